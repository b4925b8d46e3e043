/// Markdown as HTML (English: *Markdown to HTML*).
///
/// Knows what letters and sheets need: headings, paragraphs, lists, boxes to tick, tables, bold
/// words, lines to fill in (four points of omission or more) and `---` for a new page. HTML in the
/// Markdown is text like any other, so nothing in a name or a template becomes an element.
struct MarkdownHTML {
  private var regels: ArraySlice<Substring>
  private var uit: [String] = []

  /// The HTML, without a page around it.
  ///
  /// Complexity: O(length).
  static func html(van markdown: String) -> String {
    var vertaler = MarkdownHTML(
      regels: markdown.split(separator: "\n", omittingEmptySubsequences: false)[...])
    vertaler.vertaal()
    return vertaler.uit.joined(separator: "\n")
  }

  private init(regels: ArraySlice<Substring>) { self.regels = regels }

  private mutating func vertaal() {
    while let regel = regels.first {
      switch Soort(regel) {
      case .leeg: regels.removeFirst()
      case .kop(let niveau): kop(niveau)
      case .pagina:
        regels.removeFirst()
        uit.append("<hr/>")
      case .lijst: lijst()
      case .tabel: tabel()
      case .tekst: alinea()
      }
    }
  }

  private mutating func kop(_ niveau: Int) {
    let tekst = regels.removeFirst().drop { $0 == "#" }
    uit.append("<h\(niveau)>\(MarkdownInline.html(van: tekst))</h\(niveau)>")
  }

  private mutating func alinea() {
    let tekst = neem { if case .tekst = $0 { true } else { false } }
    uit.append("<p>\(MarkdownInline.html(van: tekst))</p>")
  }

  private mutating func lijst() {
    uit.append("<ul>")
    while let regel = regels.first, case .lijst = Soort(regel) {
      regels.removeFirst()
      let vervolg = neemVervolg()
      let tekst = ([regel.dropFirst(2)] + vervolg)
      uit.append(punt(tekst))
    }
    uit.append("</ul>")
  }

  /// The lines that go on with a point of a list: those with space before them.
  private mutating func neemVervolg() -> [Substring] {
    let vervolg = regels.prefix { regel in
      guard regel.hasPrefix("  "), case .tekst = Soort(regel) else { return false }
      return true
    }
    regels = regels.dropFirst(vervolg.count)
    return Array(vervolg)
  }

  private func punt(_ regels: [Substring]) -> String {
    let (eerste, rest) = (regels[0], regels.dropFirst())
    let hokje = eerste.hasPrefix("[ ] ") || eerste.hasPrefix("[x] ")
    let inhoud = MarkdownInline.html(van: [hokje ? eerste.dropFirst(4) : eerste] + rest)
    guard hokje else { return "<li>\(inhoud)</li>" }
    let teken = eerste.hasPrefix("[x] ") ? "☒" : "☐"
    return "<li class=\"hokje\"><span>\(teken)</span> \(inhoud)</li>"
  }

  private mutating func tabel() {
    let rijen = regels.prefix { regel in
      if case .tabel = Soort(regel) { true } else { false }
    }
    regels = regels.dropFirst(rijen.count)
    uit.append("<table>")
    for (nummer, rij) in rijen.enumerated() where !isScheiding(rij) {
      let isKop = nummer == 0
      let (begin, einde) = isKop ? ("<th scope=\"col\">", "</th>") : ("<td>", "</td>")
      let cellen = MarkdownInline.cellen(van: rij)
        .map { begin + MarkdownInline.html(van: $0) + einde }
      let html = "<tr>\(cellen.joined())</tr>"
      uit.append(isKop ? "<thead>\(html)</thead><tbody>" : html)
    }
    uit.append("</tbody></table>")
  }

  private func isScheiding(_ rij: Substring) -> Bool {
    rij.contains("-") && rij.allSatisfy { "|-: ".contains($0) }
  }

  private mutating func neem(_ hoort: (Soort) -> Bool) -> [Substring] {
    let genomen = regels.prefix { hoort(Soort($0)) }
    regels = regels.dropFirst(genomen.count)
    return Array(genomen)
  }

  private enum Soort {
    case leeg
    case kop(Int)
    case pagina, lijst, tabel, tekst

    init(_ regel: Substring) {
      let hekjes = regel.prefix { $0 == "#" }.count
      if regel.allSatisfy({ $0 == " " }) {
        self = .leeg
      } else if (1...3).contains(hekjes), regel.dropFirst(hekjes).first == " " {
        self = .kop(hekjes)
      } else if regel == "---" {
        self = .pagina
      } else if regel.hasPrefix("- ") {
        self = .lijst
      } else if regel.hasPrefix("|") {
        self = .tabel
      } else {
        self = .tekst
      }
    }
  }
}
