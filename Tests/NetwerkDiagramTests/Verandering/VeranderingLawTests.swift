import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

/// What holds for every picture of a change, tried on moments of all sizes.
@Suite struct VeranderingLawTests {
  static let proeven =
    [1, 2, 5, 12, 25].enumerated().flatMap { number, mensen in
      [
        Veranderproef(number, mensen: mensen),
        Veranderproef(
          10 + number, mensen: mensen, momenten: 3, namen: Tekenproef.Namen.allCases[number + 1]),
      ]
    }

  private struct Reading {
    var name: String
    var kaart: Veranderkaart
    var drawing: Drawing
    var isStrook: Bool
    var sheet: Rectangle {
      Rectangle(
        center: Point(drawing.sheet.width / 2, drawing.sheet.height / 2), size: drawing.sheet)
    }
    var people: [Drawing.Box] {
      drawing.boxes.filter {
        $0.classes.contains("persoon") || $0.classes.contains("organisatie")
      }
    }
  }

  private static let readings: [Reading] = proeven.flatMap { proef -> [Reading] in
    guard let kaart = try? Veranderkaart(simpel: proef.netwerken()) else { return [] }
    return [false, true].compactMap { isStrook in
      let diagram: Diagram = isStrook ? .veranderstrook(kaart) : .verandering(kaart)
      return (try? diagram.drawing(measuredBy: ApproximateTextMeasurer())).map {
        Reading(name: "\(proef) \(isStrook)", kaart: kaart, drawing: $0, isStrook: isStrook)
      }
    }
  }

  @Test("every change can be drawn")
  func drawable() { #expect(Self.readings.count == 2 * Self.proeven.count) }

  @Test("no two boxes overlap, former places neither")
  func boxes() {
    for reading in Self.readings {
      let boxes = reading.people + reading.drawing.boxes.filter { $0.classes.contains("toen") }
      for (place, box) in boxes.enumerated() {
        #expect(
          !boxes[(place + 1)...].contains { $0.frame.overlaps(box.frame) },
          "\(reading.name) \(box.id)")
      }
    }
  }

