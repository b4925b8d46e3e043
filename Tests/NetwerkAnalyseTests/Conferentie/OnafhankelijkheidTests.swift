import Netwerk
import Testing

@testable import NetwerkAnalyse

@Suite struct OnafhankelijkheidTests {
  private func onafhankelijkheid(_ wijzig: (inout Conferentie) -> Void) throws -> Onafhankelijkheid?
  {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Karel")])
    onderdelen.organisaties = [Organisatie("Wijkteam Zuid", id: "wijkteam")]
    onderdelen.personen = [
      Persoon("Annie", .zus),
      Persoon("Marieke", .wijkcoach).met { $0.inzet = Inzet(organisatie: "wijkteam") },
    ]
    var conferentie = Conferentie()
    wijzig(&conferentie)
    onderdelen.conferentie = conferentie
    return try Netwerk(onderdelen).onafhankelijkheid()
  }

  @Test func `zonder coordinator of werkgever is het nog niet bekend`() throws {
    #expect(try onafhankelijkheid { _ in }?.isOnafhankelijk == nil)
    #expect(try onafhankelijkheid { $0.coordinator = "Froukje" }?.isOnafhankelijk == nil)
  }

  @Test func `wie van buiten komt staat los`() throws {
    let los = try onafhankelijkheid {
      $0.coordinator = Coordinator("Froukje", werktVoor: [.buiten("Eigen Kracht")])
    }
    #expect(los?.isOnafhankelijk == true)
  }

  @Test func `wie bij een helpende organisatie werkt niet, ook als die alleen bij naam staat`()
    throws
  {
    let helpt = try onafhankelijkheid {
      $0.coordinator = Coordinator("Froukje", werktVoor: [.buiten("wijkteam zuid")])
      $0.verwijzer = "Marieke"
    }
    #expect(
      helpt?.feiten == [.werktVoorHelper("wijkteam", ["marieke"]), .werktVoorVerwijzer("Marieke")])
    #expect(helpt?.isOnafhankelijk == false)
  }

  @Test func `iemand uit de kring of een professional is geen onafhankelijke coordinator`() throws {
    let zus = try onafhankelijkheid { $0.coordinator = Coordinator().met("annie") }
    #expect(zus?.feiten == [.inKring("annie")])
    let coach = try onafhankelijkheid { $0.coordinator = Coordinator().met("marieke") }
    #expect(coach?.feiten == [.helptAl("marieke")])
    #expect(try onafhankelijkheid { $0.coordinator = "annie" }?.feiten == [.naamgenoot("annie")])
  }
}

extension Coordinator {
  fileprivate func met(_ persoon: Persoon.ID) -> Coordinator {
    var ander = self
    ander.persoon = persoon
    return ander
  }
}
