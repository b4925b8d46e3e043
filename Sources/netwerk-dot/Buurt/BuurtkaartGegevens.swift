import Netwerk
import NetwerkAnalyse

/// What a neighbourhood map shows, as data for another program: wholes of households and what runs
/// between them, with nothing smaller than the threshold (English: *map data*).
///
/// Single households are not told apart, since who knows how many people a household shares with
/// others could find it by that.
struct BuurtkaartGegevens: Encodable {
  let drempel: Int
  let huishoudens: Int
  let nietGetoond: Int
  /// Households that have much to do with each other, the largest first.
  let groepen: [Groepering]
  /// What runs between two groups.
  let tussen: [Tussen]
  /// Households in groups that are too small to show.
  let kleineGroepen: Buurtcel
  let zonderVerbinding: Buurtcel

  struct Groepering: Encodable {
    let nummer: Int
    let huishoudens: Int
  }

  /// How many people and organisations two groups share.
  struct Tussen: Encodable {
    let een: Int
    let ander: Int
    let gedeeld: Int
  }

  init(_ buurt: Buurtnetwerk, drempel: Int) {
    let onderdrukking = Onderdrukking(drempel: drempel)
    let alle = buurt.groepen()
    let groot = alle.filter { $0.count >= onderdrukking.drempel }
    self.drempel = onderdrukking.drempel
    huishoudens = buurt.huishoudens
    nietGetoond = buurt.nietGetoond
    // The groups that are shown, what is too small and what stands apart add up to all households.
    let klein = alle.map(\.count).reduce(0, +) - groot.map(\.count).reduce(0, +)
    let rest = onderdrukking.tabel([klein, buurt.zonderVerbinding.count])
    (kleineGroepen, zonderVerbinding) = (rest.cellen[0], rest.cellen[1])
    // When what is left over is itself too small, the smallest group goes with it.
    let toon = rest.totaal == .onderdrukt ? Array(groot.dropLast()) : groot
    groepen = toon.enumerated().map { Groepering(nummer: $0 + 1, huishoudens: $1.count) }
    tussen = Self.tussen(buurt, toon).filter { $0.gedeeld >= onderdrukking.drempel }
  }

  private static func tussen(_ buurt: Buurtnetwerk, _ groepen: [[Int]]) -> [Tussen] {
    var groepVan: [Int: Int] = [:]
    for (nummer, groep) in groepen.enumerated() {
      for huishouden in groep { groepVan[huishouden] = nummer + 1 }
    }
    var aantallen: [[Int]: Int] = [:]
    for gedeeld in buurt.gedeeld {
      let geraakt = Set(gedeeld.huishoudens.compactMap { groepVan[$0] }).sorted()
      for (plaats, een) in geraakt.enumerated() {
        for ander in geraakt[(plaats + 1)...] { aantallen[[een, ander], default: 0] += 1 }
      }
    }
    return aantallen.map { Tussen(een: $0[0], ander: $0[1], gedeeld: $1) }
      .sorted { ($0.een, $0.ander) < ($1.een, $1.ander) }
  }
}
