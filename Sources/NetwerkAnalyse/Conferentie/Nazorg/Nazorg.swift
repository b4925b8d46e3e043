import Netwerk

/// How does it go with the plan, as far as the check-ins say? (English: *aftercare*)
///
/// It reflects what people told on what they agreed and asked. No news is no bad news: it is
/// something to ask.
public struct Nazorg: Hashable, Sendable {
  /// Every agreement with its states so far, by kenmerk.
  public let afspraken: [Afspraakverloop]
  /// Every question with what became of it, in the order of the network.
  public let vragen: [Vraagverloop]
  /// When to ask next; `nil` when nothing more is planned, or no day is known to reckon from.
  public let volgende: Nabelmoment?
  /// What is different in the network since the moment of the plan, when an earlier moment is kept
  /// (``Netwerk/Netwerk/eerder``); else empty.
  public let veranderingen: [Veranderfeit]
}

/// The states of one agreement over the check-ins (English: *course of an agreement*).
public struct Afspraakverloop: Hashable, Sendable {
  public let afspraak: Afspraak
  /// Oldest first; a check-in without a day counts as before all others.
  public let standen: [Stand]

  public struct Stand: Hashable, Sendable {
    public let wanneer: Datum?
    /// Where one check-in says two things, the one to worry about most.
    public let stand: Afspraakstand.Stand
  }

  /// How it stands now; `nil` without news.
  public var laatste: Afspraakstand.Stand? { standen.last?.stand }
}

/// What became of a question (English: *course of a need*).
public struct Vraagverloop: Hashable, Sendable {
  public let hulpvraag: Hulpvraag
  /// The agreements made for it, by kenmerk.
  public let afspraken: [Afspraakverloop]
  /// How it is now, as it was last said.
  public let gaat: Hulpvraagstand.Verloop?
  public let uitkomst: Uitkomst

  /// What the check-ins do to a question (English: *outcome*).
  public enum Uitkomst: String, CaseIterable, Hashable, Sendable {
    /// Nobody keeps what was agreed for it, and nobody says that it goes better: the question is as
    /// open as before the plan.
    case weerOpen = "weer open"
    /// It was said to go worse.
    case slechter
    /// Some of what was agreed does not work out, wholly or partly.
    case hapert
    /// No check-in says anything of it.
    case geenNieuws = "geen nieuws"
    /// Nothing of it had to be done yet.
    case nogNiet = "nog niet"
    /// What was agreed is kept, or it was said to go better.
    case loopt
    case opgelost
  }
}

/// A day on which somebody asks how it goes (English: *check-in due*).
public struct Nabelmoment: Hashable, Sendable {
  public enum Soort: String, CaseIterable, Hashable, Sendable {
    /// The coordinator phones after four weeks.
    case nabellen
    /// After three months, when plans are often no longer used.
    case terugblik
    case evaluatie
  }

  public let soort: Soort
  public let dag: Datum
  /// Whether the day has passed; `nil` when today is unknown.
  public let isVoorbij: Bool?

  /// What it is and when, in a sentence that begins with a small letter.
  public func zin(in taal: Taal) -> String { taal == .nederlands ? nederlands() : english() }
}

extension Meetbaar {
  /// How does it go with the plan?
  ///
  /// - Parameter vandaag: The day by which a check-in counts as late; `nil` for the date of the
  ///   network.
  /// - Returns: `nil` when there is no plan.
  ///
  /// Complexity: O(check-ins · (agreements + questions)), and the change of the network.
  public func nazorg(op vandaag: Datum? = nil) -> Nazorg? {
    let netwerk = graaf.netwerk
    guard let plan = netwerk.plan else { return nil }
    let opvolging = plan.opvolging.opVolgorde
    let afspraken = plan.afspraken.sorted { $0.id < $1.id }.map { $0.verloop(opvolging) }
    return Nazorg(
      afspraken: afspraken,
      vragen: netwerk.hulpvragen.map { vraag in
        Vraagverloop(vraag, afspraken.filter { $0.afspraak.hulpvraag == vraag.id }, opvolging)
      },
      volgende: netwerk.volgendNabelmoment(plan, op: vandaag ?? netwerk.peildatum),
      veranderingen: netwerk.sindsPlan(plan).map { Verandering(van: $0, naar: graaf).feiten() }
        ?? [])
  }
}

extension Netwerk {
  /// The network as it was when the plan was made: the last earlier moment not after it, else the
  /// last one kept.
  fileprivate func sindsPlan(_ plan: Familiegroepsplan) -> Netwerk? {
    guard let datum = plan.datum else { return eerder.last }
    let ervoor = eerder.last { moment in
      moment.peildatum.map { !datum.isZekerEerder(dan: $0) } ?? false
    }
    return ervoor ?? eerder.last
  }
}
