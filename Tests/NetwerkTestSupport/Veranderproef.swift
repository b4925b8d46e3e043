import Netwerk

/// Moments of one network made to draw what changed: from each to the next some come, go and move,
/// and some ties come, go and change. The same for the same seed.
public struct Veranderproef: Hashable, Sendable, CustomStringConvertible {
  public var zaad: Int
  public var mensen: Int
  public var momenten: Int
  public var namen: Tekenproef.Namen

  public init(
    _ zaad: Int, mensen: Int, momenten: Int = 2, namen: Tekenproef.Namen = .gewoon
  ) {
    (self.zaad, self.mensen, self.momenten, self.namen) = (zaad, mensen, momenten, namen)
  }

  public var description: String {
    "Veranderproef(\(zaad), mensen: \(mensen), momenten: \(momenten), namen: .\(namen))"
  }

  /// The networks, oldest first.
  public func netwerken() throws -> [Netwerk] {
    var toeval = Toeval(zaad)
    var onderdelen = Tekenproef(zaad, mensen: mensen + momenten * 2, namen: namen).onderdelen()
    let reserve = Array(onderdelen.personen.suffix(momenten * 2))
    onderdelen.personen.removeLast(momenten * 2)
    onderdelen.organisaties = []
    let bekend = Set((onderdelen.hoofdpersonen + onderdelen.personen).map(\.id))
    onderdelen.relaties.removeAll { !bekend.contains($0.van) || !bekend.contains($0.naar) }
    var netwerken: [Netwerk] = []
    for moment in 0..<momenten {
      if moment > 0 {
        verander(&onderdelen, nieuw: Array(reserve[moment * 2..<moment * 2 + 2]), &toeval)
      }
      onderdelen.peildatum = Datum(jaar: 2024 + moment, maand: 3, dag: 1 + moment)
      netwerken.append(try Netwerk(onderdelen))
    }
    return netwerken
  }

  private func verander(_ onderdelen: inout Onderdelen, nieuw: [Persoon], _ toeval: inout Toeval) {
    for nummer in onderdelen.personen.indices where toeval.eenOp(6) {
      onderdelen.personen[nummer].kring = Kring(rawValue: toeval.getal(1...3))
    }
    for nummer in onderdelen.personen.indices where toeval.eenOp(8) {
      onderdelen.personen[nummer].band = toeval.band()
    }
    let weg = Set(onderdelen.personen.filter { _ in toeval.eenOp(9) }.map(\.id))
    onderdelen.personen.removeAll { weg.contains($0.id) }
    onderdelen.relaties.removeAll { relatie in
      weg.contains(relatie.van) || weg.contains(relatie.naar) || toeval.eenOp(5)
    }
    let blijvers = onderdelen.personen.map(\.id)
    onderdelen.personen += nieuw
    for nummer in onderdelen.relaties.indices where toeval.eenOp(6) {
      onderdelen.relaties[nummer].band.aard = .gespannen
    }
    guard blijvers.count > 2 else { return }
    let paar = (blijvers[0], blijvers[blijvers.count - 1])
    if !onderdelen.relaties.contains(where: { $0.isTussen(paar.0, paar.1) }) {
      onderdelen.relaties.append(Relatie(paar.0, paar.1, .sterk))
    }
    onderdelen.relaties.append(Relatie(nieuw[0].id, blijvers[1]))
  }
}
