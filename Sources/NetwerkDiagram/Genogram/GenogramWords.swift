import Netwerk

/// Everything a genogram says in words besides the names in it.
struct GenogramWords: Sendable {
  var sheet: SheetWords
  var legend: Legend
  var accessibleText: AccessibleText

  init(_ content: GenogramContent, _ diagram: Diagram, _ aanduidingen: Aanduidingen) {
    let taal = diagram.taal
    let isDutch = taal == .nederlands
    let everyone = SheetWords.everyone(diagram, aanduidingen)
    let people = content.people.count { $0.standing == .known }
    sheet = SheetWords(
      title: isDutch ? "Genogram van \(everyone)" : "Genogram of \(everyone)",
      subtitle: SheetWords.subtitle(
        diagram.netwerk, people: people, organisations: 0, isAnoniem: aanduidingen.isAnoniem,
        in: taal),
      footer: ([SheetWords.footer(hidden: content.hidden, in: taal)]
        + Self.remarks(content, in: taal)).joined(separator: "  ·  "))
    legend = Legend(content, diagram)
    accessibleText =
      GenogramDescription(
        content: content, taal: taal, title: sheet.title, overlayName: diagram.naam
      ).accessibleText
  }

  /// What the reader must know of what is not, or not surely, on it.
  static func remarks(_ content: GenogramContent, in taal: Taal) -> [String] {
    var remarks: [String] = []
    let unplaced = content.stamboom.nietGeplaatst.count
    let assumed = content.stamboom.aannames.count
    switch taal {
    case .nederlands:
      if unplaced > 0 {
        let count = Telling.van(unplaced, ("familieband", "familiebanden"))
        remarks.append("\(count) niet getekend: niet duidelijk of tegenstrijdig")
      }
      if assumed > 0 {
        remarks.append("\(Telling.van(assumed, ("lijn", "lijnen"))) aangenomen: vraag het na")
      }
    case .engels:
      if unplaced > 0 {
        let count = Telling.van(unplaced, ("family tie", "family ties"))
        remarks.append("\(count) not drawn: not clear or contradictory")
      }
      if assumed > 0 {
        remarks.append("\(Telling.van(assumed, ("line", "lines"))) assumed: please check")
      }
    }
    return remarks
  }
}
