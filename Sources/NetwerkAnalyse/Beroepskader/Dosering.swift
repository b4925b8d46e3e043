import Netwerk

/// How heavy support is, from light to heavy (English: *dosage of support*).
///
/// The lightest that is enough comes first.
public enum Dosering: Int, CaseIterable, Hashable, Sendable, Comparable {
  /// Make it possible for people to do it themselves (English: *facilitate*).
  case faciliteren
  /// Do it together with them (English: *support*).
  case ondersteunen
  /// Step in (English: *intervene*).
  case intervenieren
  /// Keep somebody safe, also when they did not ask (English: *protect*).
  case beschermen

  public static func < (links: Dosering, rechts: Dosering) -> Bool {
    links.rawValue < rechts.rawValue
  }
}

extension Dosering: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.faciliteren, .nederlands): "faciliteren"
    case (.ondersteunen, .nederlands): "ondersteunen"
    case (.intervenieren, .nederlands): "interveniëren"
    case (.beschermen, .nederlands): "beschermen"
    case (.faciliteren, .engels): "facilitate"
    case (.ondersteunen, .engels): "support"
    case (.intervenieren, .engels): "intervene"
    case (.beschermen, .engels): "protect"
    }
  }
}
