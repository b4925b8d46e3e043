import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

/// What holds for every service map, tried on networks of all sizes and scripts.
@Suite struct ZorgspaghettiTests {
  private struct Reading {
    var name: String
    var drawing: Drawing
  }

  private static let readings: [Reading] = {
    var readings: [Reading] = []
    for (number, mensen) in [0, 1, 3, 8, 25, 80].enumerated() {
      for (kind, namen) in Tekenproef.Namen.allCases.enumerated() where mensen < 80 || kind < 3 {
        let proef = Hulpproef(
          100 * number + kind, professionals: mensen, hoofdpersonen: 1 + (number + kind) % 5,
          namen: namen)
        guard let netwerk = try? proef.netwerk() else { continue }
        let diagram = Diagram.zorgspaghetti(.proef(netwerk, zaad: kind), van: netwerk)
          .taal(kind.isMultiple(of: 2) ? .nederlands : .engels)
        if let drawing = try? diagram.drawing(measuredBy: ApproximateTextMeasurer()) {
          readings.append(Reading(name: "\(proef)", drawing: drawing))
        }
      }
    }
    return readings
  }()

  @Test("every service map can be drawn")
  func drawable() { #expect(Self.readings.count == 5 * Tekenproef.Namen.allCases.count + 3) }

  @Test("nothing overlaps, sticks out, lies off the sheet or is too faint to read")
  func laws() {
    for reading in Self.readings {
      let broken = DrawingLaws(reading.drawing).broken
      #expect(broken.isEmpty, "\(reading.name): \(broken.prefix(3))")
    }
  }

  @Test("there are no lines, so that none runs through anybody")
  func lines() { #expect(Self.readings.allSatisfy { $0.drawing.lines.isEmpty }) }

  @Test("every number on a card is in the list, and every number in the list is on a card")
  func numbers() {
    for reading in Self.readings {
      let boxes = reading.drawing.boxes.filter { $0.classes == ["teken"] && $0.form == .circle }
      func texts(_ boxes: [Drawing.Box]) -> Set<String> {
        Set(
          boxes.compactMap { box in
            reading.drawing.texts.first { $0.position == box.frame.center }?.line.text
          })
      }
      let listed = texts(boxes.filter { $0.id.hasPrefix("d") })
      let carried = texts(boxes.filter { $0.id.hasPrefix("o") })
      #expect(listed == carried, "\(reading.name)")
    }
  }

  @Test("the legend explains the signs that are on the map, and no other")
  func legend() {
    for reading in Self.readings {
      let (boxes, texts) = (reading.drawing.boxes, Set(reading.drawing.texts.map(\.line.text)))
      let isDutch = reading.drawing.accessibleText.language == "nl"
      let lead = boxes.contains { $0.id.hasPrefix("o") && $0.classes == ["label"] }
      #expect(texts.contains(isDutch ? "heeft de regie" : "holds the lead") == lead)
      let letters = boxes.contains {
        $0.id.hasPrefix("o") && $0.classes == ["teken"] && $0.form == .rectangle
      }
      let whom = isDutch ? "voor wie in het huis, als dat is gezegd" : "for whom, where it was said"
      #expect(texts.contains(whom) == letters, "\(reading.name)")
      let lanes = boxes.contains { $0.classes == ["wet"] }
      let wider = isDutch ? "hoe breder, hoe meer mensen" : "the wider, the more people"
      #expect(texts.contains(wider) == lanes, "\(reading.name)")
    }
  }

  @Test("the number at the door is the number of people on the cards, and of the lanes together")
  func count() {
    for reading in Self.readings {
      let people = reading.drawing.boxes.count { $0.classes.first == "persoon" }
      let lanes = reading.drawing.boxes.filter { $0.classes == ["wet"] }
      let door = reading.drawing.accessibleText.elements["deur"]
      #expect(door?.hasPrefix("\(people) professional") == true, "\(reading.name)")
      let words = lanes.compactMap { reading.drawing.accessibleText.elements[$0.id] }
      let sums = words.compactMap { $0.split(separator: " ").dropLast().last.flatMap { Int($0) } }
      #expect(sums.reduce(0, +) == people, "\(reading.name)")
    }
  }

  @Test("the same map gives the same bytes")
  func deterministic() throws {
    let netwerk = try Hulpproef(7, professionals: 12).netwerk()
    let diagram = Diagram.zorgspaghetti(.proef(netwerk, zaad: 7), van: netwerk)
    let measurer = ApproximateTextMeasurer()
    let (one, other) = (
      try diagram.drawing(measuredBy: measurer).dot(),
      try diagram.drawing(measuredBy: measurer).dot()
    )
    #expect(one == other)
  }

  @Test("who does not want to be shown is left out and counted, also of what may be done twice")
  func hidden() throws {
    var netwerk = try Hulpproef(3, professionals: 2).netwerk()
    try netwerk.wijzig {
      $0.personen[0].toestemming = Toestemming(tonen: .nee)
      $0.personen[0].naam = "Verborgen"
    }
    let ids = netwerk.personen.map(\.id)
    let kaart = Zorgspaghetti(
      mensen: ids.map { .init($0) }, overlap: [.init(.taak(["budget"]), wie: ids)],
      regie: .houders([ids[0]]))
    let drawing = try Diagram.zorgspaghetti(kaart, van: netwerk)
      .drawing(measuredBy: ApproximateTextMeasurer())
    let texts = drawing.texts.map(\.line.text)
    #expect(texts.contains { $0.hasSuffix("1 persoon op verzoek niet getoond") })
    #expect(!drawing.dot().contains("Verborgen") && !drawing.dot().contains("budget"))
    #expect(
      drawing.accessibleText.elements["regie"] == "Iemand die hier niet staat heeft de regie")
  }

  @Test("an anonymous map says no names, no tasks and no organisations, also in its description")
  func anonymous() throws {
    let netwerk = try Hulpproef(5, professionals: 9).netwerk()
    for aanduiding in [Diagram.Aanduiding.initialen, .rol] {
      let drawing = try Diagram.zorgspaghetti(.proef(netwerk, zaad: 5), van: netwerk)
        .anoniem(aanduiding).drawing(measuredBy: ApproximateTextMeasurer())
      let said =
        drawing.texts.map(\.line.text) + [drawing.accessibleText.summary]
        + drawing.accessibleText.elements.values
      let own =
        netwerk.personen.flatMap { [$0.naam, $0.inzet?.taak] }.compactMap { $0 }
        + netwerk.organisaties.map(\.naam)
      for word in own where word.count > 2 {
        #expect(!said.contains { $0.contains(word) }, "\(word)")
      }
    }
  }

  @Test(
    "who holds the lead stands below the house in words",
    arguments: [
      (Zorgspaghetti.Regie.niemand, "Niemand heeft de regie"),
      (.onbekend, "Wie de regie heeft is nog niet bekend"),
      (.iedereen(["p0", "p1"]), "Iedereen heeft de regie"),
    ])
  func lead(regie: Zorgspaghetti.Regie, words: String) throws {
    let netwerk = try Hulpproef(3, professionals: 2).netwerk()
    let kaart = Zorgspaghetti(mensen: [.init("p0"), .init("p1")], regie: regie)
    let drawing = try Diagram.zorgspaghetti(kaart, van: netwerk)
      .drawing(measuredBy: ApproximateTextMeasurer())
    #expect(drawing.accessibleText.elements["regie"] == words)
  }

  @Test("more than 300 professionals are too many")
  func tooMany() throws {
    let netwerk = try Hulpproef(1, professionals: 1).netwerk()
    let kaart = Zorgspaghetti(
      mensen: (0..<301).map { .init(Kenmerk("p\($0)")) }, regie: .onbekend)
    let fout = DiagramError.teVeelProfessionals(aantal: 301, hoogstens: 300)
    #expect(throws: fout) {
      try Diagram.zorgspaghetti(kaart, van: netwerk).drawing(measuredBy: ApproximateTextMeasurer())
    }
    #expect(
      fout.description
        == "een zorgspaghetti kan hoogstens 300 professionals tonen, hier zijn het er 301")
  }
}

