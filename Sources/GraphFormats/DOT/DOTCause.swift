import Netwerk

/// What can be the matter with writing DOT.
public enum DOTCause: Hashable, Sendable {
  /// Graphviz does something of its own with this name, such as reading a file.
  case renamed(String, to: String)
}

extension DOTCause {
  func sentence(in taal: Taal) -> String {
    switch (self, taal) {
    case (.renamed(let name, let new), .nederlands):
      "'\(name)' heet in dit bestand '\(new)', omdat Graphviz met die naam zelf iets doet"
    case (.renamed(let name, let new), .engels):
      "'\(name)' is called '\(new)' in this file, because Graphviz uses that name itself"
    }
  }
}
