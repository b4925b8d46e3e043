import Netwerk

extension Vraagverloop {
  /// Whether there is something to do about it now.
  public var vraagtAandacht: Bool {
    switch uitkomst {
    case .weerOpen, .slechter, .hapert, .geenNieuws: true
    case .nogNiet, .loopt, .opgelost: false
    }
  }

  /// What became of it, in a sentence.
  public func zin(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }

  /// What can be done, from light to heavy; empty when nothing has to.
  ///
  /// Nobody who must not be asked is named as somebody to ask (see ``Beletsel``).
  public func stappen(in netwerk: some Meetbaar, _ woorden: Verwoording) -> [Hiaat.Stap] {
    guard vraagtAandacht else { return [] }
    let graaf = netwerk.graaf
    let wie = Set(afspraken.flatMap(\.afspraak.wie) + afspraken.flatMap(\.bewakers)).sorted()
      .filter { graaf.beletselen(van: $0).isEmpty && !graaf.isKind($0) }
    return Nazorgstap.voor(self, wie).map { stap in
      Hiaat.Stap(
        dosering: stap.dosering,
        zin: woorden.taal == .nederlands ? stap.nederlands(woorden) : stap.english(woorden))
    }
  }
}

extension Netwerkgraaf {
  /// Whether somebody other than a hoofdpersoon is surely a child, who is not to be asked this.
  fileprivate func isKind(_ id: Persoon.ID) -> Bool {
    guard let persoon = netwerk[id], !netwerk.isHoofdpersoon(id) else { return false }
    return Minderjarig.geldt(voor: persoon, in: netwerk) == true
  }
}

extension Afspraakverloop {
  /// Who of the network checks it.
  fileprivate var bewakers: [Persoon.ID] { afspraak.bewaker.compactMap(\.kenmerk) }
}

/// Something to do about a question after a check-in (English: *step*).
enum Nazorgstap {
  /// Ask these how it goes, or what stood in the way; empty when nobody may be asked.
  case vraag([Persoon.ID], isNieuws: Bool)
  /// Agreements that did not work out and have a plan B.
  case planB([Afspraak])
  case kringBijeen
  case professional

  var dosering: Dosering {
    switch self {
    case .vraag: .faciliteren
    case .planB, .kringBijeen: .ondersteunen
    case .professional: .intervenieren
    }
  }

  static func voor(_ verloop: Vraagverloop, _ wie: [Persoon.ID]) -> [Nazorgstap] {
    let isNieuws = verloop.uitkomst == .geenNieuws
    let mislukt = verloop.afspraken.filter { $0.laatste == .niet || $0.laatste == .deels }
    let planB = mislukt.map(\.afspraak).filter { $0.planB != nil }
    let isErnstig = verloop.uitkomst == .weerOpen || verloop.uitkomst == .slechter
    return [.vraag(wie, isNieuws: isNieuws)] + (planB.isEmpty ? [] : [.planB(planB)])
      + (isErnstig ? [.kringBijeen] : [])
      + (isErnstig && verloop.hulpvraag.professional == .ja ? [.professional] : [])
  }
}
