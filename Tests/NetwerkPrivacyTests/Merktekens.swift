import Netwerk
import NetwerkBestand

@testable import NetwerkPrivacy

/// Networks in which every word of people's own carries a mark, so that none can come through unseen.
enum Merktekens {
  /// A pseudonym never holds a 0.
  static let merk = "q0z"

  /// The random network of this seed with all its texts, names and kenmerken marked.
  static func netwerk(_ zaad: Int) throws -> Netwerk {
    let netwerk = try Netwerk(zaad: zaad)
    guard case .tabel(var paren) = gemerkt(Netwerkboom.schrijf(netwerk)) else { throw Mislukt() }
    let eerder = netwerk.eerder.map { gemerkt(Netwerkboom.schrijf($0, isMoment: true)) }
    if !eerder.isEmpty { paren.append(.init(sleutel: "eerder", waarde: .opsomming(eerder))) }
    return try Netwerkboom.lees(.tabel(paren)).get()
  }

  struct Mislukt: Error {}

  /// Times of day are no words of people's own, and have to stay times.
  private static func gemerkt(_ waarde: Uitvoer) -> Uitvoer {
    switch waarde {
    case .tekst(let tekst): .tekst(gemerkt(tekst))
    case .lijst(let delen): .lijst(delen.map(gemerkt))
    case .opsomming(let delen): .opsomming(delen.map(gemerkt))
    case .tabel(let paren):
      .tabel(
        paren.map {
          .init(sleutel: $0.sleutel, waarde: $0.sleutel == "tijd" ? $0.waarde : gemerkt($0.waarde))
        })
    case .woord, .getal, .leeg: waarde
    }
  }

  /// The kenmerk of a marked name is the marked kenmerk of the name.
  private static func gemerkt(_ tekst: String) -> String { merk + Kenmerk(tekst).tekst + merk }
}

/// The policies that the laws are tried with.
enum Proefbeleid: String, CaseIterable {
  /// What nobody chose, everything rare.
  case veilig
  /// Everything that is no text of people's own stays, days in days.
  case ruim

  var beleid: Beleid {
    var beleid = Beleid.veilig
    guard self == .ruim else { return beleid }
    for veld in Veldgids.alle {
      let naam = Beleid.Veldnaam(tabel: veld.tabel, sleutel: veld.sleutel)
      if beleid.velden[naam] == .weg, veld.keuze.contains(.houd), !veld.isVrijeTekst {
        beleid.velden[naam] = .houd
      }
      if veld.keuze.contains(.dagen) { beleid.velden[naam] = .dagen }
    }
    beleid.velden[.init(tabel: "netwerk", sleutel: "groepen")] = .weg
    return beleid
  }
}
