import Netwerk

extension Tijdlijn.Soort: Benoemd {
  /// What is to be done, as it stands in a calendar; names nobody.
  public func naam(in taal: Taal) -> String { taal == .nederlands ? nederlands : english }

  /// Why it has to be done, in one or two sentences; names nobody.
  public func reden(in taal: Taal) -> String {
    taal == .nederlands ? nederlandseReden : englishReason
  }
}

extension Tijdlijn.Eigenaar: Benoemd {
  public func naam(in taal: Taal) -> String { taal == .nederlands ? nederlands : english }
}

extension Tijdlijn.Waarschuwing: Benoemd {
  /// The whole sentence.
  public func naam(in taal: Taal) -> String { taal == .nederlands ? nederlands : english }
}

extension Tijdlijn.Taak {
  /// Within which days it can be done, whether it was moved, and what still speaks against the day:
  /// a sentence for each that applies.
  public func planning(in taal: Taal) -> [String] {
    taal == .nederlands ? nederlandsePlanning : englishPlanning
  }
}

extension Bezwaar: Benoemd {
  /// As it follows on "het is" or "it is".
  public func naam(in taal: Taal) -> String { taal == .nederlands ? nederlands : english }
}

extension Feestdag: Benoemd {
  public func naam(in taal: Taal) -> String { taal == .nederlands ? nederlands : english }
}

extension Datum {
  /// The date as people read it, with the day of the week where there is one: `donderdag 3 december
  /// 2026`.
  public func metWeekdag(in taal: Taal) -> String {
    guard let weekdag else { return voluit(in: taal) }
    return "\(weekdag.naam(in: taal)) \(voluit(in: taal))"
  }
}
