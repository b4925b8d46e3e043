import Netwerk

/// The dimensions about who there are and who knows whom.
extension Netwerkgraaf {
  /// The part of ``Dimensie/volleOmvang`` people of their own with whom there is contact at least every
  /// month.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon and is no
  /// professional. Of an unknown group or contact they may count, and do not yet.
  func omvangEnBereik() -> Krachtmeting {
    let oordelen = leden.map { lid in
      lid.isFormeel.map { !$0 }.en(lid.heeftContact(minstens: .maandelijks))
    }
    let bekend = oordelen.count { $0 != nil }
    let wie = zip(leden, oordelen).filter { $0.1 == true }.map(\.0.id)
    let telling = Telbaar(oordelen)
    func deel(_ aantal: Int) -> Double { min(1, Double(aantal) / Double(Dimensie.volleOmvang)) }
    return Krachtmeting(
      .omvangEnBereik, bekend == 0 ? nil : deel(telling.minstens),
      anders: leden.isEmpty ? .geenMensen : .contactOnbekend,
      van: (bekend, .mensen, leden.count - bekend),
      bereik: deel(telling.minstens)...deel(telling.hoogstens), grond: .contact(wie))
  }

  /// The part of ``Dimensie/volleNabijheid`` people in the innermost ring.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon. In an unknown ring
  /// they may be near, and are not yet.
  func krachtVanNabijheid() -> Krachtmeting {
    let oordelen = leden.map { lid in lid.persoon.kring.map { $0 == .intiem } }
    let bekend = oordelen.count { $0 != nil }
    let telling = Telbaar(oordelen)
    func deel(_ aantal: Int) -> Double { min(1, Double(aantal) / Double(Dimensie.volleNabijheid)) }
    return Krachtmeting(
      .nabijheid, bekend == 0 ? nil : deel(telling.minstens),
      anders: leden.isEmpty ? .geenMensen : .kringOnbekend,
      van: (bekend, .mensen, leden.count - bekend),
      bereik: deel(telling.minstens)...deel(telling.hoogstens),
      grond: .dichtbij(zip(leden, oordelen).filter { $0.1 == true }.map(\.0.id)))
  }

  /// The share of the pairs that reach each other through people who know each other, without the
  /// hoofdpersoon (Krackhardt's *connectedness*), from ``Meetbaar/delen()``.
  ///
  /// Who knows whom counts as it was written, as in every measure of ties: nothing is unknown here.
  func krachtVanSamenhang() -> Krachtmeting {
    let delen = onderling.graph.components().groups().grootsteEerst.map(onderling.people)
    let n = leden.count
    let bereikbaar = delen.reduce(0) { $0 + $1.count * ($1.count - 1) }
    let waarde = n < 2 ? nil : Rekenen.aandeel(bereikbaar, van: n * (n - 1))
    return Krachtmeting(
      .samenhang, waarde, anders: .minderDanTweeMensen, van: (n * (n - 1) / 2, .paren, 0),
      bereik: (waarde ?? 0)...(waarde ?? 1),
      grond: .delen(
        delen, enigeVerbindingen: onderling.graph.bridges().map(onderling.pair).sorted()))
  }

  /// ``Verdeling/variatie(tenOpzichteVan:)`` of the main groups.
  ///
  /// Lowest when everybody of unknown group is of the largest one, highest when they spread over the
  /// smallest; 1 as soon as that puts somebody in every group.
  func krachtVanVariatie() -> Krachtmeting {
    let soorten = Groep.Soort.hoofdgroepen
    let verdeling = groepsverdeling()
    func variatie(_ aantallen: [Int]) -> Double {
      let wie = zip(soorten, aantallen).flatMap { Array(repeating: Optional($0), count: $1) }
      return Verdeling(wie) { soorten.firstIndex(of: $0) ?? 0 < soorten.firstIndex(of: $1) ?? 0 }
        .variatie(tenOpzichteVan: soorten.count) ?? 0
    }
    var (samen, gespreid) = (soorten.map { verdeling[$0] }, soorten.map { verdeling[$0] })
    for _ in 0..<verdeling.onbekend {
      if let grootste = samen.indices.max(by: { samen[$0] < samen[$1] }) { samen[grootste] += 1 }
      if let kleinste = gespreid.indices.min(by: { gespreid[$0] < gespreid[$1] }) {
        gespreid[kleinste] += 1
      }
    }
    let laag = variatie(samen)
    // With somebody in every group it can be as even as those known are.
    let kanGelijk = verdeling.onbekend > 0 && !gespreid.contains(0)
    return Krachtmeting(
      .variatie, verdeling.variatie(tenOpzichteVan: soorten.count),
      anders: leden.isEmpty ? .geenMensen : .groepOnbekend,
      van: (verdeling.bekend, .mensen, verdeling.onbekend),
      bereik: laag...max(laag, kanGelijk ? 1 : variatie(gespreid)),
      grond: .groepen(
        zip(verdeling.soorten, verdeling.aantallen).map {
          Krachtgrond.Groepstelling(soort: $0, aantal: $1)
        }))
  }

  /// One less Burt's constraint, ``Meetbaar/inperking()``, not below 0: near 1 for many contacts in
  /// circles of their own, 0 for one contact or one closed circle.
  ///
  /// Who knows whom counts as it was written: nothing is unknown here.
  func verbindingNaarBuiten() -> Krachtmeting {
    let waarde = inperking().map { max(0, 1 - $0) }
    let delen = onderling.graph.components().groups().grootsteEerst.map(onderling.people)
    let groep = Set(delen.first { $0.count > 1 } ?? [])
    let contacten = leden.filter { $0.band != nil }.map(\.id)
    return Krachtmeting(
      .verbindingNaarBuiten, waarde, anders: leden.isEmpty ? .geenMensen : .geenContacten,
      van: (contacten.count, .contacten, 0), bereik: (waarde ?? 0)...(waarde ?? 1),
      grond: .wegen(
        buiten: contacten.filter { !groep.contains($0) }, isGroep: !groep.isEmpty))
  }
}
