import Netwerk

/// What is known while a file is read: what was found wrong, who can be referred to, and where
/// everything stands (English: *reader*).
struct Lezer {
  private(set) var bevindingen: [Bevinding] = []
  /// The key whose value is being read.
  var sleutel = ""
  var register: Register
  var kringindeling: Kringindeling?
  var eigenGroepen: [Groep] = []
  var plekken = Plekken()

  init(register: Register) { self.register = register }

  mutating func meld(_ oorzaak: Melding.Oorzaak, _ plek: Plek) {
    bevindingen.append(Bevinding(oorzaak, plek))
  }

  /// A suggestion costs a comparison with every known word, so a file with hundreds of errors gets
  /// them for the first hundreds only.
  func suggestie(_ zoek: () -> String?) -> String? { bevindingen.count < 300 ? zoek() : nil }
}

/// Where in the file the parts of a network stand (English: *places*).
struct Plekken: Sendable {
  private var waarden: [Plaats.Onderdeel: [Waarde]] = [:]

  /// The next part of this kind stands here.
  mutating func voegToe(_ waarde: Waarde, aan onderdeel: Plaats.Onderdeel) {
    waarden[onderdeel, default: []].append(waarde)
  }

  /// Where a part, or one key of it, stands; the nearest that is known.
  func plek(van plaats: Plaats) -> Plek {
    guard let lijst = waarden[plaats.onderdeel], lijst.indices.contains(plaats.nummer) else {
      return .begin
    }
    let waarde = lijst[plaats.nummer]
    return plaats.veld.flatMap { waarde.diep($0.rawValue) }?.plek ?? waarde.plek
  }

  /// The value of a key of a part, whatever the key of the place.
  func waarde(_ plaats: Plaats, _ sleutel: String) -> Waarde? {
    guard let lijst = waarden[plaats.onderdeel], lijst.indices.contains(plaats.nummer) else {
      return nil
    }
    return lijst[plaats.nummer][sleutel]
  }
}

extension Waarde {
  /// The value of a key of this table, or of a table in it.
  fileprivate func diep(_ sleutel: String) -> Waarde? {
    if let eigen = self[sleutel] { return eigen }
    return ["belasting", "situatie", "locatie"].lazy.compactMap { self[$0]?[sleutel] }.first
  }
}
