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
      let regels = hiaten.filter(\.isVoorFamilie).map { regel($0) { $0 <= .ondersteunen } }
      return regels.isEmpty ? [] : [Hiaatgroep(naam: "", hiaten: regels)]
    case .professional:
      return Hiaat.Ernst.allCases.compactMap { ernst in
        let eigen = hiaten.filter { $0.ernst == ernst }
        guard !eigen.isEmpty else { return nil }
        return Hiaatgroep(
          naam: ernst.naam(in: taal).eersteHoofdletter,
          hiaten: eigen.map { regel($0) { _ in true } })
      }
    }
  }

  private func regel(_ hiaat: Hiaat, _ past: (Dosering) -> Bool) -> Hiaatregel {
    Hiaatregel(
      zin: hiaat.zin(woorden),
      stappen: hiaat.stappen(woorden).filter { past($0.dosering) }.map {
        .init(
          dosering: isVoorFamilie ? "" : $0.dosering.naam(in: taal).eersteHoofdletter, zin: $0.zin)
      })
  }

  /// How to go on where hardly anybody is named yet.
  func verderKijken() -> [String] {
    guard !isVoorFamilie, let verkenning = graaf.verkenning() else { return [] }
    return [verkenning.aanhef(woorden)] + verkenning.vragen(woorden)
  }
}

extension Hiaat {
  /// Whether it says nothing of anybody but that they are there, or give something.
  fileprivate var isVoorFamilie: Bool {
    switch soort {
    case .geenGever, .groepNietGenoemd, .losseKanten, .geenRegie: true
    case .eenGever(_, _, _, let kwetsbaarheden, _): kwetsbaarheden.isEmpty
    case .ontbreekt(.hulpvragen): true
    case .slapend(let wie, _): !wie.isEmpty
    case .mistProfessional(_, let helpers): helpers.isEmpty
    case .kindDraagtZorg, .hoofdpersoonOverbelast, .geverOverbelast, .spanning,
      .alleenProfessionals, .eenGroep, .legeKring, .eenrichting, .meerdereRegie, .spaghetti,
      .ontbreekt:
      false
    }
  }
}
