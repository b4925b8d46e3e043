import Netwerk

/// The colours of every drawing, chosen so that text stands out at least 4.5 : 1, ties at least 3 : 1,
/// and so that nothing is told by colour alone.
enum Palette {
  static let ink = Colour(0x1B2230)
  static let dark = Colour(0x3F444C)
  static let grey = Colour(0x5D636C)
  static let background = Colour(0x727B87)
  static let faint = Colour(0xB9C0C9)
  static let rim = Colour(0x8D96A3)
  /// For the borders of who would not be there.
  static let faded = Colour(0x7E8794)
  static let absent = Colour(0xE9EBEE)
  static let tension = Colour(0xB3261E)
  static let emphasis = Colour(0xFFE9A8)
  static let emphasisRim = Colour(0x7A4F00)

  /// A group's colour for text and borders.
  static func hue(_ groep: Groep.Soort?) -> Colour {
    switch groep?.hoofdgroep {
    case .familie: Colour(0x1F5FA8)
    case .vrienden: Colour(0x1F7048)
    case .buren: Colour(0x875800)
    case .kennissen: Colour(0x0B6870)
    case .collegas: Colour(0x56640B)
    case .vrijwilligers: Colour(0x6A3D9A)
    case .lotgenoten: Colour(0x9C2A6B)
    case .professionals: Colour(0x9E3A37)
    default: Colour(0x4A4F57)
    }
  }

  /// A group's colour for surfaces, clearer than the one for text; mixed with white for the rings.
  static func wash(_ groep: Groep.Soort?) -> Colour {
    switch groep?.hoofdgroep {
    case .familie: Colour(0x2E7FE0)
    case .vrienden: Colour(0x25A868)
    case .buren: Colour(0xE3A21A)
    case .kennissen: Colour(0x17A9B5)
    case .collegas: Colour(0xA3B818)
    case .vrijwilligers: Colour(0x8A55D6)
    case .lotgenoten: Colour(0xD64A9C)
    case .professionals: Colour(0xE2605A)
    default: Colour(0x808890)
    }
  }

  /// The colour mixed with white: 0 gives white, 1 the colour itself.
  static func tint(_ colour: Colour, _ share: Double) -> Colour {
    func mixed(_ shift: UInt32) -> UInt32 {
      let channel = Double((colour.value >> shift) & 0xFF)
      return UInt32((255 + (channel - 255) * share).rounded()) << shift
    }
    return Colour(mixed(16) | mixed(8) | mixed(0))
  }
}
