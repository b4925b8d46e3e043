import Netwerk

/// Everything a support matrix says in words besides what stands in its boxes.
struct SteunkaartWords: Sendable {
  var sheet: SheetWords
  var legend: Legend
  var accessibleText: AccessibleText

  init(_ content: SteunkaartContent, _ diagram: Diagram, _ aanduidingen: Aanduidingen) {
    let taal = diagram.taal
    let isDutch = taal == .nederlands
    let everyone = SheetWords.everyone(diagram, aanduidingen)
    sheet = SheetWords(
      title: isDutch ? "Wie geeft wat aan \(everyone)?" : "Who gives what to \(everyone)?",
      subtitle: SheetWords.subtitle(
        diagram.netwerk, people: content.people, organisations: content.places,
        isAnoniem: aanduidingen.isAnoniem, in: taal),
      footer: SheetWords.footer(hidden: content.hidden, in: taal))
    legend = Legend(content, in: taal)
    accessibleText = AccessibleText(
      language: taal.rawValue, title: sheet.title,
      summary: Self.summary(content, in: taal), elements: [:])
  }

  /// Every column with how it stands, those worth a talk first.
  private static func summary(_ content: SteunkaartContent, in taal: Taal) -> String {
    let gaps = content.columns.filter(\.stand.isGap).map(\.sentence)
    let rest = content.columns.filter { !$0.stand.isGap }.map(\.sentence)
    let isDutch = taal == .nederlands
    var sentences: [String] = []
    if !gaps.isEmpty {
      sentences.append(
        (isDutch ? "Om te bespreken: " : "To talk about: ") + gaps.joined(separator: "; ") + ".")
    }
    if !rest.isEmpty {
      sentences.append((isDutch ? "Verder: " : "Besides: ") + rest.joined(separator: "; ") + ".")
    }
    return sentences.joined(separator: " ")
  }
}

extension Legend {
  /// The marks that are really on this matrix.
  init(_ content: SteunkaartContent, in taal: Taal) {
    let isDutch = taal == .nederlands
    func chip(_ text: String, _ look: SteunkaartChip.Look, _ says: String) -> Entry {
      Entry(sample: .chip(SteunkaartChip(text: text, look: look)), text: says)
    }
    let kinds = Steunsoort.allCases.map {
      chip(String($0.letter(in: taal)), .given, $0.naam(in: taal))
    }
    let used = Set(content.rows.flatMap(\.looks))
    let cells = [
      chip("plan", .promised, isDutch ? "beloofd in het plan" : "promised in the plan"),
      chip("?", .unknown, isDutch ? "niet gezegd wat die geeft" : "not said what they give"),
      chip(
        isDutch ? "past" : "fits", .fits,
        isDutch ? "plek die erbij past" : "a place that fits"),
    ].filter { entry in
      if case .chip(let chip) = entry.sample { used.contains(chip.look) } else { false }
    }
    let states: [(Steunkaart.Stand, String, String)] = [
      (.ontbreekt, "0", isDutch ? "nog niemand genoemd" : "nobody named yet"),
      (.hangtOpEen, "1", isDutch ? "één persoon geeft dit" : "one person gives this"),
      (.gedekt, "2", isDutch ? "zoveel mensen geven dit" : "so many people give this"),
      (.onbekend, "?", isDutch ? "nog niet bekend" : "not known yet"),
    ]
    let shown = Set(content.columns.filter { !$0.isNeed }.map(\.stand))
    sections = [
      Section(title: isDutch ? "Wat iemand geeft" : "What somebody gives", entries: kinds),
      Section(title: isDutch ? "Ook in een vakje" : "Also in a cell", entries: cells),
      Section(
        title: isDutch ? "Onder een letter" : "Below a letter",
        entries: states.filter { shown.contains($0.0) }.map { chip($0.1, .state($0.0), $0.2) }),
    ].filter { !$0.entries.isEmpty }
  }
}

extension SteunkaartContent.Row {
  fileprivate var looks: [SteunkaartChip.Look] {
    switch self {
    case .head: []
    case .member(_, _, let cells, _): cells.joined().map(\.look)
    }
  }
}
