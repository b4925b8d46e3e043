import GraphFormats
import Netwerk

/// Who in a graph is hoofdpersoon, who a person and what an organisation, and which kenmerk each gets
/// (English: *casting*).
struct Rolverdeling: Sendable {
  enum Rol: Sendable { case hoofdpersoon, persoon, organisatie }

  /// What each node is, in the order of the graph.
  private(set) var rollen: [Rol]
  private(set) var kenmerken: [Kenmerk] = []
  /// The kenmerk of ``PropertyGraph/ego``; `nil` when there is none.
  private(set) var kenmerkVanEgo: Kenmerk?

  init(
    _ graaf: PropertyGraph, keuze: String?, _ aantekeningen: inout Aantekeningen
  ) throws(Vertaalfout) {
    rollen = graaf.nodes.map { Self.isOrganisatie($0) ? .organisatie : .persoon }
    if graaf.ego == nil {
      for plaats in try Self.hoofdpersonen(graaf, keuze) { rollen[plaats] = .hoofdpersoon }
    }
    verdeelKenmerken(graaf, &aantekeningen)
  }

  /// Properties that say what a node is, and are no field.
  static func isRolwoord(_ eigenschap: Property) -> Bool {
    let vorm = Kenmerk(eigenschap.name)
    if hoofdpersoonvormen.contains(vorm) {
      return Antwoordwoord.antwoord(eigenschap.value.text) != nil
    }
    return soortvormen.contains(vorm) && soortwoorden[Kenmerk(eigenschap.value.text)] != nil
  }

  private static func isOrganisatie(_ knoop: PropertyGraph.Node) -> Bool {
    for eigenschap in knoop.properties where soortvormen.contains(Kenmerk(eigenschap.name)) {
      let woord = Kenmerk(eigenschap.value.text)
      if let isOrganisatie = soortwoorden[woord] { return isOrganisatie }
      if organisatiesoorten.contains(woord) { return true }
    }
    return false
  }

  private static func hoofdpersonen(
    _ graaf: PropertyGraph, _ keuze: String?
  ) throws(Vertaalfout) -> [Int] {
    if let keuze { return [try gekozen(keuze, graaf)] }
    let gezegd = graaf.nodes.indices.filter { plaats in
      graaf.nodes[plaats].properties.contains {
        hoofdpersoonvormen.contains(Kenmerk($0.name)) && Antwoordwoord.isJa($0.value)
      }
    }
    guard gezegd.isEmpty else { return gezegd }
    if graaf.nodes.count == 1 { return [0] }
    throw .geenHoofdpersoon(kandidaten(graaf))
  }

  private static func gekozen(
    _ keuze: String, _ graaf: PropertyGraph
  ) throws(Vertaalfout) -> Int {
    if let plaats = graaf.nodes.firstIndex(where: { $0.id == keuze }) { return plaats }
    let metNaam = graaf.nodes.indices.filter { graaf.nodes[$0].naam == keuze }
    if metNaam.count == 1 { return metNaam[0] }
    if metNaam.count > 1 { throw .hoofdpersoonVanMeer(keuze, metNaam.map { graaf.nodes[$0].id }) }
    let vorm = Kenmerk(keuze)
    let gelijkend = graaf.nodes.indices.filter {
      Kenmerk(graaf.nodes[$0].naam ?? "") == vorm || Kenmerk(graaf.nodes[$0].id) == vorm
    }
    guard gelijkend.count == 1, !vorm.isLeeg else {
      throw .onbekendeHoofdpersoon(keuze, kandidaten(graaf))
    }
    return gelijkend[0]
  }

