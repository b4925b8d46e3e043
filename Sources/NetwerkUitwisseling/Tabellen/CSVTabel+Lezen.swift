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
    let (vervolg, scheiding) = Scheidingsregel.zonder(bytes)
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
    var overzicht = Tabeloverzicht(
      naam: bron.kort, kop: kop, scheiding: lezer.scheiding ?? UInt8(ascii: ","))
    let passend = Self.passend(rijen.dropFirst(), nummer, &overzicht, &meldingen)
    self.init(overzicht, nummer: nummer, rijen: passend, &meldingen)
  }

  /// All rows of a table, or some of them.
  init(
    _ overzicht: Tabeloverzicht, nummer: Int, rijen: [CSVRij], _ meldingen: inout Tabelmeldingen
  ) {
    bestand = nummer
    naam = overzicht.naam
    scheiding = overzicht.scheiding
    self.rijen = rijen
    inhoud = overzicht.inhoud
    heeftRijen = overzicht.aantalRijen > 0
    if overzicht.isWindows1252 { meldingen.raad(.windows1252, Position(file: nummer, line: 1)) }
    if let kort = overzicht.kort {
      meldingen.raad(.shortRows(kort.aantal), Position(file: nummer, line: kort.regel))
    }
    kolommen = Self.kolommen(overzicht.kop, inhoud, nummer, &meldingen)
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

  /// The rows that hold something; too wide ones are errors.
  private static func passend(
    _ rijen: ArraySlice<CSVRij>, _ nummer: Int, _ overzicht: inout Tabeloverzicht,
    _ meldingen: inout Tabelmeldingen
  ) -> [CSVRij] {
    var passend: [CSVRij] = []
    passend.reserveCapacity(rijen.count)
    for rij in rijen where !rij.isLeeg {
      if overzicht.isTeBreed(rij) {
        let plek = rij.plekken[overzicht.breedte]
        meldingen.meld(
          .rowTooWide(fields: rij.velden.count, columns: overzicht.breedte),
          Position(file: nummer, line: plek.regel, column: plek.kolom))
      }
      overzicht.tel(rij)
      passend.append(rij)
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
      let plek = plaats < kop.plekken.count ? kop.plekken[plaats] : nil
      let positie = Position(
        file: nummer, line: plek?.regel ?? kop.regel, column: plek?.kolom ?? 1)
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
