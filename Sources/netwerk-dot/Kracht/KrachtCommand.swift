import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse

struct KrachtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kracht",
    abstract: "Laat zien waar de kracht van een netwerk zit, en wat daarover nog onbekend is.",
    discussion: """
      Tien dimensies van 0 tot 1, elk met de mensen die haar zo maken, en één getal van 0 tot 100 \
      met wat het nog kan worden. Het gaat over wat er van het netwerk bekend is, nooit over een mens.

      Gewichten: --gewichten steundekking=2,variatie=0 of een bestand met op elke regel zo'n paar; \
      wat niet genoemd is weegt 1.
      """)

  @Argument(
    help: "Het netwerkbestand; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: String?

  @Option(help: "Vorm van het antwoord: tabel, json of csv.")
  var als: KrachtVorm = .tabel

  @Option(help: ArgumentHelp("Hoe zwaar dimensies wegen.", valueName: "paren of bestand"))
  var gewichten: String?

  @Flag(help: "Legt elke dimensie uit: hoe ze berekend wordt en waar dat vandaan komt.")
  var uitleg = false

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    if bestand == nil, !uitleg {
      throw ValidationError(
        taal.zin(
          "noem een netwerkbestand, of vraag --uitleg", "name a netwerk file, or ask --uitleg"))
    }
  }

  func run() throws {
    if uitleg { print(KrachtTabel.uitleg(taal.taal)) }
    guard let bestand else { return }
    let gewichten =
      try gewichten.map { try Gewichtenlezing(taal: taal).gewichten($0) } ?? .standaard
    let netwerk = try Invoer(pad: bestand).netwerk(taal)
    let kracht = netwerk.netwerkkracht(gewichten)
    let tekst =
      switch als {
      case .tabel: KrachtTabel(netwerk: netwerk, kracht: kracht, taal: taal.taal).tekst
      case .json: try Gegevensvorm.json.tekst(van: KrachtGegevens(netwerk, kracht, taal.taal))
      case .csv: KrachtCSV.tekst(kracht)
      }
    try Uitvoer(pad: "-").schrijf([UInt8](tekst.utf8), taal)
  }
}

/// In what form the profile is given.
enum KrachtVorm: String, CaseIterable, ExpressibleByArgument {
  case tabel, json, csv
}

/// Weights as somebody types them, or as they stand in a file.
struct Gewichtenlezing {
  let taal: Taalkeuze

  /// - Throws: `ValidationError` that says what is wrong, `ExitCode.geenInvoer` when a file cannot be
  ///   read.
  func gewichten(_ woord: String) throws -> Gewichten {
    var gewichten: [Dimensie: Double] = [:]
    for paar in try paren(woord) {
      let delen = paar.split(maxSplits: 1) { $0 == "=" || $0 == ":" }
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard delen.count == 2, let gewicht = Double(delen[1]) else { throw geenPaar(paar) }
      guard let dimensie = Dimensie(id: delen[0]) else { throw geenDimensie(delen[0]) }
      gewichten[dimensie] = gewicht
    }
    do {
      return try Gewichten(gewichten)
    } catch {
      throw ValidationError(error.zin(in: taal.taal))
    }
  }

  private func paren(_ woord: String) throws -> [String] {
    if woord.contains("=") { return woord.split(separator: ",").map(String.init) }
    guard let tekst = try? String(contentsOfFile: woord, encoding: .utf8) else {
      meld(
        taal.zin(
          "\(woord): dit bestand met gewichten kan niet gelezen worden",
          "\(woord): this file with weights cannot be read"))
      throw ExitCode.geenInvoer
    }
    return tekst.split(whereSeparator: \.isNewline).map { $0.prefix { $0 != "#" } }
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  private func geenPaar(_ paar: String) -> ValidationError {
    ValidationError(
      taal.zin(
        "'\(paar)' is geen gewicht; schrijf het als steundekking=2",
        "'\(paar)' is no weight; write it as steundekking=2"))
  }

  private func geenDimensie(_ woord: String) -> ValidationError {
    let bekend = Dimensie.allCases.map(\.id).joined(separator: ", ")
    return ValidationError(
      taal.zin(
        "'\(woord)' is geen dimensie; wel: \(bekend)",
        "'\(woord)' is no dimension; there are: \(bekend)"))
  }
}
