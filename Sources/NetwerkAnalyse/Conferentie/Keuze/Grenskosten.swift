import Netwerk

/// What would be won if a limit gave way by one unit (English: *price of a limit*).
public struct Grenskosten: Hashable, Sendable {
  public let versoepeling: Versoepeling
  /// The best choice then; `nil` when nothing better becomes possible.
  public let keuze: Keuze?
  /// The first criterion that gets better; `nil` when none does, or when nothing was possible
  /// before.
  public let criterium: Criterium?
  /// By how much that criterion gets better: 1 or more, or 0 without a criterion.
  public let winst: Int
  /// The hulpvragen that nobody chosen could do something for, and now somebody can, by kenmerk.
  public let extraGedekt: [Kenmerk]
  /// Whether the search was finished: a better choice may be better still when it was not.
  public let isBewezen: Bool
}

extension Keuzevraag {
  /// Which limit costs what? (English: *sensitivity*)
  ///
  /// For each versoepeling apart, all other limits as they are, the best choice that is better than
  /// the best one now. Where the question has no answer at all, it tells which single limit stands
  /// in the way.
  ///
  /// - Parameters:
  ///   - versoepelingen: what is tried; by default ``versoepelingen()``.
  ///   - zoekstappen: how many places of the search may be visited for each.
  /// - Returns: in the order of `versoepelingen`. When the best choice now is not proven, gains are
  ///   against what was found.
  /// - Throws: ``KeuzevraagError``.
  /// - Complexity: one search for each, cut short by the best choice now.
  public func kosten(
    van versoepelingen: [Versoepeling]? = nil, zoekstappen: Int = Keuzevraag.gewoneZoekstappen
  ) throws(KeuzevraagError) -> [Grenskosten] {
    let nu = try besteKeuze(zoekstappen: zoekstappen).keuze
    return (versoepelingen ?? self.versoepelingen()).map { versoepeling in
      let ruimer = met(versoepeling)
      var budget = NodeBudget(zoekstappen)
      let dan = ruimer.beste(van: ruimer.programmas(), boven: nu?.waarde, &budget)
      return Grenskosten(versoepeling, van: nu, naar: dan)
    }
  }
}

extension Grenskosten {
  fileprivate init(_ versoepeling: Versoepeling, van nu: Keuze?, naar dan: Keuzeuitkomst) {
    let beter = dan.keuze
    self.versoepeling = versoepeling
    keuze = beter
    isBewezen = beter?.isBewezenOptimaal ?? (dan == .onmogelijk)
    let voorheen = Set(nu?.gedekt ?? [])
    extraGedekt = (beter?.gedekt ?? []).filter { !voorheen.contains($0) }
    if let nu, let beter, let verschil = nu.waarde.eersteVerschil(met: beter.waarde) {
      criterium = verschil
      winst = beter.waarde[verschil] - nu.waarde[verschil]
    } else {
      criterium = nil
      winst = 0
    }
  }
}
