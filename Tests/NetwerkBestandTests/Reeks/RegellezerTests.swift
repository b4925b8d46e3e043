import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkBestand

@Suite struct RegellezerTests {
  @Test func `an ordinary line reads as the general reader reads it`() throws {
    let regel = """
      {"versie":1,"id":"n-17","titel":"Rond H","peildatum":"2026-03","hoofdpersoon":{"naam":"H",\
      "geslacht":"vrouw","leeftijd":71},"personen":[{"naam":"Ria de Wit","rol":"zus","kring":1,\
      "sterkte":"hecht","steun":["praktisch","geld"],"contact":"wekelijks"},{"naam":"b","groep":\
      "collega's","geboortejaar":1980,"overleden":"nee","aard":"ruzie"}],"relaties":[{"tussen":\
      ["Ria de Wit","b"],"sterkte":"zwak","aard":"steunend"},{"tussen":["b","h"]}]}
      """
    let netwerk = try #require(snel(regel))
    #expect(netwerk == gewoon(regel))
    #expect(netwerk.personen.map(\.id) == ["ria-de-wit", "b"])
    #expect(netwerk["ria-de-wit"]?.band?.steun == [.praktisch, .materieel])
  }

  @Test func `names, titles and roles may hold any letter and capitals`() throws {
    let regel = """
      {"versie":1,"titel":"Rond Zo\u{EB}","hoofdpersoon":{"naam":"Zo\u{EB}"},"personen":[\
      {"naam":"Ren\u{E9}e de Wit","rol":"Zus"},{"naam":"\u{738B}","rol":"ge\u{EF}nteresseerde"},\
      {"naam":"\u{D6}zlem","groep":"buren"},{"naam":"O\u{308}mer","rol":"BUURMAN"}],"relaties":[\
      {"tussen":["Ren\u{E9}e de Wit","\u{738B}"]},{"tussen":["ozlem","renee-de-wit"]},\
      {"tussen":["Omer","\u{D6}ZLEM"]}]}
      """
    let netwerk = try #require(snel(regel))
    #expect(netwerk == gewoon(regel))
    #expect(netwerk.personen.map(\.id.tekst) == ["renee-de-wit", "u738b", "ozlem", "omer"])
    #expect(netwerk.relaties.map(\.van.tekst) == ["renee-de-wit", "ozlem", "omer"])
  }

