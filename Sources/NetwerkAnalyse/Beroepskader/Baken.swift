import Netwerk

/// The eight beacons of Welzijn Nieuwe Stijl, the Dutch programme for social work (English:
/// *beacon*).
///
/// - Reference: Ministerie van VWS, *Welzijn Nieuwe Stijl*, 2010.
public enum Baken: String, CaseIterable, Hashable, Sendable {
  case vraagAchterDeVraag = "vraag achter de vraag"
  case eigenKracht = "eigen kracht"
  case directEropAf = "direct erop af"
  case formeelEnInformeel = "formeel en informeel"
  case collectief = "meer collectief dan individueel"
  case integraal
  case resultaatgericht
  case ruimteVoorDeProfessional = "ruimte voor de professional"
}

/// What a network tells about one beacon: facts with their grounds, never a mark (English:
/// *reading*).
public struct Bakenlezing: Hashable, Sendable {
  public let baken: Baken
  /// What is known, and what is not (``Bakenfeit/isOnbekend``); never empty.
  public let feiten: [Bakenfeit]
}

/// One thing that a network tells about a beacon.
public enum Bakenfeit: Hashable, Sendable {
  // The question behind the question
  case geenHulpvragen
  case achterGezegd([Hulpvraag.ID])
  case achterOnbekend([Hulpvraag.ID])
  // Own strength
  case eigenKrachtGezegd([Hulpvraag.ID])
  case eigenKrachtOnbekend([Hulpvraag.ID])
  case talenten([String])
  /// Who gets support from the hoofdpersoon.
  case geeftAan([Persoon.ID])
  /// So many agreements that somebody of the own circle carries out, of so many.
  case afsprakenVanKring(Int, van: Int)
  // Directly to it
  /// Urgent questions for which somebody gives or promised something.
  case dringendOpgepakt([Hulpvraag.ID])
  /// Urgent questions for which nobody gives or promised anything.
  case dringendOpen([Hulpvraag.ID])
  /// Urgent questions of which it is not known who gives anything.
  case dringendOnbekend([Hulpvraag.ID])
  /// Professionals who have contact every week or more.
  case wekelijks([Persoon.ID])
  /// Professionals who have contact less often than that.
  case minderDanWekelijks([Persoon.ID])
  /// Professionals of whom is not said how often there is contact.
  case contactOnbekend([Persoon.ID])
  /// Professionals with whom there is tension.
  case spanningMet([Persoon.ID])
  // Formal and informal
  case mensen(eigenKring: Int, professionals: Int, onbekend: Int)
  /// Who gives support of known kind.
  case gevers(eigenKring: [Persoon.ID], professionals: [Persoon.ID])
  case steunOnbekend
  /// Questions for which only professionals give or promised anything.
  case alleenProfessionals([Hulpvraag.ID])
  /// Questions that need a professional and have none.
  case mistProfessional([Hulpvraag.ID])
  // More collective than individual
  case voorzieningen([Organisatie.ID])
  case geenVoorzieningen
  /// Questions for whose part of life there is a provision.
  case metVoorziening([Hulpvraag.ID])
  case zonderVoorziening([Hulpvraag.ID])
  case leefgebiedOnbekend([Hulpvraag.ID])
  // Integral
  case leefgebieden([Leefgebied])
  case hulp(professionals: Int, organisaties: Int, kaders: Int)
  case bekenden(Int, van: Int)
  case overlap([Overlap])
  case geenProfessionals
  // Aimed at results
  case geenPlan
  /// So many agreements, of which so many have somebody and so many a date.
  case afspraken(Int, metIemand: Int, metDatum: Int)
  case zonderAfspraak([Hulpvraag.ID])
  case terugkijken(Datum)
  case terugkijkenOnbekend
  // Room for the professional
  case regie(Regie)
  case taken(Int, van: Int)
  case taakOnbekend([Persoon.ID])

  /// Whether it says that something is not known or was not written down.
  public var isOnbekend: Bool {
    switch self {
    case .geenHulpvragen, .achterOnbekend, .eigenKrachtOnbekend, .dringendOnbekend,
      .contactOnbekend, .steunOnbekend, .leefgebiedOnbekend, .geenVoorzieningen, .geenPlan,
      .terugkijkenOnbekend, .taakOnbekend, .regie(.onbekend):
      true
    default: false
    }
  }
}
