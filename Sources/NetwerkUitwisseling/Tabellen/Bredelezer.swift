import GraphFormats
import NetwerkBestand

/// Reads a table with a row for each network and columns that are repeated for each person and each
/// pair (English: *wide reader*).
///
/// Conventions: R's egor (`onefile_to_egor`, tilltnet/egor) and the social surveys that it names.
struct Bredelezer {
  private let tabel: CSVTabel
  private let sleutels: Sleutels
  private let indeling: Vakindeling
  private var meldingen: Tabelmeldingen
  private let vertaler: Rijvertaler
  private let omvang: Int?

  init(_ tabel: CSVTabel, _ sleutels: Sleutels, _ meldingen: Tabelmeldingen) {
    (self.tabel, self.sleutels) = (tabel, sleutels)
    indeling = Vakindeling(tabel.kolommen)
    var meldingen = meldingen
    let bezet = indeling.plaatsen.union(sleutels.gebruikt).union([sleutels.naam].compactMap { $0 })
    let omvang = tabel.kolommen.first {
      ["netsize", "networksize", "omvang"].contains($0.vorm)
    }?.plaats
    let eigen = tabel.kolommen.filter {
      !bezet.contains($0.plaats) && $0.plaats != omvang && !$0.naam.isEmpty
    }
    self.omvang = omvang
    vertaler = Rijvertaler(tabel, eigen, voorvoegsel: "ego", &meldingen)
    self.meldingen = meldingen
  }

  /// The graphs, and everything there is to tell.
  mutating func lees() -> ([PropertyGraph], Tabelmeldingen) {
    var gezien: Set<String> = []
    var grafen: [PropertyGraph] = []
    for (nummer, rij) in tabel.rijen.enumerated() {
      let id = tabel.sleutel(rij, sleutels.netwerk) ?? String(nummer + 1)
      let plek = tabel.plek(rij, sleutels.netwerk ?? 0)
      guard gezien.insert(id).inserted else {
        meldingen.meld(.duplicateEgo(id), plek)
        continue
      }
      grafen.append(graaf(id, rij, plek))
    }
    return (grafen, meldingen)
  }

  private mutating func graaf(_ id: String, _ rij: CSVRij, _ plek: Position) -> PropertyGraph {
    let ego = PropertyGraph.Node(
      id, label: sleutels.naam.flatMap { tabel.waarde(rij, $0) },
      properties: vertaler.eigenschappen(rij, &meldingen), position: plek)
    var mensen: [Int: PropertyGraph.Node] = [:]
    var banden: [Paar: (eigenschappen: [Property], plek: Position)] = [:]
    for (plaats, tekst) in rij.velden.enumerated() where !Celwoorden.isAfwezig(tekst) {
      let plek = tabel.plek(rij, plaats)
      switch indeling.rollen[plaats] {
      case .vak(let vak)?:
        lees(tekst, vak, plek, &mensen[vak.vak])
      case .paar(let paar)?:
        let eigenschap = Property(paar.eigenschap, .text(tekst), position: plek)
        banden[Paar(paar.van, paar.naar), default: ([], plek)].eigenschappen.append(eigenschap)
      case nil: break
      }
    }
    if let omvang, let aantal = tabel.waarde(rij, omvang).flatMap({ Int(Celwoorden.sleutel($0)) }) {
      mensen = mensen.filter { $0.key <= aantal }
      for vak in 1...max(1, min(aantal, 500)) where aantal > 0 && mensen[vak] == nil {
        mensen[vak] = PropertyGraph.Node(String(vak), position: plek)
      }
    }
    return graaf(id, ego, mensen, banden)
  }

  private func lees(
    _ tekst: String, _ vak: Vakkolom, _ plek: Position, _ mens: inout PropertyGraph.Node?
  ) {
    if mens == nil { mens = PropertyGraph.Node(String(vak.vak), position: plek) }
    if vak.isNaam {
      mens?.label = tekst
    } else {
      mens?.properties.append(Property(vak.eigenschap, .text(tekst), position: plek))
    }
  }

  private mutating func graaf(
    _ id: String, _ ego: PropertyGraph.Node, _ mensen: [Int: PropertyGraph.Node],
    _ banden: [Paar: (eigenschappen: [Property], plek: Position)]
  ) -> PropertyGraph {
    let vakken = mensen.keys.sorted()
    let plaatsen = Dictionary(uniqueKeysWithValues: zip(vakken, 0...))
    var graaf = PropertyGraph(id: id, ego: ego, nodes: vakken.compactMap { mensen[$0] })
    for (paar, band) in banden.sorted(by: { $0.value.plek < $1.value.plek }) {
      if band.eigenschappen.allSatisfy({ Celwoorden.isGeenBand($0.value.text) }) {
        meldingen.telGeenBand(band.eigenschappen[0].value.text, band.plek)
        continue
      }
      guard let van = plaatsen[paar.van], let naar = plaatsen[paar.naar] else {
        let ontbrekend = plaatsen[paar.van] == nil ? paar.van : paar.naar
        meldingen.meld(.unknownNode(String(ontbrekend)), band.plek)
        continue
      }
      graaf.edges.append(
        PropertyGraph.Edge(van, naar, properties: band.eigenschappen, position: band.plek))
    }
    return graaf
  }

  private struct Paar: Hashable {
    let van: Int
    let naar: Int

    init(_ van: Int, _ naar: Int) { (self.van, self.naar) = (van, naar) }
  }
}

/// Which columns of a wide table are about which people (English: *slots*).
struct Vakindeling: Sendable {
  private(set) var rollen: [Int: Rol] = [:]
  /// How many people a row has room for; 0 when it is no wide table.
  private(set) var aantal = 0
  /// Whether there is a column for each pair of people.
  private(set) var heeftAlleParen = false

  enum Rol: Sendable {
    case vak(Vakkolom)
    case paar(Paarkolom)
  }

  var plaatsen: Set<Int> { Set(rollen.keys) }

  /// Whether columns are about single people, and not about pairs only.
  var heeftVakken: Bool {
    rollen.values.contains { if case .vak = $0 { true } else { false } }
  }

  init(_ kolommen: [CSVTabel.Kolom]) {
    var stammen: [String: [Vakkolom]] = [:]
    let paren = Paarkolom.alle(in: kolommen)
    let vanParen = Set(paren.map(\.plaats))
    for kolom in kolommen where !vanParen.contains(kolom.plaats) {
      if let vak = Vakkolom(kolom) { stammen[vak.eigenschap, default: []].append(vak) }
    }
    let grootste = paren.map { max($0.van, $0.naar) }.max() ?? 0
    let duidelijk = stammen.values.filter { $0.contains(where: \.isPersoon) && $0.count > 1 }
    aantal = max(grootste, duidelijk.flatMap { $0 }.map(\.vak).max() ?? 0)
    guard aantal > 1 else {
      aantal = 0
      return
    }
    heeftAlleParen = !Paarkolom.driehoek(in: kolommen).isEmpty
    for paar in paren { rollen[paar.plaats] = .paar(paar) }
    for stam in stammen.values where stam.contains(where: \.isPersoon) || isVol(stam) {
      for vak in stam where vak.vak <= aantal { rollen[vak.plaats] = .vak(vak) }
    }
  }

  /// Whether these columns are one for each person.
  private func isVol(_ stam: [Vakkolom]) -> Bool {
    stam.count == aantal && Set(stam.map(\.vak)) == Set(1...aantal)
  }
}