  @Test("nothing lies off the sheet, and names stand in their box")
  func sheet() {
    for reading in Self.readings {
      #expect(reading.drawing.points.allSatisfy(reading.sheet.contains), "\(reading.name)")
      for text in reading.drawing.texts {
        #expect(
          text.measured.corners.allSatisfy(reading.sheet.contains),
          "\(reading.name) \(text.line.text)")
      }
    }
  }

  @Test("who came, went and moved is marked as such, and nobody else")
  func marks() {
    for reading in Self.readings where !reading.isStrook {
      func count(_ stand: Veranderkaart.Stand) -> Int {
        reading.kaart.geheel.values.count { $0 == stand }
      }
      func boxes(_ word: String) -> Int {
        reading.drawing.boxes.count { $0.classes.contains(word) }
      }
      #expect(boxes("nieuw") == count(.nieuw), "\(reading.name)")
      #expect(boxes("weg") == count(.weg), "\(reading.name)")
      #expect(boxes("verplaatst") == count(.dichterbij) + count(.verderWeg), "\(reading.name)")
      #expect(boxes("toen") == boxes("verplaatst"), "\(reading.name)")
      let arrows = reading.drawing.lines.filter { $0.classes.contains("verplaatst") }
      #expect(arrows.count == boxes("toen"), "\(reading.name)")
    }
  }

  @Test("in a strip everybody keeps their place as long as they keep their ring and group")
  func places() throws {
    for proef in Self.proeven {
      let kaart = Veranderkaart(simpel: try proef.netwerken())
      let circle = try VeranderingCircle(
        kaart, .veranderstrook(kaart), isStrook: true, ApproximateTextMeasurer())
      var known: [Kenmerk: (persoon: Persoon, place: Int)] = [:]
      for (step, netwerk) in zip(circle.steps, kaart.momenten) {
        for person in step.people where person.stand != .weg {
          let persoon = try #require(netwerk[person.kenmerk])
          if let last = known[person.kenmerk] {
            let isStill =
              last.persoon.kring == persoon.kring && last.persoon.groep == persoon.groep
            #expect((last.place == person.place) == isStill, "\(proef) \(person.kenmerk)")
          }
          known[person.kenmerk] = (persoon, person.place)
        }
      }
    }
  }

  @Test("the legend tells what changed on the sheet, and no more")
  func legend() {
    for reading in Self.readings where !reading.isStrook {
      let texts = reading.drawing.texts.map(\.line.text)
      let signs = texts.count { $0 == "+" }
      for stand in Veranderkaart.Stand.allCases {
        #expect(
          texts.contains(stand.kort(in: .nederlands))
            == reading.kaart.geheel.values.contains(stand), "\(reading.name) \(stand)")
      }
      if reading.kaart.geheel.values.contains(.nieuw) { #expect(signs > 1, "\(reading.name)") }
      #expect(!texts.contains("Steun"), "\(reading.name)")
    }
  }

  @Test("ids are used once, and every box of a person and every tie has a sentence")
  func ids() {
    for reading in Self.readings {
      let ids = reading.drawing.boxes.map(\.id) + reading.drawing.lines.map(\.id)
      #expect(Set(ids).count == ids.count, "\(reading.name)")
      let said = Set(reading.drawing.accessibleText.elements.keys)
      #expect(said.isSuperset(of: reading.people.map(\.id)), "\(reading.name)")
      #expect(said.isSuperset(of: reading.drawing.lines.map(\.id)), "\(reading.name)")
    }
  }

  @Test("the same moments give the same DOT, and who may not be shown once is never shown")
  func privacy() throws {
    var netwerken = try Veranderproef(3, mensen: 8).netwerken()
    let hidden = try #require(netwerken[1].personen.first { netwerken[0][$0.id] != nil })
    try netwerken[0].wijzig { parts in
      for place in parts.personen.indices where parts.personen[place].id == hidden.id {
        parts.personen[place].naam = "Geheim"
        parts.personen[place].toestemming = Toestemming(tonen: .nee)
      }
    }
    try netwerken[1].wijzig { parts in
      for place in parts.personen.indices where parts.personen[place].id == hidden.id {
        parts.personen[place].naam = "Geheim"
      }
    }
    let kaart = Veranderkaart(simpel: netwerken)
    for diagram in [Diagram.verandering(kaart), .veranderstrook(kaart)] {
      let drawing = try diagram.drawing(measuredBy: ApproximateTextMeasurer())
      let dot = drawing.dot()
      #expect(try diagram.drawing(measuredBy: ApproximateTextMeasurer()).dot() == dot)
      #expect(!dot.contains("Geheim"))
      #expect(!drawing.accessibleText.summary.contains("Geheim"))
      #expect(drawing.texts.contains { $0.line.text.contains("1 persoon op verzoek") })
    }
  }

  @Test("the change at home is as it was", arguments: [false, true])
  func snapshot(isStrook: Bool) throws {
    let netwerk = try #require(
      NetwerkDecoder().lees(try Voorbeelden.bytes("thuis"), bestand: "thuis").netwerk)
    let kaart = Veranderkaart(simpel: netwerk.eerder + [netwerk])
    let diagram: Diagram = isStrook ? .veranderstrook(kaart) : .verandering(kaart)
    let dot = try diagram.drawing(measuredBy: ApproximateTextMeasurer()).dot()
    let name = isStrook ? "veranderstrook-thuis.gv" : "verandering-thuis.gv"
    #expect(Snapshot.difference(of: dot, to: name, beside: Self.place) == nil)
  }

  private static let place =
    String(#filePath.dropLast("Verandering/VeranderingLawTests.swift".count))
    + "VeranderingLawTests.swift"
}

extension Veranderkaart {
  /// Who came, went and moved, read from the moments themselves.
  init(simpel momenten: [Netwerk]) {
    func standen(_ then: Netwerk, _ now: Netwerk) -> Standen {
      var standen: Standen = [:]
      for persoon in then.personen where now[persoon.id] == nil { standen[persoon.id] = .weg }
      for persoon in now.personen {
        guard let old = then[persoon.id] else {
          standen[persoon.id] = .nieuw
          continue
        }
        guard let from = old.kring, let to = persoon.kring, from != to else { continue }
        standen[persoon.id] = to < from ? .dichterbij : .verderWeg
      }
      return standen
    }
    let last = momenten[momenten.count - 1]
    self.init(
      vroeger: Array(momenten.dropLast()), nu: last,
      stappen: zip(momenten, momenten.dropFirst()).map { standen($0, $1) },
      geheel: standen(momenten[0], last))
  }
}
