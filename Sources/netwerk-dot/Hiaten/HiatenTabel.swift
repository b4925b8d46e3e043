import Netwerk
import NetwerkAnalyse

/// The answer for people to read in a terminal of eighty columns.
struct HiatenTabel {
  let verslag: HiatenVerslag

  var tekst: String {
    (kop + [""] + SteunmatrixTabel(verslag: verslag).regels + verkenning + hiaten)
      .joined(separator: "\n") + "\n"
  }

  private func zin(_ nederlands: String, _ english: String) -> String {
    verslag.zin(nederlands, english)
  }

  private var kop: [String] {
    Terminalregels.omloop(Kop.regel(verslag.netwerk, verslag.taal), breedte: 80)
  }

  private var verkenning: [String] {
    let regels = Verderkijken.regels(verslag.verkenning, verslag.woorden)
    return regels.isEmpty ? [] : [""] + regels
  }

  private var hiaten: [String] {
    var nummer = 0
    return Hiaat.Ernst.allCases.flatMap { ernst -> [String] in
      let eigen = verslag.hiaten.filter { $0.ernst == ernst }
      guard !eigen.isEmpty else { return [] }
      return ["", ernst.naam(in: verslag.taal).uppercased()]
        + eigen.flatMap { hiaat in
          nummer += 1
          return [""] + regels(hiaat, nummer)
        }
    }
  }

  private func regels(_ hiaat: Hiaat, _ nummer: Int) -> [String] {
    let begin = Terminalregels.rechts("\(nummer)", 2) + ". "
    let zinnen = Terminalregels.omloop(
      begin + hiaat.zin(verslag.woorden), breedte: 80, inspringing: 4)
    let breedte = Dosering.allCases.map { $0.naam(in: verslag.taal).count }.max() ?? 0
    return zinnen + bron(hiaat)
      + hiaat.stappen(verslag.woorden).flatMap { stap in
        let naam = Terminalregels.links(stap.dosering.naam(in: verslag.taal), breedte + 1)
        return Terminalregels.omloop(stap.zin, breedte: 80 - 4 - breedte - 1).enumerated().map {
          "    " + ($0 == 0 ? naam : String(repeating: " ", count: breedte + 1)) + $1
        }
      }
  }

  /// Where the list of groups comes from; the other gaps follow from what was written down.
  private func bron(_ hiaat: Hiaat) -> [String] {
    guard hiaat.onderwerp == .groepNietGenoemd, let bron = hiaat.bron else { return [] }
    return Terminalregels.omloop(
      "    " + zin("bron: ", "source: ") + bron, breedte: 80, inspringing: 6)
  }
}
