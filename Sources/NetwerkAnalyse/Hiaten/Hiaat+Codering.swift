import Netwerk

/// In data files words are Dutch, and people, organisations and questions are ids.
extension Hiaat: Encodable {
  private enum Sleutel: String, CodingKey { case onderwerp, ernst, gronden, feiten, bron }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(onderwerp.rawValue, forKey: .onderwerp)
    try velden.encode(ernst.rawValue, forKey: .ernst)
    try velden.encode(gronden, forKey: .gronden)
    try velden.encode(Hiaatfeiten(soort), forKey: .feiten)
    try velden.encode(bron, forKey: .bron)
  }
}

extension Hiaat.Gronden: Encodable {
  private enum Sleutel: String, CodingKey { case personen, organisaties, hulpvragen, paren }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(personen.map(\.tekst), forKey: .personen)
    try velden.encode(organisaties.map(\.tekst), forKey: .organisaties)
    try velden.encode(hulpvragen.map(\.tekst), forKey: .hulpvragen)
    try velden.encode(paren.map { [$0.een.tekst, $0.ander.tekst] }, forKey: .paren)
  }
}

/// The facts of a gap that are not ids; what does not apply is left out.
private struct Hiaatfeiten: Encodable {
  var soorten: [String]?
  var enige: [String]?
  var kwetsbaar: [String]?
  var beloofd: [String]?
  var meedenkers: [String]?
  var leeftijd: Int?
  var uren: Double?
  var taken: [String]?
  var aard: String?
  var gescheiden: Bool?
  var tussenpersoon: String?
  var groepen: [String]?
  var kring: Int?
  var kanten: [[String]]?
  var richting: String?
  var regie: String?
  var kaders: [String]?
  var ontbreekt: String?
  var verandert: [String]?

  init(_ soort: Hiaat.Soort) {
    switch soort {
    case .kindDraagtZorg(let last), .hoofdpersoonOverbelast(let last): vul(last)
    case .geverOverbelast(let last, let geeft, let enige):
      vul(last)
      soorten = geeft.map(\.rawValue)
      self.enige = enige.map(\.rawValue)
    case .geenGever(_, let soorten, let hulp): vul(soorten, hulp)
    case .eenGever(_, let soorten, _, let kwetsbaarheden, let hulp):
      vul(soorten, hulp)
      kwetsbaar = kwetsbaarheden.map(\.rawValue)
    case .spanning(let spanning):
      aard = spanning.aard.rawValue
      gescheiden = spanning.isGescheiden
      tussenpersoon = spanning.tussenpersoon?.tekst
    case .eenGroep(_, let groep, _): groepen = [groep.rawValue]
    case .groepNietGenoemd(let groepen): self.groepen = groepen.map(\.rawValue)
    case .legeKring(let kring, _, _): self.kring = kring.rawValue
    case .losseKanten(let kanten, _): self.kanten = kanten.map { $0.map(\.tekst) }
    case .eenrichting(let richting, _): self.richting = richting.rawValue
    case .geenRegie: regie = "niemand"
    case .meerdereRegie: regie = "meerdere"
    case .spaghetti(let hulp): kaders = hulp.kaders.map(\.wat.rawValue)
    case .ontbreekt(let wat):
      ontbreekt = wat.sleutel
      verandert = wat.verandert.map(\.rawValue)
    case .mistProfessional, .alleenProfessionals, .slapend: break
    }
  }

  private mutating func vul(_ last: Hiaat.Zorglast) {
    leeftijd = last.leeftijd
    uren = last.uren
    taken = last.taken
  }

  private mutating func vul(_ soorten: [Steunsoort], _ hulp: Hiaat.Zoekhulp) {
    self.soorten = soorten.map(\.rawValue)
    beloofd = hulp.beloofd.map(\.tekst)
    meedenkers = hulp.meedenkers.map(\.tekst)
  }
}
