import Netwerk
import Testing

@testable import GraphFormats

@Suite struct `Issues of text formats` {
  @Test(arguments: [
    FormatIssue.Cause.text(.takenAs(.windows1252)), .text(.declaredOtherwise(.ansel, found: .utf8)),
    .pajek(.noVertices), .pajek(.lineEndsLost(2)), .dl(.noSize), .dl(.symmetric),
    .dot(.renamed("image", to: "image_")), .gedcom(.noTrailer), .gedcom(.oneWayLinks(2)),
  ])
  func `Sentences differ by language and never speak of nodes in Dutch`(cause: FormatIssue.Cause) {
    let dutch = FormatIssue(.guess, cause).sentence(in: .nederlands)
    let english = FormatIssue(.guess, cause).sentence(in: .engels)
    #expect(!dutch.isEmpty && !english.isEmpty && dutch != english)
    #expect(!["node", "alter", "ego"].contains { dutch.lowercased().contains($0) })
  }
}
