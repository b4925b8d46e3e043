/// Goes through the tags of a file, counting what the parser would spend too much on: attributes, of
/// which it compares each with each, and different names, which it keeps in a table that gets slow.
struct XMLTagScan {
  private var seen = [Bool](repeating: false, count: 1 << 16)
  private let seed = UInt64.random(in: .min ... .max)
  private var hash: UInt64 = 0
  /// How many different names there are at least; names share a place in a table, so it is a lower bound.
  private(set) var nameCount = 0

  /// The place of the `>` that ends the tag which starts before `start`, or of the `<` or the end that
  /// comes before it, and how many `=` stand outside values.
  ///
  /// Names are what stands outside values, and the values of `xmlns` attributes.
  mutating func pass(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> (
    end: Int, attributes: Int
  ) {
    var (place, attributes, quote, name) = (start, 0, UInt8(0), start)
    var isKept = true
    hash = seed
    while place < buffer.count {
      let byte = buffer[place]
      if quote != 0 {
        if byte == quote {
          endName(isKept)
          (quote, isKept, name) = (0, true, place + 1)
        } else if isKept {
          mix(byte)
        }
      } else {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"):
          endName(true)
          return (place, attributes)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          quote = byte
        case UInt8(ascii: "="):
          endName(true)
          attributes += 1
          isKept = Self.isNamespace(buffer, from: name, to: place)
        case ...0x20, UInt8(ascii: "/"):
          endName(true)
          name = place + 1
        default: mix(byte)
        }
      }
      place += 1
    }
    return (place, attributes)
  }

  private mutating func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  private mutating func endName(_ isKept: Bool) {
    if isKept, hash != seed {
      let place = Int((hash ^ hash >> 32) & 0xFFFF)
      if !seen[place] { nameCount += 1 }
      seen[place] = true
    }
    hash = seed
  }

  private static func isNamespace(
    _ buffer: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    end - start >= 5 && buffer[start] == UInt8(ascii: "x")
      && buffer[start..<(start + 5)].elementsEqual("xmlns".utf8)
  }
}
