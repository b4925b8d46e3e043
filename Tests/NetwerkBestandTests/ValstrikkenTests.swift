import Netwerk
import NetwerkBestand
import Testing

@Suite struct `Een valstrik in een bestand` {
  @Test(arguments: [
    "nee", "ja", "yes", "no", "on", "off", "true", "112", "0612345678", "1:30", "010", "1e3",
    "2026-11-01", "Null", "NULL",
  ])
  func `maakt van een naam geen getal, datum of antwoord`(naam: String) {
    let lezing = lees(netwerk(personen: "  - { naam: \(naam), rol: zus }\n"))
    #expect(lezing.netwerk?.personen.map(\.naam) == [naam])
    let json = "{\"versie\": 1, \"hoofdpersoon\": \"Karel\", \"personen\": [\"\(naam)\"]}"
    #expect(lees(json).netwerk?.personen.map(\.naam) == [naam])
  }

  @Test(arguments: ["yes", "no", "true", "False", "on", "off"])
  func `is geen antwoord`(woord: String) {
    #expect(
      meldingen(netwerk(personen: "  - { naam: Ria, rol: zus, regie: \(woord) }\n")) == [
        "4:35 '\(woord)' kan hier niet; schrijf ja, nee of onbekend"
      ])
  }

  @Test func `als true in JSON is geen antwoord`() {
    let json = "{\"versie\": 1, \"hoofdpersoon\": {\"naam\": \"Karel\", \"overleden\": true}}"
    #expect(meldingen(json) == ["1:62 'true' kan hier niet; schrijf ja, nee of onbekend"])
  }

  @Test func `als een nul vooraan maakt van een getal geen ander getal`() {
    #expect(
      meldingen("versie: 1\nhoofdpersoon: { naam: Karel, geboortejaar: 01961 }\n") == [
        "2:44 schrijf het getal bij 'geboortejaar' zonder nul vooraan, niet '01961'"
      ])
  }

  @Test(arguments: [
    ("31-12-2026", "2026-12-31"), ("1/2/2026", "2026-02-01"), ("gisteren", "2026-11-01"),
  ])
  func `als een datum andersom krijgt een voorstel`(tekst: String, voorstel: String) {
    #expect(
      meldingen("versie: 1\nhoofdpersoon: Karel\npeildatum: \(tekst)\n") == [
        "3:12 '\(tekst)' is geen datum; schrijf jaar, maand, dag, zoals \(voorstel)"
      ])
  }

  @Test func `als een tab wordt gemeld met het aantal regels`() {
    #expect(
      meldingen("versie: 1\nhoofdpersoon: Karel\npersonen:\n\t- Ria\n\t- Ton\n") == [
        "4:1 hier staat een tab (op 2 regels); spring in met spaties"
      ])
  }

  @Test func `als een regeleinde van Windows verschuift geen plaats`() {
    let tekst = netwerk(personen: "  - { naam: Ria, kring: 9 }\n").split(separator: "\n")
      .joined(separator: "\r\n")
    #expect(meldingen(tekst) == ["4:25 kring 9 kan niet; het ligt binnen 1 – 4"])
  }

  @Test func `als een leeg bestand zegt hoe te beginnen`() {
    for tekst in ["", "\n\n", "# alleen commentaar\n", "~\n", "---\n"] {
      #expect(
        lees(tekst).meldingen.map { $0.zin(in: .nederlands) } == [
          "het bestand is leeg; begin met 'versie: 1' en 'hoofdpersoon:'"
        ])
    }
  }

  @Test func `als een dubbele sleutel wordt overal gemeld, en de rest ook`() {
    let tekst = netwerk(
      personen: "  - naam: Ria\n    kring: 1\n    naam: Ton\n    kring: 9\n    \"naam\": Bo\n")
    #expect(
      meldingen(tekst + "versie: 1\ntitl: Hoi\n") == [
        "6:5 'naam' staat er twee keer; de eerste keer op regel 4",
        "7:5 'kring' staat er twee keer; de eerste keer op regel 5",
        "8:5 'naam' staat er twee keer; de eerste keer op regel 4",
        "9:1 'versie' staat er twee keer; de eerste keer op regel 1",
        "10:1 onbekende sleutel 'titl' bij het netwerk; bedoelde u 'titel'?",
      ])
  }

  @Test func `als een dubbele sleutel in JSON wordt gemeld`() {
    let json = "{\"versie\": 1,\n \"hoofdpersoon\": {\"naam\": \"Karel\",\n  \"naam\": \"Ria\"}}"
    #expect(meldingen(json) == ["3:3 'naam' staat er twee keer; de eerste keer op regel 2"])
  }

  @Test func `als een anker of verwijzing wordt geweigerd`() {
    let zin =
      "'&' en '*' vooraan een waarde hebben een eigen betekenis; zet de tekst tussen "
      + "aanhalingstekens"
    #expect(
      meldingen("versie: 1\nhoofdpersoon: &k Karel\nnotitie: *k\n") == ["2:15 \(zin)"])
    #expect(
      meldingen("versie: 1\nhoofdpersoon: Karel\nnotitie: *let op*\n") == ["3:10 \(zin)"])
  }

  @Test func `als een bom van verwijzingen kost geen tijd`() {
    // Nine names of nine references each, used as a key: 9 × 9 × … = 9^8 parts to compare.
    var tekst = "a1: &a1 [x]\n"
    for laag in 2...9 {
      let verwijzingen = Array(repeating: "*a\(laag - 1)", count: 9).joined(separator: ",")
      tekst += "a\(laag): &a\(laag) [\(verwijzingen)]\n"
    }
    let duur = ContinuousClock().measure {
      #expect(lees(tekst + "? {? *a9 : 1}\n: 2\n").netwerk == nil)
    }
    #expect(duur < .seconds(1))
  }

  @Test func `als een sterretje midden in een tekst is gewoon tekst`() {
    let punten = (0..<40).map { "    * punt\($0) & meer\n    *punt*\n" }.joined()
    #expect(meldingen("versie: 1\nhoofdpersoon: Karel\nnotitie: |\n" + punten) == [])
  }

  @Test(arguments: ["[", "{\"a\":", "- ", "{a: "])
  func `als duizenden lagen diep wordt geweigerd`(laag: String) {
    let lezing = lees(String(repeating: laag, count: 5_000))
    #expect(lezing.netwerk == nil && !lezing.fouten.isEmpty)
  }

  @Test func `als meer dan 16 MiB wordt geweigerd`() {
    let bytes = [UInt8](repeating: 0x20, count: NetwerkDecoder.hoogstensBytes + 1)
    let lezing = NetwerkDecoder().lees(bytes, bestand: "groot.yaml")
    #expect(
      lezing.meldingen.map { $0.tekst(in: .nederlands) } == [
        "groot.yaml:1:1: fout: het bestand is te groot (17 MiB); een netwerk is hoogstens 16 MiB"
      ])
  }

  @Test func `als een onzichtbaar teken wordt aangewezen`() {
    #expect(
      meldingen("versie: 1\nhoofdpersoon: Ka\u{7}rel\n") == [
        "2:17 hier staat een onzichtbaar teken (U+0007); haal het weg"
      ])
    #expect(
      meldingen("versie: 1\nhoofdpersoon: Ka\u{0}rel\n") == [
        "1:1 dit is geen tekstbestand; sla het op als tekst (UTF-8)"
      ])
  }

  @Test func `als een tweede document hoort in een ander bestand`() {
    #expect(
      meldingen("versie: 1\nhoofdpersoon: Karel\n---\nversie: 1\n") == [
        "3:1 hier begint een tweede document ('---'); zet elk netwerk in een eigen bestand"
      ])
  }

  @Test func `als namen zonder streepje krijgt uitleg`() {
    #expect(
      meldingen(netwerk(personen: "  Ria: zus\n  Bram: broer\n")) == [
        "4:3 bij 'personen' hoort een lijst: begin elk deel met een streepje, zoals '- naam: Ria'"
      ])
  }

  @Test func `een byte order mark vooraan een tekst telt niet mee, in YAML en in JSON`() {
    for begin in [#"\uFEFF"#, #"\uFEFF\uFEFF"#] {
      for tekst in [
        "versie: 1\nhoofdpersoon: \"\(begin)Karel\"\n",
        "{\"versie\": 1, \"hoofdpersoon\": \"\(begin)Karel\"}",
      ] {
        #expect(lees(tekst).netwerk?.hoofdpersonen.map(\.naam) == ["Karel"])
      }
    }
  }
}
