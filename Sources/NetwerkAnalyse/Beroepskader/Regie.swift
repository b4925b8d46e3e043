import Netwerk

/// Who holds the lead over all help (English: *case lead*).
public enum Regie: Hashable, Sendable {
  /// There are no professionals, so that there is nothing to lead.
  case nietNodig
  /// Of every professional it is said that they do not.
  case niemand
  /// Nobody is said to hold it, and of these it is not known.
  case onbekend([Persoon.ID])
  case een(Persoon.ID)
  case meer([Persoon.ID])
  /// Every professional holds it, which is as good as nobody.
  case iedereen([Persoon.ID])

  init(_ leden: [Lid], _ professionals: [Lid]) {
    let houders = leden.filter { $0.persoon.inzet?.regie == .ja }.map(\.id)
    let onbekend = professionals.filter {
      $0.persoon.inzet?.regie == nil || $0.persoon.inzet?.regie == .onbekend
    }
    if let eerste = houders.first, houders.count == 1 {
      self = .een(eerste)
    } else if !houders.isEmpty {
      let alle = professionals.allSatisfy { $0.persoon.inzet?.regie == .ja }
      self = alle ? .iedereen(houders) : .meer(houders)
    } else if professionals.isEmpty {
      self = .nietNodig
    } else {
      self = onbekend.isEmpty ? .niemand : .onbekend(onbekend.map(\.id))
    }
  }

  /// Who is said to hold it, by kenmerk.
  public var houders: [Persoon.ID] {
    switch self {
    case .nietNodig, .niemand, .onbekend: []
    case .een(let id): [id]
    case .meer(let ids), .iedereen(let ids): ids
    }
  }
}
