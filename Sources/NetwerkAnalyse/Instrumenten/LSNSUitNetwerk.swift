import Netwerk

extension Meetbaar {
  /// What would the hoofdpersoon score on the LSNS-6, going by the network? (English: *derived
  /// LSNS-6*)
  ///
  /// The six items are counted in the network: how many relatives, and how many friends and
  /// neighbours, have contact at least monthly, give emotional support, and give practical support.
  /// Counts 0, 1, 2, 3–4, 5–8 and 9 or more give 0 to 5 points. What is unknown may not matter: an
  /// item holds only when it is the same whether everything unknown is so or not.
  ///
  /// It is labelled as derived: a network lists whom somebody thought of, not everybody.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon; familie, and
  /// vrienden and buren. Somebody of unknown group may be either.
  ///
  /// - Returns: 0...30; `nil` when an item does not follow.
  /// - Reference: J. Lubben e.a., *Performance of an abbreviated version of the Lubben Social Network
  ///   Scale*, 2006, DOI 10.1093/geront/46.4.503.
  public func lsns6UitNetwerk() -> Score? { lsns6UitNetwerk(lsns6Vragen()) }

  /// - Parameter vragen: the answers of ``lsns6Vragen()``.
  func lsns6UitNetwerk(_ vragen: [Int?]) -> Score? {
    let bekend = vragen.compactMap { $0 }
    guard bekend.count == vragen.count else { return nil }
    return Vragenlijst.Soort.lsns6.score(bekend, isAfgeleid: true)
  }

  /// The answer to each item; `nil` where it does not follow from the network.
  func lsns6Vragen() -> [Int?] {
    let groepen: [[Groep.Soort]] = [[.familie], [.vrienden, .buren]]
    return groepen.flatMap { groep in
      lsns6Oordelen.map { oordeel in
        Telbaar(graaf.leden.map { $0.hoort(bij: groep).en(oordeel($0)) }).zeker(lsnsPunten)
      }
    }
  }

  private var lsns6Oordelen: [(Lid) -> Bool?] {
    [
      { $0.heeftContact(minstens: .maandelijks) }, { $0.geeft(.emotioneel) },
      { $0.geeft(.praktisch) },
    ]
  }
}

/// The points of the LSNS for so many people.
private func lsnsPunten(_ aantal: Int) -> Int {
  switch aantal {
  case ...2: aantal
  case 3...4: 3
  case 5...8: 4
  default: 5
  }
}

extension Lid {
  /// Whether this person is in one of these main groups; `nil` when the group is unknown.
  func hoort(bij groepen: [Groep.Soort]) -> Bool? { hoofdgroep.map(groepen.contains) }
}
