import Netwerk

/// A family made to be drawn: of a given size, with everything that families have, the same for the
/// same seed.
public struct Familieproef: Hashable, Sendable, CustomStringConvertible {
  public var zaad: Int
  public var generaties: Int
  /// About how many; at least one.
  public var mensen: Int
  public var namen = Tekenproef.Namen.gewoon

  public init(
    _ zaad: Int, generaties: Int, mensen: Int, namen: Tekenproef.Namen = .gewoon
  ) {
    (self.zaad, self.generaties, self.mensen) = (zaad, generaties, mensen)
    self.namen = namen
  }

  public var description: String {
    "Familieproef(\(zaad), generaties: \(generaties), mensen: \(mensen), namen: .\(namen))"
  }

  public func netwerk() throws -> Netwerk {
    var familie = Familie(proef: self, toeval: Toeval(zaad))
    familie.groei()
    return try Netwerk(familie.onderdelen())
  }
}

/// How a family grows, generation after generation.
private struct Familie {
  let proef: Familieproef
  var toeval: Toeval
  var mensen: [Mens] = []
  var relaties: [Relatie] = []
  var paren: [(Int, Int, Familieband)] = []

  struct Mens {
    var jaar: Int
    var isVrouw: Bool
    var generatie: Int
  }

  var heeftRuimte: Bool { mensen.count < proef.mensen }

  mutating func nieuw(_ generatie: Int, _ jaar: Int) -> Int {
    mensen.append(Mens(jaar: jaar, isVrouw: toeval.eenOp(2), generatie: generatie))
    return mensen.count - 1
  }

  func id(_ mens: Int) -> Kenmerk { Kenmerk("m\(mens)") }

  mutating func zeg(_ een: Int, _ band: Familieband, van ander: Int) {
    relaties.append(Relatie(id(een), id(ander), familieband: band))
  }

  mutating func groei() {
    let begin = 2026 - 25 * proef.generaties
    for _ in 0...(proef.mensen / 30) where heeftRuimte {
      let een = nieuw(0, begin + toeval.getal(-3...3))
      if heeftRuimte { paarMetNieuw(een) }
    }
    // Once more while there is room: younger brothers and sisters.
    for _ in 0..<6 where proef.generaties > 1 && heeftRuimte {
      for generatie in 1..<proef.generaties {
        for paar in paren where mensen[paar.0].generatie == generatie - 1 { krijgKinderen(paar) }
        for mens in mensen.indices where mensen[mens].generatie == generatie { zoekPartner(mens) }
      }
    }
  }

  private mutating func paarMetNieuw(_ een: Int) {
    guard heeftRuimte else { return }
    let ander = nieuw(mensen[een].generatie, mensen[een].jaar + toeval.getal(-4...4))
    if mensen[een].generatie > 0, toeval.eenOp(4) {
      for _ in 0..<2 where heeftRuimte {
        let ouder = nieuw(mensen[een].generatie - 1, mensen[ander].jaar - toeval.getal(20...30))
        zeg(ouder, .ouder, van: ander)
      }
    }
    maakPaar(een, ander)
  }

  private mutating func maakPaar(_ een: Int, _ ander: Int) {
    let soort = toeval.een(
      van: [
        .gehuwd, .gehuwd, .gehuwd, .partner, .samenwonend, .gescheiden, .exPartner, .latRelatie,
        .gescheidenVanTafel, .verloofd,
      ] as [Familieband])
    zeg(een, soort, van: ander)
    paren.append((een, ander, soort))
  }

  private mutating func zoekPartner(_ mens: Int) {
    let isAlleen = !paren.contains { $0.0 == mens || $0.1 == mens }
    guard isAlleen, !toeval.eenOp(4) else { return }
    let vrij = mensen.indices.first { ander in
      ander != mens && mensen[ander].generatie == mensen[mens].generatie
        && !paren.contains { $0.0 == ander || $0.1 == ander || $0.0 == mens }
    }
    if let vrij, toeval.eenOp(12), vrij + 6 < mens {
      maakPaar(mens, vrij)
    } else {
      paarMetNieuw(mens)
    }
    if toeval.eenOp(6) { paarMetNieuw(mens) }
    if toeval.eenOp(20) { paarMetNieuw(mens) }
  }