  /// The five with most ties, those that come first in the file before others.
  private static func kandidaten(_ graaf: PropertyGraph) -> [Vertaalfout.Kandidaat] {
    var banden = [Int](repeating: 0, count: graaf.nodes.count)
    var gezien: Set<SIMD2<Int>> = []
    for lijn in graaf.edges where lijn.source != lijn.target {
      let paar = SIMD2(min(lijn.source, lijn.target), max(lijn.source, lijn.target))
      guard gezien.insert(paar).inserted else { continue }
      banden[lijn.source] += 1
      banden[lijn.target] += 1
    }
    return banden.indices.sorted { (-banden[$0], $0) < (-banden[$1], $1) }.prefix(5).map {
      Vertaalfout.Kandidaat(
        id: graaf.nodes[$0].id, naam: graaf.nodes[$0].naam, aantalBanden: banden[$0])
    }
  }

  private mutating func verdeelKenmerken(
    _ graaf: PropertyGraph, _ aantekeningen: inout Aantekeningen
  ) {
    var gebruikt = Kenmerkuitgifte()
    for (nummer, knoop) in graaf.nodes.enumerated() {
      let eigen = Kenmerk(knoop.id)
      let begin = eigen.isLeeg ? Kenmerk("p\(nummer + 1)") : eigen
      let kenmerk = gebruikt.geef(begin)
      kenmerken.append(kenmerk)
      // A name that keeps the old spelling loses nothing.
      if kenmerk != eigen || (eigen.tekst != knoop.id && knoop.naam ?? knoop.id != knoop.id) {
        aantekeningen.noteer(.kenmerk, "\(knoop.id) → \(kenmerk)")
      }
      if knoop.naam == nil { aantekeningen.noteer(.geenNaam, knoop.id) }
    }
    guard let ego = graaf.ego else { return }
    let eigen = Kenmerk(ego.id)
    kenmerkVanEgo = gebruikt.geef(
      eigen.isLeeg || gebruikt.isGebruikt(eigen) ? "hoofdpersoon" : eigen)
  }

  private static let hoofdpersoonvormen: Set<Kenmerk> = ["hoofdpersoon", "ego", "is-ego", "isego"]
  private static let soortvormen: Set<Kenmerk> = ["type", "soort", "node-type", "nodetype", "kind"]
  /// Whether a word means an organisation, for words that mean a person or an organisation.
  private static let soortwoorden: [Kenmerk: Bool] = [
    "persoon": false, "person": false, "people": false, "human": false, "mens": false,
    "alter": false, "organisatie": true, "organisation": true, "organization": true, "org": true,
    "institution": true, "instelling": true, "place": true, "places": true, "location": true,
    "venue": true, "plek": true,
  ]
  private static let organisatiesoorten = Set(
    Organisatie.Soort.allCases.flatMap { [Kenmerk($0.rawValue), Kenmerk($0.naam(in: .engels))] })
}

/// Hands out kenmerken, each once: a second `ria` is `ria-2`.
private struct Kenmerkuitgifte {
  private var gebruikt: Set<Kenmerk> = []
  private var laatste: [Kenmerk: Int] = [:]

  func isGebruikt(_ kenmerk: Kenmerk) -> Bool { gebruikt.contains(kenmerk) }

  mutating func geef(_ begin: Kenmerk) -> Kenmerk {
    if gebruikt.insert(begin).inserted { return begin }
    var nummer = laatste[begin] ?? 1
    var kenmerk: Kenmerk
    repeat {
      nummer += 1
      kenmerk = Kenmerk("\(begin)-\(nummer)")
    } while !gebruikt.insert(kenmerk).inserted
    laatste[begin] = nummer
    return kenmerk
  }
}

extension PropertyGraph.Node {
  /// What people call it: its label, else a property that is a name; `nil` when the file has none.
  var naam: String? {
    if let label, !label.zonderRanden.isEmpty { return label }
    for eigenschap in properties where Self.isNaam(eigenschap) {
      let tekst = eigenschap.value.text
      if !tekst.zonderRanden.isEmpty { return tekst }
    }
    return nil
  }

  static func isNaam(_ eigenschap: Property) -> Bool {
    naamvormen.contains(Kenmerk(eigenschap.name))
  }

  private static let naamvormen = Set(
    (Veldnamen.persoon + Veldnamen.wereld).filter { $0.naam == "naam" }.flatMap(\.vormen)
      + ["label"])
}
