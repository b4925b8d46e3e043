import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

/// What holds for every support matrix, tried on networks of all sizes and scripts.
@Suite struct SteunkaartTests {
  struct Reading {
    var name: String
    var drawing: Drawing
  }

  /// A matrix in which everything occurs: everybody of the network against so many questions.
  static func kaart(_ netwerk: Netwerk, vragen: Int, zaad: Int) -> Steunkaart {
    var toeval = Toeval(zaad)
    let koppen =
      (0..<vragen).map { nummer in
        Steunkaart.Kop.hulpvraag(
          Hulpvraag(
            "Ik zou zo graag weer eens ergens \(nummer) bij horen", id: Kenmerk("v\(nummer)"),
            .tijdsbesteding))
      } + Steunsoort.allCases.map(Steunkaart.Kop.steun)
    let kolommen = koppen.map {
      Steunkaart.Kolom($0, toeval.een(Steunkaart.Stand.self), gevers: toeval.getal(0...12))
    }
    let rijen = (netwerk.personen.map(\.id) + netwerk.organisaties.map(\.id)).map { id in
      Steunkaart.Rij(
        id,
        koppen.map { _ in
          Steunkaart.Cel(
            geeft: toeval.enkele(hoogstens: 6) { $0.een(Steunsoort.self) },
            isBeloofd: toeval.eenOp(4), isOnbekend: toeval.eenOp(4), past: toeval.eenOp(9))
        })
    }
    return Steunkaart(kolommen: kolommen, rijen: rijen)
  }

  static let readings: [Reading] = {
    var readings: [Reading] = []
    func add(_ name: String, _ netwerk: Netwerk, vragen: Int, zaad: Int) {
      let diagram = Diagram.steunkaart(kaart(netwerk, vragen: vragen, zaad: zaad), van: netwerk)
        .taal(zaad.isMultiple(of: 2) ? .nederlands : .engels)
      if let drawing = try? diagram.drawing(measuredBy: ApproximateTextMeasurer()) {
        readings.append(Reading(name: name, drawing: drawing))
      }
    }
    for (number, mensen) in [0, 1, 3, 8, 25, 60].enumerated() {
      for (kind, namen) in Tekenproef.Namen.allCases.enumerated() {
        let proef = Tekenproef(100 * number + kind, mensen: mensen, groepen: 6, namen: namen)
        guard let netwerk = try? proef.netwerk() else { continue }
        add("\(proef)", netwerk, vragen: (number + kind) % 7, zaad: number + kind)
      }
    }
    for zaad in 0..<40 {
      guard let netwerk = try? Netwerk(zaad: zaad) else { continue }
      add("zaad \(zaad)", netwerk, vragen: zaad % 5, zaad: zaad)
    }
    return readings
  }()

  private func frame(_ text: Drawing.Text) -> Rectangle {
    let center =
      text.alignment == .left
      ? Point(text.position.x + text.width / 2, text.position.y) : text.position
    return Rectangle(center: center, size: Size(text.width, text.line.style.size))
  }

  @Test("every matrix can be drawn")
  func drawable() { #expect(Self.readings.count == 6 * Tekenproef.Namen.allCases.count + 40) }

  @Test("no two boxes overlap")
  func boxes() {
    for reading in Self.readings {
      let boxes = reading.drawing.boxes.sorted { $0.frame.minX < $1.frame.minX }
      for (place, box) in boxes.enumerated() {
        let near = boxes[(place + 1)...].prefix { $0.frame.minX < box.frame.maxX }
        let touched = near.first { $0.frame.grown(by: -0.02).overlaps(box.frame.grown(by: -0.02)) }
        #expect(touched == nil, "\(reading.name): \(box.id) / \(touched?.id ?? "")")
      }
    }
  }

  @Test("every text of the matrix lies inside a box, and no two texts overlap")
  func texts() {
    for reading in Self.readings {
      let drawing = reading.drawing
      let lowest = drawing.boxes.map(\.frame.minY).min() ?? 0
      let highest = drawing.boxes.map(\.frame.maxY).max() ?? 0
      let inside = drawing.texts.filter { (lowest...highest).contains($0.position.y) }
      for text in inside {
        let frame = frame(text)
        let box = drawing.boxes.first { box in
          frame.grown(by: -0.02).corners.allSatisfy(box.frame.contains)
        }
        #expect(box != nil, "\(reading.name): \(text.line.text)")
      }
      let frames = drawing.texts.map { self.frame($0) }
      for (place, one) in frames.enumerated() {
        #expect(
          !frames[(place + 1)...].contains { $0.grown(by: -0.3).overlaps(one.grown(by: -0.3)) },
          "\(reading.name): \(drawing.texts[place].line.text)")
      }
    }
  }

