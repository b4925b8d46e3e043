/// Which characters the fonts on this computer can draw.
///
/// A character without a font becomes an empty box in a picture, and nothing warns about it. So ask
/// beforehand, with the names and texts of a network.
public struct FontCoverage: Hashable, Sendable {
  /// Ranges of Unicode that some font can draw: in order, without overlap.
  private let ranges: [ClosedRange<UInt32>]

  /// The fonts that drawing can use; `nil` when fontconfig, which knows them, does not answer.
  ///
  /// Takes about 20 milliseconds: it starts `fc-list`, which pango's package depends on. The
  /// fontconfig library itself would be quicker, but its headers do not come with Graphviz.
  public static func installed() -> FontCoverage? {
    FontList.characterSets().map { FontCoverage(characterSets: $0) }
  }

  /// The font that drawings really use where they ask for Arial, such as `Liberation Sans`; `nil`
  /// when fontconfig does not answer.
  ///
  /// `Arial` and `Liberation Sans` (package `fonts-liberation`) have the same widths. Another font
  /// works too, but its names may be wider, and an SVG may look different elsewhere.
  public static func familyForArial() -> String? {
    FontList.familyForArial()
  }

  /// Reads the character sets of fonts as fontconfig writes them: `20-7e a0`, one font on a line.
  init(characterSets: String) {
    let all = characterSets.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .compactMap { Self.range(Substring($0)) }
      .sorted { $0.lowerBound < $1.lowerBound }
    var joined: [ClosedRange<UInt32>] = []
    for range in all {
      if let last = joined.last, range.lowerBound <= last.upperBound &+ 1 {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    ranges = joined
  }

  private static func range(_ text: Substring) -> ClosedRange<UInt32>? {
    let ends = text.split(separator: "-").map { UInt32($0, radix: 16) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else {
      return nil
    }
    return first...last
  }

  /// Whether some font can draw `scalar`. Characters that are never drawn need no font.
  ///
  /// - Complexity: O(log n) in the number of ranges.
  public func covers(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(scalar.value)
  }

  /// Whether some font can draw the first letters of one of the ranges of `system`, and so most
  /// likely all that people write with.
  public func covers(_ system: WritingSystem) -> Bool {
    system.ranges.isEmpty
      || system.ranges.contains { range in
        let assigned = range.lazy.compactMap(Unicode.Scalar.init)
          .filter { $0.properties.generalCategory != .unassigned }
        return assigned.prefix(4).allSatisfy { covers($0) }
      }
  }

  /// Characters of one writing system that no font can draw.
  public struct Gap: Hashable, Sendable {
    public let writingSystem: WritingSystem
    /// Each character once, in the order in which the texts have them.
    public let characters: String
  }

  /// What of `texts` cannot be drawn, by writing system in the order of the texts.
  public func gaps(in texts: some Sequence<String>) -> [Gap] {
    var seen: Set<Unicode.Scalar> = []
    var order: [WritingSystem] = []
    var characters: [WritingSystem: String.UnicodeScalarView] = [:]
    for scalar in texts.lazy.flatMap(\.unicodeScalars)
    where seen.insert(scalar).inserted && !covers(scalar) {
      let system = WritingSystem.of(scalar)
      if characters[system] == nil { order.append(system) }
      characters[system, default: .init()].append(scalar)
    }
    return order.map { Gap(writingSystem: $0, characters: String(characters[$0] ?? .init())) }
  }
}
