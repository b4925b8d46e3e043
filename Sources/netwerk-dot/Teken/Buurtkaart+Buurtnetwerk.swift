import NetwerkAnalyse
import NetwerkDiagram

extension Buurtkaart {
  /// What was worked out of many networks, as data for a picture.
  init(_ buurt: Buurtnetwerk) {
    self.init(
      huishoudens: buurt.huishoudens,
      gedeeld: buurt.gedeeld.map { Gedeeld(Self.soort($0.wat), $0.huishoudens) },
      onderling: buurt.onderling.map { Paar($0.een, $0.ander) }, groepen: buurt.groepen(),
      nietGetoond: buurt.nietGetoond)
  }

  private static func soort(_ wat: Buurtnetwerk.Gedeeld.Wat) -> Gedeeld.Soort {
    switch wat {
    case .persoon(let groep): .persoon(groep)
    case .organisatie(let soort): .organisatie(soort)
    }
  }
}
