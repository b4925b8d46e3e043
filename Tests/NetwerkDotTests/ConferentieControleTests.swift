import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

@Suite struct ConferentieControleTests {
  private func netwerk(_ tekst: String) throws -> Netwerk {
    let lezing = NetwerkDecoder().lees(tekst, bestand: "proef")
    return try #require(lezing.netwerk, "\(lezing.meldingen.map { $0.tekst(in: .nederlands) })")
  }

  private func karel() throws -> String {
    String(decoding: try Voorbeelden.bytes("karel"), as: UTF8.self)
  }

  private func tabel(_ tekst: String, _ taal: Taal = .nederlands) throws -> String {
    ControleTabel(
      verslag: ControleVerslag(try netwerk(tekst), taal, vandaag: Datum("2027-01-05"))
    ).tekst
  }

  @Test func `de controle van een plan is wat een coördinator zou voorlezen`() throws {
    let karel = try karel()
    #expect(Snapshot.difference(of: try tabel(karel), to: "controle-karel.txt") == nil)
    #expect(Snapshot.difference(of: try tabel(karel, .engels), to: "controle-karel-en.txt") == nil)
    #expect(Snapshot.difference(of: try tabel(Self.moeilijk), to: "controle-moeilijk.txt") == nil)
  }

  @Test func `geen regel is breder dan tachtig tekens`() throws {
    for tekst in [try karel(), Self.moeilijk] {
      for taal in Taal.allCases {
        for regel in try tabel(tekst, taal).split(separator: "\n") {
          #expect(regel.count <= 80, "\(regel)")
        }
      }
    }
  }

  @Test func `alleen met --streng is het anders dan nul`() throws {
    let map = try Proefmap()
    try map.schrijf(try karel(), "k.yaml")
    let gewoon = try NetwerkDotProgramma.voer(
      "conferentie", "controle", "k.yaml", "--vandaag", "2027-01-05", in: map.pad)
    #expect(gewoon.code == 0)
    #expect(gewoon.uitvoer == (try tabel(try karel())))
    let streng = try NetwerkDotProgramma.voer(
      "conferentie", "controle", "k.yaml", "--streng", in: map.pad)
    #expect(streng.code == 1)
    try map.schrijf("versie: 1\nhoofdpersoon: { naam: Sara }\n", "s.yaml")
    let zonder = try NetwerkDotProgramma.voer(
      "conferentie", "controle", "s.yaml", "--streng", in: map.pad)
    #expect(zonder.code == 0)
    #expect(zonder.uitvoer.contains("Er staat nog geen plan in dit bestand."))
  }

  @Test func `JSON heeft de punten met kenmerken en de zinnen met namen`() throws {
    let verslag = ControleVerslag(try netwerk(try karel()), .nederlands, vandaag: nil)
    let json = try JSONSerialization.jsonObject(
      with: JSONEncoder().encode(ControleGegevens(verslag)))
    let gegevens = try #require(json as? [String: Any])
    let eerste = try #require((gegevens["bevindingen"] as? [[String: Any]])?.first)
    let bevinding = try #require(eerste["bevinding"] as? [String: Any])
    #expect(bevinding["punt"] as? String == "voorwaarde niet aanvaard")
    #expect((bevinding["gronden"] as? [String: [String]])?["voorwaarden"] == ["stilte"])
    #expect((eerste["zin"] as? String)?.contains("Mevrouw Bakker") == true)
  }

