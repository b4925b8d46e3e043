import Netwerk
import NetwerkAnalyse

/// Which columns a table of results has (English: *columns*).
///
/// ```swift
/// let kolommen = Kolommen(Maat.structuur)
/// kolommen.kolommen.map(\.naam)          // ["id", "fout", "omvang", …, "redenen"]
/// ```
///
/// They follow from the measures alone and not from the networks, so that two runs give tables that
/// can be put under each other.
public struct Kolommen: Hashable, Sendable {
  /// What is measured, in the order of the columns.
  public let maten: [Maat]
  /// Whether lists say who, and not only how many.
  public let metWie: Bool
  /// Whether each measure says what it rests on.
  public let metGrondslag: Bool
  /// What stands beside the measures.
  public let achtergrond: [Achtergrond]
  /// All columns in order: `id`, `fout`, background, those of the measures, `redenen`.
  public let kolommen: [Kolom]
  /// How many columns each measure has.
  let breedten: [Int]

  /// - Parameters:
  ///   - maten: what to measure; one that is named twice counts once.
  ///   - metWie: adds who is in a list and everybody's own value, as JSON lists.
  ///   - metGrondslag: adds to each measure how many it rests on and of how many it was unknown.
  ///   - achtergrond: what else to say of each network.
  public init(
    _ maten: [Maat], metWie: Bool = false, metGrondslag: Bool = false,
    achtergrond: [Achtergrond] = []
  ) {
    var gekozen: [Maat] = []
    for maat in maten where !gekozen.contains(maat) { gekozen.append(maat) }
    self.maten = gekozen
    self.metWie = metWie
    self.metGrondslag = metGrondslag
    self.achtergrond = Achtergrond.allCases.filter(achtergrond.contains)
    let perMaat = gekozen.map { $0.kolommen(metWie: metWie, metGrondslag: metGrondslag) }
    breedten = perMaat.map { $0.count }
    let voor =
      [Kolom(naam: "id", aard: .tekst, maat: nil, onderdeel: .id)]
      + [Kolom(naam: "fout", aard: .tekst, maat: nil, onderdeel: .fout)]
      + self.achtergrond.map {
        Kolom(naam: $0.kolomnaam, aard: $0.aard, maat: nil, onderdeel: .achtergrond($0))
      }
      + (metWie ? [Kolom(naam: "personen", aard: .lijst, maat: nil, onderdeel: .personen)] : [])
    let na = [Kolom(naam: "redenen", aard: .tekst, maat: nil, onderdeel: .redenen)]
    kolommen = voor + perMaat.flatMap { $0 } + na
  }
}

extension Maat {
  /// The name of its columns: its id with `_` for `-`.
  var kolomnaam: String { id.alsKolomnaam }

  fileprivate func kolommen(metWie: Bool, metGrondslag: Bool) -> [Kolom] {
    eigenKolommen(metWie: metWie) + (metGrondslag ? grondslag : [])
  }

  private func kolom(_ achter: String, _ aard: Kolom.Aard, _ onderdeel: Kolom.Onderdeel) -> Kolom {
    Kolom(
      naam: achter.isEmpty ? kolomnaam : "\(kolomnaam)_\(achter)", aard: aard, maat: self,
      onderdeel: onderdeel)
  }

  private func eigenKolommen(metWie: Bool) -> [Kolom] {
    switch soort {
    case .aantal, .score: [kolom("", .geheel, .waarde)]
    case .getal: [kolom("", .getal, .waarde)]
    case .oordeel: [kolom("", .tekst, .waarde)]
    case .personen, .paren, .groepen, .woorden, .steun, .vrijeVerdeling:
      [kolom("", .geheel, .waarde)] + (metWie ? [kolom("wie", .lijst, .wie)] : [])
        + (soort == .vrijeVerdeling ? [kolom("onbekend", .geheel, .soortOnbekend)] : [])
    case .perPersoon: perPersoon(metWie: metWie)
    case .verdeling(let soorten):
      soorten.map { kolom($0.kolomnaam, .geheel, .soort($0)) }
        + [kolom("onbekend", .geheel, .soortOnbekend)]
    }
  }

  private func perPersoon(metWie: Bool) -> [Kolom] {
    [
      kolom("gemiddelde", .getal, .gemiddelde), kolom("laagste", .getal, .laagste),
      kolom("hoogste", .getal, .hoogste),
    ] + (heeftWaardeVanHoofdpersoon ? [kolom("hoofdpersoon", .getal, .hoofdpersoon)] : [])
      + (metWie ? [kolom("", .lijst, .perPersoon)] : [])
  }

  /// A distribution says already of how many the kind is unknown.
  private var grondslag: [Kolom] {
    let n = kolom("n", .geheel, .n)
    switch soort {
    case .verdeling, .vrijeVerdeling: return [n]
    default: return [n, kolom("onbekend", .geheel, .onbekend)]
    }
  }
}

extension Verdelingssoort {
  /// `collega's` → `collegas`, `één band` → `een_band`.
  fileprivate var kolomnaam: String { Kenmerk(sleutel).tekst.alsKolomnaam }
}

extension String {
  /// With `_` for `-`.
  fileprivate var alsKolomnaam: String {
    String(decoding: utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
  }
}
