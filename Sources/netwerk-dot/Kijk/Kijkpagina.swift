import Netwerk
import TextEncodings

/// The page that shows a file (English: *view page*).
///
/// It holds nothing of the network itself: the script asks for that and writes it as text only.
enum Kijkpagina {
  static func html(bestand: String, taal: Taal) -> String {
    let t = Kijkteksten(taal)
    let naam = bestand.split(separator: "/").last.map(String.init) ?? bestand
    let teksten = t.voorScript.map { " data-\($0.naam)=\"\($0.tekst.alsHTML)\"" }.joined()
    return """
      <!doctype html>
      <html lang="\(t.taalcode)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(naam.alsHTML)</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="kijk.css">
      <script src="kijk.js" defer></script>
      </head>
      <body\(teksten)>
      <a class="sprong" href="#tekening">\(t.naarTekening.alsHTML)</a>
      <header>
      <h1>\(t.kop.alsHTML) <span>\(naam.alsHTML)</span></h1>
      <p id="status" role="status">\(t.laden.alsHTML)</p>
      </header>
      <noscript><p>\(t.geenScript.alsHTML)</p></noscript>
      <form id="keuzen" aria-label="\(t.keuzen.alsHTML)">
      <p class="veld"><label for="vorm">\(t.vorm.alsHTML)</label> <select id="vorm"></select></p>
      <p class="veld" id="momentveld" hidden><label for="moment">\(t.moment.alsHTML)</label> \
      <select id="moment"></select></p>
      <fieldset id="nadruk"><legend>\(t.nadruk.alsHTML)</legend></fieldset>
      <p class="veld" id="bewaar">\(t.bewaren.alsHTML): <a id="png" href="tekening.png" download>PNG</a> \
      <a id="svg" href="tekening.svg" download>SVG</a> <a id="pdf" href="tekening.pdf" download>PDF</a></p>
      <details id="watals"><summary>\(t.watAls.alsHTML)</summary><div id="mensen"></div></details>
      </form>
      <main id="tekening" tabindex="-1">
      <section id="meldingen" aria-live="polite"></section>
      <figure id="beeld" hidden><img id="plaat" alt=""></figure>
      <p id="geenbeeld" role="status" hidden></p>
      <details id="woorden" hidden><summary>\(t.inWoorden.alsHTML)</summary><div></div></details>
      </main>
      <footer><p>\(t.alleenHier.alsHTML)</p></footer>
      </body>
      </html>

      """
  }
}

extension String {
  /// With everything escaped that means something in HTML.
  fileprivate var alsHTML: String { MarkupText.html(self) }
}
