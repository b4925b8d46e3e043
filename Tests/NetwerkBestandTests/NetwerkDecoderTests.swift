import Netwerk
import NetwerkBestand
import Testing

@Suite struct `Een netwerkbestand lezen` {
  @Test func `geeft het netwerk van Karel`() throws {
    let netwerk = try #require(lees(karel).netwerk)
    #expect(netwerk.titel == "Netwerk van Karel")
    #expect(netwerk.peildatum == Datum(jaar: 2026, maand: 11, dag: 1))
    #expect(netwerk.hoofdpersonen.map(\.leeftijd) == [.geboren(1961)])
    let ria = try #require(netwerk["Ria"])
    #expect(ria.groep == .familie)
    #expect(ria.kring == .intiem)
    #expect(ria.band?.steun == [.emotioneel, .praktisch])
    #expect(ria.band?.contact == Contact(.wekelijks))
    #expect(netwerk["dewit"]?.naam == "Mevrouw de Wit")
    #expect(netwerk["Sanne"]?.inzet == Inzet(organisatie: "wijkteam", regie: .ja))
    #expect(netwerk.organisatie("Biljartclub")?.leefgebieden == [.tijdsbesteding])
    #expect(netwerk.organisatie("Biljartclub")?.band == nil)
    #expect(netwerk.relaties == [Relatie("Ria", "Ton", .zwak)])
    #expect(netwerk.hulpvragen.first?.belang == .dringend)
  }

  @Test func `geeft geen melding als er niets aan te merken is`() {
    #expect(meldingen(karel) == [])
  }

  @Test func `leest dezelfde inhoud uit JSON`() throws {
    let uitYAML = try #require(lees(karel).netwerk)
    #expect(lees(NetwerkEncoder().json(uitYAML)).netwerk == uitYAML)
  }

  @Test func `leest een groslijst van namen`() {
    let lezing = lees("versie: 1\nhoofdpersoon: Karel\npersonen:\n- Ria\n- Ton\n")
    #expect(lezing.netwerk?.personen == [Persoon("Ria"), Persoon("Ton")])
  }

  @Test func `leest een enkele waarde waar een lijst mag staan`() {
    let lezing = lees(netwerk(personen: "  naam: Ria\n  rol: zus\n  steun: praktisch\n"))
    #expect(lezing.netwerk?.personen == [Persoon("Ria", .zus, steun: [.praktisch])])
  }

  @Test func `leest een sleutel zonder waarde als niet gezegd`() {
    let lezing = lees(
      netwerk(personen: "  - naam: Ria\n    rol: zus\n    kring:\n    notitie: ~\n"))
    #expect(lezing.netwerk?.personen == [Persoon("Ria", .zus)])
  }

  @Test func `leest wie de hoofdpersoon alleen via anderen kent`() {
    let lezing = lees(netwerk(personen: "  - { naam: Ria, rol: zus, band: geen }\n"))
    #expect(lezing.netwerk?["Ria"]?.band == nil)
  }

  @Test func `leest een verwijzing op id, op naam en op wat uit de naam volgt`() throws {
    let tekst =
      netwerk(
        personen:
          "  - { naam: Mevrouw de Wit, id: dewit, rol: buur }\n  - { naam: Ton, rol: zoon }\n")
      + "relaties:\n  - tussen: [dewit, Ton]\n  - tussen: [Mevrouw de Wit, ton]\n"
    let relaties = try #require(lees(tekst).netwerk).relaties
    #expect(relaties.map(\.van) == ["dewit", "dewit"])
    #expect(relaties.map(\.naar) == ["ton", "ton"])
  }

