import Testing

@testable import NetwerkDiagram

@Suite struct BoxOutlineTests {
  @Test("a regular figure has all its outer corners at the same distance from its middle")
  func regular() throws {
    for (form, corners) in [(Drawing.Box.Form.triangle, 3), (.pentagon, 5), (.diamond, 4)] {
      let frame = Rectangle(center: Point(50, 60), size: form.size(radius: 10))
      let polygon = try #require(form.polygon(in: frame))
      #expect(polygon.count == corners)
      for corner in polygon { #expect(abs(corner.distance(to: Point(50, 60)) - 10) < 0.02) }
    }
  }

  @Test("a star has five tips at the radius and five notches nearer, and is as high as its frame")
  func star() throws {
    let frame = Rectangle(center: .zero, size: Drawing.Box.Form.star.size(radius: 10))
    let polygon = try #require(Drawing.Box.Form.star.polygon(in: frame))
    let middle = Point(0, frame.maxY - 10)
    for (number, corner) in polygon.enumerated() {
      let expected = number.isMultiple(of: 2) ? 10.0 : 3.82
      #expect(abs(corner.distance(to: middle) - expected) < 0.02)
    }
    let around = try #require(Rectangle(around: polygon))
    // Arms of a regular star: 2 · sin 72° = 1.902 radii, in a frame of 1.809.
    #expect(abs(around.size.width - frame.size.width * 1.902 / 1.809) < 0.05)
    #expect(abs(around.size.height - frame.size.height) < 0.05)
  }

  @Test("how far a form reaches lies between its nearest and its farthest border")
  func reach() {
    let square = Rectangle(center: .zero, size: Size(20, 20))
    #expect(abs(square.reach(towards: Point(1, 0), form: .rectangle) - 10) < 1e-9)
    #expect(abs(square.reach(towards: Point(1, 1).unit, form: .rectangle) - 14.1421) < 1e-3)
    #expect(square.reach(towards: Point(0, 1), form: .circle) == 10)
    let triangle = Rectangle(center: .zero, size: Drawing.Box.Form.triangle.size(radius: 10))
    #expect(abs(triangle.reach(towards: Point(0, 1), form: .triangle) - 10) < 1e-9)
    // The circle inside a triangle has half the radius of the one around it.
    #expect(abs(triangle.reach(towards: Point(0, -1), form: .triangle) - 5) < 1e-9)
  }
}
