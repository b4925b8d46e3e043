/// What messages call the things in a file, in the order of their enumerations.
extension Zinnen {
  static let begrippen: [Substring] = [
    "onbekende groep", "onbekende kring", "onbekend geslacht", "onbekend antwoord",
    "onbekende sterkte", "onbekende aard", "onbekende soort steun", "onbekende richting",
    "onbekende frequentie", "onbekende manier van contact", "onbekend initiatief",
    "onbekende familieband", "onbekende band", "onbekende draagkracht", "onbekend wettelijk kader",
    "onbekende veiligheidsafspraak", "onbekende soort organisatie", "onbekend leefgebied",
    "onbekend belang", "onbekende vragenlijst", "onbekende persoon", "onbekende organisatie",
    "onbekende persoon of organisatie", "onbekende hulpvraag", "onbekende schoolregio",
    "onbekende status",
    "onbekend antwoord op de uitnodiging", "onbekende manier van meedoen",
    "onbekende rol bij de conferentie", "onbekend deel van de conferentie",
    "onbekende herhaling", "onbekende stand", "onbekend verloop",
    "onbekende persoon of organisatie", "onbekende voorwaarde", "onbekende afspraak",
    "onbekende handeling",
  ]
  static let terms: [Substring] = [
    "unknown group", "unknown ring", "unknown sex", "unknown answer", "unknown strength",
    "unknown nature of a tie", "unknown kind of support", "unknown direction", "unknown frequency",
    "unknown way of contact", "unknown initiative", "unknown kinship tie", "unknown tie",
    "unknown capacity", "unknown legal frame", "unknown safety measure",
    "unknown kind of organisation", "unknown life domain", "unknown importance",
    "unknown questionnaire", "unknown person", "unknown organisation",
    "unknown person or organisation", "unknown question", "unknown school region",
    "unknown status",
    "unknown answer to the invitation", "unknown way of taking part",
    "unknown part in the conference", "unknown part of the conference", "unknown recurrence",
    "unknown state", "unknown course", "unknown person or organisation", "unknown bottom line",
    "unknown agreement", "unknown treatment",
  ]
  static let onderdelen = [
    "bij het netwerk", "bij een eigen groep", "bij de hoofdpersoon", "bij een persoon",
    "bij een organisatie", "bij een relatie", "bij een hulpvraag", "bij contact", "bij belasting",
    "bij de toestemming", "bij een veiligheidsafspraak", "bij bron", "bij de situatie",
    "bij een vragenlijst", "bij de conferentie", "bij het plan", "bij een afspraak",
    "bij een eerder moment", "bij de schoolvakanties", "bij een schoolvakantie",
    "bij de coördinator", "bij een wens voor de coördinator",
    "bij de status", "bij een voorwaarde", "bij de locatie", "bij een tolk", "bij informatie",
    "bij een deelnemer", "bij een grens", "bij een besluit", "bij iemand buiten het netwerk",
    "bij hoe aan een voorwaarde is voldaan", "bij een hulpverzoek",
    "bij een vraag die bewust open blijft", "bij een akkoord", "bij een opvolging",
    "bij hoe het met een afspraak staat", "bij hoe het met een hulpvraag staat", "bij het beleid",
    "bij de velden", "bij een regio",
  ]
  static let parts = [
    "the network", "a group of one's own", "the hoofdpersoon", "a person", "an organisation",
    "a relation", "a question", "the contact", "the burden", "the consent", "a safety measure",
    "the source", "the situation", "a questionnaire", "the conference", "the plan", "an agreement",
    "an earlier moment", "the school holidays", "a school holiday",
    "the coordinator", "a wish for the coordinator", "the status",
    "a bottom line", "the venue", "an interpreter", "information", "a participant", "a limit",
    "a decision", "somebody outside the network", "the answer to a bottom line",
    "a request for help", "a question left open", "an approval", "a check-in",
    "the state of an agreement", "the state of a question", "the policy", "the fields",
    "a region",
  ]
}
