import Netwerk

extension Diagram {
  /// A netwerkkaart as easyNWK draws it: four fixed sectors, three horizons at thirds of the circle,
  /// a small figure for everybody that tells the sex, and a line for every tie that is kept up.
  ///
  /// A double line is a tie with more than one kind of support; conflict is a red zigzag; no line
  /// means not in touch now: a tie that is asleep or broken, a frequency of never, or somebody who
  /// died.
  public static func netwerkkaart(_ netwerk: Netwerk) -> Diagram {
    Diagram(netwerk: netwerk, vorm: .netwerkkaart)
  }

  /// The circle of Lensink: four shells (intimi, vrienden, bekenden, diensten) and four quadrants
  /// (familie, professionals, medecliënten, samenleving), without lines.
  public static func lensinkcirkel(_ netwerk: Netwerk) -> Diagram {
    Diagram(netwerk: netwerk, vorm: .lensinkcirkel)
  }

  /// The map of the Maastrichtse Sociale Netwerk Analyse: three sectors, for kin, ties of friendship
  /// and services, with a line for every contact.
  public static func msna(_ netwerk: Netwerk) -> Diagram {
    Diagram(netwerk: netwerk, vorm: .msna)
  }

  /// The circles of Kahn and Antonucci: who is near, in three rings, without sectors and lines.
  ///
  /// Organisations and people in a fourth ring are not on it; the sheet says how many they are.
  public static func kringen(_ netwerk: Netwerk) -> Diagram {
    Diagram(netwerk: netwerk, vorm: .kringen)
  }
}
