import Netwerk

extension Keuzevraag {
  /// Something that the choice must keep to (English: *limit*, *constraint*).
  ///
  /// People who may come count as much as people who surely come: a limit is about who is asked into
  /// the room.
  public enum Grens: Hashable, Sendable {
    /// At most so many people.
    case plaatsen(Int)
    /// Not later than this day.
    case uiterlijk(Datum)
    /// The hoofdpersoon, or somebody they insist on: a moment at which this person cannot come is no
    /// moment.
    case verplicht(Kenmerk)
    /// Left out by a recorded decision.
    case uitgesloten(Kenmerk)
    /// These two must not meet.
    case nietSamen(Kenmerk, Kenmerk)
    /// These come all or not at all.
    case samen([Kenmerk])
    /// Comes only when at least one of these comes too: a child, somebody who is vulnerable.
    case begeleiding(Kenmerk, door: [Kenmerk])
    /// At least so many people of one side or group.
    case minimum(Int, kant: Kenmerk)
    /// The language that is spoken. Who does not speak it needs somebody in the room who does and who
    /// shares another language with them, or a language for which an interpreter comes. An
    /// interpreter from outside takes no place.
    case voertaal(Kenmerk, tolken: Set<Kenmerk>)
  }
}
