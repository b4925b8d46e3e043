import GraphFormats
import Netwerk
import NetwerkBestand

/// Makes a graph of one map (English: *map*).
struct EasyNWKKaart: Sendable {
  private(set) var graaf = PropertyGraph()
  private(set) var aantekeningen = Aantekeningen()
  private var plaatsen: [String: Int] = [:]

  init(titel: String?, datum: String?, plek: Position) {
    if let titel, !titel.isEmpty {
      graaf.properties.append(Property("titel", .text(titel), position: plek))
    }
    if let datum, !datum.isEmpty {
      graaf.properties.append(Property("peildatum", .text(datum), position: plek))
    }
    graaf.ego = PropertyGraph.Node("hoofdpersoon", position: plek)
  }

  mutating func zetEgo(_ waarde: Waarde) {
    func tekst(_ sleutel: String) -> String { waarde[sleutel]?.alsTekst ?? "" }
    zetEgo(
      naam: tekst("name"), geslacht: tekst("currentGender"), leeftijd: tekst("age"),
      notitie: tekst("note"), waarde.plek.positie)
  }

  mutating func zetEgo(
    naam: String, geslacht: String, leeftijd: String, notitie: String, _ plek: Position
  ) {
    var ego = PropertyGraph.Node(
      Kenmerk(naam).isLeeg ? "hoofdpersoon" : naam, label: naam, position: plek)
    ego.properties = Self.gegevens(geslacht, leeftijd, notitie, plek)
    graaf.ego = ego
  }

  mutating func voegToe(_ contact: EasyNWKContact) {
    guard plaatsen[contact.id] == nil else { return }
    let id = contact.id.allSatisfy(\.isNumber) ? "p\(contact.id)" : contact.id
    plaatsen[contact.id] = graaf.nodes.count
    graaf.nodes.append(
      PropertyGraph.Node(
        id, label: contact.naam, properties: eigenschappen(contact), position: contact.plek))
  }

  /// So many contacts have no place and are left out.
  mutating func noteerVerwijderd(_ aantal: Int) {
    aantekeningen.noteer(.zonderPlaats, aantal: aantal)
  }

  mutating func verbind(_ een: String?, _ ander: String?, _ plek: Position) {
    guard let een, let ander, let van = plaatsen[een], let naar = plaatsen[ander] else {
      let onbekend = [een, ander].compactMap { $0 }.first { plaatsen[$0] == nil } ?? ""
      aantekeningen.noteer(.formaat(.graph(.unknownNode(onbekend)), .loss))
      return
    }
    graaf.edges.append(PropertyGraph.Edge(van, naar, position: plek))
  }

  private static func gegevens(
    _ geslacht: String, _ leeftijd: String, _ notitie: String, _ plek: Position
  ) -> [Property] {
    var paren: [(String, String)] = []
    if let teken = geslachten[geslacht] { paren.append(("geslacht", teken)) }
    if !leeftijd.isEmpty { paren.append(("leeftijd", leeftijd)) }
    if !notitie.isEmpty { paren.append(("notitie", notitie)) }
    return paren.map { Property($0, .text($1), position: plek) }
  }

  /// `nicht festgelegt` says nothing.
  private static let geslachten = ["weiblich": "v", "männlich": "m", "divers": "x"]

  private mutating func eigenschappen(_ contact: EasyNWKContact) -> [Property] {
    var paren: [(String, Property.Value)] = []
    if !contact.isMens {
      aantekeningen.noteer(.geenMens, contact.naam)
      paren.append(("type", .text("organisatie")))
      paren += plaats(contact, rolgroep: nil)
      let soort = ["kein Mensch", "nicht festgelegt", ""].contains(contact.geslacht)
      let woorden = [soort ? "" : contact.geslacht, contact.rol, contact.notitie]
      let tekst = woorden.filter { !$0.isEmpty }.joined(separator: "\n")
      if !tekst.isEmpty { paren.append(("notitie", .text(tekst))) }
      return paren.map { Property($0, $1, position: contact.plek) }
    }
    let rol = rol(contact)
    if !rol.isEmpty { paren.append(("rol", .text(rol))) }
    paren += plaats(contact, rolgroep: Rol(rol).betekenis?.groep)
    if contact.isOverleden { paren.append(("overleden", .text("ja"))) }
    paren += band(contact)
    return paren.map { Property($0, $1, position: contact.plek) }
      + Self.gegevens(contact.geslacht, contact.leeftijd, contact.notitie, contact.plek)
  }

  private mutating func rol(_ contact: EasyNWKContact) -> String {
    guard let rol = EasyNWKRollen.nederlands[contact.rol] else { return contact.rol }
    aantekeningen.noteer(.rolUitDuits, "\(contact.rol) → \(rol)")
    return rol
  }

  /// Ring and group by the place on the map; not the group when the role says it more precisely.
  private mutating func plaats(
    _ contact: EasyNWKContact, rolgroep: Groep.Soort?
  ) -> [(String, Property.Value)] {
    var paren: [(String, Property.Value)] = []
    if let kring = contact.kring {
      aantekeningen.noteer(.kringUitAfstand)
      paren.append(("kring", .integer(kring)))
    } else {
      aantekeningen.noteer(contact.afstand > 100 ? .buitenHorizon : .zonderPlaats, contact.naam)
    }
    if let sector = contact.sector, !Self.past(rolgroep, in: sector) {
      aantekeningen.noteer(.groepUitSector)
      paren.append(("groep", .text(sector)))
    }
    return paren
  }

  /// Whether a group stands in the sector: neighbours and acquaintances among friends.
  private static func past(_ groep: Groep.Soort?, in sector: String) -> Bool {
    guard let groep else { return false }
    let hoofdgroep = groep.hoofdgroep
    return hoofdgroep.rawValue == sector
      || sector == "vrienden" && [.buren, .kennissen].contains(hoofdgroep)
  }

  private mutating func band(_ contact: EasyNWKContact) -> [(String, Property.Value)] {
    var paren: [(String, Property.Value)] = []
    if contact.isConflict {
      paren.append(("aard", .text("conflict")))
    } else if contact.lijn == 0, contact.isVerbindbaar {
      aantekeningen.noteer(.geenLijn, contact.naam)
      paren.append(("aard", .text("slapend")))
    }
    if contact.lijn == 2 { aantekeningen.noteer(.meervoudigeBand, contact.naam) }
    if contact.heeftEmoji { aantekeningen.noteer(.eigenschap("emoji")) }
    let steun = contact.steun.filter { $0.richting >= 2 }.map(\.soort)
    let krijgt = contact.steun.filter { $0.richting != 2 }.map(\.soort)
    if !steun.isEmpty { paren.append(("steun", .list(steun))) }
    if !krijgt.isEmpty { paren.append(("krijgt", .list(krijgt))) }
    aantekeningen.noteer(.steunsoort, aantal: contact.steun.isEmpty ? 0 : 1)
    return paren
  }
}
