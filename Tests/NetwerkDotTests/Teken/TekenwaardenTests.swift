import Netwerk
import NetwerkAnalyse
import NetwerkDiagram
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

/// What was worked out about a network, as the data that its pictures take.
@Suite struct TekenwaardenTests {
  @Test("who keeps two or more with the rest is a brugpersoon, who keeps one is not")
  func bridges() throws {
    // Without Omar, Lies and Ton are left behind; without Fatima only Ada, without Ton nobody.
    let netwerk = try Netwerk(ketens: "Ada–Fatima–Bo–Omar–Lies", "Omar–Ton", "Fatima–Omar")
    let sociogram = Sociogram(netwerk)
    #expect(
      sociogram.brugpersonen.filter { $0.soort == .enigeSchakel }.map(\.kenmerk) == ["omar"])
  }

  @Test("the hub of a star is a brugpersoon, the only other of a pair is not")
  func star() throws {
    let ster = Sociogram(try Netwerk(ketens: "Omar–Ada", "Omar–Bo", "Omar–Lies"))
    #expect(ster.brugpersonen == [.init("omar", .enigeSchakel)])
    #expect(Sociogram(try Netwerk(ketens: "Omar–Ada")).brugpersonen == [])
    #expect(Sociogram(try Netwerk(ketens: "Omar", "Ada")) == Sociogram())
  }

  @Test("two groups that know each other well are two groups")
  func groups() throws {
    // Two triangles with one tie between them.
    let netwerk = try Netwerk(ketens: "Ada–Bo–Cas–Ada", "Dirk–Els–Fatima–Dirk", "Cas–Dirk")
    #expect(Sociogram(netwerk).groepen == [["ada", "bo", "cas"], ["dirk", "els", "fatima"]])
  }

  @Test("what became of people is that of the first and the last moment, and of each step")
  func change() throws {
    func netwerk(_ kringen: [String: Kring]) throws -> Netwerk {
      try Netwerk(rond: "Sara") {
        for (naam, kring) in kringen.sorted(by: { $0.key < $1.key }) { Persoon(naam, kring: kring) }
      }
    }
    let kaart = try #require(
      Veranderkaart([
        netwerk(["Ada": .intiem, "Bo": .deelname, "Ton": .deelname]),
        netwerk(["Ada": .vriendschap, "Bo": .intiem, "Lies": .intiem]),
        netwerk(["Ada": .intiem, "Bo": .intiem, "Lies": .intiem]),
      ]))
    #expect(kaart.geheel == ["bo": .dichterbij, "lies": .nieuw, "ton": .weg])
    #expect(
      kaart.stappen == [
        ["ada": .verderWeg, "bo": .dichterbij, "lies": .nieuw, "ton": .weg], ["ada": .dichterbij],
      ])
    #expect(try Veranderkaart([netwerk(["Ada": .intiem])]) == nil)
  }
}
