import Netwerk

extension StamboomBouwer {
  /// The tree around the hoofdpersonen.
  func stamboom() -> Stamboom {
    let wortels = Set(netwerk.hoofdpersonen.indices.map { generaties.wortel($0).wortel })
    let erbij = (0..<aantal).filter { wortels.contains(generaties.wortel($0).wortel) }
    // Hoofdpersonen who are not family of each other stand in one row.
    var hoogte: [Int: Int] = [:]
    for lid in netwerk.hoofdpersonen.indices {
      let (wortel, verschil) = generaties.wortel(lid)
      if hoogte[wortel] == nil { hoogte[wortel] = -verschil }
    }
    let rijen = erbij.map { lid in
      let (wortel, verschil) = generaties.wortel(lid)
      return verschil + (hoogte[wortel] ?? 0)
    }
    let bovenste = rijen.min() ?? 0
    var nieuw: [Int: Int] = [:]
    for (plaats, lid) in erbij.enumerated() { nieuw[lid] = plaats }

    var boom = Stamboom()
    boom.leden = zip(erbij, rijen).map {
      Stamboom.Lid(kenmerk: kenmerk($0), generatie: $1 - bovenste)
    }
    boom.gezinnen = gezinnen(van: erbij).map { gezin in
      var gezin = gezin
      gezin.ouders = gezin.ouders.compactMap { nieuw[$0] }
      gezin.kinderen = gezin.kinderen.compactMap { kind in
        nieuw[kind.lid].map { Stamboom.Kind(lid: $0, soort: kind.soort) }
      }
      return gezin
    }
    boom.meerlingen = meerlingen.compactMap { meerling in
      let leden = meerling.leden.compactMap { nieuw[$0] }
      return leden.count > 1
        ? Stamboom.Meerling(leden: leden.sorted(), isEeneiig: meerling.isEeneiig) : nil
    }
    let inBoom = Set(boom.leden.compactMap(\.kenmerk))
    boom.nietGeplaatst = nietGeplaatst.filter { regel in
      regel.reden == .geenFamilieband || inBoom.contains(regel.wie)
        || regel.van.map(inBoom.contains) ?? false
    }
    boom.aannames = aannames.filter { inBoom.contains($0.wie) }
    return boom
  }

  /// Couples and parents with their children, those of older members first.
  private func gezinnen(van leden: [Int]) -> [Stamboom.Gezin] {
    var gezinnen: [Stamboom.Gezin] = []
    var plaats: [[Int]: Int] = [:]
    func gezin(_ ouders: [Int]) -> Int {
      let ouders = ouders.sorted()
      // Brothers and sisters without parents are told apart by their number.
      if let bekend = plaats[ouders] { return bekend }
      gezinnen.append(Stamboom.Gezin(ouders: ouders, paar: nil, kinderen: []))
      plaats[ouders] = gezinnen.count - 1
      return gezinnen.count - 1
    }
    let inBoom = Set(leden)
    for paar in paren where inBoom.contains(paar.een) {
      gezinnen[gezin([paar.een, paar.ander])].paar = paar.soort
    }
    for lid in leden {
      let ouders = eigen(lid)
      if !ouders.isEmpty {
        gezinnen[gezin(ouders)].kinderen.append(.init(lid: lid, soort: .eigen))
      } else if leden.contains(where: { $0 != lid && broedsel[$0] == broedsel[lid] }) {
        let nummer = gezin([-1 - broedsel[lid]])
        gezinnen[nummer].kinderen.append(.init(lid: lid, soort: .eigen))
      }
      for soort in [Stamboom.Kind.Soort.adoptie, .pleeg] {
        let zulke = (andereOuders[lid] ?? []).filter { $0.soort == soort }.map(\.ouder)
        for paar in paarsgewijs(zulke) {
          gezinnen[gezin(paar)].kinderen.append(.init(lid: lid, soort: soort))
        }
      }
    }
    for nummer in gezinnen.indices {
      gezinnen[nummer].ouders.removeAll { $0 < 0 }
      gezinnen[nummer].kinderen = opLeeftijd(gezinnen[nummer].kinderen)
    }
    return gezinnen
  }

  /// Parents of one kind as couples; two who are no couple but the only ones belong together too.
  private func paarsgewijs(_ ouders: [Int]) -> [[Int]] {
    if ouders.count == 2 { return [ouders] }
    var rest = ouders
    var paren: [[Int]] = []
    while let eerste = rest.first {
      rest.removeFirst()
      let bij = rest.first { partners(van: eerste).contains($0) }
      rest.removeAll { $0 == bij }
      paren.append([eerste] + (bij.map { [$0] } ?? []))
    }
    return paren
  }

  /// Oldest first; who has no known age keeps their place. Those born together stand together.
  private func opLeeftijd(_ kinderen: [Stamboom.Kind]) -> [Stamboom.Kind] {
    let plekken = kinderen.indices.filter { geboren(kinderen[$0].lid) != nil }
    let gesorteerd = plekken.map { kinderen[$0] }.enumerated().sorted { een, ander in
      let (oud, jong) = (geboren(een.element.lid) ?? 0, geboren(ander.element.lid) ?? 0)
      return oud == jong ? een.offset < ander.offset : oud < jong
    }
    var rij = kinderen
    for (plek, kind) in zip(plekken, gesorteerd) { rij[plek] = kind.element }
    for meerling in meerlingen {
      let samen = rij.filter { meerling.leden.contains($0.lid) }
      guard samen.count > 1, let plek = rij.firstIndex(where: { $0.lid == samen[0].lid }) else {
        continue
      }
      rij.removeAll { meerling.leden.contains($0.lid) }
      rij.insert(contentsOf: samen, at: plek)
    }
    return rij
  }
}
