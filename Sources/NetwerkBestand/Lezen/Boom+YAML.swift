import Yams

extension Boom {
  /// The tree of a YAML text. Anchors, aliases and type tags are refused: a netwerk file does not
  /// need them and they can make a small file grow without end.
  ///
  /// Complexity: O(length of the text), times one for every repeated key.
  init(yaml bron: Brontekst) {
    let tekens = bron.onleesbareTekens()
    guard tekens.isEmpty else {
      bevindingen = tekens.map { Bevinding(.onleesbaarTeken($1.value), $0) }
      return
    }
    if let plek = bron.ankerbom() {
      bevindingen = [Bevinding(.verwijsteken, plek)]
      return
    }
    var opbouw = YAMLOpbouw(bron)
    wortel = opbouw.wortel()
    bevindingen = opbouw.bevindingen
    // What stands behind an anchor is not known, so whatever else seems wrong may not be.
    if bevindingen.contains(where: { $0.oorzaak == .verwijsteken }) { wortel = nil }
  }
}

/// One walk from the parser's nodes to our tree.
private struct YAMLOpbouw {
  let bron: Brontekst
  var bevindingen: [Bevinding] = []
  private var hernoemd: [Plek: String] = [:]

  init(_ bron: Brontekst) { self.bron = bron }

  /// The parser stops at the first repeated key of a table. To see everything that is wrong, that
  /// key is renamed to something that occurs nowhere, as long as itself, and the text read again,
  /// unless that takes too long.
  mutating func wortel() -> Waarde? {
    var tekst = bron.tekst.zonderVreemdeRegeleinden
    while true {
      do {
        let parser = try Yams.Parser(yaml: tekst, resolver: .basic, encoding: .utf8)
        // A node knows its anchor only while the parser lives.
        return try withExtendedLifetime(parser) { try parser.singleRoot().map { waarde($0) } }
      } catch YamlError.duplicatedKeysInMapping(let sleutels, let context) {
        let plek = Plek(context.mark)
        guard hernoemd.count < 20, tekst.utf8.count < 1_048_576,
          let nieuw = tekst.metHernoemdeSleutel(plek, hernoemd.count)
        else {
          bevindingen.append(
            Bevinding(.dubbeleSleutel(sleutels.first ?? "", eersteRegel: plek.regel), plek))
          return nil
        }
        hernoemd[plek] = sleutels.first
        tekst = nieuw
      } catch {
        bevindingen.append(Bevinding(yaml: error, in: bron))
        return nil
      }
    }
  }

  private mutating func waarde(_ node: Node) -> Waarde {
    let plek = node.mark.map(Plek.init) ?? .begin
    if node.anchor != nil {
      bevindingen.append(Bevinding(.verwijsteken, plek))
      return Waarde(plek: plek, inhoud: .leeg)
    }
    if let aanduiding = node.vreemdeTag {
      bevindingen.append(Bevinding(.typeaanduiding(aanduiding), plek))
    }
    switch node {
    case .scalar(let scalar):
      let isLeeg = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return Waarde(
        plek: plek, inhoud: isLeeg ? .leeg : .tekst(scalar.string.zonderByteOrderMark))
    case .sequence(let lijst):
      return Waarde(plek: plek, inhoud: .lijst(lijst.map { waarde($0) }))
    case .mapping(let tabel):
      return Waarde(plek: plek, inhoud: .tabel(paren(tabel)))
    case .alias:
      bevindingen.append(Bevinding(.verwijsteken, plek))
      return Waarde(plek: plek, inhoud: .leeg)
    }
  }

  private mutating func paren(_ tabel: Node.Mapping) -> [Waarde.Paar] {
    var paren: [Waarde.Paar] = []
    for (sleutel, inhoud) in tabel {
      let plek = sleutel.mark.map(Plek.init) ?? .begin
      guard let naam = sleutel.scalar?.string, sleutel.anchor == nil else {
        bevindingen.append(Bevinding(.sleutelIsGeenWoord, plek))
        continue
      }
      paren.append(
        Waarde.Paar(sleutel: hernoemd[plek] ?? naam, plek: plek, waarde: waarde(inhoud)))
    }
    bevindingen += paren.dubbeleSleutels()
    return paren
  }
}

extension String {
  /// YAML 1.1 also ends lines at NEL, LS and PS; editors do not. As a space they fold to the same
  /// text and leave every place where it was.
  fileprivate var zonderVreemdeRegeleinden: String {
    let vreemd: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
    // All three begin with one of these bytes, and few texts hold them.
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    var schoon = String.UnicodeScalarView()
    for teken in unicodeScalars { schoon.append(vreemd.contains(teken) ? " " : teken) }
    return String(schoon)
  }

  /// The text with another first letter for the key at this place; `nil` when no letter or digit
  /// stands there.
  fileprivate func metHernoemdeSleutel(_ plek: Plek, _ nummer: Int) -> String? {
    let regel = Brontekst(self, bestand: "").regel(plek.regel).unicodeScalars
    guard
      var plaats = regel.index(
        regel.startIndex, offsetBy: plek.kolom - 1, limitedBy: regel.endIndex),
      let vreemd = Unicode.Scalar(UInt32(0xE000 + nummer))
    else { return nil }
    if plaats < regel.endIndex, regel[plaats] == "\"" || regel[plaats] == "'" {
      plaats = regel.index(after: plaats)
    }
    guard plaats < regel.endIndex,
      regel[plaats].properties.isAlphabetic || regel[plaats].properties.numericType != nil
    else { return nil }
    var nieuw = self
    nieuw.unicodeScalars.replaceSubrange(plaats...plaats, with: [vreemd])
    return nieuw
  }
}

extension Plek {
  fileprivate init(_ mark: Mark) { self.init(regel: mark.line, kolom: mark.column) }
}

extension Node {
  /// A type written before the value, such as `!!binary`.
  fileprivate var vreemdeTag: String? {
    let tag = self.tag.description
    let gewoon: Set<String> = [
      "", "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
    ]
    return gewoon.contains(tag) ? nil : tag
  }
}
