import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

/// What holds for every sociogram, tried on networks of all sizes, shapes and scripts.
@Suite struct SociogramLawTests {
  static let proeven: [Kennissenproef] = {
    var proeven: [Kennissenproef] = []
    for (number, vorm) in Kennissenproef.Vorm.allCases.enumerated() {
      for mensen in [1, 2, 5, 25] {
        let namen = Tekenproef.Namen.allCases[(number + mensen) % 7]
        proeven.append(Kennissenproef(number + mensen, mensen: mensen, vorm, namen: namen))
      }
    }
    return proeven + (0..<6).map { Kennissenproef($0, mensen: 10 + $0) }
      + [Kennissenproef(7, mensen: 60)]
  }()

  static let readings: [SociogramReading] =
    proeven.enumerated().compactMap { number, proef in
      try? SociogramReading(proef, number.isMultiple(of: 3) ? .staand : .liggend)
    }

  @Test("every network can be drawn")
  func drawable() { #expect(Self.readings.count == Self.proeven.count) }

  @Test("everybody has one box, no two boxes overlap, and each tie one line")
  func boxes() {
    for reading in Self.readings {
      #expect(reading.people.map(\.id) == reading.content.members.indices.map { "p\($0)" })
      for (place, box) in reading.people.enumerated() {
        let others = reading.people[(place + 1)...]
        #expect(!others.contains { $0.frame.overlaps(box.frame) }, "\(reading.name) \(box.id)")
      }
      #expect(reading.drawing.lines.count == reading.content.ties.count, "\(reading.name)")
      let known = Set(reading.people.map(\.id))
      #expect(reading.drawing.lines.allSatisfy { known.contains($0.from) && known.contains($0.to) })
    }
  }

  @Test("names stand in their box, and nothing lies off the sheet")
  func sheet() {
    for reading in Self.readings {
      #expect(reading.drawing.points.allSatisfy(reading.sheet.contains), "\(reading.name)")
      for text in reading.drawing.texts {
        #expect(
          text.measured.corners.allSatisfy(reading.sheet.contains),
          "\(reading.name) \(text.line.text)")
        guard let box = reading.people.first(where: { $0.frame.contains(text.position) })
        else { continue }
        #expect(text.measured.size.width <= box.frame.size.width, "\(reading.name)")
        #expect(
          text.measured.minY > box.frame.minY - 1 && text.measured.maxY < box.frame.maxY + 1,
          "\(reading.name)")
      }
    }
  }

  @Test("the field of a group holds the boxes of exactly its own people")
  func fields() {
    for reading in Self.readings {
      #expect(reading.fields.count == reading.content.groups.count, "\(reading.name)")
      for (field, group) in zip(reading.fields, reading.content.groups) {
        let hull = ConvexHull(around: field)
        for (place, box) in reading.people.enumerated() {
          let inside = box.frame.corners.count(where: hull.contains)
          #expect(inside == (group.contains(place) ? 4 : 0), "\(reading.name) \(box.id)")
        }
      }
    }
  }

  @Test("labels of fields touch no box and no other text")
  func labels() {
    for reading in Self.readings {
      let texts = reading.drawing.texts.map(\.measured)
      for (place, text) in texts.enumerated() {
        #expect(!texts[(place + 1)...].contains { $0.overlaps(text) }, "\(reading.name)")
      }
      for text in texts
      where !reading.people.contains(where: { $0.frame.contains(text.center) }) {
        #expect(!reading.people.contains { $0.frame.overlaps(text) }, "\(reading.name)")
      }
    }
  }

  @Test("hardly any line runs behind a box it does not belong to")
  func passages() {
    for (reading, proef) in zip(Self.readings, Self.proeven) {
      // Where everybody knows everybody there is not always a way around.
      let most = proef.vorm == .tweeKlieken ? proef.mensen / 4 : proef.mensen / 8
      #expect(reading.passages <= most, "\(reading.name): \(reading.passages)")
    }
  }

  @Test("the legend tells every mark on the sheet, and no other")
  func legend() {
    for reading in Self.readings {
      let texts = Set(reading.drawing.texts.map(\.line.text))
      for kind in TieKind.allCases {
        let isShown = reading.content.ties.contains { $0.kind == kind }
        // What a tie is called may be somebody's role too, but never here.
        #expect(texts.contains(kind.naam(in: .nederlands)) == isShown, "\(reading.name) \(kind)")
      }
      for soort in Sociogram.Brugpersoon.Soort.allCases {
        #expect(
          texts.contains(soort.uitleg(in: .nederlands)) == reading.content.bridges.contains(soort),
          "\(reading.name)")
      }
      #expect(
        texts.contains("kennen vooral elkaar") == !reading.content.groups.isEmpty,
        "\(reading.name)")
    }
  }

  @Test("text stands out from what it stands on at least 4.5 : 1")
  func contrast() {
    for reading in Self.readings {
      let fields = reading.drawing.background.prefix(reading.content.groups.count)
        .compactMap(\.fill)
      for text in reading.drawing.texts {
        let box = reading.people.first { $0.frame.contains(text.position) }
        for ground in box.map({ [$0.fill] }) ?? fields + [.white] {
          #expect(text.colour.contrast(with: ground) >= 4.5, "\(reading.name) \(text.line.text)")
        }
      }
    }
  }

  @Test("everybody and every tie has a sentence")
  func sentences() {
    for reading in Self.readings {
      let ids = Set(reading.people.map(\.id) + reading.drawing.lines.map(\.id))
      #expect(Set(reading.drawing.accessibleText.elements.keys) == ids, "\(reading.name)")
    }
  }

  @Test("the order of people and ties in the file changes nothing", arguments: 0..<6)
  func order(seed: Int) throws {
    let proef = Kennissenproef(seed, mensen: 4 + seed * 3)
    var onderdelen = proef.onderdelen()
    func dot(_ onderdelen: Onderdelen, _ sociogram: Sociogram) throws -> String {
      try Diagram.sociogram(Netwerk(onderdelen), sociogram)
        .drawing(measuredBy: ApproximateTextMeasurer()).dot()
    }
    let before = try dot(onderdelen, proef.sociogram)
    #expect(try dot(onderdelen, proef.sociogram) == before)
    var toeval = Toeval(seed)
    onderdelen.personen.shuffle(using: &toeval)
    onderdelen.relaties.shuffle(using: &toeval)
    var sociogram = proef.sociogram
    sociogram.groepen = sociogram.groepen.map { $0.shuffled(using: &toeval) }
      .shuffled(using: &toeval)
    #expect(try dot(onderdelen, sociogram) == before, "\(proef)")
  }

  @Test("karel's sociogram is as it was")
  func snapshot() throws {
    let netwerk = try #require(
      NetwerkDecoder().lees(try Voorbeelden.bytes("karel"), bestand: "karel").netwerk)
    let diagram = Diagram.sociogram(
      netwerk,
      Sociogram(
        groepen: [["annie", "henk", "dennis", "mila"], ["yusuf", "lotte", "mevrouw-bakker"]],
        brugpersonen: [.init("dennis", .enigeSchakel), .init("yusuf", .tussenGroepen)]))
    let dot = try diagram.drawing(measuredBy: ApproximateTextMeasurer()).dot()
    #expect(Snapshot.difference(of: dot, to: "sociogram-karel.gv", beside: Self.place) == nil)
  }

  private static let place =
    String(#filePath.dropLast("Sociogram/SociogramLawTests.swift".count))
    + "SociogramLawTests.swift"
}
