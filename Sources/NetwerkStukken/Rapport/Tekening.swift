import Netwerk

/// A picture to put on a page, and what its elements stand for (English: *picture*).
///
/// It comes as data, so that any renderer can have made it.
public struct Tekening: Hashable, Sendable {
  /// SVG 1.1 with a root element; text in it must have been made safe by who made it.
  public let svg: String
  /// The id of the element that stands for somebody or something.
  public let elementen: [Kenmerk: String]
  public let lijnen: [Lijn]

  /// A line between two elements (English: *line*).
  public struct Lijn: Hashable, Sendable {
    public let id: String
    public let van: String
    public let naar: String

    public init(_ id: String, van: String, naar: String) {
      self.id = id
      self.van = van
      self.naar = naar
    }
  }

  public init(svg: String, elementen: [Kenmerk: String] = [:], lijnen: [Lijn] = []) {
    self.svg = svg
    self.elementen = elementen
    self.lijnen = lijnen
  }

  /// The SVG as it stands inside HTML: from its root element on.
  var inPagina: String {
    svg.range(of: "<svg").map { String(svg[$0.lowerBound...]) } ?? ""
  }

  /// Whether it was drawn for paper larger than A4, so that it needs more room to be read.
  var isGroot: Bool {
    guard let begin = svg.range(of: " viewBox=\"")?.upperBound else { return false }
    let getallen = svg[begin...].prefix { $0 != "\"" }.split(separator: " ").compactMap {
      Double($0)
    }
    return getallen.count == 4 && max(getallen[2], getallen[3]) > 900
  }

  /// The lines that end at an element, and the elements at their other ends.
  func omgeving(van element: String) -> (lijnen: [String], buren: [String]) {
    let eigen = lijnen.filter { $0.van == element || $0.naar == element }
    return (eigen.map(\.id), eigen.map { $0.van == element ? $0.naar : $0.van })
  }
}
