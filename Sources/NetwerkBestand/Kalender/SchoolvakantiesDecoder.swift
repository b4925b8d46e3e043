import Netwerk

/// Reads a file of school holidays, in YAML.
///
/// ```yaml
/// bron: https://www.rijksoverheid.nl/onderwerpen/schoolvakanties
/// vakanties:
///   - { naam: Herfstvakantie, regio: noord, van: 2026-10-10, tot en met: 2026-10-18 }
///   - { naam: Kerstvakantie, van: 2026-12-19, tot en met: 2027-01-03 }
/// ```
///
/// The regions are noord, midden and zuid; without one a holiday is that of the whole country. All
/// problems are found at once, with their places, as in a netwerk file.
///
/// Complexity: O(length of the file).
public struct SchoolvakantiesDecoder: Sendable {
  public init() {}

  /// What came of reading such a file (English: *reading*).
  public struct Lezing: Sendable {
    /// The holidays; `nil` exactly when there is at least one fout among the messages.
    public let schoolvakanties: Schoolvakanties?
    /// Everything there is to tell, in the order of the file; at most a thousand.
    public let meldingen: [Melding]
  }

  /// Reads the bytes of a file.
  /// - Parameters:
  ///   - bytes: Everything in the file.
  ///   - bestand: The name of the file, for messages.
  public func lees(_ bytes: [UInt8], bestand: String) -> Lezing {
    let lezing = Bestandslezing(bytes, bestand: bestand, lees: lees)
    return Lezing(schoolvakanties: lezing.inhoud, meldingen: lezing.meldingen)
  }

  /// Reads a text, such as one from an editor or a test.
  public func lees(_ tekst: String, bestand: String) -> Lezing {
    lees(Array(tekst.utf8), bestand: bestand)
  }

  private func lees(_ bron: Brontekst) -> (Schoolvakanties?, [Bevinding]) {
    let boom = Boom(yaml: bron)
    guard let wortel = boom.wortel, case .tabel = wortel.inhoud else {
      let ontbreekt = Bevinding(
        .ontbreekt("vakanties", bij: .schoolvakanties), boom.wortel?.plek ?? .begin)
      return (nil, boom.bevindingen.isEmpty ? [ontbreekt] : boom.bevindingen)
    }
    var lezer = Lezer(register: Register(wortel))
    let schoolvakanties = Tabellen.schoolvakanties.lees(wortel, &lezer)
    let bevindingen = boom.bevindingen + lezer.bevindingen
    return (bevindingen.isEmpty ? schoolvakanties : nil, bevindingen)
  }
}
