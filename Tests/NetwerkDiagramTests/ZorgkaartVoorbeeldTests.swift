import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

@Suite struct ZorgkaartVoorbeeldTests {
  @Test("the service map of the family with eighty professionals is, letter for letter, as it was")
  func zorgspaghetti() throws {
    let naam = "spaghetti"
    let lezing = NetwerkDecoder().lees(try Voorbeelden.bytes(naam), bestand: naam)
    let netwerk = try #require(lezing.netwerk)
    let professionals = netwerk.personen.filter { $0.inzet?.kader != nil }
    let kaart = Zorgspaghetti(
      mensen: professionals.map { .init($0.id) },
      overlap: [
        .init(
          .kader(.jeugdwet, .jeugdhulp),
          wie: professionals.filter { $0.inzet?.kader == .jeugdwet }.map(\.id))
      ],
      regie: .houders(professionals.filter { $0.inzet?.regie == .ja }.map(\.id)))
    let drawing = try Diagram.zorgspaghetti(kaart, van: netwerk)
      .drawing(measuredBy: ApproximateTextMeasurer())
    #expect(Snapshot.difference(of: drawing.dot(), to: "zorgspaghetti.gv") == nil)
  }

  @Test("a neighbourhood map is, letter for letter, as it was")
  func buurtkaart() throws {
    let kaart = Buurtkaart(
      huishoudens: 14,
      gedeeld: [
        .init(.persoon(.vrijwilligers), [0, 1, 2, 3, 4, 5]),
        .init(.organisatie(.wijkteam), [4, 5, 6, 7, 8]), .init(.persoon(.buren), [1, 8]),
      ],
      onderling: [.init(2, 7)])
    let drawing = try Diagram.buurtkaart(kaart).drawing(measuredBy: ApproximateTextMeasurer())
    #expect(Snapshot.difference(of: drawing.dot(), to: "buurtkaart.gv") == nil)
  }
}
