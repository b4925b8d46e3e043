/// Gives people their numbers, from 0 in the order in which they are first named (English: *person
/// register*).
///
/// Small numbers look themselves up in a table of their own, as long as that is not much larger than
/// the number of people; all other ids in a table with open addressing, which holds numbers of people
/// only.
struct Personenregister: ~Copyable {
  private(set) var personen = Personenlijst(sleutels: [], teksten: [])
  /// For every small number the person with that id, plus one; 0 for nobody.
  private var direct: [Int32] = []
  /// Numbers of people plus one, 0 for an empty place; at most half of it is in use.
  private var plekken = [Int32](repeating: 0, count: 64)
  private var bezet = 0

  /// A table for small numbers may always be this long.
  private static let altijdDirect: UInt64 = 1 << 20
  /// Beyond that it has at most so many places for each person.
  private static let plekkenPerPersoon: UInt64 = 16

  /// The numbers of the people with these ids.
  ///
  /// - Parameters:
  ///   - sleutels: their ids.
  ///   - bytes: where texts stand.
  ///   - nummers: where the numbers are written.
  mutating func nummers(
    van sleutels: UnsafeBufferPointer<Persoonssleutel>, in bytes: UnsafeMutableBufferPointer<UInt8>,
    naar nummers: UnsafeMutablePointer<Int32>
  ) {
    var plek = 0
    while plek < sleutels.count {
      plek = bekende(sleutels, vanaf: plek, naar: nummers)
      guard plek < sleutels.count else { return }
      nummers[plek] = zoek(sleutels[plek], in: bytes)
      plek += 1
    }
  }

  /// Writes the numbers of people with small numbers who are known already, up to the first other one.
  @inline(__always)
  private func bekende(
    _ sleutels: UnsafeBufferPointer<Persoonssleutel>, vanaf begin: Int,
    naar nummers: UnsafeMutablePointer<Int32>
  ) -> Int {
    direct.withUnsafeBufferPointer { direct in
      guard let tabel = direct.baseAddress else { return begin }
      var plek = begin
      while plek < sleutels.count {
        // A text is never small.
        let getal = sleutels[plek].getal
        guard getal < UInt64(direct.count) else { break }
        let nummer = tabel[Int(truncatingIfNeeded: getal)]
        guard nummer > 0 else { break }
        nummers[plek] = nummer &- 1
        plek &+= 1
      }
      return plek
    }
  }

  /// Gives back what it knows, and nothing of what it needed to find it.
  consuming func lijst() -> Personenlijst { personen }

  @inline(never)
  private mutating func zoek(
    _ sleutel: Persoonssleutel, in bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Int32 {
    if !sleutel.isTekst, past(sleutel.getal) {
      let bekend = direct[Int(sleutel.getal)]
      if bekend > 0 { return bekend - 1 }
      let nummer = voegToe(sleutel)
      direct[Int(sleutel.getal)] = nummer + 1
      return nummer
    }
    return sleutel.isTekst ? tekst(bytes[sleutel.plaats]) : groot(sleutel)
  }

  /// Whether a number has a place in the table for small ones, which grows when it may.
  private mutating func past(_ getal: UInt64) -> Bool {
    if getal < UInt64(direct.count) { return true }
    let nodig = max(Self.altijdDirect, Self.plekkenPerPersoon * UInt64(personen.count))
    guard getal < nodig else { return false }
    var lengte = max(1024, direct.count)
    while lengte <= getal { lengte *= 2 }
    direct += [Int32](repeating: 0, count: lengte - direct.count)
    // Who had no place yet gets one.
    for (nummer, sleutel) in personen.sleutels.enumerated()
    where bezet > 0 && !sleutel.isTekst && sleutel.getal < UInt64(lengte) {
      direct[Int(sleutel.getal)] = Int32(nummer + 1)
    }
    return true
  }

  private mutating func voegToe(_ sleutel: Persoonssleutel) -> Int32 {
    personen.sleutels.append(sleutel)
    return Int32(truncatingIfNeeded: personen.count - 1)
  }
}

extension Personenregister {
  private mutating func groot(_ sleutel: Persoonssleutel) -> Int32 {
    // The product of the golden ratio spreads numbers that follow on one another.
    let plek = plek(spreiding: sleutel.getal &* 0x9E37_79B9_7F4A_7C15) { $0 == sleutel }
    if plekken[plek] > 0 { return plekken[plek] - 1 }
    return zet(voegToe(sleutel), op: plek)
  }

  private mutating func tekst(_ tekst: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Int32 {
    let tekst = UnsafeMutableBufferPointer(rebasing: tekst)
    let plek = plek(spreiding: Self.spreiding(tekst)) { sleutel in
      sleutel.isTekst && sleutel.plaats.count == tekst.count
        && zip(sleutel.plaats, tekst).allSatisfy { personen.teksten[$0] == $1 }
    }
    if plekken[plek] > 0 { return plekken[plek] - 1 }
    let begin = personen.teksten.count
    personen.teksten += tekst
    return zet(voegToe(Persoonssleutel(tekstVanaf: begin, lengte: tekst.count)), op: plek)
  }

  /// Where somebody is, or where they would come.
  private func plek(spreiding: UInt64, _ isDezelfde: (Persoonssleutel) -> Bool) -> Int {
    var plek = Int(truncatingIfNeeded: spreiding &>> 16) & (plekken.count - 1)
    while plekken[plek] > 0, !isDezelfde(personen.sleutels[Int(plekken[plek] - 1)]) {
      plek = (plek + 1) & (plekken.count - 1)
    }
    return plek
  }

  private mutating func zet(_ nummer: Int32, op plek: Int) -> Int32 {
    plekken[plek] = nummer + 1
    bezet += 1
    if 2 * bezet > plekken.count { verdubbel() }
    return nummer
  }

  private mutating func verdubbel() {
    let oud = plekken
    plekken = [Int32](repeating: 0, count: 2 * oud.count)
    for persoon in oud where persoon > 0 {
      let sleutel = personen.sleutels[Int(persoon - 1)]
      let spreiding =
        sleutel.isTekst
        ? personen.teksten.withUnsafeMutableBufferPointer {
          Self.spreiding(UnsafeMutableBufferPointer(rebasing: $0[sleutel.plaats]))
        } : sleutel.getal &* 0x9E37_79B9_7F4A_7C15
      plekken[plek(spreiding: spreiding) { _ in false }] = persoon
    }
  }

  /// FNV-1a over eight bytes at a time, mixed once more.
  private static func spreiding(_ tekst: UnsafeMutableBufferPointer<UInt8>) -> UInt64 {
    var som: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in tekst { som = (som ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (som ^ (som &>> 29)) &* 0xBF58_476D_1CE4_E5B9
  }
}
