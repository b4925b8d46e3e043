/// What a picture says to a person who cannot see it.
public struct AccessibleText: Hashable, Sendable {
  /// BCP 47 language of these texts, `nl` or `en`.
  public var language: String
  /// The picture's title, one line.
  public var title: String
  /// The whole picture in a few sentences.
  public var summary: String
  /// For each generated element id in the drawing (`p1`, `r3`), a readable title.
  public var elements: [String: String]

  public init(language: String, title: String, summary: String, elements: [String: String]) {
    self.language = language
    self.title = title
    self.summary = summary
    self.elements = elements
  }
}
