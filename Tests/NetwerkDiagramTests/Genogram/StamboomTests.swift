import Netwerk
import Testing

@testable import NetwerkDiagram

@Suite struct StamboomTests {
  /// A tree told as people tell it.
  private func boom(@NetwerkBuilder _ delen: () -> [NetwerkDeel]) throws -> Stamboom {
    Stamboom(try Netwerk(rond: "Sara", delen))
  }

  private func generatie(_ boom: Stamboom, _ kenmerk: Kenmerk) -> Int? {
    boom.leden.first { $0.kenmerk == kenmerk }?.generatie
  }

  /// The parents of somebody, the unknown as `nil`.
  private func ouders(_ boom: Stamboom, _ kenmerk: Kenmerk) -> [Kenmerk?] {
    guard let lid = boom.leden.firstIndex(where: { $0.kenmerk == kenmerk }) else { return [] }
    return boom.gezinnen.filter { $0.kinderen.contains { $0.lid == lid } }
      .flatMap(\.ouders).map { boom.leden[$0].kenmerk }
  }

  @Test func `roles alone give a family of three generations`() throws {
    let boom = try boom {
      Persoon("Ria", .moeder)
      Persoon("Jan", .vader)
      Persoon("Ton", .broer)
      Persoon("Lies", .dochter)
    }
    #expect(ouders(boom, "Sara") == ["ria", "jan"])
    #expect(ouders(boom, "Ton") == ["ria", "jan"])
    #expect(ouders(boom, "Lies") == ["sara"])
    #expect(["Ria", "Sara", "Lies"].map { generatie(boom, Kenmerk($0)) } == [0, 1, 2])
    #expect(boom.nietGeplaatst == [] && boom.aannames == [])
  }

  @Test func `the only partner is taken for the other parent, and that is said`() throws {
    let boom = try boom {
      Persoon("Omar", .echtgenoot)
      Persoon("Lies", .dochter)
    }
    #expect(ouders(boom, "Lies") == ["sara", "omar"])
    #expect(boom.aannames == [.init(soort: .tweedeOuder, wie: "lies", ander: "omar")])
  }

  @Test func `of two partners neither is taken for the other parent`() throws {
    let boom = try boom {
      Persoon("Omar", .echtgenoot)
      Persoon("Erik", "ex-man")
      Persoon("Lies", .dochter)
    }
    #expect(ouders(boom, "Lies") == ["sara"])
    #expect(boom.aannames == [])
  }

  @Test func `who came after the birth is not taken for a parent`() throws {
    let boom = try boom {
      Persoon("Omar", .echtgenoot).met { $0.band?.sinds = Datum(jaar: 2012) }
      Persoon("Lies", .dochter).met { $0.leeftijd = .geboren(2010) }
    }
    #expect(ouders(boom, "Lies") == ["sara"])
  }

  @Test func `a grandparent without the parent between gets an unknown one`() throws {
    let boom = try boom { Persoon("Truus", .oma) }
    #expect(ouders(boom, "Sara") == [nil])
    #expect(generatie(boom, "Truus") == 0 && generatie(boom, "Sara") == 2)
    #expect(boom.aannames.map(\.soort) == [.onbekendeErtussen])
  }

  @Test func `a relation says at which side a grandparent is`() throws {
    let boom = try boom {
      Persoon("Ria", .moeder)
      Persoon("Jan", .vader)
      Persoon("Truus", .oma)
      Relatie("Truus", "Ria", familieband: .ouder)
    }
    #expect(ouders(boom, "Ria") == ["truus"])
    #expect(boom.leden.count == 4 && boom.aannames == [] && boom.nietGeplaatst == [])
  }

