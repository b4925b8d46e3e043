/// The language in which Netwerk speaks to people (English: *language*).
///
/// Names of things in files and code do not change with it; sentences and labels do.
public enum Taal: String, CaseIterable, Hashable, Sendable {
  case nederlands = "nl"
  case engels = "en"
}

/// Something with a word for it in each language (English: *named*).
public protocol Benoemd {
  /// The word as people read it, in lower case unless it is a proper name.
  func naam(in taal: Taal) -> String
}
