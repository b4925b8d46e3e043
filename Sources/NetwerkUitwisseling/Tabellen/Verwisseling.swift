import NetwerkBestand

/// Columns of which the names were swapped: what stands in the one are the identifiers of the other
/// (English: *swap*).
enum Verwisseling {
  /// The keys as they must have been meant.
  ///
  /// A column says whose network a row belongs to when its values are those of the networks. Only
  /// when fewer than half of them are, and nearly all of another column, they are swapped.
  static func hersteld(
    _ tabel: CSVTabel, _ sleutels: Sleutels, netwerken: Set<String>,
    _ meldingen: inout Tabelmeldingen
  ) -> Sleutels {
    guard let netwerk = sleutels.netwerk, !netwerken.isEmpty, !tabel.rijen.isEmpty else {
      return sleutels
    }
    guard aandeel(tabel, netwerk, netwerken) < 0.5 else { return sleutels }
    let anderen = [sleutels.kenmerk, sleutels.van, sleutels.naar].compactMap { $0 }
    guard
      let andere = anderen.first(where: {
        $0 != netwerk && aandeel(tabel, $0, netwerken) >= 0.9
      })
    else { return sleutels }
    var hersteld = sleutels
    hersteld.netwerk = andere
    if sleutels.kenmerk == andere { hersteld.kenmerk = netwerk }
    if sleutels.van == andere { hersteld.van = netwerk }
    if sleutels.naar == andere { hersteld.naar = netwerk }
    let naam = { plaats in tabel.kolommen.first { $0.plaats == plaats }?.naam ?? "" }
    meldingen.raad(
      .swappedColumns(naam(netwerk), naam(andere)), .init(file: tabel.bestand, line: 1))
    return hersteld
  }

  private static func aandeel(
    _ tabel: CSVTabel, _ plaats: Int, _ netwerken: Set<String>
  ) -> Double {
    let bekend = tabel.rijen.count { rij in
      tabel.sleutel(rij, plaats).map { netwerken.contains($0) } ?? false
    }
    return Double(bekend) / Double(tabel.rijen.count)
  }
}
