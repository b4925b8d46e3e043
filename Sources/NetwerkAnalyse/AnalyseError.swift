import Netwerk

/// Why a question cannot be asked as it was put (English: *analysis error*).
public enum AnalyseError: Error, Hashable, Sendable {
  /// A weight is negative, infinite or not a number.
  case gewichtBuitenBereik(Dimensie, Double)
  /// All weights are 0, so that there is nothing to take the mean of.
  case alleGewichtenNul
  /// A probability does not lie within 0 and 1; of one person, or of everybody.
  case kansBuitenBereik(Persoon.ID?, Double)
  /// A tie, by its place in the list from 0, of somebody with themselves or with nobody.
  case ongeldigeBand(Int)
  /// More people or ties than 32-bit numbers can count.
  case teVeelBanden
}

extension AnalyseError: CustomStringConvertible {
  public var description: String { zin(in: .nederlands) }

  /// What is wrong and what would be right.
  public func zin(in taal: Taal) -> String { taal == .nederlands ? nederlands : english }
}
