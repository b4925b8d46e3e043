/// The sentences that ArgumentParser 1.8 says, with their Dutch (English: *parser sentences*).
enum Parserzinnen {
  /// The sentence in Dutch; one that is not known, as it is.
  static func nederlands(_ zin: String) -> String {
    for (vorm, vertaal) in zinnen {
      if let delen = delen(zin, vorm) { return vertaal(delen) }
    }
    return zin
  }

  /// What stands in the gaps of a sentence; `nil` for another sentence.
  ///
  /// - Parameter vorm: what stands around the gaps, from the beginning to the end.
  static func delen(_ zin: String, _ vorm: [String]) -> [String]? {
    guard let eerste = vorm.first, let laatste = vorm.last, zin.hasPrefix(eerste) else {
      return nil
    }
    var rest = zin.dropFirst(eerste.count)
    if vorm.count == 1 { return rest.isEmpty ? [] : nil }
    var delen: [String] = []
    for tussen in vorm.dropFirst().dropLast() {
      guard let plek = rest.firstRange(of: tussen) else { return nil }
      delen.append(String(rest[..<plek.lowerBound]))
      rest = rest[plek.upperBound...]
    }
    guard rest.hasSuffix(laatste) else { return nil }
    return delen + [String(rest.dropLast(laatste.count))]
  }

  /// What stands around the gaps of each sentence, and the Dutch with the gaps filled. The first that
  /// fits is taken.
  private static let zinnen: [([String], @Sendable ([String]) -> String)] = [
    (
      ["Unknown option '", "'\n   or: Missing value for '", "' in '", "'"],
      { "onbekende optie '\($0[0])', of in '\($0[2])' ontbreekt de waarde achter '\($0[1])'" }
    ),
    (
      ["Unknown option '", "'. Did you mean '", "'?"],
      { "onbekende optie '\($0[0])'; bedoelde u '\($0[1])'?" }
    ),
    (["Unknown option '", "'"], { "onbekende optie '\($0[0])'" }),
    (["Invalid option: ", ""], { "dit is geen optie: \($0[0])" }),
    (["Missing value for '", "'"], { "achter '\($0[0])' ontbreekt de waarde" }),
    (["Missing expected argument '", "'"], { "er ontbreekt iets: '\($0[0])'" }),
    (["Missing one of: '", "'"], { "een van deze ontbreekt: '\($0[0])'" }),
    (["Missing required subcommand."], { _ in "er ontbreekt een opdracht" }),
    (["Unexpected argument '", "'"], { "'\($0[0])' hoort hier niet" }),
    (["", " unexpected arguments: '", "'"], { "deze \($0[0]) horen hier niet: '\($0[1])'" }),
    (
      ["The option '", "' does not take any value, but '", "' was specified."],
      { "achter '\($0[0])' hoort geen waarde, maar er staat '\($0[1])'" }
    ),
    (
      ["Value to be set with flag '", "' had already been set with flag '", "'"],
      { "'\($0[0])' gaat niet samen met '\($0[1])'" }
    ),
    (
      ["The value '", "' is invalid for '", "'. Please provide one of the following:\n", ""],
      { "'\($0[0])' kan niet bij '\($0[1])'; kies uit:\n\($0[2])" }
    ),
    (
      ["The value '", "' is invalid for '", "'. Please provide one of ", "."],
      { "'\($0[0])' kan niet bij '\($0[1])'; kies uit \(keuzes($0[2]))" }
    ),
    (
      ["The value '", "' is invalid for '", "': ", ""],
      { "'\($0[0])' kan niet bij '\($0[1])': \($0[2])" }
    ),
    (["The value '", "' is invalid for '", "'"], { "'\($0[0])' kan niet bij '\($0[1])'" }),
  ]

  private static func keuzes(_ tekst: String) -> String {
    tekst.replacing("' and '", with: "' en '").replacing("' or '", with: "' of '")
  }
}
