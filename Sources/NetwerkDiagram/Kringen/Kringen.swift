import Netwerk

/// The circles of Kahn and Antonucci's convoy model (1980): who is near, in three rings, and nothing
/// else.
///
/// It is about people who are near and important. Organisations, and people in a fourth ring for
/// services, are not on it; the sheet says how many they are.
struct Kringen: CircleConvention {
  let name = "kringen"
  let source: CircleName? = CircleName(
    "Kringen naar Kahn en Antonucci", "Circles after Kahn and Antonucci")
  let layout = CircleFrame.Layout.wideRings
  let showsOrganisations = false

  let sectors: [CircleSector]? = [
    CircleSector(
      name: CircleName("", ""), groep: .kennissen, groups: Groep.Soort.hoofdgroepen + [nil])
  ]

  let rings: [CircleName]? = [
    CircleName("niet voor te stellen zonder hen", "life without them is hard to imagine"),
    CircleName(
      "iets minder dichtbij, wel heel belangrijk", "not quite as close, still very important"),
    CircleName("minder dichtbij, wel belangrijk", "less close, but important"),
  ]

  func title(_ everyone: String, in taal: Taal) -> String {
    taal == .nederlands ? "Kringen rond \(everyone)" : "Circles around \(everyone)"
  }

  func ring(_ kring: Kring?, isFormal: Bool) -> Int? {
    kring == .diensten ? nil : (kring?.rawValue ?? 3) - 1
  }

  func legend(_ content: CircleContent, _ diagram: Diagram, naam: String) -> Legend {
    let parts = CircleLegend(content: content, diagram: diagram, convention: self)
    return Legend(
      sections: [parts.rings(CircleName("Hoe dichtbij", "How near")), parts.signs()]
        .compactMap { $0 })
  }
}
