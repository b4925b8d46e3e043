import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

@Suite struct StressLayoutTests {
  @Test("distances that can be met are met")
  func triangle() {
    // A triangle of 300, 400 and 500.
    let layout = StressLayout(
      distances: [0, 300, 400, 300, 0, 500, 400, 500, 0], count: 3)
    let points = layout.improved(layout.scaled(), rounds: 200)
    #expect(abs(points[0].distance(to: points[1]) - 300) < 3)
    #expect(abs(points[0].distance(to: points[2]) - 400) < 3)
    #expect(abs(points[1].distance(to: points[2]) - 500) < 3)
  }

  @Test("more rounds never make it worse", arguments: 0..<8)
  func monotone(seed: Int) {
    var toeval = Toeval(seed)
    let count = 7
    var distances = [Double](repeating: 0, count: count * count)
    for one in 0..<count {
      for other in 0..<one {
        let distance = Double(toeval.getal(10...200))
        distances[one * count + other] = distance
        distances[other * count + one] = distance
      }
    }
    let layout = StressLayout(distances: distances, count: count)
    var points = layout.scaled()
    for _ in 0..<20 {
      let next = layout.improved(points, rounds: 1)
      #expect(layout.stress(next) <= layout.stress(points) + 1e-9)
      points = next
    }
  }
}

@Suite struct OverlapRemovalTests {
  @Test("rectangles come clear, also from one point", arguments: 0..<10)
  func clear(seed: Int) {
    var toeval = Toeval(seed)
    let count = 2 + seed * 2
    let sizes = (0..<count).map { _ in
      Size(Double(toeval.getal(10...90)), Double(toeval.getal(10...40)))
    }
    let spread = seed.isMultiple(of: 3) ? 0 : 60
    let centers = (0..<count).map { _ in
      Point(Double(toeval.getal(-spread...spread)), Double(toeval.getal(-spread...spread)))
    }
    let apart = OverlapRemoval.apart(centers, sizes: sizes)
    for one in 0..<count {
      for other in 0..<one {
        #expect(
          !Rectangle(center: apart[one], size: sizes[one])
            .overlaps(Rectangle(center: apart[other], size: sizes[other])))
      }
    }
  }

  @Test("what is clear stays where it is")
  func unmoved() {
    let centers = [Point(0, 0), Point(100, 0), Point(0, 80)]
    let sizes = centers.map { _ in Size(50, 30) }
    #expect(OverlapRemoval.apart(centers, sizes: sizes) == centers)
  }
}

@Suite struct ConvexHullTests {
  private func square(_ x: Double, _ side: Double) -> ConvexHull {
    ConvexHull(around: Rectangle(center: Point(x, 0), size: Size(side, side)).corners)
  }

  @Test("points inside do not count")
  func hull() {
    let corners = Rectangle(center: .zero, size: Size(4, 2)).corners
    let hull = ConvexHull(around: corners + [.zero, Point(1, 0.5)])
    #expect(Set(hull.corners) == Set(corners))
    // 4 · 2
    #expect(abs(hull.area - 8.0) < 1e-9)
    #expect(hull.contains(.zero))
    #expect(!hull.contains(Point(2.1, 0)))
  }

  @Test("no corner is lost among points that are above each other but for rounding")
  func nearlyAbove() {
    let hull = ConvexHull(around: [
      Point(0, 30), Point(1e-14, 0), Point(2e-14, 20), Point(3e-14, 10), Point(50, 40),
      Point(50, -10),
    ])
    #expect(Set(hull.corners) == [Point(0, 0), Point(50, -10), Point(50, 40), Point(0, 30)])
  }

  @Test("the way out is the shortest, and clears both")
  func wayOut() throws {
    // Sides of 10 at a distance of 8: 2 too near.
    let (one, other) = (square(0, 10), square(8, 10))
    let way = try #require(one.wayOut(of: other))
    #expect(abs(way.length - 2.0) < 1e-9)
    #expect(one.moved(by: way).wayOut(of: other) == nil)
    #expect(square(0, 10).wayOut(of: square(11, 10)) == nil)
  }

  @Test("a rounded outline lies as far outside as asked")
  func rounded() {
    let path = square(0, 10).rounded(by: 3)
    // 5 + 3
    #expect(abs((path.map(\.x).max() ?? 0) - 8.0) < 1e-6)
    #expect(path.count % 3 == 1)
    #expect(path.first.map { first in path.last.map { first.distance(to: $0) < 1e-9 } } == true)
  }
}
