import ArgumentParser
import NetwerkAnalyse

/// What of a neighbourhood is told, and from where something is few or much (English: *choices*).
struct Buurtkeuzes: ParsableArguments {
  @Option(help: ArgumentHelp("Kleinere getallen staan er niet in.", valueName: "aantal"))
  var drempel = 5

  @Option(
    help: ArgumentHelp("Zoveel informele contacten of minder is weinig.", valueName: "aantal"))
  var weinig = 2

  @Option(help: ArgumentHelp("Een lijst wordt niet langer dan dit.", valueName: "aantal"))
  var hoogstens = 20

  @Flag(
    help: "Noemt mensen met hun pseudoniem, voor wie de sleutel heeft en die mag gebruiken.")
  var pseudoniemen = false

  @Flag(
    help:
      "Voegt ook samen op kenmerken die uit een naam volgen. Twee mensen die Ria heten worden dan één."
  )
  var opNaam = false

  func keur(_ taal: Taalkeuze) throws {
    if drempel < 2 {
      throw ValidationError(taal.zin("--drempel is 2 of meer", "--drempel is 2 or more"))
    }
    if weinig < 0 || hoogstens < 1 {
      throw ValidationError(
        taal.zin(
          "--weinig is 0 of meer en --hoogstens is 1 of meer",
          "--weinig is 0 or more and --hoogstens is 1 or more"))
    }
    if pseudoniemen, opNaam {
      throw ValidationError(
        taal.zin(
          "--pseudoniemen gaat niet samen met --op-naam: dan zouden er namen staan",
          "--pseudoniemen excludes --op-naam: names would be printed"))
    }
  }

  var instelling: Buurtinstelling {
    var instelling = Buurtinstelling()
    instelling.drempel = drempel
    instelling.weinigContacten = weinig
    instelling.hoogsteRijen = hoogstens
    instelling.metPseudoniemen = pseudoniemen
    return instelling
  }

  func teWeinig(_ huishoudens: Int, _ taal: Taalkeuze) -> String {
    taal.zin(
      "er \(huishoudens == 1 ? "is" : "zijn") \(huishoudens) huishouden\(huishoudens == 1 ? "" : "s"); "
        + "over minder dan \(drempel) valt niets te vertellen zonder dat iemand herkenbaar is",
      "there \(huishoudens == 1 ? "is" : "are") \(huishoudens) household\(huishoudens == 1 ? "" : "s"); "
        + "of fewer than \(drempel) nothing can be told without somebody being recognised")
  }

  static func blijftPersoonsgegeven(_ taal: Taalkeuze) -> String {
    taal.zin(
      "let op: met pseudoniemen erin blijven dit persoonsgegevens; deel het alleen met wie ze mag zien",
      "note: with pseudonyms in it this stays personal data; share it only with who may see it")
  }
}
