import Netwerk
import NetwerkAnalyse

/// What changed, for people to read in a terminal of eighty columns.
struct VergelijkTabel {
  let stappen: [Veranderstap]
  let taal: Taal

  private func zin(_ nederlands: String, _ english: String) -> String {
    taal == .nederlands ? nederlands : english
  }

  var tekst: String { stappen.map(stap).joined(separator: "\n") }

  private func stap(_ stap: Veranderstap) -> String {
    let woorden = Verwoording([stap.nu, stap.vroeger], in: taal)
    let verandering = stap.verandering
    let tussen = [stap.vroeger, stap.nu].map {
      $0.peildatum?.voluit(in: taal) ?? zin("onbekende datum", "unknown date")
    }
    var regels = [titel(stap), "  " + tussen.joined(separator: " → ")]
    regels += ["", zin("WAT ER ANDERS IS", "WHAT IS DIFFERENT")]
    regels += verandering.feiten().flatMap { Terminalregels.punt($0.zin(woorden)) }
    regels += ["", zin("DE KRACHT, TOEN EN NU", "STRENGTH, THEN AND NOW")]
    regels += kracht(verandering)
    let eigen = verandering.eigenWoorden()
    if !eigen.isEmpty {
      regels += ["", zin("IN EIGEN WOORDEN", "IN THEIR OWN WORDS")]
      regels += eigen.flatMap { Terminalregels.punt($0.zin(woorden)) }
    }
    return regels.joined(separator: "\n") + "\n"
  }

  private func titel(_ stap: Veranderstap) -> String {
    let wie = stap.nu.hoofdpersonen.map(\.naam).joined(separator: ", ")
    return stap.nu.titel ?? zin("Het netwerk van \(wie)", "The network of \(wie)")
  }

  private func kracht(_ verandering: Verandering) -> [String] {
    let (toen, nu) = (verandering.vroeger.netwerkkracht(), verandering.nu.netwerkkracht())
    let verschil = Krachtverschil(vroeger: toen, nu: nu, taal: taal)
    guard verschil.regels.isEmpty else { return verschil.regels + verschil.oordeel }
    return Terminalregels.punt(
      zin("In getallen is er niets anders.", "In numbers nothing is different."))
  }
}
