import Testing

@testable import NetwerkDiagram

@Suite struct GeometryTests {
  let rectangle = Rectangle(center: Point(10, 20), size: Size(8, 4))

  @Test("points add, subtract and scale by coordinate")
  func arithmetic() {
    #expect(Point(1, 2) + Point(3, 5) == Point(4, 7))
    #expect(Point(1, 2) - Point(3, 5) == Point(-2, -3))
    #expect(Point(1, 2) * 3 == Point(3, 6))
  }

  @Test("a length follows Pythagoras")
  func length() {
    #expect(Point(3, -4).length == 5)
    #expect(Point(1, 1).distance(to: Point(4, 5)) == 5)
  }

  @Test("a unit has length 1 in the same direction, and zero stays zero")
  func unit() {
    #expect(Point(0, -7).unit == Point(0, -1))
    #expect(Point(3, 4).unit == Point(0.6000000000000001, 0.8))
    #expect(Point.zero.unit == .zero)
  }

  @Test("four quarter turns to the left come back")
  func turnedLeft() {
    let point = Point(5, 2)
    #expect(point.turnedLeft == Point(-2, 5))
    #expect(point.turnedLeft.turnedLeft.turnedLeft.turnedLeft == point)
  }

  @Test("a part of the way goes from here to there")
  func part() {
    #expect(Point(2, 2).part(0, towards: Point(6, 10)) == Point(2, 2))
    #expect(Point(2, 2).part(0.25, towards: Point(6, 10)) == Point(3, 4))
    #expect(Point(2, 2).part(1, towards: Point(6, 10)) == Point(6, 10))
  }

  @Test("the sides of a rectangle lie half its size from its center")
  func sides() {
    #expect([rectangle.minX, rectangle.maxX] == [10 - 4, 10 + 4])
    #expect([rectangle.minY, rectangle.maxY] == [20 - 2, 20 + 2])
    #expect(rectangle.corners == [Point(6, 18), Point(14, 18), Point(14, 22), Point(6, 22)])
  }

  @Test("the rectangle around points touches the outermost, and there is none around no points")
  func around() {
    let points = [Point(6, 20), Point(14, 18), Point(9, 22)]
    #expect(Rectangle(around: points) == rectangle)
    #expect(Rectangle(around: [Point]()) == nil)
    #expect(Rectangle(around: [Point(1, 2)])?.size == Size(0, 0))
  }

  @Test("growing adds the margin on every side")
  func grown() {
    #expect(rectangle.grown(by: 1.5) == Rectangle(center: Point(10, 20), size: Size(11, 7)))
  }

  @Test("the border belongs to a rectangle")
  func contains() {
    #expect(rectangle.contains(Point(14, 22)))
    #expect(!rectangle.contains(Point(14.01, 22)))
    #expect(!rectangle.contains(Point(14, 17.99)))
  }

  @Test("rectangles that only touch do not overlap")
  func overlaps() {
    let size = Size(8, 4)
    #expect(!rectangle.overlaps(Rectangle(center: Point(18, 20), size: size)))
    #expect(!rectangle.overlaps(Rectangle(center: Point(10, 24), size: size)))
    #expect(rectangle.overlaps(Rectangle(center: Point(17.9, 23.9), size: size)))
    #expect(rectangle.overlaps(rectangle))
  }

  @Test("a union holds both rectangles and nothing more")
  func union() {
    let other = Rectangle(center: Point(0, 0), size: Size(2, 2))
    let union = rectangle.union(other)
    #expect([union.minX, union.minY, union.maxX, union.maxY] == [-1, -1, 14, 22])
  }

  @Test("a line from the center leaves through the side it points at")
  func edge() {
    #expect(rectangle.edge(towards: Point(110, 20)) == Point(14, 20))
    #expect(rectangle.edge(towards: Point(10, -80)) == Point(10, 18))
    #expect(rectangle.edge(towards: Point(18, 24)) == Point(14, 22))
    #expect(rectangle.edge(towards: rectangle.center) == rectangle.center)
  }

  @Test("rounded corners give a closed curve within the rectangle")
  func rounded() {
    let path = rectangle.rounded(by: 1.5)
    #expect(path.count % 3 == 1)
    #expect(path.first == path.last)
    #expect(path.allSatisfy(rectangle.contains))
    #expect(path.contains(Point(6, 19.5)) && path.contains(Point(7.5, 18)))
  }

  @Test("corners are never rounder than half the smallest side")
  func roundest() {
    #expect(rectangle.rounded(by: 100) == rectangle.rounded(by: 2))
  }
}