  @Test func `zoekt eerst wie dit id heeft, dan pas wie deze naam heeft`() {
    let tekst =
      netwerk(
        personen: "  - { naam: Toon, id: bo, rol: oom }\n  - { naam: bo, id: b2, rol: zoon }\n")
      + "relaties:\n  - tussen: [bo, Toon]\n  - tussen: [b2, Karel]\n"
    #expect(
      meldingen(tekst) == [
        "7:5 'bo' heeft een relatie met zichzelf; noem twee verschillende mensen"
      ])
  }

  @Test func `leest wie het initiatief neemt, bij een persoon en bij een relatie`() throws {
    let tekst =
      netwerk(
        personen:
          "  - { naam: Ria, rol: zus, contact: { frequentie: wekelijks, initiatief: hoofdpersoon } }\n  - { naam: Ton, rol: zoon, contact: { initiatief: zelf } }\n"
      )
      + "relaties:\n  - { tussen: [Ria, Ton], contact: { initiatief: tweede } }\n"
    let netwerk = try #require(lees(tekst).netwerk)
    #expect(netwerk["Ria"]?.band?.contact == Contact(.wekelijks, initiatief: .tweede))
    #expect(netwerk["Ton"]?.band?.contact?.initiatief == .eerste)
    #expect(netwerk.relaties.first?.band.contact?.initiatief == .tweede)
  }

  @Test func `vraagt om het id als een naam van twee personen is`() {
    let tekst =
      netwerk(
        personen: "  - { naam: Ria, id: r1, rol: zus }\n  - { naam: Ria, id: r2, rol: nicht }\n")
      + "relaties:\n  - tussen: [Ria, Karel]\n"
    #expect(
      meldingen(tekst) == ["7:14 er zijn er 2 met de naam 'Ria'; schrijf het id: r1 of r2"])
  }

  @Test func `vraagt om een id bij twee personen met dezelfde naam`() {
    #expect(
      meldingen(netwerk(personen: "  - Ria\n  - Ria\n")) == [
        "5:5 'Ria' staat ook op regel 4; is het iemand anders, geef dan een id, zoals 'id: ria-2'"
      ])
  }

  @Test func `leest een eigen groep, genoemd of ter plekke beschreven`() {
    let tekst =
      "groepen: [{ naam: Moskee, onder: vrienden }]\n"
      + netwerk(
        personen:
          "  - { naam: Ali, groep: moskee }\n  - { naam: Bo, groep: { naam: Koor, onder: kennis } }\n"
      )
    #expect(
      lees(tekst).netwerk?.personen.map(\.eigenGroep) == [
        Groep("Moskee", onder: .vrienden), Groep("Koor", onder: .kennissen),
      ])
  }

  @Test func `leest een kring bij zijn naam`() {
    let tekst =
      "kringen: [hart, huis, straat]\n"
      + netwerk(personen: "  - { naam: Ria, rol: zus, kring: Huis }\n")
    #expect(lees(tekst).netwerk?["Ria"]?.kring == .vriendschap)
  }

  @Test func `leest een moment van eerder met eigen mensen`() {
    let tekst =
      "peildatum: 2026-11-01\neerder:\n  - peildatum: 2025-11-01\n    hoofdpersoon: Karel\n"
      + "    personen: [{ naam: Wim, rol: vriend }]\n"
      + netwerk(personen: "  - { naam: Ria, rol: zus }\n")
    let eerder = lees(tekst).netwerk?.eerder
    #expect(eerder?.map { $0.personen.map(\.naam) } == [["Wim"]])
  }

  @Test func `heeft een netwerk of een fout, nooit allebei`() {
    #expect(lees(karel).fouten.isEmpty)
    #expect(lees("versie: 2\nhoofdpersoon: Karel\n").netwerk == nil)
  }

  @Test func `geeft van duizenden fouten de eerste duizend en zegt hoeveel er nog zijn`() {
    let regels = (0..<1_200).map { "  - { naam: P\($0), kring: 9 }\n" }.joined()
    let gevonden = meldingen(netwerk(personen: regels))
    #expect(gevonden.count == 1_000 + 1)
    #expect(gevonden.last?.hasSuffix("en nog 200 meldingen die hier niet staan") == true)
  }
}

let karel = """
  versie: 1
  titel: Netwerk van Karel
  peildatum: 2026-11-01
  hoofdpersoon: { naam: Karel, geboortejaar: 1961, geslacht: m }
  personen:
    - { naam: Ria, groep: familie, rol: zus, kring: 1, steun: [emotioneel, praktisch], contact: wekelijks }
    - { naam: Ton, groep: vrienden, rol: oude vriend, kring: 3, aard: slapend }
    - { naam: Mevrouw de Wit, id: dewit, groep: buren, kring: 3, aard: gespannen }
    - { naam: Sanne, groep: professionals, organisatie: wijkteam, regie: ja }
  organisaties:
    - { id: wijkteam, naam: Wijkteam Noord, soort: wijkteam }
    - { naam: Biljartclub, soort: voorziening, leefgebied: tijdsbesteding }
  relaties:
    - { tussen: [Ria, Ton], sterkte: zwak }
  hulpvragen:
    - vraag: "Iets te doen hebben overdag"
      achter: "Weer ergens bij horen"
      leefgebied: tijdsbesteding
      belang: 3
  """
