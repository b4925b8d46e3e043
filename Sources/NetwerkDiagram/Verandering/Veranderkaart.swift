import Netwerk

/// What is different between two or more moments of one network, as data for a picture.
///
/// What became of people is worked out elsewhere and drawn here; which ties came, went or changed is
/// read from the moments themselves.
public struct Veranderkaart: Hashable, Sendable {
  /// Earlier moments, oldest first.
  public var vroeger: [Netwerk]
  public var nu: Netwerk
  /// What became of people from each moment to the next: as many as there are earlier moments.
  public var stappen: [Standen]
  /// What became of people from the first moment to the last.
  public var geheel: Standen

  /// Who is not in it stayed as they were.
  public typealias Standen = [Kenmerk: Stand]

  public init(vroeger: [Netwerk], nu: Netwerk, stappen: [Standen], geheel: Standen) {
    self.vroeger = vroeger
    self.nu = nu
    self.stappen = stappen
    self.geheel = geheel
  }

  public enum Stand: String, CaseIterable, Hashable, Sendable {
    case nieuw
    /// No longer there, died or broken off.
    case weg
    case dichterbij
    case verderWeg = "verder weg"
  }

  var momenten: [Netwerk] { vroeger + [nu] }
}

extension Diagram {
  /// One picture of what changed between the first moment and the last: everybody of both at one
  /// place, who came, who went, and with an arrow who came nearer or went farther away.
  ///
  /// Drawn on the circle of the ecogram, so that people know it again; kinds of support are left out.
  /// Who does not want to be shown at any of the moments, or must not be, is left out and counted.
  public static func verandering(_ kaart: Veranderkaart) -> Diagram {
    Diagram(netwerk: kaart.nu, vorm: .verandering(kaart, isStrook: false))
  }

  /// A strip with a small picture of each moment, its date above it, in which everybody stands in the
  /// same place as long as nothing changes; see ``verandering(_:)``.
  public static func veranderstrook(_ kaart: Veranderkaart) -> Diagram {
    Diagram(netwerk: kaart.nu, vorm: .verandering(kaart, isStrook: true))
  }
}
