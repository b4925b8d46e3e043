import Foundation
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

@Suite("Drawing+DotTests") struct DrawingDotTests {
  private var drawing: Drawing {
    var drawing = Drawing(
      name: "proef", sheet: Size(144, 72),
      accessibleText: AccessibleText(language: "nl", title: "", summary: "", elements: [:]))
    drawing.background = [
      .init(
        outline: .ellipse(center: Point(72, 36), radii: Size(30, 30)),
        stroke: .init(colour: .black, width: 1, pattern: .dashed), fill: Colour(0xFF0000))
    ]
    drawing.lines = [
      .init(
        id: "l0", classes: ["band", "zwak"], from: "p0", to: "p1",
        course: Course([
          Course.Piece(through: [Point(20, 36), Point(110, 36)], endTip: Point(116, 36))
        ]),
        stroke: .init(colour: .black, width: 1.1, pattern: .dotted), arrowSize: 0.62)
    ]
    drawing.boxes = ["p0", "p1"].enumerated().map { place, id in
      .init(
        id: id, classes: ["persoon"],
        frame: Rectangle(center: Point(20 + 100 * Double(place), 36), size: Size(36, 18)),
        form: place == 0 ? .rounded : .circle, stroke: .init(colour: .black, width: 1.2),
        fill: .white)
    }
    drawing.texts = [
      .init(
        line: TextLine(#"A "B" \N"#, TextStyle(size: 10, isBold: true)), colour: .black,
        position: Point(20, 36), alignment: .centre, width: 36),
      .init(
        line: TextLine("links", TextStyle(size: 8)), colour: .black, position: Point(50, 10),
        alignment: .left, width: 20),
    ]
    return drawing
  }

  private var lines: [String] { drawing.dot().split(separator: "\n").map(String.init) }

  @Test("the graph has a name, and exactly the size of its sheet in inches")
  func graph() {
    #expect(lines[0] == #"graph "proef" {"#)
    #expect(lines[1].contains(#"size="2,1!", charset="UTF-8""#))
    #expect(lines[1].contains(#"outputorder="edgesfirst""#))
  }

  @Test("behind everything lies a white sheet, then the shapes: first filled, then outlined")
  func background() {
    let sheet = "S 15 -setlinewidth(0) c 7 -#FFFFFF C 7 -#FFFFFF P 4 0 0 144 0 144 72 0 72"
    let ellipse =
      "S 15 -setlinewidth(0) c 7 -#FF0000 C 7 -#FF0000 E 72 36 30 30 "
      + "c 7 -#000000 S 6 -dashed S 15 -setlinewidth(1) e 72 36 30 30"
    #expect(lines[1].contains(#"_background="\#(sheet) \#(ellipse)""#))
  }

  @Test("a filled shape without outline gets no border of the pen of the shape before it")
  func fills() {
    var drawing = drawing
    drawing.background.append(
      .init(outline: .polygon([Point(0, 0), Point(9, 0), Point(0, 9)]), fill: .black))
    let text = drawing.dot()
    #expect(text.contains("S 15 -setlinewidth(0) c 7 -#000000 C 7 -#000000 P 3 0 0 9 0 0 9"))
  }

  @Test("boxes come first, so that texts lie over them, and every node has its place")
  func boxes() {
    #expect(
      lines[4]
        == #"  "p0" [id="p0", class="persoon", pos="20,36!", width="0.5", height="0.25", "#
        + ##"color="#000000", fillcolor="#FFFFFF", penwidth="1.2", shape="box", "##
        + #"style="rounded,filled"];"#)
    #expect(lines[5].contains(#"shape="ellipse""#) && lines[5].contains(#"style="filled""#))
  }

  @Test("a text is a node without outline, in which users' words are only a label")
  func texts() {
    #expect(lines[6].hasPrefix(#"  "t0" [class="tekst", shape="none""#))
    #expect(lines[6].contains(#"label="A \"B\" \\N""#))
    #expect(lines[6].hasSuffix(#"fontname="Arial Bold"];"#))
  }

  @Test("text aligned left starts at its position, with some room to spare")
  func left() {
    // 20 · 1.06 + 4 = 25.2 wide, so its middle lies at 50 + 12.6.
    #expect(lines[7].contains(#"pos="62.6,10!", width="0.35""#))
    #expect(lines[7].contains(#"label="links\l""#))
  }

  @Test("a line has its whole course, its pattern and its arrow")
  func line() {
    #expect(
      lines[8]
        == #"  "p0" -- "p1" [id="l0", class="band zwak", pos="e,116,36 20,36 50,36 80,36 110,36", "#
        + ##"color="#000000", penwidth="1.1", style="dotted", dir="forward", arrowsize="0.62"];"##)
    #expect(lines.count == 10)
  }

  @Test("placing scales and moves everything but the sheet")
  func placed() {
    let placed = drawing.placed(scale: 2, offset: Point(10, -5))
    #expect(placed.sheet == drawing.sheet)
    #expect(placed.boxes[0].frame == Rectangle(center: Point(50, 67), size: Size(72, 36)))
    #expect(placed.boxes[0].stroke.width == 2.4)
    #expect(placed.texts[0].line.style.size == 20 && placed.texts[0].width == 72)
    #expect(placed.lines[0].course.pieces[0].endTip == Point(242, 67))
    #expect(placed.lines[0].arrowSize == 1.24)
    #expect(
      placed.background[0].outline == .ellipse(center: Point(154, 67), radii: Size(60, 60)))
    #expect(drawing.placed(scale: 1, offset: .zero) == drawing)
  }

  @Test("the DOT of an ecogram holds every box and every line once", arguments: 0..<5)
  func complete(seed: Int) throws {
    let drawing = try EcogramReading(Tekenproef(seed, mensen: 5 * seed)).drawing
    let dot = drawing.dot()
    for id in drawing.boxes.map(\.id) + drawing.lines.map(\.id) {
      #expect(dot.components(separatedBy: #"[id="\#(id)","#).count == 2)
    }
  }
}
