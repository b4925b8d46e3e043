import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

/// How small names become and how many lines run behind somebody's box, by number of people.
@Suite struct EcogramReadabilityTests {
  static let seeds = 0..<4

  private func readings(_ mensen: Int, _ papier: Papier? = nil) throws -> [EcogramReading] {
    try Self.seeds.map { seed in
      let proef = Tekenproef(seed, mensen: mensen, groepen: 4 + seed)
      let diagram = Diagram.ecogram(try proef.netwerk())
      return try EcogramReading("\(proef)", papier.map(diagram.papier) ?? diagram)
    }
  }

  @Test("25 people stand on A4 with names of at least 6 points")
  func names25() throws {
    for reading in try readings(25) {
      #expect(reading.drawing.sheet == Papier(.a4).maat, "\(reading.name)")
      #expect(reading.nameSize >= 6, "\(reading.name): \(reading.nameSize)")
    }
  }

  @Test(
    "up to 60 people no name is smaller than 6 points and no letter smaller than 4.5",
    arguments: [1, 5, 10, 20, 30, 45, 60])
  func smallest(mensen: Int) throws {
    for reading in try readings(mensen) {
      let smallest = reading.drawing.texts.map(\.line.style.size).min() ?? 0
      #expect(smallest >= 4.5, "\(reading.name): \(smallest)")
      #expect(reading.nameSize >= 6, "\(reading.name): \(reading.nameSize)")
    }
  }

  @Test(
    "few lines run behind a box they do not belong to",
    arguments: [(10, 1, 1), (25, 2, 4), (40, 5, 12), (60, 14, 20)])
  func passages(mensen: Int, own: Int, others: Int) throws {
    for reading in try readings(mensen) {
      #expect(reading.passages(of: "band") <= own, "\(reading.name)")
      #expect(reading.passages(of: "onderling") <= others, "\(reading.name)")
    }
  }
}
