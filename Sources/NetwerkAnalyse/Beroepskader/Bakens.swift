import Netwerk

extension Meetbaar {
  /// What does this network tell about the eight beacons of Welzijn Nieuwe Stijl? (English:
  /// *beacons*)
  ///
  /// A reading to talk about: for each beacon what is known, with the people and questions it rests
  /// on, and what is not known. It gives no mark, and what is not written down is not taken for
  /// absent.
  ///
  /// - Returns: the eight, in their order.
  ///
  /// Complexity: as ``vraagdekkingen()`` and ``hulpverlening()``.
  public func bakens() -> [Bakenlezing] {
    let lezer = Bakenlezer(graaf)
    return Baken.allCases.map { Bakenlezing(baken: $0, feiten: lezer.feiten($0)) }
  }
}

/// Reads the beacons from one network.
struct Bakenlezer {
  let graaf: Netwerkgraaf
  let netwerk: Netwerk
  let vragen: [Hulpvraag]
  let dekkingen: [Vraagdekking]
  let hulp: Hulpverlening

  init(_ graaf: Netwerkgraaf) {
    self.graaf = graaf
    netwerk = graaf.netwerk
    vragen = graaf.netwerk.hulpvragen
    dekkingen = graaf.vraagdekkingen()
    hulp = graaf.hulpverlening()
  }

  func feiten(_ baken: Baken) -> [Bakenfeit] {
    switch baken {
    case .vraagAchterDeVraag: achterDeVraag
    case .eigenKracht: eigenKracht
    case .directEropAf: directEropAf
    case .formeelEnInformeel: verhouding
    case .collectief: collectief
    case .integraal: integraal
    case .resultaatgericht: resultaat
    case .ruimteVoorDeProfessional: ruimte
    }
  }
}

extension Bakenlezer {
  private typealias Vraagfeit = ([Hulpvraag.ID]) -> Bakenfeit

  /// Questions told apart by something; a fact for those with and one for those without, where there
  /// are any.
  private func splits(
    _ vragen: [Hulpvraag], _ met: Vraagfeit, _ zonder: Vraagfeit, _ heeft: (Hulpvraag) -> Bool
  ) -> [Bakenfeit] {
    lijst(met, vragen.filter(heeft).map(\.id))
      + lijst(zonder, vragen.filter { !heeft($0) }.map(\.id))
  }

  private func lijst<ID>(_ feit: ([ID]) -> Bakenfeit, _ ids: [ID]) -> [Bakenfeit] {
    ids.isEmpty ? [] : [feit(ids)]
  }

  private var achterDeVraag: [Bakenfeit] {
    guard !vragen.isEmpty else { return [.geenHulpvragen] }
    return splits(vragen, Bakenfeit.achterGezegd, Bakenfeit.achterOnbekend) { $0.achter != nil }
  }

  private var eigenKracht: [Bakenfeit] {
    var feiten =
      vragen.isEmpty
      ? [.geenHulpvragen]
      : splits(vragen, Bakenfeit.eigenKrachtGezegd, Bakenfeit.eigenKrachtOnbekend) {
        $0.eigenKracht != nil
      }
    feiten += lijst(Bakenfeit.talenten, netwerk.hoofdpersonen.flatMap(\.talenten))
    let ontvangers = graaf.leden.filter {
      $0.band?.steunrichting == .terug || $0.band?.steunrichting == .wederzijds
    }
    feiten += lijst(Bakenfeit.geeftAan, ontvangers.map(\.id))
    if let afspraken = netwerk.onderdelen.plan?.afspraken, !afspraken.isEmpty {
      let vanKring = afspraken.count { afspraak in
        afspraak.wie.contains { netwerk[$0]?.isBeroepskracht == false }
      }
      feiten.append(.afsprakenVanKring(vanKring, van: afspraken.count))
    }
    return feiten
  }

  private var directEropAf: [Bakenfeit] {
    var feiten: [Bakenfeit] = vragen.isEmpty ? [.geenHulpvragen] : []
    let dringend = dekkingen.filter { $0.hulpvraag.belang == .dringend }
    func dringende(_ telt: (Vraagdekking) -> Bool) -> [Hulpvraag.ID] {
      dringend.filter(telt).map(\.hulpvraag.id)
    }
    feiten += lijst(Bakenfeit.dringendOpgepakt, dringende { !$0.helpers.isEmpty })
    feiten += lijst(Bakenfeit.dringendOpen, dringende { $0.stand == .ongedekt })
    feiten += lijst(
      Bakenfeit.dringendOnbekend, dringende { $0.helpers.isEmpty && $0.stand != .ongedekt })
    let werkers = graaf.leden.filter { $0.persoon.isBeroepskracht }
    guard !werkers.isEmpty else { return feiten + [.geenProfessionals] }
    let vaak = werkers.filter { $0.heeftContact(minstens: .wekelijks) == true }
    feiten += lijst(Bakenfeit.wekelijks, vaak.map(\.id))
    let minder = werkers.filter { $0.heeftContact(minstens: .wekelijks) == false }
    feiten += lijst(Bakenfeit.minderDanWekelijks, minder.map(\.id))
    feiten += lijst(
      Bakenfeit.contactOnbekend,
      werkers.filter { $0.heeftContact(minstens: .wekelijks) == nil }.map(\.id))
    return feiten
      + lijst(Bakenfeit.spanningMet, werkers.filter { $0.band?.isGespannen == true }.map(\.id))
  }

