import Netwerk

/// The Dutch ecogram: a sector for every group in use, the rings of the file, and a line whose kind
/// shows how a tie is.
struct Ecogram: CircleConvention {
  let name = "ecogram"
  let showsSupport = true

  func title(_ everyone: String, in taal: Taal) -> String {
    taal == .nederlands ? "Ecogram van \(everyone)" : "Ecogram of \(everyone)"
  }

  func kind(of band: Band, isOwn: Bool) -> TieKind? { TieKind(band) }

  func legend(_ content: CircleContent, _ diagram: Diagram, naam: String) -> Legend {
    let parts = CircleLegend(content: content, diagram: diagram, convention: self)
    return Legend(
      sections: [
        parts.ownTies(naam: naam), parts.mutualTies(), parts.arrows(), parts.support(),
        parts.rings(), parts.signs(),
      ].compactMap { $0 })
  }
}
