import Netwerk
import NetwerkBestand
import Testing

/// The first line of the conference or plan is line 6.
private let kop = """
  versie: 1
  hoofdpersoon: Karel
  personen: [Annie, Kees]
  organisaties: [Wijkteam]
  hulpvragen: [{ id: wonen, vraag: Waar woon ik? }]

  """

private func conferentie(_ tekst: String) throws -> Conferentie {
  let lezing = lees(kop + "conferentie:\n" + tekst)
  #expect(lezing.fouten.map { $0.tekst(in: .nederlands) } == [])
  return try #require(lezing.netwerk?.conferentie)
}

private func plan(_ tekst: String) throws -> Familiegroepsplan {
  let lezing = lees(kop + "conferentie: { voorwaarden: [Stil na tienen] }\nplan:\n" + tekst)
  #expect(lezing.fouten.map { $0.tekst(in: .nederlands) } == [])
  return try #require(lezing.netwerk?.plan)
}

@Suite struct `Een conferentie lezen` {
  @Test func `gaat met de korte schrijfwijze van altijd`() throws {
    let gelezen = try conferentie(
      """
        vraag: Hoe verder?
        datum: 2026-11-26
        coordinator: Froukje Postma
        voorwaarden: [Stil na tienen, De huur is betaald]
        deelnemers: [Annie, Kees]
        status: aangemeld

      """)
    #expect(gelezen.coordinator == "Froukje Postma" && gelezen.status == .aangemeld)
    #expect(gelezen.voorwaarden == ["Stil na tienen", "De huur is betaald"])
    #expect(gelezen.deelnemers == [Deelname("Annie"), Deelname("Kees")])
  }

