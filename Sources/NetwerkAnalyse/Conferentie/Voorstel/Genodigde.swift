import Netwerk

/// What is proposed for one person of the own network, and why (English: *invitee*).
public struct Genodigde: Hashable, Sendable, Identifiable {
  public let id: Persoon.ID
  public let rol: Rol?
  public let geslacht: Geslacht?
  public let plek: Kringplek
  /// What was recorded of their taking part; `nil` when nothing was.
  public let deelname: Deelname?
  /// What the tie with the hoofdpersoon is like; `nil` when nobody said, or there is none.
  public let aard: Band.Aard?
  /// Whether the hoofdpersoon knows them only through others.
  public let isViaAnderen: Bool
  /// The side of the circle they stand on; `nil` when nobody said.
  public let kant: Groep.Soort?
  /// Where they could do something, by kenmerk of the hulpvraag.
  public let bijdragen: [Bijdrage]
  /// What to mind; in the order of ``Kringaandacht``.
  public let aandacht: [Kringaandacht]
  /// Who is at their side; `nil` when nobody need be.
  public let begeleiding: Begeleiding?
  /// How they are asked; `nil` when they are not.
  public let vraagweg: Vraagweg?

  /// Whether they take part, in the room or otherwise.
  public var doetMee: Bool {
    switch plek {
    case .aanwezig, .anders: true
    case .overleg, .niet: false
    }
  }

  /// Whether people decided this, or the person answered, and not this proposal.
  public var isVastgelegd: Bool { deelname?.vastgelegdePlek != nil }
}

/// Where somebody stands in the proposal (English: *place*).
public enum Kringplek: Hashable, Sendable {
  /// Asked into the room.
  case aanwezig
  /// Takes part in another way.
  case anders(Deelname.Wijze, Waarom)
  /// The tie is broken off: the hoofdpersoon is asked first.
  case overleg
  case niet(Waaromniet)

  /// Why somebody is not in the room (English: *reason for taking part otherwise*).
  public enum Waarom: Hashable, Sendable {
    case vastgelegd
    /// Must not be together with these people, who are in the room.
    case nietSamen([Persoon.ID])
    /// Must not be together with the hoofdpersoon.
    case nietMetHoofdpersoon
    /// Comes only accompanied, and nobody is known who could.
    case geenBegeleider
    /// Said that they do not feel safe to come.
    case voeltZichNietVeilig
  }

  /// Why somebody is not asked (English: *reason for not inviting*).
  public enum Waaromniet: Hashable, Sendable {
    /// People decided not to.
    case besloten
    /// Said no.
    case komtNiet
    case beletselen([Beletsel])
  }
}

/// What somebody could do for one hulpvraag (English: *contribution*).
public struct Bijdrage: Hashable, Sendable {
  public let hulpvraag: Hulpvraag.ID
  /// Wanted kinds that they give already.
  public let geeft: [Steunsoort]
  /// Talents whose words stand in the question.
  public let talenten: [String]
  /// Places that mean something for it and where they belong.
  public let organisaties: [Organisatie.ID]
  /// Promised something for it in the plan.
  public let isBeloofd: Bool
}

/// Something to mind about an invitation (English: *point of attention*).
public enum Kringaandacht: Hashable, Sendable {
  /// A decision puts them in the room although this speaks against it.
  case tegenVeiligheid([Beletsel])
  /// A decision puts them in one room with these people, with whom they must not be together.
  case tegenPaar([Persoon.ID])
  /// Comes although they said that they do not feel safe.
  case nietVeilig
  /// Carries much already: is there, and need take nothing on.
  case draagtVeel
  /// Has a strained tie or a conflict with the hoofdpersoon.
  case spanningMetHoofdpersoon
  /// Has tension with these people, who come too.
  case spanningMet([Persoon.ID])
  case slapend
  /// May be under eighteen; the age is unknown.
  case misschienKind
  /// Speaks these languages and none of those of the conference.
  case tolkNodig([String])
  /// Needs this to take part.
  case nodig([String])
  case toestemmingOnbekend
}

/// Who is at somebody's side (English: *accompaniment*).
public struct Begeleiding: Hashable, Sendable {
  public let reden: Reden
  /// Whoever was agreed, or the one proposed; empty when somebody is still to be found.
  public let door: [Betrokkene]
  /// Whether people agreed it.
  public let isVastgelegd: Bool

  public enum Reden: String, CaseIterable, Hashable, Sendable {
    case kind
    /// A safety measure says so.
    case afspraak
    /// Asked for it, or was offered it.
    case wens
  }
}

extension Deelname {
  /// Where this puts somebody; `nil` when it decides nothing, as of somebody only proposed.
  var vastgelegdePlek: Kringplek? {
    if let hoe, hoe != .aanwezig { return .anders(hoe, .vastgelegd) }
    return switch komt {
    case .nietUitgenodigd: .niet(.besloten)
    case .nee: .niet(.komtNiet)
    case .ja, .gevraagd, .weetNogNiet: .aanwezig
    case .voorgesteld, nil: hoe == .aanwezig ? .aanwezig : nil
    }
  }
}
