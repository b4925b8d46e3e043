import Netwerk

/// The characteristics of a tie that the Maastrichtse Sociale Netwerk Analyse asks of each person
/// besides support: how often, how near, how long, and who starts.
extension Meetbaar {
  private var banden: [Band] { graaf.leden.compactMap(\.band) }

  /// With which share of the people is there contact every week? (English: *contact frequency*)
  ///
  /// **Who counts.** Ties of the hoofdpersoon that are not broken off and of which it is said how
  /// often there is contact.
  ///
  /// - Returns: 0...1; `nil` when of no tie it is said.
  /// - Reference: H. Baars, J. Uffing, G. Dekkers, *Sociale netwerkstrategieën in de sociale
  ///   psychiatrie*, 1990.
  public func aandeelWekelijksContact() -> Double? {
    let bekend = frequenties
    return Rekenen.aandeel(bekend.count { $0.isMinstens(.wekelijks) }, van: bekend.count)
  }

  var frequenties: [Contact.Frequentie] { banden.compactMap { $0.contact?.frequentie } }

  /// Which share of the people lives within reach? (English: *accessibility*)
  ///
  /// At most half an hour's travelling, or ten kilometres where only a distance is given, or under
  /// one roof with the hoofdpersoon. The limits are our convention.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon and of whom it is
  /// said how far they live.
  ///
  /// - Returns: 0...1; `nil` when of nobody it is said.
  /// - Reference: as ``aandeelWekelijksContact()``.
  public func bereikbaarheid() -> Double? {
    let bekend = woontDichtbij(hoogstens: (minuten: 30, kilometer: 10)).compactMap { $0 }
    return Rekenen.aandeel(bekend.count { $0 }, van: bekend.count)
  }

  /// Whether each person lives that near; `nil` when nobody said how far.
  func woontDichtbij(hoogstens grens: (minuten: Int, kilometer: Double)) -> [Bool?] {
    let daken = Set(graaf.netwerk.hoofdpersonen.compactMap(\.huishouden))
    return graaf.leden.map { lid in
      if let dak = lid.persoon.huishouden, daken.contains(dak) { return true }
      return switch lid.persoon.afstand {
      case nil: nil
      case .reistijd(let minuten): minuten <= grens.minuten
      case .kilometer(let kilometer): kilometer <= grens.kilometer
      }
    }
  }

  /// How many years have the people known the hoofdpersoon on average? (English: *duration*)
  ///
  /// From the year in `sinds` to the year of the network. **Who counts.** Ties of the hoofdpersoon
  /// that are not broken off, begun in or before the year of the network, and of which it is said
  /// since when.
  ///
  /// - Returns: 0 or more years; `nil` when of no tie it is said, or the network has no date.
  /// - Reference: as ``aandeelWekelijksContact()``.
  public func duur() -> Double? { Rekenen.gemiddelde(duren.map(Double.init)) }

  var duren: [Int] {
    guard let nu = graaf.netwerk.peildatum?.jaar else { return [] }
    return banden.compactMap { $0.sinds?.jaar }.filter { $0 <= nu }.map { nu - $0 }
  }

  /// With which share of the people does the hoofdpersoon take the initiative, alone or also?
  /// (English: *initiative*)
  ///
  /// **Who counts.** Ties of the hoofdpersoon that are not broken off and of which it is said who
  /// starts.
  ///
  /// - Returns: 0...1; `nil` when of no tie it is said.
  /// - Reference: as ``aandeelWekelijksContact()``.
  public func initiatief() -> Double? {
    let bekend = initiatieven
    return Rekenen.aandeel(bekend.count { $0 != .eerste }, van: bekend.count)
  }

  var initiatieven: [Contact.Initiatief] { banden.compactMap { $0.contact?.initiatief } }
}

extension Contact.Frequentie {
  /// Whether this is as often or more often.
  func isMinstens(_ grens: Contact.Frequentie) -> Bool {
    self == grens || Contact.Frequentie.allCases.prefix { $0 != grens }.contains(self)
  }
}