  @Test func `geeft de plaats, de tijd en waaruit te kiezen is`() throws {
    let gelezen = try conferentie(
      """
        tijd: 19.00 tot 21.30
        tijdvakken: [2026-11-26 avond, 2026-11-28 10:00-14:00]
        locatie: { naam: De Hoek, ruimteVoor: 12, toegankelijk: ja }

      """)
    #expect(gelezen.tijd == Tijdspanne("19:00-21:30"))
    #expect(
      gelezen.tijdvakken.map(\.description) == ["2026-11-26 avond", "2026-11-28 10:00-14:00"])
    #expect(gelezen.locatie == Locatie("De Hoek", ruimteVoor: 12, toegankelijk: .ja))
  }

  @Test func `geeft per persoon wat er van de uitnodiging kwam, en wie dat besloot`() throws {
    let gelezen = try conferentie(
      """
        deelnemers:
          - { wie: Annie, komt: ja, delen: [1, 2], via: { buiten: Froukje }, begeleidDoor: Kees }
          - wie: Kees
            komt: niet uitgenodigd
            besluit: { wie: [Karel, Wijkteam], wanneer: 2026-11-02, reden: drinkt nog }
            bron: Froukje

      """)
    var annie = Deelname("Annie", komt: .ja)
    annie.delen = [.informatie, .beslotenTijd]
    annie.via = [.buiten("Froukje")]
    annie.begeleidDoor = ["Kees"]
    var kees = Deelname("Kees", komt: .nietUitgenodigd)
    kees.besluit = Besluit(
      wie: ["Karel", "Wijkteam"], wanneer: Datum("2026-11-02"), reden: "drinkt nog")
    kees.bron = Bron("Froukje")
    #expect(gelezen.deelnemers == [annie, kees])
  }

  @Test func `geeft grenzen met wie ze stelde`() throws {
    let gelezen = try conferentie(
      """
        grenzen:
          - { plaatsen: 12, reden: de kamer is klein, van: Annie }
          - { nietSamen: [Annie, Kees], van: { buiten: de rechter }, wanneer: 2026-10 }
          - { samen: [Karel, Annie] }
          - { minstens: 2, uit: familie }
          - { minstens: 1, onder: Kees }
          - { minstens: 3 }
          - { uiterlijk: 2026-12-20 }

      """)
    #expect(
      gelezen.grenzen == [
        Grens(.plaatsen(12), reden: "de kamer is klein", van: ["Annie"]),
        Grens(
          .nietSamen(["Annie", "Kees"]), van: [.buiten("de rechter")], wanneer: Datum("2026-10")),
        Grens(.samen(["Karel", "Annie"])),
        Grens(.minstens(2, uit: .groep(Groep(.familie)))),
        Grens(.minstens(1, uit: .mensen(["Kees"]))), Grens(.minstens(3, uit: nil)),
        Grens(.uiterlijk(try #require(Datum("2026-12-20")))),
      ])
  }

  @Test(arguments: [
    ("status: gehoude", "6:24 onbekende status 'gehoude'; bedoelde u 'gehouden'?"),
    ("status: { datum: 2026 }", "6:24 bij de status ontbreekt 'status'"),
    (
      "status: [{ status: aangemeld, datum: 2026-10 }, { status: gehouden, datum: 2026-09 }]",
      "6:91 'datum: 2026-09' ligt eerder dan 2026-10, en dat kan niet; welke datum klopt?"
    ),
    ("deelnemers: [Anni]", "6:29 onbekende persoon 'Anni'; bedoelde u 'Annie'?"),
    (
      "deelnemers: [Annie, Annie]",
      "6:36 'annie' staat twee keer bij deelnemers; zet alles van één persoon bij elkaar"
    ),
    (
      "deelnemers: { wie: Annie, komt: yes }",
      "6:48 'yes' kan hier niet; schrijf ja, nee of onbekend"
    ),
    (
      "deelnemers: { wie: Annie, komt: gevraag }",
      "6:48 onbekend antwoord op de uitnodiging 'gevraag'; bedoelde u 'gevraagd'?"
    ),
    (
      "deelnemers: { wie: Annie, hoe: telefon }",
      "6:47 onbekende manier van meedoen 'telefon'; bedoelde u 'telefoon'?"
    ),
    (
      "deelnemers: { wie: Annie, begeleidDoor: Annie }",
      "6:56 'annie' kan niet zichzelf begeleiden of vertegenwoordigen; noem iemand anders"
    ),
    (
      "deelnemers: { wie: Annie, delen: 4 }",
      "6:49 onbekend deel van de conferentie '4'; kies uit: informatie, besloten tijd, presentatie"
    ),
    (
      "verwijzer: Wijkteem",
      "6:27 onbekende persoon of organisatie 'Wijkteem'; bedoelde u 'Wijkteam'?"
    ),
    (
      "verwijzer: de kinderrechter",
      "6:27 onbekende persoon of organisatie 'de kinderrechter'; zet deze erbij, verbeter de naam, "
        + "of schrijf { buiten: de kinderrechter } voor wie niet in het netwerk staat"
    ),
    ("verwijzer: {}", "6:27 bij iemand buiten het netwerk ontbreekt 'buiten'"),
    ("tijd: avond", "6:22 'avond' is geen tijd; schrijf van en tot, zoals 19:00-21:30"),
    (
      "tijdvakken: overmorgen",
      "6:28 'overmorgen' is geen tijdstip; schrijf een dag en een dagdeel, zoals 'woensdag avond' "
        + "of '2026-12-03 middag'"
    ),
    ("locatie: { ruimteVoor: 0 }", "6:39 ruimteVoor 0 kan niet; het ligt binnen 1 – 10000"),
    (
      "grenzen: { reden: x }",
      "6:25 bij een grens ontbreekt waar het om gaat; schrijf een van: plaatsen, nietSamen, samen, "
        + "minstens, uiterlijk"
    ),
    (
      "grenzen: { plaatsen: 9, samen: [Annie, Kees] }",
      "6:47 schrijf 'plaatsen' of 'samen', niet allebei"
    ),
    (
      "grenzen: { minstens: 1, uit: buren, onder: Kees }",
      "6:59 schrijf 'uit' of 'onder', niet allebei"
    ),
    (
      "grenzen: { nietSamen: Annie }",
      "6:38 deze grens gaat over minstens twee mensen; noem ze allemaal"
    ),
    ("grenzen: { nietSamen: [Annie, Kee] }", "6:46 onbekende persoon 'Kee'; bedoelde u 'Kees'?"),
    ("grenzen: { minstens: 0 }", "6:37 minstens 0 kan niet; het ligt binnen 1 – 10000"),
    (
      "voorwaarden: [Stil, stil!]",
      "6:36 'stil' komt twee keer voor; geef een van de twee een eigen id, bijvoorbeeld 'stil-2'"
    ),
    (
      "voorwaarden: { wat: Stil, hulpvraag: wone }",
      "6:53 onbekende hulpvraag 'wone'; bedoelde u 'wonen'?"
    ),
    (
      "deelnemer: [Annie]",
      "6:16 onbekende sleutel 'deelnemer' bij de conferentie; bedoelde u 'deelnemers'?"
    ),
  ])
  func `meldt elke fout op haar plaats`(sleutel: String, melding: String) {
    #expect(
      lees(kop + "conferentie: { \(sleutel) }\n").fouten.map {
        "\($0.regel):\($0.kolom) \($0.zin(in: .nederlands))"
      } == [melding])
  }
}

