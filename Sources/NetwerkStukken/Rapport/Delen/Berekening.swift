import Netwerk
import NetwerkAnalyse

/// How numbers of one kind were computed (English: *method*).
public struct Rekengroep: Hashable, Sendable {
  public let naam: String
  public let regels: [Rekenregel]
}

/// How one number was computed, and what it rests on (English: *method of a number*).
public struct Rekenregel: Hashable, Sendable {
  public let naam: String
  /// In figures; `–` when it cannot be computed.
  public let waarde: String
  /// How many it rests on, and of how many it is unknown.
  public let n: String
  /// What it means and, where there is a cut-off, whose convention that is.
  public let uitleg: String
  /// Empty for what is counted.
  public let formule: String
  public let bron: String
}

extension Rapportbron {
  /// Strength first, then measures family by family; empty for the family, who see no numbers.
  func berekening() -> [Rekengroep] {
    guard !isVoorFamilie else { return [] }
    let maten = graaf.maten().metingen.filter { $0.uitkomst.reden != .nietIngevuld }
    let families = Maat.Familie.allCases.compactMap { familie -> Rekengroep? in
      let eigen = maten.filter { $0.maat.familie == familie }
      return eigen.isEmpty
        ? nil
        : Rekengroep(
          naam: familie.naam(in: taal).eersteHoofdletter, regels: eigen.map(rekenregel))
    }
    let kracht = Rekengroep(
      naam: zin("Kracht", "Strength"), regels: kracht.metingen.map(rekenregel))
    return [kracht] + families
  }

  private func rekenregel(_ meting: Krachtmeting) -> Rekenregel {
    Rekenregel(
      naam: meting.dimensie.naam(in: taal).eersteHoofdletter,
      waarde: woorden.waarde(meting.uitkomst), n: aantal(meting.uitkomst),
      uitleg: meting.dimensie.uitleg(in: taal), formule: "", bron: meting.dimensie.bron)
  }

  private func rekenregel(_ meting: Meting) -> Rekenregel {
    let maat = meting.maat
    return Rekenregel(
      naam: maat.naam.naam(in: taal).eersteHoofdletter,
      waarde: woorden.waarde(meting.uitkomst), n: aantal(meting.uitkomst),
      uitleg: [maat.definitie.naam(in: taal), maat.opmerking?.naam(in: taal)]
        .compactMap { $0 }.joined(separator: " "),
      formule: maat.formule, bron: maat.bron)
  }

  private func aantal(_ uitkomst: Uitkomst) -> String {
    let n = "\(uitkomst.n) \(uitkomst.eenheid.naam(uitkomst.n, in: taal))"
    guard uitkomst.onbekend > 0 else { return n }
    return n + zin(", van \(uitkomst.onbekend) onbekend", ", \(uitkomst.onbekend) unknown")
  }
}
