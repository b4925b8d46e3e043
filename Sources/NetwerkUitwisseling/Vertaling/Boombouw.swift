import GraphFormats
import Netwerk
import NetwerkBestand

/// Makes the tree of a graph (English: *tree building*).
struct Boombouw: Sendable {
  private let graaf: PropertyGraph
  private let rollen: Rolverdeling
  /// Whether the graph was made by ``Netwerkgraaf``.
  let isVanOns: Bool
  var bladen: [Netwerkboom.Blad] = []
  var weg: Set<Int> = []
  var aantekeningen = Aantekeningen()

  init(_ graaf: PropertyGraph, _ rollen: Rolverdeling) {
    self.graaf = graaf
    self.rollen = rollen
    isVanOns = graaf.isVanOns
  }

  /// The tree without these leaves.
  func boom(zonder weg: Set<Int>, _ aantekeningen: inout Aantekeningen) -> Netwerkboom {
    var bouw = self
    bouw.weg = weg
    let boom = bouw.maak()
    aantekeningen.voegToe(bouw.aantekeningen)
    return boom
  }

  private mutating func maak() -> Netwerkboom {
    var paren = [paar("versie", tekst("1"))]
    if let id = graaf.id, !Kenmerk(id).isLeeg { paren.append(paar("id", tekst(id))) }
    paren += velden(graaf.properties + vanNetwerk, .netwerk)
    paren.append(paar("hoofdpersonen", hoofdpersonen()))
    paren.append(paar("personen", mensen(.persoon)))
    paren.append(paar("organisaties", mensen(.organisatie)))
    let (relaties, lijnen) = relaties()
    paren.append(paar("relaties", relaties))
    return Netwerkboom(wortel: tabel(paren), bladen: bladen, lijnen: lijnen)
  }

  /// What tables of our own say of the network, in the row of whom it is around.
  private var vanNetwerk: [Property] {
    guard isVanOns, let ego = graaf.ego else { return [] }
    return ego.properties.filter {
      Veldgids.hoofdpersoon.zoek($0.name) == nil && Veldgids.netwerk.zoek($0.name) != nil
    }
  }

  private mutating func hoofdpersonen() -> Waarde {
    var delen: [Waarde] = []
    if let ego = graaf.ego, let kenmerk = rollen.kenmerkVanEgo {
      let begin = [
        paar("naam", tekst(ego.naam ?? "hoofdpersoon", ego.position)),
        paar("id", tekst(kenmerk.tekst)),
      ]
      let eigen = eigen(ego).filter { !vanNetwerk.contains($0) }
      delen.append(tabel(begin + velden(eigen, .hoofdpersoon), ego.position))
    }
    for plaats in graaf.nodes.indices where rollen.rollen[plaats] == .hoofdpersoon {
      delen.append(knoop(plaats, .hoofdpersoon, band: nil))
    }
    return lijst(delen)
  }

  private mutating func mensen(_ rol: Rolverdeling.Rol) -> Waarde {
    let isPersoon = rol == .persoon
    let heeftBand = graaf.ego != nil
    var delen: [Waarde] = []
    for plaats in graaf.nodes.indices where rollen.rollen[plaats] == rol {
      delen.append(
        knoop(
          plaats, isPersoon ? .persoon : .organisatie,
          band: isPersoon == heeftBand ? nil : isPersoon ? "geen" : heeftBand ? "ja" : nil))
    }
    return lijst(delen)
  }

  /// - Parameter band: what is said of the tie when the node itself says nothing of it.
  private mutating func knoop(_ plaats: Int, _ gids: Veldgids, band: String?) -> Waarde {
    let knoop = graaf.nodes[plaats]
    let begin = [
      paar("naam", tekst(knoop.naam ?? knoop.id, knoop.position)),
      paar("id", tekst(rollen.kenmerken[plaats].tekst)),
    ]
    var velden = velden(eigen(knoop), gids)
    // Made also when it is not used: leaves keep their numbers whatever is left out.
    let bandpaar = band.map { paar("band", tekst($0)) }
    if let bandpaar, !velden.contains(where: { Self.bandsleutels.contains($0.sleutel) }) {
      velden.append(bandpaar)
    }
    return tabel(begin + velden, knoop.position)
  }

  /// The properties that say more than what and who a node is.
  private mutating func eigen(_ knoop: PropertyGraph.Node) -> [Property] {
    let naam = knoop.naam
    return knoop.properties.filter {
      if Rolverdeling.isRolwoord($0) || Lijnwoord.isSoort($0) { return false }
      return !PropertyGraph.Node.isNaam($0) || ($0.value.text != naam && !$0.value.text.isEmpty)
    }
  }

  private mutating func relaties() -> (Waarde, [Netwerkboom.Lijn]) {
    var delen: [Waarde] = []
    var lijnen: [Netwerkboom.Lijn] = []
    for lijn in graaf.edges {
      guard lijn.source != lijn.target else {
        aantekeningen.noteer(.lus, graaf.nodes[lijn.source].naam ?? graaf.nodes[lijn.source].id)
        continue
      }
      let soort = Lijnwoord(lijn, graaf)
      // A band of our own is told from the side of the other, whichever end that became.
      let isVanHoofdpersoon =
        soort.soort == .eigenBand && rollen.rollen[lijn.source] == .hoofdpersoon
      let isOmgekeerd = soort.isOmgekeerd || isVanHoofdpersoon
      let (van, naar) = isOmgekeerd ? (lijn.target, lijn.source) : (lijn.source, lijn.target)
      let einden = lijst([van, naar].map { tekst(rollen.kenmerken[$0].tekst, lijn.position) })
      let velden = velden(lijn.properties.filter { !Lijnwoord.isWoord($0) }, .relatie)
      delen.append(tabel([paar("tussen", einden)] + velden, lijn.position))
      let isEigen =
        soort.soort.map { $0 == .eigenBand }
        ?? ((rollen.rollen[van] == .hoofdpersoon) != (rollen.rollen[naar] == .hoofdpersoon))
      lijnen.append(
        Netwerkboom.Lijn(soort: isEigen ? .eigenBand : .relatie, isVast: soort.soort != nil))
      if lijn.isDirected ?? graaf.isDirected, soort.soort == nil { aantekeningen.noteer(.pijl) }
    }
    return (lijst(delen), lijnen)
  }

  private static let bandsleutels: Set<String> = [
    "sterkte", "aard", "steun", "krijgt", "richting", "contact", "sinds", "familieband",
    "contactverbod", "band",
  ]
}
