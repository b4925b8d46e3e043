import Netwerk

extension Melding.Oorzaak {
  var englishSentence: String {
    switch self {
    case .teGroot(let bytes):
      "the file is too large (\(bytes.mebibytes) MiB); a network is at most 16 MiB"
    case .geenTekst: "this is not a text file; save it as text (UTF-8)"
    case .onleesbaarTeken(let nummer):
      "there is an invisible character here (\(nummer.unicodenaam)); remove it"
    case .leegBestand: "the file is empty; begin with 'versie: 1' and 'hoofdpersoon:'"
    case .geenTabel: "a network begins with keys, such as 'versie: 1' and 'hoofdpersoon: Karel'"
    case .tab(let regels):
      regels > 1
        ? "there is a tab here (on \(regels) lines); indent with spaces"
        : "there is a tab here; indent with spaces"
    case .tweedeDocument: "a second document begins here ('---'); put each network in its own file"
    case .verwijsteken:
      "'&' and '*' before a value have a meaning of their own; put the text in quotation marks"
    case .typeaanduiding(let tag):
      "the type tag '\(tag.ingekort)' cannot be used; put a text that begins with '!' in quotation "
        + "marks"
    case .dubbeleSleutel(let sleutel, let regel):
      "'\(sleutel.ingekort)' is written twice; the first time on line \(regel)"
    case .sleutelIsGeenWoord: "one word belongs before a colon, such as 'naam:'"
    case .losseDubbelePunt:
      "a colon inside a text; put the text in quotation marks, or check how the line is indented"
    case .geenDubbelePunt: "a colon is missing after the key, as in 'naam: Ria'"
    case .verkeerdBegin(let teken):
      "a text cannot begin with '\(teken)'; put the text in quotation marks"
    case .haakNietDicht(let haak):
      "this bracket is not closed; a '\(haak)' is missing, or a comma between two parts"
    case .aanhalingstekenNietDicht: "this quotation mark is not closed"
    case .onbekendeSchuineStreep: "what follows '\\' is not known; write '\\\\' for a backslash"
    case .inspringing: "this line is not indented like the lines above it; align them"
    case .teDiep: "this is nested too deeply; a network needs no hundred levels"
    case .onleesbareRegel:
      "something goes wrong here; check indentation, quotation marks, brackets and colons"
    case .jsonVerwacht(let deel): "\(deel.english) belongs here"
    case .overbodigeKomma: "no comma belongs behind the last part"
    case .onbekendeSleutel(let sleutel, let onderdeel, let suggestie):
      "unknown key '\(sleutel.ingekort)' in \(onderdeel.english)\(didYouMean(suggestie))"
    case .ontbreekt(let sleutel, let onderdeel): "\(onderdeel.english) lacks '\(sleutel)'"
    case .ontbreektEenVan(let sleutels, let onderdeel):
      "\(onderdeel.english) lacks what it is about; write one of: "
        + sleutels.joined(separator: ", ")
    case .nietBeide(let een, let ander, nil): "write '\(een)' or '\(ander)', not both"
    case .nietBeide(let een, let ander, let woord?):
      "'\(een): \(woord)' and '\(ander)' contradict each other; remove one of the two"
    case .onbekendeVersie(let versie):
      "version '\(versie.ingekort)' is not known; write 'versie: 1', or use a newer netwerk-dot"
    case .verkeerdeSoort(let sleutel, let verwacht): "'\(sleutel)' takes \(verwacht.english)"
    case .geenGetal(let sleutel, let tekst): "'\(sleutel)' takes a number, not '\(tekst.ingekort)'"
    case .nulVooraan(let sleutel, let tekst):
      "write the number for '\(sleutel)' without a leading zero, not '\(tekst.ingekort)'"
    case .buitenBereik(let sleutel, let waarde, let bereik):
      "\(sleutel) \(waarde.ingekort) is not possible; it lies within \(bereik)"
    case .geenDatum(let tekst, let suggestie):
      "'\(tekst.ingekort)' is not a date; write year, month, day, such as \(suggestie ?? "2026-11-01")"
    case .geenTijdvak(let tekst):
      "'\(tekst.ingekort)' is not a time slot; write a day and a part of it in Dutch, such as "
        + "'woensdag avond' or '2026-12-03 middag'"
    case .eindeVoorBegin(let einde, let begin):
      "the last day, \(einde), comes before the first, \(begin); swap them or correct the year"
    case .geenTijd(let tekst):
      "'\(tekst.ingekort)' is not a time; write from and until, such as 19:00-21:30"
    case .geenJaOfNee(let woord):
      "'\(woord)' cannot be used here; write ja (yes), nee (no) or onbekend (unknown)"
    case .onbekendWoord(let woord, let begrip, let suggestie?, _):
      "unknown \(begrip.english) '\(woord.ingekort)'\(didYouMean(suggestie))"
    case .onbekendWoord(let woord, let begrip, nil, let keuze):
      "unknown \(begrip.english) '\(woord.ingekort)'; choose from: \(keuze.joined(separator: ", "))"
    case .onbekendeNaam(let naam, let begrip, let suggestie?):
      "unknown \(begrip.english) '\(naam.ingekort)'; did you mean '\(suggestie.ingekort)'?"
    case .onbekendeNaam(let naam, .betrokkene, nil):
      "unknown \(Melding.Begrip.betrokkene.english) '\(naam.ingekort)'; add them, correct the name, "
        + "or write { buiten: \(naam.ingekort) } for somebody outside the network"
    case .onbekendeNaam(let naam, let begrip, nil):
      "unknown \(begrip.english) '\(naam.ingekort)'; add them, or correct the name"
    case .naamVanMeer(let naam, let kenmerken):
      "\(kenmerken.count) have the name '\(naam.ingekort)'; write the id: "
        + kenmerken.map(\.tekst).joined(separator: " or ")
    case .dubbeleNaam(let naam, let regel, let voorstel):
      "'\(naam.ingekort)' is also on line \(regel); if it is somebody else, give an id, such as "
        + "'id: \(voorstel)'"
    case .netwerk(let fout): fout.zin(in: .engels)
    case .enMeer(let aantal): "and \(aantal) more messages that are not shown here"
    case .bedenking(let bedenking): bedenking.englishSentence
    }
  }

