import GraphFormats
import Netwerk

// Tables of which it does not show how they are laid out.
extension Kolomvoorstel {
  /// One table is taken for a list of people, more for lists of people and of ties.
  init(onherkend tabellen: [CSVTabel]) {
    self.init(Kolomkaart(indeling: tabellen.count == 1 ? .werkblad : .lijsten))
    isOnherkend = true
    for tabel in tabellen { voegToe(tabel) }
  }

  static let kopOnherkend = [
    "Hoe dit is ingedeeld, bleek niet uit de kolommen. De indeling hieronder is een gok; het kan ook zijn:",
    Tabelindeling.allCases.map { "\($0.rawValue) (\($0.naam(in: .nederlands)))" }
      .joined(separator: ", ") + ".",
    "Een regel met # ervoor telt niet mee: haal het # weg en kies een veld.",
  ]

  private mutating func voegToe(_ tabel: CSVTabel) {
    let sleutels = Sleutels(tabel, nil, zwak: true)
    let deel: Kolomvelden.Deel = sleutels.soort == .banden ? .relaties : .personen
    var steekproef = Steekproef()
    for rij in tabel.rijen {
      steekproef.tel(
        tabel.kolommen.compactMap { kolom in
          tabel.waarde(rij, kolom.plaats).map { Property(kolom.naam, .text($0)) }
        })
    }
    var kolommen = voorstel(steekproef, deel)
    if deel == .personen, !kolommen.contains(where: { $0.soort == .veld("naam") }) {
      noemNaam(tabel, &kolommen)
    }
    for plaats in kolommen.indices {
      let sleutel = Sleutel(deel: deel.rawValue, kolom: kolommen[plaats].kolom, woord: nil)
      if let rol = sleutels.rol(van: kolommen[plaats].kolom, in: tabel) {
        kolommen[plaats] = Kolombetekenis(kolommen[plaats].kolom, .sleutel(rol))
        redenen[sleutel] = rol.reden
      } else if kolommen[plaats].soort == .weglaten {
        open.insert(sleutel)
        redenen[sleutel, default: ""] +=
          "; kies uit: " + Kolomvelden.velden(deel).joined(separator: ", ")
      }
    }
    if deel == .relaties { kaart.relaties += kolommen } else { kaart.personen += kolommen }
  }

  /// Takes the first column with words that differ in every row for what people are called.
  private mutating func noemNaam(_ tabel: CSVTabel, _ kolommen: inout [Kolombetekenis]) {
    for kolom in tabel.kolommen {
      let waarden = tabel.rijen.compactMap { tabel.waarde($0, kolom.plaats) }
      guard waarden.count > 1, Set(waarden).count == waarden.count,
        waarden.allSatisfy({ $0.contains(where: \.isLetter) }),
        let plaats = kolommen.firstIndex(where: { $0.kolom == kolom.naam && $0.soort == .weglaten })
      else { continue }
      kolommen[plaats] = Kolombetekenis(kolom.naam, .veld("naam"))
      redenen[Sleutel(deel: "personen", kolom: kolom.naam, woord: nil)] =
        "in elke rij staat iets anders; heten de mensen zo?"
      return
    }
  }
}

extension Sleutels {
  /// What a column of a table says, if it says which row is about what.
  fileprivate func rol(van kolom: String, in tabel: CSVTabel) -> Sleutelrol? {
    guard let plaats = tabel.kolommen.first(where: { $0.naam == kolom })?.plaats else { return nil }
    switch plaats {
    case netwerk: return .netwerk
    case van: return .van
    case naar: return .naar
    case kenmerk: return .kenmerk
    default: return nil
    }
  }
}
