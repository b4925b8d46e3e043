import Netwerk

extension Legend {
  /// The marks that are really on this genogram.
  init(_ content: GenogramContent, _ diagram: Diagram) {
    let taal = diagram.taal
    let isDutch = taal == .nederlands
    sections = [
      Section(title: isDutch ? "Mensen" : "People", entries: Self.people(content, diagram)),
      Section(title: isDutch ? "Paren" : "Couples", entries: Self.couples(content, taal)),
      Section(title: isDutch ? "Kinderen" : "Children", entries: Self.children(content, taal)),
      Section(
        title: isDutch ? "Hoe het gaat tussen mensen" : "How people get on",
        entries: Self.ties(content, taal)),
    ].filter { !$0.entries.isEmpty }
  }

  private static func people(_ content: GenogramContent, _ diagram: Diagram) -> [Entry] {
    let isDutch = diagram.taal == .nederlands
    func entry(_ sample: GenogramSample, _ dutch: String, _ english: String) -> Entry {
      Entry(sample: .genogram(sample), text: isDutch ? dutch : english)
    }
    let people = content.people
    let known = people.filter { $0.standing == .known }
    var entries: [Entry] = []
    for symbol in GenogramContent.Symbol.allCases
    where known.contains(where: { $0.symbol == symbol }) {
      switch symbol {
      case .square: entries.append(entry(.symbol(symbol), "man", "man"))
      case .circle: entries.append(entry(.symbol(symbol), "vrouw", "woman"))
      case .diamond:
        entries.append(entry(.symbol(symbol), "anders of onbekend", "other or unknown"))
      }
    }
    if known.contains(where: \.isFocal) {
      entries.append(entry(.focal, "hoofdpersoon", "focal person"))
    }
    if known.contains(where: \.isDeceased) {
      entries.append(entry(.deceased, "overleden", "deceased"))
    }
    if case .age(let age)? = known.lazy.compactMap(\.inside).first(where: \.isAge) {
      entries.append(entry(.age(age), "leeftijd", "age"))
    }
    if case .born(let year)? = known.lazy.compactMap(\.inside).first(where: \.isYear) {
      entries.append(entry(.born(year), "geboortejaar", "year of birth"))
    }
    if people.contains(where: { $0.standing == .unknown }) {
      entries.append(entry(.unknown, "niet bekend wie", "not known who"))
    }
    if people.contains(where: { $0.standing == .unnamed }) {
      entries.append(entry(.unnamed, "wil niet genoemd worden", "does not want to be named"))
    }
    if !content.households.isEmpty {
      entries.append(entry(.household, "wonen samen", "live together"))
    }
    return entries + overlays(known, diagram)
  }

  private static func overlays(
    _ people: [GenogramContent.Person], _ diagram: Diagram
  ) -> [Entry] {
    Nadruk.Soort.allCases.filter { soort in
      people.contains { $0.overlays.contains(soort) }
    }.map { soort in
      let sample: Sample =
        soort.badge(in: diagram.taal).map { .badge($0, .overlay(soort)) }
        ?? .genogram(soort == .eigen ? .stressed : .absent)
      return Entry(sample: sample, text: diagram.naam(van: soort))
    }
  }

  private static func couples(_ content: GenogramContent, _ taal: Taal) -> [Entry] {
    let used = Set(content.families.filter { $0.ouders.count == 2 }.map { CoupleKind($0.paar) })
    return CoupleKind.allCases.filter(used.contains).map {
      Entry(sample: .genogram(.couple($0)), text: $0.naam(in: taal))
    }
  }

  private static func children(_ content: GenogramContent, _ taal: Taal) -> [Entry] {
    let isDutch = taal == .nederlands
    let used = Set(content.families.flatMap { $0.kinderen.map(\.soort) })
    var entries = Stamboom.Kind.Soort.allCases.filter(used.contains).map { soort in
      Entry(sample: .genogram(.child(soort)), text: soort.naam(in: taal))
    }
    let twins = content.drawnTwins
    if twins.contains(where: { !$0.isEeneiig }) {
      entries.append(
        Entry(
          sample: .genogram(.twins(isIdentical: false)), text: isDutch ? "tweeling" : "twins"))
    }
    if twins.contains(where: \.isEeneiig) {
      entries.append(
        Entry(
          sample: .genogram(.twins(isIdentical: true)),
          text: isDutch ? "eeneiige tweeling" : "identical twins"))
    }
    return entries
  }

  private static func ties(_ content: GenogramContent, _ taal: Taal) -> [Entry] {
    let kinds = Set(content.ties.map { TieKind($0.band) })
    return TieKind.allCases.filter(kinds.contains).map {
      Entry(sample: .genogram(.tie($0)), text: $0.naam(in: taal))
    }
  }
}

extension GenogramContent {
  /// Those born together who hang from one point: children of one family in the same way.
  var drawnTwins: [Stamboom.Meerling] {
    twins.filter { twin in
      families.contains { family in
        let together = family.kinderen.filter { twin.leden.contains($0.lid) }
        return Set(together.map(\.soort)).contains { soort in
          together.count { $0.soort == soort } > 1
        }
      }
    }
  }
}

extension GenogramContent.Inside {
  var isAge: Bool { if case .age = self { true } else { false } }
  var isYear: Bool { if case .born = self { true } else { false } }
}

extension Stamboom.Kind.Soort: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.eigen, .nederlands): "kind, het oudste links"
    case (.eigen, .engels): "child, the eldest at the left"
    case (.adoptie, .nederlands): "adoptiekind"
    case (.adoptie, .engels): "adopted child"
    case (.pleeg, .nederlands): "pleegkind"
    case (.pleeg, .engels): "foster child"
    }
  }
}
