import Netwerk

/// The netwerkkaart as easyNWK draws it (Pantuček-Eisenbacher, FH St. Pölten): four fixed sectors,
/// three horizons at thirds, a figure that tells the sex, and a line for every tie that is kept up.
///
/// easyNWK has four sectors and names neighbours and acquaintances with friends. It has no words for
/// volunteers, who stand there too, and for peers and people of one's school, who stand with
/// colleagues: those with whom one belongs to something. It does not judge ties; that conflict is
/// red follows Dutch practice.
struct Netwerkkaart: CircleConvention {
  let name = "netwerkkaart"
  let source: CircleName? = CircleName("Netwerkkaart naar easyNWK", "Network map after easyNWK")
  let layout = CircleFrame.Layout.equalSectorsAndRings
  let figure = CircleBox.Figure.symbol
  let tieStyle = CircleTieStyle(showsDirection: false, isStraight: true)
  let deceasedSign = "+"

  /// Clockwise from the top.
  let sectors: [CircleSector]? = [
    CircleSector(
      name: CircleName("familie", "family"), groep: .familie, groups: [.familie]),
    CircleSector(
      name: CircleName("professionele hulp", "professional help"), groep: .professionals,
      groups: [.professionals]),
    CircleSector(
      name: CircleName("collega's", "colleagues"), groep: .collegas,
      groups: [.collegas, .lotgenoten]),
    CircleSector(
      name: CircleName("vrienden", "friends"), groep: .vrienden,
      groups: [.vrienden, .buren, .kennissen, .vrijwilligers, nil]),
  ]

  let rings: [CircleName]? = [
    CircleName("nauw", "close"), CircleName("minder nauw", "less close"),
    CircleName("los", "loose"),
  ]

  func title(_ everyone: String, in taal: Taal) -> String {
    taal == .nederlands ? "Netwerkkaart van \(everyone)" : "Network map of \(everyone)"
  }

  /// Who has no ring, or stands in a fourth, stands in the outermost.
  func ring(_ kring: Kring?, isFormal: Bool) -> Int? { min(kring?.rawValue ?? 3, 3) - 1 }

  func kind(of band: Band, isOwn: Bool) -> TieKind? {
    guard band.isLevend, band.contact?.frequentie != .nooit else { return nil }
    if band.aard == .conflict { return .conflict }
    let isMultiplex = isOwn && band.steun.union(band.krijgt).count > 1
    return isMultiplex ? .multiplex : .ordinary
  }

  func kindOfDeceased(_ band: Band) -> TieKind? { nil }

  func form(of persoon: Persoon) -> Drawing.Box.Form {
    switch persoon.bekendGeslacht {
    case .vrouw: .circle
    case .man: .rectangle
    case .anders: .triangle
    case .onbekend, nil: .pentagon
    }
  }

  func word(for kind: TieKind, in taal: Taal) -> String {
    guard kind == .ordinary else { return kind.naam(in: taal) }
    return taal == .nederlands ? "houden nu contact" : "in touch now"
  }

  func legend(_ content: CircleContent, _ diagram: Diagram, naam: String) -> Legend {
    let parts = CircleLegend(content: content, diagram: diagram, convention: self)
    let taal = diagram.taal
    var ties = parts.ownTies(naam: naam)
    if content.members.contains(where: { $0.kind == nil }) {
      let none = Legend.Entry(
        sample: .sign(" "),
        text: taal == .nederlands ? "geen lijn: nu geen contact" : "no line: not in touch now")
      let title = taal == .nederlands ? "Band met \(naam)" : "Tie with \(naam)"
      ties = Legend.Section(title: ties?.title ?? title, entries: (ties?.entries ?? []) + [none])
    }
    return Legend(
      sections: [
        ties, parts.mutualTies(), figures(content, diagram),
        parts.rings(CircleName("Horizonten", "Horizons")), parts.sectors(), parts.signs(),
      ].compactMap { $0 })
  }

  private func figures(_ content: CircleContent, _ diagram: Diagram) -> Legend.Section? {
    let names: [(Drawing.Box.Form, CircleName)] = [
      (.circle, CircleName("vrouw", "woman")), (.rectangle, CircleName("man", "man")),
      (.triangle, CircleName("anders", "other")),
      (.pentagon, CircleName("niet bekend", "not known")),
      (.star, CircleName("geen mens", "not a person")),
    ]
    let used = Set(content.members.map(\.form))
    let entries = names.filter { used.contains($0.0) }.map {
      Legend.Entry(sample: .figure($0.0), text: $0.1(in: diagram.taal))
    }
    guard !entries.isEmpty else { return nil }
    let title = CircleName("Figuur", "Figure")
    return Legend.Section(title: title(in: diagram.taal), entries: entries)
  }
}
