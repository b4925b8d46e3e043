import Netwerk
import NetwerkAnalyse

extension Stukken {
  func takengegevens(_ vandaag: Datum?, _ kalender: Werkkalender) -> Gegevens {
    let tijdlijn = conferentie.datum.flatMap {
      Tijdlijn(
        conferentie: $0, vandaag: vandaag, kalender: kalender, afgesproken: evaluatiedag)
    }
    let soorten = tijdlijn?.taken.map(\.soort) ?? Tijdlijn.Soort.allCases
    func taken(_ moment: Int) -> Gegeven {
      .lijst(soorten.filter { $0.moment == moment }.map { taak($0, tijdlijn?[$0]) })
    }
    return algemeen(Naamwacht(netwerk, taal)).met([
      .takenVoor: taken(0), .takenDag: taken(1), .takenNa: taken(2),
    ])
  }

  private func taak(_ soort: Tijdlijn.Soort, _ taak: Tijdlijn.Taak?) -> Gegevens {
    Gegevens([
      .dag: .tekst(taak?.datum.metWeekdag(in: taal)),
      .wat: .tekst(soort.naam(in: taal)),
      .eigenaar: .tekst(soort.eigenaar.naam(in: taal)),
      .reden: .tekst(soort.reden(in: taal)),
    ])
  }

  private var evaluatiedag: [Tijdlijn.Soort: Datum] {
    netwerk.plan?.evaluaties.first.map { [.evaluatie: $0] } ?? [:]
  }
}

extension Tijdlijn.Soort {
  /// 0 before the conference, 1 at it, 2 after it.
  fileprivate var moment: Int {
    switch self {
    case .informatie, .beslotenTijd, .presentatie: 1
    case .planVersturen, .planUitvoeren, .aandeelProfessionals, .nabellen, .terugblik, .evaluatie: 2
    case .aanmelding, .jaVanHoofdpersoon, .coordinatorKiezen, .kringInKaart, .iedereenSpreken,
      .dagEnPlek, .uitnodigen, .praktischRegelen, .informatieVoorbereiden:
      0
    }
  }
}
