import Netwerk

/// Who gives what is asked, as data for a picture (English: *support matrix*).
///
/// It is worked out elsewhere and drawn here: a column for everything asked or given, a row for
/// everybody who could give it.
public struct Steunkaart: Hashable, Sendable {
  public var kolommen: [Kolom]
  /// People and organisations of the network, in the order in which they are drawn; each has a cell
  /// for each column.
  public var rijen: [Rij]

  public init(kolommen: [Kolom], rijen: [Rij]) {
    self.kolommen = kolommen
    self.rijen = rijen
  }

  /// Something that is asked, or a kind of support as such.
  public struct Kolom: Hashable, Sendable {
    public var kop: Kop
    public var stand: Stand
    /// How many give it now.
    public var gevers: Int

    public init(_ kop: Kop, _ stand: Stand, gevers: Int) {
      self.kop = kop
      self.stand = stand
      self.gevers = gevers
    }
  }

  public enum Kop: Hashable, Sendable {
    case hulpvraag(Hulpvraag)
    case steun(Steunsoort)
  }

  /// How a column stands.
  public enum Stand: String, CaseIterable, Hashable, Sendable {
    case mistProfessional = "mist professional"
    case ontbreekt
    case deels
    case hangtOpEen = "hangt op één"
    case gedekt
    case onbekend
  }

  /// Somebody, or a provision.
  public struct Rij: Hashable, Sendable {
    public var kenmerk: Kenmerk
    public var cellen: [Cel]

    public init(_ kenmerk: Kenmerk, _ cellen: [Cel]) {
      self.kenmerk = kenmerk
      self.cellen = cellen
    }
  }

  /// What one of them does for one column.
  public struct Cel: Hashable, Sendable {
    public var geeft: [Steunsoort]
    public var isBeloofd: Bool
    /// Nobody said whether they give it.
    public var isOnbekend: Bool
    /// A provision that fits.
    public var past: Bool

    public init(
      geeft: [Steunsoort] = [], isBeloofd: Bool = false, isOnbekend: Bool = false,
      past: Bool = false
    ) {
      self.geeft = geeft
      self.isBeloofd = isBeloofd
      self.isOnbekend = isOnbekend
      self.past = past
    }
  }
}

extension Diagram {
  /// A matrix: what is asked and given in columns, who gives it in rows, and above each column how
  /// it stands, in a word, a form and a colour.
  ///
  /// Rows of people who do not want to be shown, or must not be, are left out and counted on the
  /// sheet. Many people stand in several blocks beside each other.
  public static func steunkaart(_ kaart: Steunkaart, van netwerk: Netwerk) -> Diagram {
    Diagram(netwerk: netwerk, vorm: .steunkaart(kaart))
  }
}
