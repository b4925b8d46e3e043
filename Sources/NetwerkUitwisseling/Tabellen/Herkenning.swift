import GraphFormats
import NetwerkBestand

/// Finds out how a set of tables is laid out (English: *detection*).
///
/// Each layout gets points, at most 100, for what only it has:
///
/// | layout | points |
/// | --- | --- |
/// | `network-canvas` | 100 for a column that begins with `networkCanvas` |
/// | `matrix` | 95 for one table with the same names along both sides |
/// | `egoweb`, `openeddi` | 92 for their names of columns in a list of people or ties |
/// | `egor` | 90 for people with their network and another table; 75 for people and ties; 80 or 70 for people or ties alone |
/// | `breed` | 85 for one table with a column for each pair; 65 for people in columns |
/// | `werkblad` | 60 for one table with names, 3 for each field it has, at most 18 |
///
/// The layout with most points is taken when it has at least 50, and 10 more than the next.
struct Herkenning {
  let tabellen: [CSVTabel]
  let kaart: Kolomkaart?

  struct Uitslag {
    let indeling: Tabelindeling
    let punten: Int
  }

  func uitslag() throws(Onherkend) -> Uitslag {
    let punten = punten().sorted { $0.punten > $1.punten }
    guard let eerste = punten.first, eerste.punten >= 50 else {
      throw Onherkend(probleem: .layoutUnclear(columns: tabellen.first?.kolommen.map(\.naam) ?? []))
    }
    if punten.count > 1, punten[1].punten > eerste.punten - 10 {
      throw Onherkend(
        probleem: .layoutAmbiguous(
          eerste.indeling.rawValue, punten[1].indeling.rawValue))
    }
    return eerste
  }

  struct Onherkend: Error { let probleem: TableProblem }

  private func punten() -> [Uitslag] {
    if tabellen.contains(where: { $0.kolommen.contains { NetworkCanvas.isKolom($0.vorm) } }) {
      return [Uitslag(indeling: .networkCanvas, punten: 100)]
    }
    let sleutels = tabellen.map { Sleutels($0, kaart, zwak: false) }
    var uit: [Uitslag] = []
    if let tabel = tabellen.first, tabellen.count == 1 {
      if Matrixlezer.isMatrix(tabel) { uit.append(Uitslag(indeling: .matrix, punten: 95)) }
      let vakken = Vakindeling(tabel.kolommen)
      if vakken.aantal > 0, vakken.heeftVakken, sleutels[0].soort != .banden {
        uit.append(Uitslag(indeling: .breed, punten: vakken.heeftAlleParen ? 85 : 65))
      } else if let naam = sleutels[0].naam, sleutels[0].soort != .banden,
        sleutels[0].kenmerk == nil || sleutels[0].netwerk == nil
      {
        uit.append(Uitslag(indeling: .werkblad, punten: puntenWerkblad(tabel, naam)))
      }
    }
    if let lijsten = puntenLijsten(sleutels) { uit.append(lijsten) }
    return uit
  }

  private func puntenWerkblad(_ tabel: CSVTabel, _ naam: Int) -> Int {
    let velden = Set(Veldnamen.persoon.flatMap { $0.vormen.map { $0.tekst.filter { $0 != "-" } } })
    let bekend = tabel.kolommen.count { $0.plaats != naam && velden.contains($0.vorm) }
    return 60 + 3 * min(bekend, 6)
  }

  private func puntenLijsten(_ sleutels: [Sleutels]) -> Uitslag? {
    let vormen = Set(tabellen.flatMap { $0.kolommen.map(\.vorm) })
    let heeft = { (soort: Sleutels.Soort) in sleutels.contains { $0.soort == soort } }
    let heeftNetwerk = sleutels.contains { $0.netwerk != nil }
    guard heeft(.personen) || heeft(.banden) else {
      return tabellen.count > 1 ? puntenPuntenEnLijnen() : nil
    }
    if vormen.contains("alternumber") || vormen.contains("alter1number") {
      return Uitslag(indeling: .egoWeb, punten: 92)
    }
    if vormen.contains("puid") { return Uitslag(indeling: .openeddi, punten: 92) }
    let punten =
      switch (heeft(.personen), heeft(.banden)) {
      case (true, _) where heeftNetwerk && tabellen.count > 1: 90
      case (_, true) where tabellen.count > 1: 75
      case (true, _): heeftNetwerk ? 80 : 40
      default: 70
      }
    return Uitslag(indeling: .lijsten, punten: punten)
  }

  /// Lists of points and lines as programs for drawing graphs write them: `Id`, `Source`, `Target`.
  private func puntenPuntenEnLijnen() -> Uitslag? {
    let soorten = tabellen.map { Sleutels($0, kaart, zwak: true).soort }
    return soorten.contains(.banden) && soorten.contains(.personen)
      ? Uitslag(indeling: .lijsten, punten: 75) : nil
  }
}
