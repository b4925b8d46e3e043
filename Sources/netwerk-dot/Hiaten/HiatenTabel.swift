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
    let netwerk = verslag.netwerk
    let wie = netwerk.hoofdpersonen.map(\.naam).joined(separator: ", ")
    var regel = netwerk.titel ?? zin("Het netwerk van \(wie)", "The network of \(wie)")
    if let datum = netwerk.peildatum { regel += " · \(datum.voluit(in: verslag.taal))" }
    return Terminalregels.omloop(regel, breedte: 80)
  }

  private var verkenning: [String] {
    guard let verkenning = verslag.verkenning else { return [] }
    return ["", zin("VERDER KIJKEN", "LOOKING FURTHER"), ""]
      + Terminalregels.omloop(verkenning.aanhef(verslag.woorden), breedte: 80)
      + verkenning.vragen(verslag.woorden).flatMap {
        Terminalregels.omloop("  – \($0)", breedte: 80, inspringing: 4)
      }
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
    let breedte = Hiaat.Zwaarte.allCases.map { $0.naam(in: verslag.taal).count }.max() ?? 0
    return zinnen + gronden(hiaat.gronden) + bron(hiaat)
      + hiaat.stappen(verslag.woorden).flatMap { stap in
        let naam = Terminalregels.links(stap.zwaarte.naam(in: verslag.taal), breedte + 1)
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

  /// On whom and what it rests, by kenmerk, as it stands in the file.
  private func gronden(_ gronden: Hiaat.Gronden) -> [String] {
    let kenmerken = gronden.hulpvragen + gronden.personen + gronden.organisaties
    guard !kenmerken.isEmpty else { return [] }
    let eerste = kenmerken.prefix(12).map(\.tekst).joined(separator: ", ")
    let rest =
      kenmerken.count > 12
      ? zin(" en \(kenmerken.count - 12) meer", " and \(kenmerken.count - 12) more") : ""
    return Terminalregels.omloop(
      "    " + zin("gaat over: ", "about: ") + eerste + rest, breedte: 80, inspringing: 6)
  }
}
