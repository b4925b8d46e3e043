import Graphs
import Netwerk

extension Hiatenblik {
  /// Tension, ties asleep, and support that goes one way.
  var bandhiaten: [Hiaat.Soort] { spanningen + slapenden + eenrichtingen }

  private var spanningen: [Hiaat.Soort] {
    let onderling = graaf.onderling
    let goed = onderling.graph { !$0.isGespannen && $0.isLevend && $0.contactverbod != .ja }
    let beloofd = Set(dekkingen.flatMap(\.beloofd))
    let doetErtoe = Set(
      veilig.filter {
        $0.isGever || $0.nabijheid <= Kring.vriendschap.rawValue || beloofd.contains($0.id)
      }.map(\.id))
    return zip(onderling.graph.edges(), onderling.bands).compactMap { lijn, band in
      let paar = onderling.pair(lijn)
      guard band.isGespannen, let aard = band.aard, doetErtoe.contains(paar.een),
        doetErtoe.contains(paar.ander)
      else { return nil }
      return .spanning(
        .init(
          paar: paar, aard: aard, isGescheiden: isGescheiden(paar, band),
          vraagbaar: [paar.een, paar.ander].compactMap(graaf.lid).filter(magGevraagdWorden).map(
            \.id),
          tussenpersoon: tussenpersoon(lijn, goed)))
    }
  }

  private func isGescheiden(_ paar: Paar, _ band: Band) -> Bool {
    func houdtAfstand(_ een: Persoon.ID, _ ander: Persoon.ID) -> Bool {
      netwerk[een]?.veiligheid.contains {
        $0.soort == .nietSamenMet && $0.met.contains(ander) && netwerk.geldt($0)
      } ?? false
    }
    return band.contactverbod == .ja || houdtAfstand(paar.een, paar.ander)
      || houdtAfstand(paar.ander, paar.een)
  }

  /// Somebody who gets on with both, the nearest first.
  private func tussenpersoon(_ lijn: Edge, _ goed: Graph) -> Persoon.ID? {
    let ids = graaf.onderling.ids
    let kandidaten = ids.indices.filter {
      goed.hasEdge($0, lijn.source) && goed.hasEdge($0, lijn.target)
    }
    let kent = Set(kandidaten.map { ids[$0] })
    return meedenkers.first(where: kent.contains)
  }

  private var slapenden: [Hiaat.Soort] {
    let mensen = slapendeBanden
    let organisaties = netwerk.collectieveVoorzieningen.filter { $0.band?.aard == .slapend }
    return mensen.isEmpty && organisaties.isEmpty ? [] : [.slapend(mensen, organisaties)]
  }

  /// People with whom the tie is asleep and who may be asked.
  var slapendeBanden: [Persoon.ID] {
    eigenKring.filter { $0.band?.aard == .slapend && beletselen[$0.id] == nil }.map(\.id)
  }

  /// With children nobody expects support both ways, and of a hoofdpersoon who is a child or carries
  /// too much nothing is asked in return.
  private var eenrichtingen: [Hiaat.Soort] {
    let banden = eigenKring.filter { !$0.isKind(op: netwerk.peildatum) }
    func leden(_ richting: Band.Richting) -> [Persoon.ID] {
      banden.filter { $0.band?.steunrichting == richting }.map(\.id)
    }
    let heen = isTerugTeVragen ? leden(.heen) : []
    let (terug, beide) = (leden(.terug), leden(.wederzijds).count)
    switch (heen.isEmpty, terug.isEmpty) {
    case (true, true): return []
    case (false, true) where beide == 0:
      return heen.count > 1 ? [.eenrichting(.krijgtAlleen, heen)] : []
    case (true, false) where beide == 0 && isTerugTeVragen:
      return terug.count > 1 ? [.eenrichting(.geeftAlleen, terug)] : []
    default:
      let isVeel = heen.count >= Hiaatgrenzen.eenrichting && heen.count > beide + terug.count
      return (isVeel ? [.eenrichting(.krijgtVan, heen)] : [])
        + (terug.isEmpty ? [] : [.eenrichting(.geeftAan, terug)])
    }
  }

  private var isTerugTeVragen: Bool {
    netwerk.hoofdpersonen.allSatisfy { hoofd in
      let last = Hiaat.Zorglast(hoofd, graaf)
      return last.isTeVeel != true && last.leeftijd.map { $0 >= Hiaatgrenzen.volwassen } ?? true
    }
  }
}
