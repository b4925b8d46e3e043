import Netwerk
import Testing

@testable import GraphFormats

@Suite struct `Reading GEDCOM` {
  private func read(_ name: String) throws -> FormatReading {
    GEDCOMReader().read(try TestFiles.bytes(name))
  }

  private func ties(_ graph: PropertyGraph) -> [String] {
    graph.edges.map { edge in
      let kind = edge.properties["kinship"] ?? edge.properties["association"]
      let arrow = edge.isDirected == true ? ">" : "-"
      return
        "\(graph.nodes[edge.source].id)\(arrow)\(graph.nodes[edge.target].id) \(kind?.text ?? "")"
    }
  }

  @Test func `A family in GEDCOM 5.5.1`() throws {
    let reading = try read("familie.ged")
    let graph = try #require(reading.graphs.first)
    #expect(
      graph.nodes.map(\.label) == [
        "Hendrik de Vries", "Maria Bos", "Karel de Vries", "Ans Smit", "Tim de Vries",
        "Buurman Jansen", "Lotte de Vries",
      ])
    let hendrik = graph.nodes[0].properties
    #expect(hendrik["given name"] == .text("Hendrik") && hendrik["surname"] == .text("de Vries"))
    #expect(hendrik["nickname"] == .text("Henk") && hendrik["sex"] == .text("m"))
    #expect(hendrik["birth year"] == .integer(1941))
    #expect(hendrik["birth date"] == .text("12 MAR 1941"))
    #expect(hendrik["residence"] == .text("Dorpsstraat 1, 7201 AA Zutphen"))
    #expect(
      hendrik["note"]
        == .text("Houdt van duiven, mail: henk@example.org, en van dammen.\nKomt elke dinsdag."))
    // Maria died, so she lives there no more; Karel's spelling differs.
    #expect(
      graph.nodes.map { $0.properties["household"] != nil }
        == [true, false, true, false, false, false, false])
    #expect(graph.nodes[1].properties["deceased"] == .boolean(true))
    #expect(graph.nodes[1].properties["death year"] == nil)
    #expect(graph.nodes[1].properties["birth year"] == .integer(1944))
    #expect(graph.nodes[2].properties["birth year"] == nil)
    #expect(graph.nodes[2].properties["restriction"] == .text("confidential"))
    #expect(graph.nodes[3].properties["married name"] == .text("Ans de Vries"))
    #expect(
      ties(graph) == [
        "I1-I2 married", "I1>I3 parent", "I2>I3 parent", "I3-I4 divorced",
        "I3>I5 adoptive parent", "I4>I5 adoptive parent", "I3>I7 foster parent",
        "I4>I7 foster parent", "I6>I1 buurman",
      ])
    #expect(graph.edges[3].properties["marriage year"] == .integer(1995))
    #expect(graph.edges[3].properties["divorce year"] == .integer(2010))
    #expect(graph.edges[3].properties["restriction"] == .text("locked"))
    #expect(reading.issues.map(\.cause) == [.gedcom(.tagLeftOut("SOUR", count: 1))])
  }

  @Test func `A family in GEDCOM 7`() throws {
    let reading = try read("zeven.ged")
    let graph = try #require(reading.graphs.first)
    #expect(reading.issues.isEmpty)
    #expect(
      graph.nodes[0].properties["note"] == .text("@noor schrijft ze, a@b.nl ook\ntweede regel"))
    #expect(graph.nodes[0].properties["sex"] == .text("x"))
    #expect(graph.nodes[0].properties["deceased"] == .boolean(false))
    #expect(graph.nodes[0].properties["restriction"] == .text("confidential, locked"))
    #expect(
      ties(graph) == ["B-A living together", "B>C parent", "A>C parent", "B>A peettante"])
  }

  @Test func `ANSEL, with half links and a child that is not there`() throws {
    let reading = try read("ansel.ged")
    let graph = try #require(reading.graphs.first)
    #expect(graph.nodes.map(\.label) == ["Renée Kühn", "Søren Đuric", "Zoë Kühn"])
    #expect(graph.nodes[0].properties["birth year"] == .integer(1640))
    #expect(ties(graph) == ["P1-P2 partner", "P1>P3 parent", "P2>P3 parent"])
    #expect(
      reading.causes(.guess) == [.gedcom(.missingPerson("P9")), .gedcom(.oneWayLinks(1))])
  }

  @Test(arguments: ["utf16.ged", "windows.ged"])
  func `Other character sets, when the file says so, are no guess`(name: String) throws {
    let reading = try read(name)
    #expect(reading.issues.isEmpty)
    #expect(["Zoë Ünal", "André Noël"].contains(reading.graphs.first?.nodes.first?.label ?? ""))
  }

  @Test func `A broken file is read as far as it can be`() throws {
    let reading = try read("kapot.ged")
    let graph = try #require(reading.graphs.first)
    #expect(
      graph.nodes[0].properties["note"] == .text("Een notitie\ndie zonder nummer verder gaat"))
    #expect(
      ties(graph) == [
        "I1>I2 parent", "I3>I4 parent", "I4>I3 parent", "I5-I6 brother or sister",
      ])
    #expect(
      Set(reading.causes(.guess)) == [
        .gedcom(.linesWithoutLevel(1)), .gedcom(.noTrailer), .gedcom(.missingFamily("F9")),
        // I2 by its own line, I5 and I6 by the family's.
        .gedcom(.oneWayLinks(1 + 2)), .gedcom(.ownForebear("I3", people: 2)),
      ])
  }

  @Test func `Every word for a tie is one that Netwerk knows`() {
    let known = Set(Familieband.allCases.map { $0.naam(in: .engels) })
    #expect(Set(GEDCOMKinship.allCases.map(\.rawValue)).isSubset(of: known))
  }

  @Test(arguments: [
    ("12 JAN 1950", 1950), ("ABT 1950", 1950), ("1699/00", 1699), ("JAN 950", 950),
    ("BET 1950 AND 1952", nil), ("BEF 1950", nil), ("44 BC", nil), ("(in de oorlog)", nil),
    ("INT 1950 (lente 1951)", 1950), ("@#DFRENCH R@ 2 VEND 1793", nil), ("1950-01-12", 1950),
    ("@#DJULIAN@ 5 MAR 1640", 1640), ("", nil),
  ])
  func `Years of dates`(text: String, year: Int?) { #expect(GEDCOMDate.year(text) == year) }

  @Test(arguments: [
    ("1 MARR\n2 DATE 1990\n1 DIV\n2 DATE 2000\n", "divorced"),
    ("1 DIV\n2 DATE 2000\n1 MARR\n2 DATE 2005\n", "married"), ("1 DIV\n1 MARR\n", "divorced"),
    ("1 MARR\n2 TYPE Unmarried couple\n", "living together"), ("1 ENGA\n", "engaged"),
    ("1 MARR Y\n1 EVEN\n2 TYPE Separation\n", "legally separated"), ("", "partner"),
    ("1 MARR N\n", "partner"), ("1 MARR\n1 ANUL\n", "former partner"),
  ])
  func `What a couple is`(events: String, kinship: String) {
    let text =
      "0 HEAD\n0 @A@ INDI\n0 @B@ INDI\n0 @F@ FAM\n1 HUSB @A@\n1 HUSB @B@\n\(events)0 TRLR\n"
    let graph = GEDCOMReader().read(Array(text.utf8)).graphs.first
    #expect(graph?.edges.first?.properties["kinship"] == .text(kinship))
  }

  @Test func `One parent may have adopted a child and the other not`() throws {
    let text = """
      0 HEAD
      0 @A@ INDI
      0 @B@ INDI
      0 @C@ INDI
      1 ADOP
      2 FAMC @F@
      3 ADOP HUSB
      0 @D@ INDI
      0 @F@ FAM
      1 HUSB @A@
      1 WIFE @B@
      1 CHIL @C@
      1 CHIL @D@
      2 _FREL Step
      2 _MREL Natural
      0 TRLR
      """
    let graph = try #require(GEDCOMReader().read(Array(text.utf8)).graphs.first)
    #expect(
      ties(graph) == [
        "A-B partner", "A>C adoptive parent", "B>C parent", "A>D stepparent", "B>D parent",
      ])
  }

  @Test func `What is no family tree says so`() {
    for text in ["", "hello\n", "0 HELLO\n", "name;age\n"] {
      let reading = GEDCOMReader().read(Array(text.utf8))
      #expect(reading.graphs.isEmpty && reading.causes(.error).count == 1)
    }
  }

  @Test func `Deep levels, many partners and many children stay small`() {
    let deep = "0 HEAD\n" + (1...9_999).map { "\($0 % 100) NOTE x\n" }.joined() + "0 TRLR\n"
    #expect(GEDCOMReader().read(Array(deep.utf8)).graphs.count == 1)
    var many = "0 HEAD\n"
    for person in 0..<500 { many += "0 @I\(person)@ INDI\n" }
    many += "0 @F@ FAM\n"
    for person in 0..<500 { many += "1 HUSB @I\(person)@\n1 CHIL @I\(person)@\n" }
    let reading = GEDCOMReader().read(Array((many + "0 TRLR\n").utf8))
    // One couple, and each of the two is a parent of each child.
    #expect(reading.graphs.first?.edges.count == 1 + 2 * 500)
  }

  @Test func `A file without parents and with many children keeps no product of them`() {
    var text = "0 HEAD\n0 @F@ FAM\n"
    for person in 0..<30 { text += "1 CHIL @I\(person)@\n" }
    for person in 0..<30 { text += "0 @I\(person)@ INDI\n1 FAMC @F@\n" }
    let reading = GEDCOMReader().read(Array((text + "0 TRLR\n").utf8))
    #expect(reading.graphs.first?.edges.isEmpty == true)
    #expect(reading.causes(.loss) == [.gedcom(.siblingsLeftOut(family: "F"))])
  }
}
