import Netwerk

extension CircleContent {
  /// Nobody reads more names than this on one sheet.
  static let most = 300

  /// How many people stand in a sector; organisations do not count.
  func people(in sector: Int) -> Int {
    members.count { $0.sector == sector && !$0.isOrganisatie }
  }

  init(_ diagram: Diagram, _ aanduidingen: Aanduidingen, _ convention: some CircleConvention) {
    let netwerk = diagram.netwerk
    let taal = diagram.taal
    let shown = netwerk.personen.filter(\.magGetoondWorden)
    hidden = netwerk.personen.count - shown.count
    let indeling = Self.indeling(of: netwerk, shown)
    // Names of rings and groups of one's own are free text, in which anybody may be named.
    rings =
      convention.rings?.map { $0(in: taal) }
      ?? indeling.kringen.map {
        aanduidingen.isAnoniem ? $0.naam(in: taal) : indeling.naam(van: $0, in: taal)
      }
    func ring(_ kring: Kring?, isFormal: Bool) -> Int? {
      convention.rings == nil
        ? Self.ring(kring, of: indeling) : convention.ring(kring, isFormal: isFormal)
    }
    let people = shown.compactMap { persoon in
      ring(persoon.kring, isFormal: persoon.isProfessional).map { (persoon, $0) }
    }
    let organisations = netwerk.organisaties.compactMap { organisatie in
      convention.showsOrganisations
        ? ring(organisatie.kring, isFormal: organisatie.groepOfSoort?.soort.isFormeel ?? false)
          .map { (organisatie, $0) } : nil
    }
    outside = shown.count + netwerk.organisaties.count - people.count - organisations.count
    func shownGroep(_ groep: Groep?) -> Groep? {
      aanduidingen.isAnoniem ? groep.map { Groep($0.soort) } : groep
    }
    let groups = people.map { shownGroep($0.0.groep) }
    let organisationGroups = organisations.map { shownGroep($0.0.groepOfSoort) }
    let fixed = convention.sectors
    let all = groups + organisationGroups
    sectors =
      fixed?.map { Self.sector($0, for: all, in: taal) } ?? Self.sectors(for: all, in: taal)
    func place(_ groep: Groep?) -> Int {
      fixed.map { Self.sector(of: groep, in: $0) } ?? sector(of: groep)
    }

    let isCrowded = shown.count > 40
    let mentionsOrganisation = !isCrowded && !aanduidingen.isAnoniem
    // Words beside a figure take more room than words in a box.
    let mentionsRole = !isCrowded || convention.figure == .card
    for ((persoon, ring), groep) in zip(people, groups) {
      let band = netwerk.band(metHoofdpersoonVan: persoon.id)
      members.append(
        Member(
          kenmerk: persoon.id, isOrganisatie: false, name: aanduidingen.naam(van: persoon.id),
          details: mentionsRole
            ? Self.details(
              of: persoon, aanduidingen, in: netwerk, withOrganisation: mentionsOrganisation) : [],
          badges: convention.showsSupport ? Self.badges(of: persoon, in: netwerk, taal) : [],
          sector: place(groep), ring: ring, band: band, isDeceased: persoon.isOverleden,
          kind: band.flatMap {
            persoon.isOverleden
              ? convention.kindOfDeceased($0) : convention.kind(of: $0, isOwn: true)
          },
          sign: persoon.isOverleden ? convention.deceasedSign : nil,
          form: convention.form(of: persoon)))
    }
    for ((organisatie, ring), groep) in zip(organisations, organisationGroups) {
      let band = netwerk.band(metHoofdpersoonVan: organisatie.id)
      members.append(
        Member(
          kenmerk: organisatie.id, isOrganisatie: true,
          name: aanduidingen.naam(van: organisatie.id), details: [], badges: [],
          sector: place(groep), ring: ring, band: band, isDeceased: false,
          kind: band.flatMap { convention.kind(of: $0, isOwn: true) },
          form: convention.figure == .symbol ? .star : .rectangle))
    }
    for index in members.indices {
      members[index].overlays = diagram.overlays(of: members[index].kenmerk)
      members[index].overlayBadges = Nadruk.Soort.allCases.filter(members[index].overlays.contains)
        .compactMap { soort in
          soort.badge(in: taal).map { Badge(text: $0, kind: .overlay(soort)) }
        }
    }
    ties = Self.ties(of: netwerk, between: members).compactMap { first, second, band in
      convention.kind(of: band, isOwn: false).map {
        Tie(first: first, second: second, band: band, kind: $0)
      }
    }
  }

  /// The rings of the file, else three, and four when somebody stands in the fourth.
  private static func indeling(of netwerk: Netwerk, _ shown: [Persoon]) -> Kringindeling {
    let kringen = shown.compactMap(\.kring) + netwerk.organisaties.compactMap(\.kring)
    let usual = Kringindeling(aantal: kringen.contains(.diensten) ? 4 : 3)
    guard let indeling = netwerk.onderdelen.kringindeling ?? usual else {
      preconditionFailure("three and four rings always exist")
    }
    return indeling
  }

