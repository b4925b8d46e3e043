import Netwerk

/// From where on something counts as a gap (English: *thresholds*), in one place.
///
/// Where research gives no limit, the number is a convention of ours: low enough that a professional
/// recognises it, and said aloud here so that it can be disputed.
public enum Hiaatgrenzen {
  /// Younger than this is a child (Burgerlijk Wetboek, book 1, article 233).
  public static let volwassen = 18
  /// With fewer people of the own circle than this the network is almost empty: questions help more
  /// than a list of what is missing, and there is no number for its strength. Our convention: three
  /// are the fewest of whom two can be away and somebody is left.
  public static let bijnaLeeg = 3
  /// From this many professionals, of at least ``organisaties``, the help itself becomes work. Our
  /// convention.
  public static let professionals = 5
  public static let organisaties = 3
  /// From this many givers of whom is only said that they give, it is worth asking for the other
  /// side. Our convention.
  public static let eenrichting = 3
  /// The groups practice asks about: the kin, the friends, neighbours, acquaintances and colleagues
  /// of the MSNA's first two sectors; its third, services, is not missed when empty.
  ///
  /// - Reference: H. Baars, J. Uffing, G. Dekkers, *Sociale netwerkstrategieën in de sociale
  ///   psychiatrie*, 1990.
  public static let groepen: [Groep.Soort] = [.familie, .vrienden, .buren, .kennissen, .collegas]
}