  private func didYouMean(_ suggestie: String?) -> String {
    suggestie.map { "; did you mean '\($0)'?" } ?? ""
  }
}

extension Melding.Onderdeel {
  fileprivate var english: String {
    switch self {
    case .netwerk: "the network"
    case .groep: "a group of one's own"
    case .hoofdpersoon: "the hoofdpersoon"
    case .persoon: "a person"
    case .organisatie: "an organisation"
    case .relatie: "a relation"
    case .hulpvraag: "a question"
    case .contact: "the contact"
    case .belasting: "the burden"
    case .toestemming: "the consent"
    case .veiligheidsafspraak: "a safety measure"
    case .bron: "the source"
    case .situatie: "the situation"
    case .vragenlijst: "a questionnaire"
    case .conferentie: "the conference"
    case .plan: "the plan"
    case .afspraak: "an agreement"
    case .moment: "an earlier moment"
    case .schoolvakanties: "the school holidays"
    case .schoolvakantie: "a school holiday"
    case .coordinator: "the coordinator"
    case .wens: "a wish for the coordinator"
    case .stap: "the status"
    case .voorwaarde: "a bottom line"
    case .locatie: "the venue"
    case .tolk: "an interpreter"
    case .informatie: "information"
    case .deelname: "a participant"
    case .grens: "a limit"
    case .besluit: "a decision"
    case .buitenstaander: "somebody outside the network"
    case .invulling: "the answer to a bottom line"
    case .hulpverzoek: "a request for help"
    case .bewustOpen: "a question left open"
    case .akkoord: "an approval"
    case .opvolging: "a check-in"
    case .afspraakstand: "the state of an agreement"
    case .hulpvraagstand: "the state of a question"
    case .beleid: "the policy"
    case .velden: "the fields"
    case .regio: "a region"
    }
  }
}

extension Melding.Begrip {
  fileprivate var english: String {
    switch self {
    case .groep: "group"
    case .kring: "ring"
    case .geslacht: "sex"
    case .antwoord: "answer"
    case .sterkte: "strength"
    case .aard: "nature of a tie"
    case .steunsoort: "kind of support"
    case .richting: "direction"
    case .frequentie: "frequency"
    case .manier: "way of contact"
    case .initiatief: "initiative"
    case .familieband: "kinship tie"
    case .band: "tie"
    case .draagkracht: "capacity"
    case .kader: "legal frame"
    case .veiligheidssoort: "safety measure"
    case .organisatiesoort: "kind of organisation"
    case .leefgebied: "life domain"
    case .belang: "importance"
    case .vragenlijst: "questionnaire"
    case .persoon: "person"
    case .organisatie: "organisation"
    case .persoonOfOrganisatie, .betrokkene: "person or organisation"
    case .status: "status"
    case .komst: "answer to the invitation"
    case .wijze: "way of taking part"
    case .hoedanigheid: "part in the conference"
    case .conferentiedeel: "part of the conference"
    case .herhaling: "recurrence"
    case .stand: "state"
    case .verloop: "course"
    case .voorwaarde: "bottom line"
    case .afspraak: "agreement"
    case .handeling: "treatment"
    case .hulpvraag: "question"
    case .schoolregio: "school region"
    }
  }
}

extension Melding.Verwacht {
  fileprivate var english: String {
    switch self {
    case .tekst: "one text, no list and no keys"
    case .getal: "one number"
    case .lijst: "a list, such as [3, 2, 5]"
    case .streepjes: "a list: begin every part with a dash, as in '- naam: Ria'"
    case .sleutels: "a set of keys, such as { naam: Ria }"
    case .tweeNamen: "a list of two names, such as [Ria, Ton]"
    }
  }
}

extension Melding.JSONDeel {
  fileprivate var english: String {
    switch self {
    case .waarde: "a value (a text in quotation marks, a number, a list or an object)"
    case .sleutel: "a key in quotation marks"
    case .dubbelePunt: "a colon"
    case .kommaOf(let haak): "a comma or a '\(haak)'"
    case .einde: "nothing more"
    }
  }
}
