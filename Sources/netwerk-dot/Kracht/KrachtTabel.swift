import Netwerk
import NetwerkAnalyse

/// The profile for people to read in a terminal of eighty columns, without colour.
struct KrachtTabel {
  let netwerk: Netwerk
  let kracht: Netwerkkracht
  let taal: Taal

  static let naambreedte = 28

  private func zin(_ nederlands: String, _ english: String) -> String {
    taal == .nederlands ? nederlands : english
  }

  var tekst: String {
    let woorden = Verwoording([netwerk], in: taal)
    let midden = kracht.getal == nil ? begin(woorden) : profiel(woorden)
    let verder = Verderkijken.regels(netwerk.verkenning(), woorden)
    let regels =
      [Kop.regel(netwerk, taal), ""] + midden + (verder.isEmpty ? [] : [""] + verder)
      + onbekend(woorden) + slot
    return regels.joined(separator: "\n") + "\n"
  }

  /// Too little for a picture: what there is, and how to go on.
  private func begin(_ woorden: Verwoording) -> [String] {
    let zinnen = kracht.uitspraken.map { $0.zin(in: taal) }
    // Only what there is: what is missing would be a verdict on what nobody asked yet.
    let gronden = [Dimensie.omvangEnBereik, .nabijheid, .steundekking, .wederkerigheid, .balans]
      .map { kracht[$0].grond }.filter { !$0.personen.isEmpty }
    var regels = zinnen.flatMap { Terminalregels.omloop($0, breedte: 80) }
    guard !gronden.isEmpty else { return regels }
    regels += ["", zin("WAT ER WEL IS", "WHAT THERE IS")]
    return regels + gronden.flatMap { Terminalregels.punt($0.zin(woorden)) }
  }

  private func profiel(_ woorden: Verwoording) -> [String] {
    [
      zin(
        "NETWERKKRACHT – Waar zit de kracht van dit netwerk?",
        "NETWORK STRENGTH – Where does the strength of this network lie?"),
      "  "
        + zin(
          "█ zo veel is zeker   ░ zo veel kan het worden met wat nog onbekend is",
          "█ so much is certain   ░ so much it can become with what is unknown"), "",
    ] + kracht.metingen.flatMap { rij($0, woorden) } + samen
  }

  private func rij(_ meting: Krachtmeting, _ woorden: Verwoording) -> [String] {
    let naam = Terminalregels.links(meting.dimensie.naam(in: taal), Self.naambreedte)
    let waarde = meting.waarde.map(getal) ?? "–"
    let bereik = "\(getal(meting.bereik.lowerBound))–\(getal(meting.bereik.upperBound))"
    let eind = meting.bereik.lowerBound == meting.bereik.upperBound ? "" : "  (\(bereik))"
    let balk = Self.balk(meting.bereik)
    return ["  \(naam)\(balk)  \(Terminalregels.rechts(waarde, 4))\(eind)"]
      + Terminalregels.omloop("    " + meting.grond.zin(woorden), breedte: 80, inspringing: 4)
  }

  private func getal(_ getal: Double) -> String { Getalnotatie.decimalen(getal, in: taal) }

  /// Twenty cells: what is certain, what can be, and the rest.
  static func balk(_ bereik: ClosedRange<Double>) -> String {
    let zeker = Int((bereik.lowerBound * 20).rounded())
    let hoogstens = max(zeker, Int((bereik.upperBound * 20).rounded()))
    return String(repeating: "█", count: zeker)
      + String(repeating: "░", count: hoogstens - zeker)
      + String(repeating: "·", count: 20 - hoogstens)
  }

  private var samen: [String] {
    ["", zin("ALLES SAMEN", "ALL TOGETHER")]
      + kracht.uitspraken.flatMap { Terminalregels.punt($0.zin(in: taal)) }
      + Terminalregels.punt(gewichten)
  }

  private var gewichten: String {
    let anders = Dimensie.allCases.filter { kracht.gewichten[$0] != 1 }
    guard !anders.isEmpty else {
      return zin("Elke dimensie telt even zwaar mee.", "Every dimension weighs alike.")
    }
    let lijst = anders.map {
      "\($0.naam(in: taal)) \(Getalnotatie.kort(kracht.gewichten[$0], in: taal))"
    }.joined(separator: ", ")
    return zin("Gewichten: \(lijst); de rest 1.", "Weights: \(lijst); the rest 1.")
  }

  private func onbekend(_ woorden: Verwoording) -> [String] {
    guard !kracht.onbekend.isEmpty else { return [] }
    return ["", zin("NOG NIET BEKEND", "NOT KNOWN YET")]
      + kracht.onbekend.flatMap { Terminalregels.punt($0.zin(woorden)) }
  }

  private var slot: [String] {
    [
      "",
      zin(
        "Hoe dit berekend is: netwerk-dot kracht --uitleg",
        "How this is computed: netwerk-dot kracht --uitleg --taal en"),
    ]
  }

  /// Every dimension, how it is computed and where that comes from.
  static func uitleg(_ taal: Taal) -> String {
    Dimensie.allCases.flatMap { dimensie in
      [dimensie.naam(in: taal).uppercased()]
        + Terminalregels.omloop("  " + dimensie.uitleg(in: taal), breedte: 80, inspringing: 2)
        + Terminalregels.omloop(
          "  " + (taal == .nederlands ? "bron: " : "source: ") + dimensie.bron, breedte: 80,
          inspringing: 4) + [""]
    }.joined(separator: "\n")
  }
}

extension Getalnotatie {
  /// Two decimals always, so that columns line up and nothing is written as ≈ 0.
  static func decimalen(_ getal: Double, in taal: Taal) -> String {
    getal > 0 && getal < 0.005 ? tekst(0, in: taal) : tekst(getal, in: taal)
  }
}
