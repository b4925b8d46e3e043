import Netwerk

/// A page of HTML in one file: no script, nothing from the network (English: *page*). It is XML as
/// well, so that any reader can check it.
struct HTMLPagina {
  let taal: Taal
  let stijl: String
  let bladen: [String]

  var tekst: String {
    """
    <!DOCTYPE html>
    <html lang="\(taal.rawValue)">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(HTMLPagina.regels)"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="referrer" content="no-referrer"/>
    <title>\(titel)</title>
    <style>
    \(stijl)
    </style>
    </head>
    <body>
    <main>
    \(bladen.map { "<article>\n\($0)\n</article>" }.joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  private static let regels =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  /// The first heading, which is safe HTML already.
  private var titel: String {
    let kop = bladen.first?.split(separator: "\n").first { $0.hasPrefix("<h1>") }
    return kop.map { String($0.dropFirst(4).dropLast(5)) }
      ?? (taal == .nederlands ? "Eigen Kracht-conferentie" : "Family group conference")
  }
}
