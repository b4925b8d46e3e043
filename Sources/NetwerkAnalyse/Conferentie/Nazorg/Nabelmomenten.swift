import Netwerk

extension Netwerk {
  /// Every planned moment to ask how it goes, by day: after four weeks, after three months, and the
  /// evaluations that the circle chose.
  ///
  /// - Returns: only the evaluations when the day of the conference and of the plan are unknown or
  ///   no single day.
  func nabelmomenten(
    _ plan: Familiegroepsplan, op vandaag: Datum?, _ kalender: Werkkalender = Werkkalender()
  ) -> [Nabelmoment] {
    var dagen = plan.evaluaties.map { (Nabelmoment.Soort.evaluatie, $0) }
    let begin = [conferentie?.datum, plan.datum].compactMap { $0 }.first(where: \.isDag)
    if let tijdlijn = begin.flatMap({ Tijdlijn(conferentie: $0, kalender: kalender) }) {
      dagen += [(.nabellen, tijdlijn[.nabellen]?.datum), (.terugblik, tijdlijn[.terugblik]?.datum)]
        .compactMap { soort, dag in dag.map { (soort, $0) } }
    }
    return dagen.map { soort, dag in
      Nabelmoment(soort: soort, dag: dag, isVoorbij: vandaag.map(dag.isZekerEerder))
    }.sorted { ($0.dag, $0.soort.rawValue) < ($1.dag, $1.soort.rawValue) }
  }

  /// The first moment at or after which nobody has asked yet.
  ///
  /// A check-in up to a week early counts: people phone when it suits them.
  func volgendNabelmoment(_ plan: Familiegroepsplan, op vandaag: Datum?) -> Nabelmoment? {
    let gedaan = plan.opvolging.compactMap(\.wanneer)
    return nabelmomenten(plan, op: vandaag).first { moment in
      let vroegst = moment.dag.plus(dagen: -7) ?? moment.dag
      return !gedaan.contains { !$0.isZekerEerder(dan: vroegst) }
    }
  }
}
