import Netwerk
import NetwerkBestand
import Testing

@Suite struct `Een netwerkbestand schrijven` {
  private func yaml(_ wijziging: (inout Onderdelen) -> Void) throws -> String {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Karel").met { $0.band = nil }])
    wijziging(&onderdelen)
    return NetwerkEncoder().yaml(try Netwerk(onderdelen))
  }

  /// The lines of one person.
  private func regels(_ persoon: Persoon) throws -> String {
    let tekst = try yaml { $0.personen = [persoon] }
    let kop = "versie: 1\nhoofdpersoon: Karel\npersonen:\n"
    #expect(tekst.hasPrefix(kop))
    return String(tekst.dropFirst(kop.count))
  }

  @Test func `geeft YAML met een regel per persoon en een vaste volgorde`() throws {
    let netwerk = try #require(lees(karel).netwerk)
    #expect(
      NetwerkEncoder(schema: "netwerk.schema.json").yaml(netwerk) == """
        # yaml-language-server: $schema=netwerk.schema.json
        versie: 1
        titel: Netwerk van Karel
        peildatum: 2026-11-01
        hoofdpersoon: { naam: Karel, geslacht: m, geboortejaar: 1961 }
        personen:
          - { naam: Ria, rol: zus, groep: familie, kring: 1, steun: [praktisch, emotioneel], contact: wekelijks }
          - { naam: Ton, rol: oude vriend, groep: vrienden, kring: 3, aard: slapend }
          - { naam: Mevrouw de Wit, id: dewit, groep: buren, kring: 3, aard: gespannen }
          - { naam: Sanne, groep: professionals, organisatie: Wijkteam Noord, regie: ja }
        organisaties:
          - { naam: Wijkteam Noord, id: wijkteam, soort: wijkteam }
          - { naam: Biljartclub, soort: voorziening, leefgebied: [tijdsbesteding] }
        relaties:
          - { tussen: [Ria, Ton], sterkte: zwak }
        hulpvragen:
          - vraag: Iets te doen hebben overdag
            leefgebied: tijdsbesteding
            achter: Weer ergens bij horen
            belang: 3

        """)
  }

  @Test func `geeft JSON met de plaats van het schema`() throws {
    let netwerk = try Netwerk(rond: "Karel") { Persoon("Ria", .zus, kring: .intiem) }
    #expect(
      NetwerkEncoder(schema: "netwerk.schema.json").json(netwerk) == """
        {
          "$schema": "netwerk.schema.json",
          "versie": 1,
          "hoofdpersoon": "Karel",
          "personen": [{ "naam": "Ria", "rol": "zus", "kring": 1 }]
        }

        """)
    #expect(
      NetwerkEncoder().jsonregel(netwerk)
        == #"{ "versie": 1, "hoofdpersoon": "Karel", "personen": [{ "naam": "Ria", "rol": "zus", "kring": 1 }] }"#
    )
  }

  @Test func `zet wie niets meer heeft dan een naam als naam`() throws {
    #expect(try regels(Persoon("Ria")) == "  - Ria\n")
  }

  @Test func `geeft wie te lang is voor een regel een regel per sleutel`() throws {
    let persoon = Persoon("Ria", .zus).met {
      $0.notitie = String(repeating: "lang ", count: 19) + "x"
    }
    #expect(
      try regels(persoon) == "  - naam: Ria\n    rol: zus\n    notitie: \(persoon.notitie ?? "")\n")
  }

  @Test func `zet een tekst van meer regels als blok`() throws {
    let persoon = Persoon("Ria").met { $0.notitie = "een\n\ntwee" }
    #expect(try regels(persoon) == "  - naam: Ria\n    notitie: |-\n      een\n\n      twee\n")
  }

  @Test(arguments: [
    "Ria", "Mevrouw de Wit", "O'Brien", "a:b", "Jan #2x".replacing(" #", with: "#"), "één", "王",
    "3 huizen",
    "nee hoor", "A & B", "C*", "10%", "a-b",
  ])
  func `laat aanhalingstekens weg waar het kan`(naam: String) throws {
    #expect(try regels(Persoon(naam)) == "  - \(naam)\n")
  }

  @Test(arguments: [
    "ja", "Nee", "yes", "NO", "on", "off", "null", "Null", "true", "112", "0612345678", "1:30",
    "1e3",
    "2026-11-01", "0x1F", "1_000", "12 30", "- a", "a: b", "a #b", "#a", "&a", "*a", "!a", "%a",
    "@a",
    "`a", "[a]", "{a}", "a, b", "a:", " a", "a ", "'a'", "onbekend", "? a", "| a", "> a", "=a",
    "~a",
  ])
  func `zet aanhalingstekens om wat YAML anders zou lezen`(naam: String) throws {
    #expect(try regels(Persoon(naam)) == "  - \"\(naam)\"\n")
  }

  @Test func `schrijft wat niet zichtbaar is als nummer`() throws {
    #expect(
      try regels(Persoon("a\u{7}b\u{FEFF}\u{2028}\"\\"))
        == "  - \"a\\u0007b\\uFEFF\\u2028\\\"\\\\\"\n")
  }

  @Test func `laat een id weg dat uit de naam volgt`() throws {
    #expect(try regels(Persoon("Özlem", id: "ozlem", .zus)) == "  - { naam: Özlem, rol: zus }\n")
    #expect(try regels(Persoon("Özlem", id: "o1")) == "  - { naam: Özlem, id: o1 }\n")
  }

  @Test func `noemt iemand bij naam, en bij id als de naam niet genoeg is`() throws {
    let tekst = try yaml {
      $0.personen = [Persoon("Ria", id: "r1"), Persoon("Ria", id: "r2"), Persoon("Ton")]
      $0.relaties = [Relatie("r1", "ton"), Relatie("karel", "r2")]
    }
    #expect(tekst.hasSuffix("relaties:\n  - { tussen: [r1, Ton] }\n  - { tussen: [Karel, r2] }\n"))
  }

  @Test func `beschrijft een eigen groep ter plekke als zij nergens anders staat`() throws {
    let koor = Groep("Koor", onder: .kennissen)
    #expect(
      try regels(Persoon("Ria", groep: koor))
        == "  - { naam: Ria, groep: { naam: Koor, onder: kennissen } }\n")
    let tekst = try yaml {
      $0.eigenGroepen = [koor]
      $0.personen = [Persoon("Ria", groep: koor)]
    }
    #expect(
      tekst == """
        versie: 1
        groepen:
          - { naam: Koor, onder: kennissen }
        hoofdpersoon: Karel
        personen:
          - { naam: Ria, groep: Koor }

        """)
  }

  @Test func `noemt toestemming in een woord als zij voor alles geldt`() throws {
    let alles = Toestemming(noemen: .ja, benaderen: .ja, tonen: .ja)
    #expect(
      try regels(Persoon("Ria").met { $0.toestemming = alles })
        == "  - { naam: Ria, toestemming: ja }\n")
    #expect(
      try regels(Persoon("Ria").met { $0.toestemming = Toestemming(tonen: .nee) })
        == "  - { naam: Ria, toestemming: { tonen: nee } }\n")
  }

  @Test func `zegt dat er met een organisatie een band is waar niets van bekend is`() throws {
    let tekst = try yaml {
      $0.organisaties = [Organisatie("Koor", band: Band()), Organisatie("Club")]
    }
    #expect(tekst.hasSuffix("organisaties:\n  - { naam: Koor, band: ja }\n  - Club\n"))
  }
}