  @Test(arguments: [
    [0xFF], [0xC3], [0xC3, 0x41], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xEF, 0xBB, 0xBF],
  ])
  func `a name that is no UTF-8, or begins with a byte order mark, is left alone`(tekens: [UInt8]) {
    func regel(_ naam: [UInt8]) -> [UInt8] {
      Array(self.regel(persoon: "\"naam\":\"").utf8.dropLast(3)) + naam + Array("a\"}]}".utf8)
    }
    #expect(snel(regel([0xC3, 0xA9])) != nil)
    #expect(snel(regel(tekens)) == nil)
  }

  @Test func `keys in another order than on the line before are found`() {
    var lezer = Regellezer()
    for persoon in ["\"naam\":\"a\",\"kring\":1", "\"kring\":1,\"naam\":\"a\"", "\"naam\": \"a\""] {
      Array(regel(persoon: persoon).utf8).withUnsafeBufferPointer { bytes in
        let isGelezen = lezer.lees(bytes)
        #expect(isGelezen)
        #expect(lezer.netwerk(van: bytes) == gewoon(regel(persoon: persoon)))
      }
    }
  }

  @Test func `what the fast reader accepts, the general reader reads the same`() {
    var aantal = 0
    for zaad in 1...60 {
      let regel = GewoneRegel.tekst(zaad: zaad, hoogstens: 6)
      guard let netwerk = snel(regel) else { continue }
      #expect(netwerk == gewoon(regel), "\(regel)")
      aantal += 1
    }
    #expect(aantal > 45)
  }

  @Test func `damage never makes the fast reader accept what the general reader refuses`() {
    for zaad in 1...6 {
      let regel = Array(GewoneRegel.tekst(zaad: zaad, hoogstens: 2).utf8)
      var toeval = Toeval(zaad)
      for _ in 1...60 {
        let verminkt = Verminking.een(van: regel, &toeval)
        guard let netwerk = snel(verminkt) else { continue }
        #expect(netwerk == gewoon(verminkt), "\(String(decoding: verminkt, as: UTF8.self))")
      }
    }
  }

  /// Each is one thing away from a line that is read.
  @Test(arguments: [
    (",\"extra\":1", ""), (",\"versie\":1", ""), ("", "x"), ("", "{}"), ("", " \u{0}"),
    (",\"personen\":[]", ""), (",\"organisaties\":[]", ""), (",\"titel\":\"\"", ""),
    (",\"titel\":null", ""), (",\"titel\":5", ""), (",\"titel\":\"\\u0041\"", ""),
    (",\"titel\":\"\u{FEFF}a\"", ""), (",\"id\":\"\u{E9}\"", ""), (",\"titel\":\"a\tb\"", ""),
    (",\"titel\":\"a\\\\\"", ""),
    (",", ""), (",\"peildatum\":\"2026-02-30\"", ""), (",\"hoofdpersonen\":[\"J\"]", ""),
  ])
  func `anything out of the ordinary is left alone`(erin: String, erachter: String) {
    let begin = "{\"versie\":1,\"hoofdpersoon\":{\"naam\":\"H\"},\"personen\":[{\"naam\":\"a\"}]"
    #expect(snel(begin + "}") != nil)
    #expect(snel(begin + erin + "}" + erachter) == nil)
  }

  @Test(arguments: [
    "\"leeftijd\":131", "\"leeftijd\":07", "\"leeftijd\":7.0", "\"leeftijd\":-1",
    "\"leeftijd\":\"7\"",
    "\"leeftijd\":7,\"geboortejaar\":1980", "\"kring\":5", "\"kring\":0", "\"groep\":\"sport\"",
    "\"aard\":\"steunend\u{0}\"", "\"aard\":\"ruzie\u{0}\"", "\"aar\u{0}\":\"ruzie\"",
    "\"aard\":\"boos\"", "\"steun\":\"geld\"", "\"steun\":[\"\"]", "\"steun\":[\"geld\",]",
    "\"rol\":\"\"", "\"rol\":\"\u{FEFF}zus\"", "\"gr\u{E9}ep\":\"buren\"", "\"id\":\"h\"",
    "\"id\":\"!\"", "\"naam\":\"b\"",
    "\"band\":\"geen\"",
    "\"geslacht\":true", "\"overleden\":\"yes\"", "\"toestemming\":\"ja\"",
  ])
  func `a person with something out of the ordinary is left alone`(veld: String) {
    #expect(snel(regel(persoon: "\"naam\":\"a\"")) != nil)
    #expect(snel(regel(persoon: "\"naam\":\"a\"," + veld)) == nil)
  }

  @Test(arguments: [
    ("a", "a"), ("a", "c"), ("A", "a"), ("a\",\"b", "b"), ("", "a"),
  ])
  func `a relation must be between two people who are there`(van: String, naar: String) {
    func regel(_ van: String, _ naar: String) -> String {
      self.regel(persoon: "\"naam\":\"a\"},{\"naam\":\"b\"").dropLast()
        + ",\"relaties\":[{\"tussen\":[\"\(van)\",\"\(naar)\"]}]}"
    }
    #expect(snel(regel("a", "B")) != nil)
    #expect(snel(regel(van, naar)) == nil)
  }

  @Test func `a name is no reference where kenmerken of their own are in use`() {
    let personen = "\"naam\":\"Ria\",\"id\":\"p1\"},{\"naam\":\"b\""
    let regel = regel(persoon: personen).dropLast()
    let metNaam = regel + ",\"relaties\":[{\"tussen\":[\"Ria\",\"b\"]}]}"
    #expect(snel(String(metNaam)) == nil)
    #expect(gewoon(String(metNaam)) != nil)
    #expect(snel(regel + ",\"relaties\":[{\"tussen\":[\"p1\",\"b\"]}]}") != nil)
  }

  @Test func `a word means the same to both readers`() {
    func klopt<Inhoud>(_ lijst: Woordenlijst<Inhoud>) -> Bool {
      var bekend: [(woord: String, inhoud: Inhoud)] = []
      lijst.doorloop { bekend.append(($0, $1)) }
      return bekend.count >= lijst.woorden.count
        && bekend.allSatisfy { lijst.zoek($0.woord) == $0.inhoud }
    }
    #expect(klopt(Woordenlijsten.groepen) && klopt(Woordenlijsten.geslachten))
    #expect(klopt(Woordenlijsten.antwoorden) && klopt(Woordenlijsten.sterkten))
    #expect(klopt(Woordenlijsten.aarden) && klopt(Woordenlijsten.steunsoorten))
    #expect(klopt(Woordenlijsten.richtingen) && klopt(Woordenlijsten.frequenties))
    #expect(klopt(Woordenlijsten.familiebanden))
  }

  @Test func `keys are written as they are called`() {
    #expect(Regelsleutel.geschreven == Regelsleutel.allCases.map { "\($0)" })
  }

  @Test func `lists nested a thousand deep are left alone`() {
    #expect(snel(String(repeating: "[", count: 1_000)) == nil)
    #expect(snel("") == nil)
    #expect(snel("{") == nil)
  }

  @Test func `whatever key comes after whatever, the same reader finds it`() {
    let velden = [
      "\"contactverbod\":\"nee\"", "\"familieband\":\"tante\"", "\"geboortejaar\":1980",
      "\"kring\":2",
      "\"steun\":[\"praktisch\",\"geld\"]", "\"krijgt\":[ ]", "\"aard\": \"ruzie\"",
      "\"groep\" :\"buren\"",
      "\"rol\":\"zus\"", "\"overleden\":\"ja\"", "\"sterkte\":\"zeer sterk\"",
    ]
    var lezer = Regellezer()
    var toeval = Toeval(5)
    for _ in 1...40 {
      let personen = (1...3).map { nummer in
        let erbij = velden.shuffled(using: &toeval).prefix(toeval.getal(0...velden.count))
        return "{" + (["\"naam\":\"p\(nummer)\""] + erbij).joined(separator: ",") + "}"
      }
      let regel =
        "{\"versie\":1,\"hoofdpersoon\":{\"naam\":\"H\",\"leeftijd\":7},\"personen\":["
        + personen.joined(separator: ",") + "]}"
      Array(regel.utf8).withUnsafeBufferPointer { bytes in
        let isGelezen = lezer.lees(bytes)
        #expect(isGelezen, "\(regel)")
        if isGelezen { #expect(lezer.netwerk(van: bytes) == gewoon(regel), "\(regel)") }
      }
    }
  }

  @Test func `one reader reads many lines, large ones between small ones`() {
    var lezer = Regellezer()
    let groot = (0..<400).map { "{\"naam\":\"iemand-met-nummer-\($0)\"}" }.joined(separator: ",")
    for personen in ["{\"naam\":\"a\"}", groot, "{\"naam\":\"a\"},{\"naam\":\"b\"}"] {
      let regel = "{\"versie\":1,\"hoofdpersoon\":{\"naam\":\"H\"},\"personen\":[\(personen)]}"
      Array(regel.utf8).withUnsafeBufferPointer { bytes in
        let isGelezen = lezer.lees(bytes)
        #expect(isGelezen)
        #expect(lezer.netwerk(van: bytes) == gewoon(regel))
      }
    }
  }

  private func regel(persoon: String) -> String {
    "{\"versie\":1,\"hoofdpersoon\":{\"naam\":\"H\"},\"personen\":[{\(persoon)}]}"
  }

  private func snel(_ regel: String) -> Netwerk? { snel(Array(regel.utf8)) }

  private func snel(_ regel: [UInt8]) -> Netwerk? {
    var lezer = Regellezer()
    return regel.withUnsafeBufferPointer { lezer.lees($0) ? lezer.netwerk(van: $0) : nil }
  }

  private func gewoon(_ regel: String) -> Netwerk? { gewoon(Array(regel.utf8)) }

  private func gewoon(_ regel: [UInt8]) -> Netwerk? {
    NetwerkDecoder().lees(regel, bestand: "regel").netwerk
  }
}
