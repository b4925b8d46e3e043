import Netwerk

extension Vragenlijst {
  /// What does this questionnaire score? (English: *score*)
  ///
  /// - LSNS-6, LSNS-R and LSNS-18: the sum of the answers 0...5. Below 12 on the LSNS-6 is a risk of
  ///   isolation; the longer scales have no agreed limit.
  /// - De Jong Gierveld, 6 and 11 items, answers 1 no, 2 more or less, 3 yes: a point for each answer
  ///   that says lonely, more or less included.
  /// - EDIZ and EDIZ-plus, answers 1 no! to 5 yes!: a point for each answer from 3, more or less, on.
  ///
  /// - Returns: `nil` when an item has no answer: nothing is filled in for it.
  /// - Reference: J. Lubben e.a., 2006, DOI 10.1093/geront/46.4.503, for the LSNS-6; J. Lubben,
  ///   M. Gironda, *Measuring social networks and assessing their benefits*, 2004, for the longer
  ///   scales; J. de Jong Gierveld, T. van Tilburg, 2006, DOI 10.1177/0164027506289723, and *Manual
  ///   of the loneliness scale*, 1999; A. M. Pot, R. van Dyck, D. J. H. Deeg, 1995; A. de Boer e.a.,
  ///   2012, DOI 10.1007/s12439-012-0010-4.
  public var score: Score? {
    let gegeven = antwoorden.compactMap { $0 }
    guard gegeven.count == soort.aantalVragen else { return nil }
    return soort.score(gegeven, isAfgeleid: false)
  }

  /// How many items have no answer.
  var zonderAntwoord: Int { antwoorden.count { $0 == nil } }
}

extension Vragenlijst.Soort {
  /// - Parameter antwoorden: one for every item, within the range of the instrument.
  func score(_ antwoorden: [Int], isAfgeleid: Bool) -> Score {
    let perVraag = antwoorden.enumerated().map { punten($0.offset, $0.element) }
    let totaal = perVraag.reduce(0, +)
    return Score(
      punten: totaal, bereik: 0...aantalVragen * hoogstePunten, duiding: duiding(totaal),
      delen: delen.map { deel, vragen in
        Score.Deelscore(deel: deel, punten: vragen.reduce(0) { $0 + perVraag[$1] })
      }, isAfgeleid: isAfgeleid)
  }

  private var hoogstePunten: Int {
    switch self {
    case .lsns6, .lsnsR, .lsns18: 5
    case .eenzaamheid6, .eenzaamheid11, .ediz, .edizPlus: 1
    }
  }

  /// What an answer to a question, counted from 0, adds to the score.
  private func punten(_ vraag: Int, _ antwoord: Int) -> Int {
    switch self {
    case .lsns6, .lsnsR, .lsns18: antwoord
    case .ediz, .edizPlus: antwoord >= 3 ? 1 : 0
    case .eenzaamheid6, .eenzaamheid11:
      // "There are enough people I feel close to" says lonely when it is denied.
      vragen(van: .sociaal).contains(vraag) ? (antwoord <= 2 ? 1 : 0) : (antwoord >= 2 ? 1 : 0)
    }
  }

  /// The parts of the instrument and the questions of each, counted from 0.
  private var delen: [(Score.Deel, [Int])] {
    switch self {
    case .lsns6: [(.familie, Array(0..<3)), (.vrienden, Array(3..<6))]
    case .lsnsR: [(.familie, Array(0..<6)), (.vrienden, Array(6..<12))]
    case .lsns18:
      [(.familie, Array(0..<6)), (.buren, Array(6..<12)), (.vrienden, Array(12..<18))]
    case .eenzaamheid6: [(.emotioneel, [0, 3, 5]), (.sociaal, [1, 2, 4])]
    case .eenzaamheid11: [(.emotioneel, [1, 2, 4, 5, 8, 9]), (.sociaal, [0, 3, 6, 7, 10])]
    case .ediz, .edizPlus: []
    }
  }

  private func vragen(van deel: Score.Deel) -> [Int] {
    delen.first { $0.0 == deel }?.1 ?? []
  }

  private func duiding(_ punten: Int) -> Score.Duiding? {
    switch (self, punten) {
    case (.lsns6, ..<12): .kansOpIsolement
    case (.lsns6, _): .geenKansOpIsolement
    case (.eenzaamheid6, ...1), (.eenzaamheid11, ...2): .nietEenzaam
    case (.eenzaamheid6, ...4), (.eenzaamheid11, ...8): .matigEenzaam
    case (.eenzaamheid6, _), (.eenzaamheid11, ...10): .ernstigEenzaam
    case (.eenzaamheid11, _): .zeerErnstigEenzaam
    case (.edizPlus, ...0): .nietBelast
    case (.edizPlus, ...3): .lichtBelast
    case (.edizPlus, ...8): .matigBelast
    case (.edizPlus, _): .zwaarBelast
    case (.lsnsR, _), (.lsns18, _), (.ediz, _): nil
    }
  }
}

extension Meetbaar {
  /// What did the hoofdpersoon score on this questionnaire? (English: *questionnaire score*)
  ///
  /// **Who counts.** The last one of this kind answered by the hoofdpersoon; of a household, by the
  /// first of them.
  ///
  /// - Returns: `nil` when it was not answered, or not completely.
  public func score(op soort: Vragenlijst.Soort) -> Score? { vragenlijst(soort)?.score }

  func vragenlijst(_ soort: Vragenlijst.Soort) -> Vragenlijst? {
    let hoofdpersoon = graaf.netwerk.hoofdpersonen.first?.id
    return graaf.netwerk.onderdelen.situatie?.vragenlijsten.last {
      $0.soort == soort && ($0.van == nil || $0.van == hoofdpersoon)
    }
  }
}
