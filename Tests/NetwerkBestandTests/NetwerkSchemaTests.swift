import Foundation
import NetwerkBestand
import Testing

@Suite struct `Het schema` {
  /// Recorded anew with RECORD_SNAPSHOTS=1, which fails the test.
  @Test func `is dat van de tabellen waarmee gelezen en geschreven wordt`() throws {
    let plaats = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../schema/netwerk.schema.json").standardizedFileURL
    let nu = NetwerkSchema.json()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try nu.write(to: plaats, atomically: true, encoding: .utf8)
      Issue.record("opnieuw vastgelegd: \(plaats.lastPathComponent)")
    }
    #expect(try String(contentsOf: plaats, encoding: .utf8) == nu)
  }

  @Test func `is JSON die verwijst naar wat erin staat`() throws {
    let object = try JSONSerialization.jsonObject(with: Data(NetwerkSchema.json().utf8))
    let wortel = try #require(object as? [String: Any])
    let definities = try #require(wortel["$defs"] as? [String: Any])
    let delen = NetwerkSchema.json().split(separator: "#/$defs/").dropFirst()
    let verwijzingen = Set(delen.map { String($0.prefix { $0 != "\"" }) })
    #expect(verwijzingen == Set(definities.keys))
  }
}
