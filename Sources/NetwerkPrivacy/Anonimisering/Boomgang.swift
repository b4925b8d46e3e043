import NetwerkBestand

extension Schema {
  /// The thing with keys this is, or can be; `nil` when it never has keys.
  var tabel: Schema.Tabel? {
    switch kern {
    case .tabel(let tabel): tabel
    case .een(let schemas): schemas.lazy.compactMap { $0.tabel }.first
    default: nil
    }
  }

  /// What stands here when it is no thing with keys.
  var zonderTabel: Schema {
    guard case .een(let schemas) = kern else { return kern }
    return schemas.first { $0.tabel == nil } ?? kern
  }
}

extension Schema.Tabel {
  /// The fields that were written, in the order of the table, each with what it says; a bare word is
  /// the key it stands for.
  func velden(van waarde: Uitvoer) -> [(veld: Schema.Veld, waarde: Uitvoer)] {
    guard case .tabel(let paren) = waarde else {
      return velden.filter { $0.sleutel == kort }.map { ($0, waarde) }
    }
    return paren.compactMap { paar in
      velden.first { $0.sleutel == paar.sleutel }.map { ($0, paar.waarde) }
    }
  }
}

extension Uitvoer {
  /// The word, number or text this is; `nil` for a list or a thing with keys.
  var kaleTekst: String? {
    switch self {
    case .tekst(let tekst), .woord(let tekst), .getal(let tekst): tekst
    case .leeg, .lijst, .opsomming, .tabel: nil
    }
  }

  /// The value of a key; `nil` when this is no thing with keys or lacks it.
  subscript(_ sleutel: String) -> Uitvoer? {
    guard case .tabel(let paren) = self else { return nil }
    return paren.first { $0.sleutel == sleutel }?.waarde
  }
}
