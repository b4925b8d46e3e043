import Netwerk

/// A neighbourhood: the households of many networks and who stands in which (English:
/// *neighbourhood*).
///
/// A household is a network. Two networks of the same hoofdpersonen are two moments of one
/// household: the one with the latest peildatum counts, of equals the last that came. Where the
/// kenmerk of a hoofdpersoon follows from their name, every network is a household of its own.
public struct Buurt: Sendable {
  let opbouw: Buurtopbouw
  /// The network of every household.
  let netwerken: [Int32]
  /// How many older networks of the same hoofdpersonen do not count.
  public let ouderMomenten: Int
  /// Who stands in a household, grouped by person, in the order of households.
  let leden: [Buurtopbouw.Lid]
  /// Where the memberships of person `p` begin: `leden[begin[p]..<begin[p + 1]]`.
  let begin: [Int32]
  /// The organisations of households.
  let plekken: [Buurtopbouw.Plek]
  /// The households of which somebody is hoofdpersoon, by number of the person.
  let hoofdVan: [Int32: [Int]]
}

extension Buurtopbouw {
  /// What has come so far, joined.
  ///
  /// Complexity: O(people of all networks).
  public func buurt() -> Buurt { Buurt(self) }
}

extension Buurt {
  init(_ opbouw: Buurtopbouw) {
    let huishouden = Self.huishoudens(opbouw.netwerken)
    netwerken = opbouw.netwerken.indices.filter { huishouden[$0] >= 0 }.map(Int32.init)
    ouderMomenten = opbouw.netwerken.count - netwerken.count
    (leden, begin) = Self.perPersoon(opbouw, huishouden)
    plekken = opbouw.plekken.compactMap { plek in
      let nummer = huishouden[Int(plek.netwerk)]
      guard nummer >= 0 else { return nil }
      var plek = plek
      plek.netwerk = nummer
      return plek
    }
    var hoofdVan: [Int32: [Int]] = [:]
    for (nummer, netwerk) in netwerken.enumerated() {
      for hoofd in opbouw.netwerken[Int(netwerk)].hoofden {
        hoofdVan[hoofd, default: []].append(nummer)
      }
    }
    self.hoofdVan = hoofdVan
    // What was sorted need not be kept twice.
    var opbouw = opbouw
    (opbouw.leden, opbouw.plekken) = ([], [])
    self.opbouw = opbouw
  }

  /// Which household a network stands for, -1 for an older moment.
  private static func huishoudens(_ netwerken: [Buurtopbouw.Gezien]) -> [Int32] {
    var laatste: [[Int32]: Int] = [:]
    var telt = [Bool](repeating: true, count: netwerken.count)
    for (nummer, netwerk) in netwerken.enumerated() where !netwerk.uitNaam {
      guard let eerder = laatste[netwerk.hoofden] else {
        laatste[netwerk.hoofden] = nummer
        continue
      }
      let isOuder = isEerder(netwerk.peildatum, dan: netwerken[eerder].peildatum)
      telt[isOuder ? nummer : eerder] = false
      if !isOuder { laatste[netwerk.hoofden] = nummer }
    }
    var volgende: Int32 = 0
    return telt.map { telt in
      guard telt else { return -1 }
      defer { volgende += 1 }
      return volgende
    }
  }

  /// Whether one date comes before another; what has no date comes first.
  private static func isEerder(_ een: Datum?, dan ander: Datum?) -> Bool {
    guard let ander else { return false }
    return een.map { $0 < ander } ?? true
  }

  /// Memberships sorted by person by counting, with households for networks.
  private static func perPersoon(
    _ opbouw: Buurtopbouw, _ huishouden: [Int32]
  ) -> ([Buurtopbouw.Lid], [Int32]) {
    var begin = [Int32](repeating: 0, count: opbouw.personen.kenmerken.count + 1)
    let telt = { (lid: Buurtopbouw.Lid) in huishouden[Int(lid.netwerk)] >= 0 }
    for lid in opbouw.leden where telt(lid) { begin[Int(lid.persoon) + 1] += 1 }
    for persoon in 1..<max(1, begin.count) { begin[persoon] += begin[persoon - 1] }
    var plaats = begin
    guard let eerste = opbouw.leden.first else { return ([], begin) }
    var leden = [Buurtopbouw.Lid](repeating: eerste, count: Int(begin.last ?? 0))
    for var lid in opbouw.leden where telt(lid) {
      lid.netwerk = huishouden[Int(lid.netwerk)]
      leden[Int(plaats[Int(lid.persoon)])] = lid
      plaats[Int(lid.persoon)] += 1
    }
    return (leden, begin)
  }

  /// How many households there are.
  public var huishoudens: Int { netwerken.count }

  /// How many different people stand in the networks, hoofdpersonen too.
  public var mensen: Int {
    (0..<aantalPersonen).count { !leden(van: $0).isEmpty || hoofdVan[Int32($0)] != nil }
  }

  /// How often somebody stands in a network.
  public var lidmaatschappen: Int { leden.count }

  var aantalPersonen: Int { opbouw.personen.kenmerken.count }

  /// The memberships of a person, in the order of households.
  func leden(van persoon: Int) -> ArraySlice<Buurtopbouw.Lid> {
    leden[Int(begin[persoon])..<Int(begin[persoon + 1])]
  }

  func gezien(_ huishouden: Int) -> Buurtopbouw.Gezien {
    opbouw.netwerken[Int(netwerken[huishouden])]
  }
}
