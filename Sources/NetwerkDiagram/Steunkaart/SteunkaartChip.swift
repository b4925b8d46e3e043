import Netwerk

/// A small box with a word or letters in it: a cell, or how a column stands.
struct SteunkaartChip: Hashable, Sendable {
  var text: String
  var look: Look

  enum Look: Hashable, Sendable {
    case given
    case promised
    case unknown
    case fits
    case state(Steunkaart.Stand)
  }

  static let style = TextStyle(size: 7.6, isBold: true)
  static let height = 10.5

  /// What stands in one cell.
  static func chips(_ cel: Steunkaart.Cel, in taal: Taal) -> [SteunkaartChip] {
    let isDutch = taal == .nederlands
    var chips: [SteunkaartChip] = []
    if !cel.geeft.isEmpty {
      let letters = cel.geeft.map { String($0.letter(in: taal)) }.joined(separator: " ")
      chips.append(SteunkaartChip(text: letters, look: .given))
    }
    if cel.isBeloofd { chips.append(SteunkaartChip(text: "plan", look: .promised)) }
    if cel.isOnbekend { chips.append(SteunkaartChip(text: "?", look: .unknown)) }
    if cel.past { chips.append(SteunkaartChip(text: isDutch ? "past" : "fits", look: .fits)) }
    return chips
  }

  func width(_ widths: TextWidths) -> Double { max(10.5, widths.width(text, Self.style) + 6) }
}

extension SteunkaartChip.Look {
  var fill: Colour {
    switch self {
    case .given: Palette.dark
    case .promised, .unknown: .white
    case .fits: Palette.tint(Palette.grey, 0.12)
    case .state(.mistProfessional), .state(.ontbreekt): Palette.tension
    case .state: .white
    }
  }

  var ink: Colour {
    switch self {
    case .given, .state(.mistProfessional), .state(.ontbreekt): .white
    case .promised, .fits: Palette.dark
    case .unknown, .state(.onbekend), .state(.gedekt): Palette.grey
    case .state(.deels), .state(.hangtOpEen): Palette.tension
    }
  }

  var stroke: Drawing.Stroke {
    switch self {
    case .given: .init(colour: Palette.dark, width: 0.8)
    case .promised: .init(colour: Palette.dark, width: 1.1)
    case .unknown: .init(colour: Palette.rim, width: 0.6)
    case .state(.onbekend): .init(colour: Palette.background, width: 0.8, pattern: .dotted)
    case .fits: .init(colour: Palette.grey, width: 0.8)
    case .state(.mistProfessional), .state(.ontbreekt):
      .init(colour: Palette.tension, width: 1.6)
    case .state(.deels): .init(colour: Palette.tension, width: 1.6)
    case .state(.hangtOpEen): .init(colour: Palette.tension, width: 1.4, pattern: .dashed)
    case .state(.gedekt): .init(colour: Palette.background, width: 0.8)
    }
  }

  var form: Drawing.Box.Form {
    switch self {
    case .given, .promised, .unknown: .rounded
    case .fits, .state: .rectangle
    }
  }
}

extension Steunkaart.Stand {
  /// Whether the column is worth a talk, and stands out.
  var isGap: Bool {
    switch self {
    case .mistProfessional, .ontbreekt, .deels, .hangtOpEen: true
    case .gedekt, .onbekend: false
    }
  }
}
