import Testing

@testable import NetwerkDiagram

@Suite struct CourseTests {
  let curve = [Point(0, 0), Point(1, 2), Point(3, 2), Point(4, 0)]

  @Test("a curve is its points in order")
  func curveText() {
    #expect(Course([Course.Piece(curve)]).text == "0,0 1,2 3,2 4,0")
  }

  @Test("arrow tips stand before the points, the one at the start first")
  func tips() {
    let piece = Course.Piece(curve, startTip: Point(-6, 0), endTip: Point(10, 0))
    #expect(Course([piece]).text == "s,-6,0 e,10,0 0,0 1,2 3,2 4,0")
  }

  @Test("a line through corners is cut in thirds, and pieces are separated")
  func corners() {
    let line = Course.Piece(through: [Point(0, 0), Point(3, 0), Point(3, 6)])
    #expect(
      Course([line, Course.Piece(curve)]).text
        == "0,0 1,0 2,0 3,0 3,2 3,4 3,6;0,0 1,2 3,2 4,0")
  }
}
