import Netwerk
import NetwerkBestand

/// In how many networks each word stands, so that rare ones can be left out (English: *occurrence
/// counts*).
///
/// It is filled by going through all networks once, before the first is anonymised. Several files of
/// one network, which have one id, count as one. Who asked not to be shown does not count. Memory grows
/// with the number of different words, not with the number of networks.
public struct Voorkomen: Sendable {
  private let beleid: Beleid
  /// The networks a word was seen in, no more of them than it takes not to be rare.
  private var netwerken: [String: Set<String>] = [:]
  /// How many networks were counted.
  public private(set) var aantal = 0

  public init(_ beleid: Beleid) { self.beleid = beleid }

  /// Counts the words of a network, those of its earlier moments included, each once.
  public mutating func tel(_ netwerk: Netwerk) {
    let weg = Voorbereiding.nietGetoonden(netwerk)
    guard !netwerk.hoofdpersonen.contains(where: { weg.contains($0.id) }) else { return }
    aantal += 1
    let naam = Identiteiten.naam(van: netwerk) ?? "#\(aantal)"
    for woord in woorden(([netwerk] + netwerk.eerder).map { $0.zonder(weg) })
    where netwerken[woord, default: []].count < beleid.zeldzaam {
      netwerken[woord, default: []].insert(naam)
    }
  }

  /// In how many networks a word stands in this field, as far as it matters: never more than the
  /// policy asks of a word that is not rare.
  public func netwerken(_ tabel: String, _ sleutel: String, _ woord: String) -> Int {
    netwerken[Self.naam(tabel, sleutel, woord)]?.count ?? 0
  }

  /// Whether the word stands in fewer networks than the policy asks.
  func isZeldzaam(_ tabel: String, _ sleutel: String, _ woord: String) -> Bool {
    netwerken(tabel, sleutel, woord) < beleid.zeldzaam
  }

  private func woorden(_ momenten: [Netwerk]) -> Set<String> {
    var woorden: Set<String> = []
    for moment in momenten {
      verzamel(Netwerkboom.schrijf(moment), Netwerkboom.wortel, &woorden)
      for persoon in moment.hoofdpersonen + moment.personen {
        voegToe(persoon.groep, "persoon", &woorden)
      }
      for organisatie in moment.organisaties {
        voegToe(organisatie.groep, "organisatie", &woorden)
      }
    }
    return woorden
  }

  private func voegToe(_ groep: Groep?, _ tabel: String, _ woorden: inout Set<String>) {
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
