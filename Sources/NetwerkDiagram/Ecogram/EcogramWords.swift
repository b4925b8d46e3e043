import Netwerk

/// Everything an ecogram says in words besides the names in its boxes.
struct EcogramWords: Sendable {
  var heart: [String]
  var sheet: SheetWords
  var sectors: [String]
  var legend: Legend
  var accessibleText: AccessibleText

  init(_ diagram: Diagram, _ content: CircleContent, _ aanduidingen: Aanduidingen) {
    let netwerk = diagram.netwerk
    let taal = diagram.taal
    let isDutch = taal == .nederlands
    let hoofdpersonen = netwerk.hoofdpersonen.map { aanduidingen.naam(van: $0.id) }
    let everyone = SheetWords.everyone(diagram, aanduidingen)

    heart = hoofdpersonen
    let ownTitle = aanduidingen.isAnoniem ? nil : netwerk.titel
    let title = ownTitle ?? (isDutch ? "Ecogram van \(everyone)" : "Ecogram of \(everyone)")
    let organisations = content.members.count(where: \.isOrganisatie)
    sheet = SheetWords(
      title: title,
      subtitle: SheetWords.subtitle(
        netwerk, people: content.members.count - organisations, organisations: organisations,
        isAnoniem: aanduidingen.isAnoniem, in: taal),
      footer: SheetWords.footer(hidden: content.hidden, in: taal))
    sectors = content.sectors.enumerated().map { index, sector in
      let people = content.people(in: index)
      return sector.title.metHoofdletter + (people > 0 ? " (\(people))" : "")
    }
    legend = Legend(content, diagram, naam: everyone)
    accessibleText =
      EcogramDescription(
        content: content, taal: taal, naam: everyone, title: title, subtitle: sheet.subtitle
      ).accessibleText
  }
}

extension Legend {
  /// The marks that are really on this ecogram.
  init(_ content: CircleContent, _ diagram: Diagram, naam: String) {
    let taal = diagram.taal
    let isDutch = taal == .nederlands
    let own = content.members.compactMap(\.band)
    let others = content.ties.map(\.band)
    sections = []
    func add(_ title: String, _ entries: [Entry]) -> Section? {
      entries.isEmpty ? nil : Section(title: title, entries: entries)
    }
    let title = isDutch ? "Band met \(naam)" : "Tie with \(naam)"
    let short =
      title.count <= 34 ? title : isDutch ? "Band met het gezin" : "Tie with the household"
    let longTitle = diagram.netwerk.hoofdpersonen.count > 1 ? short : title
    sections = [
      add(
        longTitle.count <= 34 ? longTitle : isDutch ? "Band" : "Tie",
        Self.ties(own, isOwn: true, taal)),
      add(
        isDutch ? "Band met elkaar" : "Ties with each other",
        Self.ties(others, isOwn: false, taal)),
      add(
        isDutch ? "Pijl: wie steunt wie" : "Arrow: who supports whom",
        Self.arrows(own + others, taal)),
      add(isDutch ? "Steun" : "Support", Self.badges(content, taal)),
      add(isDutch ? "Kringen" : "Rings", Self.rings(content)),
      add(isDutch ? "Tekens" : "Signs", Self.signs(content, diagram)),
    ].compactMap { $0 }
  }

  static func ties(_ banden: [Band], isOwn: Bool, _ taal: Taal) -> [Entry] {
    let kinds = Set(banden.map(TieKind.init))
    return TieKind.allCases.filter(kinds.contains).map {
      Entry(sample: .tie($0, isOwn: isOwn), text: $0.naam(in: taal))
    }
  }

  static func arrows(_ banden: [Band], _ taal: Taal) -> [Entry] {
    let shown = banden.map { TieKind($0).arrows($0.steunrichting) }
    var entries: [Entry] = []
    if shown.contains(where: { $0 != $1 }) {
      entries.append(
        Entry(
          sample: .arrow(atStart: false, atEnd: true),
          text: taal == .nederlands ? "steunt" : "supports"))
    }
    if shown.contains(where: { $0 && $1 }) {
      entries.append(
        Entry(
          sample: .arrow(atStart: true, atEnd: true),
          text: taal == .nederlands ? "steunen elkaar" : "support each other"))
    }
    return entries
  }

  private static func badges(_ content: CircleContent, _ taal: Taal) -> [Entry] {
    let isDutch = taal == .nederlands
    let banden = content.members.filter { !$0.isOrganisatie }.compactMap(\.band)
    let given = banden.reduce(into: Set<Steunsoort>()) { $0.formUnion($1.steun) }
    let got = banden.reduce(into: Set<Steunsoort>()) { $0.formUnion($1.krijgt) }
    var entries = given.union(got).sorted().map { steun in
      Entry(
        sample: .badge(String(steun.letter(in: taal)), .gives), text: steun.naam(in: taal))
    }
    if let first = got.min() {
      let letter = String(first.letter(in: taal))
      if !given.isEmpty {
        entries.append(
          Entry(sample: .badge(letter, .gives), text: isDutch ? "geeft deze steun" : "gives it"))
      }
      entries.append(
        Entry(sample: .badge(letter, .gets), text: isDutch ? "krijgt deze steun" : "gets it"))
    }
    return entries
  }

  private static func rings(_ content: CircleContent) -> [Entry] {
    content.rings.enumerated().map { number, naam in
      Entry(sample: .ring(number + 1, of: content.rings.count), text: "\(number + 1)  \(naam)")
    }
  }

  private static func signs(_ content: CircleContent, _ diagram: Diagram) -> [Entry] {
    let isDutch = diagram.taal == .nederlands
    var entries: [Entry] = []
    if content.members.contains(where: \.isOrganisatie) {
      if content.members.contains(where: { !$0.isOrganisatie }) {
        entries.append(Entry(sample: .box(.person), text: isDutch ? "persoon" : "person"))
      }
      entries.append(
        Entry(sample: .box(.organisation), text: isDutch ? "organisatie" : "organisation"))
    }
    if content.members.contains(where: \.isDeceased) {
      entries.append(
        Entry(sample: .box(.deceased), text: isDutch ? "† overleden" : "† deceased"))
    }
    if content.members.contains(where: \.isStressed) {
      let usual = isDutch ? "met nadruk" : "stressed"
      entries.append(
        Entry(sample: .box(.stressed), text: diagram.nadrukNaam ?? usual))
    }
    if content.members.contains(where: { $0.badges.contains { $0.kind == .regie } }) {
      entries.append(
        Entry(
          sample: .badge(isDutch ? "regie" : "lead", .regie),
          text: isDutch ? "heeft de regie" : "holds the lead"))
    }
    return entries
  }
}
