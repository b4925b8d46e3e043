import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

/// What holds of every genogram, over families made at random.
@Suite struct GenogramLawTests {
  static let families =
    [Familieproef(1, generaties: 1, mensen: 1), Familieproef(2, generaties: 1, mensen: 4)]
    + (1...7).map { Familieproef($0, generaties: 2 + $0 % 4, mensen: 6 + $0 * 4) }
    + [
      Familieproef(31, generaties: 5, mensen: 80),
      Familieproef(7, generaties: 3, mensen: 14, namen: .lang),
      Familieproef(8, generaties: 3, mensen: 14, namen: .chinees),
      Familieproef(9, generaties: 3, mensen: 14, namen: .vijandig),
    ]

  static let readings = try? families.map { try ($0, GenogramReading($0.netwerk(), banden: .alle)) }

  private var all: [(Familieproef, GenogramReading)] {
    get throws { try #require(Self.readings) }
  }

  @Test func `nobody stands on anybody else`() throws {
    for (proef, reading) in try all {
      let boxes = reading.people.map(\.frame) + reading.names.map { $0.frame.grown(by: -0.9) }
      for (number, box) in boxes.enumerated() {
        for other in boxes[(number + 1)...] {
          #expect(!box.grown(by: -0.05).overlaps(other.grown(by: -0.05)), "\(proef)")
        }
      }
    }
  }

  @Test func `no line runs through a person or a name`() throws {
    for (proef, reading) in try all { #expect(reading.linesThroughPeople == [], "\(proef)") }
  }

  @Test func `no two family lines lie on each other`() throws {
    for (proef, reading) in try all { #expect(reading.overlaps == [], "\(proef)") }
  }

  @Test func `children stand below their parents and couples beside each other`() throws {
    for (proef, reading) in try all {
      for line in reading.drawing.lines {
        let from = try #require(reading.box(line.from)).frame
        let to = try #require(reading.box(line.to)).frame
        if line.classes.contains("paar") {
          #expect(abs(from.center.y - to.center.y) < 0.01, "\(proef) \(line.id)")
        }
        if line.classes.contains("kind"), line.from != line.to {
          let isChild = reading.content.families.contains {
            !$0.ouders.isEmpty && line.id.hasPrefix("k")
          }
          let number = Int(line.id.dropFirst().prefix { $0.isNumber }) ?? -1
          let hasParents = !reading.content.families[number].ouders.isEmpty
          if isChild, hasParents { #expect(from.minY > to.maxY, "\(proef) \(line.id)") }
        }
      }
    }
  }

  @Test func `brothers and sisters stand by age`() throws {
    for (proef, reading) in try all {
      for family in reading.content.families {
        let ages = family.kinderen.compactMap { child -> (Double, Int)? in
          let person = reading.content.people[child.lid]
          guard let place = reading.box("p\(child.lid)")?.frame.center.x else { return nil }
          switch person.inside {
          case .age(let age): return (place, 2026 - age)
          case .born(let year): return (place, year)
          default: return nil
          }
        }
        let byPlace = ages.sorted { $0.0 < $1.0 }.map(\.1)
        #expect(byPlace == byPlace.sorted(), "\(proef)")
      }
    }
  }

  @Test func `everything said of a parent is drawn or reported`() throws {
    for (proef, reading) in try all {
      let netwerk = try proef.netwerk()
      let boom = reading.content.stamboom
      let here = Set(boom.leden.compactMap(\.kenmerk))
      let reported = Set(boom.nietGeplaatst.map { [$0.wie, $0.van] })
      for relatie in netwerk.relaties where here.contains(relatie.van) {
        guard [.ouder, .adoptieouder, .pleegouder].contains(relatie.band.familieband) else {
          continue
        }
        let isDrawn = reading.content.families.enumerated().contains { number, family in
          let parent = family.ouders.contains {
            reading.content.people[$0].kenmerk == relatie.van
          }
          let child = family.kinderen.firstIndex {
            reading.content.people[$0.lid].kenmerk == relatie.naar
          }
          guard parent, let child else { return false }
          let hasLine = reading.drawing.lines.contains { $0.id == "k\(number)x\(child)" }
          let hasCouple = reading.drawing.lines.contains { $0.id == "g\(number)" }
          return hasLine && (family.ouders.count == 1 || hasCouple)
        }
        #expect(isDrawn || reported.contains([relatie.van, relatie.naar]), "\(proef) \(relatie)")
      }
    }
  }

  @Test func `everything stays on the sheet`() throws {
    for (proef, reading) in try all {
      let sheet = reading.drawing.sheet
      let page = Rectangle(center: Point(sheet.width / 2, sheet.height / 2), size: sheet)
      for text in reading.drawing.texts {
        #expect(text.frame.corners.allSatisfy(page.contains), "\(proef) \(text.line.text)")
      }
      for box in reading.people { #expect(box.frame.corners.allSatisfy(page.contains), "\(proef)") }
      for line in reading.drawing.lines {
        let points = line.course.pieces.flatMap(\.points)
        #expect(points.allSatisfy(page.contains), "\(proef) \(line.id)")
      }
    }
  }

  @Test func `the legend has every kind of line that is drawn and no other`() throws {
    for (proef, reading) in try all {
      let samples = Legend(reading.content, .genogram(try proef.netwerk())).sections
        .flatMap(\.entries).map(\.sample)
      var expected: Set<String> = []
      for line in reading.drawing.lines where !line.classes.contains("afstamming") {
        expected.insert(line.classes[1])
      }
      var said: Set<String> = []
      for sample in samples {
        switch sample {
        case .genogram(.tie(let kind)): said.insert(kind.className)
        case .genogram(.couple(let kind)): said.insert(kind.className)
        case .genogram(.child(let soort)): said.insert(soort.rawValue)
        default: break
        }
      }
      #expect(said == expected, "\(proef)")
      #expect(Set(samples).count == samples.count)
    }
  }

  @Test func `the same family gives the same bytes twice`() throws {
    for (proef, reading) in try all.prefix(6) {
      let again = try GenogramReading(proef.netwerk(), banden: .alle)
      #expect(again.drawing.dot() == reading.drawing.dot(), "\(proef)")
    }
  }
}
