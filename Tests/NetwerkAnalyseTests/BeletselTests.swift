import Netwerk
import Testing

@testable import NetwerkAnalyse

struct BeletselTests {
  let netwerk = try! Netwerk(rond: "Sara") {
    Persoon("Fatima", .moeder, steun: [.praktisch])
    Persoon("Lies", .vriendin)
    Relatie("Fatima", "Lies")
  }

  private func met(_ wijziging: (inout Persoon) -> Void) throws -> Netwerk {
    try netwerk.met("Fatima", wijziging: wijziging)
  }

  @Test func `van wie niets bekend is staat niets in de weg`() {
    #expect(netwerk.beletselen(van: "fatima").isEmpty)
    #expect(netwerk.beletselen(van: "niemand").isEmpty)
    #expect(netwerk.beletselen(van: "sara").isEmpty)
  }

  @Test func `wie overleden is, gebroken heeft of niet gevraagd wil worden`() throws {
    #expect(try met { $0.overleden = .ja }.beletselen(van: "fatima") == [.overleden])
    #expect(try met { $0.band?.aard = .verbroken }.beletselen(van: "fatima") == [.verbroken])
    let wilNiet = try met { $0.toestemming = Toestemming(benaderen: .nee) }
    #expect(wilNiet.beletselen(van: "fatima") == [.wilNiet])
    let onbekend = try met { $0.toestemming = Toestemming(benaderen: .onbekend) }
    #expect(onbekend.beletselen(van: "fatima").isEmpty)
  }

  @Test func `wie op is draagt te veel, wie beperkt kan niet`() throws {
    let op = try met { $0.belasting = Belasting(draagkracht: .op) }
    #expect(op.beletselen(van: "fatima") == [.overbelast])
    let beperkt = try met { $0.belasting = Belasting(draagkracht: .beperkt) }
    #expect(beperkt.beletselen(van: "fatima").isEmpty)
  }

  @Test func `een contactverbod met de hoofdpersoon telt, met een ander niet`() throws {
    #expect(try met { $0.band?.contactverbod = .ja }.beletselen(van: "fatima") == [.contactverbod])
    var anders = netwerk
    try anders.wijzig { $0.relaties[0].band.contactverbod = .ja }
    #expect(anders.beletselen(van: "fatima").isEmpty)
  }

  @Test func `een veiligheidsafspraak geldt tot en met haar einde`() throws {
    let tot = try #require(Datum("2026-06"))
    let afspraak = Veiligheidsafspraak(.nietBenaderen, reden: "rust", tot: tot)
    let metAfspraak = try met { $0.veiligheid = [afspraak] }
    for (peildatum, geldt) in [
      (nil, true), ("2026-05-31", true), ("2026-06-30", true), ("2026", true), ("2026-07", false),
      ("2027", false),
    ] {
      var netwerk = metAfspraak
      try netwerk.wijzig { $0.peildatum = peildatum.flatMap { Datum($0) } }
      let verwacht: [Beletsel] = geldt ? [.veiligheid(afspraak)] : []
      #expect(netwerk.beletselen(van: "fatima") == verwacht, "\(peildatum ?? "geen datum")")
    }
  }

  @Test func `niet samen met de hoofdpersoon geldt van beide kanten, met een ander niet`() throws {
    let nietSamen = Veiligheidsafspraak(.nietSamenMet, reden: "rust", met: ["sara"])
    #expect(
      try met { $0.veiligheid = [nietSamen] }.beletselen(van: "fatima") == [.veiligheid(nietSamen)])
    let andersom = Veiligheidsafspraak(.nietSamenMet, reden: "rust", met: ["fatima"])
    var anders = netwerk
    try anders.wijzig { $0.hoofdpersonen[0].veiligheid = [andersom] }
    #expect(anders.beletselen(van: "fatima") == [.veiligheid(andersom)])
    #expect(anders.beletselen(van: "lies").isEmpty)
    let metLies = Veiligheidsafspraak(.nietSamenMet, reden: "ruzie", met: ["lies"])
    #expect(try met { $0.veiligheid = [metLies] }.beletselen(van: "fatima").isEmpty)
  }

  @Test func `elk beletsel heeft woorden in beide talen`() {
    let afspraken = Veiligheidsafspraak.Soort.allCases.map {
      Veiligheidsafspraak($0, reden: "rust")
    }
    let alle: [Beletsel] =
      [.overleden, .verbroken, .contactverbod, .wilNiet, .overbelast]
      + afspraken.map(Beletsel.veiligheid)
    for taal in Taal.allCases {
      #expect(Set(alle.map { $0.naam(in: taal) }).count == alle.count)
    }
    #expect(
      Beletsel.veiligheid(afspraken[0]).naam(in: .nederlands)
        == "afgesproken is niet uitnodigen: rust")
    #expect(Beletsel.veiligheid(afspraken[0]).naam(in: .engels) == "agreed not to invite: rust")
  }
}
