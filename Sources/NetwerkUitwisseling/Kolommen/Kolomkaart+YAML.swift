import Netwerk

extension Kolomkaart {
  /// The map as a YAML file, with remarks behind lines.
  ///
  /// - Parameters:
  ///   - kop: remarks at the beginning, a line each.
  ///   - isOpen: whether a column is written as a remark, for somebody to fill in.
  ///   - opmerking: what to write behind a column, and behind a word of a column; one line.
  public func yaml(
    kop: [String] = [],
    isOpen: (_ deel: String, _ kolom: String) -> Bool = { _, _ in false },
    opmerking: (_ deel: String, _ kolom: String, _ woord: String?) -> String? = { _, _, _ in nil }
  ) -> String {
    var regels = kop.map { "# " + $0.opEenRegel }
    regels.append("kolomkaart: 1")
    if let indeling { regels.append("indeling: \(indeling.rawValue)") }
    if let lijstteken { regels.append("lijstteken: \(String(lijstteken).aangehaald)") }
    if decimaalkomma { regels.append("decimaalteken: \",\"") }
    for (deel, kolommen) in [
      (Kolomvelden.Deel.hoofdpersoon, hoofdpersoon), (.personen, personen), (.relaties, relaties),
    ] where !kolommen.isEmpty {
      regels.append("\(deel.rawValue):")
      for kolom in kolommen {
        let eigen = kolom.yaml { opmerking(deel.rawValue, kolom.kolom, $0) }
        regels +=
          isOpen(deel.rawValue, kolom.kolom) ? eigen.map { "  # " + $0.dropFirst(2) } : eigen
      }
    }
    return regels.joined(separator: "\n") + "\n"
  }
}

extension Kolombetekenis {
  fileprivate func yaml(_ opmerking: (String?) -> String?) -> [String] {
    func achter(_ woord: String?) -> String {
      opmerking(woord).map { "  # " + $0.opEenRegel } ?? ""
    }
    let betekenis =
      switch soort {
      case .veld(let veld): veld.alsWoord
      case .sleutel(let rol): "sleutel \(rol.rawValue)"
      case .weglaten: "weglaten"
      }
    guard !waarden.isEmpty else {
      return ["  \(kolom.aangehaald): \(betekenis)\(achter(nil))"]
    }
    return ["  \(kolom.aangehaald):\(achter(nil))", "    veld: \(betekenis)", "    waarden:"]
      + waarden.map {
        "      \($0.woord.aangehaald): \($0.betekenis?.aangehaald ?? "weglaten")\(achter($0.woord))"
      }
  }
}

extension String {
  /// Between double quotation marks, as YAML and JSON read it.
  fileprivate var aangehaald: String {
    var uit = "\""
    for teken in unicodeScalars {
      switch teken {
      case "\"", "\\": uit += "\\\(teken)"
      case "\n": uit += "\\n"
      case "\t": uit += "\\t"
      case "\r": uit += "\\r"
      case _ where teken.value < 0x20 || (0x7F...0xA0).contains(teken.value):
        uit += "\\x" + (teken.value < 16 ? "0" : "") + String(teken.value, radix: 16)
      case "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
        uit += "\\u" + String(teken.value, radix: 16)
      default: uit.unicodeScalars.append(teken)
      }
    }
    return uit + "\""
  }

  /// Fields are plain words, unless somebody made a map by hand in code.
  fileprivate var alsWoord: String {
    !isEmpty && utf8.allSatisfy { (0x61...0x7A).contains($0) } ? self : aangehaald
  }

  fileprivate var opEenRegel: String {
    String(
      unicodeScalars.map {
        $0.value < 0x20 || $0.value == 0x7F || $0.properties.isWhitespace || $0.value == 0xFEFF
          || (0x80...0x9F).contains($0.value) || $0.value >= 0xFFFE && $0.value <= 0xFFFF
          ? " " : Character($0)
      })
  }
}