  private var verhouding: [Bakenfeit] {
    let werkers = graaf.leden.filter { $0.persoon.isBeroepskracht }
    let onbekend = graaf.leden.count { !$0.persoon.isBeroepskracht && $0.persoon.groep == nil }
    var feiten: [Bakenfeit] = [
      .mensen(
        eigenKring: graaf.leden.count - werkers.count - onbekend, professionals: werkers.count,
        onbekend: onbekend)
    ]
    if graaf.isSteunBekend {
      let gevers = graaf.leden.filter { !$0.steun.isEmpty }
      feiten.append(
        .gevers(
          eigenKring: gevers.filter { !$0.persoon.isBeroepskracht }.map(\.id),
          professionals: gevers.filter { $0.persoon.isBeroepskracht }.map(\.id)))
    } else {
      feiten.append(.steunOnbekend)
    }
    let alleen = dekkingen.filter { dekking in
      !dekking.helpers.isEmpty
        && dekking.helpers.allSatisfy { netwerk[$0]?.isBeroepskracht == true }
    }
    feiten += lijst(Bakenfeit.alleenProfessionals, alleen.map(\.hulpvraag.id))
    return feiten
      + lijst(
        Bakenfeit.mistProfessional, dekkingen.filter(\.mistProfessional).map(\.hulpvraag.id))
  }

  private var collectief: [Bakenfeit] {
    let plekken = netwerk.organisaties.filter { $0.soort?.isCollectief == true }
    var feiten: [Bakenfeit] =
      plekken.isEmpty ? [.geenVoorzieningen] : [.voorzieningen(plekken.map(\.id).sorted())]
    let gebieden = Set(plekken.flatMap(\.leefgebieden))
    let bekend = vragen.filter { $0.leefgebied != nil }
    feiten += splits(bekend, Bakenfeit.metVoorziening, Bakenfeit.zonderVoorziening) {
      $0.leefgebied.map(gebieden.contains) ?? false
    }
    return feiten
      + lijst(Bakenfeit.leefgebiedOnbekend, vragen.filter { $0.leefgebied == nil }.map(\.id))
  }

  private var integraal: [Bakenfeit] {
    let gevraagd = Set(vragen.compactMap(\.leefgebied))
    var feiten = lijst(Bakenfeit.leefgebieden, Leefgebied.allCases.filter(gevraagd.contains))
    guard !hulp.professionals.isEmpty else { return feiten + [.geenProfessionals] }
    feiten.append(
      .hulp(
        professionals: hulp.professionals.count, organisaties: hulp.organisaties.count,
        kaders: hulp.kaders.count))
    if hulp.paren > 0 { feiten.append(.bekenden(hulp.bekenden.count, van: hulp.paren)) }
    return feiten + lijst(Bakenfeit.overlap, hulp.overlap)
  }

  private var resultaat: [Bakenfeit] {
    guard let plan = netwerk.onderdelen.plan else { return [.geenPlan] }
    let afspraken = plan.afspraken
    var feiten: [Bakenfeit] = [
      .afspraken(
        afspraken.count, metIemand: afspraken.count { !$0.wie.isEmpty },
        metDatum: afspraken.count { $0.voor != nil })
    ]
    let gedekt = Set(afspraken.compactMap(\.hulpvraag))
    feiten += lijst(
      Bakenfeit.zonderAfspraak, vragen.map(\.id).filter { !gedekt.contains($0) })
    return feiten + [plan.evaluaties.min().map(Bakenfeit.terugkijken) ?? .terugkijkenOnbekend]
  }

  private var ruimte: [Bakenfeit] {
    guard !hulp.professionals.isEmpty else { return [.geenProfessionals] }
    let aantal = hulp.professionals.count
    let bekend = aantal - hulp.zonderTaak.count
    return [.regie(hulp.regie)] + (bekend > 0 ? [.taken(bekend, van: aantal)] : [])
      + lijst(Bakenfeit.taakOnbekend, hulp.zonderTaak)
  }
}
