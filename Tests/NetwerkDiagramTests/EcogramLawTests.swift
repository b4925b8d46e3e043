import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

/// What holds for every ecogram, tried on networks of all sizes, shapes and scripts.
@Suite struct EcogramLawTests {
  /// From nobody to 80 people, 1 to 9 sectors, every kind of names, both ways of holding a sheet.
  static let proeven: [Tekenproef] = {
    var proeven: [Tekenproef] = []
    for (number, mensen) in [0, 1, 2, 3, 5, 8, 12, 18, 25].enumerated() {
      for (kind, namen) in Tekenproef.Namen.allCases.enumerated() {
        let zaad = 100 * number + kind
        proeven.append(
          Tekenproef(
            zaad, mensen: mensen, groepen: 1 + zaad % 9, kringen: 3 + zaad % 2,
            hoofdpersonen: 1 + zaad % 5 / 2, namen: namen))
      }
    }
    for (mensen, namen) in [
      (40, Tekenproef.Namen.gewoon), (40, .lang), (60, .gewoon), (80, .gewoon),
    ] {
      proeven.append(Tekenproef(mensen, mensen: mensen, groepen: 6, namen: namen))
    }
    return proeven
  }()

  /// Small networks in which every property of the model is used, with texts hard to draw.
  static let seeds = 0..<120

  static let readings: [EcogramReading] =
    proeven.enumerated().compactMap { number, proef in
      try? EcogramReading(proef, number.isMultiple(of: 2) ? .liggend : .staand)
    }
    + seeds.compactMap { seed in
      let stand = seed.isMultiple(of: 2) ? Papier.Stand.liggend : .staand
      return try? EcogramReading(
        "Netwerk(zaad: \(seed)) \(stand)", .ecogram(Netwerk(zaad: seed)).stand(stand))
    }

  @Test("every network can be drawn")
  func drawable() { #expect(Self.readings.count == Self.proeven.count + Self.seeds.count) }

  @Test("no two boxes overlap")
  func boxes() {
    for reading in Self.readings {
      for (place, box) in reading.members.enumerated() {
        let others = reading.members[(place + 1)...]
        #expect(!others.contains { $0.frame.overlaps(box.frame) }, "\(reading.name) \(box.id)")
      }
    }
  }

  @Test("the badges of one member touch no other badge and nobody else's box")
  func badges() {
    for reading in Self.readings {
      for (place, badge) in reading.badges.enumerated() {
        let owner = badge.id.prefix { $0 != "b" }
        let others =
          reading.badges[(place + 1)...] + reading.members.filter { $0.id != owner }
        #expect(!others.contains { $0.frame.overlaps(badge.frame) }, "\(reading.name) \(badge.id)")
      }
    }
  }

  @Test("every box, with its badges, is inside its ring and its sector")
  func places() {
    for reading in Self.readings {
      for (member, box) in zip(reading.content.members, reading.members) {
        let badges = reading.badges.filter { $0.id.hasPrefix("\(box.id)b") }.map(\.frame)
        for frame in [box.frame] + badges {
          #expect(reading.slack(of: frame, member: member) > 0, "\(reading.name) \(box.id)")
        }
      }
    }
  }

  @Test("every member has exactly one box, in order, and a line exactly if there is a tie")
  func membersAndLines() {
    for reading in Self.readings {
      let members = reading.content.members
      #expect(reading.members.map(\.id) == members.indices.map { "p\($0)" }, "\(reading.name)")
      let own = reading.drawing.lines.filter { $0.classes.contains("band") }
      let tied = members.indices.filter { members[$0].band != nil }
      #expect(own.map(\.id) == tied.map { "l\($0)" }, "\(reading.name)")
      #expect(own.allSatisfy { $0.from == "hart" && $0.to == "p" + $0.id.dropFirst() })
      let others = reading.drawing.lines.filter { $0.classes.contains("onderling") }
      #expect(
        others.map { [$0.from, $0.to] }
          == reading.content.ties.map { ["p\($0.first)", "p\($0.second)"] }, "\(reading.name)")
    }
  }

