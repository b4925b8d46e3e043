import Netwerk
import NetwerkBestand

/// Reads a column map that a person edited (English: *column map decoder*).
///
/// ```swift
/// let uitslag = KolomkaartDecoder().lees(bytes, bestand: "kolommen.yaml")
/// for fout in uitslag.fouten { print(fout.tekst(in: .nederlands)) }
/// ```
public struct KolomkaartDecoder: Sendable {
  public init() {}

  /// The map, or everything that is wrong with it.
  ///
  /// Complexity: O(bytes).
  public func lees(_ bytes: [UInt8], bestand: String) -> Kaartlezing {
    let lezing = YAMLLezing(bytes, bestand: bestand)
    var lezer = Kaartlezer()
    for melding in lezing.meldingen where melding.ernst == .fout {
      lezer.fouten.append(
        Kaartfout(
          bestand: bestand, regel: melding.regel, kolom: melding.kolom, oorzaak: .schrift(melding)))
    }
    let kaart = lezer.fouten.isEmpty ? lezer.kaart(lezing.wortel) : Kolomkaart()
    let fouten = lezer.fouten.map { fout in
      Kaartfout(bestand: bestand, regel: fout.regel, kolom: fout.kolom, oorzaak: fout.oorzaak)
    }
    return Kaartlezing(kaart: fouten.isEmpty ? kaart : nil, fouten: fouten)
  }
}

/// What came of reading a column map (English: *reading*).
public struct Kaartlezing: Sendable {
  /// `nil` exactly when there is a fout.
  public let kaart: Kolomkaart?
  /// In the order of the file.
  public let fouten: [Kaartfout]
}

/// One walk over the tree of a column map.
private struct Kaartlezer {
  var fouten: [Kaartfout] = []

  mutating func meld(_ oorzaak: Kaartfout.Oorzaak, _ plek: Plek) {
    guard fouten.count < 1_000 else { return }
    fouten.append(Kaartfout(bestand: "", regel: plek.regel, kolom: plek.kolom, oorzaak: oorzaak))
  }

  mutating func kaart(_ wortel: Waarde?) -> Kolomkaart {
    var kaart = Kolomkaart()
    guard let wortel, case .tabel(let paren) = wortel.inhoud else {
      meld(.geenKaart, wortel?.plek ?? .begin)
      return kaart
    }
    if wortel["kolomkaart"] == nil { meld(.geenKaart, wortel.plek) }
    for paar in paren {
      switch paar.sleutel {
      case "kolomkaart":
        if paar.waarde.alsTekst != "1" {
          meld(.versie(paar.waarde.alsTekst ?? ""), paar.waarde.plek)
        }
      case "indeling": kaart.indeling = indeling(paar.waarde)
      case "lijstteken": kaart.lijstteken = teken(paar.waarde)
      case "decimaalteken": kaart.decimaalkomma = decimaal(paar.waarde)
      case "hoofdpersoon": kaart.hoofdpersoon = kolommen(paar.waarde, .hoofdpersoon)
      case "personen": kaart.personen = kolommen(paar.waarde, .personen)
      case "relaties": kaart.relaties = kolommen(paar.waarde, .relaties)
      default: onbekend(paar, Self.sleutels)
      }
    }
    return kaart
  }

  private static let sleutels = [
    "kolomkaart", "indeling", "lijstteken", "decimaalteken", "hoofdpersoon", "personen", "relaties",
  ]

  private mutating func onbekend(_ paar: Waarde.Paar, _ bekend: [String]) {
    meld(
      .onbekendeSleutel(paar.sleutel, suggestie: suggestie(paar.sleutel, bekend)), paar.plek)
  }

  /// A suggestion costs a comparison with every word, so only the first errors get one.
  private func suggestie(_ woord: String, _ bekend: [String]) -> String? {
    fouten.count < 300 ? Suggestie.beste(voor: woord, uit: bekend) : nil
  }

  private mutating func indeling(_ waarde: Waarde) -> Tabelindeling? {
    let tekst = waarde.alsTekst ?? ""
    if let indeling = Tabelindeling(rawValue: tekst) { return indeling }
    meld(
      .onbekendWoord(tekst, suggestie: suggestie(tekst, Tabelindeling.allCases.map(\.rawValue))),
      waarde.plek)
    return nil
  }

