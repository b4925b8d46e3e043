import Netwerk

/// Which moments of a network can stay once their dates are less precise, and how many days a date
/// is from the date of the network (English: *timeline*).
struct Tijdlijn: Sendable {
  /// The date of the network, from which days are counted.
  let nu: Datum?

  /// What a date becomes; `nil` when nothing of it may stay.
  func datum(_ datum: Datum, _ handeling: Handeling) -> Datum? {
    switch handeling {
    case .houd: datum
    case .jaar: Datum(jaar: datum.jaar)
    case .dagen: nu.flatMap { verschoven(datum, $0) }
    default: nil
    }
  }

  /// As far from 1 January 2000 as the date is from now, as precise as both are known.
  private func verschoven(_ datum: Datum, _ nu: Datum) -> Datum? {
    if let dag = datum.dagnummer, let vandaag = nu.dagnummer, let begin = Self.begin?.dagnummer {
      return Datum(dagnummer: begin + dag - vandaag)
    }
    if let maand = datum.maand, let dezeMaand = nu.maand {
      let maanden = 2_000 * 12 + (datum.jaar * 12 + maand) - (nu.jaar * 12 + dezeMaand)
      return Datum(jaar: maanden / 12, maand: maanden % 12 + 1)
    }
    return Datum(jaar: 2_000 + datum.jaar - nu.jaar)
  }

  private static let begin = Datum(jaar: 2_000, maand: 1, dag: 1)

  /// The earlier moments that still have a date before that of the next; of those that share a year
  /// the last stays.
  ///
  /// - Parameters:
  ///   - handeling: what happens to the date of the network.
  ///   - eerdere: what happens to the dates of its earlier moments.
  func momenten(_ netwerk: Netwerk, _ handeling: Handeling, _ eerdere: Handeling) -> [Netwerk] {
    var grens = netwerk.peildatum.flatMap { datum($0, handeling) }
    var blijft: [Netwerk] = []
    for moment in netwerk.eerder.reversed() {
      guard let datum = moment.peildatum.flatMap({ datum($0, eerdere) }) else { continue }
      if let grens, datum >= grens { continue }
      grens = datum
      blijft.append(moment)
    }
    return blijft.reversed()
  }
}
