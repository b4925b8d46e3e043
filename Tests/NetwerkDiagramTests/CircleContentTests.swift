import Netwerk
import Testing

@testable import NetwerkDiagram

@Suite struct CircleContentTests {
  private func content(_ netwerk: Netwerk, _ aanduiding: Diagram.Aanduiding = .naam)
    -> CircleContent
  {
    CircleContent(
      .ecogram(netwerk).anoniem(aanduiding), Aanduidingen(netwerk, aanduiding, in: .nederlands),
      Ecogram())
  }

  private func content(@NetwerkBuilder _ delen: () -> [NetwerkDeel]) throws -> CircleContent {
    content(try Netwerk(rond: "Sara", delen))
  }

  @Test("there are three rings, and four when somebody stands in the fourth")
  func rings() throws {
    let three = try content { Persoon("Ria", kring: .deelname) }
    #expect(three.rings == ["heel dichtbij", "dichtbij", "bekend"])
    let four = try content { Organisatie("Wijkteam", kring: .diensten) }
    #expect(four.rings == ["heel dichtbij", "dichtbij", "bekend", "diensten"])
  }

  @Test("a file that says how many rings there are is followed")
  func ringsOfFile() throws {
    var netwerk = try Netwerk(rond: "Sara") { Persoon("Ria", kring: .deelname) }
    try netwerk.wijzig { $0.kringindeling = Kringindeling(namen: ["hart", "huis", "straat"]) }
    let three = content(netwerk)
    #expect(three.rings == ["hart", "huis", "straat"])
    #expect(three.members[0].ring == 2)
    try netwerk.wijzig { $0.kringindeling = Kringindeling(aantal: 4) }
    #expect(content(netwerk).rings == ["heel dichtbij", "dichtbij", "bekend", "diensten"])
  }

  @Test("who has no ring stands in the outermost")
  func noRing() throws {
    let content = try content {
      Persoon("Ria")
      Persoon("Ton", kring: .intiem)
      Persoon("Bo", kring: .diensten)
    }
    #expect(content.members.map(\.ring) == [3, 0, 3])
  }

