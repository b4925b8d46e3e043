import Testing

@testable import Graphs

@Suite struct SampledBetweennessTests {
  private let graph = Sample(seed: 7, nodeCount: 60, tiesInTen: 1).graph

  @Test("with all nodes as sources it is exact")
  func exact() {
    let sampled = graph.sampledBetweenness(sampleSize: 60, seed: 1)
    #expect(sampled.scores == graph.betweenness())
    #expect(sampled.errorBound == 0)
    #expect(sampled.sourceCount == 60)
  }

  @Test("the error stays within the bound for every seed", arguments: 0..<20 as Range<UInt64>)
  func bound(_ seed: UInt64) {
    let sampled = graph.sampledBetweenness(sampleSize: 30, seed: seed)
    let worst = zip(sampled.scores, graph.betweenness()).map { abs($0 - $1) }.max() ?? 0
    #expect(worst > 0)
    #expect(worst <= sampled.errorBound)
  }

  @Test("the bound is that of Hoeffding")
  func arithmetic() {
    let bound = graph.sampledBetweenness(sampleSize: 50, confidence: 0.9, seed: 1).errorBound
    // n(n−2)/2 · √(ln(2n/δ) / 2k) with n = 60, δ = 0.1, k = 50; ln 1200 = 7.090076835776092.
    let expected = 60.0 * 58 / 2 * (7.090076835776092 / 100).squareRoot()
    #expect(agree(bound, expected))
  }

  @Test("the same seed gives the same estimate, another seed another")
  func seeds() {
    let first = graph.sampledBetweenness(sampleSize: 20, seed: 1)
    #expect(first == graph.sampledBetweenness(sampleSize: 20, seed: 1))
    #expect(first != graph.sampledBetweenness(sampleSize: 20, seed: 2))
  }

  @Test("over many seeds the estimates average to the exact scores")
  func unbiased() {
    var mean = [Double](repeating: 0, count: 60)
    for seed in 0..<400 as Range<UInt64> {
      let scores = graph.sampledBetweenness(sampleSize: 20, seed: seed).scores
      for node in 0..<60 { mean[node] += scores[node] / 400 }
    }
    let exact = graph.betweenness()
    let top = exact.max() ?? 0
    for node in 0..<60 { #expect(abs(mean[node] - exact[node]) < 0.05 * top) }
  }

  @Test("more paths than a Double can count give finite estimates")
  func manyPaths() {
    let chain = DiamondChain(count: 1100)
    let scores = chain.graph.sampledBetweenness(sampleSize: 3, seed: 1).scores
    let areFinite = scores.allSatisfy { $0.isFinite }
    #expect(areFinite)
    #expect((scores.max() ?? 0) > 0)
  }
}
