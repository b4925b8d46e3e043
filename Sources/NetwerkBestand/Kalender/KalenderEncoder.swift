import Netwerk

/// Writes moments as iCalendar, which every calendar program takes over.
///
/// ```swift
/// let ics = KalenderEncoder(geschreven: nu).ics(tijdlijn.kalender(keuze))
/// ```
///
/// Moments are events (VEVENT), also those that are tasks: many programs leave out VTODO without a
/// word. Times are those of Europe/Amsterdam, whose rules are in the file. Lines end at CR LF and are
/// at most 75 bytes long. The same calendar and time of writing give the same bytes.
///
/// Reading a second file replaces what a program has under the same ids: a later `geschreven` gives
/// a higher SEQUENCE, since the file itself remembers nothing.
///
/// There is no METHOD: PUBLISH asks for an ORGANIZER with a mail address (RFC 5546, 3.2.1), and
/// nobody's address belongs in such a file. Without one the file only carries moments (RFC 5545,
/// 3.7.2), and Outlook takes it as published (MS-STANOICAL, V0078).
///
/// Reference: RFC 5545 (iCalendar), RFC 7986 (NAME).
public struct KalenderEncoder: Sendable {
  /// When the file is written: DTSTAMP and LAST-MODIFIED.
  public let geschreven: Tijdstip
  /// SEQUENCE of every event.
  public let volgnummer: Int
  /// Whether programs should keep the moments from others with whom a calendar is shared.
  public var isPrive = true

  /// - Parameters:
  ///   - geschreven: The time of writing.
  ///   - volgnummer: Rises with every change, for a caller who counts changes; left out, the minutes
  ///     from 1 January 2020 to `geschreven`, so that files less than a minute apart count as one
  ///     version.
  public init(geschreven: Tijdstip, volgnummer: Int? = nil) {
    self.geschreven = geschreven
    let minuten = (geschreven.secondenSinds1970 - KalenderEncoder.begin2020) / 60
    // An INTEGER has 32 bits (RFC 5545, 3.3.8).
    self.volgnummer = min(max(volgnummer ?? minuten, 0), Int(Int32.max))
  }

  /// The text of an .ics file.
  ///
  /// Complexity: O(length of the texts).
  public func ics(_ kalender: Kalender) -> String {
    var regels = Kalenderregels()
    regels.voegToe("BEGIN", "VCALENDAR")
    regels.voegToe("VERSION", "2.0")
    regels.voegToe("PRODID", "-//Netwerk//netwerk-dot//NL")
    regels.voegToe("CALSCALE", "GREGORIAN")
    regels.voegToe("NAME", tekst: kalender.naam)
    regels.voegToe("X-WR-CALNAME", tekst: kalender.naam)
    if kalender.gebeurtenissen.contains(where: \.heeftTijden) { regels.voegTijdzoneToe() }
    for gebeurtenis in kalender.gebeurtenissen { voegToe(gebeurtenis, &regels) }
    regels.voegToe("END", "VCALENDAR")
    return regels.tekst
  }

  private func voegToe(_ gebeurtenis: Gebeurtenis, _ regels: inout Kalenderregels) {
    let stempel = geschreven.kalenderwaarde
    regels.voegToe("BEGIN", "VEVENT")
    regels.voegToe("UID", tekst: gebeurtenis.id)
    regels.voegToe("DTSTAMP", stempel)
    regels.voegToe("LAST-MODIFIED", stempel)
    regels.voegToe("SEQUENCE", "\(volgnummer)")
    regels.voegToe(gebeurtenis.wanneer)
    regels.voegToe("SUMMARY", tekst: gebeurtenis.titel)
    if let toelichting = gebeurtenis.toelichting {
      regels.voegToe("DESCRIPTION", tekst: toelichting)
    }
    if let plaats = gebeurtenis.plaats { regels.voegToe("LOCATION", tekst: plaats) }
    regels.voegToe("STATUS", gebeurtenis.isAfgelast ? "CANCELLED" : "CONFIRMED")
    regels.voegToe("TRANSP", gebeurtenis.isBezet ? "OPAQUE" : "TRANSPARENT")
    regels.voegToe("CLASS", isPrive ? "PRIVATE" : "PUBLIC")
    if !gebeurtenis.isAfgelast {
      for minuten in gebeurtenis.herinneringen {
        regels.voegHerinneringToe(minuten, gebeurtenis.titel)
      }
    }
    regels.voegToe("END", "VEVENT")
  }

  /// 1 January 2020, 00:00 UTC, in seconds since 1970.
  private static let begin2020 = 18_262 * 86_400
}
