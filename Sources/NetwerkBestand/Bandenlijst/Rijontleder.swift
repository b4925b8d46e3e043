/// Reads one row of any form, column by column, as RFC 4180 writes them (English: *row parser*).
struct Rijontleder {
  enum Rij {
    case leeg
    case paar(Persoonssleutel, Persoonssleutel)
    case fout(Bandenfout.Oorzaak, plaats: Int)
  }

  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let vorm: Kolomvorm
  private let begin: Int
  /// Where to go on: behind the row once it was read.
  private(set) var plaats: Int
  /// How many lines the row takes.
  private(set) var regels = 1

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>, vanaf plaats: Int, _ vorm: Kolomvorm) {
    self.bytes = bytes
    self.vorm = vorm
    self.plaats = plaats
    begin = plaats
  }

  mutating func lees() -> Rij {
    let einde = bytes[begin...].firstIndex(of: Byte.regeleinde) ?? bytes.count
    if Kolomvorm.isOverslaan(bytes[begin..<einde]) {
      plaats = einde + 1
      return .leeg
    }
    var gevonden: [Persoonssleutel] = []
    var kolom = 0
    slaWitOver()
    while true {
      let isPersoon = kolom == vorm.kolommen.eerste || kolom == vorm.kolommen.tweede
      let vanaf = plaats
      switch veld() {
      case .fout(let oorzaak, let plek):
        // A lone quotation mark in a remark harms nobody; any other mistake moves the columns.
        if isPersoon || oorzaak != .aanhalingBinnenin { return stop(oorzaak, plek, einde) }
      case .inhoud(let veld):
        if isPersoon {
          if let oorzaak = bezwaar(tegen: veld) { return stop(oorzaak, vanaf, einde) }
          gevonden.append(Persoonssleutel(veld, in: bytes))
        }
      }
      kolom += 1
      guard naarVolgendeKolom() else { break }
    }
    guard gevonden.count == 2 else {
      return .fout(.eenPersoon(scheiding: anders(einde)), plaats: begin)
    }
    return .paar(gevonden[0], gevonden[1])
  }

  private enum Veld {
    case inhoud(Range<Int>)
    case fout(Bandenfout.Oorzaak, Int)
  }

  /// Ends a row that is wrong at the end of its first line.
  private mutating func stop(_ oorzaak: Bandenfout.Oorzaak, _ plek: Int, _ einde: Int) -> Rij {
    if oorzaak == .aanhalingNietDicht || plaats <= einde {
      plaats = einde + 1
      regels = 1
    } else {
      let laatste =
        bytes[min(plaats, bytes.count)...].firstIndex(of: Byte.regeleinde) ?? bytes.count
      plaats = laatste + 1
    }
    return .fout(oorzaak, plaats: plek)
  }

  /// What separates columns on this line, when that is not what it should be.
  private func anders(_ einde: Int) -> Character? {
    let gezien = Kolomvorm.scheiding(in: bytes[begin..<einde])
    guard gezien != vorm.scheiding, bytes[begin..<einde].contains(gezien) else { return nil }
    return Character(Unicode.Scalar(gezien))
  }

  private func bezwaar(tegen veld: Range<Int>) -> Bandenfout.Oorzaak? {
    if veld.isEmpty { return .leegVeld }
    if veld.count > Persoonssleutel.langsteTekst { return .teLangeRij }
    let tekst = UnsafeBufferPointer(rebasing: bytes[veld])
    if tekst.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .geenTekst }
    guard tekst.contains(where: { $0 > 0x7F }) else { return nil }
    return String(decoding: tekst, as: UTF8.self).utf8.elementsEqual(tekst) ? nil : .geenTekst
  }
}

extension Rijontleder {
  private func isWit(_ byte: UInt8) -> Bool {
    byte == Byte.spatie || byte == Byte.tab && vorm.scheiding != Byte.tab
  }

  private func isScheiding(_ byte: UInt8) -> Bool {
    vorm.isWit ? byte == Byte.spatie || byte == Byte.tab : byte == vorm.scheiding
  }

  private mutating func slaWitOver() {
    while plaats < bytes.count, isWit(bytes[plaats]) { plaats += 1 }
  }

  /// Goes over a separator; at the end of the row goes to the next row and says no.
  private mutating func naarVolgendeKolom() -> Bool {
    if plaats < bytes.count, bytes[plaats] == Byte.terugloop { plaats += 1 }
    guard plaats < bytes.count, bytes[plaats] != Byte.regeleinde else {
      plaats += 1
      return false
    }
    plaats += 1
    slaWitOver()
    // Blanks at the end of a line separate nothing.
    guard vorm.isWit, isEinde(plaats) else { return true }
    return naarVolgendeKolom()
  }

  private func isEinde(_ plek: Int) -> Bool {
    plek >= bytes.count || bytes[plek] == Byte.regeleinde
      || bytes[plek] == Byte.terugloop
        && (plek + 1 >= bytes.count || bytes[plek + 1] == Byte.regeleinde)
  }

  /// Reads one column, up to what separates it from the next.
  private mutating func veld() -> Veld {
    if plaats < bytes.count, bytes[plaats] == Byte.aanhaling { return aangehaald() }
    let vanaf = plaats
    var aanhaling: Int?
    while !isEinde(plaats), !isScheiding(bytes[plaats]) {
      if bytes[plaats] == Byte.aanhaling, aanhaling == nil { aanhaling = plaats }
      plaats += 1
    }
    if let aanhaling { return .fout(.aanhalingBinnenin, aanhaling) }
    var tot = plaats
    while tot > vanaf, isWit(bytes[tot - 1]) { tot -= 1 }
    return .inhoud(vanaf..<tot)
  }

  /// Reads a column between quotation marks, in which two of them stand for one.
  private mutating func aangehaald() -> Veld {
    let vanaf = plaats + 1
    guard let dicht = sluitend(vanaf) else { return .fout(.aanhalingNietDicht, plaats) }
    regels += bytes[vanaf..<dicht].reduce(0) { $0 + ($1 == Byte.regeleinde ? 1 : 0) }
    plaats = dicht + 1
    slaWitOver()
    guard isEinde(plaats) || isScheiding(bytes[plaats]) || vorm.isWit && plaats > dicht + 1 else {
      return .fout(.tekensNaAanhaling, plaats)
    }
    // A separator of blanks was gone over as if it were white space.
    if vorm.isWit, !isEinde(plaats), plaats > dicht + 1 { plaats -= 1 }
    return .inhoud(vanaf..<zonderVerdubbeling(vanaf, dicht))
  }

  private func sluitend(_ vanaf: Int) -> Int? {
    var plek = vanaf
    while plek < bytes.count {
      if bytes[plek] == Byte.aanhaling {
        guard plek + 1 < bytes.count, bytes[plek + 1] == Byte.aanhaling else { return plek }
        plek += 1
      }
      plek += 1
    }
    return nil
  }

  /// Moves what is quoted together, and says where it ends then.
  private func zonderVerdubbeling(_ vanaf: Int, _ dicht: Int) -> Int {
    var naar = vanaf
    var plek = vanaf
    while plek < dicht {
      bytes[naar] = bytes[plek]
      naar += 1
      plek += bytes[plek] == Byte.aanhaling ? 2 : 1
    }
    return naar
  }
}
