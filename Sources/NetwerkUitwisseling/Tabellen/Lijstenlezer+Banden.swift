import GraphFormats
import NetwerkBestand

extension Lijstenlezer {
  mutating func leesBanden(_ deel: Deel) {
    let (tabel, sleutels) = deel
    if !tabel.heeftRijen {
      meldingen.raad(.noTies(file: tabel.naam), Position(file: tabel.bestand, line: 1))
    }
    let eigen = kolommen(deel)
    let richting = eigen.first { $0.vorm == "type" && tabel.inhoud[$0.plaats].zijnRichtingen }
    let vertaler = Rijvertaler(
      tabel, eigen.filter { $0 != richting }, overgeslagen: overgeslagen, &meldingen)
    let id = tabel.kolommen.first { $0.vorm == "networkcanvasuuid" }?.plaats
    for rij in tabel.rijen {
      guard let graaf = graaf(deel, rij) else { continue }
      guard let van = tabel.sleutel(rij, sleutels.van), let naar = tabel.sleutel(rij, sleutels.naar)
      else {
        meldingen.telZonderKenmerk()
        continue
      }
      let plek = tabel.plek(rij, sleutels.van ?? 0)
      let eigenschappen = vertaler.eigenschappen(rij, &meldingen)
      if zegtGeenBand(eigenschappen, plek) { continue }
      guard !isMetHoofdpersoon(van, naar, graaf, eigenschappen),
        let begin = knoop(van, graaf, plek), let einde = knoop(naar, graaf, plek)
      else { continue }
      bouwer.voegToe(
        PropertyGraph.Edge(
          begin, einde, id: id.flatMap { tabel.waarde(rij, $0) },
          isDirected: richting.flatMap { tabel.waarde(rij, $0.plaats) }
            .map { $0.lowercased() == "directed" },
          properties: eigenschappen + soort(tabel), position: plek), aan: graaf)
    }
  }

  /// Ties in columns of the file of networks, by the order of the people in the file of people.
  mutating func leesParen(_ deel: Deel) {
    let (tabel, sleutels) = deel
    let paren = Paarkolom.driehoek(in: tabel.kolommen)
    for rij in tabel.rijen where !paren.isEmpty {
      guard let id = tabel.sleutel(rij, sleutels.netwerk) else { continue }
      let graaf = bouwer.graaf(id, hoofdpersoon: true).plaats
      for paar in paren {
        guard paar.plaats < rij.velden.count else { break }
        guard let waarde = tabel.waarde(rij, paar.plaats) else { continue }
        let plek = tabel.plek(rij, paar.plaats)
        let eigenschap = Property(paar.eigenschap, .text(waarde), position: plek)
        if zegtGeenBand([eigenschap], plek) { continue }
        guard let van = persoon(paar.van, graaf, plek), let naar = persoon(paar.naar, graaf, plek)
        else { continue }
        bouwer.voegToe(
          PropertyGraph.Edge(van, naar, properties: [eigenschap], position: plek), aan: graaf)
      }
    }
  }

  private mutating func persoon(_ nummer: Int, _ graaf: Int, _ plek: Position) -> Int? {
    if let plaats = bouwer.knoop(String(nummer), in: graaf) { return plaats }
    if nummer <= bouwer.grafen[graaf].nodes.count { return nummer - 1 }
    meldingen.meld(.unknownNode(String(nummer)), plek)
    return nil
  }

  mutating func leesMatrices() {
    for matrix in matrices {
      let plek = Position(file: matrix.bestand, line: 1)
      guard banden.allSatisfy({ !$0.tabel.heeftRijen }) else {
        meldingen.verlies(.repeatedMatrix(file: matrix.naam), plek)
        continue
      }
      guard let lezing = Matrixlezer(matrix).lees(&meldingen) else { continue }
      bouwer.voegToe(lezing, soort: soort(matrix))
    }
  }

  /// Whether everything that a row says about two people is that there is no tie.
  private mutating func zegtGeenBand(_ eigenschappen: [Property], _ plek: Position) -> Bool {
    guard indeling != .networkCanvas else { return false }
    guard let eerste = eigenschappen.first else {
      // EgoWeb has a row for every pair; without an answer nothing was said about it.
      guard indeling == .egoWeb else { return false }
      meldingen.telGeenBand("", plek)
      return true
    }
    // How often people see each other may be never, and that is about a tie.
    let isGeenBand = eigenschappen.allSatisfy {
      $0.name.lowercased() != "contact" && Celwoorden.isGeenBand($0.value.text)
    }
    if isGeenBand { meldingen.telGeenBand(eerste.value.text, plek) }
    return isGeenBand
  }

  /// A tie with the one that a network is around says something of the other.
  private mutating func isMetHoofdpersoon(
    _ van: String, _ naar: String, _ graaf: Int, _ eigenschappen: [Property]
  ) -> Bool {
    guard let ego = bouwer.grafen[graaf].ego?.id, van == ego || naar == ego else { return false }
    let ander = van == ego ? naar : van
    guard bouwer.knoop(ego, in: graaf) == nil, let plaats = bouwer.knoop(ander, in: graaf) else {
      return false
    }
    bouwer.wijzig(graaf) { graaf in
      for eigenschap in eigenschappen
      where graaf.nodes[plaats].properties[eigenschap.name] == nil {
        graaf.nodes[plaats].properties.append(eigenschap)
      }
    }
    return true
  }

  /// Somebody in a list of ties; who is in no list of people is added when there is none.
  private mutating func knoop(_ id: String, _ graaf: Int, _ plek: Position) -> Int? {
    if let plaats = bouwer.knoop(id, in: graaf) { return plaats }
    guard personen.allSatisfy({ !$0.tabel.heeftRijen }) else {
      meldingen.meld(.unknownNode(id), plek)
      return nil
    }
    meldingen.telUitBanden()
    return bouwer.voegToe(PropertyGraph.Node(id, position: plek), aan: graaf)
  }
}

extension Graafbouwer {
  /// Adds the edges of a matrix to the graphs in which both ends are.
  fileprivate mutating func voegToe(_ matrix: PropertyGraph, soort: [Property]) {
    var graafVan: [String: Int] = [:]
    for (plaats, graaf) in grafen.enumerated() {
      for knoop in graaf.nodes { graafVan[knoop.id] = plaats }
    }
    for lijn in matrix.edges {
      let (van, naar) = (matrix.nodes[lijn.source].id, matrix.nodes[lijn.target].id)
      guard let graaf = graafVan[van], let begin = knoop(van, in: graaf),
        let einde = knoop(naar, in: graaf)
      else { continue }
      voegToe(
        PropertyGraph.Edge(
          begin, einde, isDirected: matrix.isDirected ? true : nil,
          properties: lijn.properties + soort, position: lijn.position), aan: graaf)
    }
  }
}
