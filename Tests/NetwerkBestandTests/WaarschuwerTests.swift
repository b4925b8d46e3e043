import Netwerk
import NetwerkBestand
import Testing

@Suite struct `Een waarschuwing` {
  /// The concerns about people, with line and column.
  private func bedenkingen(_ personen: String, _ rest: String = "") -> [String] {
    let lezing = lees(netwerk(personen: personen) + rest)
    #expect(lezing.netwerk != nil, "\(lezing.fouten.map { $0.tekst(in: .nederlands) })")
    return lezing.waarschuwingen.map {
      guard case .bedenking(let bedenking) = $0.oorzaak else { return "" }
      return "\($0.regel):\($0.kolom) \(bedenking)"
    }
  }

  @Test func `komt als een overledene steun geeft`() {
    #expect(
      bedenkingen("  - { naam: Ria, rol: zus, overleden: ja, steun: [advies] }\n") == [
        "4:50 overledeneGeeftSteun(naam: \"Ria\")"
      ])
    #expect(
      bedenkingen(
        "  - { naam: Ria, rol: zus, overleden: ja }\n  - { naam: Ton, rol: zoon }\n",
        "relaties:\n  - { tussen: [Ton, Ria], krijgt: [advies] }\n") == [
          "7:5 overledeneGeeftSteun(naam: \"Ria\")"
        ])
    #expect(bedenkingen("  - { naam: Ria, rol: zus, overleden: ja, krijgt: [advies] }\n") == [])
  }

  @Test func `komt als een professional geen organisatie heeft`() {
    #expect(
      bedenkingen("  - { naam: Sanne, rol: wijkcoach }\n") == [
        "4:5 professionalZonderOrganisatie(naam: \"Sanne\")"
      ])
    #expect(
      bedenkingen(
        "  - { naam: Sanne, rol: wijkcoach, organisatie: Wijkteam }\n", "organisaties: [Wijkteam]\n"
      )
        == [])
  }

  @Test func `komt als een band twee keer en anders verteld wordt`() {
    let personen = "  - { naam: Ria, rol: zus, sterkte: sterk }\n  - { naam: Ton, rol: zoon }\n"
    #expect(
      bedenkingen(personen, "relaties:\n  - { tussen: [Karel, Ria], sterkte: zwak }\n") == [
        "7:38 bandTweeKeerAnders(\"Karel\", \"Ria\", sleutel: \"sterkte\", eersteRegel: 4)"
      ])
    let relaties =
      "relaties:\n  - { tussen: [Ria, Ton], familieband: oom of tante }\n"
      + "  - { tussen: [Ton, Ria], familieband: oomzegger }\n"
    #expect(bedenkingen(personen, relaties) == [])
    #expect(
      bedenkingen(personen, relaties + "  - { tussen: [Ria, Ton], familieband: ouder }\n") == [
        "9:40 bandTweeKeerAnders(\"Ria\", \"Ton\", sleutel: \"familieband\", eersteRegel: 7)"
      ])
  }

  @Test func `komt als twee namen op hoofdletters of tekens na gelijk zijn`() {
    #expect(
      bedenkingen("  - { naam: Zoë, rol: zus }\n  - { naam: zoe, id: z2, rol: nicht }\n") == [
        "5:13 misschienDezelfde(\"Zoë\", \"zoe\", eersteRegel: 4)"
      ])
    #expect(
      bedenkingen("  - { naam: Jan, id: j1, rol: zoon }\n  - { naam: Jan, id: j2, rol: opa }\n")
        == [])
  }

  @Test(arguments: [
    ("rol: vriend, groep: familie", "vriendOfPartner"), ("rol: hulp", "vrijwilligerOfProfessional"),
    ("rol: Begeleider", "vrijwilligerOfProfessional"), ("rol: coach", "vrijwilligerOfProfessional"),
    ("rol: maatje, groep: vrienden", "vrijwilligerOfProfessional"),
    ("rol: mentor", "mentorWaarvan"),
    ("rol: contactpersoon", "contactVanWie"),
  ])
  func `komt als een rol meer kan betekenen`(sleutels: String, vraag: String) throws {
    let gevonden = bedenkingen("  - { naam: Bo, \(sleutels) }\n")
    #expect(gevonden.count == 1)
    #expect(try #require(gevonden.first).hasPrefix("4:22 dubbelzinnigeRol("))
    #expect(try #require(gevonden.first).hasSuffix(".\(vraag))"))
  }

  @Test(arguments: [
    "rol: vriend", "rol: vriend, groep: vrienden", "rol: hulp, groep: vrijwilligers", "rol: maatje",
    "rol: mentor, groep: school", "rol: contactpersoon, groep: buren",
  ])
  func `blijft uit als de groep de rol duidelijk maakt`(sleutels: String) {
    #expect(bedenkingen("  - { naam: Bo, \(sleutels) }\n") == [])
  }

  @Test func `komt een keer voor iedereen zonder groep`() {
    #expect(
      bedenkingen("  - { naam: Ria, rol: zus }\n  - Ton\n  - Bo\n") == [
        "5:5 geenGroep(namen: [\"Ton\", \"Bo\"])"
      ])
  }

  @Test func `komt als er steun is ondanks een contactverbod`() {
    #expect(
      bedenkingen("  - { naam: Ria, rol: zus, steun: advies, contactverbod: ja }\n") == [
        "4:58 steunBijContactverbod(naam: \"Ria\")"
      ])
    #expect(
      bedenkingen(
        "  - { naam: Ria, rol: zus }\n  - { naam: Ton, rol: zoon }\n",
        "relaties: [{ tussen: [Ria, Ton], krijgt: advies, contactverbod: ja }]\n") == [
          "6:65 steunBijContactverbod(naam: \"Ria\")"
        ])
    #expect(bedenkingen("  - { naam: Ria, rol: zus, contactverbod: ja }\n") == [])
  }

  @Test(arguments: [
    // 9·1 + 8·1 + 7·1 + 6·2 + 5·2 + 4·2 + 3·3 + 2·3 − 3 = 66 = 6 × 11
    ("BSN 111222333", "burgerservicenummer"), ("BSN 1112.22.333", "burgerservicenummer"),
    ("bel 06-12345678", "telefoonnummer"), ("bel 0612 345 678", "telefoonnummer"),
    ("tel. (010) 123 4567", "telefoonnummer"), ("+31 6 12345678", "telefoonnummer"),
    ("mail ria@huis.nl", "mailadres"),
  ])
  func `komt als een notitie gegevens bevat die iemand aanwijzen`(notitie: String, gegeven: String)
  {
    let gevonden = bedenkingen("  - { naam: Ria, rol: zus, notitie: \"\(notitie)\" }\n")
    #expect(gevonden.count == 1)
    #expect(gevonden.first?.hasSuffix(".\(gegeven))") == true)
    #expect(gevonden.first?.hasPrefix("4:37 ") == true)
  }

  @Test(arguments: [
    "111222334", "sinds 2009-03-14 en 2011-05-06", "om 10.30 uur", "@ria", "ria@huis", "kamer 12",
    "1112223334445", "2026-11-01 0",
  ])
  func `blijft uit bij gewone getallen`(notitie: String) {
    #expect(bedenkingen("  - { naam: Ria, rol: zus, notitie: \"\(notitie)\" }\n") == [])
  }

  @Test(arguments: [
    ("conferentie: { notitie: mail ria@huis.nl }\n", "4:25"),
    ("conferentie: { voorwaarden: [\"bel 06-12345678\"] }\n", "4:30"),
    ("conferentie: { deelnemers: { wie: Karel, notitie: mail k@huis.nl } }\n", "4:51"),
    ("plan: { afspraken: { wat: bel, planB: bel 06-12345678 } }\n", "4:39"),
  ])
  func `komt ook als zulke gegevens in een conferentie of plan staan`(rest: String, plek: String) {
    let lezing = lees("versie: 1\nhoofdpersoon: Karel\n\n" + rest)
    #expect(lezing.meldingen.map { "\($0.regel):\($0.kolom)" } == [plek])
  }

  @Test func `blijft uit bij het telefoonnummer van de coördinator op zijn eigen plek`() {
    let coordinator = "{ naam: Froukje, telefoon: 06-12345678, mail: f@huis.nl }"
    #expect(
      bedenkingen("  - { naam: Ria, rol: zus }\n", "conferentie: { coordinator: \(coordinator) }\n")
        == [])
  }

  @Test func `komt alleen als het bestand verder goed is`() {
    let lezing = lees(netwerk(personen: "  - Ria\n  - { naam: Ton, kring: 9 }\n"))
    #expect(lezing.waarschuwingen.isEmpty && lezing.fouten.count == 1)
  }
}
