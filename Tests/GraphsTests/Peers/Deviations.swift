/// Where a peer gives a number and we say that there is no answer, or the other way round.
struct Deviation: Sendable {
  let measure: String
  let peer: String
  /// The peer's number in the places where we have `nil`.
  let theirValueForNone: Double
  let reason: String

  static let all = [
    Deviation(
      measure: "closeness", peer: "networkx", theirValueForNone: 0,
      reason: "a node that reaches nobody has no mean distance"),
    Deviation(
      measure: "weightedCloseness", peer: "networkx", theirValueForNone: 0,
      reason: "a node that reaches nobody has no mean distance"),
    Deviation(
      measure: "closenessWassermanFaust", peer: "networkx", theirValueForNone: 0,
      reason: "a node that reaches nobody has no mean distance"),
    Deviation(
      measure: "localClustering", peer: "networkx", theirValueForNone: 0,
      reason: "one contact makes no pair of contacts"),
    Deviation(
      measure: "transitivity", peer: "networkx", theirValueForNone: 0,
      reason: "without paths of two ties there is nothing to close"),
    Deviation(
      measure: "eccentricities", peer: "igraph", theirValueForNone: 0,
      reason: "a node that reaches nobody has no farthest node"),
    Deviation(
      measure: "diameter", peer: "igraph", theirValueForNone: 0,
      reason: "without connected pairs there are no distances"),
  ]

  static func forNone(measure: String, peer: String) -> Double? {
    all.first { $0.measure == measure && $0.peer == peer }?.theirValueForNone
  }
}
