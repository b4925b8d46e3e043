import Netwerk

extension Baken: Benoemd {
  public func naam(in taal: Taal) -> String { taal == .nederlands ? rawValue : english }
}

extension Bakenfeit {
  /// What it says, in a sentence.
  public func zin(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}

extension Regie {
  /// Who holds the lead, in a sentence.
  public func zin(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}

extension Overlap {
  /// Who may be doing the same, in a sentence.
  public func zin(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}

extension Kadervoorstel {
  /// What to do, in a sentence.
  public func zin(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}

extension Hulpverlening {
  /// How many professionals, organisations and laws there are, and what is not known, in sentences.
  public func zinnen(_ woorden: Verwoording) -> [String] {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}
