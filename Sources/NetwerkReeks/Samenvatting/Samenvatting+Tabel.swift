import NetwerkBestand

extension Samenvatting {
  /// The names of the columns of ``csv(_:kleinsteGroep:)``.
  public static let kop = [
    "kolom", "groep", "netwerken", "zonder_waarde", "gemiddelde", "standaardafwijking", "laagste",
    "p5", "p25", "mediaan", "p75", "p95", "hoogste", "verschil", "verschil_laag", "verschil_hoog",
    "effect",
  ]

  /// The summary as a table: for every column a row over all networks, and one for each group.
  ///
  /// Of a group of fewer networks than `kleinsteGroep` only that is said, with empty cells.
  public func csv(_ opmaak: CSVOpmaak = .gewoon, kleinsteGroep: Int) -> [UInt8] {
    var schrijver = CSVSchrijver(opmaak)
    for (plaats, kolom) in gemeten.enumerated() {
      schrijf(&schrijver, kolom.naam, "", verdelingen[plaats], nil)
      for (groep, verdelingen) in groepen.sorted(by: { $0.key < $1.key }) {
        let naam = groep.tekst(groepering)
        if verdelingen[plaats].n < kleinsteGroep {
          schrijver.beginRij()
          for tekst in [kolom.naam, naam, "<\(kleinsteGroep)"] { schrijver.tekst(tekst) }
          schrijver.leeg(Samenvatting.kop.count - 3)
          schrijver.eindeRij()
        } else {
          let verschil = verschil(van: groep, kolom: plaats)
          schrijf(&schrijver, kolom.naam, naam, verdelingen[plaats], verschil)
        }
      }
    }
    return opmaak.kop(Samenvatting.kop) + schrijver.geefAf()
  }

  private func schrijf<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ kolom: String, _ groep: String, _ verdeling: Kolomverdeling,
    _ verschil: Groepsverschil?
  ) {
    let getallen = [
      verdeling.gemiddelde, verdeling.spreiding, verdeling.laagste, verdeling.kwantiel(0.05),
      verdeling.kwantiel(0.25), verdeling.kwantiel(0.5), verdeling.kwantiel(0.75),
      verdeling.kwantiel(0.95), verdeling.hoogste, verschil?.verschil, verschil?.bereik.lowerBound,
      verschil?.bereik.upperBound, verschil?.effect,
    ]
    schrijver.beginRij()
    schrijver.tekst(kolom)
    schrijver.tekst(groep)
    schrijver.aantal(verdeling.n)
    schrijver.aantal(verdeling.leeg)
    for getal in getallen { schrijver.getal(getal) }
    schrijver.eindeRij()
  }
}

extension Groepering.Groep {
  /// The group in a table: a word, a number, or an interval such as `[5,12)`.
  func tekst(_ groepering: Groepering?) -> String {
    switch self {
    case .woord(let woord): return woord
    case .getal(let getal): return Groepering.tekst(getal)
    case .overige: return "overige"
    case .leeg: return "onbekend"
    case .klasse(let nummer):
      let grenzen = groepering?.grenzen ?? []
      let van = nummer == 0 ? "" : Groepering.tekst(grenzen[nummer - 1])
      let tot = nummer == grenzen.count ? "" : Groepering.tekst(grenzen[nummer])
      return "[\(van),\(tot))"
    }
  }
}

extension Groepering {
  fileprivate static func tekst(_ getal: Double) -> String {
    var buffer = Schrijfbuffer()
    buffer.voegToe(getal: getal)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
