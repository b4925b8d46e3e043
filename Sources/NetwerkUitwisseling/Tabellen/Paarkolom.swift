/// A column about two people of a network, by their numbers, such as `X1.to.2`, `tie1_2` or
/// `alter.alter.1.2` (English: *pair column*).
struct Paarkolom: Sendable {
  let plaats: Int
  let van: Int
  let naar: Int
  /// What it says of the two.
  let eigenschap: String

  static func alle(in kolommen: [CSVTabel.Kolom]) -> [Paarkolom] {
    kolommen.compactMap(Paarkolom.init)
  }

  /// The columns of pairs, when there is one for each pair; else none, as then their names only
  /// look like it.
  static func driehoek(in kolommen: [CSVTabel.Kolom]) -> [Paarkolom] {
    let paren = alle(in: kolommen)
    let grootste = paren.map { max($0.van, $0.naar) }.max() ?? 0
    let verschillend = Set(paren.map { min($0.van, $0.naar) * 1_000 + max($0.van, $0.naar) })
    return grootste > 1 && verschillend.count == grootste * (grootste - 1) / 2 ? paren : []
  }

  init?(_ kolom: CSVTabel.Kolom) {
    var rest = kolom.naam[...]
    guard let naar = rest.afgehaaldGetal(), rest.haalScheidingAf() else { return nil }
    for woord in ["to", "tot", "met", "en", "and", "with", "x"]
    where rest.lowercased().hasSuffix(woord) {
      var zonder = rest.dropLast(woord.count)
      if zonder.haalScheidingAf() {
        rest = zonder
        break
      }
    }
    guard let van = rest.afgehaaldGetal(), van != naar else { return nil }
    _ = rest.haalScheidingAf()
    (plaats, self.van, self.naar) = (kolom.plaats, van, naar)
    eigenschap = Self.nietszeggend.contains(rest.lowercased()) ? "weight" : String(rest)
  }

  private static let nietszeggend: Set<String> = [
    "", "x", "v", "aa", "tie", "edge", "rel", "dyad", "pair", "paar", "alter.alter", "alter_alter",
    "alteralter", "band", "lijn",
  ]
}

/// A column about one person of a network, by a number, such as `name_1`, `alter.sex.1` or
/// `alter.1.sex` (English: *slot column*).
struct Vakkolom: Sendable {
  let plaats: Int
  let vak: Int
  let eigenschap: String
  /// Whether the name says that it is about a person and not the first of some answers.
  let isPersoon: Bool

  init?(_ kolom: CSVTabel.Kolom) {
    plaats = kolom.plaats
    if let (vak, rest) = Self.voorop(kolom.naam) {
      (self.vak, eigenschap, isPersoon) = (vak, rest, true)
      return
    }
    var stam = kolom.naam[...]
    guard let vak = stam.afgehaaldGetal() else { return nil }
    _ = stam.haalScheidingAf()
    guard !stam.isEmpty else { return nil }
    self.vak = vak
    let (kaal, isVooraan) = Self.zonderPersoonswoord(stam)
    eigenschap = String(kaal)
    isPersoon =
      isVooraan
      || Sleutels.naamwoorden.contains(stam.lowercased())
      || Self.persoonswoorden.contains(stam.lowercased())
  }

  /// Whether it says what the person is called.
  var isNaam: Bool {
    let klein = eigenschap.lowercased()
    return Sleutels.naamwoorden.contains(klein) || Self.persoonswoorden.contains(klein)
  }

  /// `alter.1.sex`: the number stands behind a word for a person.
  private static func voorop(_ naam: String) -> (Int, String)? {
    let klein = naam.lowercased()
    for woord in persoonswoorden where klein.hasPrefix(woord) {
      var rest = naam.dropFirst(woord.count)
      _ = rest.haalScheidingVooraanAf()
      let cijfers = rest.prefix { $0.isASCII && $0.isNumber }
      guard let vak = Int(cijfers), (1...hoogsteVak).contains(vak) else { continue }
      rest = rest.dropFirst(cijfers.count)
      guard rest.haalScheidingVooraanAf(), !rest.isEmpty, rest.contains(where: { !$0.isNumber })
      else {
        continue
      }
      return (vak, String(rest))
    }
    return nil
  }

  private static func zonderPersoonswoord(_ stam: Substring) -> (Substring, Bool) {
    let klein = stam.lowercased()
    for woord in persoonswoorden where klein.hasPrefix(woord) {
      var rest = stam.dropFirst(woord.count)
      if rest.haalScheidingVooraanAf(), !rest.isEmpty { return (rest, true) }
    }
    return (stam, false)
  }

  private static let persoonswoorden = [
    "alter", "contact", "persoon", "person", "netwerklid", "friend", "vriend",
  ]
}

/// More people than this no interview asks for in columns.
private let hoogsteVak = 500

extension Substring {
  /// Takes off the number at the end; `nil` when there is none that can be a person's.
  fileprivate mutating func afgehaaldGetal() -> Int? {
    let cijfers = utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard (1...3).contains(cijfers), let getal = Int(suffix(cijfers)),
      (1...hoogsteVak).contains(getal)
    else { return nil }
    removeLast(cijfers)
    return getal
  }

  /// Takes off what separates parts of a name at its end, and says whether there was any.
  fileprivate mutating func haalScheidingAf() -> Bool {
    let lengte = reversed().prefix { "._ -".contains($0) }.count
    removeLast(lengte)
    return lengte > 0
  }

  fileprivate mutating func haalScheidingVooraanAf() -> Bool {
    let lengte = prefix { "._ -".contains($0) }.count
    removeFirst(lengte)
    return lengte > 0
  }
}
