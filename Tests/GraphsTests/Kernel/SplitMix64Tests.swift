import Testing

@testable import Graphs

@Suite struct SplitMix64Tests {
  @Test("the sequence is that of the reference implementation")
  func reference() {
    var random = SplitMix64(seed: 1_234_567)
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
    ]
    #expect(published.map { _ in random.next() } == published)
  }

  @Test("a permutation holds every number once", arguments: [0, 1, 2, 50])
  func permutation(_ count: Int) {
    var random = SplitMix64(seed: 5)
    #expect(random.permutation(count).sorted() == Array(0..<Int32(count)))
  }

  @Test("written into memory a permutation is the same", arguments: [0, 1, 2, 50, 256])
  func permute(_ count: Int) {
    var (one, other) = (SplitMix64(seed: 5), SplitMix64(seed: 5))
    let list = one.permutation(count).map { UInt8($0) }
    let written = [UInt8](unsafeUninitializedCapacity: count) { memory, filled in
      other.permute(UnsafeMutableBufferPointer(rebasing: memory[..<count]))
      filled = count
    }
    #expect(written == list)
  }

  @Test("numbers below a bound come about equally often")
  func evenness() {
    var random = SplitMix64(seed: 9)
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<6000 { counts[random.next(below: 6)] += 1 }
    // Standard deviation √(6000 · 1/6 · 5/6) = 29; five of them.
    #expect(counts.allSatisfy { abs($0 - 1000) < 5 * 29 })
  }
}
