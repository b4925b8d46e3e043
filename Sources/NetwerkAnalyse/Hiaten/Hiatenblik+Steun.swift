import Netwerk

extension Hiatenblik {
  /// Children who care, and whoever carries more than is good.
  var zorglasten: [Hiaat.Soort] {
    let hoofden = netwerk.hoofdpersonen.compactMap(zorglast(vanHoofdpersoon:))
    return hoofden + veilig.compactMap(zorglast)
  }

  private func zorglast(vanHoofdpersoon hoofd: Persoon) -> Hiaat.Soort? {
    let last = Hiaat.Zorglast(hoofd, graaf)
    if last.isVanKind { return .kindDraagtZorg(last) }
    return last.isTeVeel == true ? .hoofdpersoonOverbelast(last) : nil
  }

  private func zorglast(van lid: Lid) -> Hiaat.Soort? {
    let last = Hiaat.Zorglast(lid.persoon, graaf)
    if last.isVanKind { return .kindDraagtZorg(last) }
    guard last.isTeVeel == true else { return nil }
    let soorten = lid.steun.sorted()
    let enige = soorten.filter { soort in
      !veilig.contains { $0.id != lid.id && $0.steun.contains(soort) }
    }
    return .geverOverbelast(last, geeft: soorten, enige: enige)
  }

  /// Support as such that nobody or only one gives, beside what the questions ask.
  var steunhiaten: [Hiaat.Soort] {
    guard isSteunBekend else { return [] }
    let gevraagd = Set(dekkingen.flatMap(\.giften).map(\.soort))
    let giften = Steunsoort.allCases.filter { !gevraagd.contains($0) }.map { soort in
      (soort: soort, gevers: veilig.filter { $0.steun.contains(soort) }.map(\.id))
    }
    let geen = giften.filter(\.gevers.isEmpty).map(\.soort)
    var hiaten: [Hiaat.Soort] = []
    if !geen.isEmpty { hiaten.append(.geenGever(.steun, geen, zoekhulp(voor: nil, zonder: []))) }
    hiaten += enkelen(giften).map { gever, soorten in
      .eenGever(
        .steun, soorten, gever, kwetsbaarheden(van: gever), zoekhulp(voor: nil, zonder: [gever]))
    }
    return hiaten + samenstelling(.steun, alleGevers)
  }
}

extension Hiaat.Zorglast {
  init(_ persoon: Persoon, _ graaf: Netwerkgraaf) {
    wie = persoon.id
    leeftijd = persoon.leeftijd?.jaren(op: graaf.netwerk.peildatum)
    uren = persoon.belasting?.uren.flatMap { $0 > 0 ? $0 : nil }
    taken = persoon.belasting?.taken ?? []
    isTeVeel = graaf.isOverbelast(persoon)
    isBenaderbaar = persoon.toestemming?.benaderen != .nee
  }

  /// Whether care for others is said of this person.
  var isZorg: Bool { uren != nil || !taken.isEmpty }

  fileprivate var isVanKind: Bool {
    (isZorg || isTeVeel == true) && leeftijd.map { $0 < Hiaatgrenzen.volwassen } ?? false
  }
}
