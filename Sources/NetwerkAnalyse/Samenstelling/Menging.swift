import Graphs
import Netwerk

/// Ties between people of different and of the same kind (English: *external and internal ties*).
public struct Menging: Hashable, Sendable {
  /// Ties between two of different kinds, each once.
  public let buiten: Int
  /// Ties between two of the same kind, each once.
  public let binnen: Int
  /// Ties of which one of the two is of unknown kind; they count for neither.
  public let onbekend: Int

  package init(buiten: Int, binnen: Int, onbekend: Int) {
    self.buiten = buiten
    self.binnen = binnen
    self.onbekend = onbekend
  }

  /// (E − I) / (E + I): −1 when all ties stay within a kind, 1 when none does; `nil` when there is no
  /// tie between two of known kind (English: *E-I index*).
  public var index: Double? { Rekenen.aandeel(buiten - binnen, van: buiten + binnen) }
}

extension Meetbaar {
  /// Do people know others from outside their own group? (English: *E-I index by group*)
  ///
  /// **Who counts.** Ties that are not broken off between people who are alive and have not broken
  /// off with the hoofdpersoon; main groups.
  ///
  /// - Reference: D. Krackhardt, R. N. Stern, *Informal networks and organizational crises*, 1988,
  ///   DOI 10.2307/2786835.
  public func groepsmenging() -> Menging { menging(naar: \.hoofdgroep) }

  /// Do women and men know each other? (English: *E-I index by sex*)
  ///
  /// Who counts: as ``groepsmenging()``.
  public func geslachtsmenging() -> Menging { menging(naar: \.geslacht) }

  /// Are the hoofdpersoon's contacts of another sex? (English: *ego–alter E-I index by sex*)
  ///
  /// **Who counts.** Ties of the hoofdpersoon that are not broken off; a household counts once.
  ///
  /// - Returns: `nil` when the sex of the hoofdpersoon is unknown, or a household has several.
  /// - Reference: S. P. Borgatti, M. G. Everett, J. C. Johnson, *Analyzing social networks*, 2013.
  public func geslachtsmengingMetHoofdpersoon() -> Menging? {
    let hoofden = Set(graaf.netwerk.hoofdpersonen.map(\.bekendGeslacht))
    guard hoofden.count == 1, let geslacht = hoofden.first ?? nil, geslacht != .onbekend else {
      return nil
    }
    let ander = graaf.leden.filter { $0.band != nil }.map(\.geslacht)
    let bekend = ander.compactMap { $0 }
    return Menging(
      buiten: bekend.count { $0 != geslacht }, binnen: bekend.count { $0 == geslacht },
      onbekend: ander.count - bekend.count)
  }

  /// Which share of the contacts is of the hoofdpersoon's sex? (English: *homophily*)
  ///
  /// Over contacts of known sex. Who counts: as ``geslachtsmengingMetHoofdpersoon()``.
  ///
  /// - Returns: 0...1; `nil` when the sex of the hoofdpersoon or of all contacts is unknown.
  public func gelijkenis() -> Double? {
    geslachtsmengingMetHoofdpersoon().flatMap {
      Rekenen.aandeel($0.binnen, van: $0.binnen + $0.buiten)
    }
  }

  private func menging<Soort: Hashable>(naar soort: (Lid) -> Soort?) -> Menging {
    let graaf = graaf
    let soorten = graaf.leden.map(soort)
    var (buiten, binnen, onbekend) = (0, 0, 0)
    for band in graaf.onderling.graph.edges() {
      if let een = soorten[band.source], let ander = soorten[band.target] {
        if een == ander { binnen += 1 } else { buiten += 1 }
      } else {
        onbekend += 1
      }
    }
    return Menging(buiten: buiten, binnen: binnen, onbekend: onbekend)
  }
}
