import Netwerk

extension Meetbaar {
  /// How many people are there around the hoofdpersoon? (English: *size*)
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon, professionals
  /// too; organisations do not.
  ///
  /// - Returns: 0 or more.
  public func omvang() -> Int { graaf.leden.count }

  /// Between how many pairs of people is there a tie? (English: *number of ties*)
  ///
  /// **Who counts.** Ties between two people who count that are not broken off; several relations
  /// between the same two are one.
  ///
  /// - Returns: 0 or more.
  public func aantalBanden() -> Int { graaf.index.graph.edgeCount }
}