  @Test func `a grandparent who can be at two sides is placed in the row and reported`() throws {
    let boom = try boom {
      Persoon("Ria", .moeder)
      Persoon("Jan", .vader)
      Persoon("Truus", .oma)
    }
    #expect(generatie(boom, "Truus") == 0)
    #expect(boom.nietGeplaatst.map(\.reden) == [.onbekendViaWie])
    #expect(
      boom.nietGeplaatst[0].zin(in: .nederlands) { $0.tekst.metHoofdletter }
        == "Truus is grootouder van Sara, maar via wie staat er niet; schrijf het bij relaties")
  }

  @Test func `what contradicts is reported and the first stands`() throws {
    let boom = try boom {
      Persoon("Ria", .moeder)
      Persoon("Ton", .broer)
      Relatie("Ton", "Ria", familieband: .ouder)
    }
    // Ton would be Sara's brother and her mother's father.
    #expect(boom.nietGeplaatst.map(\.reden) == [.andereGeneratie])
    #expect(ouders(boom, "Ria") == ["ton"])
  }

  @Test func `a third parent is reported`() throws {
    let boom = try boom {
      Persoon("Ria", .moeder)
      Persoon("Jan", .vader)
      Persoon("Piet", .vader)
    }
    #expect(boom.nietGeplaatst.map(\.reden) == [.alTweeOuders])
    #expect(boom.nietGeplaatst.map(\.wie) == ["piet"])
  }

  @Test func `a parent who is younger than the child is reported`() throws {
    let boom = try boom {
      Persoon("Ria", .moeder).met { $0.leeftijd = .geboren(1990) }
      Persoon("Ton", .broer).met { $0.leeftijd = .geboren(1985) }
      Relatie("Ria", "Ton", familieband: .ouder)
    }
    #expect(boom.nietGeplaatst.map(\.reden) == [.teJong])
  }

  @Test func `family of whom nothing is said is reported and not drawn`() throws {
    let boom = try boom { Persoon("Bo", .neef) }
    #expect(boom.leden.count == 1)
    #expect(boom.nietGeplaatst == [.init(wie: "bo", reden: .geenFamilieband)])
  }

  @Test func `a stepfather is the partner of the parent who has none`() throws {
    let boom = try boom {
      Persoon("Ria", .moeder)
      Persoon("Wim", "stiefvader")
    }
    #expect(ouders(boom, "Sara") == ["ria"])
    let paar = try #require(boom.gezinnen.first { $0.paar == .partner })
    #expect(paar.ouders.map { boom.leden[$0].kenmerk } == ["ria", "wim"])
  }

  @Test func `a half brother shares the one parent who is known`() throws {
    let boom = try boom {
      Persoon("Ria", .moeder)
      Persoon("Bas", "halfbroer")
    }
    #expect(ouders(boom, "Bas") == ["ria"])
    #expect(boom.gezinnen.count == 1)
  }

  @Test func `brothers and sisters without parents hang together`() throws {
    let boom = try boom { Persoon("Ton", .broer) }
    #expect(boom.gezinnen.count == 1 && boom.gezinnen[0].ouders == [])
    #expect(boom.gezinnen[0].kinderen.count == 2)
  }

  @Test func `children stand oldest first and those born together stand together`() throws {
    let boom = try boom {
      Persoon("Anna", .dochter).met { $0.leeftijd = .geboren(2012) }
      Persoon("Bram", .zoon).met { $0.leeftijd = .geboren(2010) }
      Persoon("Cato", .dochter)
      Persoon("Daan", .zoon).met { $0.leeftijd = .geboren(2010) }
      Relatie("Bram", "Daan", familieband: .tweeling)
    }
    let namen = boom.gezinnen[0].kinderen.map { boom.leden[$0.lid].kenmerk }
    #expect(namen == ["bram", "daan", "cato", "anna"])
    #expect(boom.meerlingen.count == 1)
  }

  @Test func `a word that says more takes the place of partner`() throws {
    let boom = try boom {
      Persoon("Omar", .partner)
      Relatie("Omar", "Sara", familieband: .gehuwd)
    }
    #expect(boom.gezinnen.map(\.paar) == [.gehuwd])
    #expect(boom.nietGeplaatst == [])
  }
}

@Suite struct GeneratiesTests {
  @Test func `two ways to one fact agree and a third that differs does not`() {
    var generaties = Generaties()
    for _ in 0..<4 { generaties.voegToe() }
    // 1 + 1 = 2 generations between the first and the third.
    let gezegd = [
      generaties.zet(1, 1, onder: 0), generaties.zet(2, 1, onder: 1),
      generaties.zet(2, 2, onder: 0), generaties.zet(2, 1, onder: 0),
      generaties.zet(0, 1, onder: 3), generaties.zet(2, 3, onder: 3),
    ]
    #expect(gezegd == [true, true, true, false, true, true])
  }
}

@Suite struct RectangleUnionTests {
  private func square(_ x: Double, _ y: Double) -> Rectangle {
    Rectangle(center: Point(x, y), size: Size(2, 2))
  }

  @Test func `two squares beside each other have one outline of four corners`() {
    let loops = RectangleUnion([square(0, 0), square(2, 0)]).loops
    #expect(loops.count == 1 && loops.first?.count == 4)
  }

  @Test func `two squares apart have two outlines and an L has six corners`() {
    #expect(RectangleUnion([square(0, 0), square(5, 0)]).loops.count == 2)
    let bend = RectangleUnion([square(0, 0), square(2, 0), square(0, 2)]).loops
    #expect(bend.map(\.count) == [6])
  }
}

@Suite struct GenogramColumnsTests {
  @Test func `pooled values are the weighted mean`() {
    // 3 and 1 trade places: (3 · 1 + 1 · 3) / 4 = 1.5.
    #expect(
      GenogramColumns.nonDecreasing([(3, 1), (1, 3), (2, 1)]) == [1.5, 1.5, 2])
  }

  @Test func `parents stand above the middle of their children`() {
    let families = [GenogramOrder.Family(parents: [0, 1], children: [2, 3, 4])]
    let x = GenogramColumns(
      rows: [[0, 1], [2, 3, 4]], families: families, widths: Array(repeating: 30, count: 5)
    ).x
    #expect(abs((x[0] + x[1]) / 2 - x[3]) < 0.5)
    #expect(abs(x[1] - x[0] - 44) < 0.5)  // 30 wide and 14 apart
  }
}
