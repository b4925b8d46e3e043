import Netwerk
import NetwerkBestand
import Testing

@testable import NetwerkUitwisseling

/// Files in the shape of those that easyNWK writes, with people we made up.
@Suite struct EasyNWKTests {
  private func contact(_ id: Int, _ naam: String, _ rol: String, _ rest: String) -> String {
    """
    { "id": \(id), "name": "\(naam)", "role": "\(rol)", "roleDefault": false, "human": true,
      "currentGender": "weiblich", "genderDefault": false, "age": "", "note": "",
      "deceased": false, "edgeType": 1, "edgeTypeByUser": -1, \(rest) }
    """.replacing("\n", with: "")
  }

  private var kaart: String {
    """
    { "ego": { "name": "Inge", "currentGender": "weiblich", "age": "45", "note": "" },
      "alteri": [
        \(contact(1, "Gerda", "Mutter", "\"angle\": 30, \"distance\": 20")),
        \(contact(2, "Rex", "", "\"angle\": 120, \"distance\": 50, \"human\": false")
          .replacing("\"human\": true,", with: "")),
        \(contact(3, "Uwe", "Nachbar*in", "\"angle\": 135, \"distance\": 66.67")),
        \(contact(4, "Dr. Hahn", "Ärzt*in", "\"angle\": -45, \"distance\": 99")),
        \(contact(5, "Ulla", "Kegelschwester", "\"angle\": -120, \"distance\": 130"))
      ],
      "connections": [{ "id1": 1, "id2": 3 }, { "id1": 3, "id2": 9 }] }
    """
  }

  private func lees(_ tekst: String) -> EasyNWKReader.Lezing {
    EasyNWKReader(bestand: "inge.json").lees(Array(tekst.utf8))
  }

  private func netwerk(_ lezing: EasyNWKReader.Lezing) throws -> Netwerk {
    let kaart = try #require(lezing.kaarten.first)
    return try #require(Vertaling().netwerk(van: kaart).netwerk)
  }