  /// Who has no ring, or one outside the division, stands in the outermost.
  private static func ring(_ kring: Kring?, of indeling: Kringindeling) -> Int {
    min(kring?.rawValue ?? indeling.aantal, indeling.aantal) - 1
  }

  private static func details(
    of persoon: Persoon, _ aanduidingen: Aanduidingen, in netwerk: Netwerk,
    withOrganisation: Bool
  ) -> [String] {
    var details: [String] = []
    if let rol = aanduidingen.rol(van: persoon) { details.append(rol) }
    if withOrganisation, let id = persoon.inzet?.organisatie, let naam = netwerk.naam(van: id) {
      details.append(naam)
    }
    return details
  }

  /// What this person gives and gets, as letters, and whether they hold the lead.
  private static func badges(of persoon: Persoon, in netwerk: Netwerk, _ taal: Taal) -> [Badge] {
    func letters(_ steun: Set<Steunsoort>) -> String {
      steun.sorted().map { String($0.letter(in: taal)) }.joined(separator: " ")
    }
    var badges: [Badge] = []
    if let band = netwerk.band(metHoofdpersoonVan: persoon.id) {
      if !band.steun.isEmpty { badges.append(Badge(text: letters(band.steun), kind: .gives)) }
      if !band.krijgt.isEmpty { badges.append(Badge(text: letters(band.krijgt), kind: .gets)) }
    }
    if persoon.inzet?.regie == .ja {
      badges.append(Badge(text: taal == .nederlands ? "regie" : "lead", kind: .regie))
    }
    return badges
  }

  /// One tie for each pair of members that have any, in the order of the file.
  private static func ties(
    of netwerk: Netwerk, between members: [Member]
  ) -> [(first: Int, second: Int, band: Band)] {
    var places: [Kenmerk: Int] = [:]
    for (place, member) in members.enumerated() { places[member.kenmerk] = place }
    var ties: [(first: Int, second: Int, band: Band)] = []
    var known: [[Int]: Int] = [:]
    for relatie in netwerk.relaties {
      guard let van = places[relatie.van], let naar = places[relatie.naar] else { continue }
      let band = van < naar ? relatie.band : relatie.band.omgekeerd
      let pair = [min(van, naar), max(van, naar)]
      if let place = known[pair] {
        ties[place].band = ties[place].band.samen(met: band)
      } else {
        known[pair] = ties.count
        ties.append((pair[0], pair[1], band))
      }
    }
    return ties
  }
}

extension CircleContent {
  /// One of the sectors of a convention, with the names of the groups in use that share it.
  private static func sector(
    _ sector: CircleSector, for groups: [Groep?], in taal: Taal
  ) -> Sector {
    let used = Set(groups.map { $0?.soort.hoofdgroep })
    let guests = sector.groups.filter { $0 != sector.groep && used.contains($0) }.map { groep in
      groep?.naam(in: taal)
        ?? (taal == .nederlands ? "wie nog geen groep heeft" : "those without a group")
    }
    return Sector(
      groep: Groep(sector.groep), title: sector.name(in: taal), hue: Palette.hue(sector.groep),
      guests: guests)
  }

  private static func sector(of groep: Groep?, in sectors: [CircleSector]) -> Int {
    sectors.firstIndex { $0.groups.contains(groep?.soort.hoofdgroep) } ?? 0
  }

  /// A sector for each main group in use, in the usual order, groups of one's own after the group
  /// they belong to, and last of all those without a group.
  private static func sectors(for groups: [Groep?], in taal: Taal) -> [Sector] {
    var sectors: [Sector] = []
    for soort in Groep.Soort.hoofdgroepen {
      let here = groups.compactMap { $0 }.filter { $0.soort.hoofdgroep == soort }
      if here.contains(where: { $0.eigenNaam == nil }) {
        sectors.append(
          Sector(groep: Groep(soort), title: soort.naam(in: taal), hue: Palette.hue(soort)))
      }
      var own: [String] = []
      for naam in here.compactMap(\.eigenNaam) where !own.contains(naam) { own.append(naam) }
      for naam in own {
        sectors.append(
          Sector(groep: Groep(naam, onder: soort), title: naam, hue: Palette.hue(soort)))
      }
    }
    if groups.contains(nil) || sectors.isEmpty {
      let title = taal == .nederlands ? "nog niet ingedeeld" : "not yet placed"
      sectors.append(Sector(groep: nil, title: title, hue: Palette.hue(nil)))
    }
    return sectors
  }

  private func sector(of groep: Groep?) -> Int {
    sectors.firstIndex { sector in
      sector.groep?.soort.hoofdgroep == groep?.soort.hoofdgroep
        && sector.groep?.eigenNaam == groep?.eigenNaam
    } ?? sectors.count - 1
  }
}

extension Organisatie {
  /// The group in which a map shows it.
  fileprivate var groepOfSoort: Groep? { groep ?? soort?.groep }
}
