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

  func kolommen(_ taal: Taalkeuze) throws -> Kolommen {
    do throws(OnbekendeMaat) {
      let maten = maat.isEmpty ? Maat.standaard : try Maat.kies(maat)
      return Kolommen(maten, metWie: wie, metGrondslag: grondslag)
    } catch {
      throw ValidationError(error.zin(in: taal.taal))
    }
  }
}
