import Netwerk

/// Finds the day of a task (English: *task planner*).
struct Taakplanner {
  let conferentie: Datum
  let vandaag: Datum?
  let kalender: Werkkalender
  let afgesproken: [Tijdlijn.Soort: Datum]

  /// Six weeks: what preparing and holding a conference usually takes at least.
  static let gewoneVoorbereiding = 42

  func taak(_ soort: Tijdlijn.Soort) -> Tijdlijn.Taak? {
    if let datum = afgesproken[soort], !soort.isConferentie {
      return taak(soort, afgesproken: datum)
    }
    switch soort.termijn {
    case .opDeDag: return vaste(soort, op: conferentie, .afgesproken)
    case .doorlopend: return doorlopende(soort)
    case .ervoor(let vanaf, let uiterlijk):
      guard let begin = dag(ervoor: vanaf), let einde = dag(ervoor: uiterlijk) else { return nil }
      return voorstel(soort, begin...einde, streef: einde)
    case .erna(let dagen, let speling):
      return conferentie.plus(dagen: dagen).flatMap { voorstel(soort, vanaf: $0, speling: speling) }
    case .ernaMaanden(let maanden, let speling):
      return conferentie.plus(maanden: maanden)
        .flatMap { voorstel(soort, vanaf: $0, speling: speling) }
    }
  }

  /// A day that stays what it is, with what speaks against it.
  private func vaste(
    _ soort: Tijdlijn.Soort, op dag: Datum, _ herkomst: Tijdlijn.Herkomst
  ) -> Tijdlijn.Taak {
    let bezwaren = kalender.bezwaren(op: dag, voor: soort.eigenaar)
    return Tijdlijn.Taak(
      soort: soort, datum: dag, venster: dag...dag, streefdatum: dag, streefbezwaren: bezwaren,
      herkomst: herkomst, bezwaren: bezwaren)
  }

  private func taak(_ soort: Tijdlijn.Soort, afgesproken datum: Datum) -> Tijdlijn.Taak? {
    if datum.isDag { return vaste(soort, op: datum, .afgesproken) }
    return voorstel(
      soort, datum.eersteDag...datum.laatsteDag, streef: datum.eersteDag, .afgesproken)
  }

  private func doorlopende(_ soort: Tijdlijn.Soort) -> Tijdlijn.Taak? {
    guard let begin = conferentie.plus(dagen: 1), let evaluatie = taak(.evaluatie)?.datum else {
      return nil
    }
    return Tijdlijn.Taak(
      soort: soort, datum: begin, venster: begin...max(begin, evaluatie), streefdatum: begin,
      streefbezwaren: [], herkomst: .voorstel, bezwaren: [])
  }

  private func voorstel(
    _ soort: Tijdlijn.Soort, vanaf begin: Datum, speling: Int
  ) -> Tijdlijn.Taak? {
    begin.plus(dagen: speling).flatMap { voorstel(soort, begin...$0, streef: begin) }
  }

  /// The best day of a window, sought from the target onwards.
  private func voorstel(
    _ soort: Tijdlijn.Soort, _ venster: ClosedRange<Datum>, streef: Datum,
    _ herkomst: Tijdlijn.Herkomst = .voorstel
  ) -> Tijdlijn.Taak? {
    let aantal = venster.lowerBound.dagen(tot: venster.upperBound) ?? 0
    let stap = streef == venster.lowerBound ? 1 : -1
    let dagen = (0...aantal).compactMap { streef.plus(dagen: stap * $0) }
    guard let datum = kalender.besteDag(uit: dagen, voor: soort.eigenaar) else { return nil }
    return Tijdlijn.Taak(
      soort: soort, datum: datum, venster: venster, streefdatum: streef,
      streefbezwaren: kalender.bezwaren(op: streef, voor: soort.eigenaar), herkomst: herkomst,
      bezwaren: kalender.bezwaren(op: datum, voor: soort.eigenaar))
  }

  /// The day so many days before the conference, when there are six weeks; with less time all
  /// distances shrink in proportion, rounded up, so that only a conference of today has tasks on the
  /// day itself.
  private func dag(ervoor afstand: Int) -> Datum? {
    let gewoon = Taakplanner.gewoneVoorbereiding
    let tijd = vandaag?.dagen(tot: conferentie) ?? gewoon
    // After the conference there is nothing to shrink: this is when it should have been done.
    let beschikbaar = tijd < 0 ? gewoon : min(tijd, gewoon)
    return conferentie.plus(dagen: -((afstand * beschikbaar + gewoon - 1) / gewoon))
  }
}

extension Tijdlijn.Soort {
  /// Whether it is one of the three parts of the conference.
  var isConferentie: Bool {
    if case .opDeDag = termijn { true } else { false }
  }
}
