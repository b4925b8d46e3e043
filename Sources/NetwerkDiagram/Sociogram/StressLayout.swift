/// Points in the plane whose distances are as close as they can be to distances that were asked.
///
/// Stress, Σ (‖pᵢ − pⱼ‖ − dᵢⱼ)² / dᵢⱼ², is made smaller by moving one point after another to where
/// all others together want it, which never makes it larger.
///
/// - Reference: E. R. Gansner, Y. Koren, S. North, *Graph drawing by stress majorization*, 2004,
///   DOI 10.1007/978-3-540-31843-9_25.
struct StressLayout: Sendable {
  let count: Int
  /// What was asked, `count` × `count` row by row; infinite where nothing was asked.
  private let distances: [Double]
  private let weights: [Double]

  /// - Parameter distances: symmetric, above 0 off the diagonal.
  init(distances: [Double], count: Int) {
    precondition(distances.count == count * count, "a distance for every pair")
    self.count = count
    self.distances = distances
    weights = distances.map { $0 > 0 && $0.isFinite ? 1 / ($0 * $0) : 0 }
  }

  /// How far `points` are from what was asked; 0 when all distances are met.
  /// - Complexity: O(count²).
  func stress(_ points: [Point]) -> Double {
    var sum = 0.0
    for one in 0..<count {
      for other in 0..<one where weights[one * count + other] > 0 {
        let gap = points[one].distance(to: points[other]) - distances[one * count + other]
        sum += gap * gap * weights[one * count + other]
      }
    }
    return sum
  }

  /// Moves `points` until a round makes hardly any difference, at most `rounds` times.
  /// - Complexity: O(rounds · count²).
  func improved(_ points: [Point], rounds: Int) -> [Point] {
    var points = points
    for _ in 0..<rounds where moveAll(&points) < 0.05 * Double(count) { break }
    return points
  }

  /// Moves every point once; answers how far they moved together.
  private func moveAll(_ points: inout [Point]) -> Double {
    var travelled = 0.0
    for one in 0..<count {
      var (sum, total) = (Point.zero, 0.0)
      for other in 0..<count where other != one {
        let weight = weights[one * count + other]
        guard weight > 0 else { continue }
        let way = points[one] - points[other]
        let length = way.length
        let pull = length > 1e-9 ? way * (distances[one * count + other] / length) : .zero
        sum = sum + (points[other] + pull) * weight
        total += weight
      }
      guard total > 0 else { continue }
      let goal = sum * (1 / total)
      travelled += goal.distance(to: points[one])
      points[one] = goal
    }
    return travelled
  }
}

extension StressLayout {
  /// A first guess in which what is far apart comes far apart: classical scaling.
  ///
  /// The two main directions of the doubly centred squares of the distances, found by repeated
  /// multiplication from a fixed start.
  /// - Complexity: O(count²).
  func scaled() -> [Point] {
    guard count > 1 else { return [Point](repeating: .zero, count: count) }
    let gram = centredSquares()
    let first = mainDirection(gram, besides: nil, phase: 0.7)
    let second = mainDirection(gram, besides: first.vector, phase: 1.9)
    return (0..<count).map { place in
      // The fixed nudge keeps apart whoever stands in exactly the same place in the network.
      let nudge = Point(angle: Double(place) * 2.4, radius: 1)
      return Point(first.vector[place] * first.size, second.vector[place] * second.size) + nudge
    }
  }

  private func centredSquares() -> [Double] {
    let squares = distances.map { $0.isFinite ? $0 * $0 : 0 }
    let means = (0..<count).map { row in
      (0..<count).reduce(0) { $0 + squares[row * count + $1] } / Double(count)
    }
    let mean = means.reduce(0, +) / Double(count)
    var centred = squares
    for row in 0..<count {
      for column in 0..<count {
        centred[row * count + column] =
          -0.5 * (squares[row * count + column] - means[row] - means[column] + mean)
      }
    }
    return centred
  }

  private func mainDirection(
    _ matrix: [Double], besides other: [Double]?, phase: Double
  ) -> (vector: [Double], size: Double) {
    var vector = (0..<count).map { Point(angle: Double($0) * phase + 0.3, radius: 1).x }
    var size = 0.0
    for _ in 0..<80 {
      if let other {
        let share = zip(vector, other).reduce(0) { $0 + $1.0 * $1.1 }
        for place in 0..<count { vector[place] -= share * other[place] }
      }
      var next = [Double](repeating: 0, count: count)
      for row in 0..<count {
        for column in 0..<count { next[row] += matrix[row * count + column] * vector[column] }
      }
      size = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard size > 1e-9 else { break }
      vector = next.map { $0 / size }
    }
    return (vector, max(0, size).squareRoot())
  }
}
