import Netwerk

/// A public holiday of the Netherlands (English: *public holiday*).
public enum Feestdag: String, CaseIterable, Hashable, Sendable {
  case nieuwjaarsdag
  /// Friday before Easter. Churches and some employers keep it; most people work.
  case goedeVrijdag
  case eerstePaasdag, tweedePaasdag
  /// Until 2013; from 2014 ``koningsdag``.
  case koninginnedag
  case koningsdag
  /// Every year since 1982, every five years before. Most people work, except in years that end
  /// with 0 or 5.
  case bevrijdingsdag
  case hemelvaartsdag
  case eerstePinksterdag, tweedePinksterdag
  case eersteKerstdag, tweedeKerstdag
}

extension Feestdag {
  /// On which day of a year is it?
  ///
  /// The days around Easter follow from the computus, for 1583 to 9999. The others are as they are
  /// kept since 1949: before that the Queen's birthday was on another day, which is not computed.
  ///
  /// - Returns: `nil` in a year in which it was not kept.
  ///
  /// Complexity: O(1).
  ///
  /// Reference: Algemene termijnenwet, art. 3 (the public holidays); Rijksoverheid,
  /// *Officiële feestdagen in Nederland*.
  public func datum(in jaar: Int) -> Datum? {
    switch self {
    case .nieuwjaarsdag: Datum(jaar: jaar, maand: 1, dag: 1)
    case .goedeVrijdag: Datum.pasen(in: jaar)?.plus(dagen: -2)
    case .eerstePaasdag: Datum.pasen(in: jaar)
    case .tweedePaasdag: Datum.pasen(in: jaar)?.plus(dagen: 1)
    case .koninginnedag: Feestdag.koninginnedag(in: jaar)
    case .koningsdag: Feestdag.koningsdag(in: jaar)
    case .bevrijdingsdag: Feestdag.bevrijdingsdag(in: jaar)
    case .hemelvaartsdag: Datum.pasen(in: jaar)?.plus(dagen: 39)
    case .eerstePinksterdag: Datum.pasen(in: jaar)?.plus(dagen: 49)
    case .tweedePinksterdag: Datum.pasen(in: jaar)?.plus(dagen: 50)
    case .eersteKerstdag: Datum(jaar: jaar, maand: 12, dag: 25)
    case .tweedeKerstdag: Datum(jaar: jaar, maand: 12, dag: 26)
    }
  }

  /// Are shops, schools and offices closed nearly everywhere? Not on Good Friday, and on 5 May only
  /// once in five years.
  public func isBijnaOveralVrij(in jaar: Int) -> Bool {
    switch self {
    case .goedeVrijdag: false
    case .bevrijdingsdag: jaar % 5 == 0
    default: datum(in: jaar) != nil
    }
  }

  /// Which public holidays does a year have, in the order of the year?
  public static func feestdagen(in jaar: Int) -> [(datum: Datum, feestdag: Feestdag)] {
    allCases.compactMap { feestdag in feestdag.datum(in: jaar).map { ($0, feestdag) } }
      .sorted { $0.datum < $1.datum }
  }

  /// 27 April; the Saturday before when that is a Sunday.
  private static func koningsdag(in jaar: Int) -> Datum? {
    guard jaar >= 2014, let dag = Datum(jaar: jaar, maand: 4, dag: 27) else { return nil }
    return dag.weekdag == .zondag ? dag.plus(dagen: -1) : dag
  }

  /// 30 April; when that was a Sunday, the Monday after until 1979 and the Saturday before from
  /// 1980.
  private static func koninginnedag(in jaar: Int) -> Datum? {
    guard (1949...2013).contains(jaar), let dag = Datum(jaar: jaar, maand: 4, dag: 30) else {
      return nil
    }
    guard dag.weekdag == .zondag else { return dag }
    return dag.plus(dagen: jaar < 1980 ? 1 : -1)
  }

  private static func bevrijdingsdag(in jaar: Int) -> Datum? {
    guard jaar >= 1982 || jaar >= 1945 && jaar % 5 == 0 else { return nil }
    return Datum(jaar: jaar, maand: 5, dag: 5)
  }
}

extension Datum {
  /// Which public holidays are on this day? Usually none; seldom two, such as Ascension Day on 5
  /// May. None for a month or a year.
  public var feestdagen: [Feestdag] {
    Feestdag.allCases.filter { $0.datum(in: jaar) == self }
  }

  /// Easter Sunday: the first Sunday after the first full moon of spring, both as the church
  /// reckons them. `nil` outside 1583 to 9999.
  ///
  /// Reference: J. Meeus, *Astronomical Algorithms*, 1991, chapter 8, after an anonymous
  /// correspondent in *Nature* 13 (1876), p. 487.
  static func pasen(in jaar: Int) -> Datum? {
    guard (1583...9999).contains(jaar) else { return nil }
    let gulden = jaar % 19
    let (eeuw, rest) = jaar.quotientAndRemainder(dividingBy: 100)
    let maancorrectie = (eeuw - (eeuw + 8) / 25 + 1) / 3
    let epacta = (19 * gulden + eeuw - eeuw / 4 - maancorrectie + 15) % 30
    let totZondag = (32 + 2 * (eeuw % 4) + 2 * (rest / 4) - epacta - rest % 4) % 7
    let verlaat = (gulden + 11 * epacta + 22 * totZondag) / 451
    let som = epacta + totZondag - 7 * verlaat + 114
    return Datum(jaar: jaar, maand: som / 31, dag: som % 31 + 1)
  }
}
