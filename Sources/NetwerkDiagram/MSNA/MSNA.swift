import Netwerk

/// The map of the Maastrichtse Sociale Netwerk Analyse (Baars, Uffing and Dekkers, *Sociale
/// netwerkstrategieën in de sociale psychiatrie*, 1990): three sectors, for kin, for ties of
/// friendship and for services.
///
/// Everybody who is neither kin nor there for their work stands among ties of friendship. The lines
/// say only that there is contact.
struct MSNA: CircleConvention {
  let name = "msna"
  let source: CircleName? = CircleName("Kaart naar de MSNA", "Map after the MSNA")
  let layout = CircleFrame.Layout.equalSectors
  let tieStyle = CircleTieStyle(showsDirection: false)

  /// Clockwise from the top.
  let sectors: [CircleSector]? = [
    CircleSector(
      name: CircleName("verwanten", "kin"), groep: .familie, groups: [.familie]),
    CircleSector(
      name: CircleName("maatschappelijke diensten", "services"), groep: .professionals,
      groups: [.professionals]),
    CircleSector(
      name: CircleName("vriendschappelijk", "ties of friendship"), groep: .vrienden,
      groups: [.vrienden, .buren, .kennissen, .collegas, .vrijwilligers, .lotgenoten, nil]),
  ]

  func title(_ everyone: String, in taal: Taal) -> String {
    taal == .nederlands ? "MSNA-kaart van \(everyone)" : "MSNA map of \(everyone)"
  }

  func kind(of band: Band, isOwn: Bool) -> TieKind? { band.isLevend ? .ordinary : nil }

  func word(for kind: TieKind, in taal: Taal) -> String {
    "contact"
  }

  func legend(_ content: CircleContent, _ diagram: Diagram, naam: String) -> Legend {
    let parts = CircleLegend(content: content, diagram: diagram, convention: self)
    return Legend(
      sections: [
        parts.ownTies(naam: naam), parts.mutualTies(), parts.rings(), parts.sectors(),
        parts.signs(),
      ].compactMap { $0 })
  }
}
