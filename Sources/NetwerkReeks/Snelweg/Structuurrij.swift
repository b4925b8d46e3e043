import Graphs
import Netwerk
import NetwerkAnalyse
import NetwerkBestand

/// The cells of one row, from the people to the reasons (English: *row of structure*).
struct Structuurrij {
  private let graaf: Regelgraaf
  private let kenmerken: Kenmerklijst
  /// Everybody's kenmerk as it is written in lists; empty when nobody is named.
  private let stukken: [Kenmerkstuk]
  private let metWie: Bool
  private let metGrondslag: Bool
  /// Why cells are empty.
  private var redenen: [String] = []
  // Each serves several measures.
  private lazy var gemeenschappen = graaf.graph.leiden()
  private lazy var aantallenPerGroep = graaf.aantallenPerGroep()
  private lazy var verdeling = Verdeling<Groep.Soort>(
    aantallen: aantallenPerGroep, onbekend: graaf.aantalZonderGroep)

  init(_ graaf: Regelgraaf, _ kenmerken: Kenmerklijst, metWie: Bool, metGrondslag: Bool) {
    self.graaf = graaf
    self.kenmerken = kenmerken
    stukken = metWie ? kenmerken.stukken(van: graaf.nummers) : []
    self.metWie = metWie
    self.metGrondslag = metGrondslag
  }

  mutating func vul<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ maten: [Structuurmaat]
  ) {
    if metWie { schrijver.json { schrijf(0..<graaf.mensen, &$0) } }
    // Taken out once: whoever asks for it counts that they refer to it.
    let graph = graaf.graph
    for maat in maten { vul(&schrijver, maat, graph) }
    if redenen.isEmpty { schrijver.leeg() } else { schrijver.tekst(redenen.joined(separator: " ")) }
  }

  private mutating func vul<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ maat: Structuurmaat, _ graph: Graph
  ) {
    let mensen = graaf.mensen
    switch maat {
    case .omvang: aantal(&schrijver, mensen, van: mensen)
    case .aantalBanden: aantal(&schrijver, graph.edgeCount, van: graaf.paren)
    case .dichtheid:
      getal(&schrijver, maat, graph.density(), anders: .minderDanTweeMensen, van: graaf.paren)
    case .delen: groepen(&schrijver, maat, graph.components())
    case .losstaanden: personen(&schrijver, graph.isolates())
    case .verbindingspersonen: personen(&schrijver, graph.articulationPoints())
    case .groepsverdeling, .groepsvariatie, .groepsmenging: samenstelling(&schrijver, maat)
    case .effectieveOmvang:
      let waarde = graph.effectiveSizeOfUniversalNode()
      getal(&schrijver, maat, waarde, anders: .geenContacten, van: mensen)
    case .inperking:
      let waarde = graph.constraintOfUniversalNode()
      getal(&schrijver, maat, waarde, anders: .geenContacten, van: mensen)
    case .bemiddelingMetHoofdpersoon: bemiddeling(&schrijver, maat)
    case .korteLijnenBinnenBereik:
      perPersoon(&schrijver, maat, graph.closenessWassermanFaust(), anders: .geenBanden)
    case .bandenPerPersoon:
      perPersoon(&schrijver, maat, graph.degrees())
    case .onderlingeBekendheid:
      perPersoon(&schrijver, maat, graph.localClustering(), anders: .niemandKentTweeAnderen)
    case .kernen:
      perPersoon(&schrijver, maat, graph.coreNumbers())
    case .gemeenschappen:
      groepen(&schrijver, maat, graph.edgeCount > 0 ? gemeenschappen : nil)
    case .modulariteit:
      let waarde = graph.edgeCount > 0 ? graph.modularity(of: gemeenschappen) : nil
      getal(&schrijver, maat, waarde, anders: .geenBanden, van: graph.edgeCount)
    }
  }

  private mutating func samenstelling<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ maat: Structuurmaat
  ) {
    let verdeling = verdeling
    switch maat {
    case .groepsvariatie:
      getal(
        &schrijver, maat, verdeling.blau(), anders: .groepOnbekend, van: verdeling.bekend,
        onbekend: verdeling.onbekend)
    case .groepsmenging:
      let menging = graaf.groepsmenging()
      getal(
        &schrijver, maat, menging.index, anders: .geenBandTussenBekenden,
        van: menging.buiten + menging.binnen, onbekend: menging.onbekend)
    default:
      let aantallen = aantallenPerGroep
      if verdeling.bekend == 0 {
        reden(maat, .groepOnbekend)
        schrijver.leeg(aantallen.count)
      } else {
        for aantal in aantallen { schrijver.aantal(aantal) }
      }
      schrijver.aantal(verdeling.onbekend)
      if metGrondslag { schrijver.aantal(verdeling.bekend) }
    }
  }

  private mutating func bemiddeling<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ maat: Structuurmaat
  ) {
    var waarden = graaf.graph.betweennessWithUniversalNode()
    let hoofdpersoon = waarden.removeLast()
    if waarden.isEmpty { reden(maat, .geenMensen) }
    schrijver.samengevat(waarden.lazy.map { $0 })
    schrijver.getal(hoofdpersoon)
    if metWie { schrijver.json { $0.voegToe(getallen: waarden.lazy.map { $0 }) } }
    grondslag(&schrijver, van: graaf.mensen + 1)
  }
}

