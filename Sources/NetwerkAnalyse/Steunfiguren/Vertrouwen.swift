import Netwerk

/// What it takes to ask something over a tie (English: *cost of trust*).
///
/// A published scale in whole numbers: 4 for every step, so that a question goes through few hands,
/// and more for what makes asking harder.
///
/// | of the tie | |
/// |---|---|
/// | zeer sterk 0 · sterk 1 · gewoon 3 · unknown 4 · zwak 6 | how strong |
/// | steunend 0 · unknown 1 · neutraal 2 · ambivalent 8 · slapend 8 | what it is like |
/// | weekly or more 0 · monthly 1 · unknown 2 · yearly 3 · hardly 5 | how often there is contact |
/// | 4 more when a professional asks: the own circle comes first | who asks |
///
/// A tie that is strained, in conflict or broken off, or over which contact is forbidden, is not
/// used at all. An ambivalent tie holds support as well as strain; it can be used, at its price, so
/// that a warm way round is taken where there is one.
enum Vertrouwen {
  static let stap = 4
  static let professional = 4

  /// The cost of one step; `nil` for a tie that is not used.
  static func kosten(_ band: Band) -> Int? {
    guard band.contactverbod != .ja, let aard = kosten(band.aard) else { return nil }
    return stap + kosten(band.sterkte) + aard + kosten(band.contact?.frequentie)
  }

  private static func kosten(_ sterkte: Band.Sterkte?) -> Int {
    switch sterkte {
    case .zeerSterk: 0
    case .sterk: 1
    case .gewoon: 3
    case nil: 4
    case .zwak: 6
    }
  }

  private static func kosten(_ aard: Band.Aard?) -> Int? {
    switch aard {
    case .steunend: 0
    case nil: 1
    case .neutraal: 2
    case .ambivalent, .slapend: 8
    case .gespannen, .conflict, .verbroken: nil
    }
  }

  private static func kosten(_ frequentie: Contact.Frequentie?) -> Int {
    switch frequentie {
    case .dagelijks, .paarKeerPerWeek, .wekelijks: 0
    case .paarKeerPerMaand, .maandelijks: 1
    case nil: 2
    case .paarKeerPerJaar, .jaarlijks: 3
    case .zelden, .nooit: 5
    }
  }
}

/// The scale of trust in words, as the tool explains it.
public enum Vertrouwensschaal {
  public static func uitleg(in taal: Taal) -> String {
    taal == .nederlands ? nederlands : english
  }
}
