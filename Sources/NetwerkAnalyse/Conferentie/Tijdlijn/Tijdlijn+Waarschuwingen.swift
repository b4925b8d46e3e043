import Netwerk

extension Tijdlijn {
  /// Something about a timeline that people had better know (English: *warning*). None forbids
  /// anything.
  public enum Waarschuwing: Hashable, Sendable {
    /// The conference was so many days ago.
    case voorbij(dagen: Int)
    /// Fewer days to prepare than the fastest conference that we know of took.
    case korterDanOoit(dagen: Int)
    /// Fewer than six weeks to prepare.
    case weinigTijd(dagen: Int)
    /// What speaks against the day of the conference.
    case dagVanConferentie(Bezwaar)
    /// The file of school holidays does not reach as far as the conference, or there is none.
    case schoolvakantiesOnbekend
    /// A day that was agreed lies before that of a task that has to be done first.
    case teVroeg(Soort, na: Soort)
  }

  /// The fastest conference that we know of was prepared and held in four days.
  public static let minstensDagen = 4

  /// What is there to know about this timeline before people count on it?
  ///
  /// - Returns: In the order of ``Waarschuwing``; without `vandaag` nothing about the time to
  ///   prepare.
  public var waarschuwingen: [Waarschuwing] {
    var lijst = voorbereiding.map { [$0] } ?? []
    lijst += kalender.bezwaren(op: conferentie).map(Waarschuwing.dagVanConferentie)
    if !kalender.schoolvakanties.reikt(tot: conferentie, in: kalender.regio) {
      lijst.append(.schoolvakantiesOnbekend)
    }
    for taak in taken {
      for soort in taak.na {
        guard let eerder = self[soort], taak.datum < eerder.datum else { continue }
        lijst.append(.teVroeg(taak.soort, na: soort))
      }
    }
    return lijst
  }

  private var voorbereiding: Waarschuwing? {
    guard let dagen = vandaag?.dagen(tot: conferentie) else { return nil }
    if dagen < 0 { return .voorbij(dagen: -dagen) }
    if dagen < Tijdlijn.minstensDagen { return .korterDanOoit(dagen: dagen) }
    return dagen < Taakplanner.gewoneVoorbereiding ? .weinigTijd(dagen: dagen) : nil
  }
}
