import ArgumentParser
import NetwerkAnalyse
import NetwerkDiagram
import NetwerkGraphviz

/// The neighbourhood as a picture (English: *neighbourhood drawing*).
struct Buurttekening {
  let buurt: Buurt
  let drempel: Int

  /// The kind of picture that a file name asks for.
  static func soort(_ pad: String) -> OutputFormat? {
    pad == "-" ? .png : OutputFormat(bestandsnaam: pad)
  }

  func schrijf(_ pad: String, _ taal: Taalkeuze) throws {
    var kaart = Buurtkaart(Buurtnetwerk(buurt))
    kaart.drempel = drempel
    let soort = Self.soort(pad) ?? .png
    let bytes = try Tekenaar.bytes(
      van: Diagram.buurtkaart(kaart).taal(taal.taal), als: soort, taal)
    try Uitvoer(pad: pad).schrijf(bytes, taal)
    if pad != "-" { meld(taal.zin("\(pad) is klaar", "\(pad) is ready")) }
  }
}