  @Test func `de kalender noemt niemand, tenzij het gevraagd is`() throws {
    let map = try Proefmap()
    try map.schrijf(try karel(), "k.yaml")
    let afloop = try NetwerkDotProgramma.voer(
      "conferentie", "kalender", "k.yaml", "-o", "k.ics", "--vandaag", "2026-10-12",
      "--volgnummer", "3", in: map.pad)
    #expect(afloop.code == 0 && afloop.meldingen == "k.ics is klaar\n")
    let ics = try map.lees("k.ics")
    #expect(ics.contains("SEQUENCE:3") && ics.contains("SUMMARY:Afspraak uit het plan\r\n"))
    for woord in ["Karel", "karel", "Annie", "biljart", "Hoek"] { #expect(!ics.contains(woord)) }
    let met = try NetwerkDotProgramma.voer(
      "conferentie", "kalender", "k.yaml", "--met-namen", in: map.pad)
    #expect(met.uitvoer.contains("SUMMARY:Eigen Kracht-conferentie van Karel"))
    let ander = try NetwerkDotProgramma.voer(
      "conferentie", "kalender", "k.yaml", "--dossier", "7", in: map.pad)
    func kenmerken(_ tekst: String) -> Set<Substring> {
      Set(tekst.split(separator: "\r\n").filter { $0.hasPrefix("UID:") })
    }
    #expect(kenmerken(ics).isDisjoint(with: kenmerken(ander.uitvoer)))
  }

  @Test func `zonder dag is er geen kalender, en wat niet kan wordt gezegd`() throws {
    let map = try Proefmap()
    try map.schrijf("versie: 1\nhoofdpersoon: { naam: Sara }\n", "s.yaml")
    let zonder = try NetwerkDotProgramma.voer("conferentie", "kalender", "s.yaml", in: map.pad)
    #expect(zonder.code == 65)
    #expect(zonder.meldingen.contains("er is nog geen dag voor de conferentie"))
    let maand = try NetwerkDotProgramma.voer(
      "conferentie", "kalender", "s.yaml", "--vandaag", "2026-10", in: map.pad)
    #expect(maand.code == 64)
  }

  /// Invented: a plan in which much goes wrong at once.
  static let moeilijk = """
    versie: 1
    peildatum: 2026-11-01
    hoofdpersoon: { naam: Roos, leeftijd: 34 }
    personen:
      - { naam: Jet, rol: moeder, belasting: { uren: 12, draagkracht: op } }
      - { naam: Noor, rol: dochter, leeftijd: 11 }
      - { naam: Bram, rol: ex-man, aard: conflict,
          veiligheid: { soort: niet samen met, reden: rust, met: Roos } }
      - { naam: Els, rol: zus, aard: gespannen }
      - { naam: Tim, rol: broer }
      - { naam: Saskia, rol: gezinsvoogd, organisatie: jeugd }
    organisaties:
      - { id: jeugd, naam: Jeugdzorg Noord, soort: jeugdhulp }
    relaties:
      - { tussen: [Els, Tim], aard: conflict }
    hulpvragen:
      - { id: slaap, vraag: Ik slaap niet, leefgebied: lichamelijke gezondheid, professional: ja }
      - { id: huis, vraag: Het huishouden lukt niet, leefgebied: huisvesting, steun: praktisch }
      - { id: geld, vraag: Er is geen geld, leefgebied: financiën }
    conferentie:
      datum: 2026-11-01
      coordinator: { naam: Wies, werktVoor: Jeugdzorg Noord }
      voorwaarden:
        - { id: veilig, wat: De kinderen zijn nooit alleen, van: Saskia }
      grenzen:
        - { plaatsen: 6 }
      deelnemers:
        - { wie: Jet, komt: ja }
        - { wie: Els, komt: ja }
        - { wie: Tim, komt: nee }
        - { wie: Saskia, komt: ja, als: informant, delen: [informatie, besloten tijd] }
    plan:
      datum: 2026-11-01
      afspraken:
        - { id: koken, wat: Noor kookt, wie: Noor, hulpvraag: huis, uren: 3 }
        - { id: nacht, wat: Jet slaapt hier, wie: Jet, hulpvraag: slaap, uren: 20, hoeVaak: dagelijks }
        - { id: was, wat: De was samen doen, wie: [Els, Tim], hulpvraag: huis, uren: 2, planB: De wasserette }
        - { id: brengen, wat: Noor naar school brengen, wie: Bram, uren: 2 }
      opvolging:
        - wanneer: 2026-11-29
          afspraken:
            - { afspraak: koken, stand: niet }
            - { afspraak: was, stand: niet }
            - { afspraak: nacht, stand: nagekomen }
    """
}
