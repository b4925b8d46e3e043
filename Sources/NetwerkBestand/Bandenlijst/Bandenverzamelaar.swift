/// Joins what blocks hold, in the order of the file (English: *tie collector*).
struct Bandenverzamelaar: ~Copyable {
  private let bestand: String
  private var register = Personenregister()
  private var uiteinden: [Int32] = []
  private var telling = Bandenlijst.Telling()
  private var regels = 0
  private var fouten: [Bandenfout] = []
  private var verzwegen = 0

  init(bestand: String) { self.bestand = bestand }

  mutating func neem(vorm: Kolomvorm) {
    telling.scheiding = Character(Unicode.Scalar(vorm.scheiding))
    telling.kolommen = vorm.namen
    telling.heeftKop = vorm.heeftKop
    telling.ongebruikteKolommen = max(0, vorm.aantal - 2)
  }

  /// Makes room for the ties of a file whose first bytes hold so many.
  mutating func verwacht(banden: Int, in bytes: Int, van totaal: Int) {
    guard bytes > 0, totaal > bytes else { return }
    // Memory that is not used after all costs nothing.
    uiteinden.reserveCapacity(
      min(Int(Double(banden) / Double(bytes) * Double(totaal) * 2.2), 1 << 32))
  }

  mutating func neem(_ uitslag: Blokuitslag) {
    neemFouten(uitslag)
    regels += uitslag.regels
    if fouten.isEmpty { neemBanden(uitslag) }
  }

  private mutating func neemFouten(_ uitslag: Blokuitslag) {
    for fout in uitslag.fouten {
      meld(fout.oorzaak, regel: regels + fout.regel + 1, plaats: fout.plaats, fout.tekst)
    }
    verzwegen += uitslag.verzwegen
  }

  private mutating func neemBanden(_ uitslag: Blokuitslag) {
    let rijen = uitslag.sleutels.count / 2
    let bytes = uitslag.blok.bytes
    let begin = uiteinden.count
    guard begin / 2 + rijen < Int(Int32.max) else {
      if fouten.isEmpty { meld(.teVeel, regel: regels, plaats: 0, []) }
      return
    }
    uiteinden.append(contentsOf: repeatElement(0, count: 2 * rijen))
    let einde = uiteinden.withUnsafeMutableBufferPointer { uiteinden in
      let nieuw = UnsafeMutableBufferPointer(rebasing: uiteinden[begin...])
      guard let eerste = nieuw.baseAddress else { return begin }
      uitslag.sleutels.withUnsafeBufferPointer {
        register.nummers(van: $0, in: bytes, naar: eerste)
      }
      return begin + Self.zonderZelfbanden(nieuw)
    }
    telling.rijen += rijen
    telling.zelfbanden += rijen - (einde - begin) / 2
    uiteinden.removeLast(uiteinden.count - einde)
  }

  /// Moves ties of two different people together, and says how many ends those have.
  private static func zonderZelfbanden(_ uiteinden: UnsafeMutableBufferPointer<Int32>) -> Int {
    var plek = 0
    for index in stride(from: 0, to: uiteinden.count, by: 2) {
      let (een, ander) = (uiteinden[index], uiteinden[index &+ 1])
      uiteinden[plek] = een
      uiteinden[plek &+ 1] = ander
      plek &+= een == ander ? 0 : 2
    }
    return plek
  }

  private mutating func meld(
    _ oorzaak: Bandenfout.Oorzaak, regel: Int, plaats: Int, _ tekst: [UInt8]
  ) {
    guard fouten.count < BandenlijstDecoder.hoogstensFouten else {
      verzwegen += 1
      return
    }
    fouten.append(Bandenfout(oorzaak, bestand: bestand, regel: regel, plaats: plaats, in: tekst))
  }

  consuming func lezing() -> Bandenlijst.Lezing {
    if fouten.isEmpty, telling.rijen == 0 { meld(.leegBestand, regel: 1, plaats: 0, []) }
    guard fouten.isEmpty else {
      return Bandenlijst.Lezing(lijst: nil, fouten: fouten, verzwegen: verzwegen)
    }
    let lijst = Bandenlijst(personen: register.lijst(), uiteinden: uiteinden, telling: telling)
    return Bandenlijst.Lezing(lijst: lijst, fouten: [], verzwegen: 0)
  }

  /// A file in an encoding that is not read.
  mutating func weiger(_ oorzaak: Bandenfout.Oorzaak) { meld(oorzaak, regel: 1, plaats: 0, []) }
}
