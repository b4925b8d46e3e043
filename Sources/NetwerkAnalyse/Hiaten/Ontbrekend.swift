import Netwerk

/// Something that is not known and could change an answer (English: *missing information*).
public enum Ontbrekend: Hashable, Sendable {
  /// No question for help is written down.
  case hulpvragen
  /// Which kinds of support these questions want.
  case gevraagdeSteun([Hulpvraag])
  /// Whether these questions need a professional.
  case professionalNodig([Hulpvraag])
  /// Which support these people give.
  case steun([Persoon.ID])
  /// In which ring these people stand.
  case kring([Persoon.ID])
  /// To which group these people belong.
  case groep([Persoon.ID])
  /// Who knows whom: of nobody it is said.
  case onderling([Persoon.ID])
  /// Whether these people, on whom something hangs, can bear it.
  case draagkracht([Persoon.ID])
  /// How old these people are, who care for others.
  case leeftijd([Persoon.ID])
  /// Whether these professionals hold the lead.
  case regie([Persoon.ID])
}

extension Ontbrekend {
  /// Which gaps could come to light, or go away, when it were known.
  public var verandert: [Onderwerp] {
    switch self {
    case .hulpvragen: [.mistProfessional, .geenGever, .eenGever]
    case .gevraagdeSteun: [.geenGever, .eenGever]
    case .professionalNodig: [.mistProfessional]
    case .steun: [.geenGever, .eenGever, .alleenProfessionals, .eenrichting]
    case .kring: [.legeKring]
    case .groep: [.groepNietGenoemd, .eenGroep, .alleenProfessionals]
    case .onderling: [.losseKanten, .spanning]
    case .draagkracht: [.geverOverbelast]
    case .leeftijd: [.kindDraagtZorg]
    case .regie: [.regie]
    }
  }

  var personen: [Persoon.ID] {
    switch self {
    case .hulpvragen, .gevraagdeSteun, .professionalNodig: []
    case .steun(let wie), .kring(let wie), .groep(let wie), .onderling(let wie),
      .draagkracht(let wie), .leeftijd(let wie), .regie(let wie):
      wie
    }
  }

  var hulpvragen: [Hulpvraag] {
    switch self {
    case .gevraagdeSteun(let vragen), .professionalNodig(let vragen): vragen
    case .hulpvragen, .steun, .kring, .groep, .onderling, .draagkracht, .leeftijd, .regie: []
    }
  }

  /// The name in data files.
  var sleutel: String {
    switch self {
    case .hulpvragen: "hulpvragen"
    case .gevraagdeSteun: "gevraagde-steun"
    case .professionalNodig: "professional-nodig"
    case .steun: "steun"
    case .kring: "kring"
    case .groep: "groep"
    case .onderling: "onderling"
    case .draagkracht: "draagkracht"
    case .leeftijd: "leeftijd"
    case .regie: "regie"
    }
  }
}
