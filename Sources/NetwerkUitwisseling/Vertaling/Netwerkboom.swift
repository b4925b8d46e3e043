import GraphFormats
import Netwerk
import NetwerkBestand

/// The tree of a netwerk file that was made of a graph, with where each of its values came from
/// (English: *network tree*).
///
/// Every value in the tree has a line number of its own, which leads to its leaf in ``bladen``.
struct Netwerkboom: Sendable {
  var wortel: Waarde
  var bladen: [Blad]
  /// What each relatie in the tree is, in their order.
  var lijnen: [Lijn]

  /// A value of a property, or a part that has no property (English: *leaf*).
  struct Blad: Sendable {
    /// How the file calls the property; empty for what no property says.
    var naam: String
    var waarde: String
    var positie: Position?
  }

  /// What is to be made of a tie.
  struct Lijn: Hashable, Sendable {
    var soort: Soort
    /// Whether it must stay as it is: a file of our own says so.
    var isVast: Bool

    enum Soort: Hashable, Sendable { case eigenBand, relatie }
  }

  /// The leaves that can be left out so that these findings go away.
  func teLaten(_ bevindingen: [Bevinding]) -> Set<Int> {
    Set(bevindingen.map { $0.plek.regel - 1 }.filter { !bladen[$0].naam.isEmpty })
  }

  /// The findings as messages about the files.
  func meldingen(_ bevindingen: [Bevinding], _ bestanden: [Bronbestand]) -> [Melding] {
    let opBestand = Dictionary(grouping: bevindingen) { blad($0)?.positie?.file ?? 0 }
    return opBestand.keys.sorted().flatMap { nummer -> [Melding] in
      let bestand = bestanden.indices.contains(nummer) ? bestanden[nummer] : Bronbestand("", [])
      let bron = Brontekst(Tekencodering.lees(bestand.bytes).tekst, bestand: bestand.naam)
      let eigen = (opBestand[nummer] ?? []).map { bevinding in
        let plek = blad(bevinding)?.positie.map { Plek(regel: $0.line, kolom: $0.column) }
        return Bevinding(bevinding.oorzaak, plek ?? .begin)
      }
      return Melding.van(eigen, in: bron)
    }
  }

  private func blad(_ bevinding: Bevinding) -> Blad? {
    bladen.indices.contains(bevinding.plek.regel - 1) ? bladen[bevinding.plek.regel - 1] : nil
  }
}

/// Makes the tree of a graph (English: *tree building*).
struct Boombouw: Sendable {
  private let graaf: PropertyGraph
  private let rollen: Rolverdeling
  /// Whether the graph was made by ``Netwerkgraaf``.
  private let isVanOns: Bool
  private var bladen: [Netwerkboom.Blad] = []
  private var weg: Set<Int> = []
  private var aantekeningen = Aantekeningen()

  init(_ graaf: PropertyGraph, _ rollen: Rolverdeling) {
    self.graaf = graaf
    self.rollen = rollen
    isVanOns = graaf.nodes.contains {
      ["persoon", "organisatie"].contains($0.properties["type"]?.text)
    }
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
    paren += velden(graaf.properties, .netwerk)
    paren.append(paar("hoofdpersonen", hoofdpersonen()))
    paren.append(paar("personen", mensen(.persoon)))
    paren.append(paar("organisaties", mensen(.organisatie)))
    let (relaties, lijnen) = relaties()
    paren.append(paar("relaties", relaties))
    return Netwerkboom(wortel: tabel(paren), bladen: bladen, lijnen: lijnen)
  }

