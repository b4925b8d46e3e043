/// A share of which it is not known of everybody whether they are meant, or whether they count at all
/// (English: *share with unknowns*).
///
/// It knows the share among those known, and within what it lies whatever the unknown turns out to be.
struct OnzekerAandeel: Hashable, Sendable {
  private var ja = 0
  private var nee = 0
  private var jaAlsTelt = 0
  private var neeAlsTelt = 0
  private var open = 0
  private var openAlsTelt = 0

  /// - Parameter wie: of everybody whether they count and whether they are meant; `nil` when unknown.
  init(_ wie: [(telt: Bool?, is: Bool?)]) {
    for een in wie {
      switch (een.telt, een.is) {
      case (false, _): break
      case (true, true): ja += 1
      case (true, false): nee += 1
      case (true, nil): open += 1
      case (nil, true): jaAlsTelt += 1
      case (nil, false): neeAlsTelt += 1
      case (nil, nil): openAlsTelt += 1
      }
    }
  }

  /// Of how many it is known, those who may not count included.
  var bekend: Int { ja + nee + jaAlsTelt + neeAlsTelt }

  /// Of how many it is not known whether they are meant.
  var onbekend: Int { open + openAlsTelt }

  /// The share among those known; `nil` when of nobody it is.
  var waarde: Double? { Rekenen.aandeel(ja + jaAlsTelt, van: bekend) }

  /// The lowest and the highest share over everything unknown: 0...1 when it may be that nobody counts.
  var bereik: ClosedRange<Double> {
    guard ja + nee + open > 0 else { return 0...1 }
    // Lowest when only those who are not meant turn out to count, highest the other way round.
    let laag = Rekenen.aandeel(ja, van: ja + nee + neeAlsTelt + onbekend) ?? 0
    let meest = ja + jaAlsTelt + onbekend
    return laag...(Rekenen.aandeel(meest, van: meest + nee) ?? 1)
  }
}