  @Test("ids of boxes and lines are used once, and each has a sentence")
  func ids() {
    for reading in Self.readings {
      let elements = (reading.members + [reading.heart]).map(\.id) + reading.drawing.lines.map(\.id)
      let all = elements + reading.badges.map(\.id)
      #expect(Set(all).count == all.count, "\(reading.name)")
      #expect(
        Set(elements) == Set(reading.drawing.accessibleText.elements.keys), "\(reading.name)")
    }
  }

  @Test("own lines start at the rim of the heart and end at the border of their box")
  func ownLines() {
    for reading in Self.readings {
      let (heart, scale) = (reading.heart.frame.size.width / 2, reading.scale)
      for line in reading.drawing.lines where line.classes.contains("band") {
        guard let box = reading.members.first(where: { $0.id == line.to }) else { continue }
        let starts = line.course.pieces.map { $0.ends.start.distance(to: reading.center) - heart }
        // 2 points of air, and up to 3 beside the middle for ties of several lines.
        #expect(starts.contains { $0 > 0 && $0 < 3.5 * scale }, "\(reading.name) \(line.id)")
        let arrives = line.course.pieces.contains { piece in
          box.frame.grown(by: 4.5 * scale).contains(piece.ends.end)
            && !box.frame.grown(by: -2 * scale).contains(piece.ends.end)
        }
        #expect(arrives, "\(reading.name) \(line.id)")
      }
    }
  }

  @Test("names stand whole in their box, and every text inside its box or on the sheet")
  func texts() {
    for reading in Self.readings {
      for text in reading.drawing.texts {
        let frame = reading.frame(of: text)
        guard let box = reading.box(of: text) else {
          #expect(reading.sheet.holds(frame), "\(reading.name) \(text.line.text)")
          continue
        }
        if box.form == .circle {
          let corner = frame.corners.map { $0.distance(to: box.frame.center) }.max() ?? 0
          #expect(corner <= box.frame.size.width / 2, "\(reading.name) \(text.line.text)")
        } else {
          #expect(
            frame.size.width <= box.frame.size.width
              && frame.minY > box.frame.minY - 1 && frame.maxY < box.frame.maxY + 1,
            "\(reading.name) \(text.line.text)")
        }
      }
      for (member, box) in zip(reading.content.members, reading.members) {
        let lines = reading.drawing.texts.filter { reading.box(of: $0)?.id == box.id }
        let words = lines.map(\.line.text).joined(separator: " ")
        let shown = DotText.sanitised(member.isDeceased ? "† \(member.name)" : member.name)
        let name = shown.isEmpty ? "–" : shown
        let details = member.details.map(DotText.sanitised)
        #expect(words == ([name] + details).joined(separator: " "), "\(reading.name)")
      }
    }
  }

  @Test("nothing lies off the sheet")
  func sheet() {
    for reading in Self.readings {
      let shapes = reading.drawing.background.flatMap(\.outline.points)
      let lines = reading.drawing.lines.flatMap { $0.course.pieces.flatMap(\.samples) }
      let boxes = reading.drawing.boxes.flatMap(\.frame.corners)
      for (kind, points) in [("shape", shapes), ("line", lines), ("box", boxes)] {
        #expect(points.allSatisfy(reading.sheet.contains), "\(reading.name) \(kind)")
      }
    }
  }

  @Test("texts on the sheet touch neither each other nor the circle")
  func sheetTexts() {
    for reading in Self.readings {
      let texts = reading.drawing.texts.filter { reading.box(of: $0) == nil }
        .filter {
          $0.position.distance(to: reading.center) > reading.rings[reading.rings.count - 1]
        }
      let frames = texts.map(reading.frame)
      for (place, frame) in frames.enumerated() {
        let touched = frames.indices.first { $0 > place && frames[$0].overlaps(frame) }
        #expect(
          touched == nil,
          "\(reading.name): \(texts[place].line.text) / \(touched.map { texts[$0].line.text } ?? "")"
        )
        let near = Point(
          max(0, abs(frame.center.x - reading.center.x) - frame.size.width / 2),
          max(0, abs(frame.center.y - reading.center.y) - frame.size.height / 2))
        #expect(
          near.length > reading.rings[reading.rings.count - 1],
          "\(reading.name): \(texts[place].line.text)")
      }
    }
  }

  @Test("all numbers are finite")
  func finite() {
    for reading in Self.readings {
      let drawing = reading.drawing
      var numbers = [drawing.sheet.width, drawing.sheet.height]
      let points =
        drawing.background.flatMap(\.outline.points)
        + drawing.lines.flatMap {
          $0.course.pieces.flatMap { $0.points + [$0.ends.start, $0.ends.end] }
        }
        + drawing.boxes.flatMap(\.frame.corners) + drawing.texts.map(\.position)
      numbers += points.flatMap { [$0.x, $0.y] }
      numbers += drawing.texts.flatMap { [$0.width, $0.line.style.size] }
      numbers += drawing.lines.flatMap { [$0.stroke.width, $0.arrowSize] }
      #expect(numbers.allSatisfy { $0.isFinite }, "\(reading.name)")
    }
  }
}
