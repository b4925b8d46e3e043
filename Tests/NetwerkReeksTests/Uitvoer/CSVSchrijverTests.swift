import NetwerkAnalyse
import NetwerkBestand
import Testing

@testable import NetwerkReeks

@Suite("Rows as CSV")
struct CSVSchrijverTests {
  private func rij(_ opmaak: CSVOpmaak, _ vul: (inout CSVSchrijver) -> Void) -> String {
    var schrijver = CSVSchrijver(opmaak)
    schrijver.beginRij()
    vul(&schrijver)
    schrijver.eindeRij()
    return String(decoding: schrijver.geefAf(), as: UTF8.self)
  }

  @Test func `what could be misread stands between quotation marks`() {
    let tekst = rij(.gewoon) {
      $0.tekst("een, twee")
      $0.tekst("zij zei \"ja\"")
      $0.tekst("regel\r\neinde")
      $0.tekst("gewoon; ook dit")
    }
    #expect(tekst == "\"een, twee\",\"zij zei \"\"ja\"\"\",\"regel\r\neinde\",gewoon; ook dit\r\n")
  }

  @Test(arguments: ["=1+1", "+31", "-3", "@naam", "\tx"])
  func `text that a spreadsheet takes for a formula gets an apostrophe`(tekst: String) {
    #expect(rij(.gewoon) { $0.tekst(tekst) } == "'\(tekst)\r\n")
  }

  @Test func `a number below nothing is no formula`() {
    #expect(rij(.nederlands) { $0.getal(-0.5) } == "-0,5\r\n")
  }

  @Test func `numbers have the chosen decimal mark and whole ones none`() {
    let tekst = rij(.nederlands) {
      $0.getal(0.25)
      $0.getal(3.0)
      $0.leeg()
      $0.aantal(12)
      $0.json { $0.voegToe("[1.5,\"a\"]") }
    }
    #expect(tekst == "0,25;3;;12;\"[1.5,\"\"a\"\"]\"\r\n")
  }

  @Test func `only a header for Dutch Excel has a byte order mark`() {
    let kolommen = Kolommen([.omvang])
    #expect(Vorm.csv(.gewoon).kop(kolommen) == Array("id,fout,omvang,redenen\r\n".utf8))
    #expect(
      Vorm.csv(.nederlands).kop(kolommen)
        == [0xEF, 0xBB, 0xBF] + Array("id;fout;omvang;redenen\r\n".utf8))
  }

  @Test func `marks that could not be told apart are refused`() {
    #expect(CSVOpmaak(scheiding: ",", decimaal: ",") == nil)
    #expect(CSVOpmaak(scheiding: "x") == nil)
    #expect(CSVOpmaak(scheiding: "\t", decimaal: ",") != nil)
  }
}
