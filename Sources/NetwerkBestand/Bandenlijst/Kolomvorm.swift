/// How the rows of a list of ties are to be read: what separates columns, and in which of them the
/// two people stand (English: *dialect*).
struct Kolomvorm: Equatable, Sendable {
  var scheiding = UInt8(ascii: ",")
  /// The columns of the two people, the left one first, from 0.
  var kolommen = (eerste: 0, tweede: 1)
  /// What the columns are called, by the first row or by their number.
  var namen = ["1", "2"]
  /// How many columns the first row has.
  var aantal = 2
  var heeftKop = false

  /// Whether columns are separated by any number of spaces and tabs.
  var isWit: Bool { scheiding == Byte.spatie }

  static func == (links: Kolomvorm, rechts: Kolomvorm) -> Bool {
    links.scheiding == rechts.scheiding && links.kolommen == rechts.kolommen
      && links.namen == rechts.namen && links.heeftKop == rechts.heeftKop
  }

  /// What two columns of people are called, in the pairs that belong together.
  private static let bekend: [(String, String)] = [
    ("source", "target"), ("van", "naar"), ("from", "to"), ("bron", "doel"), ("src", "dst"),
    ("persoon1", "persoon2"), ("person1", "person2"), ("id1", "id2"), ("een", "ander"),
  ]
}

extension Kolomvorm {
  /// Looks at the first row: its separator is what it has most of, and it names columns when it
  /// holds two names that belong together, or when it holds no number where the next row has two.
  init(herken blok: Blok) {
    var regels = blok.bytes[blok.begin...].split(separator: Byte.regeleinde, maxSplits: 1_000).lazy
      .filter { !Self.isOverslaan($0) }.map(Array.init).makeIterator()
    guard let eerste = regels.next() else { return }
    scheiding = Self.scheiding(in: eerste)
    let velden = self.velden(eerste)
    aantal = velden.count
    let kop = velden.map(Self.sleutel)
    if let paar = Self.bekend.lazy.compactMap({ van, naar in
      kop.firstIndex(of: van).flatMap { een in kop.firstIndex(of: naar).map { (een, $0) } }
    }).first {
      kies(min(paar.0, paar.1), max(paar.0, paar.1), velden)
    } else if let tweede = regels.next().map(self.velden), !Self.beginMetGetallen(velden),
      Self.beginMetGetallen(tweede)
    {
      kies(0, 1, velden)
    }
  }

  private mutating func kies(_ een: Int, _ ander: Int, _ kop: [String]) {
    kolommen = (een, ander)
    heeftKop = true
    if kop.count > ander { namen = [kop[een], kop[ander]] }
  }

  /// A row that says nothing: empty, or a comment behind `#` or `%`.
  static func isOverslaan(_ regel: some Collection<UInt8>) -> Bool {
    let eerste = regel.first { $0 != Byte.spatie && $0 != Byte.tab && $0 != Byte.terugloop }
    return eerste == nil || eerste == UInt8(ascii: "#") || eerste == UInt8(ascii: "%")
  }

  /// The mark that a row has most of outside quotation marks; a space when it has no other.
  static func scheiding(in regel: some Collection<UInt8>) -> UInt8 {
    var aantallen = [UInt8: Int]()
    var binnen = false
    for byte in regel {
      if byte == Byte.aanhaling { binnen.toggle() }
      if !binnen { aantallen[byte, default: 0] += 1 }
    }
    let keuze = [Byte.tab, UInt8(ascii: ";"), UInt8(ascii: ",")]
    let beste = keuze.max { aantallen[$0, default: 0] < aantallen[$1, default: 0] }
    if let beste, aantallen[beste, default: 0] > 0 { return beste }
    return aantallen[Byte.spatie] == nil ? UInt8(ascii: ",") : Byte.spatie
  }

  private func velden(_ regel: [UInt8]) -> [String] {
    let delen =
      isWit
      ? regel.split { $0 == Byte.spatie || $0 == Byte.tab }
      : regel.split(separator: scheiding, omittingEmptySubsequences: false)
    return delen.map { deel in
      let overig: Set<UInt8> = [Byte.spatie, Byte.tab, Byte.terugloop, Byte.aanhaling]
      return String(decoding: deel.filter { !overig.contains($0) }, as: UTF8.self)
    }
  }

  private static func sleutel(_ veld: String) -> String {
    String(veld.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private static func beginMetGetallen(_ velden: [String]) -> Bool {
    velden.count > 1 && velden.prefix(2).allSatisfy { Int($0) != nil }
  }
}
