import Netwerk

/// Somebody who could help with a question (English: *potential supporter*).
public struct Steunfiguur: Hashable, Sendable, Identifiable {
  public let id: Persoon.ID
  public let rol: Rol?
  public let geslacht: Geslacht?
  /// What speaks for and against asking, and what is to be found out.
  public let feiten: [Steunfeit]
  /// What the facts come to by the ranking rule. It orders the people of one question and is no
  /// mark of a person; no output shows it.
  public let punten: Int
  /// Through whom to ask; `nil` when there is no way that avoids strained ties.
  public let route: Steunroute?

  public func feiten(_ kant: Steunfeit.Kant) -> [Steunfeit] { feiten.filter { $0.kant == kant } }

  /// Whether the tie with the hoofdpersoon has fallen asleep.
  public var isSlapend: Bool { feiten.contains(.aard(.slapend)) }

  /// Whether the hoofdpersoon knows this person only through others.
  public var isViaAnderen: Bool { feiten.contains(.viaAnderen) }

  /// How light the help is that asking takes: a warm tie asks for itself, a sleeping, strained or
  /// second-hand one for somebody who helps to ask.
  public var dosering: Dosering {
    let isWarm = route?.isRechtstreeks == true && !isSlapend
    return isWarm ? .faciliteren : .ondersteunen
  }
}

/// Why somebody is not proposed for a question (English: *reason for leaving out*).
public enum Afwijzing: Hashable, Sendable {
  /// Must not be asked for anything.
  case beletsel(Beletsel)
  /// In open conflict with the hoofdpersoon: that comes first.
  case ruzie
  /// Under eighteen, and this is not to be asked of a child.
  case minderjarig
}

/// Somebody who is not proposed, with every reason.
public struct Afgewezene: Hashable, Sendable, Identifiable {
  public let id: Persoon.ID
  public let rol: Rol?
  public let redenen: [Afwijzing]
}

/// Who and what could help with one question (English: *proposal of supporters*).
public struct Steunvoorstel: Hashable, Sendable {
  public let vraag: Steunvraag
  /// People of the own circle, whoever fits best first.
  public let mensen: [Steunfiguur]
  /// Those who are here because it is their work and whose work touches the question; they stand
  /// apart, beside the circle and never in its place or the other way round.
  public let professionals: [Steunfiguur]
  /// Places that are open to many, beside people.
  public let voorzieningen: [Steunvoorziening]
  /// Who is not proposed and why, by kenmerk.
  public let nietVoorgesteld: [Afgewezene]
}
