import Netwerk

/// The circle on which a change is drawn: that of the ecogram, without kinds of support, which would
/// make it too much.
struct Verandercirkel: CircleConvention {
  let name = "verandering"

  func title(_ everyone: String, in taal: Taal) -> String {
    taal == .nederlands ? "Wat er veranderde rond \(everyone)" : "What changed around \(everyone)"
  }

  func kind(of band: Band, isOwn: Bool) -> TieKind? { TieKind(band) }

  func legend(_ content: CircleContent, _ diagram: Diagram, naam: String) -> Legend {
    let parts = CircleLegend(content: content, diagram: diagram, convention: self)
    return Legend(
      sections: [
        parts.ownTies(naam: naam), parts.mutualTies(), parts.arrows(), parts.rings(),
        parts.signs(),
      ].compactMap { $0 })
  }
}
