import Graphs
import Netwerk

/// Finds who could help: everything about people that does not depend on the question is worked out
/// once and serves every question.
struct Steunzoeker {
  let graaf: Netwerkgraaf
  let regel: Rangregel
  /// Everybody who counts, by kenmerk.
  let kandidaten: [Kandidaat]
  /// Who does not count any more, with the reasons.
  let vertrokken: [Afgewezene]
  let collectief: [(Organisatie, Band?)]
  /// Who comes at each organisation and may be asked, by kenmerk.
  let bekenden: [Organisatie.ID: [Persoon.ID]]

  /// Somebody who counts, with what holds for every question.
  struct Kandidaat {
    let lid: Lid
    let beletselen: [Beletsel]
    /// Whether under eighteen; `nil` when that is to be asked.
    let isKind: Bool?
    let route: Steunroute?
    let feiten: [Steunfeit]
    let organisaties: [Organisatie]

    var heeftRuzie: Bool { lid.band?.aard == .conflict }
    var isVraagbaar: Bool { beletselen.isEmpty && !heeftRuzie }
  }

  init(_ graaf: Netwerkgraaf, _ regel: Rangregel) {
    let netwerk = graaf.netwerk
    let verboden = netwerk.gescheidenParen()
    let beletselen = graaf.leden.map { graaf.beletselen(van: $0.id) }
    let kinderen = graaf.leden.map { Minderjarig.geldt(voor: $0.persoon, in: netwerk) }
    let kaart = Routekaart(
      graaf,
      vraagtDoor: graaf.leden.indices.map { nummer in
        let isBevriend = graaf.leden[nummer].band.map { Vertrouwen.kosten($0) != nil } ?? true
        return isBevriend && beletselen[nummer].isEmpty && kinderen[nummer] == false
      },
      isVerboden: { een, ander in
        max(een, ander) < graaf.leden.count
          && verboden.contains(Paar(graaf.leden[een].id, graaf.leden[ander].id))
      })
    let lidmaatschappen = netwerk.lidmaatschappen()
    let verzamelaar = Feitenverzamelaar(graaf, verboden: verboden)
    self.graaf = graaf
    self.regel = regel
    let routes = kaart.routes()
    kandidaten = graaf.leden.indices.map { nummer in
      let lid = graaf.leden[nummer]
      return Kandidaat(
        lid: lid, beletselen: beletselen[nummer], isKind: kinderen[nummer],
        route: routes[nummer],
        feiten: verzamelaar.feiten(nummer, isKind: kinderen[nummer], route: routes[nummer]),
        organisaties: lidmaatschappen[lid.id] ?? [])
    }
    vertrokken = netwerk.personen.filter { graaf.lid($0.id) == nil }.map { persoon in
      let redenen = graaf.beletselen(van: persoon.id).map(Afwijzing.beletsel)
      return Afgewezene(id: persoon.id, rol: persoon.rol, redenen: redenen)
    }
    collectief = netwerk.organisaties.filter { $0.soort?.isCollectief == true }
      .map { ($0, netwerk.band(metHoofdpersoonVan: $0.id)) }
    bekenden = kandidaten.filter { $0.isVraagbaar && $0.isKind == false }.reduce(into: [:]) {
      for organisatie in $1.organisaties { $0[organisatie.id, default: []].append($1.lid.id) }
    }
  }
}

extension Netwerk {
  /// Who agreed not to be brought together, as far as that is in force.
  func gescheidenParen() -> Set<Paar> {
    var paren: Set<Paar> = []
    for persoon in hoofdpersonen + personen where !persoon.veiligheid.isEmpty {
      for afspraak in persoon.veiligheid where afspraak.soort == .nietSamenMet && geldt(afspraak) {
        paren.formUnion(afspraak.met.map { Paar(persoon.id, $0) })
      }
    }
    return paren
  }

  /// The organisations somebody works or comes at, as far as that tie can be used; none twice.
  fileprivate func lidmaatschappen() -> [Persoon.ID: [Organisatie]] {
    let bekend = Dictionary(uniqueKeysWithValues: organisaties.map { ($0.id, $0) })
    var paren: [Persoon.ID: Set<Organisatie.ID>] = [:]
    for persoon in personen {
      if let plek = persoon.inzet?.organisatie { paren[persoon.id, default: []].insert(plek) }
    }
    for relatie in relaties where Vertrouwen.kosten(relatie.band) != nil {
      if bekend[relatie.naar] != nil { paren[relatie.van, default: []].insert(relatie.naar) }
      if bekend[relatie.van] != nil { paren[relatie.naar, default: []].insert(relatie.van) }
    }
    return paren.mapValues { $0.sorted().compactMap { bekend[$0] } }
  }
}
