import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

/// What holds for every neighbourhood map, tried on neighbourhoods of all sizes.
@Suite struct BuurtkaartTests {
  private static func kaart(_ huishoudens: Int, _ gedeeld: Int, zaad: Int) -> Buurtkaart {
    var toeval = Toeval(zaad)
    let soorten: [Buurtkaart.Gedeeld.Soort] = [
      .persoon(.vrijwilligers), .persoon(.professionals), .persoon(.buren), .persoon(nil),
      .organisatie(.wijkteam), .organisatie(.school), .organisatie(nil),
    ]
    return Buurtkaart(
      huishoudens: huishoudens,
      gedeeld: (0..<gedeeld).map { _ in
        let begin = toeval.getal(0...max(0, huishoudens - 1))
        let bij = (0..<toeval.getal(2...6)).map { _ in (begin + toeval.getal(0...7)) % huishoudens }
        return Buurtkaart.Gedeeld(toeval.een(van: soorten), bij)
      },
      onderling: (0..<huishoudens / 12).map { _ in
        Buurtkaart.Paar(toeval.getal(0...huishoudens - 1), toeval.getal(0...huishoudens - 1))
      },
      groepen: stride(from: 0, to: huishoudens, by: 12).map {
        Array($0..<min($0 + 12, huishoudens))
      })
  }

  private static func drawing(_ kaart: Buurtkaart, _ taal: Taal = .nederlands) throws -> Drawing {
    try Diagram.buurtkaart(kaart).taal(taal).drawing(measuredBy: ApproximateTextMeasurer())
  }

  private func marks(_ drawing: Drawing, _ name: String) -> [Drawing.Box] {
    drawing.boxes.filter { $0.classes.contains(name) }
  }

  @Test(
    "nothing overlaps, sticks out, lies off the sheet or is too faint to read",
    arguments: [(5, 0), (5, 2), (12, 4), (25, 9), (40, 12), (60, 20), (400, 60), (900, 300)])
  func laws(huishoudens: Int, gedeeld: Int) throws {
    for zaad in 0..<2 {
      let kaart = Self.kaart(huishoudens, gedeeld, zaad: zaad)
      let drawing = try Self.drawing(kaart, zaad == 0 ? .nederlands : .engels)
      let laws = DrawingLaws(drawing)
      #expect(laws.broken.isEmpty, "\(laws.broken.prefix(3))")
      #expect(laws.linesThroughBoxes <= drawing.lines.count / 2)
    }
  }

  @Test("every household is one mark, and every tie joins two marks")
  func complete() throws {
    let kaart = Self.kaart(30, 8, zaad: 3)
    let drawing = try Self.drawing(kaart)
    #expect(marks(drawing, "huishouden").count == 30)
    let ids = Set(drawing.boxes.map(\.id))
    #expect(drawing.lines.allSatisfy { ids.contains($0.from) && ids.contains($0.to) })
  }

  @Test("fewer networks than the threshold are refused, in words that say why")
  func tooFew() {
    let fout = DiagramError.teWeinigNetwerken(aantal: 4, minstens: 5)
    #expect(throws: fout) { try Self.drawing(Buurtkaart(huishoudens: 4, gedeeld: [])) }
    #expect(
      fout.description
        == "een buurtkaart vraagt minstens 5 netwerken, zodat niemand te herkennen is; "
        + "hier zijn het er 4")
  }

  @Test("a kind that fewer households have than the threshold is not said")
  func smallKinds() throws {
    let vrijwilliger = Buurtkaart.Gedeeld(.persoon(.vrijwilligers), [0, 1, 2, 3, 4])
    let buur = Buurtkaart.Gedeeld(.persoon(.buren), [5, 6])
    let kaart = Buurtkaart(huishoudens: 7, gedeeld: [vrijwilliger, buur])
    let texts = try Self.drawing(kaart).texts.map(\.line.text)
    #expect(texts.contains("vrijwilliger") && texts.contains("iemand") && !texts.contains("buur"))
  }

  @Test("fewer households that share nothing than the threshold are not drawn, and not counted")
  func fewApart() throws {
    let gedeeld = [Buurtkaart.Gedeeld(.organisatie(.school), Array(0..<8))]
    let few = try Self.drawing(Buurtkaart(huishoudens: 10, gedeeld: gedeeld))
    let texts = few.texts.map(\.line.text)
    #expect(marks(few, "huishouden").count == 8 && marks(few, "los").isEmpty)
    #expect(texts.contains { $0.contains("minder dan 5 huishoudens niet getekend") })
    #expect(!texts.contains { $0.contains("10 huishoudens") })
    let many = try Self.drawing(Buurtkaart(huishoudens: 13, gedeeld: gedeeld))
    #expect(marks(many, "los").count == 13 - 8)
    #expect(many.texts.map(\.line.text).contains("5 huishoudens die niets delen"))
  }

  @Test("more than 300 marks become bubbles, none smaller than the threshold, together everybody")
  func bubbles() throws {
    let kaart = Self.kaart(900, 400, zaad: 1)
    let drawing = try Self.drawing(kaart)
    let bubbles = marks(drawing, "groep")
    #expect(!bubbles.isEmpty && marks(drawing, "persoon").isEmpty)
    let counts = bubbles.compactMap { box in
      drawing.accessibleText.elements[box.id]?.split(separator: " ").first.flatMap { Int($0) }
    }
    #expect(counts.allSatisfy { $0 >= 5 })
    // Everybody is in a bubble, except fewer than 5 in no group and fewer than 5 who share nothing.
    #expect((900 - 4 - 4...900).contains(counts.reduce(0, +)))
    #expect(drawing.texts.contains { $0.line.text.contains("elke bol is een groep") })
  }

  @Test("who holds three households or more together stands out by a thick border")
  func keyPeople() throws {
    let drawing = try Self.drawing(
      Buurtkaart(
        huishoudens: 6,
        gedeeld: [
          .init(.persoon(.vrijwilligers), [0, 1, 2, 3, 4]),
          .init(.persoon(.vrijwilligers), [4, 5]),
        ]))
    #expect(marks(drawing, "persoon").map { $0.stroke.width > 2 * 0.9 } == [true, false])
  }

  @Test("the legend explains the marks that are on the map, and no other")
  func legend() throws {
    for zaad in 0..<6 {
      let drawing = try Self.drawing(Self.kaart(8 + 5 * zaad, zaad, zaad: zaad))
      let texts = Set(drawing.texts.map(\.line.text))
      let joined = drawing.boxes.contains {
        $0.classes.contains("huishouden") && !$0.classes.contains("los")
      }
      #expect(texts.contains("huishouden") == joined)
      #expect(texts.contains("huishouden dat niets deelt") == !marks(drawing, "los").isEmpty)
      #expect(
        texts.contains { $0 == "organisatie" } || marks(drawing, "organisatie").isEmpty)
    }
  }

  @Test("the same map gives the same bytes, and in either language the same places")
  func deterministic() throws {
    let kaart = Self.kaart(20, 6, zaad: 9)
    let (one, other) = (try Self.drawing(kaart).dot(), try Self.drawing(kaart).dot())
    #expect(one == other)
  }
}
