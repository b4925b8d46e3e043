import Netwerk

/// The parts from which conventions build their legend: each explains the marks that are really on
/// the picture.
struct CircleLegend {
  let content: CircleContent
  let diagram: Diagram
  let convention: any CircleConvention

  private var taal: Taal { diagram.taal }
  private var isDutch: Bool { taal == .nederlands }

  private func section(_ title: CircleName, _ entries: [Legend.Entry]) -> Legend.Section? {
    entries.isEmpty ? nil : Legend.Section(title: title(in: taal), entries: entries)
  }

  /// The lines with the hoofdpersoon.
  func ownTies(naam: String) -> Legend.Section? {
    let title = isDutch ? "Band met \(naam)" : "Tie with \(naam)"
    let short =
      title.count <= 34 ? title : isDutch ? "Band met het gezin" : "Tie with the household"
    let longTitle = diagram.netwerk.hoofdpersonen.count > 1 ? short : title
    let words =
      longTitle.count <= 34 ? CircleName(longTitle, longTitle) : CircleName("Band", "Tie")
    return section(words, ties(content.members.compactMap(\.kind), isOwn: true))
  }

  func mutualTies() -> Legend.Section? {
    section(
      CircleName("Band met elkaar", "Ties with each other"),
      ties(content.ties.map(\.kind), isOwn: false))
  }

  private func ties(_ kinds: [TieKind], isOwn: Bool) -> [Legend.Entry] {
    TieKind.allCases.filter(Set(kinds).contains).map {
      Legend.Entry(sample: .tie($0, isOwn: isOwn), text: convention.word(for: $0, in: taal))
    }
  }

  func arrows() -> Legend.Section? {
    guard convention.tieStyle.showsDirection else { return nil }
    let own = content.members.compactMap { member in
      member.kind.map { $0.arrows(member.band?.steunrichting) }
    }
    let shown = own + content.ties.map { $0.kind.arrows($0.band.steunrichting) }
    var entries: [Legend.Entry] = []
    if shown.contains(where: { $0 != $1 }) {
      entries.append(
        .init(sample: .arrow(atStart: false, atEnd: true), text: isDutch ? "steunt" : "supports"))
    }
    if shown.contains(where: { $0 && $1 }) {
      entries.append(
        .init(
          sample: .arrow(atStart: true, atEnd: true),
          text: isDutch ? "steunen elkaar" : "support each other"))
    }
    return section(CircleName("Pijl: wie steunt wie", "Arrow: who supports whom"), entries)
  }

  func support() -> Legend.Section? {
    let banden = content.members.filter { !$0.isOrganisatie }.compactMap(\.band)
    let given = banden.reduce(into: Set<Steunsoort>()) { $0.formUnion($1.steun) }
    let got = banden.reduce(into: Set<Steunsoort>()) { $0.formUnion($1.krijgt) }
    var entries = given.union(got).sorted().map { steun in
      Legend.Entry(
        sample: .badge(String(steun.letter(in: taal)), .gives), text: steun.naam(in: taal))
    }
    if let first = got.min() {
      let letter = String(first.letter(in: taal))
      if !given.isEmpty {
        entries.append(
          .init(
            sample: .badge(letter, .gives), text: isDutch ? "geeft deze steun" : "gives it"))
      }
      entries.append(
        .init(sample: .badge(letter, .gets), text: isDutch ? "krijgt deze steun" : "gets it"))
    }
    return section(CircleName("Steun", "Support"), entries)
  }

  func rings(_ title: CircleName = CircleName("Kringen", "Rings")) -> Legend.Section? {
    section(
      title,
      content.rings.enumerated().map { number, naam in
        .init(sample: .ring(number + 1, of: content.rings.count), text: "\(number + 1)  \(naam)")
      })
  }

  /// Which groups share a sector with the one it is called after.
  func sectors() -> Legend.Section? {
    section(
      CircleName("Hier staan ook", "Here stand too"),
      content.sectors.filter { !$0.guests.isEmpty }.map { sector in
        let names = Opsomming.van(sector.guests, in: taal)
        return .init(sample: .note, text: "\(sector.title.metHoofdletter): \(names)")
      })
  }

  /// Boxes that differ from those of people, badges and emphasis.
  func signs() -> Legend.Section? {
    var entries: [Legend.Entry] = []
    let isCard = convention.figure == .card
    if isCard, content.members.contains(where: \.isOrganisatie) {
      if content.members.contains(where: { !$0.isOrganisatie }) {
        entries.append(.init(sample: .box(.person), text: isDutch ? "persoon" : "person"))
      }
      entries.append(
        .init(sample: .box(.organisation), text: isDutch ? "organisatie" : "organisation"))
    }
    if content.members.contains(where: \.isDeceased) {
      let word = isDutch ? "overleden" : "deceased"
      entries.append(
        isCard
          ? .init(sample: .box(.deceased), text: "\(convention.deceasedSign) \(word)")
          : .init(sample: .sign(convention.deceasedSign), text: word))
    }
    if content.members.contains(where: { $0.badges.contains { $0.kind == .regie } }) {
      entries.append(
        .init(
          sample: .badge(isDutch ? "regie" : "lead", .regie),
          text: isDutch ? "heeft de regie" : "holds the lead"))
    }
    return section(CircleName("Tekens", "Signs"), entries + overlays())
  }

  private func overlays() -> [Legend.Entry] {
    Nadruk.Soort.allCases.filter { soort in
      content.members.contains { $0.overlays.contains(soort) }
    }.map { soort in
      let sample: Legend.Sample =
        soort.badge(in: taal).map { .badge($0, .overlay(soort)) }
        ?? (soort == .eigen
          ? .box(.stressed) : convention.figure == .card ? .box(.absent) : .hollow)
      return .init(sample: sample, text: diagram.naam(van: soort))
    }
  }
}
