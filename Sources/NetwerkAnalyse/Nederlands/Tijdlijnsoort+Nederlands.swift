import Netwerk

extension Tijdlijn.Soort {
  /// As it stands in a calendar or on a list; names nobody.
  var nederlands: String {
    switch self {
    case .aanmelding: "Aanmelden voor een Eigen Kracht-conferentie"
    case .jaVanHoofdpersoon: "De hoofdpersoon zegt zelf ja"
    case .coordinatorKiezen: "Een coördinator kiezen die past"
    case .kringInKaart: "Samen opschrijven wie kan meedenken"
    case .iedereenSpreken: "Iedereen persoonlijk spreken"
    case .dagEnPlek: "Dag en plek afspreken met de kring"
    case .uitnodigen: "Uitnodigingen versturen"
    case .praktischRegelen: "Zaal, eten, tolk en opvang regelen"
    case .informatieVoorbereiden: "Informatie voorbereiden in gewone taal"
    case .informatie: "Deel 1: informatie"
    case .beslotenTijd: "Deel 2: besloten tijd"
    case .presentatie: "Deel 3: het plan vertellen"
    case .planVersturen: "Het plan opschrijven en rondsturen"
    case .planUitvoeren: "Het plan uitvoeren"
    case .aandeelProfessionals: "Als professional je deel van het plan bevestigen"
    case .nabellen: "Nabellen: hoe loopt het plan?"
    case .terugblik: "Terugkijken na drie maanden"
    case .evaluatie: "Samen het plan evalueren"
    }
  }

  /// Why it has to be done, and then.
  var nederlandseReden: String {
    switch self {
    case .aanmelding: "Hiermee begint het. Aanmelden kan alleen als de hoofdpersoon dat goed vindt."
    case .jaVanHoofdpersoon: "De hoofdpersoon beslist. Zonder een eigen ja is er geen conferentie."
    case .coordinatorKiezen:
      "De hoofdpersoon kiest op taal, cultuur of wat verder telt. De coördinator is onafhankelijk."
    case .kringInKaart:
      "Wie hoort erbij, ook van langer geleden? De kring wordt zo groot als het kan."
    case .iedereenSpreken:
      "Iedereen hoort zelf waar het om gaat, en zegt wie er nog meer om de hoofdpersoon geeft, of "
        + "meedoen veilig voelt en welke informatie nodig is. Dit kost de meeste tijd."
    case .dagEnPlek: "De kring kiest een dag en een plek waar iedereen kan komen."
    case .uitnodigen:
      "Zo kan iedereen vrij vragen, vervoer regelen of op een andere manier meedoen."
    case .praktischRegelen: "Op de dag zelf moet er alleen nog gepraat worden."
    case .informatieVoorbereiden:
      "De kring kan alleen een goed plan maken als iedereen dezelfde informatie begrijpt."
    case .informatie: "Professionals vertellen wat er kan en wat er moet. Iedereen hoort hetzelfde."
    case .beslotenTijd: "De kring maakt het plan zelf, zonder professionals erbij."
    case .presentatie: "De kring vertelt het plan. Wat onduidelijk is, wordt duidelijk gemaakt."
    case .planVersturen: "Wie meedeed, heeft het plan binnen een week in huis."
    case .planUitvoeren: "De kring doet wat is afgesproken."
    case .aandeelProfessionals: "De kring weet dan op welke hulp zij kan rekenen."
    case .nabellen:
      "De coördinator belt na vier tot zes weken iedereen die meedeed. Daarna is zijn of haar werk "
        + "klaar."
    case .terugblik: "Na drie maanden raken plannen vaak uit beeld. Kijk daarom samen terug."
    case .evaluatie: "Past het plan nog? De kring kiest hiervoor zelf een dag."
    }
  }
}

extension Tijdlijn.Eigenaar {
  var nederlands: String {
    switch self {
    case .hoofdpersoon: "de hoofdpersoon"
    case .kring: "de kring"
    case .coordinator: "de coördinator"
    case .verwijzer: "de verwijzer"
    case .professional: "de professionals"
    case .planbewaker: "de planbewaker"
    }
  }
}
