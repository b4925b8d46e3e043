import Testing

@testable import NetwerkBestand

@Suite("Rows of CSV")
struct CSVLezerTests {
  private func rijen(_ tekst: String, per grootte: Int = .max) throws -> [CSVRij] {
    var lezer = CSVLezer()
    var rijen: [CSVRij] = []
    var rest = Array(tekst.utf8)[...]
    while true {
      while let rij = try lezer.volgende(isEinde: rest.isEmpty) { rijen.append(rij) }
      if rest.isEmpty { return rijen }
      lezer.voegToe(rest.prefix(grootte))
      rest = rest.dropFirst(grootte)
    }
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func `fields are the same however the bytes come`(grootte: Int) throws {
    let tekst = "\u{FEFF}a;b;c\r\n1;\"twee; \"\"drie\"\"\r\nvier\";\n\n\"\";x,y;é"
    #expect(
      try rijen(tekst, per: grootte) == [
        CSVRij(velden: ["a", "b", "c"], regel: 1),
        CSVRij(velden: ["1", "twee; \"drie\"\r\nvier", ""], regel: 2),
        CSVRij(velden: ["", "x,y", "é"], regel: 5),
      ])
  }

  @Test func `what occurs most in the first line separates fields`() throws {
    #expect(try rijen("a,b;c,d").map(\.velden) == [["a", "b;c", "d"]])
    #expect(try rijen("a\tb,c\td").map(\.velden) == [["a", "b,c", "d"]])
    #expect(try rijen("alleen").map(\.velden) == [["alleen"]])
    #expect(try rijen("") == [])
  }

  @Test func `what is no CSV is said with its line and not mended`() {
    #expect(throws: CSVFout.aanhalingstekensNietDicht(regel: 2)) {
      try rijen("a,b\n1,\"open\nen verder\n")
    }
    #expect(throws: CSVFout.losAanhalingsteken(regel: 2)) { try rijen("a,b\n1,\"x\"y\n") }
    #expect(throws: CSVFout.losAanhalingsteken(regel: 2)) { try rijen("a,b\n1,x\"y\"\n") }
    var lezer = CSVLezer()
    lezer.voegToe([0x61, 0x0A, 0xFF, 0x0A])
    #expect(throws: CSVFout.nietUTF8(regel: 2)) {
      _ = try lezer.volgende(isEinde: true)
      _ = try lezer.volgende(isEinde: true)
    }
  }
}
