import Netwerk
import NetwerkBestand

/// In how many networks each word stands, so that rare ones can be left out (English: *occurrence
/// counts*).
///
/// It is filled by going through all networks once, before the first is anonymised. Memory grows with
/// the number of different words, not with the number of networks.
public struct Voorkomen: Sendable {
  private let beleid: Beleid
  private var netwerken: [String: Int] = [:]
  /// How many networks were counted.
  public private(set) var aantal = 0

  public init(_ beleid: Beleid) { self.beleid = beleid }

  /// Counts the words of a network, those of its earlier moments included, each once.
  public mutating func tel(_ netwerk: Netwerk) {
    var woorden: Set<String> = []
    for moment in [netwerk] + netwerk.eerder {
      verzamel(Netwerkboom.schrijf(moment), Netwerkboom.wortel, &woorden)
      for persoon in moment.hoofdpersonen + moment.personen {
        voegToe(persoon.groep, "persoon", &woorden)
      }
      for organisatie in moment.organisaties {
        voegToe(organisatie.groep, "organisatie", &woorden)
      }
    }
    for woord in woorden { netwerken[woord, default: 0] += 1 }
    aantal += 1
  }

  /// In how many networks a word stands in this field.
  public func netwerken(_ tabel: String, _ sleutel: String, _ woord: String) -> Int {
    netwerken[Self.naam(tabel, sleutel, woord), default: 0]
  }

  /// Whether the word stands in fewer networks than the policy asks.
  func isZeldzaam(_ tabel: String, _ sleutel: String, _ woord: String) -> Bool {
    netwerken(tabel, sleutel, woord) < beleid.zeldzaam
  }

  private mutating func voegToe(_ groep: Groep?, _ tabel: String, _ woorden: inout Set<String>) {
    if let groep { woorden.insert(Self.naam(tabel, "groep", groep.soort.rawValue)) }
  }

  /// The words in all fields of which the policy says that rare ones go.
  private func verzamel(
    _ waarde: Uitvoer, _ tabel: Schema.Tabel, _ woorden: inout Set<String>
  ) {
    for (veld, inhoud) in tabel.velden(van: waarde) where veld.sleutel != "groep" {
      let telt = beleid[tabel.naam, veld.sleutel] == .zeldzaam
      verzamel(inhoud, veld.schema, telt ? (tabel.naam, veld.sleutel) : nil, &woorden)
    }
  }

  private func verzamel(
    _ waarde: Uitvoer, _ schema: Schema, _ veld: (tabel: String, sleutel: String)?,
    _ woorden: inout Set<String>
  ) {
    switch waarde {
    case .lijst(let delen), .opsomming(let delen):
      for deel in delen { verzamel(deel, schema.kern, veld, &woorden) }
    case .tekst(let tekst), .woord(let tekst), .getal(let tekst):
      if let tabel = schema.tabel, tabel.kort != nil { return verzamel(waarde, tabel, &woorden) }
      if let veld { woorden.insert(Self.naam(veld.tabel, veld.sleutel, tekst)) }
    case .tabel: if let tabel = schema.tabel { verzamel(waarde, tabel, &woorden) }
    case .leeg: break
    }
  }

  /// Roles are the same with and without capitals, and so is everything else.
  private static func naam(_ tabel: String, _ sleutel: String, _ woord: String) -> String {
    "\(tabel).\(sleutel)=\(woord.lowercased())"
  }
}
