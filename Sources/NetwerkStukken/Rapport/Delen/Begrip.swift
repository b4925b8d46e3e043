import Netwerk

/// A word that a report explains (English: *term*). The Dutch texts are those of `Begrippen`.
public enum Begrip: String, CaseIterable, Hashable, Sendable {
  case hoofdpersoon, kring, band, slapendeBand, hulpvraag, vrijwilliger, beroepskracht, regie
  case conferentie, coordinator, beslotenTijd, voorwaarde, familiegroepsplan, planbewaker
  case brugpersoon, wederkerigheid, dichtheid, draagkracht, steunsoort

  /// Who needs it explained where there is, or is no, conference.
  func hoort(bij lezer: Lezer, heeftConferentie: Bool) -> Bool {
    switch self {
    case .hoofdpersoon, .kring, .band, .slapendeBand, .hulpvraag, .vrijwilliger, .beroepskracht:
      true
    case .conferentie, .coordinator, .beslotenTijd, .voorwaarde, .familiegroepsplan, .planbewaker:
      heeftConferentie
    case .regie, .brugpersoon, .wederkerigheid, .dichtheid, .draagkracht, .steunsoort:
      lezer == .professional
    }
  }
}

extension Begrip: Benoemd {
  public func naam(in taal: Taal) -> String { taal == .nederlands ? nederlands.0 : english.0 }

  /// What it means, in plain words.
  public func betekenis(in taal: Taal) -> String {
    taal == .nederlands ? nederlands.1 : english.1
  }

  private var nederlands: (String, String) {
    switch self {
    case .hoofdpersoon: ("hoofdpersoon", "om wie het gaat; bij een gezin zijn het er meer")
    case .kring: ("kring", "hoe dichtbij iemand staat")
    case .band:
      ("band", "wat er tussen twee mensen is: hoe sterk, hoe het voelt, wie wat doet")
    case .slapendeBand: ("slapende band", "niet onderhouden, wel te wekken")
    case .hulpvraag: ("hulpvraag", "wat iemand anders wil, in eigen woorden")
    case .vrijwilliger: ("vrijwilliger", "wie onbetaald helpt via een organisatie")
    case .beroepskracht: ("professional", "wie er is omdat het werk is")
    case .regie: ("regie", "wie alle hulp bij elkaar houdt")
    case .conferentie:
      ("Eigen Kracht-conferentie", "bijeenkomst waarin de kring zelf een plan maakt")
    case .coordinator:
      ("EK-coördinator", "wie de conferentie voorbereidt en er geen belang bij heeft")
    case .beslotenTijd: ("besloten tijd", "het deel waarin de kring onder elkaar is")
    case .voorwaarde: ("voorwaarde", "waar het plan in elk geval aan voldoet")
    case .familiegroepsplan: ("familiegroepsplan", "het plan van de kring zelf")
    case .planbewaker: ("plan-bewaker", "wie erop let dat afspraken doorgaan")
    case .brugpersoon: ("brugpersoon", "wie groepen verbindt die elkaar anders niet kennen")
    case .wederkerigheid: ("wederkerigheid", "geven en krijgen, over en weer")
    case .dichtheid: ("dichtheid", "welk deel van de mogelijke banden er is")
    case .draagkracht: ("draagkracht", "wat iemand kan dragen")
    case .steunsoort: ("steunsoort", "wat mensen voor elkaar doen")
    }
  }

  private var english: (String, String) {
    switch self {
    case .hoofdpersoon: ("focal person", "whom it is about; of a family there are several")
    case .kring: ("circle", "how close somebody stands")
    case .band:
      ("tie", "what there is between two people: how strong, how it feels, who does what")
    case .slapendeBand: ("dormant tie", "not kept up, and can be woken")
    case .hulpvraag:
      ("question for help", "what somebody wants to be different, in their own words")
    case .vrijwilliger: ("volunteer", "who helps unpaid through an organisation")
    case .beroepskracht: ("professional", "who is there because it is their work")
    case .regie: ("lead", "who keeps all help together")
    case .conferentie:
      ("family group conference", "meeting in which the circle makes a plan itself")
    case .coordinator:
      ("independent coordinator", "who prepares the conference and has no stake in it")
    case .beslotenTijd: ("private time", "the part in which the circle is among itself")
    case .voorwaarde: ("bottom line", "what the plan meets in any case")
    case .familiegroepsplan: ("family group plan", "the plan of the circle itself")
    case .planbewaker: ("plan monitor", "who sees to it that agreements go ahead")
    case .brugpersoon: ("broker", "who links groups that do not know each other otherwise")
    case .wederkerigheid: ("reciprocity", "giving and receiving, both ways")
    case .dichtheid: ("density", "which share of the possible ties there is")
    case .draagkracht: ("capacity", "what somebody can carry")
    case .steunsoort: ("kind of support", "what people do for each other")
    }
  }
}
