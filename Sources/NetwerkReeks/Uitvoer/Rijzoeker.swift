import Foundation

/// Finds where rows end in results that were perhaps cut off halfway (English: *row finder*).
///
/// Reads from beginning to end and keeps no more than a portion.
struct Rijzoeker {
  /// How many rows are whole.
  private(set) var aantal = 0
  /// Where the last whole row begins and ends.
  private(set) var laatste = 0..<0
  private let metAanhalingstekens: Bool
  private var staatTussenAanhalingstekens = false
  private var plaats = 0

  init(_ vorm: Vorm) {
    metAanhalingstekens = vorm != .ndjson
  }

  /// The bytes that follow on those seen before.
  mutating func bekijk(_ bytes: UnsafeRawBufferPointer) {
    if metAanhalingstekens {
      for (index, byte) in bytes.enumerated() {
        if byte == 0x22 { staatTussenAanhalingstekens.toggle() }
        if byte == 0x0A, !staatTussenAanhalingstekens { rijeinde(plaats + index + 1) }
      }
    } else {
      var vanaf = 0
      while vanaf < bytes.count, let basis = bytes.baseAddress,
        let gevonden = memchr(basis + vanaf, 0x0A, bytes.count - vanaf)
      {
        vanaf = UnsafeRawPointer(gevonden) - basis + 1
        rijeinde(plaats + vanaf)
      }
    }
    plaats += bytes.count
  }

  private mutating func rijeinde(_ einde: Int) {
    aantal += 1
    laatste = laatste.upperBound..<einde
  }
}
