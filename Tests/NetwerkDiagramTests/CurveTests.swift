import Testing

@testable import NetwerkDiagram

@Suite struct CurveTests {
  let bow = Curve(Point(0, 0), Point(0, 40), Point(100, 40), Point(100, 0))
  let line = Curve(from: Point(0, 0), to: Point(90, 0))

  @Test("a curve goes from its start to its end")
  func ends() {
    #expect(bow.point(at: 0) == Point(0, 0))
    #expect(bow.point(at: 1) == Point(100, 0))
  }

  @Test("halfway is an eighth of the ends and three eighths of the handles")
  func halfway() {
    // y: 0/8 + 3·40/8 + 3·40/8 + 0/8
    #expect(bow.point(at: 0.5) == Point(50, 30))
  }

  @Test("a part of a curve lies on the curve")
  func part() {
    let part = bow.part(from: 0.2, to: 0.7)
    for step in 0...10 {
      let share = Double(step) / 10
      #expect(part.point(at: share).distance(to: bow.point(at: 0.2 + 0.5 * share)) < 1e-9)
    }
    #expect(bow.part(from: 0, to: 1) == bow)
  }

  @Test("evenly spaced points are equally far apart along the curve")
  func evenlySpaced() {
    let points = line.evenlySpaced(10)
    #expect(points.count == 9 + 1)
    for (number, point) in points.enumerated() {
      #expect(point.distance(to: Point(10 * Double(number), 0)) < 0.2)
    }
    let gaps = zip(bow.evenlySpaced(9), bow.evenlySpaced(9).dropFirst()).map { $0.distance(to: $1) }
    #expect((gaps.max() ?? 0) - (gaps.min() ?? 0) < 0.5)
  }

  @Test("even a curve without length has two ends and a middle")
  func noLength() {
    let point = Curve(from: Point(3, 3), to: Point(3, 3))
    #expect(point.evenlySpaced(5) == [Point(3, 3), Point(3, 3), Point(3, 3)])
  }

  @Test("a curve clipped to a rectangle ends on its border")
  func clippedToEnd() throws {
    let target = Rectangle(center: Point(90, 0), size: Size(20, 10))
    let clipped = try #require(line.clipped(to: target))
    #expect(clipped.start == line.start)
    #expect(clipped.end.distance(to: Point(80, 0)) < 0.01)
  }

  @Test("a curve clipped at both ends runs from border to border")
  func clippedAtBoth() throws {
    let first = Rectangle(center: Point(0, 0), size: Size(30, 10))
    let last = Rectangle(center: Point(90, 0), size: Size(20, 10))
    let clipped = try #require(line.clipped(from: first, to: last))
    #expect(clipped.start.distance(to: Point(15, 0)) < 0.01)
    #expect(clipped.end.distance(to: Point(80, 0)) < 0.01)
  }

  @Test("nothing is left of a curve inside the rectangles")
  func nothingLeft() {
    let large = Rectangle(center: Point(45, 0), size: Size(200, 10))
    #expect(line.clipped(to: large) == nil)
    #expect(line.clipped(from: large, to: large) == nil)
  }
}
