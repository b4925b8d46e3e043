import Netwerk

/// What can be the matter with the characters of a file.
public enum TextCause: Hashable, Sendable {
  /// The file does not say how it was written.
  case takenAs(TextEncoding)
  /// The file says one thing and its bytes another.
  case declaredOtherwise(TextEncoding, found: TextEncoding)
}

extension TextCause {
  func sentence(in taal: Taal) -> String {
    switch (self, taal) {
    case (.takenAs(let encoding), .nederlands):
      "het bestand is geen UTF-8; het is gelezen als \(encoding.rawValue), kijk de letters met "
        + "accenten na"
    case (.takenAs(let encoding), .engels):
      "the file is not UTF-8; it was read as \(encoding.rawValue), so check letters with accents"
    case (.declaredOtherwise(let declared, let found), .nederlands):
      "het bestand noemt zichzelf \(declared.rawValue), maar is \(found.rawValue) en zo gelezen"
    case (.declaredOtherwise(let declared, let found), .engels):
      "the file calls itself \(declared.rawValue) but is \(found.rawValue), and was read as that"
    }
  }
}
