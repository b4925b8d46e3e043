import Testing

@testable import NetwerkDiagram

@Suite struct AngleTests {
  @Test("angles run counter-clockwise from the right")
  func direction() {
    #expect(Point(2, 0).angle == 0)
    #expect(Point(0, 3).angle == .pi / 2)
    #expect(Point(-1, 0).angle == .pi)
    #expect(Point(0, -5).angle == -.pi / 2)
  }

  @Test("a point made of angle and radius has that angle and radius")
  func roundTrip() {
    for step in -31...31 {
      let angle = Double(step) / 10
      let point = Point(angle: angle, radius: 7)
      #expect(abs(point.angle - angle) < 1e-12)
      #expect(abs(point.length - 7) < 1e-12)
    }
  }

  @Test("a turn is never more than half a circle, and goes the shortest way")
  func turns() {
    #expect(turn(from: 0, to: 1) == 1)
    #expect(turn(from: 1, to: 0) == -1)
    #expect(abs(turn(from: 3, to: -3) - (2 * .pi - 6)) < 1e-12)
    #expect(abs(turn(from: -3, to: 3) - (6 - 2 * .pi)) < 1e-12)
    #expect(turn(from: 0, to: .pi) == .pi)
    #expect(turn(from: 0, to: -.pi) == .pi)
  }

  @Test("an arc starts and ends on the circle and leaves it by less than 0.0003 of the radius")
  func arc() {
    for (start, end) in [(0.0, 2 * Double.pi), (1.2, -0.5), (.pi / 2, -1.5 * .pi), (0, 0.01)] {
      let points = circleArc(radius: 100, from: start, to: end)
      #expect(points.count % 3 == 1)
      #expect(points[0].distance(to: Point(angle: start, radius: 100)) < 1e-9)
      #expect(points[points.count - 1].distance(to: Point(angle: end, radius: 100)) < 1e-9)
      for place in stride(from: 0, to: points.count - 1, by: 3) {
        let curve = Curve(
          points[place], points[place + 1], points[place + 2], points[place + 3])
        for point in curve.samples(20) { #expect(abs(point.length - 100) < 0.03) }
      }
    }
  }

  @Test("a whole circle takes eight curves, an eighth takes one")
  func pieces() {
    #expect(circleArc(radius: 1, from: 0, to: 2 * .pi).count == 3 * 8 + 1)
    #expect(circleArc(radius: 1, from: 0, to: .pi / 4).count == 3 * 1 + 1)
  }
}
