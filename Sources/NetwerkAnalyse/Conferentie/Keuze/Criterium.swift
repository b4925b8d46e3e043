import Netwerk

/// By what are two choices compared? (English: *criterion*)
///
/// In this order: the first on which they differ decides, and nothing later makes up for it. Somebody
/// who answered yes for the moment is sure; somebody whose answer is unknown may be chosen but counts
/// as a possibility, one step after what is sure. Who answered no is never chosen.
public enum Criterium: Int, CaseIterable, Hashable, Sendable {
  /// People who must be there and are sure to come.
  case verplichtZeker
  /// Urgent questions that somebody sure to come could do something for.
  case dringendZeker
  /// Urgent questions that anybody chosen could do something for.
  case dringendMogelijk
  case belangrijkZeker
  case belangrijkMogelijk
  case fijnZeker
  case fijnMogelijk
  /// People who are sure to come.
  case mensenZeker
  /// People asked, sure to come or not.
  case mensen
  /// Questions that do not hang on one person: two or more of those chosen could do something.
  case dubbel
  /// The preferences of the hoofdpersoon, summed.
  case voorkeur
}

extension Criterium: Comparable {
  public static func < (links: Criterium, rechts: Criterium) -> Bool {
    links.rawValue < rechts.rawValue
  }
}

/// How good is a choice, criterion by criterion? (English: *value*)
///
/// Whole numbers of 0 and more. A larger value is a better choice; the first criterion that differs
/// decides.
public struct Keuzewaarde: Hashable, Sendable {
  /// The numbers in the order of ``Criterium``.
  let getallen: [Int]

  init(_ getallen: [Int]) { self.getallen = getallen }

  public subscript(criterium: Criterium) -> Int { getallen[criterium.rawValue] }

  /// The first criterion on which two values differ; `nil` when they are equal.
  public func eersteVerschil(met ander: Keuzewaarde) -> Criterium? {
    Criterium.allCases.first { self[$0] != ander[$0] }
  }
}

extension Keuzewaarde: Comparable {
  public static func < (links: Keuzewaarde, rechts: Keuzewaarde) -> Bool {
    links.getallen.lexicographicallyPrecedes(rechts.getallen)
  }
}
