import Netwerk

extension Hiaat.Soort {
  /// Everybody and everything in the facts.
  var gronden: Hiaat.Gronden {
    switch self {
    case .kindDraagtZorg(let last), .hoofdpersoonOverbelast(let last),
      .geverOverbelast(let last, _, _):
      .init(personen: [last.wie])
    case .mistProfessional(let vraag, let helpers):
      .init(personen: helpers, hulpvragen: [vraag.id])
    case .geenGever(let vraag, _, _): .init(hulpvragen: vraag.kenmerken)
    case .eenGever(let vraag, _, let gever, _, _):
      .init(personen: [gever], hulpvragen: vraag.kenmerken)
    case .spanning(let spanning):
      .init(personen: [spanning.paar.een, spanning.paar.ander], paren: [spanning.paar])
    case .alleenProfessionals(let vraag, let gevers), .eenGroep(let vraag, _, let gevers):
      .init(personen: gevers, hulpvragen: vraag.kenmerken)
    case .legeKring(_, _, let personen), .eenrichting(_, let personen),
      .geenRegie(let personen), .meerdereRegie(let personen):
      .init(personen: personen)
    case .losseKanten(let kanten, _): .init(personen: kanten.flatMap { $0 })
    case .slapend(let personen, let organisaties):
      .init(personen: personen, organisaties: organisaties.map(\.id))
    case .spaghetti(let hulp):
      .init(personen: hulp.professionals, organisaties: hulp.organisaties.map(\.wat).sorted())
    case .groepNietGenoemd: .init()
    case .ontbreekt(let wat): .init(personen: wat.personen, hulpvragen: wat.hulpvragen.map(\.id))
    }
  }
}

extension Hiaat.Vraag {
  fileprivate var kenmerken: [Hulpvraag.ID] {
    switch self {
    case .hulpvraag(let vraag): [vraag.id]
    case .steun: []
    }
  }
}
