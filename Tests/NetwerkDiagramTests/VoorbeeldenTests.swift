import Foundation
import Netwerk
import NetwerkBestand
import NetwerkDiagram
import NetwerkTestSupport
import Testing

@Suite struct VoorbeeldenTests {
  @Test("there are examples")
  func some() { #expect(Voorbeelden.namen.count >= 9) }

  @Test("the ecogram of an example is, letter for letter, as it was", arguments: Voorbeelden.namen)
  func dot(naam: String) throws {
    let lezing = NetwerkDecoder().lees(try Voorbeelden.bytes(naam), bestand: naam)
    let netwerk = try #require(lezing.netwerk)
    let drawing = try Diagram.ecogram(netwerk).drawing(measuredBy: ApproximateTextMeasurer())
    #expect(Snapshot.difference(of: drawing.dot(), to: "\(naam).gv") == nil)
  }

  @Test(
    "so are the other forms of two examples", arguments: Proefvorm.alle.filter(\.toontNadruk))
  func forms(vorm: Proefvorm) throws {
    guard vorm.naam != "ecogram" else { return }
    for naam in ["karel", "mantelzorger"] {
      let lezing = NetwerkDecoder().lees(try Voorbeelden.bytes(naam), bestand: naam)
      let netwerk = try #require(lezing.netwerk)
      let drawing = try vorm.diagram(netwerk).drawing(measuredBy: ApproximateTextMeasurer())
      #expect(Snapshot.difference(of: drawing.dot(), to: "\(vorm.naam)-\(naam).gv") == nil)
    }
  }
}
