import Foundation

/// Finds the `id` of a network in its JSON, also when the rest of it is broken (English: *network
/// id*).
///
/// It is taken as it is written and not as a kenmerk, so that results can be put beside the data
/// they come from.
enum Netwerkid {
  /// The value of the key `id` of the outermost object; `nil` when there is none, it is empty, or
  /// this is no JSON.
  static func zoek(in bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer(zoek)
  }

  static func zoek(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.first == UInt8(ascii: "{") else { return nil }
    var diepte = 0
    var plaats = 0
    /// Whether a text here would be a key.
    var magSleutel = false
    while plaats < bytes.count {
      switch bytes[plaats] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        diepte += 1
        magSleutel = diepte == 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): diepte -= 1
      case UInt8(ascii: ","): magSleutel = diepte == 1
      case UInt8(ascii: "\""):
        guard let einde = eindeTekst(bytes, plaats) else { return nil }
        if magSleutel, isID(bytes[plaats...einde]) { return waarde(bytes, na: einde) }
        magSleutel = false
        plaats = einde
      default: break
      }
      plaats += 1
    }
    return nil
  }

  private static func isID(_ tekst: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    tekst.elementsEqual("\"id\"".utf8)
  }

  /// The closing quotation mark of a text.
  private static func eindeTekst(_ bytes: UnsafeBufferPointer<UInt8>, _ begin: Int) -> Int? {
    var plaats = begin + 1
    while plaats < bytes.count {
      switch bytes[plaats] {
      case UInt8(ascii: "\""): return plaats
      case UInt8(ascii: "\\"): plaats += 2
      default: plaats += 1
      }
    }
    return nil
  }

  private static func waarde(_ bytes: UnsafeBufferPointer<UInt8>, na einde: Int) -> String? {
    var begin = einde + 1
    while begin < bytes.count, bytes[begin] <= 0x20 || bytes[begin] == UInt8(ascii: ":") {
      begin += 1
    }
    guard begin < bytes.count else { return nil }
    if bytes[begin] == UInt8(ascii: "\"") {
      return eindeTekst(bytes, begin).flatMap { tekst(bytes[(begin + 1)..<$0]) }
    }
    let woord = bytes[begin...].prefix { $0 > 0x20 && !",}]{[\"".utf8.contains($0) }
    let los = String(decoding: woord, as: UTF8.self)
    return los.isEmpty || los == "null" ? nil : los
  }

  private static func tekst(_ inhoud: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    if inhoud.contains(UInt8(ascii: "\\")) {
      let json = Data("[\"".utf8) + Data(inhoud) + Data("\"]".utf8)
      return (try? JSONDecoder().decode([String].self, from: json))?.first
    }
    return inhoud.isEmpty ? nil : String(decoding: inhoud, as: UTF8.self)
  }
}