  @Test func `a single map is a network with rings by distance and groups by sector`() throws {
    let lezing = lees(kaart)
    let netwerk = try netwerk(lezing)
    #expect(netwerk.hoofdpersonen[0].naam == "Inge")
    #expect(netwerk.hoofdpersonen[0].leeftijd == .jaren(45))
    #expect(netwerk.personen.map(\.naam) == ["Gerda", "Uwe", "Dr. Hahn", "Ulla"])
    // 20 < 33.33, 66.67 is no longer below 66.67, 99 ≤ 100, 130 is outside.
    #expect(netwerk.personen.map(\.kring) == [.intiem, .deelname, .deelname, nil])
    #expect(
      netwerk.personen.map { $0.groep?.soort }
        == [.gezinVanHerkomst, .buren, .professionals, .collegas])
    #expect(netwerk.personen.map { $0.rol?.tekst } == ["moeder", "buur", "arts", "Kegelschwester"])
    #expect(netwerk.organisaties.map(\.naam) == ["Rex"])
    #expect(netwerk.relaties.map(\.van) == ["p1"])
    #expect(lezing.aantekeningen.aantal(.rolUitDuits) == 3)
    #expect(lezing.aantekeningen.aantal(.buitenHorizon) == 1)
    #expect(lezing.aantekeningen.aantal(.formaat(.graph(.unknownNode("9")), .loss)) == 1)
  }

  @Test func `a byte order mark and the oldest demo, with ids of letters, are read`() throws {
    let oud = """
      {"ego":{"name":"Inge","currentGender":"divers","age":"","note":"hallo"},"alteri":[{"id":
      "8e8881f3-5ce4-43d9-a288-44ebfdef9966","name":"Susi","role":"Studienkolleg*in",
      "contactOfPartner":false,"currentGender":"weiblich","age":"","note":"","edgeWeight":0,
      "angle":-131.1,"distance":42.3,"isSelected":false}],"relations":[]}
      """.replacing("\n", with: "")
    let netwerk = try netwerk(
      EasyNWKReader(bestand: "x").lees([0xEF, 0xBB, 0xBF] + Array(oud.utf8)))
    #expect(netwerk.personen[0].id == "8e8881f3-5ce4-43d9-a288-44ebfdef9966")
    #expect(netwerk.personen[0].kring == .vriendschap && netwerk.personen[0].geslacht == .vrouw)
    #expect(netwerk.hoofdpersonen[0].geslacht == .anders)
    #expect(netwerk.personen[0].groep == .collegas)
  }

  @Test func `lines, conflict, support and death of version 2,7 are read`() throws {
    let tekst = """
      { "ego": { "name": "Inge", "currentGender": "nicht festgelegt", "age": "", "note": "" },
        "alteri": [
          \(contact(1, "A", "", "\"angle\": 1, \"distance\": 5, \"conflict\": true, \"supportEmotional\": \"2\", \"supportCognitive\": 1, \"supportSocial\": 3, \"emoji\": \"\"")),
          \(contact(2, "B", "", "\"angle\": 1, \"distance\": 5").replacing("\"edgeType\": 1", with: "\"edgeType\": 0")),
          \(contact(3, "C", "", "\"angle\": 1, \"distance\": 5").replacing("\"edgeType\": 1", with: "\"edgeType\": 0").replacing("\"deceased\": false", with: "\"deceased\": true")),
          \(contact(4, "D", "", "\"angle\": 1, \"distance\": 5").replacing("\"edgeType\": 1", with: "\"edgeType\": \"2\""))
        ], "connections": [] }
      """
    let lezing = lees(tekst)
    let banden = try netwerk(lezing).personen.map(\.band)
    #expect(
      banden == [
        Band(aard: .conflict, steun: [.emotioneel, .gezelschap], krijgt: [.advies, .gezelschap]),
        Band(aard: .slapend), Band(), Band(),
      ])
    #expect(try netwerk(lezing).personen[2].isOverleden)
    #expect(lezing.aantekeningen.aantal(.geenLijn) == 1)
    #expect(lezing.aantekeningen.aantal(.meervoudigeBand) == 1)
  }

  private func record(_ datums: [String]) -> String {
    let kaarten = datums.enumerated().map {
      #"{ "id": \#($0 + 1), "title": "", "date": "\#($1)", "nwk": \#(kaart) }"#
    }
    return #"{ "versions": [\#(kaarten.joined(separator: ","))], "currentVersion": 1 }"#
  }

  @Test func `maps with a date each are one person at several moments, the last is now`() throws {
    let lezing = lees(record(["2024-03-01", "2023-01-15", "2025-05-05"]))
    let uitslagen = Vertaling().netwerken(vanMomenten: lezing.kaarten)
    let netwerk = try #require(uitslagen.first?.netwerk)
    #expect(uitslagen.count == 1)
    #expect(netwerk.peildatum?.description == "2025-05-05")
    #expect(netwerk.eerder.map { $0.peildatum?.description } == ["2023-01-15", "2024-03-01"])
  }

  @Test func `maps without dates of their own are networks of their own`() throws {
    let uitslagen = Vertaling().netwerken(vanMomenten: lees(record(["2024-03-01", ""])).kaarten)
    #expect(uitslagen.count == 2)
    #expect(uitslagen[0].aantekeningen.aantal(.geenMoment) == 1)
  }

  private static let nwk = [
    "F;1;5.8.2014", "E;Inge;45;let op", "N;1;+Gerda;w;Mu;overleden moeder", "N;2;Jörg;m;ABr;",
    "N;3;Weg;m;Fr;", "N;4;Anna;;XY;", "P;1;1;0.55;0.4;0", "P;1;2;0.25;0.5;1", "P;1;4;0.7;0.8;2",
    "L;1;1;2", "",
  ].joined(separator: "\r\n")

  @Test func `a file of easyNWK 1,5 is read, in Windows-1252 too`() throws {
    let bytes = Self.nwk.unicodeScalars.map { UInt8($0.value) }
    let lezing = EasyNWKReader(bestand: "inge.nwk").lees(bytes)
    let netwerk = try netwerk(lezing)
    #expect(netwerk.peildatum?.description == "2014-08-05")
    #expect(netwerk.personen.map(\.naam) == ["Gerda", "Jörg", "Anna"])
    #expect(netwerk.personen.map(\.isOverleden) == [true, false, false])
    #expect(netwerk.personen.map { $0.rol?.tekst } == ["moeder", "adoptiebroer", "XY"])
    // (0.05² + 0.1²)½ · 200 = 22.4; 0.25 · 200 = 50; (0.2² + 0.3²)½ · 200 = 72.1.
    #expect(netwerk.personen.map(\.kring) == [.intiem, .vriendschap, .deelname])
    #expect(netwerk.personen[2].groep == .professionals)
    #expect(netwerk.relaties == [Relatie("p1", "p2", band: Band())])
    #expect(lezing.aantekeningen.aantal(.zonderPlaats) == 1)
  }

  @Test func `what is no easyNWK is refused with the place where it goes wrong`() {
    #expect(
      lees("{ \"ego\": {} }").meldingen.map { $0.tekst(in: .nederlands).prefix(15) }
        == ["inge.json:1:1: "])
    #expect(lees("{ \"ego\": {}, ").kaarten.isEmpty)
    #expect(lees("").meldingen.count == 1)
    #expect(lees("N;1;\u{0}").kaarten.isEmpty)
    #expect(lees("zomaar tekst").meldingen.count == 1)
  }
}
