/// What a value may look like, for the JSON Schema (English: *schema*).
package indirect enum Schema: Sendable {
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

  package struct Tabel: Sendable {
    package let naam: String
    package let uitleg: String
    package let kort: String?
    let uitsluitingen: [Uitsluiting]
    let minstensEen: [String]
    package let keuze: [String]
    package let velden: [Veld]
  }

  package struct Veld: Sendable {
    package let sleutel: String
    package let uitleg: String
    package let schema: Schema
    package let isVerplicht: Bool
  }
}
