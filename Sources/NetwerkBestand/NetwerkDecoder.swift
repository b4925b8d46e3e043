import Netwerk

/// Reads a netwerk file, in YAML or JSON.
///
/// ```swift
/// let lezing = NetwerkDecoder().lees(bytes, bestand: "karel.yaml")
/// for melding in lezing.meldingen { print(melding.tekst(in: .nederlands)) }
/// guard let netwerk = lezing.netwerk else { return }
/// ```
///
/// What begins with `{"` is read as JSON, anything else as YAML. Both give the same messages, with
/// the same places. The text may be UTF-8 or UTF-16, with or without a byte order mark, or
/// Windows-1252.
///
/// All problems are found at once, except where the text is no YAML or JSON: there reading stops at
/// the first. A file of more than 16 MiB is refused.
///
/// Complexity: O(length of the file).
public struct NetwerkDecoder: Sendable {
  /// The largest file that is read: 16 MiB.
  public static let hoogstensBytes = 16 * 1_048_576

  public init() {}

  /// Reads the bytes of a file.
  /// - Parameters:
  ///   - bytes: Everything in the file.
  ///   - bestand: The name of the file, for messages.
  /// - Returns: A network, or at least one fout saying why there is none.
  public func lees(_ bytes: [UInt8], bestand: String) -> Lezing {
    let lezing = Bestandslezing(bytes, bestand: bestand, lees: lees)
    return Lezing(netwerk: lezing.inhoud, meldingen: lezing.meldingen)
  }

  /// Reads a text, such as one from an editor or a test.
  public func lees(_ tekst: String, bestand: String) -> Lezing {
    lees(Array(tekst.utf8), bestand: bestand)
  }

  private func lees(_ bron: Brontekst) -> (Netwerk?, [Bevinding]) {
    let boom = bron.isJSON ? Boom(json: bron) : Boom(yaml: bron)
    guard let wortel = boom.wortel, !wortel.isLeeg else {
      let isLeeg = boom.bevindingen.isEmpty
      return (nil, isLeeg ? [Bevinding(.leegBestand, .begin)] : boom.bevindingen)
    }
    guard case .tabel = wortel.inhoud else {
      return (nil, boom.bevindingen + [Bevinding(.geenTabel, wortel.plek)])
    }
    let lezing = Netwerklezing(wortel, Tabellen.netwerk)
    let bevindingen = boom.bevindingen + lezing.lezer.bevindingen
    guard bevindingen.isEmpty, let netwerk = lezing.netwerk else { return (nil, bevindingen) }
    return (netwerk, Waarschuwer(netwerk, lezing.lezer.plekken).bedenkingen())
  }
}

extension Brontekst {
  /// Whether the text is JSON: an object of which the first key stands between quotation marks.
  fileprivate var isJSON: Bool {
    let tekens = tekst.utf8.lazy.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    var begin = tekens.makeIterator()
    guard begin.next() == UInt8(ascii: "{"), let tweede = begin.next() else { return false }
    return tweede == UInt8(ascii: "\"") || tweede == UInt8(ascii: "}")
  }
}

/// What came of reading a netwerk file (English: *reading*).
public struct Lezing: Sendable {
  /// The network; `nil` exactly when there is at least one fout among the messages.
  public let netwerk: Netwerk?
  /// Everything there is to tell, in the order of the file; at most a thousand.
  public let meldingen: [Melding]

  /// The messages that kept it from being a network.
  public var fouten: [Melding] { meldingen.filter { $0.ernst == .fout } }

  public var waarschuwingen: [Melding] { meldingen.filter { $0.ernst == .waarschuwing } }
}
