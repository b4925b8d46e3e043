/// The ids of many people, by number (English: *person list*).
///
/// Eight bytes for an id that is a number; one that is a text takes its own bytes besides.
public struct Personenlijst: Sendable {
  var sleutels: [Persoonssleutel]
  /// All texts one after another.
  var teksten: [UInt8]

  /// How many people there are.
  public var count: Int { sleutels.count }

  /// The id of somebody as the file writes it, without quotation marks.
  public subscript(nummer: Int) -> String {
    var bytes: [UInt8] = []
    schrijf(nummer, in: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the bytes of somebody's id, without making a `String`.
  public func schrijf(_ nummer: Int, in bytes: inout [UInt8]) {
    let sleutel = sleutels[nummer]
    guard !sleutel.isTekst else {
      bytes += teksten[sleutel.plaats]
      return
    }
    let begin = bytes.count
    var getal = sleutel.getal
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(getal % 10))
      getal /= 10
    } while getal > 0
    bytes[begin...].reverse()
  }

  /// Whether every id is a number.
  public var zijnGetallen: Bool { teksten.isEmpty }
}
