import Netwerk

/// How the line of a couple looks (Dutch: *soort paar*).
enum CoupleKind: Int, CaseIterable, Hashable, Sendable {
  case married
  case partners
  case apart
  case engaged
  case separated
  case divorced
  case formerPartners
  /// Parents of the same child of whom nothing else is said.
  case parents

  init(_ band: Familieband?) {
    switch band {
    case .gehuwd: self = .married
    case .latRelatie: self = .apart
    case .verloofd: self = .engaged
    case .gescheidenVanTafel: self = .separated
    case .gescheiden: self = .divorced
    case .exPartner: self = .formerPartners
    case .partner, .samenwonend: self = .partners
    default: self = .parents
    }
  }

  func naam(in taal: Taal) -> String {
    let isDutch = taal == .nederlands
    return switch self {
    case .married: Familieband.gehuwd.naam(in: taal)
    case .partners: isDutch ? "partners of samenwonend" : "partners or living together"
    case .apart: Familieband.latRelatie.naam(in: taal)
    case .engaged: Familieband.verloofd.naam(in: taal)
    case .separated: Familieband.gescheidenVanTafel.naam(in: taal)
    case .divorced: Familieband.gescheiden.naam(in: taal)
    case .formerPartners: isDutch ? "ex-partners" : "former partners"
    case .parents: isDutch ? "samen ouders" : "parents together"
    }
  }

  /// A word for style sheets.
  var className: String {
    switch self {
    case .married: "gehuwd"
    case .partners: "partners"
    case .apart: "lat"
    case .engaged: "verloofd"
    case .separated: "uiteen"
    case .divorced: "gescheiden"
    case .formerPartners: "ex"
    case .parents: "ouders"
    }
  }

  var stroke: Drawing.Stroke {
    switch self {
    case .married, .separated, .divorced: .init(colour: Palette.dark, width: 1.3)
    case .partners, .formerPartners:
      .init(colour: Palette.dark, width: 1.3, pattern: .dashed)
    case .apart, .engaged: .init(colour: Palette.dark, width: 1.6, pattern: .dotted)
    case .parents: .init(colour: Palette.rim, width: 1)
    }
  }

  static let markStroke = Drawing.Stroke(colour: Palette.dark, width: 1.3)

  /// One short stroke across the line for who parted, two for who divorced; a ring for who is
  /// engaged.
  func marks(from left: Point, to right: Point, avoiding drop: Double) -> [Course.Piece] {
    // Beside the line to the children, in the roomier half.
    let isRight = right.x - drop >= drop - left.x
    let (start, end) = isRight ? (max(drop, left.x), right.x) : (left.x, min(drop, right.x))
    let middle = Point((start + end) / 2, left.y)
    func slash(_ aside: Double) -> Course.Piece {
      let center = middle + Point(aside, 0)
      return Course.Piece(through: [center + Point(-2.2, -4.5), center + Point(2.2, 4.5)])
    }
    switch self {
    case .married, .partners, .apart, .parents: return []
    case .separated: return [slash(0)]
    case .divorced, .formerPartners: return [slash(-2.2), slash(2.2)]
    case .engaged:
      return [
        Course.Piece(
          through: (0...8).map { middle + Point(angle: Double($0) * .pi / 4, radius: 3) })
      ]
    }
  }
}
