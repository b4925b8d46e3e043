import NetwerkBestand

/// What is known of a table as a whole after a walk over its rows (English: *table outline*).
///
/// What a cell means depends on its column: `0,5` is a number in a column of numbers. Whoever reads a
/// table row by row therefore looks at all rows once before.
package struct Tabeloverzicht: Sendable {
  package let naam: String
  let kop: CSVRij
  let scheiding: UInt8
  /// Whether it was taken for Windows-1252.
  let isWindows1252: Bool
  /// What the cells of each place look like.
  private(set) var inhoud: [Kolominhoud]
  private(set) var aantalRijen = 0
  /// How many rows are too short, and the line of the first.
  private(set) var kort: (aantal: Int, regel: Int)?
  /// The ids of people, in how many networks each stands.
  private(set) var ids = Idtelling()
  /// Where the ids stand, when they are counted.
  private var idplaats: (tabel: CSVTabel, sleutels: Sleutels)?

  /// - Parameters:
  ///   - naam: the name of the file without its folders.
  ///   - teltIds: whether the ids of people are counted.
  package init(
    naam: String, kop: CSVRij, scheiding: UInt8, isWindows1252: Bool = false,
    teltIds: Bool = false
  ) {
    self.naam = naam
    self.kop = kop
    self.scheiding = scheiding
    self.isWindows1252 = isWindows1252
    let kanKomma = scheiding != UInt8(ascii: ",")
    inhoud = Array(repeating: Kolominhoud(kanKomma: kanKomma), count: kop.velden.count)
    guard teltIds else { return }
    var meldingen = Tabelmeldingen()
    let tabel = CSVTabel(self, nummer: 0, rijen: [], &meldingen)
    idplaats = (tabel, Sleutels(tabel, nil, zwak: false))
  }

  package var breedte: Int { kop.velden.count }

  /// Whether something stands behind the last column.
  package func isTeBreed(_ rij: CSVRij) -> Bool {
    rij.velden.dropFirst(breedte).contains { !$0.isEmpty }
  }

  /// Takes in a row that holds something.
  package mutating func tel(_ rij: CSVRij) {
    aantalRijen += 1
    if rij.velden.count < breedte { kort = ((kort?.aantal ?? 0) + 1, kort?.regel ?? rij.regel) }
    for (plaats, cel) in rij.velden.enumerated() where plaats < breedte {
      inhoud[plaats].tel(cel)
    }
    if let (tabel, sleutels) = idplaats, tabel.sleutel(rij, sleutels.netwerk) != nil,
      let id = tabel.sleutel(rij, sleutels.kenmerk)
    {
      ids.tel(id)
    }
  }
}
