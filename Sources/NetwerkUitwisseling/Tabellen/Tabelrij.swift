import GraphFormats
import NetwerkBestand

/// Writes rows of one table: keys first, then a cell for each property (English: *table rows*).
struct Tabelrijen: Sendable {
  private let opmaak: CSVOpmaak
  private let sleutels: [String]
  private let namen: [String]
  private let plaatsen: [String: Int]
  /// Values that have no column, by name.
  private(set) var verloren: [String: Int] = [:]

  /// - Parameter namen: the properties; those that are called like a key are left out.
  init(_ opmaak: CSVOpmaak, sleutels: [String], namen: [String]) {
    self.opmaak = opmaak
    self.sleutels = sleutels
    var gezien = Set(sleutels)
    self.namen = namen.filter { gezien.insert($0).inserted }
    plaatsen = Dictionary(uniqueKeysWithValues: zip(self.namen, 0...))
  }

  var kop: [UInt8] { opmaak.kop(sleutels + namen) }

  mutating func schrijf(
    _ waarden: [String], _ eigenschappen: [Property], achter bytes: inout [UInt8]
  ) {
    var cellen: [Property.Value?] = Array(repeating: nil, count: namen.count)
    for eigenschap in eigenschappen {
      if let plaats = plaatsen[eigenschap.name], cellen[plaats] == nil {
        cellen[plaats] = eigenschap.value
      } else {
        verloren[eigenschap.name, default: 0] += 1
      }
    }
    for (nummer, waarde) in waarden.enumerated() {
      if nummer > 0 { bytes.append(opmaak.teken(opmaak.scheiding)) }
      opmaak.voegToe(tekst: waarde, aan: &bytes)
    }
    for cel in cellen {
      bytes.append(opmaak.teken(opmaak.scheiding))
      if let cel { schrijf(cel, achter: &bytes) }
    }
    bytes += [0x0D, 0x0A]
  }

  private func schrijf(_ waarde: Property.Value, achter bytes: inout [UInt8]) {
    switch waarde {
    case .text, .list: opmaak.voegToe(tekst: waarde.text, aan: &bytes)
    case .boolean(let isWaar): bytes += Array((isWaar ? "TRUE" : "FALSE").utf8)
    case .integer, .number:
      let komma = UInt8(ascii: ",")
      let isKomma = opmaak.decimaal == ","
      bytes += waarde.text.utf8.map { isKomma && $0 == UInt8(ascii: ".") ? komma : $0 }
    }
  }
}
