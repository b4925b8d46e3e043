import Netwerk

/// For whom is a report? (English: *reader*)
public enum Lezer: String, CaseIterable, Hashable, Sendable {
  /// The hoofdpersoon and the people around them: plain words, no numbers about people, nothing about
  /// others that they did not agree to.
  case familie
  /// Who works with them: everything, with its grounds. Not to be handed on.
  case professional
}

extension Lezer: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.familie, .nederlands): "familie"
    case (.professional, .nederlands): "professional"
    case (.familie, .engels): "family"
    case (.professional, .engels): "professional"
    }
  }
}
