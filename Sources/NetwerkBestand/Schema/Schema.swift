/// What a value may look like, for the JSON Schema (English: *schema*).
indirect enum Schema: Sendable {
  case tekst
  /// The id or name of somebody else in the file.
  case verwijzing
  case datum
  case tijdvak
  case tijd
  case leeg
  case geheel(ClosedRange<Int>)
  case getal(ClosedRange<Double>)
  case woorden([String])
  case vast(String)
  /// Several, or one without brackets.
  case lijst(Schema)
  /// So many, always in brackets.
  case rij(Schema, aantal: ClosedRange<Int>)
  case tabel(Tabel)
  /// Any of these.
  case een([Schema])

  struct Tabel: Sendable {
    let naam: String
    let uitleg: String
    let kort: String?
    let uitsluitingen: [Uitsluiting]
    let minstensEen: [String]
    let keuze: [String]
    let velden: [Veld]
  }

  struct Veld: Sendable {
    let sleutel: String
    let uitleg: String
    let schema: Schema
    let isVerplicht: Bool
  }
}
