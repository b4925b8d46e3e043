import Mustache
import Netwerk

/// The templates of a report and its look, built in or your own (English: *report templates*).
///
/// A template is HTML with Mustache. Values are escaped, also where a template asks for three braces;
/// only the style, the script and the picture stand as they are. `{{> rapport-mensen}}` puts a part.
public struct Rapportsjablonen: Sendable {
  private let sjablonen: MustacheLibrary
  /// CSS, as it stands in the page.
  public let stijl: String

  /// The built-in templates, with your own in the place of some.
  ///
  /// - Parameters:
  ///   - vervangen: The text of files by name; see ``bestanden`` for the names. Other names do nothing.
  ///   - map: What errors put before the name of a file, such as `sjablonen/`.
  /// - Throws: ``StukkenError`` for the first of your own that cannot be used.
  public init(vervangen: [String: String] = [:], map: String = "") throws(StukkenError) {
    var sjablonen: [String: MustacheTemplate] = [:]
    for (naam, eigen) in Self.ingebouwd {
      let tekst = vervangen[naam + ".html"] ?? eigen
      sjablonen[naam] = try Self.gelezen(tekst, bestand: map + naam + ".html")
    }
    let stijl = vervangen[Self.stijlnaam] ?? Self.eigenStijl
    guard !stijl.lowercased().contains("</style") else {
      throw .stijl(bestand: map + Self.stijlnaam)
    }
    self.sjablonen = MustacheLibrary(templates: sjablonen)
    // Browsers read every line end as one character, and the policy names the hash of what they read.
    self.stijl = "\n" + Sjabloon.gewoneRegels(stijl) + "\n"
  }

  /// The built-in templates as files, to start from: the name and the text of each.
  public static var bestanden: [(naam: String, tekst: String)] {
    ingebouwd.map { ($0.naam + ".html", $0.tekst) } + [(stijlnaam, eigenStijl + "\n")]
  }

  func gevuld(_ naam: String, met gegevens: [String: Any]) -> String {
    sjablonen.render(gegevens, withTemplate: naam) ?? ""
  }

  static let pagina = "rapport"
  private static let stijlnaam = "rapport.css"

  private static var ingebouwd: [(naam: String, tekst: String)] {
    [(pagina, eigenPagina)] + Rapportdeel.allCases.map { ($0.sjabloonnaam, $0.sjabloon) }
  }

  private static func gelezen(
    _ tekst: String, bestand: String
  ) throws(StukkenError) -> MustacheTemplate {
    let tekst = Sjabloon.gewoneRegels(tekst)
    for label in Sjabloon.labels(in: tekst) {
      if let fout = label.foutInRapport {
        throw .sjabloon(bestand: bestand, regel: label.regel, fout)
      }
    }
    do {
      return try MustacheTemplate(string: tekst)
    } catch let fout as MustacheTemplate.ParserError {
      throw .sjabloon(
        bestand: bestand, regel: max(1, fout.context.lineNumber), SjabloonFout(fout.error))
    } catch {
      throw .sjabloon(bestand: bestand, regel: 1, .onleesbaar)
    }
  }
}

extension Sjabloon.Label {
  /// What is wrong with it in a template of a report.
  fileprivate var foutInRapport: SjabloonFout? {
    guard let teken = inhoud.first, isAf || teken == "!" else { return .naamOnaf }
    switch teken {
    case "!": return nil
    case ">":
      let naam = inhoud.dropFirst().filter { $0 != " " }
      return Rapportdeel.allCases.contains { $0.sjabloonnaam == naam }
        ? nil : .kanHierNiet(inhoud)
    case "=", "%", "<", "$", "*": return .kanHierNiet(inhoud)
    default: break
    }
    let heel = inhoud.drop { "#^/&{ ".contains($0) }.filter { $0 != " " && $0 != "}" }
    let naam = heel.split(separator: "(").last?.prefix { $0 != ")" } ?? ""
    for deel in naam.split(separator: ".") where Self.veld(deel) == nil {
      // Words of the page are asked for by name too.
      guard naam.hasPrefix("woord."), Rapportwoord(rawValue: String(deel)) != nil else {
        return .onbekendVeld(String(deel))
      }
    }
    let isOngeschoond = teken == "{" || teken == "&"
    return isOngeschoond && Self.veld(naam)?.isOpmaak != true ? .kanHierNiet(inhoud) : nil
  }

  private static func veld(_ naam: Substring) -> Rapportveld? {
    Rapportveld(rawValue: String(naam))
  }
}
