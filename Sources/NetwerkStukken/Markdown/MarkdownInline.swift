import TextEncodings

/// The words within a line of Markdown (English: *inline text*).
enum MarkdownInline {
  /// Lines after each other: a backslash at the end of one keeps the break.
  static func html(van regels: [Substring]) -> String {
    var uit = ""
    for (nummer, regel) in regels.enumerated() {
      let isLaatste = nummer == regels.count - 1
      let breekt = !isLaatste && eindigtMetBreuk(regel)
      uit += html(van: breekt ? regel.dropLast() : regel)
      if !isLaatste { uit += breekt ? "<br/>\n" : "\n" }
    }
    return uit
  }

  /// One line, with everything that HTML would read made harmless. By scalar, so that a mark on a
  /// bracket does not hide it.
  static func html(van regel: Substring) -> String {
    var uit = ""
    var isVet = false
    var rest = zonderRanden(regel).unicodeScalars[...]
    while let teken = rest.popFirst() {
      if teken == "\\", let volgende = rest.first, isLeesteken(volgende) {
        rest.removeFirst()
        voegToe(volgende, aan: &uit)
      } else if teken == "*", rest.first == "*" {
        rest.removeFirst()
        uit += isVet ? "</strong>" : "<strong>"
        isVet.toggle()
      } else if teken == "…" {
        uit += punten(&rest)
      } else {
        voegToe(teken, aan: &uit)
      }
    }
    return isVet ? uit + "</strong>" : uit
  }

  /// The cells of a row: what stands between bars without a backslash.
  static func cellen(van rij: Substring) -> [Substring] {
    var cellen: [Substring] = []
    var cel: Substring = ""
    var isOntsnapt = false
    for teken in zonderRanden(rij).dropFirst() {
      if teken == "|", !isOntsnapt {
        cellen.append(cel)
        cel = ""
      } else {
        cel.append(teken)
      }
      isOntsnapt = teken == "\\" && !isOntsnapt
    }
    if !cel.isEmpty { cellen.append(cel) }
    return cellen
  }

  /// A line to write on for four points of omission or more; fewer are themselves.
  private static func punten(_ rest: inout Substring.UnicodeScalarView) -> String {
    let meer = rest.prefix { $0 == "…" }
    rest = rest.dropFirst(meer.count)
    let punten = String(repeating: "…", count: meer.count + 1)
    return punten.count < 4 ? punten : "<span class=\"invullen\">\(punten)</span>"
  }

  /// Whether the line ends with a backslash that is not itself escaped.
  private static func eindigtMetBreuk(_ regel: Substring) -> Bool {
    regel.reversed().prefix { $0 == "\\" }.count % 2 == 1
  }

  private static func isLeesteken(_ teken: Unicode.Scalar) -> Bool {
    let letter = Character(teken)
    return teken.isASCII && (letter.isPunctuation || letter.isSymbol)
  }

  private static func zonderRanden(_ tekst: Substring) -> Substring {
    var kort = tekst.drop { $0 == " " }
    while kort.last == " " { kort.removeLast() }
    return kort
  }

  private static func voegToe(_ teken: Unicode.Scalar, aan uit: inout String) {
    if let geschreven = MarkupText.html(teken) {
      uit += geschreven
    } else {
      uit.unicodeScalars.append(teken)
    }
  }
}
