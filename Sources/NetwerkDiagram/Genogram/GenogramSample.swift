import Netwerk

/// A mark of a genogram as the legend shows it.
enum GenogramSample: Hashable, Sendable {
  case symbol(GenogramContent.Symbol)
  case focal
  case deceased
  case stressed
  case absent
  case unknown
  case unnamed
  case age(Int)
  case born(Int)
  case couple(CoupleKind)
  case child(Stamboom.Kind.Soort)
  case twins(isIdentical: Bool)
  case household
  case tie(TieKind)

  private static let size = 11.0

  var texts: [TextLine] { number.map { [TextLine($0, Self.style)] } ?? [] }

  private static let style = TextStyle(size: 7.4, isBold: true)

  private var number: String? {
    switch self {
    case .age(let number), .born(let number): "\(number)"
    case .unknown: "?"
    default: nil
    }
  }

  func draw(at middle: Point, in drawing: inout Drawing, _ widths: TextWidths) {
    drawing.background += shapes(at: middle)
    if let number {
      drawing.texts.append(
        .init(
          line: TextLine(number, Self.style), colour: Palette.ink, position: middle,
          alignment: .centre, width: widths.width(number, Self.style) + 1))
    }
  }

  private func shapes(at middle: Point) -> [Drawing.Shape] {
    switch self {
    case .couple(let kind): Self.couple(kind, at: middle)
    case .child(let soort): Self.child(soort, at: middle)
    case .twins(let isIdentical): Self.twins(isIdentical, at: middle)
    case .tie(let kind):
      GenogramTies.course(of: kind, through: [middle + Point(-17, 0), middle + Point(17, 0)])
        .shapes(GenogramTies.stroke(of: kind))
    case .household:
      [
        .init(
          outline: .closedPath(
            Rectangle(center: middle, size: Size(26, 10)).rounded(by: 4)),
          stroke: .init(colour: Palette.background, width: 1.1, pattern: .dashed),
          fill: Palette.tint(Palette.background, 0.07))
      ]
    default: person.map { Self.box($0, at: middle).shapes } ?? []
    }
  }

  /// Somebody who has what this mark says and nothing else.
  private var person: GenogramContent.Person? {
    var person = GenogramContent.Person(
      kenmerk: nil, name: "", inside: nil, symbol: .square, standing: .known, generation: 0,
      isFocal: false, isDeceased: false)
    switch self {
    case .symbol(let symbol): person.symbol = symbol
    case .focal: person.isFocal = true
    case .deceased: person.isDeceased = true
    case .stressed: person.overlays = [.eigen]
    case .absent: person.overlays = [.afwezig]
    case .unknown: (person.standing, person.symbol) = (.unknown, .diamond)
    case .unnamed: (person.standing, person.symbol) = (.unnamed, .diamond)
    case .age, .born, .couple, .child, .twins, .household, .tie: return nil
    }
    return person
  }

  private static func box(_ person: GenogramContent.Person, at middle: Point) -> Drawing.Box {
    let isWide = person.symbol == .diamond
    let side = isWide ? size + 2 : size
    var box = GenogramSymbols.box(
      person, id: "", Rectangle(center: middle, size: Size(side, side)))
    box.stroke.width *= 0.75
    return box
  }

  private static func couple(_ kind: CoupleKind, at middle: Point) -> [Drawing.Shape] {
    let (left, right) = (middle + Point(-15, -2), middle + Point(15, -2))
    let line = Course.Piece(through: [
      left + Point(0, 6), left, right, right + Point(0, 6),
    ])
    return Course([line]).shapes(kind.stroke)
      + Course(kind.marks(from: left, to: right, avoiding: left.x)).shapes(CoupleKind.markStroke)
  }

  private static func child(_ soort: Stamboom.Kind.Soort, at middle: Point) -> [Drawing.Shape] {
    soort.lines.flatMap { line in
      Course([
        Course.Piece(through: [
          middle + Point(-15, line.aside), middle + Point(15, line.aside),
        ])
      ]).shapes(
        .init(colour: Palette.dark, width: GenogramLines.width, pattern: line.pattern))
    }
  }

  private static func twins(_ isIdentical: Bool, at middle: Point) -> [Drawing.Shape] {
    let apex = middle + Point(0, 5.5)
    let (left, right) = (middle + Point(-9, -5.5), middle + Point(9, -5.5))
    var pieces = [Course.Piece(through: [left, apex, right])]
    if isIdentical {
      pieces.append(
        Course.Piece(through: [apex.part(0.6, towards: left), apex.part(0.6, towards: right)]))
    }
    return Course(pieces).shapes(.init(colour: Palette.dark, width: GenogramLines.width))
  }
}
