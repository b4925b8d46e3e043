import Netwerk

/// The networks of a neighbourhood with everything a neighbourhood is asked about: few contacts,
/// volunteers with hours, organisations, questions and people who may not be named; the same for the
/// same seed.
public struct Wijkproef: Hashable, Sendable {
  public var zaad: Int
  public var huishoudens: Int

  public init(_ zaad: Int, huishoudens: Int) { (self.zaad, self.huishoudens) = (zaad, huishoudens) }

  public func netwerken() throws -> [Netwerk] {
    var toeval = Toeval(zaad)
    return try (0..<huishoudens).map { try netwerk($0, &toeval) }
  }

  private func netwerk(_ nummer: Int, _ toeval: inout Toeval) throws -> Netwerk {
    var hoofd = Persoon("H", id: Kenmerk("h\(nummer)"))
    hoofd.band = nil
    var onderdelen = Onderdelen(hoofdpersonen: [hoofd])
    for eigen in 0..<toeval.getal(0...3) {
      onderdelen.personen.append(
        Persoon("E", id: Kenmerk("e\(nummer)-\(eigen)"), groep: toeval.eenOp(4) ? nil : .familie))
    }
    for wie in Set((0..<toeval.getal(0...3)).map { _ in toeval.getal(0...(huishoudens / 3)) }) {
      onderdelen.personen.append(gedeeld(wie, &toeval))
    }
    if toeval.eenOp(5) {
      let buur = (nummer + 1) % huishoudens
      if buur != nummer {
        onderdelen.personen.append(Persoon("B", id: Kenmerk("h\(buur)"), groep: .buren))
      }
    }
    for plek in 0..<4 where toeval.eenOp(3) {
      onderdelen.organisaties.append(
        Organisatie(
          "O", id: Kenmerk("o\(plek)"), Self.soorten[plek],
          leefgebieden: plek < 2 ? [Leefgebied.allCases[plek]] : [],
          band: toeval.eenOp(2) ? Band() : nil))
    }
    let bekend = Set(onderdelen.organisaties.map(\.id))
    for plaats in onderdelen.personen.indices where onderdelen.personen[plaats].isProfessional {
      let organisatie = Kenmerk("o\(toeval.getal(2...3))")
      guard bekend.contains(organisatie) else { continue }
      onderdelen.personen[plaats].inzet = Inzet(organisatie: organisatie, kader: .wmo)
    }
    for leefgebied in Leefgebied.allCases.prefix(3) where toeval.eenOp(2) {
      onderdelen.hulpvragen.append(Hulpvraag("V \(leefgebied.rawValue)", leefgebied))
    }
    return try Netwerk(onderdelen)
  }

  private func gedeeld(_ wie: Int, _ toeval: inout Toeval) -> Persoon {
    var persoon = Persoon("G", id: Kenmerk("g\(wie)"), groep: Self.groepen[wie % 4])
    persoon.band?.steun = toeval.eenOp(2) ? [.praktisch] : []
    if toeval.eenOp(3) { persoon.belasting = Belasting(taken: ["boodschappen"], uren: 4) }
    if toeval.eenOp(12) { persoon.belasting = Belasting(draagkracht: .op) }
    if wie % 7 == 3, toeval.eenOp(2) { persoon.toestemming = Toestemming(tonen: .nee) }
    if wie % 7 == 5, toeval.eenOp(2) { persoon.toestemming = Toestemming(noemen: .nee) }
    return persoon
  }

  private static let groepen: [Groep] = [.vrijwilligers, .professionals, .buren, .vrienden]
  private static let soorten: [Organisatie.Soort] = [.buurthuis, .eettafel, .wijkteam, .zorg]
}
