import NetwerkTestSupport
import Testing

@testable import NetwerkBestand

extension Bandenlijst {
  /// Every tie as two ids.
  var paren: [[String]] {
    stride(from: 0, to: uiteinden.count, by: 2).map {
      [personen[Int(uiteinden[$0])], personen[Int(uiteinden[$0 + 1])]]
    }
  }

  var ids: [String] { (0..<personen.count).map { personen[$0] } }
}

func lijst(_ tekst: String, draden: Int = 1, blokgrootte: Int = 1 << 17) throws -> Bandenlijst {
  let lezing = BandenlijstDecoder(draden: draden, blokgrootte: blokgrootte)
    .lees(Array(tekst.utf8), bestand: "buurt.csv")
  #expect(lezing.fouten.map { $0.tekst(in: .nederlands) } == [])
  return try #require(lezing.lijst)
}

@Suite struct `Een lijst van banden` {
  @Test func `telt mensen in de volgorde waarin zij genoemd worden`() throws {
    let lijst = try lijst("van,naar\np3,p1\np1,p2\n")
    #expect(lijst.ids == ["p3", "p1", "p2"])
    #expect(lijst.uiteinden == [0, 1, 1, 2])
    #expect(lijst.telling.heeftKop)
  }

  @Test(arguments: [
    "source,target\n1,2\n", "Source;Target\n1;2\n", "from\tto\n1\t2\n", "van naar\n1 2\n",
    "Target,weight,Source\n2,7,1\n", "egoID,Source,Target\n9,1,2\n", "1,2\n", "1;2;0,5\n",
    "\u{FEFF}van,naar\r\n1,2\r\n", "# uit 2024\n\nvan,naar\n1,2", "\u{FEFF}# a;b\nvan,naar\n1,2",
    "\"van\",\"naar\"\n\"1\",\"2\"\n",
    "persoonA,persoonB\n1,2\n", "van , naar\n 1 , 2 \n", "van naar\n1   2  \n", "% x\n1 2\n",
  ])
  func `wordt herkend hoe hij ook geschreven is`(tekst: String) throws {
    let lijst = try lijst(tekst)
    #expect(lijst.paren.map { Set($0) } == [["1", "2"]])
  }

  @Test func `zonder herkenbare kop heeft zijn eerste rij gewoon twee mensen`() throws {
    let lijst = try lijst("karel,annie\nannie,wim\n")
    #expect(lijst.paren == [["karel", "annie"], ["annie", "wim"]])
    #expect(!lijst.telling.heeftKop)
  }

  @Test func `telt banden met zichzelf, laat ze weg en houdt de persoon`() throws {
    let lijst = try lijst("1,2\n3,3\n2,1\n")
    #expect(lijst.paren == [["1", "2"], ["2", "1"]])
    #expect(lijst.ids == ["1", "2", "3"])
    #expect(lijst.telling.zelfbanden == 1)
    #expect(lijst.telling.rijen == 3)
  }

  @Test func `leest wat tussen aanhalingstekens staat zoals RFC 4180`() throws {
    let lijst = try lijst(
      "van,naar,wat\n\"Jansen, A\",\"zij \"\"de\"\" baas\",\"een\ntwee\"\nx,y,z\n")
    #expect(lijst.paren == [["Jansen, A", "zij \"de\" baas"], ["x", "y"]])
  }

  @Test func `houdt 7 en 07 uit elkaar en 7 en "7" bijeen`() throws {
    let lijst = try lijst("7,07\n\"7\",8\n")
    #expect(lijst.ids == ["7", "07", "8"])
  }

  @Test func `kent kleine, grote en lange nummers en namen door elkaar`() throws {
    let ids = [
      "0", "5", "1048577", "999999999", "123456789012345678", "1234567890123456789", "é👩‍👧", "-3",
    ]
    let lijst = try lijst(ids.map { "5,\($0)\n\($0),5\n" }.joined())
    #expect(Set(lijst.ids) == Set(ids))
    #expect(lijst.telling.rijen == 2 * 8)
    #expect(lijst.telling.zelfbanden == 2)
  }

  @Test func `vindt grote nummers terug als de tafel groeit`() throws {
    // 1048576 is too large for a table of a few people, and small enough for one of 70,000.
    let veel = (0..<70_000).map { "1048600,\($0)\n" }.joined()
    let lijst = try lijst("1048600,1048601\n" + veel + "1048599,1048601\n")
    #expect(lijst.personen.count == 70_000 + 3)
    #expect(lijst.paren.last == ["1048599", "1048601"])
    #expect(lijst.uiteinden.suffix(1) == [1])
  }

  @Test(arguments: [1, 2, 3], [1, 2, 7, 64, 1 << 17])
  func `is dezelfde op elk aantal draden en in elke maat van stukken`(
    draden: Int, blokgrootte: Int
  ) throws {
    for zaad in 0..<20 {
      var toeval = Toeval(zaad)
      let (tekst, paren) = willekeurigeLijst(&toeval)
      let lijst = try lijst(tekst, draden: draden, blokgrootte: blokgrootte)
      #expect(lijst.paren == paren.filter { $0[0] != $0[1] }, "zaad \(zaad)")
      #expect(lijst.telling.rijen == paren.count)
      var gezien: [String] = []
      for id in paren.joined() where !gezien.contains(id) { gezien.append(id) }
      #expect(lijst.ids == gezien)
    }
  }

  /// A list of ties in every dress, and what it says.
  private func willekeurigeLijst(_ toeval: inout Toeval) -> (String, [[String]]) {
    let namen = [
      "a", "b,c", "1", "22", "333", "zij \"x\"", "regel\u{A0}", "é", "004", "99999999999",
    ]
    let paren = (0..<toeval.getal(1...40)).map { _ in
      [toeval.een(van: namen), toeval.een(van: namen)]
    }
    var tekst = "van,naar,gewicht\n"
    for paar in paren {
      let velden = paar.map { naam in
        let moet = naam.contains(",") || naam.contains("\"")
        return moet || toeval.eenOp(3) ? "\"" + naam.replacing("\"", with: "\"\"") + "\"" : naam
      }
      let extra = toeval.een(van: ["", ",3", ",\"een\nregel\"", ","])
      tekst += velden.joined(separator: ",") + extra + (toeval.eenOp(4) ? "\r\n" : "\n")
      if toeval.eenOp(8) { tekst += toeval.een(van: ["\n", "# niets\n", "  \n"]) }
    }
    return (tekst, paren)
  }
}
