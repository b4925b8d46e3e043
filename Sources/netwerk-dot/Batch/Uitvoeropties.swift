import ArgumentParser
import Foundation
import NetwerkBestand
import NetwerkReeks

/// Where results go, and how they are written (English: *output options*).
struct Uitvoeropties: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("uit")],
    help: ArgumentHelp(
      "Waar de uitkomsten komen: .ndjson, .csv of .sqlite; - is de standaarduitvoer.",
      valueName: "bestand"),
    completion: .file())
  var uit = "-"

  @Option(help: "Vorm van de uitkomsten, als die niet uit de naam blijkt: ndjson, csv of sqlite.")
  var als: Uitkomstvorm?

  @Option(help: "Wat er in CSV tussen de waarden staat: ',' ';' of tab.")
  var scheiding = ","

  @Option(help: "Het decimaalteken in CSV: '.' of ','.")
  var decimaal = "."

  @Flag(help: "Gaat verder waar een onderbroken keer ophield.")
  var hervat = false

  @Option(
    help: ArgumentHelp(
      "Schrijft alleen wat elke kolom betekent, als CSV.", valueName: "bestand"),
    completion: .file(extensions: ["csv"]))
  var codeboek: String?

  enum Uitkomstvorm: String, CaseIterable, ExpressibleByArgument { case ndjson, csv, sqlite }

  /// The file with the results; `nil` when they go to standard output or a device.
  var bestand: String? {
    guard uit != "-" else { return nil }
    let soort = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: uit).resolvingSymlinksInPath().path)[.type]
    return (soort as? FileAttributeType ?? .typeRegular) == .typeRegular ? uit : nil
  }

  /// The files that are written.
  var doelen: [String] {
    if let codeboek { return [codeboek] }
    guard let bestand else { return [uit] }
    return [bestand] + (heeftCodeboek ? [Self.codeboek(bij: bestand)] : [])
  }

  func keur(_ taal: Taalkeuze, isNDJSON: Bool) throws {
    if opmaak == nil {
      throw ValidationError(
        taal.zin(
          "--scheiding is ',' ';' '|' of tab, --decimaal is '.' of ',', en ze zijn niet hetzelfde",
          "--scheiding is ',' ';' '|' or tab, --decimaal is '.' or ',', and they differ"))
    }
    if codeboek != nil, bestand != nil {
      throw ValidationError(
        taal.zin(
          "--codeboek schrijft alleen het codeboek; bij -o komt er vanzelf een naast de uitkomsten",
          "--codeboek writes the codebook only; with -o one comes beside the results by itself"))
    }
    if hervat, bestand == nil {
      throw ValidationError(
        taal.zin(
          "--hervat hoort bij een bestand: noem het met -o",
          "--hervat needs a file: name it with -o"))
    }
    if isNDJSON, gekozenVorm != .ndjson {
      throw ValidationError(
        taal.zin("--ndjson geeft NDJSON en niets anders", "--ndjson gives NDJSON and nothing else"))
    }
    if gekozenVorm == .sqlite, bestand == nil {
      throw ValidationError(
        taal.zin("noem het SQLite-bestand met -o", "name the SQLite file with -o"))
    }
  }

  var gekozenVorm: Uitkomstvorm {
    if let als { return als }
    switch URL(fileURLWithPath: uit).pathExtension.lowercased() {
    case "csv", "tsv": return .csv
    case "sqlite", "sqlite3", "db": return .sqlite
    default: return .ndjson
    }
  }

  /// How CSV is written.
  var gekozenOpmaak: CSVOpmaak { opmaak ?? .gewoon }

  /// Whether it was said where results go: without that, a summary may be all that is wanted.
  var schrijftUitkomsten: Bool { uit != "-" || als != nil }

  private var opmaak: CSVOpmaak? {
    let tekens = ["tab": "\t", "\\t": "\t"]
    let gekozen = tekens[scheiding] ?? scheiding
    guard gekozen.count == 1, decimaal.count == 1 else { return nil }
    return CSVOpmaak(scheiding: Character(gekozen), decimaal: Character(decimaal))
  }

  func verwerk(_ loop: Batchloop, isNDJSON: Bool) throws(ReeksError) -> Reekstelling {
    let opmaak = gekozenOpmaak
    try schrijfCodeboek(loop.reeks, opmaak)
    let vorm = gekozenVorm == .csv ? Vorm.csv(opmaak) : .ndjson
    if let bestand, gekozenVorm == .sqlite {
      return try loop.verwerk(naarBank: bestand, hervat: hervat)
    }
    guard let bestand else { return try loop.verwerk(naar: uit, vorm) }
    return try loop.verwerk(naarBestand: bestand, vorm, hervat: hervat)
  }

  /// Writes the codebook when that is all that was asked.
  ///
  /// - Returns: whether it was.
  func schrijftAlleenCodeboek(_ reeks: Reeks, _ taal: Taalkeuze) throws -> Bool {
    guard let codeboek else { return false }
    let bytes = Codeboek(reeks.kolommen, taal: taal.taal).csv(opmaak ?? .gewoon)
    try Uitvoer(pad: codeboek).schrijf(bytes, taal)
    return true
  }

  /// Beside the results; a database has it inside.
  private var heeftCodeboek: Bool { gekozenVorm != .sqlite }

  private static func codeboek(bij bestand: String) -> String { "\(bestand).codeboek.csv" }

  private func schrijfCodeboek(_ reeks: Reeks, _ opmaak: CSVOpmaak) throws(ReeksError) {
    guard let bestand, heeftCodeboek else { return }
    let uit = try Stroomuitvoer(Self.codeboek(bij: bestand))
    try uit.schrijf(Codeboek(reeks.kolommen, taal: reeks.taal).csv(opmaak))
  }
}