  @Test("nothing lies off the sheet")
  func sheet() {
    for reading in Self.readings {
      let sheet = Rectangle(
        center: Point(reading.drawing.sheet.width / 2, reading.drawing.sheet.height / 2),
        size: reading.drawing.sheet)
      let frames = reading.drawing.boxes.map(\.frame) + reading.drawing.texts.map { frame($0) }
      #expect(frames.flatMap(\.corners).allSatisfy(sheet.contains), "\(reading.name)")
    }
  }

  @Test("every text stands out at least 4.5 : 1 against its box")
  func contrast() {
    let looks =
      [.given, .promised, .unknown, .fits]
      + Steunkaart.Stand.allCases.map(SteunkaartChip.Look.state)
    for look in looks { #expect(look.ink.contrast(with: look.fill) >= 4.5, "\(look)") }
    for soort in Groep.Soort.allCases {
      #expect(Palette.hue(soort).contrast(with: .white) >= 4.5)
    }
  }

  @Test("gaps differ from the rest without colour: in a word, a line or a filled box")
  func withoutColour() {
    func seen(_ stand: Steunkaart.Stand) -> [String] {
      let look = SteunkaartChip.Look.state(stand)
      return [
        stand.naam(in: .nederlands), look.stroke.pattern.rawValue, "\(look.stroke.width)",
        "\(look.fill == .white)",
      ]
    }
    #expect(Set(Steunkaart.Stand.allCases.map(seen)).count == Steunkaart.Stand.allCases.count)
    let calm = [Steunkaart.Stand.gedekt, .onbekend].map { Array(seen($0).dropFirst()) }
    for gap in Steunkaart.Stand.allCases where gap.isGap {
      #expect(!calm.contains(Array(seen(gap).dropFirst())), "\(gap)")
    }
  }

  @Test("ids are used once, and who has a row or a column has a sentence")
  func ids() {
    for reading in Self.readings {
      let ids = reading.drawing.boxes.map(\.id)
      #expect(Set(ids).count == ids.count, "\(reading.name)")
      let told = reading.drawing.accessibleText.elements.keys
      #expect(told.allSatisfy(Set(ids).contains), "\(reading.name)")
    }
  }

  @Test("the same matrix gives the same bytes")
  func deterministic() throws {
    let netwerk = try Tekenproef(7, mensen: 12).netwerk()
    let diagram = Diagram.steunkaart(Self.kaart(netwerk, vragen: 3, zaad: 7), van: netwerk)
    let (one, other) = (
      try diagram.drawing(measuredBy: ApproximateTextMeasurer()).dot(),
      try diagram.drawing(measuredBy: ApproximateTextMeasurer()).dot()
    )
    #expect(one == other)
  }

  @Test("who does not want to be shown is left out, and counted in the footer")
  func hidden() throws {
    var netwerk = try Tekenproef(3, mensen: 5).netwerk()
    try netwerk.wijzig { $0.personen[0].toestemming = Toestemming(tonen: .nee) }
    let drawing = try Diagram.steunkaart(Self.kaart(netwerk, vragen: 1, zaad: 1), van: netwerk)
      .drawing(measuredBy: ApproximateTextMeasurer())
    let texts = drawing.texts.map(\.line.text)
    #expect(texts.contains { $0.hasSuffix("1 persoon op verzoek niet getoond") })
    #expect(
      drawing.boxes.filter { $0.classes == ["persoon"] }.count == 4 + netwerk.organisaties.count)
  }

  @Test("an anonymous matrix holds no names and none of anybody's own words")
  func anonymous() throws {
    let netwerk = try Tekenproef(5, mensen: 9).netwerk()
    let dot = try Diagram.steunkaart(Self.kaart(netwerk, vragen: 2, zaad: 5), van: netwerk)
      .anoniem(.rol).drawing(measuredBy: ApproximateTextMeasurer()).dot()
    #expect(!dot.contains("zo graag"))
    for persoon in netwerk.personen { #expect(!dot.contains("\"\(persoon.naam)\"")) }
  }

  @Test("more than 300 rows are too many")
  func tooMany() throws {
    let netwerk = try Tekenproef(1, mensen: 1).netwerk()
    let rijen = (0..<301).map { Steunkaart.Rij(Kenmerk("p\($0)"), []) }
    let diagram = Diagram.steunkaart(Steunkaart(kolommen: [], rijen: rijen), van: netwerk)
    #expect(throws: DiagramError.teVeelRijen(aantal: 301, hoogstens: 300)) {
      try diagram.drawing(measuredBy: ApproximateTextMeasurer())
    }
    let fout = DiagramError.teVeelRijen(aantal: 301, hoogstens: 300)
    #expect(
      fout.zin(in: .nederlands)
        == "een steunkaart kan hoogstens 300 mensen en plekken tonen, hier zijn het er 301")
  }
}
