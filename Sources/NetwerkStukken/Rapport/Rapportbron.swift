import Netwerk
import NetwerkAnalyse

/// Everything the parts of a report are made from (English: *report source*).
struct Rapportbron {
  let lezer: Lezer
  let taal: Taal
  /// With nobody in it whom the reader may not see.
  let netwerk: Netwerk
  /// The same with the whole of conference and plan, of which each text asks ``wacht``.
  let heel: Netwerk
  let wacht: Naamwacht
  let graaf: Netwerkgraaf
  let woorden: Verwoording
  let steun: [Steunvoorstel]
  let hiaten: [Hiaat]
  let kracht: Netwerkkracht
  let vandaag: Datum?

  init(_ netwerk: Netwerk, voor lezer: Lezer, _ taal: Taal, vandaag: Datum?) {
    self.lezer = lezer
    self.taal = taal
    heel = netwerk
    switch lezer {
    case .familie:
      let blik = Familieblik(netwerk, taal)
      self.netwerk = blik.netwerk
      wacht = blik.wacht
    case .professional:
      self.netwerk = netwerk
      wacht = Naamwacht(netwerk, taal, verzwegen: [])
    }
    graaf = self.netwerk.graaf
    woorden = Verwoording([self.netwerk] + self.netwerk.eerder, in: taal)
    steun = graaf.steunfiguren()
    hiaten = graaf.hiaten()
    kracht = graaf.netwerkkracht()
    self.vandaag = vandaag
  }

  var isVoorFamilie: Bool { lezer == .familie }

  func zin(_ nederlands: String, _ english: String) -> String {
    taal == .nederlands ? nederlands : english
  }

  /// The hoofdpersoon by name; of several all names.
  var hoofdpersoon: String { netwerk.hoofdpersonen.map(\.naam).opgesomd(in: taal) }

  func namen(_ wie: [Kenmerk]) -> String { wie.map(woorden.naam).opgesomd(in: taal) }
}
