import ArgumentParser
import Foundation
import Netwerk
import NetwerkBestand
import NetwerkDiagram
import NetwerkGraphviz

struct EcogramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ecogram",
    abstract: "Tekent een ecogram: wie er om iemand heen staan, hoe dichtbij en met welke band.",
    discussion: """
      Zonder -o komt de tekening naast het bestand: karel.netwerk.yaml wordt karel.png. Met meer \
      dan één bestand is -o een map.
      """)

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

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Laat deze mensen weg (id of naam, met komma's of vaker).", valueName: "id"))
  var zonder: [String] = []

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

  func run() throws {
    let opdrachten = try opdrachten()
    var uitgang = ExitCode.success
    for opdracht in opdrachten {
      do {
        try teken(opdracht)
      } catch let code as ExitCode {
        uitgang = code
      }
    }
    if uitgang != .success { throw uitgang }
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

extension EcogramCommand {
  /// One file to draw.
  struct Opdracht {
    var invoer: Invoer
    var uitvoer: Uitvoer
    var soort: OutputFormat
  }

  private static func isMap(_ pad: String) -> Bool {
    var isMap: ObjCBool = false
    return pad.hasSuffix("/")
      || FileManager.default.fileExists(atPath: pad, isDirectory: &isMap) && isMap.boolValue
  }

  /// What to draw and where, before anything is read.
  private func opdrachten() throws -> [Opdracht] {
    let invoer = bestand.map(Invoer.init)
    let soort = soort ?? o.flatMap { OutputFormat(bestandsnaam: $0) } ?? .png
    if invoer.count > 1, let o, !Self.isMap(o) {
      throw ValidationError(
        taal.zin(
          "bij meer dan één bestand is -o een map; '\(o)' is dat niet",
          "with more than one file -o is a folder; '\(o)' is not"))
    }
    let opdrachten = invoer.map {
      Opdracht(invoer: $0, uitvoer: uitvoer(voor: $0, soort), soort: soort)
    }
    var bezet: Set<Uitvoer> = []
    for opdracht in opdrachten where !bezet.insert(opdracht.uitvoer).inserted {
      throw ValidationError(
        taal.zin(
          "twee bestanden zouden allebei \(opdracht.uitvoer.pad) worden; teken ze apart met -o",
          "two files would both become \(opdracht.uitvoer.pad); draw them separately with -o"))
    }
    return opdrachten
  }

  private func uitvoer(voor invoer: Invoer, _ soort: OutputFormat) -> Uitvoer {
    let naam = "\(invoer.stam).\(soort.rawValue)"
    if let o {
      return Uitvoer(
        pad: Self.isMap(o) ? URL(fileURLWithPath: o).appendingPathComponent(naam).path : o)
    }
    if invoer.isStandaard { return Uitvoer(pad: "-") }
    let map = URL(fileURLWithPath: invoer.pad).deletingLastPathComponent()
    return Uitvoer(pad: invoer.pad.contains("/") ? map.appendingPathComponent(naam).path : naam)
  }

  private func teken(_ opdracht: Opdracht) throws {
    if opdracht.uitvoer.isStandaard, opdracht.soort != .gv, isatty(STDOUT_FILENO) == 1 {
      meld(
        taal.zin(
          "een \(opdracht.soort.rawValue) hoort niet op het scherm; noem een bestand met -o",
          "a \(opdracht.soort.rawValue) is not for the screen; name a file with -o"))
      throw ExitCode.validationFailure
    }
    let lezing = try opdracht.invoer.lees(taal)
    guard let netwerk = lezing.netwerk else {
      for melding in lezing.meldingen { meld(melding.tekst(in: taal.taal)) }
      throw ExitCode.foutInBestand
    }
    let diagram = try diagram(van: netwerk, opdracht.invoer)
    let bytes: [UInt8]
    do {
      bytes = try GraphvizRenderer().render(diagram, als: opdracht.soort, dotsPerInch: dpi)
    } catch {
      throw zeg(error)
    }
    try opdracht.uitvoer.schrijf(bytes, taal)
    if !opdracht.uitvoer.isStandaard { vertel(opdracht, lezing, netwerk) }
  }

  private func diagram(van netwerk: Netwerk, _ invoer: Invoer) throws -> Diagram {
    let weg = try kenmerken(zonder, in: netwerk, invoer)
    let nadruk = try kenmerken(nadruk, in: netwerk, invoer)
    var diagram = Diagram.ecogram(netwerk.zonder(Set(weg))).taal(taal.taal).stand(stand)
    if let papier { diagram = diagram.papier(Papier(papier, stand)) }
    if let anoniem { diagram = diagram.anoniem(anoniem.aanduiding) }
    return nadruk.isEmpty ? diagram : diagram.nadruk(op: nadruk, als: nadrukAls)
  }

  /// The people and organisations meant by what was typed: an id or a name, several with commas.
  private func kenmerken(
    _ woorden: [String], in netwerk: Netwerk, _ invoer: Invoer
  ) throws -> [Kenmerk] {
    try woorden.flatMap { $0.split(separator: ",") }.map { woord in
      let woord = woord.trimmingCharacters(in: .whitespaces)
      if netwerk.naam(van: Kenmerk(woord)) != nil { return Kenmerk(woord) }
      let mensen = (netwerk.hoofdpersonen + netwerk.personen).map { ($0.id, $0.naam) }
      let allen = mensen + netwerk.organisaties.map { ($0.id, $0.naam) }
      let gevonden = allen.filter { $0.1.lowercased() == woord.lowercased() }
      if gevonden.count == 1 { return gevonden[0].0 }
      let bekend = allen.map(\.0.tekst).joined(separator: ", ")
      meld(
        taal.zin(
          "\(invoer.naam(in: .nederlands)): '\(woord)' staat niet in dit netwerk; wel: \(bekend)",
          "\(invoer.naam(in: .engels)): '\(woord)' is not in this network; there are: \(bekend)"))
      throw ExitCode.foutInBestand
    }
  }

  /// Says why there is no picture.
  private func zeg(_ fout: any Error) -> ExitCode {
    switch fout {
    case let fout as GraphvizError:
      meld(fout.description(in: taal.taal.rawValue))
      if case .incomplete = fout { return .ontbreekt }
      return .failure
    case let fout as DiagramError:
      meld(fout.zin(in: taal.taal))
      return .foutInBestand
    default:
      meld("\(fout)")
      return .failure
    }
  }

  /// Says what was made, and what deserves a look.
  private func vertel(_ opdracht: Opdracht, _ lezing: Lezing, _ netwerk: Netwerk) {
    let pad = opdracht.uitvoer.pad
    meld(taal.zin("\(pad) is klaar", "\(pad) is ready"))
    let aantal = lezing.waarschuwingen.count
    if aantal > 0 {
      let naam = opdracht.invoer.pad
      meld(
        taal.zin(
          "let op: \(aantal) \(aantal == 1 ? "waarschuwing" : "waarschuwingen"), te zien met: "
            + "netwerk-dot controleer \(naam)",
          "note: \(aantal) \(aantal == 1 ? "warning" : "warnings"), to be seen with: "
            + "netwerk-dot controleer \(naam)"))
    }
    for regel in Lettertypen.ontbrekend(voor: netwerk, taal) { meld(regel) }
  }
}
