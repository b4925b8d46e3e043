import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkPrivacy

@Suite struct BeleidTests {
  /// Fails when the network file gets a field about which nobody decided what becomes of it when it is
  /// anonymised. Add it to `Beleid+Veilig.swift`.
  @Test func `the safe policy decides about every field there is, and about no other`() {
    let bekend = Set(Beleid.veilig.velden.keys)
    // The keys that everybody has in one list are not all keys of a hoofdpersoon.
    let alle = Set(Veldgids.alle.map { Beleid.Veldnaam(tabel: $0.tabel, sleutel: $0.sleutel) })
    #expect(alle.subtracting(bekend).isEmpty)
    #expect(bekend.subtracting(alle).filter { $0.tabel != "hoofdpersoon" }.isEmpty)
  }

  @Test func `the guide has every key of the published schema`() {
    let schema = NetwerkSchema.json()
    for veld in Veldgids.alle { #expect(schema.contains("\"\(veld.sleutel)\":")) }
    for tabel in ["conferentie", "plan", "locatie", "grens", "opvolging", "bron", "wens"] {
      #expect(Veldgids.alle.contains { $0.tabel == tabel })
    }
  }

  @Test func `the safe policy keeps no text of people's own and treats each field as it can be`() {
    #expect(Beleid.veilig.gehoudenTeksten.isEmpty)
    for veld in Veldgids.alle {
      let handeling = Beleid.veilig[veld.tabel, veld.sleutel]
      #expect(veld.keuze.contains(handeling), "\(veld.tabel).\(veld.sleutel): \(handeling)")
    }
  }

  @Test func `a field that no policy names is left out`() {
    #expect(Beleid.veilig["persoon", "iets nieuws"] == .weg)
  }
}

@Suite struct BeleidDecoderTests {
  @Test(arguments: Taal.allCases)
  func `the policy that is shown is read as that policy`(taal: Taal) throws {
    var beleid = Beleid.veilig
    beleid.k = 11
    beleid.regios = ["groningen": "Noord", "t-zand": "Noord's rand"]
    let lezing = BeleidDecoder().lees(beleid.yaml(in: taal), bestand: "b")
    #expect(lezing.meldingen.map { $0.tekst(in: .nederlands) } == [])
    let gelezen = try #require(lezing.beleid)
    #expect(gelezen.k == 11)
    #expect(gelezen.regios == beleid.regios)
    for veld in Veldgids.alle {
      #expect(gelezen[veld.tabel, veld.sleutel] == beleid[veld.tabel, veld.sleutel])
    }
  }

  @Test func `what a file does not say is as in the safe policy`() throws {
    let lezing = BeleidDecoder().lees(
      """
      beleid: 1
      velden:
        persoon: { rol: weg, woonplaats: regio }
      regios:
        - { naam: Noord, plaatsen: [Groningen, "'t Zand"] }
      """, bestand: "b")
    let beleid = try #require(lezing.beleid)
    #expect(beleid["persoon", "rol"] == .weg)
    #expect(beleid["persoon", "kring"] == .houd)
    #expect(beleid.regios["t-zand"] == "Noord")
    #expect(beleid.k == 5)
  }

  @Test func `mistakes are told with their place and a suggestion, in both languages`() {
    let lezing = BeleidDecoder().lees(
      """
      beleid: 1
      k: 1
      velden:
        persoon: { roll: weg, naam: houd }
        personn: { rol: weg }
      """, bestand: "b.yaml")
    #expect(lezing.beleid == nil)
    #expect(
      lezing.meldingen.map { "\($0.regel):\($0.kolom) \($0.zin(in: .nederlands))" } == [
        "2:4 k 1 kan niet; het ligt binnen 2 – 1000",
        "4:14 onbekende sleutel 'roll' bij een persoon; bedoelde u 'rol'?",
        "4:31 onbekende handeling 'houd'; kies uit: rolnaam, pseudoniem",
        "5:3 onbekende sleutel 'personn' bij de velden; bedoelde u 'persoon'?",
      ])
  }

  @Test func `a damaged policy gives a policy or says why not, and never both or neither`() {
    var toeval = Toeval(7)
    let bytes = Array(Beleid.veilig.yaml().utf8)
    for _ in 0..<150 {
      let lezing = BeleidDecoder().lees(Verminking.een(van: bytes, &toeval), bestand: "b")
      #expect((lezing.beleid == nil) == lezing.meldingen.contains { $0.ernst == .fout })
    }
  }

  @Test func `a file that is no policy is refused`() {
    #expect(BeleidDecoder().lees("hallo", bestand: "b").beleid == nil)
    #expect(BeleidDecoder().lees("velden: {}", bestand: "b").beleid == nil)
  }
}

@Suite struct BandenTests {
  let banden = Banden()

  @Test func `an age is the middle of its ten years, and from ninety there is one band`() {
    // 61 is in 60 ... 69, of which the middle is 60 + 10 / 2.
    #expect(
      [0, 9, 61, 69, 89, 90, 104, 130].map(banden.leeftijd) == [5, 5, 65, 65, 85, 90, 90, 90])
  }

  @Test func `a year of birth is the middle of its decade, and the very old are one band`() {
    #expect(banden.geboortejaar(1961, nu: 2026) == 1965)
    // 2026 - 90 = 1936, so everybody born before is as if born in 1936.
    #expect(banden.geboortejaar(1920, nu: 2026) == 1935)
    #expect(banden.geboortejaar(1850, nu: nil) == 1855)
    #expect(banden.geboortejaar(2150, nu: nil) == 2150)
  }

  @Test func `distances, travelling times and hours are the end of their band`() {
    #expect([0, 1, 1.1, 49, 8_000].map(banden.afstand) == [1, 1, 5, 50, 1_000])
    #expect([9, 61, 500].map(banden.reistijd) == [10, 120, 300])
    #expect([0, 6, 41].map(banden.uren) == [4, 8, 168])
  }
}
