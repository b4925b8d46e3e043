import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkReeks

struct BuurtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "buurt",
    abstract: "Legt veel netwerken naast elkaar: wie de buurt verbindt, en wie er alleen staat.",
    discussion: """
      Erin: netwerkbestanden, mappen met netwerkbestanden, of bestanden met een netwerk als JSON op \
      elke regel (NDJSON). Mensen worden samengevoegd op hun kenmerk (id). Gebruik dus pseudoniemen die \
      in elk bestand gelijk zijn, zoals 'netwerk-dot anonimiseer' ze maakt.

      Eruit: tabellen zonder namen. Een getal onder de drempel staat er niet in, en ook niet wat het \
      zou verraden. Wie niet genoemd of getoond wil worden telt niet mee als verbinder of drager.

        netwerk-dot buurt map-met-netwerken
        netwerk-dot buurt wijk.ndjson --als json > wijk.json
        netwerk-dot buurt wijk.ndjson -o buurtkaart.png

      Uitgang: 0 gelukt · 64 verkeerd aangeroepen · 65 een netwerk met een fout, te weinig netwerken, of \
      kenmerken die uit een naam volgen · 66 bestand niet gevonden · 73 of 74 schrijven mislukt · \
      130 onderbroken.
      """)

  @Argument(
    help: "Netwerkbestanden, mappen, of bestanden met een netwerk op elke regel; - is de invoer.",
    completion: .file())
  var invoer: [String]

  @Option(help: "Vorm van het antwoord: tabel, json of csv.")
  var als: BuurtVorm = .tabel

  @Flag(help: "Geeft de gegevens van de buurtkaart als JSON, in plaats van de tabellen.")
  var kaart = false

  @Option(
    name: .short, help: "Tekent de buurtkaart in dit bestand: .png, .svg, .pdf of .gv.",
    completion: .file(extensions: ["png", "svg", "pdf", "gv"]))
  var o: String?

  @OptionGroup(title: "Wat er verteld wordt") var keuzes: Buurtkeuzes

  @Flag(help: "Zegt niet hoe ver het is, en geeft geen waarschuwingen.")
  var stil = false

  @OptionGroup var taal: Taalkeuze

  func validate() throws {
    if invoer.count(where: { $0 == "-" }) > 1 {
      throw ValidationError(
        taal.zin("de standaardinvoer kan maar één keer", "standard input can be used only once"))
    }
    if kaart, o != nil || als != .tabel {
      throw ValidationError(
        taal.zin(
          "--kaart geeft zelf JSON; gebruik het zonder -o en --als",
          "--kaart gives JSON by itself; use it without -o and --als"))
    }
    if let o {
      if Buurttekening.soort(o) == nil {
        throw ValidationError(
          taal.zin(
            "laat de naam achter -o eindigen op .png, .svg, .pdf of .gv",
            "end the name after -o in .png, .svg, .pdf or .gv"))
      }
      if let pad = Schrijfdoelen([o]).ookInvoer(invoer) {
        throw ValidationError(
          taal.zin("\(pad) hoort bij de invoer", "\(pad) belongs to the input"))
      }
    }
    try keuzes.keur(taal)
  }

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    let lezing: Buurtlezing
    do throws(ReeksError) {
      if let o { try Schrijfdoelen([o]).keur() }
      lezing = try Buurtlezing(
        Batchinvoer(paden: invoer, egor: nil, isNDJSON: false, portie: 1 << 20), taal, isStil: stil)
    } catch {
      meld(error.zin(in: taal.taal))
      throw error.uitgang
    }
    try lezing.keur(taal, magOpNaam: keuzes.opNaam, isStil: stil)
    try antwoord(lezing.buurt)
    if lezing.telling.fout > 0 { throw ExitCode.foutInBestand }
  }

  private func antwoord(_ buurt: Buurt) throws {
    guard buurt.huishoudens >= keuzes.drempel else {
      meld(keuzes.teWeinig(buurt.huishoudens, taal))
      throw ExitCode.foutInBestand
    }
    if kaart {
      let gegevens = BuurtkaartGegevens(Buurtnetwerk(buurt), drempel: keuzes.drempel)
      return try schrijf(try Gegevensvorm.json.tekst(van: gegevens))
    }
    if let o {
      try Buurttekening(buurt: buurt, drempel: keuzes.drempel).schrijf(o, taal)
      guard als != .tabel else { return }
    }
    guard let verslag = Buurtverslag(buurt, keuzes.instelling) else { return }
    if keuzes.pseudoniemen, !stil { meld(Buurtkeuzes.blijftPersoonsgegeven(taal)) }
    try schrijf(try als.tekst(van: verslag, taal.taal))
  }

  private func schrijf(_ tekst: String) throws {
    try Uitvoer(pad: "-").schrijf([UInt8](tekst.utf8), taal)
  }
}

/// In what form the answer is given.
enum BuurtVorm: String, CaseIterable, ExpressibleByArgument {
  case tabel, json, csv

  func tekst(van verslag: Buurtverslag, _ taal: Taal) throws -> String {
    switch self {
    case .tabel: BuurtTabel(verslag: verslag, taal: taal).tekst
    case .csv: BuurtCSV(verslag: verslag).tekst
    case .json: try Gegevensvorm.json.tekst(van: verslag)
    }
  }
}

extension ReeksError {
  /// With which code the tool ends.
  var uitgang: ExitCode {
    switch self {
    case .geenBestand, .nietLeesbaar, .isMap, .legeMap, .geenMap: .geenInvoer
    case .driebestanden: .foutInBestand
    case .nietSchrijfbaar(_, .magNiet), .nietSchrijfbaar(_, .geenMap), .nietSchrijfbaar(_, .isMap),
      .nietSchrijfbaar(_, .isVanAnder), .deelBestaat, .isBezig, .andereOpdracht, .andereUitkomst:
      .kanNietSchrijven
    case .nietSchrijfbaar: .schrijffout
    }
  }
}
