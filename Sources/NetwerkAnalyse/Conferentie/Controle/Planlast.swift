import Netwerk

/// What a plan asks of one person (English: *load*).
///
/// ``Afspraak/uren`` are hours a week, so how often somebody does it does not multiply them; what is
/// done once, or only when needed, is no load of every week and stands apart. Hours that somebody
/// gave already may be partly the same as those of the plan: nobody wrote down which.
public struct Planlast: Hashable, Sendable {
  public let wie: Persoon.ID
  /// Everything they promised, by kenmerk.
  public let afspraken: [Afspraak.ID]
  /// Hours a week of the agreements that go on and say so.
  public let urenPerWeek: Double
  /// Hours of what is done once or when needed.
  public let losseUren: Double
  /// The agreements of which nobody said how many hours they ask.
  public let zonderUren: [Afspraak.ID]
  /// Hours of care a week they gave already; `nil` when unknown.
  public let urenAl: Double?
  public let draagkracht: Belasting.Draagkracht?

  /// Hours a week as far as known; more when something is unknown (see ``isVolledig``).
  public var bekendeUren: Double { (urenAl ?? 0) + urenPerWeek }

  /// Whether the hours of all their agreements, and those before, are known.
  public var isVolledig: Bool { urenAl != nil && zonderUren.isEmpty }
}

/// From where on something in a plan is worth asking (English: *thresholds*), in one place.
public enum Plangrenzen {
  /// Above so many hours a week, informal care is called intensive.
  ///
  /// - Reference: A. de Boer, M. de Klerk, *Informele zorg in Nederland*, Sociaal en Cultureel
  ///   Planbureau, 2013.
  public static let veelUren = 8.0
}

extension Planblik {
  var lasten: [Planlast] { beloofd.map(last) }

  private func last(van wie: Persoon.ID) -> Planlast {
    let eigen = afspraken(van: wie)
    // Smallest first, so that the sum does not depend on the order.
    func som(_ afspraken: [Afspraak]) -> Double {
      afspraken.compactMap(\.uren).sorted().reduce(0, +)
    }
    let belasting = netwerk[wie]?.belasting
    return Planlast(
      wie: wie, afspraken: eigen.map(\.id), urenPerWeek: som(eigen.filter { !$0.isLos }),
      losseUren: som(eigen.filter(\.isLos)), zonderUren: eigen.filter { $0.uren == nil }.map(\.id),
      urenAl: belasting?.uren, draagkracht: belasting?.draagkracht)
  }

  /// People who promised more than is good for them, as far as somebody said so. Of professionals
  /// nothing is said: it is their work.
  var draagkracht: [Planbevinding.Soort] {
    lasten.filter { isProfessional($0.wie) != true }.compactMap { last in
      if let persoon = netwerk[last.wie], graaf.isOverbelast(persoon) == true {
        return .teZwaar(last)
      }
      switch last.draagkracht {
      case .op: return .teZwaar(last)
      case .beperkt: return .weinigRuimte(last)
      case .ruim, .genoeg: return nil
      case nil: return last.bekendeUren > Plangrenzen.veelUren ? .veelUren(last) : nil
      }
    }
  }
}

extension Afspraak {
  /// Whether it is done once or only when needed.
  fileprivate var isLos: Bool { hoeVaak == .eenmalig || hoeVaak == .zoNodig }
}