  private mutating func krijgKinderen(_ paar: (Int, Int, Familieband)) {
    var jaar = max(mensen[paar.0].jaar, mensen[paar.1].jaar) + 20
    var vorig: Int?
    for _ in 0..<toeval.getal(0...4) where heeftRuimte {
      jaar += toeval.getal(1...3)
      let kind = nieuw(mensen[paar.0].generatie + 1, jaar)
      let soort = toeval.een(
        van: [.ouder, .ouder, .ouder, .ouder, .ouder, .ouder, .adoptieouder, .pleegouder]
          as [Familieband])
      zeg(paar.0, soort, van: kind)
      // Sometimes the other parent is not known.
      if !toeval.eenOp(9) { zeg(paar.1, soort, van: kind) }
      if soort == .ouder, let ouder = vorig, toeval.eenOp(5) {
        mensen[kind].jaar = mensen[ouder].jaar
        jaar = mensen[ouder].jaar
        zeg(ouder, toeval.eenOp(2) ? .tweeling : .eeneiigeTweeling, van: kind)
      }
      vorig = soort == .ouder ? kind : nil
    }
  }

  /// Couples live together, with their children up to 25 years.
  private func huizen() -> [Int: String] {
    var huis: [Int: String] = [:]
    for (nummer, paar) in paren.enumerated()
    where [.gehuwd, .partner, .samenwonend].contains(paar.2) {
      for mens in [paar.0, paar.1] where huis[mens] == nil { huis[mens] = "huis \(nummer)" }
    }
    let ouders: Set<Familieband> = [.ouder, .adoptieouder, .pleegouder]
    for relatie in relaties {
      guard let band = relatie.band.familieband, ouders.contains(band),
        let ouder = mensen.indices.first(where: { id($0) == relatie.van }),
        let kind = mensen.indices.first(where: { id($0) == relatie.naar }),
        huis[kind] == nil, mensen[kind].jaar > 2000
      else { continue }
      huis[kind] = huis[ouder]
    }
    return huis
  }

  mutating func onderdelen() -> Onderdelen {
    let namen = Tekenproef(proef.zaad, mensen: mensen.count, namen: proef.namen).onderdelen()
    let hoofd = toeval.getal(0...mensen.count - 1)
    var onderdelen = Onderdelen(hoofdpersonen: [])
    onderdelen.peildatum = Datum(jaar: 2026, maand: 11, dag: 1)
    onderdelen.relaties = relaties
    let huis = huizen()
    for nummer in mensen.indices {
      let naam = namen.personen.indices.contains(nummer) ? namen.personen[nummer].naam : "Bo"
      var persoon = Persoon(naam, id: id(nummer), groep: Groep(.overigeFamilie))
      persoon.geslacht = toeval.eenOp(15) ? nil : mensen[nummer].isVrouw ? .vrouw : .man
      persoon.leeftijd = toeval.eenOp(8) ? nil : .geboren(mensen[nummer].jaar)
      persoon.overleden = mensen[nummer].jaar < 1945 || toeval.eenOp(20) ? .ja : nil
      persoon.huishouden = huis[nummer]
      if nummer == hoofd {
        onderdelen.hoofdpersonen = [persoon.met { $0.band = nil }]
      } else {
        let aard = toeval.eenOp(8) ? toeval.een(Band.Aard.self) : nil
        persoon.band = Band(toeval.misschien { $0.een(Band.Sterkte.self) }, aard: aard)
        onderdelen.personen.append(persoon)
      }
    }
    return onderdelen
  }
}
