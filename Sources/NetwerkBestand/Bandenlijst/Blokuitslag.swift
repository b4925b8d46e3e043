/// What one block was found to hold (English: *block result*).
struct Blokuitslag {
  let blok: Blok
  /// The two people of every row, one row after the other; texts stand in the block.
  var sleutels: [Persoonssleutel] = []
  /// How many lines it has.
  var regels = 0
  var fouten: [Fout] = []
  var verzwegen = 0

  struct Fout {
    let oorzaak: Bandenfout.Oorzaak
    /// Its line in this block, from 0.
    let regel: Int
    /// Where it is in the line, in bytes.
    let plaats: Int
    /// The line as it was before anything in it was changed.
    let tekst: [UInt8]
  }

  init(_ blok: Blok) { self.blok = blok }

  mutating func meld(_ fout: Fout) {
    if fouten.count < BandenlijstDecoder.hoogstensFouten {
      fouten.append(fout)
    } else {
      verzwegen += 1
    }
  }
}
