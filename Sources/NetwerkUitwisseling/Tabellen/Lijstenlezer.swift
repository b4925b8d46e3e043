import GraphFormats
import NetwerkBestand

/// Reads lists: of networks, of people and of ties, each in files of their own (English: *list
/// reader*).
///
/// Conventions: R's egor (`threefiles_to_egor`, `twofiles_to_egor`, `read_egoweb`, `read_openeddi`,
/// tilltnet/egor) and Network Canvas.
struct Lijstenlezer {
  let indeling: Tabelindeling
  /// The tables with a row for each network, person and tie.
  private let netwerken: [Deel]
  let personen: [Deel]
  let banden: [Deel]
  let matrices: [CSVTabel]
  /// Whether graphs are around somebody.
  private let heeftHoofdpersoon: Bool
  var bouwer = Graafbouwer()
  var meldingen: Tabelmeldingen

  typealias Deel = (tabel: CSVTabel, sleutels: Sleutels)

  init(
    _ indeling: Tabelindeling, _ delen: [Deel], matrices: [CSVTabel], _ meldingen: Tabelmeldingen
  ) {
    self.indeling = indeling
    self.meldingen = meldingen
    netwerken = delen.filter { $0.sleutels.soort == .netwerken }
    personen = delen.filter { $0.sleutels.soort == .personen }
    banden = delen.filter { $0.sleutels.soort == .banden }
    heeftHoofdpersoon = delen.contains { $0.sleutels.netwerk != nil }
    self.matrices = matrices
  }

  mutating func lees() -> [PropertyGraph] {
    for deel in netwerken { leesNetwerken(deel) }
    let bekend = Set(bouwer.grafen.compactMap(\.id))
    for deel in personen { leesPersonen(hersteld(deel, bekend)) }
    let alle = Set(bouwer.grafen.compactMap(\.id))
    for deel in banden { leesBanden(hersteld(deel, alle)) }
    if !personen.isEmpty {
      for deel in netwerken { leesParen(deel) }
    }
    leesMatrices()
    if indeling == .networkCanvas { bouwer.noemNaarGeval() }
    return bouwer.grafen
  }

  private mutating func hersteld(_ deel: Deel, _ netwerken: Set<String>) -> Deel {
    (
      deel.tabel,
      Verwisseling.hersteld(deel.tabel, deel.sleutels, netwerken: netwerken, &meldingen)
    )
  }

  // MARK: Networks

  private mutating func leesNetwerken(_ deel: Deel) {
    let (tabel, sleutels) = deel
    let paren = personen.isEmpty ? [] : Set(Paarkolom.driehoek(in: tabel.kolommen).map(\.plaats))
    let eigen = kolommen(deel).filter { !paren.contains($0.plaats) }
    let isVanNetworkCanvas = indeling == .networkCanvas
    let isSessie = { (kolom: CSVTabel.Kolom) in
      isVanNetworkCanvas && NetworkCanvas.isSessiekolom(kolom.vorm)
    }
    let sessie = Rijvertaler(tabel, eigen.filter(isSessie), &meldingen)
    let mens = Rijvertaler(
      tabel, eigen.filter { !isSessie($0) }, voorvoegsel: "ego", overgeslagen: overgeslagen,
      &meldingen)
    for rij in tabel.rijen {
      guard let id = tabel.sleutel(rij, sleutels.netwerk) else {
        meldingen.telZonderKenmerk()
        continue
      }
      let plek = tabel.plek(rij, sleutels.netwerk ?? 0)
      let (graaf, isNieuw) = bouwer.graaf(id, hoofdpersoon: true)
      guard isNieuw else {
        meldingen.meld(.duplicateEgo(id), plek)
        continue
      }
      let ego = PropertyGraph.Node(
        id, label: sleutels.naam.flatMap { tabel.waarde(rij, $0) },
        properties: mens.eigenschappen(rij, &meldingen), position: plek)
      let eigenschappen = sessie.eigenschappen(rij, &meldingen)
      bouwer.wijzig(graaf) {
        $0.ego = ego
        $0.properties = eigenschappen
      }
    }
  }

  /// The graph that a row belongs to; `nil` when that is not known, which is an error.
  mutating func graaf(_ deel: Deel, _ rij: CSVRij) -> Int? {
    guard let kolom = deel.sleutels.netwerk else {
      if bouwer.grafen.count == 1 { return 0 }
      if !heeftHoofdpersoon { return bouwer.graaf(nil, hoofdpersoon: false).plaats }
      meldingen.meld(
        .columnMissing("egoID", layout: indeling.rawValue), deel.tabel.plek(rij))
      return nil
    }
    guard let id = deel.tabel.sleutel(rij, kolom) else {
      meldingen.telZonderKenmerk()
      return nil
    }
    let (graaf, isNieuw) = bouwer.graaf(id, hoofdpersoon: true)
    if isNieuw, !netwerken.isEmpty { meldingen.telZonderRij() }
    return graaf
  }

  // MARK: People

