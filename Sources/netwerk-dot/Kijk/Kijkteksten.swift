import Netwerk

/// What the page says besides what the file gives (English: *page texts*).
struct Kijkteksten {
  private let taal: Taal

  init(_ taal: Taal) { self.taal = taal }

  private func zin(_ nederlands: String, _ english: String) -> String {
    taal == .nederlands ? nederlands : english
  }

  var taalcode: String { taal.rawValue }
  var kop: String { zin("Kijken naar", "Looking at") }
  var naarTekening: String { zin("Naar de tekening", "Go to the picture") }
  var keuzen: String { zin("Wat u ziet", "What you see") }
  var vorm: String { zin("Vorm", "Form") }
  var moment: String { zin("Moment", "Moment") }
  var nadruk: String { zin("Nadruk", "Emphasis") }
  var watAls: String {
    zin("Wat als deze mensen er niet zijn?", "What if these people are not there?")
  }
  var niemandWeg: String { zin("Iedereen is er", "Everybody is there") }
  var bewaren: String { zin("Bewaar de tekening", "Save the picture") }
  var fouten: String {
    zin("Dit klopt nog niet in het bestand", "This is not right in the file yet")
  }
  var waarschuwingen: String { zin("Kijk hier nog eens naar", "Have another look at this") }
  var oudeTekening: String {
    zin(
      "De tekening is van voor de fout. Verbeter het bestand en bewaar het.",
      "The picture is from before the mistake. Mend the file and save it.")
  }
  var inWoorden: String { zin("De tekening in woorden", "The picture in words") }
  var getekend: String { zin("Getekend om", "Drawn at") }
  var laden: String { zin("De tekening komt eraan.", "The picture is on its way.") }
  var gestopt: String {
    zin(
      "kijk is gestopt; deze tekening verandert niet meer.",
      "kijk has stopped; this picture does not change any more.")
  }
  var weg: String {
    zin(
      "Geen antwoord van kijk. Loopt het nog? Deze pagina probeert het opnieuw.",
      "No answer from kijk. Is it still running? This page tries again.")
  }
  var eenMoment: String {
    zin(
      "In dit bestand staat één moment; zet een ouder moment onder 'eerder'.",
      "There is one moment in this file; put an older one under 'eerder'.")
  }
  var geenScript: String {
    zin(
      "Deze pagina heeft JavaScript nodig. Zonder browser tekent netwerk-dot teken hetzelfde.",
      "This page needs JavaScript. Without a browser netwerk-dot teken draws the same.")
  }
  var alleenHier: String {
    zin(
      "Alleen op deze computer te zien. Niets gaat het internet op.",
      "To be seen on this computer only. Nothing goes to the internet.")
  }

  /// What the script says, by the names it uses.
  var voorScript: [(naam: String, tekst: String)] {
    [
      ("getekend", getekend), ("laden", laden), ("gestopt", gestopt), ("weg", weg),
      ("oud", oudeTekening), ("fouten", fouten), ("waarschuwingen", waarschuwingen),
    ]
  }
}
