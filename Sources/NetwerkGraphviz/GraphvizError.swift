/// Why there is no picture, or why text could not be measured.
public enum GraphvizError: Error, Hashable, Sendable {
  /// Parts of Graphviz that this work needs are not installed.
  case incomplete(missing: [GraphvizPart], packages: [String])
  /// Graphviz does not know its own plugins: the list it keeps of them is gone.
  case notConfigured
  /// A PNG of this size in pixels cannot be made; see `GraphvizRenderer.pixelLimit`.
  case tooManyPixels(width: Double, height: Double, dotsPerInch: Int)
  /// A PNG needs at least one pixel per inch.
  case unusableResolution(Int)
  /// Graphviz made no picture. `messages` are its own sentences, in English.
  case notDrawn(OutputFormat, messages: [String])
  /// Graphviz could not measure text. `messages` are its own sentences, in English.
  case notMeasured(messages: [String])
}

extension GraphvizError {
  /// What went wrong at drawing as `format`, or at measuring when that is `nil`.
  ///
  /// A missing part of Graphviz explains more than what Graphviz says itself, so look there first.
  static func failure(drawing format: OutputFormat?, messages: [String]) -> GraphvizError {
    let installation = GraphvizInstallation.current()
    guard installation.isConfigured else { return .notConfigured }
    let missing = installation.missing.filter { $0.isNeeded(for: format) }
    if !missing.isEmpty {
      return .incomplete(missing: missing, packages: installation.packages(for: missing))
    }
    guard let format else { return .notMeasured(messages: messages) }
    return .notDrawn(format, messages: messages)
  }
}

extension GraphvizError: CustomStringConvertible {
  /// The sentence in Dutch.
  public var description: String { description(in: "nl") }

  /// What is wrong and what to do, as one or two sentences.
  ///
  /// - Parameter language: `nl` for Dutch or `en` for English, as in BCP 47; anything else is Dutch.
  public func description(in language: String) -> String {
    language == "en" ? english : dutch
  }

  private var dutch: String {
    switch self {
    case .incomplete(let missing, let packages):
      let parts = missing.map { $0.description(in: "nl") }.joined(separator: ", ")
      return "Graphviz is niet volledig. Wat ontbreekt: \(parts). "
        + "Voer uit: \(Self.command(installing: packages))."
    case .notConfigured:
      return "Graphviz kent zijn eigen onderdelen niet. Voer uit: sudo dot -c."
    case .tooManyPixels(let width, let height, let dotsPerInch):
      return """
        De png wordt te groot: \(Self.pixels(width)) × \(Self.pixels(height)) beeldpunten bij \
        \(dotsPerInch) per inch, hoogstens \(GraphvizRenderer.pixelLimit) kan. \
        Kies minder beeldpunten per inch, of maak een svg of pdf.
        """
    case .unusableResolution(let dotsPerInch):
      return "\(dotsPerInch) beeldpunten per inch kan niet. Kies een getal van 1 of meer."
    case .notDrawn(let format, let messages):
      return "Graphviz kon de \(format.rawValue) niet maken\(Self.quoting(messages)). "
        + "Controleer de installatie van Graphviz."
    case .notMeasured(let messages):
      return "Graphviz kon de tekst niet meten\(Self.quoting(messages)). "
        + "Controleer de installatie van Graphviz."
    }
  }

  private var english: String {
    switch self {
    case .incomplete(let missing, let packages):
      let parts = missing.map { $0.description(in: "en") }.joined(separator: ", ")
      return "Graphviz is incomplete. What is missing: \(parts). "
        + "Run: \(Self.command(installing: packages))."
    case .notConfigured:
      return "Graphviz does not know its own plugins. Run: sudo dot -c."
    case .tooManyPixels(let width, let height, let dotsPerInch):
      return """
        The png would be too large: \(Self.pixels(width)) × \(Self.pixels(height)) pixels at \
        \(dotsPerInch) per inch, at most \(GraphvizRenderer.pixelLimit) is possible. \
        Choose fewer pixels per inch, or make an svg or pdf.
        """
    case .unusableResolution(let dotsPerInch):
      return "\(dotsPerInch) pixels per inch is not possible. Choose a number of 1 or more."
    case .notDrawn(let format, let messages):
      return "Graphviz could not make the \(format.rawValue)\(Self.quoting(messages)). "
        + "Check the installation of Graphviz."
    case .notMeasured(let messages):
      return "Graphviz could not measure the text\(Self.quoting(messages)). "
        + "Check the installation of Graphviz."
    }
  }

  private static func quoting(_ messages: [String]) -> String {
    messages.isEmpty ? "" : " (\(messages.joined(separator: "; ")))"
  }

  private static func command(installing packages: [String]) -> String {
    #if os(macOS)
      "brew install " + packages.joined(separator: " ")
    #else
      "sudo apt-get install " + packages.joined(separator: " ")
    #endif
  }

  private static func pixels(_ count: Double) -> String {
    Int(exactly: count).map(String.init) ?? "\(count)"
  }
}