  private mutating func teken(_ waarde: Waarde) -> Character? {
    if let tekst = waarde.alsTekst, tekst.count == 1 { return tekst.first }
    meld(.geenTeken, waarde.plek)
    return nil
  }

  private mutating func decimaal(_ waarde: Waarde) -> Bool {
    let tekst = waarde.alsTekst
    if tekst != ".", tekst != "," { meld(.geenDecimaalteken, waarde.plek) }
    return tekst == ","
  }

  private mutating func kolommen(
    _ waarde: Waarde, _ deel: Kolomvelden.Deel
  ) -> [Kolombetekenis] {
    if waarde.isLeeg { return [] }
    guard case .tabel(let paren) = waarde.inhoud else {
      meld(.geenKolommen, waarde.plek)
      return []
    }
    var gezien: [String: String] = [:]
    var kolommen: [Kolombetekenis] = []
    for paar in paren {
      guard let betekenis = betekenis(paar, deel) else { continue }
      if let naam = betekenis.soort.eenmalig {
        if let eerder = gezien[naam] {
          meld(.tweeKolommen(paar.sleutel, eerder, naam), paar.waarde.plek)
        }
        gezien[naam] = paar.sleutel
      }
      kolommen.append(betekenis)
    }
    return kolommen
  }

  private mutating func betekenis(
    _ paar: Waarde.Paar, _ deel: Kolomvelden.Deel
  ) -> Kolombetekenis? {
    if let tekst = paar.waarde.alsTekst {
      return soort(tekst, paar.waarde.plek, deel).map { Kolombetekenis(paar.sleutel, $0) }
    }
    guard case .tabel(let delen) = paar.waarde.inhoud, let veld = paar.waarde["veld"] else {
      meld(.geenBetekenis(paar.sleutel), paar.waarde.plek)
      return nil
    }
    for deel in delen where !["veld", "waarden"].contains(deel.sleutel) {
      onbekend(deel, ["veld", "waarden"])
    }
    guard let soort = soort(veld.alsTekst ?? "", veld.plek, deel) else { return nil }
    let woorden = paar.waarde["waarden"].map { waarden($0, soort) } ?? []
    return Kolombetekenis(paar.sleutel, soort, waarden: woorden)
  }

  private mutating func soort(
    _ tekst: String, _ plek: Plek, _ deel: Kolomvelden.Deel
  ) -> Kolombetekenis.Soort? {
    if tekst == "weglaten" { return .weglaten }
    if tekst.hasPrefix("sleutel "), let rol = Sleutelrol(rawValue: String(tekst.dropFirst(8))) {
      return .sleutel(rol)
    }
    let velden = Kolomvelden.velden(deel)
    if velden.contains(tekst) { return .veld(tekst) }
    let keus = velden + ["weglaten"] + Sleutelrol.allCases.map { "sleutel \($0.rawValue)" }
    meld(.onbekendVeld(tekst, suggestie: suggestie(tekst, keus)), plek)
    return nil
  }

  private mutating func waarden(
    _ waarde: Waarde, _ soort: Kolombetekenis.Soort
  ) -> [Woordbetekenis] {
    guard case .tabel(let paren) = waarde.inhoud else {
      if !waarde.isLeeg { meld(.geenWaarden, waarde.plek) }
      return []
    }
    let toegestaan: [String]? =
      if case .veld(let veld) = soort { Kolomvelden.woorden(veld) } else { nil }
    return paren.compactMap { paar in
      guard let tekst = paar.waarde.alsTekst else {
        meld(.geenWaarden, paar.waarde.plek)
        return nil
      }
      if tekst == "weglaten" { return Woordbetekenis(paar.sleutel, nil) }
      if let toegestaan, !toegestaan.contains(tekst) {
        meld(.onbekendWoord(tekst, suggestie: suggestie(tekst, toegestaan)), paar.waarde.plek)
        return nil
      }
      return Woordbetekenis(paar.sleutel, tekst)
    }
  }
}

extension Kolombetekenis.Soort {
  /// What only one column of a part can mean.
  fileprivate var eenmalig: String? {
    switch self {
    // Each table of a set may have names and keys of its own.
    case .veld(let veld): Kolomvelden.isLijst(veld) || veld == "naam" ? nil : veld
    case .sleutel, .weglaten: nil
    }
  }
}
