import Netwerk

/// Everything a circle picture says in words besides the names in its boxes.
struct CircleWords: Sendable {
  var heart: [String]
  var sheet: SheetWords
  /// The titles of the sectors; empty for none.
  var sectors: [String]
  var legend: Legend
  var accessibleText: AccessibleText

  init(
    _ diagram: Diagram, _ content: CircleContent, _ aanduidingen: Aanduidingen,
    _ convention: some CircleConvention
  ) {
    let netwerk = diagram.netwerk
    let taal = diagram.taal
    let everyone = SheetWords.everyone(diagram, aanduidingen)
    heart = netwerk.hoofdpersonen.map { aanduidingen.naam(van: $0.id) }
    let ownTitle = aanduidingen.isAnoniem ? nil : netwerk.titel
    let organisations = content.members.count(where: \.isOrganisatie)
    let source = convention.source.map { $0(in: taal) + SheetWords.separator } ?? ""
    sheet = SheetWords(
      title: ownTitle ?? convention.title(everyone, in: taal),
      subtitle: source
        + SheetWords.subtitle(
          netwerk, people: content.members.count - organisations, organisations: organisations,
          isAnoniem: aanduidingen.isAnoniem, in: taal),
      footer: SheetWords.footer(hidden: content.hidden, outside: content.outside, in: taal))
    sectors = content.sectors.enumerated().map { index, sector in
      let people = content.people(in: index)
      return sector.title.metHoofdletter
        + (people > 0 && !sector.title.isEmpty ? " (\(people))" : "")
    }
    legend = convention.legend(content, diagram, naam: everyone)
    accessibleText =
      CircleDescription(
        content: content, convention: convention, diagram: diagram, naam: everyone,
        title: sheet.title, subtitle: sheet.subtitle
      ).accessibleText
  }
}
