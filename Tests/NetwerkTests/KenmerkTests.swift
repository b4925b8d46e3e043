import Netwerk
import NetwerkTestSupport
import Testing

struct KenmerkTests {
  @Test(arguments: [
    ("Ria", "ria"),
    ("Mevrouw de Wit", "mevrouw-de-wit"),
    ("  Oma   Jopie ", "oma-jopie"),
    ("Sanne (nr. 8)", "sanne-nr-8"),
    ("Anna-Lies", "anna-lies"),
    ("a/b_c.d", "a-b-c-d"),
    ("ria", "ria"),
  ])
  func `een kenmerk is de naam in kleine letters met streepjes`(naam: String, kenmerk: String) {
    #expect(Kenmerk(naam).tekst == kenmerk)
  }

  @Test(arguments: [
    ("Özlem", "ozlem"), ("Łukasz Żółkiewski", "lukasz-zolkiewski"), ("Henriëtte", "henriette"),
    ("Çiğdem Şahin", "cigdem-sahin"), ("Nguyễn", "nguyen"), ("Bjørn Åse", "bjorn-ase"),
    ("Ṣāliḥ", "salih"), ("Ḥanān", "hanan"), ("Lǚ", "lu"), ("Ő", "o"),
  ])
  func `letters met tekens verliezen die`(naam: String, kenmerk: String) {
    #expect(Kenmerk(naam).tekst == kenmerk)
  }

  @Test func `losse tekens doen hetzelfde als vaste`() {
    #expect(Kenmerk("O\u{308}zlem") == Kenmerk("\u{D6}zlem"))
    #expect(Kenmerk("Rene\u{301}e").tekst == "renee")
  }

  @Test(arguments: [
    ("İbrahim", "ibrahim"), ("IBRAHIM", "ibrahim"), ("Işık", "isik"), ("IŞIK", "isik"),
  ])
  func `de Turkse i met en zonder punt wordt een gewone i`(naam: String, kenmerk: String) {
    #expect(Kenmerk(naam).tekst == kenmerk)
  }

  @Test(arguments: [
    ("Strauß", "strauss"), ("STRAUẞ", "strauss"), ("Æbele", "aebele"), ("Œuvre", "oeuvre"),
    ("Þóra", "thora"), ("Ĳsbrand", "ijsbrand"), ("Guðrún", "gudrun"), ("Ŋa", "na"),
  ])
  func `letters die uit twee bestaan worden er twee`(naam: String, kenmerk: String) {
    #expect(Kenmerk(naam).tekst == kenmerk)
  }

  @Test(arguments: [
    ("'t Hart", "t-hart"), ("’t Hart", "t-hart"), ("O'Brien", "obrien"), ("Ka’ab", "kaab"),
    ("Jan ’s", "jan-s"),
  ])
  func `apostrofs verdwijnen en verbinden`(naam: String, kenmerk: String) {
    #expect(Kenmerk(naam).tekst == kenmerk)
  }

  @Test(arguments: [
    ("王芳", "u738b-u82b3"),
    ("فاطمة", "u641-u627-u637-u645-u629"),
    ("ሰላም", "u1230-u120b-u121d"),
    ("王 Lee", "u738b-lee"),
    ("王Lee", "u738b-lee"),
    ("Lee王", "lee-u738b"),
  ])
  func `letters van andere schriften worden hun Unicode-nummer`(naam: String, kenmerk: String) {
    #expect(Kenmerk(naam).tekst == kenmerk)
  }

  @Test func `een naam van ASCII en dezelfde naam met een los teken erachter zijn gelijk`() {
    var toeval = Toeval(1)
    for _ in 1...500 {
      var naam = String.UnicodeScalarView()
      for _ in 0..<8 { naam.append(Unicode.Scalar(UInt8(toeval.getal(0...127)))) }
      #expect(Kenmerk(String(naam)) == Kenmerk(String(naam) + "\u{301}"))
    }
  }

  @Test func `klinkertekens in het Arabisch maken geen verschil`() {
    #expect(Kenmerk("فَاطِمَة") == Kenmerk("فاطمة"))
  }

  @Test func `hoofdletters maken ook in het Grieks en het Russisch geen verschil`() {
    #expect(Kenmerk("ИВАН") == Kenmerk("иван"))
    #expect(Kenmerk("ΑΝΝΑ") == Kenmerk("αννα"))
  }

  @Test(arguments: ["", " ", "---", "?!", "👵🏽", "'", "\u{301}"])
  func `zonder een enkele letter of cijfer is het kenmerk leeg`(naam: String) {
    #expect(Kenmerk(naam).isLeeg)
  }

  @Test func `verschillende namen kunnen hetzelfde kenmerk krijgen`() {
    #expect(Kenmerk("Özlem") == Kenmerk("Ozlem"))
    #expect(Kenmerk("De Wit") == Kenmerk("de-wit"))
  }

  @Test(arguments: 0..<300)
  func `een kenmerk van een kenmerk is hetzelfde kenmerk`(zaad: Int) {
    var toeval = Toeval(zaad)
    let schriften = Array("aZ9 -'’éßıİłÞَفመ王иΩ👵ñ\u{301}_").flatMap(\.unicodeScalars)
    var naam = String.UnicodeScalarView()
    for _ in 0..<12 { naam.append(schriften[toeval.getal(0...schriften.count - 1)]) }
    let kenmerk = Kenmerk(String(naam))
    #expect(Kenmerk(kenmerk.tekst) == kenmerk)
    #expect(
      kenmerk.tekst.utf8.allSatisfy {
        $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
      })
    #expect(!kenmerk.tekst.hasPrefix("-") && !kenmerk.tekst.hasSuffix("-"))
  }

  @Test func `kenmerken staan op volgorde van hun tekst en zijn als tekst te schrijven`() {
    let kenmerken: [Kenmerk] = ["Ton", "Ria", "Ad"]
    #expect(kenmerken.sorted().map(\.description) == ["ad", "ria", "ton"])
  }

  @Test func `wat al een kenmerk is blijft zoals het is`() {
    let tekens = Array("ab9-")
    for nummer in 0..<256 {
      let tekst = String((0..<4).map { tekens[nummer >> (2 * $0) & 3] })
      let zonderLosseStreepjes = tekst.split(separator: "-").joined(separator: "-")
      #expect(Kenmerk(tekst).tekst == zonderLosseStreepjes)
      #expect(Kenmerk.isKenmerk(tekst.utf8) == (tekst == zonderLosseStreepjes && tekst != ""))
    }
  }
}
