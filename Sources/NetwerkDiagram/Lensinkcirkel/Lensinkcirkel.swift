import Netwerk

/// The circle of Brian Lensink as it is used in Dutch care (Smit and Van Gennep, *Netwerken van
/// mensen met een verstandelijke handicap*, 1999): four shells and four quadrants, names and no
/// lines.
struct Lensinkcirkel: CircleConvention {
  let name = "lensinkcirkel"
  let source: CircleName? = CircleName("Cirkel naar Lensink", "Circle after Lensink")
  let layout = CircleFrame.Layout.equalSectors

  /// Clockwise from the top.
  let sectors: [CircleSector]? = [
    CircleSector(
      name: CircleName("familie", "family"), groep: .familie, groups: [.familie]),
    CircleSector(
      name: CircleName("professionals", "professionals"), groep: .professionals,
      groups: [.professionals]),
    CircleSector(
      name: CircleName("medecliënten", "fellow clients"), groep: .lotgenoten,
      groups: [.lotgenoten]),
    CircleSector(
      name: CircleName("samenleving", "society"), groep: .vrienden,
      groups: [.vrienden, .buren, .kennissen, .collegas, .vrijwilligers, nil]),
  ]

  let rings: [CircleName]? = [
    CircleName("intimi", "intimates"), CircleName("vrienden", "friends"),
    CircleName("bekenden", "acquaintances"), CircleName("diensten", "services"),
  ]

  func title(_ everyone: String, in taal: Taal) -> String {
    taal == .nederlands ? "Lensink-cirkel van \(everyone)" : "Lensink circle of \(everyone)"
  }

  /// Of whom no ring is said: who is there for their work in the shell of services, others among
  /// those known.
  func ring(_ kring: Kring?, isFormal: Bool) -> Int? {
    (kring?.rawValue ?? (isFormal ? 4 : 3)) - 1
  }

  func legend(_ content: CircleContent, _ diagram: Diagram, naam: String) -> Legend {
    let parts = CircleLegend(content: content, diagram: diagram, convention: self)
    return Legend(
      sections: [
        parts.rings(CircleName("Schillen", "Shells")), parts.sectors(), parts.signs(),
      ].compactMap { $0 })
  }
}
