import GraphFormats
import Netwerk
import NetwerkBestand

extension CSVTabel {
  static let hoogstensBytes = 1 << 30

  /// Reads a table whole; `nil` when nothing came of it, and then the messages say why.
  ///
  /// Complexity: O(bytes).
  init?(_ bron: Tabelbestand, nummer: Int, _ meldingen: inout Tabelmeldingen) {
    let begin = Position(file: nummer, line: 1)
    guard bron.bytes.count <= Self.hoogstensBytes else {
      meldingen.meld(
        .tooLarge(bytes: bron.bytes.count, limit: Self.hoogstensBytes), begin)
      return nil
    }
    guard let bytes = Self.alsUTF8(bron.bytes, begin, &meldingen) else { return nil }
    let (vervolg, scheiding) = Self.zonderScheidingsregel(bytes)
    var lezer = CSVLezer(
      scheiding: scheiding, vanafRegel: scheiding == nil ? 1 : 2, metKolommen: true)
    lezer.voegToe(vervolg)
    var rijen: [CSVRij] = []
    do throws(CSVFout) {
      while let rij = try lezer.volgende(isEinde: true) { rijen.append(rij.geschoond) }
    } catch {
      meldingen.meld(error, nummer)
      return nil
    }
    guard let kop = rijen.first else {
      meldingen.meld(.emptyFile, begin)
      return nil
    }
    bestand = nummer
    naam = bron.kort
    self.scheiding = lezer.scheiding ?? UInt8(ascii: ",")
    self.rijen = Self.passend(rijen.dropFirst(), bij: kop, nummer, &meldingen)
    let isKomma = self.scheiding == UInt8(ascii: ",")
    inhoud = Kolominhoud.van(self.rijen, breedte: kop.velden.count, kanKomma: !isKomma)
    kolommen = Self.kolommen(kop, self.inhoud, nummer, &meldingen)
  }

  /// The bytes as UTF-8 without a byte order mark and with line ends that are LF or CR LF.
  private static func alsUTF8(
    _ bytes: [UInt8], _ begin: Position, _ meldingen: inout Tabelmeldingen
  ) -> [UInt8]? {
    var bytes = bytes
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if isUTF16 || String(validating: bytes, as: UTF8.self) == nil {
      let (tekst, codering) = Tekencodering.lees(bytes)
      if case .windows1252 = codering { meldingen.raad(.windows1252, begin) }
      bytes = Array(tekst.utf8)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard !bytes.contains(0) else {
      meldingen.meld(.notText, begin)
      return nil
    }
    if !bytes.contains(0x0A) { bytes = bytes.map { $0 == 0x0D ? 0x0A : $0 } }
    return bytes
  }

  /// Excel says on a first line of its own what separates fields: `sep=;`.
  private static func zonderScheidingsregel(_ bytes: [UInt8]) -> (ArraySlice<UInt8>, UInt8?) {
    guard bytes.count > 5, String(decoding: bytes[..<4], as: UTF8.self).lowercased() == "sep=",
      let einde = bytes.prefix(8).firstIndex(of: 0x0A)
    else { return (bytes[...], nil) }
    return (bytes[(einde + 1)...], bytes[4])
  }

  /// The rows that hold something; too short ones are told of, too wide ones are errors.
  private static func passend(
    _ rijen: ArraySlice<CSVRij>, bij kop: CSVRij, _ nummer: Int,
    _ meldingen: inout Tabelmeldingen
  ) -> [CSVRij] {
    var passend: [CSVRij] = []
    var kort: (aantal: Int, regel: Int)?
    passend.reserveCapacity(rijen.count)
    for rij in rijen where rij.velden.contains(where: { !$0.isEmpty }) {
      if rij.velden.count < kop.velden.count {
        kort = ((kort?.aantal ?? 0) + 1, kort?.regel ?? rij.regel)
      }
      let teveel = rij.velden.dropFirst(kop.velden.count)
      if teveel.contains(where: { !$0.isEmpty }) {
        let plek = rij.plekken[kop.velden.count]
        meldingen.meld(
          .rowTooWide(fields: rij.velden.count, columns: kop.velden.count),
          Position(file: nummer, line: plek.regel, column: plek.kolom))
      }
      passend.append(rij)
    }
    if let kort {
      meldingen.raad(.shortRows(kort.aantal), Position(file: nummer, line: kort.regel))
    }
    return passend
  }

  /// The columns with a name; a name that was there before gets a number.
  private static func kolommen(
    _ kop: CSVRij, _ inhoud: [Kolominhoud], _ nummer: Int, _ meldingen: inout Tabelmeldingen
  ) -> [Kolom] {
    var namen: Set<String> = []
    var volgnummers: [String: Int] = [:]
    var kolommen: [Kolom] = []
    for (plaats, naam) in kop.velden.enumerated() {
      let plek = kop.plekken[plaats]
      let positie = Position(file: nummer, line: plek.regel, column: plek.kolom)
      // The first column of a matrix or of what R writes with row names has none.
      if naam.isEmpty, plaats > 0 {
        let aantal = inhoud[plaats].gevuld
        if aantal > 0 { meldingen.verlies(.namelessColumn(plaats + 1, count: aantal), positie) }
        continue
      }
      var eigen = naam
      while !namen.insert(eigen).inserted {
        volgnummers[naam, default: 1] += 1
        eigen = "\(naam) \(volgnummers[naam, default: 1])"
      }
      if eigen != naam { meldingen.raad(.duplicateColumn(naam, now: eigen), positie) }
      kolommen.append(
        Kolom(
          naam: eigen, plaats: plaats,
          vorm: Kenmerk(eigen).tekst.filter { $0 != "-" }))
    }
    return kolommen
  }
}

extension CSVRij {
  /// Without white space around fields, and without the apostrophe by which programs keep a
  /// spreadsheet from taking a text for a formula.
  fileprivate var geschoond: CSVRij {
    guard velden.contains(where: \.isOnschoon) else { return self }
    return CSVRij(velden: velden.map(\.geschoond), regel: regel, plekken: plekken)
  }
}

extension String {
  fileprivate var isOnschoon: Bool {
    guard let eerste = utf8.first, let laatste = utf8.last else { return false }
    return eerste <= 0x20 || laatste <= 0x20 || eerste == 0x27 || eerste == 0xC2 || laatste == 0xA0
  }

  fileprivate var geschoond: String {
    guard isOnschoon else { return self }
    var rest = self[...]
    while let teken = rest.first, teken.isWhitespace { rest.removeFirst() }
    while let teken = rest.last, teken.isWhitespace { rest.removeLast() }
    if rest.utf8.first == 0x27, let tweede = rest.utf8.dropFirst().first,
      "=+-@".utf8.contains(tweede)
    {
      rest.removeFirst()
    }
    return String(rest)
  }
}

extension Tabelmeldingen {
  fileprivate mutating func meld(_ fout: CSVFout, _ nummer: Int) {
    switch fout {
    case .aanhalingstekensNietDicht(let regel):
      meld(.unclosedQuote, Position(file: nummer, line: regel))
    case .losAanhalingsteken(let regel): meld(.strayQuote, Position(file: nummer, line: regel))
    case .teLang(let regel): meld(.rowTooLong, Position(file: nummer, line: regel))
    case .nietUTF8(let regel): meld(.notText, Position(file: nummer, line: regel))
    }
  }
}