@Suite struct `Een familiegroepsplan lezen` {
  @Test func `gaat met de korte schrijfwijze van altijd`() throws {
    let gelezen = try plan(
      """
        afspraken:
          - { wat: Samen eten, wie: Annie, hulpvraag: wonen }
          - Bellen
        evaluatie: 2027-02-25
        akkoord: [Karel, { wie: Kees, antwoord: nee }]

      """)
    #expect(
      gelezen.afspraken == [
        Afspraak("Samen eten", wie: ["Annie"], hulpvraag: "wonen"), Afspraak("Bellen"),
      ])
    #expect(gelezen.evaluaties.map(\.description) == ["2027-02-25"])
    #expect(gelezen.akkoord == [Akkoord("Karel"), Akkoord("Kees", .nee)])
  }

  @Test func `verwijst naar voorwaarden en afspraken bij hun woorden of hun id`() throws {
    let gelezen = try plan(
      """
        voorwaarden:
          - { voorwaarde: Stil na tienen, afspraken: [eten, Bellen], aanvaardDoor: Wijkteam }
        opvolging:
          - wanneer: 2026-12-24
            door: { buiten: Froukje }
            afspraken: [{ afspraak: Samen eten, stand: gedaan }, bellen]
            hulpvragen: { hulpvraag: Waar woon ik?, gaat: beter }
        afspraken: [{ id: eten, wat: Samen eten, hoeVaak: elke week }, Bellen]

      """)
    #expect(gelezen.voorwaarden.map(\.voorwaarde) == ["stil-na-tienen"])
    #expect(gelezen.voorwaarden[0].afspraken == ["eten", "bellen"])
    #expect(
      gelezen.opvolging == [
        Opvolging(
          Datum("2026-12-24"), door: .buiten("Froukje"),
          afspraken: [Afspraakstand("eten", .nagekomen), Afspraakstand("bellen")],
          hulpvragen: [Hulpvraagstand("wonen", .beter)])
      ])
    #expect(gelezen.afspraak("eten")?.hoeVaak == .wekelijks)
  }

  @Test(arguments: [
    (
      "afspraken: [Koken, koken]",
      "6:28 'koken' komt twee keer voor; geef een van de twee een eigen id, bijvoorbeeld 'koken-2'"
    ),
    ("afspraken: { wat: Koken, uren: 200 }", "6:40 uren 200.0 kan niet; het ligt binnen 0 – 168"),
    (
      "afspraken: { wat: Koken, vanaf: 2027-02, voor: 2027-01 }",
      "6:56 'voor: 2027-01' ligt eerder dan 2027-02, en dat kan niet; welke datum klopt?"
    ),
    (
      "afspraken: { wat: Koken, bewaker: Anni }",
      "6:43 onbekende persoon of organisatie 'Anni'; bedoelde u 'Annie'?"
    ),
    (
      "afspraken: Koken, opvolging: { afspraken: { afspraak: Kokken } }",
      "6:63 onbekende afspraak 'Kokken'; bedoelde u 'Koken'?"
    ),
    (
      "voorwaarden: { voorwaarde: Stil }",
      "6:36 onbekende voorwaarde 'Stil'; zet deze erbij, of verbeter de naam"
    ),
    (
      "datum: 2026-11-26, evaluatie: 2026-10-01",
      "6:39 'evaluatie: 2026-10-01' ligt eerder dan 2026-11-26, en dat kan niet; welke datum klopt?"
    ),
    (
      "datum: 2026-11-26, opvolging: { wanneer: 2026-11-01 }",
      "6:50 'wanneer: 2026-11-01' ligt eerder dan 2026-11-26, en dat kan niet; welke datum klopt?"
    ),
    ("akkoord: [{ antwoord: nee }]", "6:19 bij een akkoord ontbreekt 'wie'"),
    ("bewustOpen: wone", "6:21 onbekende hulpvraag 'wone'; bedoelde u 'wonen'?"),
    ("hulp: { van: Wijkteam }", "6:15 bij een hulpverzoek ontbreekt 'wat'"),
    ("planbewaker: Anni", "6:22 onbekende persoon of organisatie 'Anni'; bedoelde u 'Annie'?"),
  ])
  func `meldt elke fout op haar plaats`(sleutel: String, melding: String) {
    #expect(
      lees(kop + "plan: { \(sleutel) }\n").fouten.map {
        "\($0.regel):\($0.kolom) \($0.zin(in: .nederlands))"
      } == [melding])
  }
}
