import Netwerk

/// Names that say what somebody is and nothing else: `Zus 1`, `Professional 3`, `Wijkteam 1`
/// (English: *role names*). Whoever stands in several moments of a network has one name.
struct Rolnamen: Sendable {
  private var namen: [Kenmerk: String] = [:]
  private var geteld: [String: Int] = [:]
  private let beleid: Beleid

  init(_ beleid: Beleid) { self.beleid = beleid }

  subscript(_ kenmerk: Kenmerk) -> String { namen[kenmerk] ?? "Persoon" }

  /// Names everybody who has no name yet, in the order in which they stand.
  mutating func noem(_ onderdelen: Onderdelen) {
    let isEen = onderdelen.hoofdpersonen.count == 1 && geteld["Hoofdpersoon"] == nil
    for hoofd in onderdelen.hoofdpersonen where namen[hoofd.id] == nil {
      noem(hoofd.id, "Hoofdpersoon")
      if isEen { namen[hoofd.id] = "Hoofdpersoon" }
    }
    for persoon in onderdelen.personen { noem(persoon.id, woord(persoon)) }
    for plek in onderdelen.organisaties { noem(plek.id, "Organisatie") }
  }

  private mutating func noem(_ kenmerk: Kenmerk, _ woord: String) {
    guard namen[kenmerk] == nil else { return }
    geteld[woord, default: 0] += 1
    namen[kenmerk] = "\(woord) \(geteld[woord, default: 1])"
  }

  /// Only what the output says of this person anyway.
  private func woord(_ persoon: Persoon) -> String {
    let magRol = [.houd, .zeldzaam].contains(beleid["persoon", "rol"])
    if magRol, let rol = persoon.rol { return Self.metHoofdletter(rol.tekst) }
    guard beleid["persoon", "groep"] != .weg, let groep = persoon.groep else { return "Persoon" }
    return Self.metHoofdletter(Voorbereiding.gewoneRol(groep.soort.hoofdgroep))
  }

  private static func metHoofdletter(_ tekst: String) -> String {
    tekst.prefix(1).uppercased() + tekst.dropFirst()
  }
}
