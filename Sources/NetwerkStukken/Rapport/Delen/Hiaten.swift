import Netwerk
import NetwerkAnalyse

/// What could be better, of one severity (English: *gaps*).
public struct Hiaatgroep: Hashable, Sendable {
  /// How soon to talk about it; empty for the family, who need no labels.
  public let naam: String
  public let hiaten: [Hiaatregel]
}

/// One gap with what can be done about it, from light to heavy (English: *gap*).
public struct Hiaatregel: Hashable, Sendable {
  public let zin: String
  public let stappen: [Stap]

  public struct Stap: Hashable, Sendable {
    /// How far it goes into somebody's life; empty for the family.
    public let dosering: String
    public let zin: String
  }
}

extension Rapportbron {
  func hiaatgroepen() -> [Hiaatgroep] {
    switch lezer {
    case .familie:
      let regels = hiaten.compactMap { hiaat in
        familiezin(hiaat).map { Hiaatregel(zin: $0, stappen: lichteStappen(hiaat)) }
      }
      return regels.isEmpty ? [] : [Hiaatgroep(naam: "", hiaten: regels)]
    case .professional:
      return Hiaat.Ernst.allCases.compactMap { ernst in
        let eigen = hiaten.filter { $0.ernst == ernst }
        guard !eigen.isEmpty else { return nil }
        return Hiaatgroep(
          naam: ernst.naam(in: taal).eersteHoofdletter,
          hiaten: eigen.map { Hiaatregel(zin: $0.zin(woorden), stappen: stappen($0)) })
      }
    }
  }

  private func stappen(_ hiaat: Hiaat) -> [Hiaatregel.Stap] {
    hiaat.stappen(woorden).map {
      .init(dosering: $0.dosering.naam(in: taal).eersteHoofdletter, zin: $0.zin)
    }
  }

  /// What people can do themselves.
  private func lichteStappen(_ hiaat: Hiaat) -> [Hiaatregel.Stap] {
    hiaat.stappen(woorden).filter { $0.dosering <= .ondersteunen }
      .map { .init(dosering: "", zin: $0.zin) }
  }

  /// How to go on where hardly anybody is named yet.
  func verderKijken() -> [String] {
    guard !isVoorFamilie, let verkenning = graaf.verkenning() else { return [] }
    return [verkenning.aanhef(woorden)] + verkenning.vragen(woorden)
  }
}
