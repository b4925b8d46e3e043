import Foundation
import NetwerkAnalyse
import Testing

@testable import conferentie_benchmark

/// The answers of OR-Tools CP-SAT, kept by `scripts/parity-conferentie`, are ours too.
@Suite struct KeuzeParityTests {
  @Test func `every kept question has the value, moment and people of CP-SAT`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Parity")
    let instances = try ConferentieBenchmark.instances(folder.appending(path: "instances.jsonl"))
    let expected = try Data(contentsOf: folder.appending(path: "expected.jsonl"))
      .split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(Answer.self, from: Data($0)) }
    #expect(instances.count == expected.count && instances.count >= 200)
    for (instance, expected) in zip(instances, expected) {
      var ours = Answer(instance.name, try instance.keuzevraag.besteKeuze())
      ours.upper = nil
      #expect(ours == expected)
    }
  }
}
