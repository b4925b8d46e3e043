import GraphFormats
import Netwerk
import NetwerkBestand

/// Reads a table with a row for each person, as people make a list in a spreadsheet (English:
/// *worksheet reader*).
///
/// All rows are one network, unless a column says whose network a row belongs to. A row of which the
/// role says so is the one it is around.
struct Werkbladlezer {
  private let tabel: CSVTabel
  private let sleutels: Sleutels
  private var meldingen: Tabelmeldingen
  private var bouwer = Graafbouwer()
  /// The column that says what somebody is to the one it is about.
  private let rol: CSVTabel.Kolom?
  /// Whether the column of networks names people.
  private let noemtNetwerk: Bool
  /// A column with yes for the one that it is around.
  private let kenteken: CSVTabel.Kolom?
  private var volgnummers: [String: Int] = [:]
  private let vertaler: Rijvertaler

  init(_ tabel: CSVTabel, _ sleutels: Sleutels, _ meldingen: Tabelmeldingen) {
    (self.tabel, self.sleutels) = (tabel, sleutels)
    var meldingen = meldingen
    let bezet = sleutels.gebruikt.union([sleutels.naam].compactMap { $0 })
    let eigen = tabel.kolommen.filter { !bezet.contains($0.plaats) && !$0.naam.isEmpty }
    rol = eigen.first { Self.rolwoorden.contains($0.vorm) }
    let midden = eigen.first {
      ["hoofdpersoon", "ego"].contains($0.vorm) && tabel.inhoud[$0.plaats].isJaNee
    }
    let netwerkkolom = tabel.kolommen.first { $0.plaats == sleutels.netwerk }?.vorm ?? ""
    noemtNetwerk = Self.naamkolommen.contains(netwerkkolom)
    kenteken = midden
    vertaler = Rijvertaler(tabel, eigen.filter { $0 != midden }, &meldingen)
    self.meldingen = meldingen
  }

  /// The graphs, and everything there is to tell.
  mutating func lees() -> ([PropertyGraph], Tabelmeldingen) {
    let begin = Position(file: tabel.bestand, line: 1)
    for (plaats, wat) in [(sleutels.netwerk, "netwerk"), (sleutels.naam, "naam")] {
      if let kolom = tabel.kolommen.first(where: { $0.plaats == plaats }) {
        meldingen.raad(.keyColumn(kolom.naam, role: wat), begin)
      }
    }
    var zonder = 0
    for rij in tabel.rijen where !lees(rij) { zonder += 1 }
    if zonder > 0 { meldingen.verlies(.rowsWithoutID(zonder), begin) }
    if bouwer.grafen.contains(where: { $0.ego?.label == nil }) {
      meldingen.raad(.unnamedEgo, begin)
    }
    return (bouwer.grafen, meldingen)
  }

  /// Whether the row says who it is about.
  private mutating func lees(_ rij: CSVRij) -> Bool {
    let naam = sleutels.naam.flatMap { tabel.waarde(rij, $0) }
    guard let id = tabel.sleutel(rij, sleutels.kenmerk) ?? naam else { return false }
    let netwerk = tabel.sleutel(rij, sleutels.netwerk)
    let (graaf, isNieuw) = bouwer.graaf(netwerk, hoofdpersoon: true)
    if isNieuw, let netwerk, isNaam(netwerk) {
      bouwer.wijzig(graaf) { $0.ego?.label = netwerk }
    }
    let plek = tabel.plek(rij, sleutels.naam ?? sleutels.kenmerk ?? 0)
    var knoop = PropertyGraph.Node(
      id, label: naam, properties: vertaler.eigenschappen(rij, &meldingen), position: plek)
    if isHoofdpersoon(rij, naam, netwerk) {
      if netwerk == nil { meldingen.raad(.egoRow(naam ?? id), plek) }
      if let rol { knoop.properties.removeAll { $0.name == rol.naam } }
      bouwer.wijzig(graaf) { $0.ego = knoop }
      return true
    }
    while bouwer.voegToe(knoop, aan: graaf) == nil {
      guard tabel.sleutel(rij, sleutels.kenmerk) == nil else {
        meldingen.meld(.duplicateNode(id), plek)
        return true
      }
      volgnummers[id, default: 1] += 1
      knoop.id = "\(id) \(volgnummers[id, default: 1])"
      meldingen.raad(.duplicateName(id, now: knoop.id), plek)
    }
    return true
  }

  private func isHoofdpersoon(_ rij: CSVRij, _ naam: String?, _ netwerk: String?) -> Bool {
    if let naam, naam == netwerk { return true }
    if let kenteken { return Celwoorden.jaNee(tabel.tekst(rij, kenteken.plaats)) == true }
    guard let rol, let woord = tabel.waarde(rij, rol.plaats) else { return false }
    return Self.hoofdpersoonswoorden.contains(Kenmerk(woord).tekst)
  }

  /// Whether what says whose network it is, is a name and not a number.
  private func isNaam(_ netwerk: String) -> Bool {
    noemtNetwerk && netwerk.contains(where: \.isLetter) && !netwerk.contains(where: \.isNumber)
  }

  private static let naamkolommen: Set<String> = [
    "hoofdpersoon", "client", "respondent", "ego", "netwerk",
  ]

  private static let rolwoorden: Set<String> = [
    "rol", "role", "relatie", "relation", "relationship", "wie", "soort", "groep", "group",
  ]

  private static let hoofdpersoonswoorden: Set<String> = [
    "hoofdpersoon", "ik", "ikzelf", "ik-zelf", "zelf", "client", "ego", "self", "focal-person",
  ]
}
