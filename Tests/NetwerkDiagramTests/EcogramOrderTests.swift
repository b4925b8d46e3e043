import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

/// What may change in a file without changing the drawing.
@Suite struct EcogramOrderTests {
  private func drawing(_ onderdelen: Onderdelen) throws -> Drawing {
    try Diagram.ecogram(Netwerk(onderdelen)).drawing(measuredBy: ApproximateTextMeasurer())
  }

  private func proef(_ seed: Int) -> Tekenproef {
    Tekenproef(seed, mensen: 3 + seed % 12, groepen: 1 + seed % 9, hoofdpersonen: 1 + seed % 2)
  }

  @Test("the same network gives the same DOT", arguments: 0..<20)
  func same(seed: Int) throws {
    let proef = proef(seed)
    #expect(try drawing(proef.onderdelen()).dot() == drawing(proef.onderdelen()).dot(), "\(proef)")
  }

  @Test("the order of ties in the file does not change where people stand", arguments: 0..<20)
  func tieOrder(seed: Int) throws {
    let proef = proef(seed)
    var onderdelen = proef.onderdelen()
    let before = try drawing(onderdelen)
    var toeval = Toeval(seed)
    onderdelen.relaties.shuffle(using: &toeval)
    let after = try drawing(onderdelen)
    #expect(before.boxes == after.boxes, "\(proef)")
    #expect(before.texts == after.texts, "\(proef)")
  }

  @Test("other kenmerken change nothing at all", arguments: 0..<20)
  func identifiers(seed: Int) throws {
    let proef = proef(seed)
    let onderdelen = proef.onderdelen()
    func renamed(_ kenmerk: Kenmerk) -> Kenmerk {
      Kenmerk("x\(9973 - kenmerk.tekst.count)\(kenmerk)")
    }
    var other = onderdelen
    for place in other.hoofdpersonen.indices {
      other.hoofdpersonen[place].id = renamed(other.hoofdpersonen[place].id)
    }
    for place in other.personen.indices {
      other.personen[place].id = renamed(other.personen[place].id)
    }
    for place in other.organisaties.indices {
      other.organisaties[place].id = renamed(other.organisaties[place].id)
    }
    other.relaties = onderdelen.relaties.map {
      Relatie(renamed($0.van), renamed($0.naar), band: $0.band)
    }
    // Only whom each box is of goes by another kenmerk.
    func withoutMembers(_ onderdelen: Onderdelen) throws -> Drawing {
      var drawing = try drawing(onderdelen)
      drawing.members = drawing.members.mapValues { _ in "" }
      return drawing
    }
    #expect(try withoutMembers(onderdelen) == withoutMembers(other), "\(proef)")
  }

  @Test("a tie written from the other side is the same drawing", arguments: 0..<20)
  func reversed(seed: Int) throws {
    let proef = proef(seed)
    var onderdelen = proef.onderdelen()
    let before = try drawing(onderdelen)
    onderdelen.relaties = onderdelen.relaties.map {
      Relatie($0.naar, $0.van, band: $0.band.omgekeerd)
    }
    #expect(try drawing(onderdelen) == before, "\(proef)")
  }

  @Test("what does not stand on the drawing does not change it", arguments: 0..<10)
  func unseen(seed: Int) throws {
    var onderdelen = proef(seed).onderdelen()
    let before = try drawing(onderdelen)
    onderdelen.notitie = "een notitie"
    for place in onderdelen.personen.indices {
      onderdelen.personen[place].notitie = "nog een"
      onderdelen.personen[place].woonplaats = "Zutphen"
    }
    #expect(try drawing(onderdelen) == before)
  }
}