// MARK: One kind of cell each

extension Structuurrij {
  private mutating func reden(_ maat: Structuurmaat, _ reden: Reden) {
    redenen.append("\(maat.kolomnaam):\(reden.rawValue)")
  }

  private func grondslag<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, van n: Int, onbekend: Int = 0
  ) {
    guard metGrondslag else { return }
    schrijver.aantal(n)
    schrijver.aantal(onbekend)
  }

  private func aantal<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ aantal: Int, van n: Int
  ) {
    schrijver.aantal(aantal)
    grondslag(&schrijver, van: n)
  }

  private mutating func getal<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ maat: Structuurmaat, _ getal: Double?, anders: Reden,
    van n: Int, onbekend: Int = 0
  ) {
    if getal == nil { reden(maat, anders) }
    schrijver.getal(getal)
    grondslag(&schrijver, van: n, onbekend: onbekend)
  }

  private func personen<Schrijver: Celschrijver>(_ schrijver: inout Schrijver, _ wie: [Int]) {
    schrijver.aantal(wie.count)
    if metWie { schrijver.json { schrijf(wie, &$0) } }
    grondslag(&schrijver, van: graaf.mensen)
  }

  /// - Parameter groepen: `nil` when nobody knows another.
  private mutating func groepen<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ maat: Structuurmaat, _ groepen: Partition?
  ) {
    if let groepen {
      schrijver.aantal(groepen.groupCount)
      if metWie {
        schrijver.json { $0.voegToe(lijst: groepen.largestFirst()) { schrijf($1, &$0) } }
      }
    } else {
      reden(maat, .geenBanden)
      schrijver.leeg(metWie ? 2 : 1)
    }
    grondslag(&schrijver, van: graaf.mensen)
  }

  private mutating func perPersoon<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ maat: Structuurmaat, _ waarden: [Double?], anders: Reden
  ) {
    let bekend = waarden.count { $0 != nil }
    if bekend == 0 {
      reden(maat, anders)
      schrijver.leeg(metWie ? 4 : 3)
    } else {
      schrijver.samengevat(waarden)
      if metWie { schrijver.json { $0.voegToe(getallen: waarden) } }
    }
    grondslag(&schrijver, van: bekend, onbekend: waarden.count - bekend)
  }

  private mutating func perPersoon<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ maat: Structuurmaat, _ aantallen: [Int]
  ) {
    if aantallen.isEmpty {
      reden(maat, .geenMensen)
      schrijver.leeg(metWie ? 4 : 3)
    } else {
      schrijver.samengevat(aantallen)
      if metWie { schrijver.json { $0.voegToe(aantallen: aantallen) } }
    }
    grondslag(&schrijver, van: aantallen.count)
  }

  /// The kenmerken of people, as a list.
  private func schrijf(_ wie: some Collection<Int>, _ buffer: inout Schrijfbuffer) {
    buffer.voegToe(kenmerken: wie, stukken) { node, lees in
      kenmerken.withBytes(van: Int(graaf.nummers[node]), lees)
    }
  }
}

extension Structuurmaat {
  fileprivate var kolomnaam: String { String(rawValue.map { $0 == "-" ? "_" : $0 }) }
}

extension Celschrijver {
  /// The mean, the lowest and the highest of the values there are.
  fileprivate mutating func samengevat(_ waarden: some Sequence<Double?>) {
    var aantal = 0
    var (som, laagste, hoogste) = (0.0, Double.infinity, -Double.infinity)
    for case let waarde? in waarden {
      aantal += 1
      som += waarde
      laagste = min(laagste, waarde)
      hoogste = max(hoogste, waarde)
    }
    guard aantal > 0 else { return leeg(3) }
    getal(som / Double(aantal))
    getal(laagste)
    getal(hoogste)
  }

  /// As `samengevat` of numbers, for whole ones; there is one at least.
  fileprivate mutating func samengevat(_ aantallen: [Int]) {
    var som = 0
    var (laagste, hoogste) = (Int.max, Int.min)
    for aantal in aantallen {
      som += aantal
      laagste = min(laagste, aantal)
      hoogste = max(hoogste, aantal)
    }
    getal(Double(som) / Double(aantallen.count))
    getal(Double(laagste))
    getal(Double(hoogste))
  }
}
