import Netwerk

/// Who is on an ecogram, in which sector and ring, with which words: everything but places.
struct CircleContent: Sendable {
  var sectors: [Sector] = []
  var members: [Member] = []
  var rings: [String]
  var ties: [Tie] = []
  /// How many people are left out because they do not want to be, or must not be, shown.
  var hidden = 0

  /// A slice of the circle for one group.
  struct Sector: Hashable, Sendable {
    var groep: Groep?
    var title: String
    var hue: Colour
  }

  /// A person or an organisation around the hoofdpersoon.
  struct Member: Hashable, Sendable {
    var kenmerk: Kenmerk
    var isOrganisatie: Bool
    var name: String
    /// What stands under the name: role and organisation.
    var details: [String]
    var badges: [Badge]
    var sector: Int
    /// From 0, the innermost.
    var ring: Int
    var band: Band?
    var isDeceased: Bool
    var isStressed: Bool
  }

  /// A little word on the lower border of somebody's box.
  struct Badge: Hashable, Sendable {
    var text: String
    var kind: Kind

    enum Kind: Hashable, Sendable { case gives, gets, regie }
  }

  /// A tie between two members, by their place in `members`.
  struct Tie: Hashable, Sendable {
    var first: Int
    var second: Int
    var band: Band
  }
}

extension CircleContent {
  /// How many people stand in a sector; organisations do not count.
  func people(in sector: Int) -> Int {
    members.count { $0.sector == sector && !$0.isOrganisatie }
  }

  init(_ diagram: Diagram, _ aanduidingen: Aanduidingen) {
    let netwerk = diagram.netwerk
    let taal = diagram.taal
    let shown = netwerk.personen.filter(\.magGetoondWorden)
    hidden = netwerk.personen.count - shown.count
    let indeling = Self.indeling(of: netwerk, shown)
    // Names of rings and groups of one's own are free text, in which anybody may be named.
    rings = indeling.kringen.map {
      aanduidingen.isAnoniem ? $0.naam(in: taal) : indeling.naam(van: $0, in: taal)
    }
    func shownGroep(_ groep: Groep?) -> Groep? {
      aanduidingen.isAnoniem ? groep.map { Groep($0.soort) } : groep
    }
    let groups = shown.map { shownGroep($0.groep) }
    let organisationGroups = netwerk.organisaties.map { shownGroep($0.groep ?? $0.soort?.groep) }
    sectors = Self.sectors(for: groups + organisationGroups, in: taal)

    let mentionsOrganisation = shown.count <= 40 && !aanduidingen.isAnoniem
    for (persoon, groep) in zip(shown, groups) {
      members.append(
        Member(
          kenmerk: persoon.id, isOrganisatie: false, name: aanduidingen.naam(van: persoon.id),
          details: Self.details(
            of: persoon, aanduidingen, in: netwerk, withOrganisation: mentionsOrganisation),
          badges: Self.badges(of: persoon, in: netwerk, taal), sector: sector(of: groep),
          ring: Self.ring(persoon.kring, of: indeling),
          band: netwerk.band(metHoofdpersoonVan: persoon.id), isDeceased: persoon.isOverleden,
          isStressed: diagram.nadruk.contains(persoon.id)))
    }
    for (organisatie, groep) in zip(netwerk.organisaties, organisationGroups) {
      members.append(
        Member(
          kenmerk: organisatie.id, isOrganisatie: true,
          name: aanduidingen.naam(van: organisatie.id),
          details: [], badges: [],
          sector: sector(of: groep),
          ring: Self.ring(organisatie.kring, of: indeling),
          band: netwerk.band(metHoofdpersoonVan: organisatie.id), isDeceased: false,
          isStressed: diagram.nadruk.contains(organisatie.id)))
    }
    ties = Self.ties(of: netwerk, between: members)
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
  private static func ties(of netwerk: Netwerk, between members: [Member]) -> [Tie] {
    var places: [Kenmerk: Int] = [:]
    for (place, member) in members.enumerated() { places[member.kenmerk] = place }
    var ties: [Tie] = []
    var known: [[Int]: Int] = [:]
    for relatie in netwerk.relaties {
      guard let van = places[relatie.van], let naar = places[relatie.naar] else { continue }
      let band = van < naar ? relatie.band : relatie.band.omgekeerd
      let pair = [min(van, naar), max(van, naar)]
      if let place = known[pair] {
        ties[place].band = ties[place].band.samen(met: band)
      } else {
        known[pair] = ties.count
        ties.append(Tie(first: pair[0], second: pair[1], band: band))
      }
    }
    return ties
  }
}

extension CircleContent {
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
