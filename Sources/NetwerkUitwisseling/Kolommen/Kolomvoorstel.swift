import GraphFormats
import Netwerk
import NetwerkBestand

/// A column map that the tool proposes and a person edits (English: *proposal*).
///
/// A column gets the field that it is called after; else the field whose words stand in its cells.
/// What is not understood is proposed to be left out, with the reason behind it. Names of people are
/// not written in the remarks.
///
/// ```swift
/// let voorstel = Kolomvoorstel(voor: Tabellenlezer().lees(bestanden))
/// print(voorstel.yaml())
/// ```
public struct Kolomvoorstel: Sendable {
  public internal(set) var kaart: Kolomkaart
  var redenen: [Sleutel: String] = [:]
  /// What is written as a remark, since nothing could be said of it.
  var open: Set<Sleutel> = []
  var isOnherkend = false

  struct Sleutel: Hashable {
    let deel: String
    let kolom: String
    let woord: String?
  }

  /// For tables. When it does not show how they are laid out, that is a guess too, and columns that
  /// are not understood are remarks with the fields to choose from.
  public init(voor lezing: Tabellezing) {
    guard !lezing.isOnherkend else {
      self.init(onherkend: lezing.tabellen)
      return
    }
    self.init(voor: lezing.lezing.graphs)
    kaart.indeling = lezing.indeling
    for naam in lezing.naamkolommen {
      kaart.personen.insert(Kolombetekenis(naam, .veld("naam")), at: 0)
      redenen[Sleutel(deel: "personen", kolom: naam, woord: nil)] = "zo heten de mensen"
    }
    for (kolom, rol) in lezing.sleutelkolommen {
      let isLijn = rol == .van || rol == .naar
      let betekenis = Kolombetekenis(kolom, .sleutel(rol))
      if isLijn {
        kaart.relaties.insert(betekenis, at: 0)
      } else {
        kaart.personen.insert(betekenis, at: 0)
      }
      redenen[Sleutel(deel: isLijn ? "relaties" : "personen", kolom: kolom, woord: nil)] =
        rol.reden
    }
    kaart.personen = kaart.personen.zonderHerhaling
    kaart.relaties = kaart.relaties.zonderHerhaling
  }

  init(_ kaart: Kolomkaart) { self.kaart = kaart }

  /// For graphs of any format.
  public init(voor grafen: [PropertyGraph]) {
    kaart = Kolomkaart()
    var (hoofd, mens, lijn) = (Steekproef(), Steekproef(), Steekproef())
    for graaf in grafen {
      if let ego = graaf.ego { hoofd.tel(ego.properties) }
      for knoop in graaf.nodes { mens.tel(knoop.properties) }
      for rand in graaf.edges { lijn.tel(rand.properties) }
    }
    kaart.hoofdpersoon = voorstel(hoofd, .hoofdpersoon)
    kaart.personen = voorstel(mens, .personen)
    kaart.relaties = voorstel(lijn, .relaties)
  }

  /// The map with a remark behind every line.
  public func yaml() -> String {
    let kop = [
      "Wat de kolommen betekenen. Dit is een voorstel: verander wat niet klopt en geef dit bestand mee.",
      "Achter een kolom staat een veld van het netwerkbestand, of: weglaten.",
      "Let op: hieronder staan voorbeelden uit uw bestand.",
    ]
    return kaart.yaml(
      kop: isOnherkend ? kop + Self.kopOnherkend : kop,
      isOpen: { open.contains(Sleutel(deel: $0, kolom: $1, woord: nil)) },
      opmerking: { redenen[Sleutel(deel: $0, kolom: $1, woord: $2)] })
  }

  mutating func voorstel(
    _ steekproef: Steekproef, _ deel: Kolomvelden.Deel
  ) -> [Kolombetekenis] {
    var bezet: Set<String> = []
    var gevonden: [String: Kolomgok] = [:]
    // Names say more than contents, so every column is looked at by its name first.
    for opInhoud in [false, true] {
      for kolom in steekproef.kolommen where gevonden[kolom.naam] == nil {
        guard let gok = Kolomgok(kolom, deel, opInhoud: opInhoud),
          Kolomvelden.isLijst(gok.veld) || !bezet.contains(gok.veld)
        else { continue }
        bezet.insert(gok.veld)
        gevonden[kolom.naam] = gok
      }
    }
    return steekproef.kolommen.map { kolom in
      betekenis(kolom, gevonden[kolom.naam], deel.rawValue)
    }
  }

  private mutating func betekenis(
    _ kolom: Steekproef.Kolom, _ gok: Kolomgok?, _ deel: String
  ) -> Kolombetekenis {
    let sleutel = Sleutel(deel: deel, kolom: kolom.naam, woord: nil)
    guard let gok else {
      redenen[sleutel] = "niet begrepen: \(kolom.voorbeelden)"
      return Kolombetekenis(kolom.naam, .weglaten)
    }
    redenen[sleutel] =
      gok.veld == "naam" ? gok.reden : "\(kolom.voorbeelden): \(gok.reden)"
    guard let toegestaan = Kolomvelden.woorden(gok.veld), !kolom.isVol else {
      return Kolombetekenis(kolom.naam, .veld(gok.veld))
    }
    var woorden: [Woordbetekenis] = []
    for woord in delen(kolom, gok.veld) where !toegestaan.contains(woord) {
      let betekenis = Kolomvelden.woord(woord, gok.veld)
      woorden.append(Woordbetekenis(woord, betekenis))
      if betekenis == nil {
        redenen[Sleutel(deel: deel, kolom: kolom.naam, woord: woord)] =
          "niet begrepen; kies uit: " + toegestaan.prefix(12).joined(separator: ", ")
      }
    }
    return Kolombetekenis(kolom.naam, .veld(gok.veld), waarden: woorden)
  }

  /// The words of a column; of one that names several in a cell, the words between what separates
  /// them.
  private mutating func delen(_ kolom: Steekproef.Kolom, _ veld: String) -> [String] {
    guard Kolomvelden.isLijst(veld) else { return kolom.waarden }
    let tekens: [Character] = kaart.lijstteken.map { [$0] } ?? ["|", ";", ",", "/"]
    for teken in tekens where kolom.waarden.contains(where: { $0.contains(teken) }) {
      let delen = kolom.waarden.flatMap { $0.delen(teken) }
      guard delen.allSatisfy({ Kolomvelden.woord($0, veld) != nil }) else { continue }
      kaart.lijstteken = teken
      var gezien: Set<String> = []
      return delen.filter { gezien.insert($0).inserted }
    }
    return kolom.waarden
  }
}

extension Sleutelrol {
  /// What a column of this kind says.
  var reden: String {
    switch self {
    case .netwerk: "van wie het netwerk is"
    case .kenmerk: "het nummer van de persoon"
    case .van: "van wie de lijn komt"
    case .naar: "naar wie de lijn gaat"
    }
  }
}

extension [Kolombetekenis] {
  /// Each column once, as it was said first.
  fileprivate var zonderHerhaling: [Kolombetekenis] {
    var gezien: Set<String> = []
    return filter { gezien.insert($0.kolom).inserted }
  }
}
