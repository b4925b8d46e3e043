import Testing

@testable import NetwerkDiagram

@Suite struct XDotTests {
  @Test("a filled circle with a dashed border reads as xdot operations in order")
  func circle() {
    var background = XDot()
    background.fill(Colour(0xF2ECF8))
    background.filledEllipse(centre: Point(0, 0), radii: Size(154, 154))
    background.pen(.black)
    background.lineWidth(0.8)
    background.lineStyle(.dashed)
    background.ellipse(centre: Point(1.5, -2), radii: Size(10, 20))
    #expect(
      background.text == """
        C 7 -#F2ECF8 E 0 0 154 154 c 7 -#000000 S 17 -setlinewidth(0.8) S 6 -dashed \
        e 1.5 -2 10 20
        """)
  }

  @Test("shapes of points say how many points follow")
  func points() {
    var background = XDot()
    let corners = [Point(0, 0), Point(10, 0), Point(10, 5), Point(0, 5)]
    background.polygon(corners)
    background.filledPolygon(corners)
    background.polyline([Point(0, 0), Point(3, 4)])
    background.bezier(corners)
    background.filledBezier(corners)
    #expect(
      background.text == """
        p 4 0 0 10 0 10 5 0 5 P 4 0 0 10 0 10 5 0 5 L 2 0 0 3 4 \
        B 4 0 0 10 0 10 5 0 5 b 4 0 0 10 0 10 5 0 5
        """)
  }

  @Test("one colour for border and inside sets both")
  func colour() {
    var background = XDot()
    background.colour(Colour(0x00000F))
    #expect(background.text == "c 7 -#00000F C 7 -#00000F")
  }
}
