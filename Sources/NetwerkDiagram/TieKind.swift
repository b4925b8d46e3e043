import Netwerk

/// How a tie looks, so that it reads in black and white too (Dutch: *lijnsoort*).
enum TieKind: Int, CaseIterable, Hashable, Sendable {
  case veryStrong
  case strong
  case ordinary
  case weak
  case ambivalent
  case strained
  case conflict
  case asleep
  case broken
  /// More than one thing people are to each other; only conventions that leave out strength use it.
  case multiplex

  /// The nature of a tie shows before its strength: a strained tie looks strained, however strong.
  init(_ band: Band) {
    switch band.aard {
    case .verbroken: self = .broken
    case .slapend: self = .asleep
    case .conflict: self = .conflict
    case .gespannen: self = .strained
    case .ambivalent: self = .ambivalent
    case .steunend, .neutraal, nil: self = TieKind(band.sterkte)
    }
  }

  private init(_ sterkte: Band.Sterkte?) {
    switch sterkte {
    case .zeerSterk: self = .veryStrong
    case .sterk: self = .strong
    case .gewoon, nil: self = .ordinary
    case .zwak: self = .weak
    }
  }

  var isTense: Bool { self == .ambivalent || self == .strained || self == .conflict }

  func naam(in taal: Taal) -> String {
    switch self {
    case .veryStrong: Band.Sterkte.zeerSterk.naam(in: taal)
    case .strong: Band.Sterkte.sterk.naam(in: taal)
    case .ordinary: Band.Sterkte.gewoon.naam(in: taal)
    case .weak: Band.Sterkte.zwak.naam(in: taal)
    case .ambivalent:
      taal == .nederlands ? "steunend én gespannen" : "supportive and strained"
    case .strained: Band.Aard.gespannen.naam(in: taal)
    case .conflict: Band.Aard.conflict.naam(in: taal)
    case .asleep: Band.Aard.slapend.naam(in: taal)
    case .broken: Band.Aard.verbroken.naam(in: taal)
    case .multiplex:
      taal == .nederlands ? "meer dan één soort steun" : "more than one kind of support"
    }
  }
}

extension TieKind {
  /// A word for style sheets.
  var className: String {
    switch self {
    case .veryStrong: "zeer-sterk"
    case .strong: "sterk"
    case .ordinary: "gewoon"
    case .weak: "zwak"
    case .ambivalent: "ambivalent"
    case .strained: "gespannen"
    case .conflict: "conflict"
    case .asleep: "slapend"
    case .broken: "verbroken"
    case .multiplex: "meervoudig"
    }
  }

  /// The pen for it. Ties between others stay in the background, so theirs is lighter.
  func stroke(isOwn: Bool) -> Drawing.Stroke {
    let stroke: Drawing.Stroke =
      switch self {
      case .veryStrong: .init(colour: Palette.ink, width: 1.2)
      case .strong: .init(colour: Palette.ink, width: 2.3)
      case .ordinary: .init(colour: Palette.dark, width: 1.1)
      case .weak: .init(colour: Palette.grey, width: 1.1, pattern: .dashed)
      case .ambivalent: .init(colour: Palette.tension, width: 1.1)
      case .strained: .init(colour: Palette.tension, width: 1.3)
      case .conflict: .init(colour: Palette.tension, width: 2)
      case .asleep: .init(colour: Palette.grey, width: 1.5, pattern: .dotted)
      case .broken: .init(colour: Palette.grey, width: 1.2)
      case .multiplex: .init(colour: Palette.dark, width: 1.1)
      }
    if isOwn { return stroke }
    return .init(
      colour: isTense ? stroke.colour : Palette.background, width: stroke.width * 0.85,
      pattern: stroke.pattern)
  }

  /// The pen for a tie of who is not, or would not be, there: thin and pale, and dotted rather than
  /// dashed, which would look like a weak tie in greyscale.
  static let gone = Drawing.Stroke(colour: Palette.background, width: 0.8, pattern: .dotted)

  /// The course of such a tie along a curve, with arrow tips where asked.
  func course(
    along curve: Curve, isOwn: Bool, tipAtStart: Bool, tipAtEnd: Bool
  ) -> Course {
    let tip = isOwn ? 6.0 : 5
    let length = curve.start.distance(to: curve.end)
    let share = length > 0 ? min(0.4, tip / length) : 0
    let body = curve.part(from: tipAtStart ? share : 0, to: tipAtEnd ? 1 - share : 1)
    func piece(_ points: [Point]) -> Course.Piece {
      Course.Piece(
        points, startTip: tipAtStart ? curve.start : nil, endTip: tipAtEnd ? curve.end : nil)
    }
    func corners(_ points: [Point]) -> Course.Piece {
      Course.Piece(
        through: points, startTip: tipAtStart ? curve.start : nil,
        endTip: tipAtEnd ? curve.end : nil)
    }
    switch self {
    case .ordinary, .strong, .weak, .asleep:
      return Course([piece(body.points)])
    case .veryStrong:
      return Course([
        piece(body.points), Course.Piece(through: body.beside(2.6)),
        Course.Piece(through: body.beside(-2.6)),
      ])
    case .multiplex:
      return Course([
        corners(body.beside(1.7)), Course.Piece(through: body.beside(-1.7)),
      ])
    case .strained:
      return Course([corners(body.zigzag(height: isOwn ? 3 : 2, step: isOwn ? 5.5 : 4.5))])
    case .conflict: return Course([corners(body.zigzag(height: isOwn ? 4.5 : 3.5, step: 4.5))])
    case .ambivalent:
      let tense = body.zigzag(height: 2.4, step: 5.5, beside: -3)
      return Course([corners(body.beside(2.2)), Course.Piece(through: tense)])
    case .broken:
      let (left, right) = (body.part(from: 0, to: 0.46), body.part(from: 0.54, to: 1))
      return Course([
        Course.Piece(left.points, startTip: tipAtStart ? curve.start : nil),
        Course.Piece(through: left.slash), Course.Piece(through: right.turned.slash),
        Course.Piece(right.points, endTip: tipAtEnd ? curve.end : nil),
      ])
    }
  }
}

extension Curve {
  fileprivate var turned: Curve { Curve(end, endHandle, startHandle, start) }

  /// A line of corners at a distance to the left of the curve.
  fileprivate func beside(_ distance: Double) -> [Point] {
    let isStraight = startHandle.distance(to: start.part(1 / 3, towards: end)) < 0.01
    let stops = isStraight ? [start, end] : evenlySpaced(8)
    return stops.indices.map { stops[$0] + normal(in: stops, at: $0) * distance }
  }

  /// Corners that go up and down around the curve; both ends lie on it.
  fileprivate func zigzag(height: Double, step: Double, beside: Double = 0) -> [Point] {
    let stops = evenlySpaced(step)
    return stops.indices.map { index in
      let isEnd = index == 0 || index == stops.count - 1
      let swing = isEnd ? 0 : (index % 2 == 0 ? -height : height)
      return stops[index] + normal(in: stops, at: index) * (beside + swing)
    }
  }

  /// A short stroke across the end, leaning a little.
  fileprivate var slash: [Point] {
    let direction = (end - start).unit
    let half = direction.turnedLeft * 5 + direction * 2.2
    return [end - half, end + half]
  }

  private func normal(in stops: [Point], at index: Int) -> Point {
    let before = stops[max(0, index - 1)]
    let after = stops[min(stops.count - 1, index + 1)]
    return (after - before).unit.turnedLeft
  }
}
