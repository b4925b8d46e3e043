import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkReeks
import NetwerkUitwisseling

struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Meet een hele reeks netwerken: een regel met uitkomsten per netwerk.",
    discussion: """
      Erin: een bestand met een netwerk als JSON op elke regel (NDJSON), een map met netwerkbestanden, \
      of een map met egos.csv, alters.csv en edges.csv (egor). Eruit: dezelfde volgorde, een regel \
      per netwerk. Een netwerk met een fout krijgt een regel met 'fout' en de rest gaat door.

      Wat naar een bestand gaat heet eerst UIT.deel, en pas UIT als alles af is. Onderbroken? Dezelfde \
      opdracht met --hervat gaat verder waar het was.

      Met --ndjson werkt het als onderdeel van een ander programma: een regel erin, een regel eruit, \
      en uitgang 0 ook als een netwerk een fout heeft.

      Uitgang: 0 gelukt · 64 verkeerd aangeroepen · 65 netwerken met een fout (de rest is gemeten) · \
      66 bestand niet gevonden · 73 hier kan of mag niet geschreven worden · 74 lezen of schrijven \
      mislukt · 130 onderbroken.
      """)

  @Argument(
    help:
      "Bestanden met een netwerk op elke regel, netwerkbestanden of mappen; - is de standaardinvoer.",
    completion: .file())
  var invoer: [String] = ["-"]

  @OptionGroup(title: "Wat") var kolomopties: Kolomopties
  @OptionGroup(title: "Waarheen") var uitvoeropties: Uitvoeropties
  @OptionGroup(title: "Samenvatting") var samenvattingsopties: Samenvattingsopties

  @Option(
    help: ArgumentHelp("Een map met egos.csv, alters.csv en edges.csv.", valueName: "map"),
    completion: .directory)
  var egor: String?

  @Flag(
    help: "Een regel JSON erin, een regel JSON eruit, uitgang 0 ook bij een netwerk met een fout.")
  var ndjson = false

  @Option(help: "Hoeveel draden tegelijk rekenen; anders een per kern.")
  var draden: Int?

  @Option(
    help: ArgumentHelp(
      "Hoeveel KiB er tegelijk gelezen wordt; minder kost minder geheugen.", visibility: .hidden))
  var portie = 1024

  @Flag(help: "Zegt niet hoe ver het is en geeft geen waarschuwingen.")
  var stil = false

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    if let draden, !(1...1024).contains(draden) {
      throw ValidationError(taal.zin("--draden is 1 of meer", "--draden is 1 or more"))
    }
    if !(1...65_536).contains(portie) {
      throw ValidationError(taal.zin("--portie is 1 tot 65536", "--portie is 1 to 65536"))
    }
    if egor != nil, ndjson || invoer != ["-"] {
      throw ValidationError(
        taal.zin("--egor gaat niet samen met andere invoer", "--egor excludes other input"))
    }
    if invoer.count(where: { $0 == "-" }) > 1 {
      throw ValidationError(
        taal.zin("de standaardinvoer kan maar één keer", "standard input can be used only once"))
    }
    let kolommen = try kolomopties.kolommen(taal)
    try samenvattingsopties.keur(kolommen, taal, isNDJSON: ndjson)
    try uitvoeropties.keur(taal, isNDJSON: ndjson)
    try keurDoelen()
  }

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    var reeks = Reeks(try kolomopties.kolommen(taal), taal: taal.taal)
    if let draden { reeks.draden = draden }
    if try uitvoeropties.schrijftAlleenCodeboek(reeks, taal) { return }
    let samensteller = samenvattingsopties.samensteller(reeks.kolommen)
    let telling: Reekstelling
    let aantekeningen: Aantekeningen
    do throws(ReeksError) {
      try schrijfdoelen.keur()
      try samenvattingsopties.keurDoelen()
      (telling, aantekeningen) = try meet(reeks, samensteller)
    } catch {
      throw mislukt(error)
    }
    let verslag = Batchverslag(
      telling: telling, taal: taal, hervatbaar: uitvoeropties.bestand)
    if !telling.isAf {
      meld(verslag.onderbroken)
      throw ExitCode(130)
    }
    if let samensteller {
      try samenvattingsopties.schrijf(
        samensteller.samenvatting, uitvoeropties.gekozenOpmaak, taal)
    }
    if !stil, !ndjson {
      for regel in aantekeningen.regels(in: taal.taal) { meld(regel) }
      meld(verslag.tekst)
      if let zin = telling.herkenning.zin(in: taal.taal) { meld(zin) }
    }
    if telling.fout > 0, !ndjson { throw ExitCode.foutInBestand }
  }

  private func meet(
    _ reeks: Reeks, _ samensteller: Samensteller?
  ) throws(ReeksError) -> (Reekstelling, Aantekeningen) {
    let onderbreking = Onderbreking()
    let bron = try batchinvoer.bron(onderbreking.stop)
    let voortgang = stil || ndjson ? nil : Voortgangsmelder(taal.taal, omvang: bron.omvang)
    var loop = Batchloop(reeks: reeks, bron: bron, stop: onderbreking.stop, voortgang: voortgang)
    if let samensteller, !uitvoeropties.schrijftUitkomsten {
      return (try loop.vatSamen(met: samensteller), bron.aantekeningen)
    }
    guard let samensteller, uitvoeropties.hervat else {
      loop.samensteller = samensteller
      return (try uitvoeropties.verwerk(loop, isNDJSON: ndjson), bron.aantekeningen)
    }
    // What an earlier run wrote must be summed up too.
    let telling = try uitvoeropties.verwerk(loop, isNDJSON: ndjson)
    guard telling.isAf else { return (telling, bron.aantekeningen) }
    let opnieuw = Batchloop(
      reeks: reeks, bron: try batchinvoer.bron(onderbreking.stop), stop: onderbreking.stop,
      voortgang: voortgang)
    let isAf = try opnieuw.vatSamen(met: samensteller).isAf
    return (isAf ? telling : .init(), bron.aantekeningen)
  }

  private var schrijfdoelen: Schrijfdoelen {
    Schrijfdoelen(uitvoeropties.doelen + samenvattingsopties.doelen)
  }

  /// What is written may replace neither what is read nor what else is written.
  private func keurDoelen() throws {
    if let pad = schrijfdoelen.ookInvoer(egor.map { [$0] } ?? invoer) {
      throw ValidationError(
        taal.zin(
          "\(pad) hoort bij de invoer; geef de uitkomsten een andere naam of map",
          "\(pad) belongs to the input; give the results another name or folder"))
    }
    if let pad = schrijfdoelen.dubbel {
      throw ValidationError(
        taal.zin(
          "\(pad) zou twee keer geschreven worden, voor de uitkomsten en voor de samenvatting; geef ze "
            + "elk een andere naam",
          "\(pad) would be written twice, for the results and for the summary; give each another "
            + "name"))
    }
  }

  private var batchinvoer: Batchinvoer {
    Batchinvoer(paden: invoer, egor: egor, isNDJSON: ndjson, portie: portie << 10)
  }

  /// Says why it could not go on, unless nobody listens any more.
  private func mislukt(_ fout: ReeksError) -> ExitCode {
    if case .nietSchrijfbaar("-", .nietGelezen) = fout { return .schrijffout }
    meld(fout.zin(in: taal.taal))
    return fout.uitgang
  }
}