  private mutating func leesPersonen(_ deel: Deel) {
    let (tabel, sleutels) = deel
    var eigen = kolommen(deel)
    let hoofd = netwerken.isEmpty ? hoofdpersoonskolommen(deel, eigen) : []
    if !hoofd.isEmpty {
      eigen.removeAll { hoofd.contains($0) }
      meldingen.raad(
        .egoColumns(hoofd.map(\.naam)), Position(file: tabel.bestand, line: 1))
    }
    let vertaler = Rijvertaler(
      tabel, eigen, voorvoegsel: "alter", overgeslagen: overgeslagen, &meldingen)
    let egovertaler = Rijvertaler(
      tabel, hoofd, voorvoegsel: "ego", overgeslagen: overgeslagen, &meldingen)
    let volgnummer = tabel.kolommen.first { $0.vorm == "nodeid" }?.plaats
    for rij in tabel.rijen {
      guard let graaf = graaf(deel, rij) else { continue }
      guard let id = tabel.sleutel(rij, sleutels.kenmerk) else {
        meldingen.telZonderKenmerk()
        continue
      }
      if bouwer.grafen[graaf].nodes.isEmpty, !hoofd.isEmpty {
        let eigenschappen = egovertaler.eigenschappen(rij, &meldingen)
        bouwer.wijzig(graaf) { $0.ego?.properties = eigenschappen }
      }
      let plek = tabel.plek(rij, sleutels.kenmerk ?? 0)
      let knoop = PropertyGraph.Node(
        id, label: sleutels.naam.flatMap { tabel.waarde(rij, $0) },
        properties: vertaler.eigenschappen(rij, &meldingen) + soort(tabel), position: plek)
      guard let plaats = bouwer.voegToe(knoop, aan: graaf) else {
        meldingen.meld(.duplicateNode(id), plek)
        continue
      }
      if let nummer = tabel.sleutel(rij, volgnummer) {
        bouwer.noem(plaats, ook: nummer, in: graaf)
      }
    }
  }

  /// Columns in front of the one that says who a row is about, and the same in all rows of a
  /// network: what egor and EgoWeb write of the focal person.
  private func hoofdpersoonskolommen(
    _ deel: Deel, _ kolommen: [CSVTabel.Kolom]
  ) -> [CSVTabel.Kolom] {
    let (tabel, sleutels) = deel
    guard let netwerk = sleutels.netwerk, let kenmerk = sleutels.kenmerk else { return [] }
    var kandidaten = kolommen.filter { $0.plaats < kenmerk && $0.plaats != sleutels.naam }
    var eerste: [String: CSVRij] = [:]
    for rij in tabel.rijen where !kandidaten.isEmpty {
      guard let id = tabel.sleutel(rij, netwerk) else { continue }
      guard let vorige = eerste[id] else {
        eerste[id] = rij
        continue
      }
      kandidaten.removeAll { tabel.tekst(rij, $0.plaats) != tabel.tekst(vorige, $0.plaats) }
    }
    // With a row for each network nothing shows.
    return eerste.count < tabel.rijen.count ? kandidaten : []
  }

  // MARK: Parts

  /// The columns that are properties.
  mutating func kolommen(_ deel: Deel) -> [CSVTabel.Kolom] {
    let (tabel, sleutels) = deel
    var weg = sleutels.gebruikt
    let soort = sleutels.soort
    if let naam = sleutels.naam, soort != .banden { weg.insert(naam) }
    if indeling == .networkCanvas {
      let scherm = NetworkCanvas.schermkolommen(tabel.kolommen)
      weg.formUnion(scherm)
      weg.formUnion(
        tabel.kolommen.filter { NetworkCanvas.isVolgnummer($0.vorm) }.map(\.plaats))
      if !scherm.isEmpty {
        meldingen.verlies(
          .drawingColumns(tabel.kolommen.filter { scherm.contains($0.plaats) }.map(\.naam)),
          Position(file: tabel.bestand, line: 1))
      }
    }
    if soort == .banden {
      weg.formUnion(tabel.kolommen.filter { isHerhaling($0, sleutels) }.map(\.plaats))
    }
    // A first column without a name holds the numbers of rows that R writes.
    return tabel.kolommen.filter { !weg.contains($0.plaats) && !$0.naam.isEmpty }
  }

  /// What a list of ties repeats from the list of people or of networks.
  private func isHerhaling(_ kolom: CSVTabel.Kolom, _ sleutels: Sleutels) -> Bool {
    if ["alter1name", "alter2name"].contains(kolom.vorm) { return true }
    guard let van = sleutels.van else { return false }
    return indeling == .egoWeb && kolom.plaats < van
  }

  var overgeslagen: Set<String> { indeling == .egoWeb ? Celwoorden.overgeslagen : [] }

  func soort(_ tabel: CSVTabel) -> [Property] {
    guard indeling == .networkCanvas, let soort = NetworkCanvas.soort(bestand: tabel.naam) else {
      return []
    }
    return [Property(NetworkCanvas.soortnaam, .text(soort))]
  }
}

extension Graafbouwer {
  /// Calls graphs after the case that the researcher typed, when those differ.
  fileprivate mutating func noemNaarGeval() {
    let namen = grafen.map { $0.properties["networkCanvasCaseID"]?.text ?? "" }
    guard Set(namen).count == namen.count, !namen.contains("") else { return }
    for (plaats, naam) in namen.enumerated() { wijzig(plaats) { $0.id = naam } }
  }
}
