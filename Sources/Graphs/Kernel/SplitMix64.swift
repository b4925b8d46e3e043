/// A small, fast, seeded source of random numbers: the same seed gives the same numbers on every
/// machine and in every version.
///
/// SplitMix64 adds a constant to 64 bits of state and mixes the result. It serves shuffles and
/// samples; it is no source of secrets.
///
/// Reference: G. L. Steele, D. Lea, C. H. Flood, *Fast splittable pseudorandom number generators*,
/// 2014, DOI 10.1145/2660193.2660195.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in `0..<bound`, by the high half of a product.
  ///
  /// For a bound below 2^32 some numbers are likelier by at most one part in 2^32. Unlike the
  /// standard library's `random(in:using:)` the sequence is part of our promise.
  mutating func next(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}

extension SplitMix64 {
  /// The numbers `0..<count` in random order.
  mutating func permutation(_ count: Int) -> [Int32] {
    var numbers = [Int32](0..<Int32(count))
    shuffle(&numbers)
    return numbers
  }

  /// Writes the numbers from 0 into memory in the order of `permutation(_:)`.
  mutating func permute(_ numbers: UnsafeMutableBufferPointer<UInt8>) {
    for index in 0..<numbers.count { numbers[index] = UInt8(truncatingIfNeeded: index) }
    shuffle(numbers)
  }

  /// Shuffles in place (Fisher-Yates).
  mutating func shuffle<Element>(_ elements: inout [Element]) {
    elements.withUnsafeMutableBufferPointer { shuffle($0) }
  }

  private mutating func shuffle<Element>(_ elements: UnsafeMutableBufferPointer<Element>) {
    guard elements.count > 1 else { return }
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, next(below: last + 1))
    }
  }
}
