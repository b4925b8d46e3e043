import Foundation
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

@Suite struct SteunfigurenCommandTests {
  private func voer(_ argumenten: String...) throws -> NetwerkDotProgramma.Afloop {
    let map = try Proefmap()
    for naam in ["karel", "mantelzorger", "bijnaleeg", "spaghetti"] {
      let tekst = String(decoding: try Voorbeelden.bytes(naam), as: UTF8.self)
      try map.schrijf(tekst, "\(naam).netwerk.yaml")
    }
    return try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad] + argumenten, in: map.pad)
  }

  @Test(arguments: ["karel", "mantelzorger", "bijnaleeg"])
  func `het voorstel is wat een coordinator zou voorlezen`(naam: String) throws {
    let afloop = try voer("steunfiguren", "\(naam).netwerk.yaml")
    #expect(afloop.code == 0)
    #expect(Snapshot.difference(of: afloop.uitvoer, to: "steunfiguren-\(naam).txt") == nil)
    #expect(afloop.uitvoer.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `in het Engels zegt het hetzelfde`() throws {
    let afloop = try voer("steunfiguren", "karel.netwerk.yaml", "--taal", "en")
    #expect(Snapshot.difference(of: afloop.uitvoer, to: "steunfiguren-karel-en.txt") == nil)
  }

  @Test func `waarom iemand niet gevraagd wordt staat bij elke hulpvraag`() throws {
    let greet = try voer("steunfiguren", "karel.netwerk.yaml", "--waarom", "Greet")
    #expect(greet.uitvoer.contains("Greet staat niet in het voorstel: het contact is verbroken."))
    let wim = try voer(
      "steunfiguren", "karel.netwerk.yaml", "--hulpvraag", "overdag", "--waarom", "Wim")
    #expect(wim.uitvoer.contains("Wim staat wel in het voorstel, op plaats"))
    let inEenRegel = wim.uitvoer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(inEenRegel.contains("Let op: hij heeft spanning met Kees."))
  }

  @Test func `een onbekende hulpvraag of naam is een fout die de goede noemt`() throws {
    let vraag = try voer("steunfiguren", "karel.netwerk.yaml", "--hulpvraag", "eten")
    #expect(vraag.code == 65)
    #expect(vraag.meldingen.contains("wel: wonen, overdag, drinken"))
    #expect(try voer("steunfiguren", "karel.netwerk.yaml", "--waarom", "Piet").code == 65)
    #expect(try voer("steunfiguren", "karel.netwerk.yaml", "--hoogstens", "0").code == 64)
    #expect(try voer("steunfiguren", "nergens.yaml").code == 66)
  }

  @Test func `de gegevens noemen plaatsen en geen punten`() throws {
    let json = try voer("steunfiguren", "karel.netwerk.yaml", "--als", "json").uitvoer
    #expect(!json.contains("punten"))
    let gegevens = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let voorstellen = gegevens?["voorstellen"] as? [[String: Any]]
    #expect(voorstellen?.count == 3)
    #expect(voorstellen?[1]["hulpvraag"] as? String == "overdag")
    let csv = try voer("steunfiguren", "karel.netwerk.yaml", "--als", "csv").uitvoer
    #expect(csv.hasPrefix("bestand,vraag,lijst,plaats,id,via,zin\r\n"))
    #expect(csv.contains("karel.netwerk.yaml,wonen,niet,,greet,,"))
  }

  @Test func `de uitleg noemt de regel van de volgorde en van de weg`() throws {
    let tekst = try voer("steunfiguren", "bijnaleeg.netwerk.yaml", "--uitleg").uitvoer
    #expect(tekst.contains("+3  geeft dit al, per soort steun"))
    #expect(tekst.contains("elke stap kost 4"))
  }

  @Test(arguments: ["karel", "spaghetti"])
  func `de bakens zeggen wat bekend is en wat niet`(naam: String) throws {
    let afloop = try voer("bakens", "\(naam).netwerk.yaml")
    #expect(afloop.code == 0)
    #expect(Snapshot.difference(of: afloop.uitvoer, to: "bakens-\(naam).txt") == nil)
    #expect(afloop.uitvoer.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `de bakens als gegevens tellen tachtig professionals`() throws {
    let json = try voer("bakens", "spaghetti.netwerk.yaml", "--als", "json").uitvoer
    let gegevens = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let hulp = gegevens?["hulpverlening"] as? [String: Any]
    #expect((hulp?["professionals"] as? [String])?.count == 80)
    #expect(hulp?["regie"] as? String == "meer")
    #expect((gegevens?["bakens"] as? [Any])?.count == 8)
  }
}
