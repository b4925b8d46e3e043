import Netwerk
import Testing

@testable import NetwerkBestand

@Suite struct `De zin van een fout` {
  @Test(arguments: Zinnen.fouten)
  func `noemt wat er is en wat te doen, in twee talen`(
    oorzaak: Melding.Oorzaak, nederlands: String, english: String
  ) {
    #expect(oorzaak.nederlandseZin == nederlands)
    #expect(oorzaak.englishSentence == english)
  }

  @Test func `noemt elk begrip met het goede lidwoord`() {
    let zinnen = Melding.Begrip.allCases.map { begrip in
      Melding.Oorzaak.onbekendWoord("x", begrip, suggestie: "y", keuze: [])
    }
    let nederlands = zinnen.map { $0.nederlandseZin.prefix { $0 != "'" }.dropLast() }
    #expect(nederlands == Zinnen.begrippen)
    let english = zinnen.map { $0.englishSentence.prefix { $0 != "'" }.dropLast() }
    #expect(english == Zinnen.terms)
  }

  @Test func `noemt elk onderdeel`() {
    let zinnen = Melding.Onderdeel.allCases.map { Melding.Oorzaak.ontbreekt("x", bij: $0) }
    #expect(
      zinnen.map { String($0.nederlandseZin.dropLast(" ontbreekt 'x'".count)) } == Zinnen.onderdelen
    )
    #expect(zinnen.map { String($0.englishSentence.dropLast(" lacks 'x'".count)) } == Zinnen.parts)
  }

  @Test func `kort lange woorden in, tot een regel`() {
    let lang = String(repeating: "a", count: 39) + "\nbb"
    #expect(lang.ingekort == String(repeating: "a", count: 39) + "…")
    #expect("a\nb".ingekort == "a b")
  }
}

