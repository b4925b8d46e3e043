import Netwerk
import NetwerkAnalyse

extension Rapportbron {
  /// What is missing, as one would say it at the kitchen table; `nil` for what would say something of
  /// somebody that they would rather not have said.
  func familiezin(_ hiaat: Hiaat) -> String? {
    switch hiaat.soort {
    case .geenGever(.hulpvraag(let vraag), let soorten, _):
      let (wat, steun) = (woorden.aangehaald(vraag.vraag), woorden.steunnamen(soorten))
      return zin(
        "Bij \(wat) is nog niemand genoemd voor \(steun).",
        "For \(wat) nobody is named yet who gives \(steun).")
    case .eenGever(.hulpvraag(let vraag), let soorten, let gever, let kwetsbaarheden, _)
    where kwetsbaarheden.isEmpty:
      let (wat, steun) = (woorden.aangehaald(vraag.vraag), woorden.steunnamen(soorten))
      let naam = woorden.naam(gever)
      return zin(
        "Bij \(wat) geeft \(naam) \(steun). Fijn als er nog iemand bij komt.",
        "For \(wat) \(naam) gives \(steun). It would be good if somebody joined.")
    case .mistProfessional(let vraag, _):
      let wat = woorden.aangehaald(vraag.vraag)
      return zin(
        "Bij \(wat) is hulp van een professional nodig. Die is er nog niet.",
        "For \(wat) help of a professional is needed. It is not there yet.")
    case .losseKanten(let kanten, _):
      return zin(
        "Deze groepjes kennen elkaar nog niet goed: ",
        "These groups do not know each other well yet: ")
        + kanten.map { woorden.namen($0, hoogstens: 5) }.joined(separator: "; ") + "."
    case .slapend(let wie, let organisaties) where !wie.isEmpty || !organisaties.isEmpty:
      let namen = (wie.map(woorden.naam) + organisaties.map(\.naam)).opgesomd(in: taal)
      return zin(
        "Met \(namen) is er nu weinig contact. Dat kan weer.",
        "There is little contact with \(namen) now. There can be again.")
    case .geenRegie:
      return zin(
        "Er komen meer professionals. Niemand van hen houdt alles bij elkaar.",
        "Several professionals come. None of them keeps everything together.")
    case .groepNietGenoemd(let groepen):
      let namen = groepen.map { $0.naam(in: taal) }.opgesomd(in: taal)
      return zin("Hier is nog niemand van genoemd: \(namen).", "Nobody is named yet of: \(namen).")
    case .ontbreekt(.hulpvragen):
      return zin(
        "Wat zou er anders mogen worden? Dat is nog niet opgeschreven.",
        "What should become different? That has not been written down yet.")
    case .geenGever, .eenGever, .slapend, .kindDraagtZorg, .hoofdpersoonOverbelast,
      .geverOverbelast, .spanning, .alleenProfessionals, .eenGroep, .legeKring, .eenrichting,
      .meerdereRegie, .spaghetti, .ontbreekt:
      return nil
    }
  }
}
