import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkBestand

struct AnalyseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Zegt wat er over een netwerk te zeggen valt: samenhang, steun, verandering.",
    discussion: """
      Met een ouder moment erbij, onder 'eerder' in het bestand of in een tweede bestand van \
      dezelfde hoofdpersoon, staat er ook wat er veranderd is.

      Verzamelingen voor --maat: standaard, alles, samenhang, positie, samenstelling, steun, \
      instrumenten, verandering.
      """)

  @Argument(
    help: "De netwerkbestanden; - is de standaardinvoer.",
    completion: .file(extensions: ControleerCommand.bestanden))
  var bestand: [String] = []

  @Option(help: "Vorm van het antwoord: tabel, json, csv of yaml.")
  var als: AnalyseVorm = .tabel

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Alleen deze maten of verzamelingen (met komma's of vaker).", valueName: "naam"))
  var maat: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Legt een maat of verzameling uit: definitie, formule, wie telt, bron.", valueName: "naam"))
  var uitleg: [String] = []

  @Flag(help: "Laat professionals weg.")
  var zonderProfessionals = false

  @Option(help: "Alleen de mensen in deze kring, 1 tot 4.")
  var kring: Int?

  @Option(help: "Alleen de mensen uit deze groep, zoals familie of buren.")
  var groep: String?

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    if bestand.isEmpty, uitleg.isEmpty {
      throw ValidationError(
        taal.zin(
          "noem een netwerkbestand, of een maat met --uitleg",
          "name a netwerk file, or a measure with --uitleg"))
    }
    if bestand.count(where: { $0 == "-" }) > 1 {
      throw ValidationError(
        taal.zin("de standaardinvoer kan maar één keer", "standard input can be used only once"))
    }
    _ = try maten(maat)
    _ = try maten(uitleg)
    _ = try keuze()
  }

  func run() throws {
    if !uitleg.isEmpty {
      print(AnalyseUitleg(taal: taal.taal).tekst(try maten(uitleg)))
      guard !bestand.isEmpty else { return }
    }
    let keuze = try keuze()
    let gekozen = maat.isEmpty ? Maat.standaard : try maten(maat)
    let reeksen = try AnalyseReeks.reeksen(momenten(keuze))
    let verslag = AnalyseVerslag(reeksen: reeksen, maten: gekozen, keuze: keuze.zin(taal))
    try Uitvoer(pad: "-").schrijf([UInt8](try als.tekst(van: verslag, taal).utf8), taal)
  }

  private func maten(_ woorden: [String]) throws -> [Maat] {
    do throws(OnbekendeMaat) {
      return try Maat.kies(woorden)
    } catch {
      throw ValidationError(error.zin(in: taal.taal))
    }
  }

  private func keuze() throws -> AnalyseKeuze {
    var keuze = AnalyseKeuze(zonderProfessionals: zonderProfessionals)
    if let kring {
      guard let gevonden = Kring(rawValue: kring) else {
        throw ValidationError(taal.zin("--kring is 1, 2, 3 of 4", "--kring is 1, 2, 3 or 4"))
      }
      keuze.kring = gevonden
    }
    if let groep {
      guard
        let soort = Groep.Soort.allCases.first(where: { Kenmerk($0.rawValue) == Kenmerk(groep) })
      else {
        let bekend = Groep.Soort.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError(
          taal.zin(
            "'\(groep)' is geen groep; wel: \(bekend)",
            "'\(groep)' is no group; there are: \(bekend)"))
      }
      keuze.groep = Groep(soort)
    }
    return keuze
  }

  /// Everything that was said of every moment in every file, oldest first within a file.
  private func momenten(_ keuze: AnalyseKeuze) throws -> [AnalyseMoment] {
    try bestand.map(Invoer.init).flatMap { invoer in
      let netwerk = try invoer.netwerk(taal)
      return (netwerk.eerder + [netwerk]).map {
        AnalyseMoment(bestand: invoer.naam(in: taal.taal), netwerk: keuze.pasToe(op: $0))
      }
    }
  }
}

/// Which of the people an analysis is about.
struct AnalyseKeuze {
  var zonderProfessionals = false
  var kring: Kring?
  var groep: Groep?

  func pasToe(op netwerk: Netwerk) -> Netwerk {
    var deel = zonderProfessionals ? netwerk.zonderProfessionals() : netwerk
    if let kring { deel = deel.alleen(kring) }
    if let groep { deel = deel.alleen(groep) }
    return deel
  }

  /// What was left out, in words; `nil` for everybody.
  func zin(_ taal: Taalkeuze) -> String? {
    let delen = [
      zonderProfessionals ? taal.zin("zonder professionals", "without professionals") : nil,
      kring.map { taal.zin("alleen kring \($0.rawValue)", "ring \($0.rawValue) only") },
      groep.map { groep in
        taal.zin("alleen \(groep.naam(in: .nederlands))", "\(groep.naam(in: .engels)) only")
      },
    ].compactMap { $0 }
    return delen.isEmpty ? nil : delen.joined(separator: ", ")
  }
}
