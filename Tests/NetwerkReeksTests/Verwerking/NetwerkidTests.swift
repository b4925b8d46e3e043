import Testing

@testable import NetwerkReeks

@Suite("The id of a network in its JSON")
struct NetwerkidTests {
  @Test(arguments: [
    (#"{"id":"n1"}"#, "n1"), (#"{"versie":1, "id" : "A.1 b"}"#, "A.1 b"),
    (#"{"personen":[{"id":"p"}],"id":"n"}"#, "n"), (#"{"id":17}"#, "17"),
    (#"{"id":"a\"b\u00e9"}"#, "a\"bé"), (#"{"id":"n1","personen":[{"#, "n1"),
    (#"{"titel":"id","id":"x"}"#, "x"),
  ])
  func `is found as it is written, also in a broken line`(json: String, id: String) {
    #expect(Netwerkid.zoek(in: Array(json.utf8)) == id)
  }

  @Test(arguments: [
    "", "id: n1", #"{"titel":"id"}"#, #"{"id":null}"#, #"{"id":"#, #"{"id":""}"#, #"{"id":"open"#,
    #"{"hoofdpersoon":{"id":"h"}}"#, #"{"titel":"\"#,
  ])
  func `is not made up`(json: String) { #expect(Netwerkid.zoek(in: Array(json.utf8)) == nil) }
}
