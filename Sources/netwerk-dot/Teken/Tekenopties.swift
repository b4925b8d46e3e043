import ArgumentParser
import Foundation
import Netwerk
import NetwerkBestand
import NetwerkDiagram
import NetwerkGraphviz

/// What to draw and how: the options that every command has that draws (English: *drawing options*).
struct Tekenopties: ParsableArguments {
  @Argument(
    help: "De netwerkbestanden; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: [String]

  @Option(
    name: .short, help: "Waar de tekening komt: een bestand, een map, of - voor de uitvoer.",
    completion: .file())
  var o: String?

  @Option(
    name: .customShort("T"),
    help: "Soort tekening: png, svg, pdf of gv. Anders zegt de naam achter -o het, anders png.")
  var soort: OutputFormat?

  @Option(help: "Zet initialen of rollen in plaats van namen: initialen of rollen.")
  var anoniem: Anoniem?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Geef deze mensen nadruk (id of naam, met komma's of vaker).", valueName: "id"))
  var nadruk: [String] = []

  @Option(help: ArgumentHelp("Wat de nadruk betekent, voor de legenda.", valueName: "woord"))
  var nadrukAls: String?

  @OptionGroup(title: "Nadruk uit de analyse") var nadrukken: Nadrukopties

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Teken deze mensen gestippeld, alsof ze er niet zijn (id of naam, met komma's of vaker).",
      valueName: "id"))
  var watAlsZonder: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Laat deze mensen weg (id of naam, met komma's of vaker).", valueName: "id"))
  var zonder: [String] = []

  @Flag(help: "Bij verandering: elk moment een eigen tekening, naast elkaar.")
  var strook = false

  @Option(help: "Papier: a4 of a3. Anders a4, en a3 als de namen te klein worden.")
  var papier: Papier.Formaat?

  @Flag(help: "Hoe het papier ligt (standaard liggend).")
  var stand: Papier.Stand = .liggend

  @Option(help: "Beeldpunten per inch van een png, 36 tot 1200.")
  var dpi = 144

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    guard (36...1200).contains(dpi) else {
      throw ValidationError(taal.zin("--dpi ligt tussen 36 en 1200", "--dpi lies within 36–1200"))
    }
    if bestand.count(where: { $0 == "-" }) > 1 {
      throw ValidationError(
        taal.zin("de standaardinvoer kan maar één keer", "standard input can be used only once"))
    }
    if let o, o != "-", soort == nil, !Self.isMap(o), OutputFormat(bestandsnaam: o) == nil {
      throw ValidationError(
        taal.zin(
          "van '\(o)' is niet te zien wat voor tekening het wordt; laat de naam eindigen op .png, "
            + ".svg, .pdf of .gv, of gebruik -T",
          "'\(o)' does not say what kind of picture to make; end it in .png, .svg, .pdf or .gv, or "
            + "use -T"))
    }
  }
}

enum Anoniem: String, CaseIterable, ExpressibleByArgument {
  case initialen
  case rollen

  var aanduiding: Diagram.Aanduiding {
    switch self {
    case .initialen: .initialen
    case .rollen: .rol
    }
  }
}

extension OutputFormat: ExpressibleByArgument {}
extension Papier.Formaat: ExpressibleByArgument {}
extension Papier.Stand: EnumerableFlag {}

extension OutputFormat {
  /// The kind that a file name ends in; `nil` when it does not say.
  init?(bestandsnaam: String) {
    self.init(rawValue: URL(fileURLWithPath: bestandsnaam).pathExtension.lowercased())
  }
}
