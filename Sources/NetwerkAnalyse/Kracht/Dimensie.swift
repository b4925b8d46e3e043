import Netwerk

/// What makes a network strong, one side of it at a time (English: *dimension*).
///
/// Each is a number from 0 to 1 that follows from measures that stand on their own; more is stronger.
/// How each is computed stands in ``uitleg(in:)``, where it comes from in ``bron``. No dimension says
/// anything about a person.
public enum Dimensie: String, CaseIterable, Hashable, Sendable {
  /// With how many people of their own is there contact at least every month?
  case omvangEnBereik = "omvang en bereik"
  /// How many stand in the innermost ring?
  case nabijheid
  /// Can people reach each other without the hoofdpersoon?
  case samenhang
  /// From how many parts of life do people come?
  case variatie
  /// Is there somebody for every kind of support?
  case steundekking
  /// Is it give and take with those who are not professionals?
  case wederkerigheid
  /// Do contacts lead to different circles?
  case verbindingNaarBuiten = "verbinding naar buiten"
  /// How much support is left when the one who is missed most falls away?
  case veerkracht
  /// Do people of their own stand beside the professionals?
  case balans = "balans informeel en formeel"
  /// Can those who carry still carry it?
  case draaglast

  /// From how many people with monthly contact on ``omvangEnBereik`` is full. Our
  /// convention: research finds about so many adults contacted every month (the *sympathy group*), and
  /// not that so many are needed.
  static let volleOmvang = 12

  /// From how many people in the innermost ring on ``nabijheid`` is full. Our convention:
  /// research finds a few people from whom advice and help are sought first (the *support clique*),
  /// and not that so many are needed.
  static let volleNabijheid = 5
}

extension Dimensie: Benoemd {
  public func naam(in taal: Taal) -> String { taal == .nederlands ? rawValue : english }

  /// The question, how it is computed, and where the cut-off is a convention of ours.
  public func uitleg(in taal: Taal) -> String {
    taal == .nederlands ? uitlegNederlands : uitlegEnglish
  }

  /// The word by which it is asked for: `omvang-en-bereik`.
  public var id: String { Kenmerk(rawValue).tekst }

  /// The dimension with this ``id``; `nil` when there is none.
  public init?(id: String) {
    guard let gevonden = Dimensie.allCases.first(where: { $0.id == Kenmerk(id).tekst }) else {
      return nil
    }
    self = gevonden
  }

  /// Author, year, DOI.
  public var bron: String {
    switch self {
    case .omvangEnBereik, .nabijheid: Bronnen.dunbarSpoors
    case .samenhang: "Krackhardt, Graph theoretical dimensions of informal organizations, 1994"
    case .variatie: Bronnen.muellerSchuessler + "; " + Bronnen.cohen
    case .steundekking: Bronnen.house
    case .wederkerigheid: "Gouldner, 1960, doi:10.2307/2092623"
    case .verbindingNaarBuiten: Bronnen.burt
    case .veerkracht: "Albert, Jeong & Barabási, 2000, doi:10.1038/35019019"
    case .balans:
      "Litwak, Helping the elderly: the complementary roles of informal networks and formal systems, 1985"
    case .draaglast: Bronnen.pot + "; " + Bronnen.deBoer
    }
  }
}
