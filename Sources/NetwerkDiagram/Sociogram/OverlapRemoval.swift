/// Moves rectangles apart so that none overlap, keeping who is beside whom.
///
/// Neighbours that overlap ask for as much more distance as they lack, other neighbours for the
/// distance they have, and a stress layout gives it to them; again until nobody overlaps.
/// Neighbours are those with nobody in the circle between them (the Gabriel graph, a part of
/// Delaunay's triangulation), and whoever overlaps.
///
/// - Reference: E. R. Gansner, Y. Hu, *Efficient, proximity-preserving node overlap removal*, 2010,
///   DOI 10.7155/jgaa.00198 (PRISM).
enum OverlapRemoval {
  /// The middles at which rectangles of these sizes are clear of each other.
  /// - Complexity: O(n³) in the worst case, O(n²) in practice, each round.
  static func apart(_ centers: [Point], sizes: [Size]) -> [Point] {
    var centers = distinct(centers)
    for _ in 0..<40 where overlapping(centers, sizes) {
      centers = round(centers, sizes)
    }
    // Distinct points always come clear when everything is enlarged.
    while overlapping(centers, sizes) { centers = centers.map { $0 * 1.05 } }
    return centers
  }

  private static func round(_ centers: [Point], _ sizes: [Size]) -> [Point] {
    let count = centers.count
    var distances = [Double](repeating: .infinity, count: count * count)
    for one in 0..<count {
      for other in 0..<one {
        let stretch = stretch(one, other, centers, sizes)
        guard stretch > 1 || areNeighbours(one, other, centers) else { continue }
        let distance = centers[one].distance(to: centers[other]) * min(1.5, stretch)
        distances[one * count + other] = distance
        distances[other * count + one] = distance
      }
    }
    return StressLayout(distances: distances, count: count).improved(centers, rounds: 12)
  }

  /// By how much two must come farther apart not to overlap; 1 when they are clear.
  private static func stretch(
    _ one: Int, _ other: Int, _ centers: [Point], _ sizes: [Size]
  ) -> Double {
    let way = centers[one] - centers[other]
    let wide = (sizes[one].width + sizes[other].width) / 2 + 0.1
    let high = (sizes[one].height + sizes[other].height) / 2 + 0.1
    return max(1, min(wide / max(1e-9, abs(way.x)), high / max(1e-9, abs(way.y))))
  }

  private static func areNeighbours(_ one: Int, _ other: Int, _ centers: [Point]) -> Bool {
    let middle = centers[one].part(0.5, towards: centers[other])
    let radius = middle.distance(to: centers[one]) - 1e-9
    return !centers.indices.contains {
      $0 != one && $0 != other && centers[$0].distance(to: middle) < radius
    }
  }

  private static func overlapping(_ centers: [Point], _ sizes: [Size]) -> Bool {
    centers.indices.contains { one in
      let frame = Rectangle(center: centers[one], size: sizes[one])
      return (0..<one).contains {
        frame.overlaps(Rectangle(center: centers[$0], size: sizes[$0]))
      }
    }
  }

  /// Nobody in exactly the same place as somebody before them.
  private static func distinct(_ centers: [Point]) -> [Point] {
    var result: [Point] = []
    for (place, center) in centers.enumerated() {
      let isTaken = result.contains { $0.distance(to: center) < 0.01 }
      result.append(isTaken ? center + Point(angle: Double(place) * 2.4, radius: 0.5) : center)
    }
    return result
  }
}
