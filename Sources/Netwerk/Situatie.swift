/// What the person says of their own life at one moment (English: *situation*).
public struct Situatie: Hashable, Sendable {
  /// Trede of the participatieladder, 1 (isolated) to 6 (paid work) (Van Gent e.a. 2008).
  public var participatieladder: Int?
  public var vragenlijsten: [Vragenlijst]
  /// In their own words.
  public var uitspraak: String?

  public init(
    participatieladder: Int? = nil, vragenlijsten: [Vragenlijst] = [], uitspraak: String? = nil
  ) {
    self.participatieladder = participatieladder
    self.vragenlijsten = vragenlijsten
    self.uitspraak = uitspraak
  }
}

/// The answers to one questionnaire, as given (English: *questionnaire*).
public struct Vragenlijst: Hashable, Sendable {
  public var soort: Soort
  /// Who answered; `nil` for the hoofdpersoon.
  public var van: Persoon.ID?
  /// One answer per item in the order of the questionnaire; `nil` for one not answered.
  public var antwoorden: [Int?]

  public init(_ soort: Soort, van: Persoon.ID? = nil, _ antwoorden: [Int?]) {
    self.soort = soort
    self.van = van
    self.antwoorden = antwoorden
  }

  public enum Soort: String, CaseIterable, Hashable, Sendable {
    /// Lubben Social Network Scale, short.
    case lsns6 = "LSNS-6"
    /// Lubben Social Network Scale, revised.
    case lsnsR = "LSNS-R"
    case lsns18 = "LSNS-18"
    /// De Jong Gierveld loneliness scale.
    case eenzaamheid6 = "eenzaamheid-6"
    case eenzaamheid11 = "eenzaamheid-11"
    case ediz = "EDIZ"
    case edizPlus = "EDIZ-plus"

    /// How many items the questionnaire has.
    public var aantalVragen: Int {
      switch self {
      case .lsns6, .eenzaamheid6: 6
      case .lsnsR: 12
      case .lsns18: 18
      case .eenzaamheid11: 11
      case .ediz: 9
      case .edizPlus: 15
      }
    }

    /// The answers an item can have.
    public var antwoordbereik: ClosedRange<Int> {
      switch self {
      case .lsns6, .lsnsR, .lsns18: 0...5
      case .eenzaamheid6, .eenzaamheid11: 1...3
      case .ediz, .edizPlus: 1...5
      }
    }
  }
}
