import Netwerk
import Testing

@testable import NetwerkDiagram

@Suite struct TieKindTests {
  let curve = Curve(from: Point(0, 0), to: Point(100, 0))

  @Test("without a nature the strength shows, and without a strength an ordinary line")
  func strength() {
    #expect(TieKind(Band(.zeerSterk)) == .veryStrong)
    #expect(TieKind(Band(.sterk, aard: .steunend)) == .strong)
    #expect(TieKind(Band(.zwak, aard: .neutraal)) == .weak)
    #expect(TieKind(Band(.gewoon)) == .ordinary)
    #expect(TieKind(Band()) == .ordinary)
  }

  @Test("a strained, broken or sleeping tie looks so however strong it is")
  func nature() {
    let kinds: [(Band.Aard, TieKind)] = [
      (.ambivalent, .ambivalent), (.gespannen, .strained), (.conflict, .conflict),
      (.slapend, .asleep), (.verbroken, .broken),
    ]
    for (aard, kind) in kinds {
      for sterkte in Band.Sterkte.allCases { #expect(TieKind(Band(sterkte, aard: aard)) == kind) }
    }
  }

  @Test("every kind has its own word in each language and for style sheets")
  func words() {
    for taal in Taal.allCases {
      #expect(Set(TieKind.allCases.map { $0.naam(in: taal) }).count == 10)
    }
    #expect(Set(TieKind.allCases.map(\.className)).count == 10)
  }

  @Test("no two kinds look alike in black and white")
  func blackAndWhite() {
    for isOwn in [true, false] {
      let looks = TieKind.allCases.map { kind in
        let course = kind.course(along: curve, isOwn: isOwn, tipAtStart: false, tipAtEnd: false)
        let stroke = kind.stroke(isOwn: isOwn)
        return "\(course.text) \(stroke.pattern) \(stroke.width)"
      }
      #expect(Set(looks).count == TieKind.allCases.count)
    }
  }

  @Test("a very strong tie is three lines side by side")
  func veryStrong() {
    let course = course(.veryStrong)
    #expect(course.pieces.count == 3)
    #expect(course.pieces.map { $0.points[0].y } == [0, 2.6, -2.6])
  }

  @Test("a broken tie has a gap with a slash on both sides of it")
  func broken() {
    let pieces = course(.broken).pieces
    #expect(pieces.count == 4)
    #expect(abs((pieces[0].points.last?.x ?? 0) - 46) < 0.01)
    #expect(abs((pieces[3].points.first?.x ?? 0) - 54) < 0.01)
    for slash in pieces[1...2] { #expect(slash.ends.start.distance(to: slash.ends.end) > 10) }
  }

  @Test(
    "a strained tie goes up and down, and in a conflict more steeply", arguments: [true, false])
  func zigzag(isOwn: Bool) {
    func height(_ kind: TieKind) -> Double {
      kind.course(along: curve, isOwn: isOwn, tipAtStart: false, tipAtEnd: false).pieces[0].points
        .map { abs($0.y) }.max() ?? 0
    }
    #expect(height(.strained) == (isOwn ? 3 : 2))
    #expect(height(.conflict) == (isOwn ? 4.5 : 3.5))
  }

  @Test("every kind runs from end to end, with and without arrows", arguments: TieKind.allCases)
  func ends(kind: TieKind) {
    for (atStart, atEnd) in [(false, false), (true, false), (false, true), (true, true)] {
      let course = kind.course(along: curve, isOwn: true, tipAtStart: atStart, tipAtEnd: atEnd)
      let starts = course.pieces.map(\.ends.start)
      let ends = course.pieces.map(\.ends.end)
      #expect(starts.contains { $0.distance(to: curve.start) < 2.3 })
      #expect(ends.contains { $0.distance(to: curve.end) < 2.3 })
      #expect(course.pieces.contains { $0.startTip != nil } == atStart)
      #expect(course.pieces.contains { $0.endTip != nil } == atEnd)
    }
  }

  @Test("a line too short for an arrow keeps its direction", arguments: TieKind.allCases)
  func short(kind: TieKind) {
    let short = Curve(from: Point(0, 0), to: Point(3, 0))
    let course = kind.course(along: short, isOwn: true, tipAtStart: true, tipAtEnd: true)
    let points = course.pieces.flatMap(\.points)
    #expect(points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
    let main = course.pieces[0].points
    #expect(main[0].x < main[main.count - 1].x)
  }

  @Test("arrows point at who is supported, and ties asleep or broken have none")
  func arrows() {
    let ordinary = TieKind.ordinary
    #expect(ordinary.arrows(.heen) == (true, false))
    #expect(ordinary.arrows(.terug) == (false, true))
    #expect(ordinary.arrows(.wederzijds) == (true, true))
    #expect(ordinary.arrows(nil) == (false, false))
    #expect(TieKind.asleep.arrows(.wederzijds) == (false, false))
    #expect(TieKind.broken.arrows(.heen) == (false, false))
  }

  @Test("ties between others are thinner than one's own", arguments: TieKind.allCases)
  func others(kind: TieKind) {
    #expect(kind.stroke(isOwn: false).width < kind.stroke(isOwn: true).width)
  }

  private func course(_ kind: TieKind) -> Course {
    kind.course(along: curve, isOwn: true, tipAtStart: false, tipAtEnd: false)
  }
}
