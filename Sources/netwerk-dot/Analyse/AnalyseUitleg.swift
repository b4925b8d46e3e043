import Netwerk
import NetwerkAnalyse

/// What measures mean, from the same texts as everywhere else.
struct AnalyseUitleg {
  let taal: Taal

  func tekst(_ maten: [Maat]) -> String {
    maten.map(tekst).joined(separator: "\n\n")
  }

  private func tekst(_ maat: Maat) -> String {
    let regels = maat.uitleg(in: taal).flatMap { kop, tekst in
      Terminalregels.rij(kop, "", tekst, naambreedte: 14, waardebreedte: 0)
    }
    return ([maat.naam.naam(in: taal).uppercased()] + regels).joined(separator: "\n")
  }
}
