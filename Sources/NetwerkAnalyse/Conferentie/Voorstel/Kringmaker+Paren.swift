import Netwerk

extension Netwerk {
  /// Who must not be together: by a safety measure, a contact ban or a limit that people set.
  func paarverboden() -> Set<Paar> {
    var paren = veiligheidsparen()
    for grens in conferentie?.grenzen ?? [] {
      guard case .nietSamen(let wie) = grens.soort else { continue }
      for (nummer, een) in wie.enumerated() {
        paren.formUnion(wie[..<nummer].filter { $0 != een }.map { Paar(een, $0) })
      }
    }
    return paren
  }

  /// The pairs that a safety measure or a contact ban keeps apart; no limit that is up for
  /// discussion.
  func veiligheidsparen() -> Set<Paar> {
    var paren = gescheidenParen()
    for relatie in relaties where relatie.band.contactverbod == .ja {
      paren.insert(Paar(relatie.van, relatie.naar))
    }
    return paren
  }
}

extension Kringmaker {
  /// With whom somebody must not be together.
  func gemeden(door id: Persoon.ID) -> Set<Persoon.ID> {
    Set(paren.compactMap { $0.een == id ? $0.ander : $0.ander == id ? $0.een : nil })
  }

  /// Of people who must not meet, who are both in the room, lets one take part otherwise.
  func kiesUitParen(
    _ plekken: inout [Persoon.ID: Kringplek], _ bijdragen: [Persoon.ID: [Bijdrage]]
  ) {
    let hoofden = Set(graaf.netwerk.hoofdpersonen.map(\.id))
    let inRuimte = Set(plekken.filter { $0.value == .aanwezig }.keys)
    let vast = inRuimte.filter { deelnamen[$0]?.vastgelegdePlek != nil }.union(hoofden)
    let open = paren.filter { paar in
      let beiden = [paar.een, paar.ander]
      return beiden.allSatisfy { inRuimte.contains($0) || hoofden.contains($0) }
        && !beiden.allSatisfy(vast.contains)
    }
    guard !open.isEmpty else { return }
    let blijvers = blijvers(van: inRuimte.union(hoofden), vast: vast, open.sorted(), bijdragen)
    for id in inRuimte.subtracting(blijvers) {
      let redenen = gemeden(door: id).intersection(blijvers)
      let isHoofdpersoon = !redenen.isDisjoint(with: hoofden)
      plekken[id] = .anders(
        .brief, isHoofdpersoon ? .nietMetHoofdpersoon : .nietSamen(redenen.sorted()))
    }
  }

  /// Who stays: the best choice under these pairs, by the questions and then by how many people.
  private func blijvers(
    van inRuimte: Set<Persoon.ID>, vast: Set<Persoon.ID>, _ open: [Paar],
    _ bijdragen: [Persoon.ID: [Bijdrage]]
  ) -> Set<Persoon.ID> {
    let moment = Moment("moment", datum: Kringmaker.zonderDatum)
    let vraag = Keuzevraag(
      kandidaten: inRuimte.sorted().map { id in
        Kandidaat(id, helptBij: Set((bijdragen[id] ?? []).map(\.hulpvraag)))
      }, hulpvragen: graaf.netwerk.belangen, momenten: [moment],
      grenzen: vast.sorted().map { .verplicht($0) } + open.map { .nietSamen($0.een, $0.ander) })
    if let keuze = (try? vraag.besteKeuze())?.keuze { return Set(keuze.mensen) }
    // Not even a first choice within the steps: whoever must stay does, and of others the first.
    var over = inRuimte
    for paar in open where over.contains(paar.een) && over.contains(paar.ander) {
      over.remove(vast.contains(paar.ander) ? paar.een : paar.ander)
    }
    return over
  }

  /// Stands for a day where no day is in question; every year exists.
  static var zonderDatum: Datum { Datum(jaar: 2000)! }
}

extension Netwerk {
  /// How much each question matters; where nobody said, as the middle.
  var belangen: [Kenmerk: Hulpvraag.Belang] {
    Dictionary(
      hulpvragen.map { ($0.id, $0.belang ?? .belangrijk) }, uniquingKeysWith: { een, _ in een })
  }
}
