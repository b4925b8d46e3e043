import Netwerk
import NetwerkAnalyse

/// What changed from one moment to the next (English: *change*).
public struct Veranderdeel: Hashable, Sendable {
  /// From when to when: `1 mei 2026 → 1 november 2026`.
  public let tussen: String
  public let zinnen: [String]
  /// What the hoofdpersoon says of it.
  public let eigenWoorden: [String]
  /// Dimensions of strength that differ, then and now; for a professional only.
  public let kracht: [String]
}

extension Rapportbron {
  /// - Returns: oldest first; empty with one moment.
  func veranderdelen() -> [Veranderdeel] {
    let momenten = netwerk.eerder + [netwerk]
    return zip(momenten, momenten.dropFirst()).map(deel)
  }

  private func deel(_ vroeger: Netwerk, _ nu: Netwerk) -> Veranderdeel {
    let verandering = Verandering(van: vroeger, naar: nu)
    let taalwoorden = Verwoording([nu, vroeger], in: taal)
    let dagen = [vroeger, nu].map {
      $0.peildatum?.voluit(in: taal) ?? zin("onbekende datum", "unknown date")
    }
    func past(_ feit: Veranderfeit) -> Bool { !isVoorFamilie || feit.isVoorFamilie }
    return Veranderdeel(
      tussen: dagen.joined(separator: " → "),
      zinnen: verandering.feiten().filter(past).map { $0.zin(taalwoorden) },
      eigenWoorden: verandering.eigenWoorden().filter(past).map { $0.zin(taalwoorden) },
      kracht: isVoorFamilie ? [] : krachtverschillen(verandering))
  }

  private func krachtverschillen(_ verandering: Verandering) -> [String] {
    let (toen, nu) = (verandering.vroeger.netwerkkracht(), verandering.nu.netwerkkracht())
    func tekst(_ waarde: Double?) -> String {
      waarde.map { Getalnotatie.tekst($0 < 0.005 ? 0 : $0, in: taal) } ?? "–"
    }
    return Dimensie.allCases.compactMap { dimensie in
      let (een, ander) = (tekst(toen[dimensie].waarde), tekst(nu[dimensie].waarde))
      return een == ander
        ? nil : "\(dimensie.naam(in: taal).eersteHoofdletter): \(een) → \(ander)"
    }
  }
}

extension Veranderfeit {
  /// Whether it says nothing that somebody would rather not have said of them.
  fileprivate var isVoorFamilie: Bool {
    switch self {
    case .gekomen, .gebleven, .dichterbij, .steunErbij, .lerenKennen, .vraagErbij, .vraagWeg,
      .vraagGedekt, .woordenToen, .woordenNu, .niets:
      true
    case .overleden, .gebroken, .nietMeerGenoemd, .verderWeg, .steunWeg, .kwijtgeraakt, .vraagOpen,
      .ladder:
      false
    }
  }
}
