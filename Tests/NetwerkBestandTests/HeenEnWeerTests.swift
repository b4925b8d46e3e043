import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@Suite struct `Schrijven en weer lezen` {
  @Test(arguments: 0..<21)
  func `geeft hetzelfde netwerk, in YAML en in JSON`(reeks: Int) throws {
    for zaad in reeks * 100..<reeks * 100 + 100 {
      let netwerk = try Netwerk(zaad: zaad)
      let encoder = NetwerkEncoder(schema: "netwerk.schema.json")
      for tekst in [encoder.yaml(netwerk), encoder.json(netwerk)] {
        let lezing = NetwerkDecoder().lees(tekst, bestand: "netwerk")
        #expect(lezing.fouten.map { $0.tekst(in: .nederlands) } == [], "zaad \(zaad)")
        #expect(lezing.netwerk == netwerk, "zaad \(zaad):\n\(tekst)")
      }
    }
  }

  @Test(arguments: 0..<50)
  func `geeft op een regel hetzelfde netwerk`(zaad: Int) throws {
    let netwerk = try Netwerk(zaad: zaad)
    let regel = NetwerkEncoder().jsonregel(netwerk)
    #expect(!regel.contains("\n"))
    #expect(NetwerkDecoder().lees(regel, bestand: "netwerk").netwerk == netwerk)
  }

  @Test(arguments: 0..<50)
  func `en weer schrijven geeft dezelfde tekst`(zaad: Int) throws {
    let tekst = NetwerkEncoder().yaml(try Netwerk(zaad: zaad))
    let netwerk = try #require(NetwerkDecoder().lees(tekst, bestand: "netwerk").netwerk)
    #expect(NetwerkEncoder().yaml(netwerk) == tekst)
  }
}