  @Test("only groups in use are sectors, in the usual order, those without a group last")
  func sectors() throws {
    let content = try content {
      Persoon("Bo")
      Persoon("Ton", .wijkcoach)
      Persoon("Ria", .zus)
      Persoon("Mo", groep: .school)
      Persoon("Henk", groep: .schoonfamilie)
    }
    #expect(
      content.sectors.map(\.title) == [
        "familie", "collega's", "professionals", "nog niet ingedeeld",
      ])
    #expect(content.members.map(\.sector) == [3, 2, 0, 1, 0])
  }

  @Test("a group of one's own has a sector of its own, after the group it belongs to")
  func ownGroups() throws {
    let moskee = Groep("Moskee", onder: .vrienden)
    let content = try content {
      Persoon("Bo", groep: .buren)
      Persoon("Omar", groep: moskee)
      Persoon("Lies", groep: .vrienden)
      Persoon("Ali", groep: moskee)
      Persoon("Jo", groep: Groep("Koor", onder: .lotgenoten))
    }
    #expect(content.sectors.map(\.title) == ["vrienden", "Moskee", "buren", "Koor"])
    #expect(content.members.map(\.sector) == [2, 1, 0, 1, 3])
    #expect(content.sectors[1].hue == Palette.hue(.vrienden))
  }

  @Test("an anonymous picture has no groups and rings of one's own")
  func anonymousGroups() throws {
    var netwerk = try Netwerk(rond: "Sara") {
      Persoon("Omar", groep: Groep("Moskee", onder: .vrienden))
      Persoon("Lies", groep: .vrienden)
    }
    try netwerk.wijzig { $0.kringindeling = Kringindeling(namen: ["bij mij", "bij Jo", "ver"]) }
    let content = content(netwerk, .rol)
    #expect(content.sectors.map(\.title) == ["vrienden"])
    #expect(content.rings == ["heel dichtbij", "dichtbij", "bekend"])
  }

  @Test("without anybody there is one empty sector")
  func nobody() throws {
    let content = try content {}
    #expect(content.sectors.map(\.title) == ["nog niet ingedeeld"])
    #expect(content.members.isEmpty && content.ties.isEmpty && content.hidden == 0)
  }

  @Test("who does not want to be shown, or must not be, is not there but counted")
  func hidden() throws {
    let content = try content {
      Persoon("Ria").met { $0.toestemming = Toestemming(tonen: .nee) }
      Persoon("Ton").met { $0.toestemming = Toestemming(tonen: .ja) }
      Persoon("Bo").met { $0.veiligheid = [Veiligheidsafspraak(.nietTonen, reden: "rust")] }
      Persoon("Mo").met { $0.veiligheid = [Veiligheidsafspraak(.nietBenaderen, reden: "rust")] }
      Persoon("Lies").met { $0.toestemming = Toestemming(noemen: .nee) }
      Relatie("Ria", "Ton")
      Relatie("Ton", "Mo")
    }
    // Lies may be shown, but not by her name.
    #expect(content.members.map(\.name) == ["Ton", "Mo", "iemand"])
    #expect(content.hidden == 2)
    #expect(content.ties.map { [$0.first, $0.second] } == [[0, 1]])
  }

  @Test("the sheet says how many are not shown, and nothing when everybody is")
  func footer() throws {
    func texts(_ netwerk: Netwerk) throws -> [String] {
      try Diagram.ecogram(netwerk).drawing(measuredBy: ApproximateTextMeasurer()).texts
        .map(\.line.text)
    }
    let open = try Netwerk(rond: "Sara") { Persoon("Ton") }
    #expect(try texts(open).contains("Vertrouwelijk  ·  gemaakt met netwerk-dot"))
    let closed = try Netwerk(rond: "Sara") {
      Persoon("Geheim").met { $0.toestemming = Toestemming(tonen: .nee) }
    }
    let words = try texts(closed)
    #expect(
      words.contains(
        "Vertrouwelijk  ·  gemaakt met netwerk-dot  ·  1 persoon op verzoek niet getoond"))
    #expect(words.contains("0 personen"))
    #expect(!words.joined().contains("Geheim"))
  }

  @Test("what somebody gives and gets stands in letters, in a fixed order, and who leads too")
  func badges() throws {
    let content = try content {
      Persoon("Ria", steun: [.emotioneel, .praktisch], krijgt: [.gezelschap])
      Persoon("Ton").met { $0.inzet = Inzet(regie: .ja) }
      Persoon("Bo").met { $0.inzet = Inzet(regie: .nee) }
    }
    #expect(content.members.map { $0.badges.map(\.text) } == [["P E", "G"], ["regie"], []])
    #expect(content.members[0].badges.map(\.kind) == [.gives, .gets])
  }

  @Test("under a name stand the role and the organisation, up to 40 people")
  func details() throws {
    func details(_ others: Int) throws -> [String] {
      var netwerk = try Netwerk(rond: "Sara") {
        Persoon("Els", "coach").met { $0.inzet = Inzet(organisatie: "anker") }
        Organisatie("Het Anker", id: "anker")
      }
      for nummer in 0..<others { try netwerk.wijzig { $0.personen.append(Persoon("p\(nummer)")) } }
      return content(netwerk).members[0].details
    }
    #expect(try details(39) == ["coach", "Het Anker"])
    #expect(try details(40) == ["coach"])
  }

  @Test("two ties between the same people are one line that holds both")
  func doubleTies() throws {
    let content = try content {
      Persoon("Ria")
      Persoon("Ton")
      Relatie("Ton", "Ria", .zwak, steun: [.praktisch])
      Relatie("Ria", "Ton", .sterk, steun: [.advies])
    }
    let tie = try #require(content.ties.first)
    #expect(content.ties.count == 1)
    #expect([tie.first, tie.second] == [0, 1])
    #expect(tie.band.sterkte == .sterk)
    #expect(tie.band.steun == [.advies] && tie.band.krijgt == [.praktisch])
  }

  @Test("a tie with any of several hoofdpersonen is a tie with the heart")
  func household() throws {
    let netwerk = try Netwerk(rond: [Persoon("Sara"), Persoon("Sam")]) {
      Persoon("Ria", kring: .intiem, .zwak)
      Persoon("Ton").met { $0.band = nil }
      Persoon("Bo").met { $0.band = nil }
      Relatie("Sam", "Ton", .sterk)
      Relatie("Ria", "Sam", .zeerSterk)
    }
    let members = content(netwerk).members
    #expect(members.map(\.band?.sterkte) == [Band.Sterkte.zeerSterk, .sterk, nil])
    #expect(content(netwerk).ties.isEmpty)
  }

  @Test("organisations do not count as people of a sector")
  func people() throws {
    let content = try content {
      Persoon("Els", groep: .professionals)
      Organisatie("Wijkteam", .wijkteam)
    }
    #expect(content.members.map(\.sector) == [0, 0])
    #expect(content.people(in: 0) == 1)
  }

  @Test("an organisation stands in its own group, else in that of its kind")
  func organisations() throws {
    let content = try content {
      Organisatie("Koor", .vereniging, groep: .buren)
      Organisatie("Club", .sportclub)
      Organisatie("Iets")
    }
    #expect(
      content.members.map { content.sectors[$0.sector].title } == [
        "buren", "kennissen", "nog niet ingedeeld",
      ])
  }
}
