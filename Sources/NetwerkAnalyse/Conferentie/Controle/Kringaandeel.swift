import Netwerk

/// How much of what was agreed does the own circle carry, and how much do professionals? (English:
/// *share of the own circle*)
///
/// Computed from the agreements and never assumed. The hoofdpersoon counts as the own circle, and so
/// do volunteers; a professional is whose group says so. Requests to professionals
/// (``Familiegroepsplan/hulp``) are no agreements and are counted apart.
public struct Kringaandeel: Hashable, Sendable {
  /// By kenmerk of the agreements.
  public let perAfspraak: [Deel]
  /// Of all promises, one for each person in each agreement, those of the own circle.
  public let mensen: Aandeel
  /// Of all hours a week promised, those of the own circle; only when of every agreement the hours
  /// are known.
  public let uren: Aandeel
  /// How many requests to professionals were not refused.
  public let hulpverzoeken: Int

  /// Who carries one agreement, by kenmerk.
  public struct Deel: Hashable, Sendable {
    public let afspraak: Afspraak.ID
    public let kring: [Persoon.ID]
    public let professionals: [Persoon.ID]
    /// Of whom the group is unknown.
    public let onbekend: [Persoon.ID]

    /// The share of people from the own circle, 0...1; `nil` without people or with somebody of whom
    /// the group is unknown.
    public var aandeel: Double? {
      guard onbekend.isEmpty else { return nil }
      return Rekenen.aandeel(kring.count, van: kring.count + professionals.count)
    }
  }

  /// A share, or why there is none (English: *share*).
  public enum Aandeel: Hashable, Sendable {
    /// So much of the own circle, of so much in all; `geheel` is more than 0.
    case bekend(eigen: Double, geheel: Double)
    case onbekend(Reden)

    /// 0...1; `nil` when unknown.
    public var waarde: Double? {
      if case .bekend(let eigen, let geheel) = self { eigen / geheel } else { nil }
    }
  }

  /// Why there is no share (English: *reason*).
  public enum Reden: Hashable, Sendable {
    /// Nobody promised anything, or promises ask no hours.
    case nietsBeloofd
    case groepOnbekend([Persoon.ID])
    case urenOnbekend([Afspraak.ID])
  }

  /// How much the own circle carries, in sentences.
  public func zinnen(_ woorden: Verwoording) -> [String] {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}

extension Planblik {
  var aandeel: Kringaandeel {
    let delen = lijst.map(deel)
    let onbekend = Set(delen.flatMap(\.onbekend)).sorted()
    return Kringaandeel(
      perAfspraak: delen, mensen: aandeel(delen, onbekend), uren: urenaandeel(delen, onbekend),
      hulpverzoeken: plan.hulp.count { $0.antwoord != .nee })
  }

  private func deel(_ afspraak: Afspraak) -> Kringaandeel.Deel {
    let wie = Set(afspraak.wie).sorted()
    return Kringaandeel.Deel(
      afspraak: afspraak.id, kring: wie.filter { isProfessional($0) == false },
      professionals: wie.filter { isProfessional($0) == true },
      onbekend: wie.filter { isProfessional($0) == nil })
  }

  private func aandeel(
    _ delen: [Kringaandeel.Deel], _ onbekend: [Persoon.ID]
  ) -> Kringaandeel.Aandeel {
    let eigen = delen.map(\.kring.count).reduce(0, +)
    let geheel = eigen + delen.map(\.professionals.count).reduce(0, +)
    guard onbekend.isEmpty else { return .onbekend(.groepOnbekend(onbekend)) }
    guard geheel > 0 else { return .onbekend(.nietsBeloofd) }
    return .bekend(eigen: Double(eigen), geheel: Double(geheel))
  }

  /// Every person in an agreement gives its hours.
  private func urenaandeel(
    _ delen: [Kringaandeel.Deel], _ onbekend: [Persoon.ID]
  ) -> Kringaandeel.Aandeel {
    let zonder = lijst.filter { $0.uren == nil }.map(\.id)
    guard zonder.isEmpty else { return .onbekend(.urenOnbekend(zonder)) }
    guard onbekend.isEmpty else { return .onbekend(.groepOnbekend(onbekend)) }
    func som(_ mensen: KeyPath<Kringaandeel.Deel, [Persoon.ID]>) -> Double {
      zip(lijst, delen).map { ($0.uren ?? 0) * Double($1[keyPath: mensen].count) }
        .sorted().reduce(0, +)
    }
    let (eigen, professionals) = (som(\.kring), som(\.professionals))
    guard eigen + professionals > 0 else { return .onbekend(.nietsBeloofd) }
    return .bekend(eigen: eigen, geheel: eigen + professionals)
  }
}
