import Netwerk
import NetwerkAnalyse

extension Rapportbron {
  /// Where somebody comes up in the rest of the report, in a sentence each.
  func redenen() -> [Kenmerk: [String]] {
    var redenen: [Kenmerk: [String]] = [:]
    for voorstel in steunfiguren {
      for figuur in voorstel.mensen {
        redenen[figuur.id, default: []].append(
          zin("Kan misschien helpen bij ", "Could perhaps help with ")
            + woorden.aangehaald(voorstel.titel) + ".")
      }
    }
    for afspraak in heel.plan?.afspraken ?? [] {
      guard let wat = wacht.schoon(afspraak.wat) else { continue }
      for wie in afspraak.wie {
        redenen[wie, default: []].append(
          zin("Afspraak in het plan: ", "Agreed in the plan: ") + woorden.aangehaald(wat) + ".")
      }
    }
    guard !isVoorFamilie else { return redenen }
    for meting in kracht.metingen where kracht.getal != nil {
      for wie in meting.grond.personen.prefix(12) {
        redenen[wie, default: []].append(
          zin("Telt bij kracht: ", "Counts in strength: ") + meting.dimensie.naam(in: taal) + ".")
      }
    }
    for hiaat in hiaten where hiaat.gronden.personen.count <= 12 {
      for wie in hiaat.gronden.personen {
        redenen[wie, default: []].append(
          hiaat.ernst.naam(in: taal).eersteHoofdletter + ": " + hiaat.zin(woorden))
      }
    }
    return redenen
  }
}
