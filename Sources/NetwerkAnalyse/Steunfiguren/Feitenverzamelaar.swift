import Netwerk

/// Gathers what can be said of somebody whatever the question is.
struct Feitenverzamelaar {
  private let graaf: Netwerkgraaf
  private let verboden: [Persoon.ID: [Persoon.ID]]
  private let spanningen: [[Persoon.ID]]
  private let talenten: Set<Kenmerk>
  private let huishoudens: Set<String>
  private let ouders: [Persoon.ID: [Persoon.ID]]

  init(_ graaf: Netwerkgraaf, verboden: Set<Paar>) {
    self.graaf = graaf
    self.verboden = verboden.reduce(into: [:]) {
      $0[$1.een, default: []].append($1.ander)
      $0[$1.ander, default: []].append($1.een)
    }
    spanningen = graaf.spanningen()
    talenten = Set(graaf.netwerk.hoofdpersonen.flatMap(\.talenten).map { Kenmerk($0) })
    huishoudens = Set(graaf.netwerk.hoofdpersonen.compactMap(\.huishouden))
    ouders = graaf.oudersInNetwerk()
  }

  func feiten(_ nummer: Int, isKind: Bool?, route: Steunroute?) -> [Steunfeit] {
    let lid = graaf.leden[nummer]
    var feiten = lid.band.map(band) ?? [.viaAnderen]
    feiten += persoon(lid.persoon)
    feiten += ruimte(lid)
    feiten += veiligheid(lid.persoon, nummer)
    switch isKind {
    case true?: feiten.append(.minderjarig(ouders: ouders[lid.id] ?? []))
    case nil: feiten.append(.leeftijdOnbekend)
    case false?: break
    }
    if route == nil { feiten.append(.geenWeg) }
    return feiten
  }

  /// What there is between this person and the hoofdpersoon.
  private func band(_ band: Band) -> [Steunfeit] {
    var feiten: [Steunfeit] = []
    if let aard = band.aard { feiten.append(.aard(aard)) }
    if let sterkte = band.sterkte { feiten.append(.sterkte(sterkte)) }
    if !band.krijgt.isEmpty {
      let leunt = band.krijgt.count > max(1, band.steun.count)
      feiten.append(leunt ? .leunt(band.krijgt.sorted()) : .krijgt(band.krijgt.sorted()))
    }
    if let frequentie = band.contact?.frequentie { feiten.append(.contact(frequentie)) }
    switch band.contact?.initiatief {
    case .eerste, .beiden: feiten.append(.zoektContact)
    case .tweede, nil: break
    }
    if let sinds = band.sinds, let nu = graaf.netwerk.peildatum, nu.jaar - sinds.jaar >= 10 {
      feiten.append(.kentLang(jaren: nu.jaar - sinds.jaar))
    }
    return feiten
  }

  private func persoon(_ persoon: Persoon) -> [Steunfeit] {
    var feiten: [Steunfeit] = []
    if let kring = persoon.kring { feiten.append(.kring(kring)) }
    let gedeeld = persoon.talenten.filter { talenten.contains(Kenmerk($0)) }
    let eigen = persoon.talenten.filter { !gedeeld.contains($0) }
    if !gedeeld.isEmpty { feiten.append(.gedeeldTalent(gedeeld)) }
    if !eigen.isEmpty { feiten.append(.talent(eigen)) }
    if let huishouden = persoon.huishouden, huishoudens.contains(huishouden) {
      feiten.append(.onderEenDak)
    } else if let afstand = persoon.afstand {
      if afstand.isDichtbij { feiten.append(.dichtbij(afstand)) }
      if afstand.isVer { feiten.append(.ver(afstand)) }
    }
    if !persoon.beschikbaar.isEmpty { feiten.append(.beschikbaar(persoon.beschikbaar)) }
    if persoon.isBeroepskracht {
      if let taak = persoon.inzet?.taak { feiten.append(.taak(taak)) }
      if persoon.inzet?.regie == .ja { feiten.append(.regie) }
    }
    return feiten
  }