extension Zorgspaghetti {
  /// Everybody of a network, with work that may be done twice wherever a task or a law with a kind of
  /// organisation comes back.
  static func proef(_ netwerk: Netwerk, zaad: Int) -> Zorgspaghetti {
    var toeval = Toeval(zaad)
    let hoofden = netwerk.hoofdpersonen.map(\.id)
    let mensen = netwerk.personen.map { persoon in
      Hulpverlener(
        persoon.id, voor: hoofden.filter { _ in hoofden.count > 1 && toeval.eenOp(3) })
    }
    let taken = Dictionary(grouping: netwerk.personen) { $0.inzet?.taak ?? "" }
    let kaders = Dictionary(grouping: netwerk.personen) { $0.inzet?.kader }
    var overlap = taken.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }.map {
      Overlap(.taak($0.key.split(separator: " ").map(String.init)), wie: $0.value.map(\.id))
    }
    overlap += Kader.allCases.compactMap { kader in
      kaders[kader].map { Overlap(.kader(kader, .zorg), wie: $0.map(\.id)) }
    }
    let houders = netwerk.personen.filter { $0.inzet?.regie == .ja }.map(\.id)
    return Zorgspaghetti(
      mensen: mensen, overlap: overlap, regie: houders.isEmpty ? .onbekend : .houders(houders))
  }
}
