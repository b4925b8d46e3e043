import Netwerk

/// Who is asked to the conference, how, and by whom? (English: *proposal for the circle*)
///
/// A proposal, made anew each time and kept nowhere: the hoofdpersoon decides, and what people
/// decided goes before it. The circle is as large as possible; nobody is left out for being
/// superfluous.
///
/// ```swift
/// let voorstel = netwerk.kringvoorstel()
/// voorstel.aanwezigen.map(\.id)           // who is asked into the room
/// voorstel.ongedekt.map(\.hulpvraag)      // what none of them can do something for
/// ```
public struct Kringvoorstel: Hashable, Sendable {
  /// Whose conference it is; they are there themselves.
  public let hoofdpersonen: [Persoon.ID]
  /// Everybody of the own network, also who is not asked: from the nearest ring outwards, and in a
  /// ring by kenmerk.
  public let mensen: [Genodigde]
  /// Those who are here because it is their work, or who come with a task such as interpreting: by
  /// kenmerk. They are never counted as the circle.
  public let informanten: [Informant]
  /// The hulpvragen that none of the people asked could do something for, in the order of importance
  /// and then by kenmerk.
  public let ongedekt: [Ongedekt]
  /// Hoofdpersonen who must not be together: whether there can be one conference comes first.
  public let hoofdpersonenApart: [Paar]
  /// Whether the coordinator has a stake; `nil` without a conference.
  public let onafhankelijkheid: Onafhankelijkheid?
}

extension Kringvoorstel {
  /// Who is asked into the room.
  public var aanwezigen: [Genodigde] { mensen.filter { $0.plek == .aanwezig } }

  /// Who takes part, in the room or otherwise.
  public var kring: [Genodigde] { mensen.filter(\.doetMee) }

  /// What is proposed for somebody, or was decided; `nil` for somebody who is not of the circle.
  public subscript(_ id: Persoon.ID) -> Genodigde? { mensen.first { $0.id == id } }
}

extension Meetbaar {
  /// Who is asked to the conference, how, and by whom?
  ///
  /// **Who is asked.** Everybody of the own network, but who has died, with whom contact is
  /// forbidden, who must not be invited or approached for safety, and who does not want to be asked.
  /// About a broken-off tie the hoofdpersoon is asked. Who carries too much is asked all the same: to
  /// be there is not to carry more. A recorded ``Deelname`` or decision goes before all of this.
  ///
  /// **Who takes part otherwise.** Of two people who must not be together one comes and the other
  /// takes part by letter; who comes is chosen as ``Keuzevraag`` does, by the questions and then by
  /// the number of people. Who must be accompanied and has nobody yet takes part by telephone.
  ///
  /// **Who asks.** Whoever was agreed; else the way of the smallest cost as in ``steunfiguren(_:)``,
  /// through people who take part; for a child whoever accompanies them; else the coordinator.
  ///
  /// Complexity: as ``steunfiguren(_:)``, and one choice when there are people to keep apart.
  public func kringvoorstel() -> Kringvoorstel { Kringmaker(graaf).voorstel() }
}
