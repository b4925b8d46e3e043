import Netwerk
import NetwerkAnalyse
import NetwerkBestand

/// What every column means, as a table with a row for each (English: *codebook*).
///
/// It follows from the measures themselves, so that it never says anything else than they do.
public struct Codeboek: Sendable {
  public let kolommen: Kolommen
  public let taal: Taal

  public init(_ kolommen: Kolommen, taal: Taal = .nederlands) {
    self.kolommen = kolommen
    self.taal = taal
  }

  /// The names of the codebook's own columns.
  public static let kop = [
    "kolom", "aard", "naam", "naam_en", "vraag", "definitie", "formule", "wie_telt", "eenheid",
    "bereik", "redenen", "opmerking", "bron",
  ]

  /// A row for each column, in their order.
  public var rijen: [[String]] {
    let eenheden = eenheden
    return kolommen.kolommen.map { kolom in
      guard let maat = kolom.maat else { return rij(van: kolom) }
      return rij(van: kolom, maat, eenheden[maat]?.naam(in: taal) ?? "")
    }
  }

  /// The codebook as a file.
  public func csv(_ opmaak: CSVOpmaak = .gewoon) -> [UInt8] {
    var buffer = Schrijfbuffer()
    buffer.voegToe(opmaak.kop(Codeboek.kop))
    for rij in rijen { opmaak.voegToe(rij, aan: &buffer) }
    return buffer.bytes
  }

  /// What each measure counts in, which is the same for every network.
  private var eenheden: [Maat: Eenheid] {
    guard let niemand = try? Netwerk(Onderdelen(hoofdpersonen: [Persoon("hoofdpersoon")])) else {
      return [:]
    }
    let verandering = Verandering(van: niemand, naar: niemand)
    var eenheden: [Maat: Eenheid] = [:]
    for maat in kolommen.maten {
      eenheden[maat] = (maat.bereken(niemand) ?? maat.bereken(verandering))?.eenheid
    }
    return eenheden
  }

  private func rij(van kolom: Kolom) -> [String] {
    let uitleg = kolom.onderdeel.uitleg
    let leeg = Array(repeating: "", count: 6)
    return [
      kolom.naam, kolom.aard.rawValue, kolom.naam, kolom.onderdeel.naamInHetEngels, "",
      uitleg.naam(in: taal),
    ] + leeg + [""]
  }

  private func rij(van kolom: Kolom, _ maat: Maat, _ eenheid: String) -> [String] {
    let redenen = maat.redenen.map { "\($0.rawValue): \($0.naam(in: taal))" } + zonderEerder(maat)
    return [
      kolom.naam, kolom.aard.rawValue, naam(kolom, maat, .nederlands), naam(kolom, maat, .engels),
      maat.vraag.naam(in: taal), maat.definitie.naam(in: taal), maat.formule,
      maat.wieTelt.naam(in: taal), eenheid, maat.bereik, redenen.joined(separator: "; "),
      maat.opmerking?.naam(in: taal) ?? "", maat.bron,
    ]
  }

  private func zonderEerder(_ maat: Maat) -> [String] {
    guard maat.isVergelijking else { return [] }
    let zin = Tekst("er is geen eerder moment", "there is no earlier moment")
    return ["\(Kolommen.geenEerderMoment): \(zin.naam(in: taal))"]
  }

  private func naam(_ kolom: Kolom, _ maat: Maat, _ taal: Taal) -> String {
    let naam = maat.naam.naam(in: taal)
    let uitleg = kolom.onderdeel.uitleg.naam(in: taal)
    return uitleg.isEmpty ? naam : "\(naam): \(uitleg)"
  }
}

extension Kolom.Onderdeel {
  /// What it says of its measure; empty for the value itself.
  var uitleg: Tekst {
    switch self {
    case .id:
      Tekst(
        "de id van het netwerk zoals die er staat; anders #17 voor het zeventiende, of de naam van "
          + "het bestand",
        "the id of the network as written; else #17 for the seventeenth, or the name of the file")
    case .fout:
      Tekst(
        "leeg, of de eerste fout in het netwerk met regel:kolom; de andere cellen zijn dan leeg",
        "empty, or the first error in the network with line:column; the other cells are then empty")
    case .personen:
      Tekst(
        "wie er tellen, in de volgorde van de lijsten met een waarde per persoon",
        "who counts, in the order of the lists with a value for each person")
    case .redenen:
      Tekst(
        "waarom cellen leeg zijn, als kolom:reden met spaties ertussen",
        "why cells are empty, as column:reason with spaces between them")
    case .achtergrond(let achtergrond): achtergrond.uitleg
    case .waarde: Tekst("", "")
    case .wie: Tekst("wie of wat", "who or what")
    case .gemiddelde: Tekst("gemiddelde, zonder de hoofdpersoon", "mean, without the hoofdpersoon")
    case .laagste: Tekst("laagste, zonder de hoofdpersoon", "lowest, without the hoofdpersoon")
    case .hoogste: Tekst("hoogste, zonder de hoofdpersoon", "highest, without the hoofdpersoon")
    case .hoofdpersoon: Tekst("van de hoofdpersoon zelf", "of the hoofdpersoon")
    case .perPersoon:
      Tekst("per persoon, in de volgorde van personen", "for each person, in the order of personen")
    case .soort(let soort): soort.naam
    case .soortOnbekend: Tekst("onbekend", "unknown")
    case .n: Tekst("over hoeveel het gaat", "on how many it rests")
    case .onbekend: Tekst("van hoeveel het onbekend was", "of how many it was unknown")
    }
  }

  fileprivate var naamInHetEngels: String {
    switch self {
    case .fout: "error"
    case .personen: "people"
    case .redenen: "reasons"
    case .achtergrond(.geslacht): "sex of the hoofdpersoon"
    case .achtergrond(.leeftijd): "age of the hoofdpersoon"
    case .achtergrond(.hoofdpersonen): "number of hoofdpersonen"
    case .achtergrond(.peildatum): "date of the network"
    default: "id"
    }
  }
}
