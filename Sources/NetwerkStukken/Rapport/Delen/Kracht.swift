import Netwerk
import NetwerkAnalyse

/// A heading with what stands under it (English: *list*).
public struct Rapportlijst: Hashable, Sendable {
  public let kop: String
  public let regels: [String]
}

/// Where the strength of a network lies, to be drawn as bars (English: *strength profile*).
public struct Krachtprofiel: Hashable, Sendable {
  public let uitspraken: [String]
  /// One for each dimension; empty when too little is known to draw any.
  public let rijen: [Krachtrij]
  public let gewichten: String
  public let onbekend: [String]
}

/// One dimension, from 0 to 1 (English: *bar*).
public struct Krachtrij: Hashable, Sendable {
  public let dimensie: Dimensie
  public let naam: String
  /// `nil` when it cannot be computed.
  public let waarde: Double?
  /// Within what it can lie.
  public let bereik: ClosedRange<Double>
  /// The value and its range in figures: `0,63 (0,50–0,83)`.
  public let getallen: String
  public let grond: String
}

extension Rapportbron {
  func krachtprofiel() -> Krachtprofiel? {
    guard !isVoorFamilie else { return nil }
    let gewichten = Dimensie.allCases.allSatisfy { kracht.gewichten[$0] == 1 }
    return Krachtprofiel(
      uitspraken: kracht.uitspraken.map { $0.zin(in: taal) },
      rijen: kracht.getal == nil ? [] : kracht.metingen.map(rij),
      gewichten: gewichten
        ? zin("Elke dimensie telt even zwaar mee.", "Every dimension weighs alike.")
        : zin("De dimensies tellen niet even zwaar mee.", "The dimensions do not weigh alike."),
      onbekend: kracht.onbekend.map { $0.zin(woorden) })
  }

  private func rij(_ meting: Krachtmeting) -> Krachtrij {
    func getal(_ getal: Double) -> String {
      Getalnotatie.tekst(getal < 0.005 ? 0 : getal, in: taal)
    }
    let (van, tot) = (meting.bereik.lowerBound, meting.bereik.upperBound)
    let waarde = meting.waarde.map(getal) ?? "–"
    return Krachtrij(
      dimensie: meting.dimensie, naam: meting.dimensie.naam(in: taal).eersteHoofdletter,
      waarde: meting.waarde, bereik: meting.bereik,
      getallen: van == tot ? waarde : "\(waarde) (\(getal(van))–\(getal(tot)))",
      grond: meting.grond.zin(woorden))
  }

  /// What there is already, without a number: who is close, whom one sees often, who does what.
  func watErAlIs() -> [Rapportlijst] {
    guard isVoorFamilie else { return [] }
    func lijst(_ kop: String, _ wie: [Kenmerk]) -> Rapportlijst? {
      wie.isEmpty ? nil : Rapportlijst(kop: kop, regels: [namen(wie)])
    }
    let levend = netwerk.personen.filter {
      !$0.isOverleden && netwerk.band(metHoofdpersoonVan: $0.id)?.isLevend != false
    }
    let dichtbij = levend.filter { $0.kring == .intiem }.map(\.id)
    let hulp = Steunsoort.allCases.compactMap { soort -> Rapportlijst? in
      let gevers = levend.filter {
        netwerk.band(metHoofdpersoonVan: $0.id)?.steun.contains(soort) == true
      }
      return lijst(woorden.steunnamen([soort]).eersteHoofdletter, gevers.map(\.id))
    }
    let vaak = kracht[.omvangEnBereik].grond.personen
    return [
      lijst(zin("Het dichtst bij \(hoofdpersoon)", "Closest to \(hoofdpersoon)"), dichtbij),
      lijst(zin("Vaak contact", "Often in touch"), vaak),
    ].compactMap { $0 } + hulp
  }
}
