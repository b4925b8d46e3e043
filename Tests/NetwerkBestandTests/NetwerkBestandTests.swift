import Netwerk
import NetwerkBestand
import Testing

@Suite struct Proef {
  @Test func `proef`() throws {
    let tekst = """
      versie: 1
      titel: Netwerk van Karel
      peildatum: 2026-11-01
      hoofdpersoon: { naam: Karel, geboortejaar: 1961, geslacht: m }
      personen:
        - { naam: Ria, groep: familie, rol: zus, kring: 1, steun: [emotioneel, praktisch], contact: wekelijks }
        - { naam: Ton, groep: vrienden, rol: oude vriend, kring: 3, aard: slapend }
        - { naam: Mevrouw de Wit, id: dewit, groep: buren, kring: 3, aard: gespannen }
        - { naam: Sanne, groep: professionals, rol: wijkcoach, organisatie: wijkteam, regie: ja }
      organisaties:
        - { id: wijkteam, naam: Wijkteam Noord, soort: wijkteam }
        - { naam: Biljartclub, soort: voorziening, leefgebied: tijdsbesteding }
      relaties:
        - { tussen: [Ria, Ton], sterkte: zwak }
      hulpvragen:
        - { leefgebied: tijdsbesteding, vraag: "Iets te doen hebben overdag", achter: "Weer ergens bij horen", belang: 3 }
      """
    let lezing = NetwerkDecoder().lees(tekst, bestand: "karel.yaml")
    for melding in lezing.meldingen { print(melding.tekst(in: .nederlands)) }
    let netwerk = try #require(lezing.netwerk)
    print(NetwerkEncoder(schema: "x").yaml(netwerk))
    print(NetwerkEncoder(schema: "x").json(netwerk))
    print(NetwerkEncoder().jsonregel(netwerk))
    for t in [
      NetwerkEncoder().yaml(netwerk), NetwerkEncoder().json(netwerk),
      NetwerkEncoder().jsonregel(netwerk),
    ] {
      let weer = NetwerkDecoder().lees(t, bestand: "x")
      #expect(weer.netwerk == netwerk)
      for melding in weer.fouten { print(melding.tekst(in: .nederlands)) }
    }
    let fout = """
      versie: 2
      hoofdpersoon: { naam: Karel, geboortejaar: 01961, geslacht: q, kring: 2 }
      personen:
        - { naam: Ria, groep: buurr, kring: 9, steun: [emotineel, praktisch], regie: yes }
        - { naam: Ria, leeftijd: 140 , naam: 王王 , grep: 1}
        - { groep: vrienden }
        - { naam: 王, band: geen, sterkte: zwak , organisatie: wijk}
      relaties:
        - { tussen: [Riaa, Ton], sterkte: zwak , sinds: 1-2-2003}
      """
    for taal in Taal.allCases {
      for melding in NetwerkDecoder().lees(fout, bestand: "karel.yaml").meldingen {
        print(melding.tekst(in: taal))
      }
    }
  }
}
