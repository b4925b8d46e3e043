import ArgumentParser
import Foundation
import NetwerkBestand
import NetwerkReeks
import NetwerkStukken

/// Whether and how the results are summed up (English: *summary options*).
struct Samenvattingsopties: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Vat alles samen: een .html met figuren en ernaast dezelfde getallen als .csv, of alleen een .csv. "
        + "Zonder -o komt er alleen de samenvatting.",
      valueName: "bestand"),
    completion: .file(extensions: ["html", "csv"]))
  var samenvatting: String?

  @Option(
    help: ArgumentHelp(
      "Vergelijkt groepen naar deze kolom, of naar klassen ervan: omvang:5,12,25.",
      valueName: "kolom"))
  var groepOp: String?

  @Option(help: ArgumentHelp("Groepen met minder netwerken staan er niet in.", valueName: "aantal"))
  var kleinsteGroep = Samenvattingspagina.gewoneKleinsteGroep

  func keur(_ kolommen: Kolommen, _ taal: Taalkeuze, isNDJSON: Bool) throws {
    if let samenvatting, !["html", "csv"].contains(Self.soort(samenvatting)) {
      throw ValidationError(
        taal.zin(
          "de naam achter --samenvatting eindigt op .html of .csv",
          "the name after --samenvatting ends in .html or .csv"))
    }
    if groepOp != nil, samenvatting == nil {
      throw ValidationError(
        taal.zin("--groep-op hoort bij --samenvatting", "--groep-op needs --samenvatting"))
    }
    if samenvatting != nil, isNDJSON {
      throw ValidationError(
        taal.zin(
          "--ndjson geeft regels en geen samenvatting", "--ndjson gives lines and no summary"))
    }
    if kleinsteGroep < 1 {
      throw ValidationError(
        taal.zin("--kleinste-groep is 1 of meer", "--kleinste-groep is 1 or more"))
    }
    guard let groepOp else { return }
    guard let groepering = Groepering(tekst: groepOp) else {
      throw ValidationError(
        taal.zin(
          "--groep-op is een kolom, of een kolom met grenzen zoals omvang:5,12,25",
          "--groep-op is a column, or a column with borders such as omvang:5,12,25"))
    }
    try Self.keur(groepering, kolommen, taal)
  }

  private static func keur(_ groepering: Groepering, _ kolommen: Kolommen, _ taal: Taalkeuze) throws
  {
    let bruikbaar = kolommen.kolommen.filter(\.kanGroeperen).map(\.naam)
    if bruikbaar.contains(groepering.kolom) { return }
    let kolom = "'\(groepering.kolom)'"
    let wat = Achtergrond.allCases.first {
      $0.rawValue == groepering.kolom
        || Kolommen([], achtergrond: [$0]).kolommen.contains { $0.naam == groepering.kolom }
    }
    if let wat, let naam = Kolommen([], achtergrond: [wat]).kolommen.first(where: \.kanGroeperen) {
      throw ValidationError(
        taal.zin(
          "\(kolom) staat niet in deze tabel; vraag --groep-op \(naam.naam) met "
            + "--achtergrond \(wat.rawValue) erbij",
          "\(kolom) is not in this table; ask --groep-op \(naam.naam) together with "
            + "--achtergrond \(wat.rawValue)"))
    }
    throw ValidationError(
      taal.zin(
        "\(kolom) is geen kolom van deze tabel; wel: " + bruikbaar.joined(separator: ", "),
        "\(kolom) is no column of this table; there are: " + bruikbaar.joined(separator: ", ")))
  }

  /// The files that are written.
  var doelen: [String] {
    guard let samenvatting else { return [] }
    return [samenvatting]
      + (Self.soort(samenvatting) == "html" ? [Self.tabel(bij: samenvatting)] : [])
  }

  /// The table beside a page was not named, so it replaces an earlier table of the same kind and no
  /// other file.
  func keurDoelen() throws(ReeksError) {
    guard let samenvatting, Self.soort(samenvatting) == "html" else { return }
    let pad = Self.tabel(bij: samenvatting)
    if Schrijfdoelen.bestaat(pad), !Self.isSamenvatting(pad) {
      throw .nietSchrijfbaar(pad, .isVanAnder)
    }
  }

  /// Whether a file begins with the names of columns that a summary begins with.
  private static func isSamenvatting(_ pad: String) -> Bool {
    guard let bestand = FileHandle(forReadingAtPath: pad),
      let begin = try? bestand.read(upToCount: 256)
    else { return false }
    let tekst = String(decoding: begin, as: UTF8.self).drop { $0 == "\u{FEFF}" }
    return [",", ";", "\t", "|"].contains {
      tekst.hasPrefix(Samenvatting.kop.prefix(4).joined(separator: $0) + $0)
    }
  }

  func samensteller(_ kolommen: Kolommen) -> Samensteller? {
    samenvatting.map { _ in
      Samensteller(kolommen, groepering: groepOp.flatMap { Groepering(tekst: $0) })
    }
  }

  /// Writes the summary down.
  func schrijf(_ samenvatting: Samenvatting, _ opmaak: CSVOpmaak, _ taal: Taalkeuze) throws {
    guard let pad = self.samenvatting else { return }
    let tabel = samenvatting.csv(opmaak, kleinsteGroep: kleinsteGroep)
    guard Self.soort(pad) == "html" else { return try Uitvoer(pad: pad).schrijf(tabel, taal) }
    let pagina = Samenvattingspagina(samenvatting, taal: taal.taal, kleinsteGroep: kleinsteGroep)
    try Uitvoer(pad: pad).schrijf([UInt8](try pagina.html().utf8), taal)
    try Uitvoer(pad: Self.tabel(bij: pad)).schrijf(tabel, taal)
  }

  private static func tabel(bij pagina: String) -> String {
    let uitgang = URL(fileURLWithPath: pagina).pathExtension
    return pagina.dropLast(uitgang.count) + "csv"
  }

  private static func soort(_ pad: String) -> String {
    URL(fileURLWithPath: pad).pathExtension.lowercased()
  }
}
