/// A limit on who can come and when, with who set it and why (English: *limit*).
///
/// The circle is made as large as possible, so a limit is an exception that somebody states.
public struct Grens: Hashable, Sendable {
  public var soort: Soort
  public var reden: String?
  /// Who set it.
  public var van: [Betrokkene]
  public var wanneer: Datum?

  public init(
    _ soort: Soort, reden: String? = nil, van: [Betrokkene] = [], wanneer: Datum? = nil
  ) {
    self.soort = soort
    self.reden = reden
    self.van = van
    self.wanneer = wanneer
  }

  public enum Soort: Hashable, Sendable {
    /// At most so many people in the room, 1 to 10 000.
    case plaatsen(Int)
    /// Of these people no two in one room.
    case nietSamen([Persoon.ID])
    /// These people together or none of them.
    case samen([Persoon.ID])
    /// At least so many, 1 to 10 000, of one side; `nil` for of all.
    case minstens(Int, uit: Kant?)
    /// Not after this day.
    case uiterlijk(Datum)
  }

  /// A part of the network that wants to be there with enough people (English: *side*).
  public enum Kant: Hashable, Sendable {
    case groep(Groep)
    /// A side that no group stands for, such as father's.
    case mensen([Persoon.ID])
  }
}
