import Netwerk

/// Makes the proposal for the circle: who stands where, then who stays of those who must not meet,
/// then who is accompanied, then who asks whom.
struct Kringmaker {
  let graaf: Netwerkgraaf
  let conferentie: Conferentie?
  let zoeker: Steunzoeker
  /// Everybody who counts, with what holds for every question.
  let kandidaten: [Persoon.ID: Steunzoeker.Kandidaat]
  let zoeken: [(vraag: Hulpvraag, zoeken: Vraagzoeken)]
  let deelnamen: [Persoon.ID: Deelname]
  /// Who must not be together, hoofdpersonen included.
  let paren: Set<Paar>
  /// The people who are not apart from the circle, from the nearest ring outwards.
  private(set) var mensen: [Persoon] = []

  init(_ graaf: Netwerkgraaf) {
    let netwerk = graaf.netwerk
    let zoeker = Steunzoeker(graaf, .standaard)
    self.graaf = graaf
    self.zoeker = zoeker
    conferentie = netwerk.conferentie
    kandidaten = Dictionary(uniqueKeysWithValues: zoeker.kandidaten.map { ($0.lid.id, $0) })
    zoeken = netwerk.hulpvragen.map { ($0, Vraagzoeken(graaf, .hulpvraag($0))) }
    deelnamen = Dictionary(
      (conferentie?.deelnemers ?? []).map { ($0.wie, $0) },
      uniquingKeysWith: { eerste, _ in eerste })
    paren = netwerk.paarverboden()
    mensen = netwerk.personen.filter { !staatApart($0) }.sorted {
      ($0.kring?.rawValue ?? .max, $0.id) < ($1.kring?.rawValue ?? .max, $1.id)
    }
  }

  func voorstel() -> Kringvoorstel {
    let netwerk = graaf.netwerk
    let bijdragen = bijdragen()
    var plekken = plekken()
    kiesUitParen(&plekken, bijdragen)
    zoekBegeleiding(&plekken)
    let genodigden = genodigden(plekken, bijdragen)
    let hoofden = Set(netwerk.hoofdpersonen.map(\.id))
    return Kringvoorstel(
      hoofdpersonen: netwerk.hoofdpersonen.map(\.id).sorted(), mensen: genodigden,
      informanten: netwerk.personen.filter(staatApart).map(informant).sorted { $0.id < $1.id },
      ongedekt: ongedekt(genodigden.filter(\.doetMee)),
      hoofdpersonenApart: paren.filter { hoofden.contains($0.een) && hoofden.contains($0.ander) }
        .sorted(),
      onafhankelijkheid: netwerk.onafhankelijkheid())
  }

  /// Where everybody stands before anybody is weighed against another.
  private func plekken() -> [Persoon.ID: Kringplek] {
    Dictionary(uniqueKeysWithValues: mensen.map { ($0.id, plek($0)) })
  }

  private func plek(_ persoon: Persoon) -> Kringplek {
    let deelname = deelnamen[persoon.id]
    if let vast = deelname?.vastgelegdePlek { return vast }
    let beletselen = graaf.beletselen(van: persoon.id)
    let redenen = beletselen.filter(\.sluitUitnodigenUit)
    if !redenen.isEmpty { return .niet(.beletselen(redenen)) }
    if beletselen.contains(where: \.isApartVanHoofdpersoon) {
      return .anders(.brief, .nietMetHoofdpersoon)
    }
    if beletselen.contains(.verbroken) { return .overleg }
    return deelname?.veilig == .nee ? .anders(.telefoon, .voeltZichNietVeilig) : .aanwezig
  }

  /// What everybody could do for each question. Of whoever carries too much, or has a conflict with
  /// the hoofdpersoon, only what they promised.
  private func bijdragen() -> [Persoon.ID: [Bijdrage]] {
    var bijdragen: [Persoon.ID: [Bijdrage]] = [:]
    for persoon in mensen {
      guard let kandidaat = kandidaten[persoon.id] else { continue }
      bijdragen[persoon.id] = zoeken.compactMap { vraag, zoeken in
        let isVraagbaar = zoeken.redenenTegen(kandidaat).isEmpty
        return Bijdrage(vraag.id, zoeken.feiten(kandidaat), isVraagbaar: isVraagbaar)
      }.sorted { $0.hulpvraag < $1.hulpvraag }
    }
    return bijdragen
  }
}

extension Bijdrage {
  /// - Returns: `nil` when nothing is known that they could do for it.
  fileprivate init?(_ hulpvraag: Hulpvraag.ID, _ feiten: [Steunfeit], isVraagbaar: Bool) {
    var geeft: [Steunsoort] = []
    var talenten: [String] = []
    var organisaties: [Organisatie.ID] = []
    for feit in feiten where isVraagbaar {
      switch feit {
      case .geeftDit(let soorten): geeft = soorten
      case .passendTalent(let passend): talenten = passend
      case .passendeOrganisatie(let passend): organisaties = passend
      default: break
      }
    }
    let isBeloofd = feiten.contains(.beloofd)
    guard isBeloofd || !geeft.isEmpty || !talenten.isEmpty || !organisaties.isEmpty else {
      return nil
    }
    self.init(
      hulpvraag: hulpvraag, geeft: geeft, talenten: talenten, organisaties: organisaties,
      isBeloofd: isBeloofd)
  }
}

extension Beletsel {
  /// Whether somebody with it is not asked at all.
  fileprivate var sluitUitnodigenUit: Bool {
    switch self {
    case .overleden, .contactverbod, .wilNiet: true
    case .veiligheid(let afspraak):
      afspraak.soort == .nietUitnodigen || afspraak.soort == .nietBenaderen
    case .verbroken, .overbelast: false
    }
  }

  fileprivate var isApartVanHoofdpersoon: Bool {
    if case .veiligheid(let afspraak) = self { afspraak.soort == .nietSamenMet } else { false }
  }

  /// Whether it speaks against somebody in the room, whoever decided that they come.
  var isTegenAanwezigheid: Bool {
    switch self {
    case .overleden, .contactverbod, .veiligheid: true
    case .verbroken, .wilNiet, .overbelast: false
    }
  }
}
