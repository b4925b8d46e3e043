import GraphFormats
import NetwerkBestand

/// The lines of a `.nwk` file of easyNWK 1.5 (English: *nwk lines*).
///
/// Fields stand apart by `;` and the first says what a line is: `E` the hoofdpersoon, `F` the map with
/// its date, `N` a contact, `P` its place and line to the middle, `L` a line between two contacts.
/// Places are fractions of a square with the hoofdpersoon in the middle. A contact without a place was
/// removed in the program.
struct NwkRegels: Sendable {
  private var ego: (naam: String, leeftijd: String, notitie: String, plek: Position)?
  private var datum: String?
  private var contacten: [EasyNWKContact] = []
  private var plaatsen: [String: Int] = [:]
  private var lijnen: [(String, String, Position)] = []

  mutating func lees(_ regel: Substring, _ plek: Position) {
    let delen = regel.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    func deel(_ nummer: Int) -> String { nummer < delen.count ? delen[nummer].zonderRanden : "" }
    switch deel(0) {
    case "E": ego = (deel(1), deel(2), deel(3), plek)
    case "F": datum = Self.datum(deel(2))
    case "N" where !deel(2).isEmpty:
      var contact = EasyNWKContact()
      contact.id = deel(1)
      contact.isOverleden = deel(2).hasPrefix("+")
      contact.naam = contact.isOverleden ? String(deel(2).dropFirst()).zonderRanden : deel(2)
      contact.geslacht = ["m": "männlich", "w": "weiblich"][deel(3)] ?? ""
      contact.rol = EasyNWKRollen.afkorting(deel(4), contact.geslacht)
      contact.notitie = deel(5)
      contact.plek = plek
      plaatsen[contact.id] = contacten.count
      contacten.append(contact)
    case "P": plaats(deel(2), x: Double(deel(3)), y: Double(deel(4)), lijn: Int(deel(5)))
    case "L": lijnen.append((deel(2), deel(3), plek))
    default: break
    }
  }

  /// `nil` when there was no hoofdpersoon.
  var kaart: EasyNWKKaart? {
    guard let ego else { return nil }
    var kaart = EasyNWKKaart(titel: nil, datum: datum, plek: ego.plek)
    kaart.zetEgo(
      naam: ego.naam, geslacht: "", leeftijd: ego.leeftijd, notitie: ego.notitie, ego.plek)
    let geplaatst = contacten.filter { $0.afstand > 0 }
    kaart.noteerVerwijderd(contacten.count - geplaatst.count)
    for contact in geplaatst { kaart.voegToe(contact) }
    for (een, ander, plek) in lijnen { kaart.verbind(een, ander, plek) }
    return kaart
  }

  private mutating func plaats(_ id: String, x: Double?, y: Double?, lijn: Int?) {
    guard let nummer = plaatsen[id], let x, let y else { return }
    let (rechts, omhoog) = (x - 0.5, 0.5 - y)
    contacten[nummer].afstand = (rechts * rechts + omhoog * omhoog).squareRoot() * 200
    contacten[nummer].hoek = Self.hoek(rechts, omhoog)
    contacten[nummer].lijn = lijn
  }

  /// An angle in the right quadrant; sectors need no more.
  private static func hoek(_ rechts: Double, _ omhoog: Double) -> Double {
    if omhoog < 0 { return rechts < 0 ? -135 : -45 }
    return rechts > 0 ? 45 : 135
  }

  /// `2024-08-05` from `5.8.2024`.
  private static func datum(_ tekst: String) -> String? {
    let delen = tekst.split(separator: ".").map(String.init)
    guard delen.count == 3 else { return tekst.isEmpty ? nil : tekst }
    let kort = delen.prefix(2).reversed().map { $0.count == 1 ? "0" + $0 : $0 }
    return ([delen[2]] + kort).joined(separator: "-")
  }
}
