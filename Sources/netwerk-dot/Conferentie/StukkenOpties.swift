import ArgumentParser
import Foundation
import Netwerk
import NetwerkStukken

/// What every command that writes letters or sheets asks for.
struct StukkenOpties: ParsableArguments {
  @Argument(
    help: "Het netwerkbestand; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: String

  @Option(
    name: .short,
    help: "Waar het komt: een bestand (.md, .html of .json) of een map, met een bestand per stuk.",
    completion: .file())
  var o: String?

  @Option(
    help: """
      Vorm: markdown, html of json. Anders volgt die uit -o; in een map html, anders markdown.
      """)
  var als: Stukvorm?

  @Option(help: "Map met eigen sjablonen; zie 'conferentie sjablonen'.", completion: .directory)
  var sjablonen: String?

  @OptionGroup var taal: Taalkeuze

  var invoer: Invoer { Invoer(pad: bestand) }

  /// Reads the network and the templates.
  func stukken() throws -> Stukken {
    Stukken(try invoer.netwerk(taal), try Sjabloonmap.sjablonen(uit: sjablonen, taal))
  }

  /// Writes all sheets, or says why not.
  func schrijf(_ bladen: [Blad], stijl: String) throws {
    guard let o, o != "-" else {
      try Uitvoer(pad: "-").schrijf(bytes(bladen, als ?? .markdown, stijl), taal)
      return
    }
    if let vorm = Stukvorm(bestandsnaam: o) {
      try schrijf(bytes(bladen, als ?? vorm, stijl), naar: o)
    } else {
      try schrijf(bladen, inMap: o, als ?? .html, stijl)
    }
  }

  private func schrijf(_ bladen: [Blad], inMap map: String, _ vorm: Stukvorm, _ stijl: String)
    throws
  {
    let bestanden = try bladen.map { blad in
      (blad.bestandsnaam + "." + vorm.uitgang, try bytes([blad], vorm, stijl))
    }
    try Uitvoer(pad: map).maakMap(taal)
    for (naam, bytes) in bestanden { try schrijf(bytes, naar: "\(map)/\(naam)") }
  }

  private func schrijf(_ bytes: [UInt8], naar pad: String) throws {
    try Uitvoer(pad: pad).schrijf(bytes, taal)
    meld(taal.zin("\(pad) is klaar", "\(pad) is ready"))
  }

  private func bytes(_ bladen: [Blad], _ vorm: Stukvorm, _ stijl: String) throws -> [UInt8] {
    switch vorm {
    case .markdown: [UInt8](bladen.markdown.utf8)
    case .html: [UInt8](bladen.html(taal.taal, stijl: stijl).utf8)
    case .json: [UInt8](try Gegevensvorm.json.tekst(van: bladen.map(Bladgegevens.init)).utf8)
    }
  }
}

/// In what form letters and sheets are written.
enum Stukvorm: String, CaseIterable, ExpressibleByArgument {
  case markdown, html, json

  /// The form that belongs to the ending of a file; `nil` for a name without a known one.
  init?(bestandsnaam: String) {
    let naam = bestandsnaam.lowercased()
    guard let vorm = Self.allCases.first(where: { naam.hasSuffix("." + $0.uitgang) }) else {
      return nil
    }
    self = vorm
  }

  var uitgang: String { self == .markdown ? "md" : rawValue }
}

/// One sheet for programs: what templates are filled with.
private struct Bladgegevens: Encodable {
  let stuk: String
  let voor: String?
  let gegevens: Gegevens

  init(_ blad: Blad) {
    stuk = blad.stuk.rawValue
    voor = blad.voor?.tekst
    gegevens = blad.gegevens
  }
}