enum Zinnen {
  static let fouten: [(Melding.Oorzaak, String, String)] = [
    (
      .teGroot(bytes: 17 * 1_048_576),
      "het bestand is te groot (17 MiB); een netwerk is hoogstens 16 MiB",
      "the file is too large (17 MiB); a network is at most 16 MiB"
    ),
    (
      .geenTekst,
      "dit is geen tekstbestand; sla het op als tekst (UTF-8)",
      "this is not a text file; save it as text (UTF-8)"
    ),
    (
      .onleesbaarTeken(0x200B),
      "hier staat een onzichtbaar teken (U+200B); haal het weg",
      "there is an invisible character here (U+200B); remove it"
    ),
    (
      .leegBestand,
      "het bestand is leeg; begin met 'versie: 1' en 'hoofdpersoon:'",
      "the file is empty; begin with 'versie: 1' and 'hoofdpersoon:'"
    ),
    (
      .geenTabel,
      "een netwerk begint met sleutels, zoals 'versie: 1' en 'hoofdpersoon: Karel'",
      "a network begins with keys, such as 'versie: 1' and 'hoofdpersoon: Karel'"
    ),
    (
      .tab(regels: 1),
      "hier staat een tab; spring in met spaties",
      "there is a tab here; indent with spaces"
    ),
    (
      .tab(regels: 3),
      "hier staat een tab (op 3 regels); spring in met spaties",
      "there is a tab here (on 3 lines); indent with spaces"
    ),
    (
      .tweedeDocument,
      "hier begint een tweede document ('---'); zet elk netwerk in een eigen bestand",
      "a second document begins here ('---'); put each network in its own file"
    ),
    (
      .verwijsteken,
      "'&' en '*' vooraan een waarde hebben een eigen betekenis; zet de tekst tussen "
        + "aanhalingstekens",
      "'&' and '*' before a value have a meaning of their own; put the text in quotation "
        + "marks"
    ),
    (
      .typeaanduiding("!!binary"),
      "de typeaanduiding '!!binary' kan hier niet; zet een tekst die met '!' begint "
        + "tussen aanhalingstekens",
      "the type tag '!!binary' cannot be used; put a text that begins with '!' in "
        + "quotation marks"
    ),
    (
      .dubbeleSleutel("naam", eersteRegel: 3),
      "'naam' staat er twee keer; de eerste keer op regel 3",
      "'naam' is written twice; the first time on line 3"
    ),
    (
      .sleutelIsGeenWoord,
      "voor een dubbele punt hoort één woord, zoals 'naam:'",
      "one word belongs before a colon, such as 'naam:'"
    ),
    (
      .losseDubbelePunt,
      "een dubbele punt midden in een tekst; zet de tekst tussen aanhalingstekens, of "
        + "kijk of de regel goed is ingesprongen",
      "a colon inside a text; put the text in quotation marks, or check how the line is "
        + "indented"
    ),
    (
      .geenDubbelePunt,
      "hier mist een dubbele punt achter de sleutel, zoals in 'naam: Ria'",
      "a colon is missing after the key, as in 'naam: Ria'"
    ),
    (
      .verkeerdBegin("@"),
      "een tekst kan niet met '@' beginnen; zet de tekst tussen aanhalingstekens",
      "a text cannot begin with '@'; put the text in quotation marks"
    ),
    (
      .haakNietDicht("}"),
      "deze haak gaat niet dicht; er mist een '}', of een komma tussen twee delen",
      "this bracket is not closed; a '}' is missing, or a comma between two parts"
    ),
    (
      .aanhalingstekenNietDicht,
      "dit aanhalingsteken gaat niet dicht",
      "this quotation mark is not closed"
    ),
    (
      .onbekendeSchuineStreep,
      "na '\\' staat iets onbekends; schrijf '\\\\' voor een schuine streep",
      "what follows '\\' is not known; write '\\\\' for a backslash"
    ),
    (
      .inspringing,
      "deze regel springt niet in zoals de regels erboven; zet ze gelijk",
      "this line is not indented like the lines above it; align them"
    ),
    (
      .teDiep,
      "dit zit te diep in elkaar; een netwerk heeft geen honderd lagen nodig",
      "this is nested too deeply; a network needs no hundred levels"
    ),
    (
      .onleesbareRegel,
      "hier gaat iets mis; kijk naar inspringing, aanhalingstekens, haken en dubbele punten",
      "something goes wrong here; check indentation, quotation marks, brackets and colons"
    ),
    (
      .jsonVerwacht(.waarde),
      "hier hoort een waarde: een tekst tussen aanhalingstekens, een getal, een lijst of "
        + "een object",
      "a value (a text in quotation marks, a number, a list or an object) belongs here"
    ),
    (
      .jsonVerwacht(.sleutel),
      "hier hoort een sleutel tussen aanhalingstekens",
      "a key in quotation marks belongs here"
    ),
    (
      .jsonVerwacht(.dubbelePunt),
      "hier hoort een dubbele punt",
      "a colon belongs here"
    ),
    (
      .jsonVerwacht(.kommaOf("]")),
      "hier hoort een komma of een ']'",
      "a comma or a ']' belongs here"
    ),
    (
      .jsonVerwacht(.einde),
      "hier hoort niets meer, maar er staat nog iets",
      "nothing more belongs here"
    ),
    (
      .overbodigeKomma,
      "achter het laatste deel hoort geen komma",
      "no comma belongs behind the last part"
    ),
    (
      .onbekendeSleutel("grep", bij: .persoon, suggestie: "groep"),
      "onbekende sleutel 'grep' bij een persoon; bedoelde u 'groep'?",
      "unknown key 'grep' in a person; did you mean 'groep'?"
    ),
    (
      .onbekendeSleutel("xyz", bij: .netwerk, suggestie: nil),
      "onbekende sleutel 'xyz' bij het netwerk",
      "unknown key 'xyz' in the network"
    ),
    (
      .ontbreekt("naam", bij: .organisatie),
      "bij een organisatie ontbreekt 'naam'",
      "an organisation lacks 'naam'"
    ),
    (
      .ontbreektEenVan(["plaatsen", "samen"], bij: .grens),
      "bij een grens ontbreekt waar het om gaat; schrijf een van: plaatsen, samen",
      "a limit lacks what it is about; write one of: plaatsen, samen"
    ),
    (
      .nietBeide("leeftijd", "geboortejaar", woord: nil),
      "schrijf 'leeftijd' of 'geboortejaar', niet allebei",
      "write 'leeftijd' or 'geboortejaar', not both"
    ),
    (
      .nietBeide("band", "sterkte", woord: "geen"),
      "'band: geen' en 'sterkte' spreken elkaar tegen; haal een van de twee weg",
      "'band: geen' and 'sterkte' contradict each other; remove one of the two"
    ),
    (
      .onbekendeVersie("2"),
      "versie '2' is niet bekend; schrijf 'versie: 1', of gebruik een nieuwere netwerk-dot",
      "version '2' is not known; write 'versie: 1', or use a newer netwerk-dot"
    ),
    (
      .verkeerdeSoort(sleutel: "naam", .tekst),
      "bij 'naam' hoort één tekst, geen lijst en geen sleutels",
      "'naam' takes one text, no list and no keys"
    ),
    (
      .verkeerdeSoort(sleutel: "uren", .getal),
      "bij 'uren' hoort één getal",
      "'uren' takes one number"
    ),
    (
      .verkeerdeSoort(sleutel: "antwoorden", .lijst),
      "bij 'antwoorden' hoort een lijst, zoals [3, 2, 5]",
      "'antwoorden' takes a list, such as [3, 2, 5]"
    ),
    (
      .verkeerdeSoort(sleutel: "personen", .streepjes),
      "bij 'personen' hoort een lijst: begin elk deel met een streepje, zoals '- naam: Ria'",
      "'personen' takes a list: begin every part with a dash, as in '- naam: Ria'"
    ),
    (
      .verkeerdeSoort(sleutel: "plan", .sleutels),
      "bij 'plan' hoort een groepje sleutels, zoals { naam: Ria }",
      "'plan' takes a set of keys, such as { naam: Ria }"
    ),
    (
      .verkeerdeSoort(sleutel: "tussen", .tweeNamen),
      "bij 'tussen' hoort een lijst van twee namen, zoals [Ria, Ton]",
      "'tussen' takes a list of two names, such as [Ria, Ton]"
    ),
    (
      .geenGetal(sleutel: "uren", "veel"),
      "bij 'uren' hoort een getal, geen 'veel'",
      "'uren' takes a number, not 'veel'"
    ),
    (
      .nulVooraan(sleutel: "leeftijd", "07"),
      "schrijf het getal bij 'leeftijd' zonder nul vooraan, niet '07'",
      "write the number for 'leeftijd' without a leading zero, not '07'"
    ),
    (
      .buitenBereik(sleutel: "kring", "9", bereik: "1 – 4"),
      "kring 9 kan niet; het ligt binnen 1 – 4",
      "kring 9 is not possible; it lies within 1 – 4"
    ),
    (
      .geenDatum("1-11-2026", suggestie: "2026-11-01"),
      "'1-11-2026' is geen datum; schrijf jaar, maand, dag, zoals 2026-11-01",
      "'1-11-2026' is not a date; write year, month, day, such as 2026-11-01"
    ),
    (
      .geenDatum("ooit", suggestie: nil),
      "'ooit' is geen datum; schrijf jaar, maand, dag, zoals 2026-11-01",
      "'ooit' is not a date; write year, month, day, such as 2026-11-01"
    ),
    (
      .eindeVoorBegin(Datum(jaar: 2025)!, begin: Datum(jaar: 2026)!),
      "de laatste dag, 2025, ligt voor de eerste, 2026; draai ze om of verbeter het jaar",
      "the last day, 2025, comes before the first, 2026; swap them or correct the year"
    ),
    (
      .geenTijdvak("soms"),
      "'soms' is geen tijdstip; schrijf een dag en een dagdeel, zoals 'woensdag avond' of "
        + "'2026-12-03 middag'",
      "'soms' is not a time slot; write a day and a part of it in Dutch, such as "
        + "'woensdag avond' or '2026-12-03 middag'"
    ),
    (
      .geenTijd("straks"),
      "'straks' is geen tijd; schrijf van en tot, zoals 19:00-21:30",
      "'straks' is not a time; write from and until, such as 19:00-21:30"
    ),
    (
      .geenJaOfNee("yes"),
      "'yes' kan hier niet; schrijf ja, nee of onbekend",
      "'yes' cannot be used here; write ja (yes), nee (no) or onbekend (unknown)"
    ),
    (
      .onbekendWoord("buurr", .groep, suggestie: "buren", keuze: ["buren"]),
      "onbekende groep 'buurr'; bedoelde u 'buren'?",
      "unknown group 'buurr'; did you mean 'buren'?"
    ),
    (
      .onbekendWoord("q", .geslacht, suggestie: nil, keuze: ["v", "m"]),
      "onbekend geslacht 'q'; kies uit: v, m",
      "unknown sex 'q'; choose from: v, m"
    ),
    (
      .onbekendeNaam("Riaa", .persoon, suggestie: "Ria"),
      "onbekende persoon 'Riaa'; bedoelde u 'Ria'?",
      "unknown person 'Riaa'; did you mean 'Ria'?"
    ),
    (
      .onbekendeNaam("Wim", .persoonOfOrganisatie, suggestie: nil),
      "onbekende persoon of organisatie 'Wim'; zet deze erbij, of verbeter de naam",
      "unknown person or organisation 'Wim'; add them, or correct the name"
    ),
    (
      .onbekendeNaam("de rechter", .betrokkene, suggestie: nil),
      "onbekende persoon of organisatie 'de rechter'; zet deze erbij, verbeter de naam, of schrijf "
        + "{ buiten: de rechter } voor wie niet in het netwerk staat",
      "unknown person or organisation 'de rechter'; add them, correct the name, or write "
        + "{ buiten: de rechter } for somebody outside the network"
    ),
    (
      .onbekendeNaam("Riaa", .betrokkene, suggestie: "Ria"),
      "onbekende persoon of organisatie 'Riaa'; bedoelde u 'Ria'?",
      "unknown person or organisation 'Riaa'; did you mean 'Ria'?"
    ),
    (
      .naamVanMeer("Ria", kenmerken: ["ria", "ria-2"]),
      "er zijn er 2 met de naam 'Ria'; schrijf het id: ria of ria-2",
      "2 have the name 'Ria'; write the id: ria or ria-2"
    ),
    (
      .dubbeleNaam("Ria", eersteRegel: 4, voorstel: "ria-2"),
      "'Ria' staat ook op regel 4; is het iemand anders, geef dan een id, zoals 'id: ria-2'",
      "'Ria' is also on line 4; if it is somebody else, give an id, such as 'id: ria-2'"
    ),
    (
      .netwerk(.momentInMoment(Plaats(.moment))),
      "een eerder moment kan zelf geen eerdere momenten hebben",
      "an earlier moment cannot have earlier moments itself"
    ),
    (
      .enMeer(7),
      "en nog 7 meldingen die hier niet staan",
      "and 7 more messages that are not shown here"
    ),
  ]
}
