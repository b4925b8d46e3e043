import Netwerk
import NetwerkBestand
import Testing

@Suite struct `De regels van een netwerk in een bestand` {
  @Test(arguments: [
    ("  - { naam: Ria, leeftijd: 140 }\n", "4:28 leeftijd 140 kan niet; het ligt binnen 0 – 130"),
    (
      "  - { naam: Ria, afstand: 99999 }\n",
      "4:27 afstand 99999.0 kan niet; het ligt binnen 0 – 20040"
    ),
    (
      "  - naam: Ria\n    belasting:\n      uren: 200\n",
      "6:13 uren 200.0 kan niet; het ligt binnen 0 – 168"
    ),
    (
      "  - { naam: \"!!\" }\n",
      "4:5 van '!!' is geen kenmerk te maken; geef een id van letters of cijfers"
    ),
    (
      "  - { naam: Karel }\n",
      "4:5 'Karel' staat ook op regel 2; is het iemand anders, geef dan een id, zoals 'id: karel-2'"
    ),
    (
      "  - { naam: Ria, veiligheid: { soort: niet samen met, reden: ruzie } }\n",
      "4:30 'niet samen met' mist met wie; noem een of meer personen"
    ),
    (
      "  - { naam: Ria, veiligheid: { soort: niet samen met, reden: ruzie, met: Wim } }\n",
      "4:74 onbekende persoon 'Wim'; zet deze erbij, of verbeter de naam"
    ),
    (
      "  - { naam: Ria, veiligheid: { soort: niet tonen } }\n",
      "4:30 bij een veiligheidsafspraak ontbreekt 'reden'"
    ),
    (
      "  - { naam: Ria, organisatie: Wijkteem }\norganisaties: [Wijkteam]\n",
      "4:31 onbekende organisatie 'Wijkteem'; bedoelde u 'Wijkteam'?"
    ),
    (
      "  - Ria\nrelaties: [{ tussen: [Ria, Ria] }]\n",
      "5:12 'ria' heeft een relatie met zichzelf; noem twee verschillende mensen"
    ),
    (
      "  - Ria\nrelaties: [{ tussen: [Ria] }]\n",
      "5:22 bij 'tussen' hoort een lijst van twee namen, zoals [Ria, Ton]"
    ),
    (
      "  - Ria\nhulpvragen: [{ vraag: Hoe nu?, van: Rai }]\n",
      "5:37 onbekende persoon 'Rai'; bedoelde u 'Ria'?"
    ),
    (
      "  - Ria\nplan: { afspraken: [{ wat: bellen, wie: Riaa }] }\n",
      "5:41 onbekende persoon 'Riaa'; bedoelde u 'Ria'?"
    ),
    (
      "  - Ria\nsituatie: { participatieladder: 7 }\n",
      "5:33 participatieladder 7 kan niet; het ligt binnen 1 – 6"
    ),
    (
      "  - Ria\nsituatie: { vragenlijsten: { soort: LSNS-6, antwoorden: [1, 2] } }\n",
      "5:28 LSNS-6 heeft 6 antwoorden, hier staan er 2; schrijf ~ bij een vraag zonder antwoord"
    ),
    (
      "  - Ria\neerder: { hoofdpersoon: Karel }\n",
      "5:9 een eerder moment heeft een peildatum nodig"
    ),
    (
      "  - { naam: Ria, rol: zus, kring: 4 }\nkringen: 3\n",
      "4:35 Ria staat in kring 4, maar er zijn er 3; schrijf 'kringen: 4' of kies kring 1, 2 of 3"
    ),
    (
      "  - Ria\nkringen: [hart, huis, straat]\norganisaties: [{ naam: Koor, kring: 4 }]\n",
      "6:37 Koor staat in kring 4, maar er zijn er 3; schrijf 'kringen: 4' of kies kring 1, 2 of 3"
    ),
    (
      "  - { naam: Ria, leeftijd: 40, geboortejaar: 1980 }\n",
      "4:46 schrijf 'geboortejaar' of 'leeftijd', niet allebei"
    ),
    (
      "  - { naam: Ria, band: geen, steun: advies }\n",
      "4:37 'band: geen' en 'steun' spreken elkaar tegen; haal een van de twee weg"
    ),
  ])
  func `worden gemeld op de plaats waar het staat`(rest: String, melding: String) {
    #expect(
      lees(netwerk(personen: rest)).fouten.map {
        "\($0.regel):\($0.kolom) \($0.zin(in: .nederlands))"
      } == [melding])
  }

  @Test func `worden allemaal tegelijk gemeld, in de volgorde van het bestand`() {
    let tekst = """
      versie: 2
      personen:
        - { naam: Ria, kring: 9, grep: 3 }
        - { groep: buurr }
      relaties:
        - { tussen: [Ria, Wim] }
      """
    #expect(
      meldingen(tekst) == [
        "1:1 bij het netwerk ontbreekt 'hoofdpersoon'",
        "1:9 versie '2' is niet bekend; schrijf 'versie: 1', of gebruik een nieuwere netwerk-dot",
        "3:25 kring 9 kan niet; het ligt binnen 1 – 4",
        "3:28 onbekende sleutel 'grep' bij een persoon; bedoelde u 'groep'?",
        "4:5 bij een persoon ontbreekt 'naam'",
        "4:14 onbekende groep 'buurr'; bedoelde u 'buren'?",
        "6:21 onbekende persoon of organisatie 'Wim'; zet deze erbij, of verbeter de naam",
      ])
  }

  @Test func `krijgen in het Engels dezelfde plaats`() {
    #expect(
      lees(netwerk(personen: "  - { naam: Wim, groep: buurr }\n")).meldingen.map {
        $0.tekst(in: .engels)
      } == [
        """
        netwerk.yaml:4:25: error: unknown group 'buurr'; did you mean 'buren'?
          - { naam: Wim, groep: buurr }
                                ^
        """
      ])
  }
}
