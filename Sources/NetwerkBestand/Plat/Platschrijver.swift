import Netwerk

/// Writes the parts of a network as flat fields (English: *flat writer*).
///
/// What is a list of tables, such as hulpvragen and safety measures, is left out; who calls counts it.
package struct Platschrijver: Sendable {
  private let onderdelen: Onderdelen
  private let schrijver: Schrijver

  package init(_ onderdelen: Onderdelen) {
    self.onderdelen = onderdelen
    schrijver = Schrijver(onderdelen)
  }

  package enum Inhoud: Hashable, Sendable {
    case tekst(String)
    case lijst([String])
  }

  package typealias Waarden = [(naam: String, inhoud: Inhoud)]

  package var netwerk: Waarden {
    var kop = onderdelen
    kop.conferentie = nil
    kop.plan = nil
    // People of whom only the name is known are a list of words, and still no field.
    return plat(Tabellen.netwerk, kop, zonder: ["versie", "id", "hoofdpersoon"])
      .filter { Self.netwerkvelden.contains($0.naam) }
  }

  private static let netwerkvelden = Set(Platvelden.netwerk.map(\.naam))

  package func hoofdpersoon(_ persoon: Persoon) -> Waarden {
    plat(Tabellen.hoofdpersoon, persoon, zonder: ["naam", "id"])
  }

  /// Without the tie with the hoofdpersoon.
  package func persoon(_ persoon: Persoon) -> Waarden {
    plat(Tabellen.persoon, persoon.met { $0.band = Band() }, zonder: ["naam", "id"])
  }

  /// Without the tie with the hoofdpersoon.
  package func organisatie(_ organisatie: Organisatie) -> Waarden {
    var zonderBand = organisatie
    zonderBand.band = nil
    return plat(Tabellen.organisatie, zonderBand, zonder: ["naam", "id"])
  }

  package func relatie(_ relatie: Relatie) -> Waarden {
    plat(Tabellen.relatie, relatie, zonder: ["tussen"])
  }

  private func plat<Doel>(
    _ tabel: Tabel<Doel>, _ doel: Doel, zonder: Set<String>
  ) -> Waarden {
    guard case .tabel(let paren) = tabel.schrijf(doel, schrijver) else { return [] }
    return paren.filter { !zonder.contains($0.sleutel) }.flatMap { plat($0.sleutel, $0.waarde) }
  }

  private func plat(_ naam: String, _ uitvoer: Uitvoer) -> Waarden {
    switch uitvoer {
    case .tekst(let tekst), .woord(let tekst), .getal(let tekst): return [(naam, .tekst(tekst))]
    case .leeg: return []
    case .lijst(let delen), .opsomming(let delen):
      let teksten = delen.compactMap { naam == "groepen" ? groep($0) : $0.alsTekst }
      return teksten.count == delen.count && !delen.isEmpty ? [(naam, .lijst(teksten))] : []
    case .tabel(let paren):
      return paren.flatMap { paar in
        let kort = Platvelden.korteSleutels[naam] == paar.sleutel
        return plat(kort ? naam : "\(naam).\(paar.sleutel)", paar.waarde)
      }
    }
  }

  /// A group of one's own: `Moskee = vrienden`.
  private func groep(_ uitvoer: Uitvoer) -> String? {
    guard case .tabel(let paren) = uitvoer else { return nil }
    return paren.compactMap(\.waarde.alsTekst).joined(separator: " = ")
  }
}

extension Uitvoer {
  fileprivate var alsTekst: String? {
    switch self {
    case .tekst(let tekst), .woord(let tekst), .getal(let tekst): tekst
    case .leeg, .lijst, .opsomming, .tabel: nil
    }
  }
}