  private mutating func hoofdpersonen() -> Waarde {
    var delen: [Waarde] = []
    if let ego = graaf.ego, let kenmerk = rollen.kenmerkVanEgo {
      let begin = [
        paar("naam", tekst(ego.naam ?? "hoofdpersoon", ego.position)),
        paar("id", tekst(kenmerk.tekst)),
      ]
      delen.append(tabel(begin + velden(eigen(ego), .hoofdpersoon), ego.position))
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

// The values of properties as keys of a table.
extension Boombouw {
  private mutating func velden(_ eigenschappen: [Property], _ gids: Veldgids) -> [Waarde.Paar] {
    var paren: [Waarde.Paar] = []
    var gevuld: Set<String> = []
    for eigenschap in eigenschappen {
      let tekst = eigenschap.value.text
      // R writes NA for what is not known; somebody in a file of our own can be called so.
      guard !tekst.isEmpty, isVanOns || tekst != "NA" else { continue }
      guard let treffer = gids.zoek(eigenschap.name) else {
        aantekeningen.noteer(.eigenschap(eigenschap.name))
        continue
      }
      guard let waarde = waarde(eigenschap, treffer) else { continue }
      guard gevuld.insert(treffer.veld.naam).inserted else {
        aantekeningen.noteer(.eigenschap(eigenschap.name))
        continue
      }
      zet(waarde, bij: treffer.veld.naam, in: &paren)
    }
    return paren
  }

  /// Puts a value at its key; behind a point the key is one of the table before it.
  private func zet(_ waarde: Waarde, bij naam: String, in paren: inout [Waarde.Paar]) {
    let delen = naam.split(separator: ".", maxSplits: 1).map(String.init)
    let plaats = paren.firstIndex { $0.sleutel == delen[0] }
    guard delen.count == 2 else {
      // What was one word may be a table with more keys by now.
      if let plaats, case .tabel(let dieper) = paren[plaats].waarde.inhoud,
        let kort = Platvelden.korteSleutels[naam]
      {
        let eerste = Waarde.Paar(sleutel: kort, plek: waarde.plek, waarde: waarde)
        paren[plaats] = tabelpaar(naam, [eerste] + dieper, waarde.plek)
      } else {
        paren.append(Waarde.Paar(sleutel: naam, plek: waarde.plek, waarde: waarde))
      }
      return
    }
    let dieper = Waarde.Paar(sleutel: delen[1], plek: waarde.plek, waarde: waarde)
    guard let plaats else {
      paren.append(tabelpaar(delen[0], [dieper], waarde.plek))
      return
    }
    switch paren[plaats].waarde.inhoud {
    case .tabel(let rest): paren[plaats] = tabelpaar(delen[0], rest + [dieper], waarde.plek)
    default:
      let kort = Platvelden.korteSleutels[delen[0]] ?? "naam"
      let eerste = Waarde.Paar(
        sleutel: kort, plek: paren[plaats].plek, waarde: paren[plaats].waarde)
      paren[plaats] = tabelpaar(delen[0], [eerste, dieper], waarde.plek)
    }
  }

  private func tabelpaar(_ naam: String, _ paren: [Waarde.Paar], _ plek: Plek) -> Waarde.Paar {
    Waarde.Paar(sleutel: naam, plek: plek, waarde: Waarde(plek: plek, inhoud: .tabel(paren)))
  }

  /// The value of a property; `nil` when nothing of it is left.
  private mutating func waarde(_ eigenschap: Property, _ treffer: Veldgids.Treffer) -> Waarde? {
    let (delen, isLijst): ([String], Bool) =
      if case .list(let delen) = eigenschap.value { (delen, true) } else {
        ([eigenschap.value.text], false)
      }
    var waarden: [Waarde] = []
    for deel in delen {
      for woord in treffer.teksten(deel, isVanLijst: isLijst, isVanOns: isVanOns) {
        let nummer = bladen.count
        let blad = blad(eigenschap.name, deel, eigenschap.position)
        guard !weg.contains(nummer) else { continue }
        guard let woord, !woord.isEmpty else {
          if woord == nil { aantekeningen.noteer(.waarde(eigenschap.name), deel) }
          continue
        }
        waarden.append(
          treffer.veld.naam == "groepen"
            ? groep(woord, blad) : Waarde(plek: blad, inhoud: .tekst(woord)))
      }
    }
    guard let eerste = waarden.first else { return nil }
    if waarden.count == 1, treffer.veld.naam != "groepen" { return eerste }
    return Waarde(plek: eerste.plek, inhoud: .lijst(waarden))
  }

  /// A group of one's own from `Moskee = vrienden`.
  private func groep(_ tekst: String, _ plek: Plek) -> Waarde {
    let delen = tekst.split(separator: " = ", omittingEmptySubsequences: false)
    guard delen.count > 1, let onder = delen.last else {
      return Waarde(plek: plek, inhoud: .tekst(tekst))
    }
    let naam = delen.dropLast().joined(separator: " = ")
    func paar(_ sleutel: String, _ tekst: String) -> Waarde.Paar {
      Waarde.Paar(
        sleutel: sleutel, plek: plek, waarde: Waarde(plek: plek, inhoud: .tekst(tekst)))
    }
    return Waarde(plek: plek, inhoud: .tabel([paar("naam", naam), paar("onder", String(onder))]))
  }

  /// The place of a new leaf.
  private mutating func blad(_ naam: String, _ waarde: String, _ positie: Position?) -> Plek {
    bladen.append(Netwerkboom.Blad(naam: naam, waarde: waarde, positie: positie))
    return Plek(regel: bladen.count, kolom: 1)
  }

  private mutating func tekst(_ tekst: String, _ positie: Position? = nil) -> Waarde {
    Waarde(plek: blad("", tekst, positie), inhoud: .tekst(tekst))
  }

  private mutating func lijst(_ delen: [Waarde]) -> Waarde {
    Waarde(plek: blad("", "", delen.first.flatMap { positie(van: $0) }), inhoud: .lijst(delen))
  }

  private mutating func tabel(_ paren: [Waarde.Paar], _ positie: Position? = nil) -> Waarde {
    Waarde(plek: blad("", "", positie), inhoud: .tabel(paren))
  }

  private func paar(_ sleutel: String, _ waarde: Waarde) -> Waarde.Paar {
    Waarde.Paar(sleutel: sleutel, plek: waarde.plek, waarde: waarde)
  }

  private func positie(van waarde: Waarde) -> Position? { bladen[waarde.plek.regel - 1].positie }
}
