import Netwerk

extension Palette {
  /// The colour of a law's lane; its name and place tell it too.
  static func hue(ofLaw kader: Kader?) -> Colour {
    switch kader {
    case .wmo: hue(.familie)
    case .jeugdwet: hue(.vrienden)
    case .zvw: hue(.buren)
    case .wlz: hue(.kennissen)
    case .participatiewet: hue(.vrijwilligers)
    case .schuldhulp: hue(.collegas)
    case .justitie: hue(.lotgenoten)
    case .onderwijs: Colour(0x3B4A8C)
    case .anders, nil: grey
    }
  }
}