  /// What this person carries already. Of professionals that is their employer's to know.
  private func ruimte(_ lid: Lid) -> [Steunfeit] {
    guard !lid.persoon.isBeroepskracht else { return [] }
    var feiten: [Steunfeit] = []
    if lid.steun.count >= 3 { feiten.append(.geeftAlVeel(lid.steun.count)) }
    let belasting = lid.persoon.belasting
    if let draagkracht = belasting?.draagkracht { feiten.append(.draagkracht(draagkracht)) }
    if let uren = belasting?.uren, uren > Rangregel.veelZorg { feiten.append(.zorgt(uren: uren)) }
    if belasting?.draagkracht == nil { feiten.append(.draagkrachtOnbekend) }
    switch lid.persoon.toestemming?.benaderen {
    case .ja?: feiten.append(.magGevraagd)
    case .onbekend?, nil: feiten.append(.toestemmingOnbekend)
    case .nee?: break
    }
    return feiten
  }

  private func veiligheid(_ persoon: Persoon, _ nummer: Int) -> [Steunfeit] {
    var feiten: [Steunfeit] = []
    if !spanningen[nummer].isEmpty { feiten.append(.spanningMet(spanningen[nummer])) }
    if let anderen = verboden[persoon.id] { feiten.append(.nietSamenMet(anderen.sorted())) }
    let begeleid = persoon.veiligheid.contains {
      $0.soort == .alleenBegeleid && graaf.netwerk.geldt($0)
    }
    if begeleid { feiten.append(.alleenBegeleid) }
    return feiten
  }
}

extension Afstand {
  fileprivate var isDichtbij: Bool {
    switch self {
    case .kilometer(let kilometer): kilometer <= 5
    case .reistijd(let minuten): minuten <= 15
    }
  }

  fileprivate var isVer: Bool {
    switch self {
    case .kilometer(let kilometer): kilometer >= 50
    case .reistijd(let minuten): minuten >= 60
    }
  }
}

extension Netwerkgraaf {
  /// With whom of those who matter somebody has a strained tie, by node: people of the own circle
  /// who stand near or give support.
  fileprivate func spanningen() -> [[Persoon.ID]] {
    let telt = leden.map { lid in
      !lid.persoon.isBeroepskracht
        && ((lid.persoon.kring ?? .diensten) <= .vriendschap || !lid.steun.isEmpty)
    }
    var spanningen: [[Persoon.ID]] = Array(repeating: [], count: leden.count)
    for (edge, band) in zip(onderling.graph.edges(), onderling.bands) {
      guard band.aard == .gespannen || band.aard == .conflict || band.contactverbod == .ja else {
        continue
      }
      if telt[edge.target] { spanningen[edge.source].append(leden[edge.target].id) }
      if telt[edge.source] { spanningen[edge.target].append(leden[edge.source].id) }
    }
    return spanningen.map { $0.sorted() }
  }

  /// The parents of people who count, as far as relations name them and they may be asked.
  fileprivate func oudersInNetwerk() -> [Persoon.ID: [Persoon.ID]] {
    let ouderschap: Set<Familieband> = [.ouder, .adoptieouder, .pleegouder, .stiefouder]
    var ouders: [Persoon.ID: Set<Persoon.ID>] = [:]
    for relatie in netwerk.relaties {
      guard let familieband = relatie.band.familieband else { continue }
      if ouderschap.contains(familieband) { ouders[relatie.naar, default: []].insert(relatie.van) }
      if ouderschap.contains(familieband.omgekeerd) {
        ouders[relatie.van, default: []].insert(relatie.naar)
      }
    }
    return ouders.mapValues { wie in
      wie.filter { lid($0) != nil && beletselen(van: $0).isEmpty }.sorted()
    }
  }
}
