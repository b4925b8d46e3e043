import Netwerk

extension Maat {
  /// The measures meant by words that somebody typed, in the order of the words and none twice.
  ///
  /// ```swift
  /// try Maat.kies(["omvang,dichtheid", "steun"])    // two measures and a set
  /// ```
  ///
  /// - Parameter woorden: measures and sets, also several with commas between them.
  /// - Throws: the first word that means nothing.
  public static func kies(_ woorden: [String]) throws(OnbekendeMaat) -> [Maat] {
    var gekozen: [Maat] = []
    for stuk in woorden.flatMap({ $0.split(separator: ",") }) {
      let woord = stuk.ontdaanVanWit
      guard let gevonden = zoek(woord) else { throw OnbekendeMaat(woord: woord) }
      gekozen += gevonden.filter { !gekozen.contains($0) }
    }
    return gekozen
  }
}

extension Substring {
  /// Without white space at both ends.
  fileprivate var ontdaanVanWit: String {
    var zonder = drop(while: \.isWhitespace)
    while zonder.last?.isWhitespace == true { zonder.removeLast() }
    return String(zonder)
  }
}

/// A word that is neither a measure nor a set of them (English: *unknown measure*).
public struct OnbekendeMaat: Error, Hashable, Sendable {
  public let woord: String
}

extension OnbekendeMaat: CustomStringConvertible {
  public var description: String { zin(in: .nederlands) }

  /// What is wrong, and what was perhaps meant.
  public func zin(in taal: Taal) -> String {
    let suggesties = Maat.suggesties(voor: woord).map { "'\($0)'" }
    switch (suggesties.isEmpty, taal) {
    case (true, .nederlands):
      return "'\(woord)' is geen maat; 'netwerk-dot analyse --uitleg alles' noemt ze allemaal"
    case (true, .engels):
      return "'\(woord)' is no measure; 'netwerk-dot analyse --uitleg alles' names them all"
    case (false, .nederlands):
      return "'\(woord)' is geen maat; bedoelde u \(suggesties.joined(separator: " of "))?"
    case (false, .engels):
      return "'\(woord)' is no measure; did you mean \(suggesties.joined(separator: " or "))?"
    }
  }
}
