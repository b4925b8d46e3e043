import Netwerk
import NetwerkDiagram
import NetwerkTestSupport
import Testing

@Suite struct DiagramErrorTests {
  let error = DiagramError.teVeel(aantal: 312, hoogstens: 300)

  @Test("too many people is said in Dutch, with what to do")
  func dutch() {
    let sentence =
      "op één tekening passen hoogstens 300 mensen en organisaties, hier zijn het er 312; "
      + "laat er weg met --zonder"
    #expect(error.description == sentence)
    #expect(error.zin(in: .nederlands) == sentence)
  }

  @Test("too many people is said in English")
  func english() {
    #expect(
      error.zin(in: .engels)
        == "one drawing holds at most 300 people and organisations, here are 312; "
        + "leave some out with --zonder")
  }

  @Test("301 people are too many, before anything is laid out")
  func tooMany() throws {
    let netwerk = try Tekenproef(1, mensen: 4).netwerk()
    var onderdelen = netwerk.onderdelen
    onderdelen.personen = (0..<301).map { Persoon("P", id: Kenmerk("p\($0)")) }
    onderdelen.organisaties = []
    let diagram = Diagram.ecogram(try Netwerk(onderdelen))
    #expect(throws: DiagramError.teVeel(aantal: 301, hoogstens: 300)) {
      try diagram.drawing(measuredBy: ApproximateTextMeasurer())
    }
  }
}
