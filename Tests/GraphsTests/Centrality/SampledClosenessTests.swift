import Testing

@testable import Graphs

@Suite struct SampledClosenessTests {
  private let graph = Sample(seed: 7, nodeCount: 60, tiesInTen: 1).graph
  /// Large enough to have no bits.
  private let large = Sample(seed: 8, nodeCount: 300, tiesInTen: 1).graph

  @Test("with all nodes as sources it is exact")
  func exact() throws {
    let sampled = try #require(graph.sampledHarmonicCloseness(sampleSize: 60, seed: 1))
    #expect(sampled.scores == graph.harmonicCloseness().map { $0 ?? 0 })
    #expect(sampled.errorBound == 0)
  }

  @Test("the error stays within the bound for every seed", arguments: 0..<20 as Range<UInt64>)
  func bound(_ seed: UInt64) throws {
    let sampled = try #require(graph.sampledHarmonicCloseness(sampleSize: 30, seed: seed))
    let exact = graph.harmonicCloseness().map { $0 ?? 0 }
    let worst = zip(sampled.scores, exact).map { abs($0 - $1) }.max() ?? 0
    #expect(worst > 0)
    #expect(worst <= sampled.errorBound)
  }

  @Test("the bound is that of Hoeffding")
  func arithmetic() throws {
    let sampled = try #require(
      graph.sampledHarmonicCloseness(sampleSize: 50, confidence: 0.9, seed: 1))
    // √(ln(2n/δ) / 2k) · n/(n − 1) with n = 60, δ = 0.1, k = 50; ln 1200 = 7.090076835776092.
    #expect(agree(sampled.errorBound, (7.090076835776092 / 100).squareRoot() * 60 / 59))
  }

  @Test("over many seeds the estimates average to the exact scores")
  func unbiased() throws {
    var mean = [Double](repeating: 0, count: 60)
    for seed in 0..<400 as Range<UInt64> {
      let sampled = try #require(graph.sampledHarmonicCloseness(sampleSize: 20, seed: seed))
      for node in 0..<60 { mean[node] += sampled.scores[node] / 400 }
    }
    for (estimate, exact) in zip(mean, graph.harmonicCloseness()) {
      #expect(abs(estimate - (exact ?? 0)) < 0.02)
    }
  }

  @Test("any number of workers gives the same bytes")
  func workers() {
    let one = large.sampledHarmonicCloseness(sampleSize: 40, seed: 1, workers: .one)
    #expect(one != nil)
    #expect(one == large.sampledHarmonicCloseness(sampleSize: 40, seed: 1, workers: Workers(3)))
  }

  @Test("a single node is near nobody")
  func undefined() {
    #expect(Graph(nodeCount: 1, edges: []).sampledHarmonicCloseness(sampleSize: 1, seed: 1) == nil)
  }
}
