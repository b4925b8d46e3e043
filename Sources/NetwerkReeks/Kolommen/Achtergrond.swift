import Netwerk
import NetwerkAnalyse

/// What a table can say of the hoofdpersoon and the network beside measures, to compare groups by
/// (English: *background variable*).
public enum Achtergrond: String, CaseIterable, Hashable, Sendable {
  case geslacht
  case leeftijd
  case hoofdpersonen
  case peildatum

  /// The name of its column.
  var kolomnaam: String {
    switch self {
    case .geslacht, .leeftijd: "hoofdpersoon_\(rawValue)"
    case .hoofdpersonen, .peildatum: rawValue
    }
  }

  var aard: Kolom.Aard {
    switch self {
    case .geslacht, .peildatum: .tekst
    case .leeftijd, .hoofdpersonen: .geheel
    }
  }

  var uitleg: Tekst {
    switch self {
    case .geslacht:
      Tekst(
        "geslacht van de hoofdpersoon: vrouw, man of anders; leeg als het onbekend is of een gezin "
          + "er meer heeft",
        "sex of the hoofdpersoon: vrouw (woman), man or anders (other); empty when unknown or when a "
          + "household has several")
    case .leeftijd:
      Tekst(
        "leeftijd van de hoofdpersoon in jaren op de peildatum; leeg bij meer hoofdpersonen",
        "age of the hoofdpersoon in years at the date of the network; empty with several")
    case .hoofdpersonen:
      Tekst("hoeveel hoofdpersonen het netwerk heeft", "how many hoofdpersonen the network has")
    case .peildatum:
      Tekst("de dag waarop het netwerk zo was", "the day on which the network was so")
    }
  }

  func schrijf<Schrijver: Celschrijver>(van netwerk: Netwerk, naar schrijver: inout Schrijver) {
    let hoofdpersoon = netwerk.hoofdpersonen.count == 1 ? netwerk.hoofdpersonen[0] : nil
    switch self {
    case .geslacht:
      let geslachten = Set(netwerk.hoofdpersonen.map(\.bekendGeslacht))
      let geslacht = geslachten.count == 1 ? geslachten.first ?? nil : nil
      schrijver.tekst(geslacht.flatMap { $0 == .onbekend ? nil : $0.naam(in: .nederlands) })
    case .leeftijd:
      if let jaren = hoofdpersoon?.leeftijd?.jaren(op: netwerk.peildatum) {
        schrijver.aantal(jaren)
      } else {
        schrijver.leeg()
      }
    case .hoofdpersonen: schrijver.aantal(netwerk.hoofdpersonen.count)
    case .peildatum: schrijver.tekst(netwerk.peildatum?.description)
    }
  }
}
