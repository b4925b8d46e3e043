import Netwerk

// Criteria as objectives.

extension Momentprogramma {
  func doel(
    _ criterium: Criterium, _ vraag: Keuzevraag, _ bouw: inout Bouw
  ) -> [Term] {
    switch criterium {
    case .verplichtZeker: verplicht(vraag).filter { zeker[$0] }.map { Term($0) }
    case .dringendZeker: vraag.vragen(.dringend).compactMap { zekerGedekt($0, &bouw) }
    case .dringendMogelijk: vraag.vragen(.dringend).compactMap { gedekt($0, &bouw) }
    case .belangrijkZeker: vraag.vragen(.belangrijk).compactMap { zekerGedekt($0, &bouw) }
    case .belangrijkMogelijk: vraag.vragen(.belangrijk).compactMap { gedekt($0, &bouw) }
    case .fijnZeker: vraag.vragen(.fijn).compactMap { zekerGedekt($0, &bouw) }
    case .fijnMogelijk: vraag.vragen(.fijn).compactMap { gedekt($0, &bouw) }
    case .mensenZeker: mensen.indices.filter { zeker[$0] }.map { Term($0) }
    case .mensen: mensen.indices.map { Term($0) }
    case .dubbel: vraag.hulpvragen.keys.sorted().compactMap { dubbelGedekt($0, &bouw) }
    case .voorkeur:
      mensen.indices.filter { mensen[$0].voorkeur > 0 }.map { Term($0, mensen[$0].voorkeur) }
    }
  }

  private func verplicht(_ vraag: Keuzevraag) -> [Int] {
    Set(
      vraag.grenzen.compactMap { grens in
        if case .verplicht(let wie) = grens { nummers[wie] } else { nil }
      }
    ).sorted()
  }

  private func helpers(bij hulpvraag: Kenmerk) -> [Int] {
    mensen.indices.filter { mensen[$0].helptBij.contains(hulpvraag) }
  }

  /// Each cover variable is 1 only when its row lets it, and objectives make it 1 when they can.
  private func zekerGedekt(_ hulpvraag: Kenmerk, _ bouw: inout Bouw) -> Term? {
    let helpers = helpers(bij: hulpvraag).filter { zeker[$0] }
    guard !helpers.isEmpty else { return nil }
    let gedekt = bouw.nieuw()
    bouw.zekerGedekt[hulpvraag] = gedekt
    bouw.rijen.append(LinearRow(helpers.map { Term($0) } + [Term(gedekt, -1)], atLeast: 0))
    return Term(gedekt)
  }

  private func gedekt(_ hulpvraag: Kenmerk, _ bouw: inout Bouw) -> Term? {
    let helpers = helpers(bij: hulpvraag)
    guard !helpers.isEmpty else { return nil }
    let zekerGedekt = bouw.zekerGedekt[hulpvraag]
    if let zekerGedekt, helpers.allSatisfy({ zeker[$0] }) {
      bouw.gedekt[hulpvraag] = zekerGedekt
      return Term(zekerGedekt)
    }
    let gedekt = bouw.nieuw()
    bouw.gedekt[hulpvraag] = gedekt
    bouw.rijen.append(LinearRow(helpers.map { Term($0) } + [Term(gedekt, -1)], atLeast: 0))
    if let zekerGedekt {
      bouw.rijen.append(LinearRow([Term(gedekt), Term(zekerGedekt, -1)], atLeast: 0))
    }
    return Term(gedekt)
  }

  /// Counted on top of the first helper: half of two people then covers nothing in the bound, which
  /// keeps it close to the truth.
  private func dubbelGedekt(_ hulpvraag: Kenmerk, _ bouw: inout Bouw) -> Term? {
    let helpers = helpers(bij: hulpvraag)
    guard helpers.count >= 2, let gedekt = bouw.gedekt[hulpvraag] else { return nil }
    let dubbel = bouw.nieuw()
    bouw.rijen.append(
      LinearRow(helpers.map { Term($0) } + [Term(gedekt, -1), Term(dubbel, -1)], atLeast: 0))
    bouw.rijen.append(LinearRow([Term(gedekt), Term(dubbel, -1)], atLeast: 0))
    return Term(dubbel)
  }
}

extension Keuzevraag {
  fileprivate func vragen(_ belang: Hulpvraag.Belang) -> [Kenmerk] {
    hulpvragen.filter { $0.value == belang }.keys.sorted()
  }
}
