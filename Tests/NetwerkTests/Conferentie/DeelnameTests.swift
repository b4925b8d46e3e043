import Netwerk
import Testing

struct DeelnameTests {
  @Test func `van een deelname hoeft alleen bekend te zijn wie het is`() {
    let deelname = Deelname("Ria")
    #expect(deelname.wie == "ria" && deelname.komt == nil && deelname.hoe == nil)
    #expect(deelname.delen.isEmpty && deelname.besluit == nil)
  }

  @Test func `de woorden voor komen staan vast`() {
    #expect(
      woorden(van: Deelname.Komst.self) == [
        "voorgesteld", "gevraagd", "ja", "nee", "weet nog niet", "niet uitgenodigd",
      ])
    #expect(
      namen(van: Deelname.Komst.self, in: .nederlands) == [
        "voorgesteld", "gevraagd", "komt", "komt niet", "weet nog niet", "niet uitgenodigd",
      ])
    #expect(
      namen(van: Deelname.Komst.self, in: .engels) == [
        "proposed", "asked", "comes", "does not come", "does not know yet", "not invited",
      ])
  }

  @Test func `de woorden voor hoe en als wie iemand meedoet staan vast`() {
    #expect(
      namen(van: Deelname.Wijze.self, in: .nederlands) == [
        "aanwezig", "telefoon", "beeldbellen", "brief", "opname", "vertegenwoordiger",
      ])
    #expect(
      namen(van: Deelname.Wijze.self, in: .engels) == [
        "present", "telephone", "video call", "letter", "recording", "representative",
      ])
    #expect(
      namen(van: Deelname.Hoedanigheid.self, in: .nederlands) == [
        "kring", "informant", "steunpersoon", "tolk", "coördinator", "verwijzer",
      ])
    #expect(
      namen(van: Deelname.Hoedanigheid.self, in: .engels) == [
        "circle", "informant", "support person", "interpreter", "coordinator", "referrer",
      ])
  }
}
