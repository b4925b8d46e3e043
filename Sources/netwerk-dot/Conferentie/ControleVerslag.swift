import Netwerk
import NetwerkAnalyse

/// Everything an answer about a plan is made from, in whatever form it is given.
struct ControleVerslag {
  let netwerk: Netwerk
  let taal: Taal
  /// `nil` when there is no plan.
  let controle: Plancontrole?
  let nazorg: Nazorg?
  let woorden: Verwoording

  init(_ netwerk: Netwerk, _ taal: Taal, vandaag: Datum?) {
    let graaf = netwerk.graaf
    self.netwerk = netwerk
    self.taal = taal
    controle = graaf.plancontrole(op: vandaag)
    nazorg = graaf.nazorg(op: vandaag)
    woorden = Verwoording([netwerk] + netwerk.eerder, in: taal)
  }

  func zin(_ nederlands: String, _ english: String) -> String {
    taal == .nederlands ? nederlands : english
  }

  /// Whether anybody asked how it goes yet.
  var isNagebeld: Bool { netwerk.plan?.opvolging.isEmpty == false }
}

/// The answer as data.
struct ControleGegevens: Encodable {
  struct Bevinding: Encodable {
    let bevinding: Planbevinding
    let zin: String
  }

  struct Vraag: Encodable {
    let verloop: Vraagverloop
    let zin: String
    let stappen: [Stap]
  }

  struct Stap: Encodable {
    let dosering: String
    let zin: String
  }

  struct Verder: Encodable {
    let afspraken: [Afspraakverloop]
    let vragen: [Vraag]
    let volgende: Nabelmoment?
    let veranderingen: [String]
  }

  let versie: Int
  let hoofdpersonen: [String]
  let titel: String?
  let heeftPlan: Bool
  let goed: [String]
  let bevindingen: [Bevinding]
  let kringaandeel: Kringaandeel?
  let lasten: [Planlast]
  let nazorg: Verder?

  init(_ verslag: ControleVerslag) {
    let woorden = verslag.woorden
    versie = 1
    hoofdpersonen = verslag.netwerk.hoofdpersonen.map(\.id.tekst)
    titel = verslag.netwerk.titel
    heeftPlan = verslag.controle != nil
    goed = verslag.controle?.goed.map { $0.zin(woorden) } ?? []
    bevindingen =
      verslag.controle?.bevindingen.map { Bevinding(bevinding: $0, zin: $0.zin(woorden)) } ?? []
    kringaandeel = verslag.controle?.aandeel
    lasten = verslag.controle?.lasten ?? []
    nazorg = verslag.nazorg.map { nazorg in
      Verder(
        afspraken: nazorg.afspraken,
        vragen: nazorg.vragen.map { vraag in
          Vraag(
            verloop: vraag, zin: vraag.zin(woorden),
            stappen: vraag.stappen(in: verslag.netwerk, woorden).map {
              Stap(dosering: $0.dosering.naam(in: .nederlands), zin: $0.zin)
            })
        }, volgende: nazorg.volgende, veranderingen: nazorg.veranderingen.map { $0.zin(woorden) })
    }
  }
}
