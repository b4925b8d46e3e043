import Netwerk

/// What came of reading the bytes of a file, whatever it should be: what it says, and everything
/// there is to tell, in the order of the file (English: *reading of a file*).
struct Bestandslezing<Inhoud> {
  /// `nil` exactly when there is at least one fout among the messages.
  let inhoud: Inhoud?
  let meldingen: [Melding]

  /// - Parameter lees: Makes something of a text, or says what is wrong with it.
  init(_ bytes: [UInt8], bestand: String, lees: (Brontekst) -> (Inhoud?, [Bevinding])) {
    guard bytes.count <= NetwerkDecoder.hoogstensBytes else {
      let bron = Brontekst("", bestand: bestand)
      self.init(nil, [Bevinding(.teGroot(bytes: bytes.count), .begin)], in: bron)
      return
    }
    let (tekst, codering) = Tekencodering.lees(bytes)
    let bron = Brontekst(tekst, bestand: bestand)
    guard !tekst.utf8.contains(0) else {
      self.init(nil, [Bevinding(.geenTekst, .begin)], in: bron)
      return
    }
    var (inhoud, bevindingen) = lees(bron)
    if case .windows1252(let plek) = codering {
      bevindingen.append(Bevinding(.bedenking(.windows1252), plek))
    }
    self.init(inhoud, bevindingen, in: bron)
  }

  private init(_ inhoud: Inhoud?, _ bevindingen: [Bevinding], in bron: Brontekst) {
    var gezien: Set<Bevinding> = []
    let geordend = bevindingen.enumerated()
      .sorted { ($0.element.plek, $0.offset) < ($1.element.plek, $1.offset) }
      .map(\.element).filter { gezien.insert($0).inserted }
    var getoond = Array(geordend.prefix(hoogstensMeldingen))
    if let laatste = getoond.last, geordend.count > getoond.count {
      getoond.append(Bevinding(.enMeer(geordend.count - getoond.count), laatste.plek))
    }
    self.inhoud = inhoud
    var wijzer = Regelwijzer(bron)
    meldingen = getoond.map { Melding($0, &wijzer) }
  }
}

private let hoogstensMeldingen = 1_000
