import Netwerk

/// One question of the interview (English: *question*). It holds whom or what it is about; its words
/// are in ``Bewoording``.
enum Vraag: Hashable, Sendable {
  /// Whom the network is about.
  case hoofdpersoon
  /// Names, one per line, for as long as they come to mind.
  case namen(Aanleiding)
  /// A better spelling of a name just written; only asked when somebody goes back to it.
  case naam(Persoon.ID)
  case persoon(Persoonsgegeven, Persoon.ID)
  /// Whether to write down who knows whom.
  case elkaar
  /// Who of the people after this one knows this one.
  case kent(Persoon.ID)
  /// What is asked, in the person's own words, for as long as there is more.
  case hulpvragen
  /// Better words for a question just written; only asked when somebody goes back to it.
  case vraagtekst(Hulpvraag.ID)
  case hulpvraag(Hulpvraaggegeven, Hulpvraag.ID)
}

/// What makes people think of names (English: *prompt*): first nothing at all, then parts of life.
enum Aanleiding: CaseIterable, Hashable, Sendable {
  case vrij, familie, vrienden, buren, vroeger, werk, geloof, vereniging, online
  /// Who helps the hoofdpersoon.
  case helper
  /// Whom the hoofdpersoon helps.
  case geholpene
  /// Who is seen too little.
  case gemist
}

/// A part of the interview, under one heading (English: *part*).
enum Deel: Hashable, Sendable {
  case begin
  case namen
  case persoon(Persoon.ID)
  case elkaar
  case hulpvragen
}

extension Vraag {
  /// The part of the interview in which it is asked.
  var deel: Deel {
    switch self {
    case .hoofdpersoon: .begin
    case .namen, .naam: .namen
    case .persoon(_, let id): .persoon(id)
    case .elkaar, .kent: .elkaar
    case .hulpvragen, .vraagtekst, .hulpvraag: .hulpvragen
    }
  }

  /// Whether an answer adds to a list and the question then stays.
  var isLijst: Bool {
    switch self {
    case .namen, .hulpvragen: true
    default: false
    }
  }

  /// Whether each thing written down is itself what somebody goes back to, not the question.
  var staatZelfVast: Bool {
    if case .naam = self { true } else { isLijst }
  }

  /// Whether more than one choice may be the answer.
  var mogenMeer: Bool {
    switch self {
    case .persoon(.steun, _), .persoon(.krijgt, _), .kent: true
    default: false
    }
  }
}
