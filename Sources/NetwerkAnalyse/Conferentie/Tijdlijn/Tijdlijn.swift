import Netwerk

/// When does who do what, from the proposal for a conference to the evaluation of its plan?
/// (English: *timeline*)
///
/// Everything is reckoned from the day of the conference. The rules:
///
/// 1. The day of the conference never moves. What speaks against it is said.
/// 2. What people agreed (`afgesproken`) goes before every proposal and never moves. When only a
///    month was agreed, a day in it is proposed.
/// 3. The work of coordinator, verwijzer and professionals is done on working days; that of
///    hoofdpersoon, kring and planbewaker on any day but a public holiday.
/// 4. Before the conference a task moves to an earlier day, after it to a later one, and never
///    outside its window: off weekends and public holidays, and off school holidays where the
///    window leaves room for that.
/// 5. With less than six weeks from `vandaag` to the conference, the distances before it shrink in
///    proportion. Nothing is then proposed before `vandaag`.
///
/// So no proposed task comes before one that has to be done first.
///
/// ```swift
/// let tijdlijn = Tijdlijn(conferentie: Datum("2026-12-03")!, vandaag: Datum("2026-10-01")!)
/// tijdlijn?[.nabellen]?.datum          // 2026-12-31, four weeks later
/// ```
public struct Tijdlijn: Hashable, Sendable {
  public let conferentie: Datum
  /// From when there is time to prepare; `nil` when that does not matter, or only a month is known.
  public let vandaag: Datum?
  public let kalender: Werkkalender
  /// All tasks by day, and on the same day in the order of the steps.
  public let taken: [Taak]

  /// - Parameters:
  ///   - conferentie: The day of the conference.
  ///   - vandaag: The first day on which something can still be done.
  ///   - kalender: When people can be reached.
  ///   - afgesproken: Days or months that people chose themselves, such as the evaluation date in
  ///     the plan. For the three parts of the conference itself nothing can be chosen here.
  /// - Returns: `nil` when `conferentie` is not a single day, or not in 1583 to 9990.
  ///
  /// Complexity: O(tasks · days of their windows · school holidays).
  public init?(
    conferentie: Datum, vandaag: Datum? = nil, kalender: Werkkalender = Werkkalender(),
    afgesproken: [Soort: Datum] = [:]
  ) {
    guard conferentie.isDag, (1583...9990).contains(conferentie.jaar) else { return nil }
    self.conferentie = conferentie
    self.vandaag = vandaag.flatMap { $0.isDag ? $0 : nil }
    self.kalender = kalender
    let planner = Taakplanner(
      conferentie: conferentie, vandaag: self.vandaag, kalender: kalender, afgesproken: afgesproken)
    taken = Soort.allCases.compactMap(planner.taak).enumerated()
      .sorted { ($0.element.datum, $0.offset) < ($1.element.datum, $1.offset) }
      .map(\.element)
  }

  /// The task of this kind; every timeline has one of each.
  public subscript(_ soort: Soort) -> Taak? { taken.first { $0.soort == soort } }

  /// How long there is to prepare, in days; `nil` without `vandaag` or when it is later than the
  /// conference.
  public var voorbereidingstijd: Int? {
    vandaag?.dagen(tot: conferentie).flatMap { $0 >= 0 ? $0 : nil }
  }
}
