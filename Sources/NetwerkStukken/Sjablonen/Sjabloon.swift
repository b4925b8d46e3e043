import Mustache
import Netwerk

/// A template that was read and found sound (English: *template*).
struct Sjabloon: Sendable {
  private let mustache: MustacheTemplate

  /// - Parameter bestand: What errors call it.
  init(_ tekst: String, bestand: String) throws(StukkenError) {
    let tekst = Sjabloon.gewoneRegels(tekst)
    for label in Sjabloon.labels(in: tekst) {
      if let wat = label.fout { throw .sjabloon(bestand: bestand, regel: label.regel, wat) }
    }
    do {
      mustache = try MustacheTemplate(string: Sjabloon.aanhef + tekst)
    } catch let fout as MustacheTemplate.ParserError {
      let regel = max(1, fout.context.lineNumber - 1)
      throw .sjabloon(bestand: bestand, regel: regel, SjabloonFout(fout.error))
    } catch {
      throw .sjabloon(bestand: bestand, regel: 1, .onleesbaar)
    }
  }

  /// The template with the data filled in, without empty lines at the end.
  func gevuld(met gegevens: Gegevens) -> String {
    var tekst = mustache.render(gegevens.voorMustache)
    while tekst.last == "\n" { tekst.removeLast() }
    return tekst + "\n"
  }

  /// Values are made safe before Mustache sees them, so Mustache must not do it again.
  private static let aanhef = "{{% CONTENT_TYPE:TEXT}}\n"

  static func gewoneRegels(_ tekst: String) -> String {
    String(tekst.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}

extension Sjabloon {
  /// What stands between double braces, and on which line.
  struct Label: Hashable {
    let inhoud: String
    let regel: Int
    /// Whether the braces are closed on the same line.
    let isAf: Bool

    /// What is wrong with it by itself; whether sections are closed is for Mustache to say.
    var fout: SjabloonFout? {
      guard let teken = inhoud.first, isAf || teken == "!" else { return .naamOnaf }
      switch teken {
      case "!": return nil
      case "=", "%", ">", "<", "$", "*": return .kanHierNiet(inhoud)
      default: return onbekendVeld.map(SjabloonFout.onbekendVeld)
      }
    }

    /// The name in it that no variable has; `nil` when all are known.
    private var onbekendVeld: String? {
      let naam = inhoud.drop { "#^/&{ ".contains($0) }.filter { $0 != " " && $0 != "}" }
      let kern = naam.split(separator: "(").last?.prefix { $0 != ")" } ?? ""
      return kern.split(separator: ".").map(String.init).first { Veld(rawValue: $0) == nil }
    }
  }

  /// Every pair of double braces in a template, in order.
  static func labels(in tekst: String) -> [Label] {
    var labels: [Label] = []
    for (nummer, regel) in tekst.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      var rest = regel
      while let begin = rest.eersteIndex(van: "{{") {
        rest = rest[begin...].dropFirst(2)
        let einde = rest.eersteIndex(van: "}}")
        let inhoud = rest[..<(einde ?? rest.endIndex)].drop { $0 == " " }
        labels.append(Label(inhoud: String(inhoud), regel: nummer + 1, isAf: einde != nil))
        rest = einde.map { rest[$0...].dropFirst(2) } ?? ""
      }
    }
    return labels
  }
}

extension Substring {
  /// Where a text begins for the first time; `nil` when it is not there.
  fileprivate func eersteIndex(van tekst: String) -> Index? {
    guard let eerste = tekst.first else { return nil }
    var rest = self
    while let plek = rest.firstIndex(of: eerste) {
      rest = rest[plek...]
      if rest.hasPrefix(tekst) { return plek }
      rest = rest.dropFirst()
    }
    return nil
  }
}
