import Netwerk

/// What everybody is called on one picture.
///
/// An anonymous picture shows known roles only: a role in somebody's own words may hold a name. So it
/// is on every picture for whoever does not want to be named (`Toestemming.noemen` is `nee`).
struct Aanduidingen: Sendable {
  private var namen: [Kenmerk: String] = [:]
  private let aanduiding: Diagram.Aanduiding

  var isAnoniem: Bool { aanduiding != .naam }

  init(_ netwerk: Netwerk, _ aanduiding: Diagram.Aanduiding, in taal: Taal) {
    self.aanduiding = aanduiding
    switch aanduiding {
    case .naam:
      for persoon in netwerk.hoofdpersonen + netwerk.personen { namen[persoon.id] = persoon.naam }
      for organisatie in netwerk.organisaties { namen[organisatie.id] = organisatie.naam }
    case .initialen:
      for persoon in netwerk.hoofdpersonen + netwerk.personen {
        namen[persoon.id] = Self.initialen(van: persoon.naam)
      }
      noem(netwerk.organisaties.map { ($0.id, Self.soort($0, in: taal)) })
    case .rol:
      let hoofd = taal == .nederlands ? "hoofdpersoon" : "focal person"
      noem(netwerk.hoofdpersonen.map { ($0.id, Self.bekendeRol($0) ?? hoofd) })
      noem(netwerk.personen.map { ($0.id, Self.rol($0, in: taal)) })
      noem(netwerk.organisaties.map { ($0.id, Self.soort($0, in: taal)) })
    }
    guard aanduiding != .rol else { return }
    // Who is not drawn takes no number from who is.
    let ongenoemd = netwerk.personen.filter { !$0.magGenoemdWorden }
    for persoon in ongenoemd { namen[persoon.id] = Self.rol(persoon, in: taal) }
    noem(ongenoemd.filter(\.magGetoondWorden).map { ($0.id, Self.rol($0, in: taal)) })
  }

  func naam(van kenmerk: Kenmerk) -> String { namen[kenmerk] ?? "" }

  /// The role to write under the name; `nil` when there is none or it is not to be shown.
  func rol(van persoon: Persoon) -> String? {
    switch aanduiding {
    case _ where !persoon.magGenoemdWorden: nil
    case .naam: persoon.rol?.tekst
    case .initialen: Self.bekendeRol(persoon)
    case .rol: nil
    }
  }

  private static func bekendeRol(_ persoon: Persoon) -> String? {
    persoon.rol.flatMap { $0.betekenis == nil ? nil : $0.tekst.lowercased() }
  }

  /// Gives each its word, with a number where several have the same.
  private mutating func noem(_ woorden: [(Kenmerk, String)]) {
    let aantallen = Dictionary(woorden.map { ($0.1, 1) }, uniquingKeysWith: +)
    var volgnummers: [String: Int] = [:]
    for (kenmerk, woord) in woorden {
      volgnummers[woord, default: 0] += 1
      let isEnige = aantallen[woord] == 1
      namen[kenmerk] = isEnige ? woord : "\(woord) \(volgnummers[woord, default: 1])"
    }
  }

  private static func rol(_ persoon: Persoon, in taal: Taal) -> String {
    if let rol = bekendeRol(persoon) { return rol }
    let iemand = taal == .nederlands ? "iemand" : "somebody"
    return persoon.groep.map { "\(iemand) (\($0.soort.naam(in: taal)))" } ?? iemand
  }

  private static func soort(_ organisatie: Organisatie, in taal: Taal) -> String {
    organisatie.soort?.rawValue ?? (taal == .nederlands ? "organisatie" : "organisation")
  }

  /// The first letter of each word that begins with one: `Ria de Wit` → `R. d. W.`
  private static func initialen(van naam: String) -> String {
    let letters = naam.split(whereSeparator: { $0.isWhitespace || $0 == "-" }).compactMap { woord in
      woord.first { $0.isLetter || $0.isNumber }
    }
    return letters.isEmpty ? "–" : letters.map { "\($0)." }.joined(separator: " ")
  }
}
