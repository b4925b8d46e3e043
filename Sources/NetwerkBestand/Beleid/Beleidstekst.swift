/// What a policy file says, in words that are known and numbers within their ranges (English:
/// *policy text*). What it means is not decided here.
package struct Beleidstekst: Hashable, Sendable {
  package var getallen: [String: Int] = [:]
  /// By the name of a table and the key in it: how that field is treated.
  package var velden: [String: [String: String]] = [:]
  package var regios: [Regio] = []

  package struct Regio: Hashable, Sendable {
    package var naam = ""
    package var plaatsen: [String] = []
  }

  /// A number a policy file may hold.
  package struct Getal: Hashable, Sendable {
    let sleutel: String
    let uitleg: String
    let bereik: ClosedRange<Int>

    package init(_ sleutel: String, _ uitleg: String, _ bereik: ClosedRange<Int>) {
      (self.sleutel, self.uitleg, self.bereik) = (sleutel, uitleg, bereik)
    }
  }

  /// The fields of one table, each with the words that say how it can be treated.
  package struct Tabelkeuze: Hashable, Sendable {
    let tabel: String
    let velden: [Veldkeuze]

    package init(_ tabel: String, _ velden: [Veldkeuze]) {
      (self.tabel, self.velden) = (tabel, velden)
    }
  }

  package struct Veldkeuze: Hashable, Sendable {
    let sleutel: String
    let keuze: [String]

    package init(_ sleutel: String, _ keuze: [String]) {
      (self.sleutel, self.keuze) = (sleutel, keuze)
    }
  }
}
