import ArgumentParser
import NetwerkAnalyse
import NetwerkReeks

/// Which columns there are (English: *column options*).
struct Kolomopties: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Alleen deze maten of verzamelingen, zoals standaard, structuur of alles (met komma's of vaker).",
      valueName: "naam"))
  var maat: [String] = []

  @Flag(help: "Zegt ook wie het zijn, en de waarde van iedereen.")
  var wie = false

  @Flag(help: "Zegt bij elke maat over hoeveel die gaat, en van hoeveel het onbekend was.")
  var grondslag = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Zet dit erbij: geslacht en leeftijd van de hoofdpersoon, hoofdpersonen, peildatum (met komma's "
        + "of vaker).",
      valueName: "wat"))
  var achtergrond: [String] = []

  func kolommen(_ taal: Taalkeuze) throws -> Kolommen {
    let maten: [Maat]
    do throws(OnbekendeMaat) {
      maten = maat.isEmpty ? Maat.standaard : try Maat.kies(maat)
    } catch {
      throw ValidationError(error.zin(in: taal.taal))
    }
    return Kolommen(
      maten, metWie: wie, metGrondslag: grondslag, achtergrond: try gekozenAchtergrond(taal))
  }

  private func gekozenAchtergrond(_ taal: Taalkeuze) throws -> [Achtergrond] {
    try achtergrond.flatMap { $0.split(separator: ",") }.map { woord in
      let woord = woord.trimmingCharacters(in: .whitespaces).lowercased()
      if let gevonden = Achtergrond(rawValue: woord) { return gevonden }
      let bekend = Achtergrond.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        taal.zin(
          "--achtergrond '\(woord)' bestaat niet; wel: \(bekend)",
          "--achtergrond '\(woord)' does not exist; there are: \(bekend)"))
    }
  }
}
