import Netwerk

/// A template for every piece in one language, and the look of the pages (English: *templates*).
public struct Sjablonen: Sendable {
  public let taal: Taal
  private let sjablonen: [Stuk: Sjabloon]
  /// CSS for ``Swift/Array/html(_:stijl:)``.
  public let stijl: String

  /// The built-in templates, with your own in the place of some.
  ///
  /// - Parameters:
  ///   - vervangen: The text of files by name, such as `agenda.md`; see ``bestanden(_:)`` for the
  ///     names. Other names do nothing.
  ///   - map: What errors put before the name of a file, such as `sjablonen/`.
  /// - Throws: ``StukkenError`` for the first of your own that cannot be used.
  public init(
    _ taal: Taal, vervangen: [String: String] = [:], map: String = ""
  ) throws(StukkenError) {
    var sjablonen: [Stuk: Sjabloon] = [:]
    for stuk in Stuk.allCases {
      let naam = Sjablonen.bestandsnaam(stuk)
      let tekst = vervangen[naam] ?? stuk.sjabloon(taal)
      sjablonen[stuk] = try Sjabloon(tekst, bestand: map + naam)
    }
    let stijl = vervangen[Sjablonen.stijlnaam] ?? Sjablonen.eigenStijl
    guard !stijl.lowercased().contains("</style") else {
      throw .stijl(bestand: map + Sjablonen.stijlnaam)
    }
    self.taal = taal
    self.sjablonen = sjablonen
    self.stijl = stijl
  }

  /// The built-in templates as files, to start from: the name and the text of each.
  public static func bestanden(_ taal: Taal) -> [(naam: String, tekst: String)] {
    Stuk.allCases.map { (bestandsnaam($0), $0.sjabloon(taal) + "\n") }
      + [(stijlnaam, eigenStijl + "\n")]
  }

  func blad(_ stuk: Stuk, voor: Persoon.ID? = nil, _ gegevens: Gegevens) -> Blad {
    let markdown = sjablonen[stuk]?.gevuld(met: gegevens) ?? ""
    return Blad(stuk: stuk, voor: voor, gegevens: gegevens, markdown: markdown)
  }

  private static func bestandsnaam(_ stuk: Stuk) -> String { "\(stuk.rawValue).md" }
  private static let stijlnaam = "stijl.css"
}

extension Stuk {
  /// The built-in template.
  func sjabloon(_ taal: Taal) -> String {
    switch (self, taal) {
    case (.agenda, .nederlands): Nederlands.agenda
    case (.uitnodiging, .nederlands): Nederlands.uitnodiging
    case (.takenlijst, .nederlands): Nederlands.takenlijst
    case (.overzicht, .nederlands): Nederlands.overzicht
    case (.plan, .nederlands): Nederlands.plan
    case (.leegPlan, .nederlands): Nederlands.leegPlan
    case (.agenda, .engels): English.agenda
    case (.uitnodiging, .engels): English.uitnodiging
    case (.takenlijst, .engels): English.takenlijst
    case (.overzicht, .engels): English.overzicht
    case (.plan, .engels): English.plan
    case (.leegPlan, .engels): English.leegPlan
    }
  }
}

/// The built-in Dutch templates.
enum Nederlands {}

/// The built-in English templates.
enum English {}
