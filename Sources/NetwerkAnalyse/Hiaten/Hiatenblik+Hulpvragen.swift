import Netwerk

extension Hiatenblik {
  /// What the questions for help lack: a professional, a giver, a second giver, somebody of the own
  /// circle, another group.
  var vraaghiaten: [Hiaat.Soort] {
    // Only professionals, or only one group: told of a question when it is not so of all support.
    let algemeen = Set(samenstelling(.steun, alleGevers).map(\.onderwerp))
    return dekkingen.flatMap { dekking in
      professional(dekking) + gevers(dekking)
        + samenstelling(.hulpvraag(dekking.hulpvraag), dekking.helpers)
        .filter { !algemeen.contains($0.onderwerp) }
    }
  }

  private func professional(_ dekking: Vraagdekking) -> [Hiaat.Soort] {
    dekking.mistProfessional
      ? [.mistProfessional(dekking.hulpvraag, helpers: dekking.helpers)] : []
  }

  private func gevers(_ dekking: Vraagdekking) -> [Hiaat.Soort] {
    guard isSteunBekend else { return [] }
    let vraag = Hiaat.Vraag.hulpvraag(dekking.hulpvraag)
    let leefgebied = dekking.hulpvraag.leefgebied
    var hiaten: [Hiaat.Soort] = []
    if !dekking.ontbrekend.isEmpty {
      let hulp = zoekhulp(
        voor: leefgebied, beloofd: dekking.beloofd, zonder: dekking.helpers)
      hiaten.append(.geenGever(vraag, dekking.ontbrekend, hulp))
    }
    // Where only one professional helps at all, that says it already.
    guard dekking.helpers.count > 1 || !isAlleenProfessioneel(dekking.helpers) else {
      return hiaten
    }
    return hiaten
      + enkelen(dekking.giften.map { ($0.soort, $0.gevers) }).map { gever, soorten in
        .eenGever(
          vraag, soorten, gever, kwetsbaarheden(van: gever),
          zoekhulp(voor: leefgebied, beloofd: dekking.beloofd, zonder: [gever]))
      }
  }

  /// Who is the only giver, and of what, by kenmerk.
  func enkelen(
    _ giften: [(soort: Steunsoort, gevers: [Persoon.ID])]
  ) -> [(gever: Persoon.ID, soorten: [Steunsoort])] {
    var soorten: [Persoon.ID: [Steunsoort]] = [:]
    for gift in giften where gift.gevers.count == 1 {
      soorten[gift.gevers[0], default: []].append(gift.soort)
    }
    return soorten.map { ($0.key, $0.value) }.sorted { $0.gever < $1.gever }
  }

  var alleGevers: [Persoon.ID] { veilig.filter { !$0.steun.isEmpty }.map(\.id) }

  /// Whether these are only professionals, or of one group as far as they are the own circle.
  func samenstelling(_ vraag: Hiaat.Vraag, _ helpers: [Persoon.ID]) -> [Hiaat.Soort] {
    if isAlleenProfessioneel(helpers) { return [.alleenProfessionals(vraag, helpers)] }
    let eigen = helpers.compactMap(graaf.lid).filter { $0.isFormeel != true }
    let groepen = Set(eigen.map(\.hoofdgroep))
    guard eigen.count > 1, groepen.count == 1, let groep = eigen[0].hoofdgroep else { return [] }
    return [.eenGroep(vraag, groep, eigen.map(\.id))]
  }

  private func isAlleenProfessioneel(_ helpers: [Persoon.ID]) -> Bool {
    !helpers.isEmpty && helpers.allSatisfy { graaf.lid($0)?.isFormeel == true }
  }

  /// Why support that hangs on this person is fragile.
  func kwetsbaarheden(van id: Persoon.ID) -> [Hiaat.Kwetsbaarheid] {
    guard let lid = graaf.lid(id) else { return [] }
    return Hiaat.Kwetsbaarheid.allCases.filter { geldt($0, voor: lid) }
  }

  private func geldt(_ kwetsbaarheid: Hiaat.Kwetsbaarheid, voor lid: Lid) -> Bool {
    switch kwetsbaarheid {
    case .overbelast: beletselen[lid.id]?.contains(.overbelast) ?? false
    case .beperkt: lid.persoon.belasting?.draagkracht == .beperkt
    case .gespannen: lid.band?.isGespannen ?? false
    case .slapend: lid.band?.aard == .slapend
    case .zelden: lid.band?.contact?.frequentie.map { !$0.isMinstens(.paarKeerPerJaar) } ?? false
    case .kind: lid.isKind(op: netwerk.peildatum)
    case .professional: lid.isFormeel == true
    case .wilNiet: beletselen[lid.id]?.contains(.wilNiet) ?? false
    }
  }
}
