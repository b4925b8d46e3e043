import Netwerk
import NetwerkAnalyse

/// The conference: what it is about, where and when, and who is asked (English: *conference part*).
public struct Conferentiedeel: Hashable, Sendable {
  /// What is known of it, each with its heading.
  public let gegevens: [Rapportlijst]
  /// Who takes part, and for a professional who does not and why.
  public let mensen: [Rapportlijst]
  /// Who asks whom first; for a professional only.
  public let vragen: [String]
}

extension Rapportbron {
  /// - Returns: `nil` when there is no conference.
  func conferentiedeel() -> Conferentiedeel? {
    guard let conferentie = heel.conferentie else { return nil }
    let isVoorstel = !isVoorFamilie
    let voorstel = isVoorstel ? graaf.kringvoorstel() : nil
    return Conferentiedeel(
      gegevens: gegevens(conferentie),
      mensen: voorstel.map(kring) ?? wieKomt(conferentie),
      vragen: voorstel?.vraagstappen().map { "\($0.ronde). " + $0.weg.zin($0.wie, woorden) } ?? [])
  }

  private func gegevens(_ conferentie: Conferentie) -> [Rapportlijst] {
    let plaats = [conferentie.locatie?.naam, conferentie.locatie?.adres].compactMap(wacht.schoon)
    let tijd = conferentie.tijd.map { tijd in
      let tot = zin("tot", "to")
      return tijd.tot.map { "\(tijd.van) \(tot) \($0)" } ?? "\(tijd.van)"
    }
    let wanneer = [conferentie.datum?.metWeekdag(in: taal), tijd].compactMap { $0 }
    let coordinator = conferentie.coordinator
    let wie = coordinator?.persoon.map { wacht.naam($0) } ?? wacht.schoon(coordinator?.naam)
    func regel(_ kop: String, _ tekst: String?) -> Rapportlijst? {
      tekst.map { Rapportlijst(kop: kop, regels: [$0]) }
    }
    return [
      regel(zin("Waar het over gaat", "What it is about"), wacht.schoon(conferentie.vraag)),
      regel(
        zin("Wat \(hoofdpersoon) wil", "What \(hoofdpersoon) wants"), wacht.schoon(conferentie.wens)
      ),
      regel(
        zin("Wanneer", "When"), wanneer.isEmpty ? nil : wanneer.joined(separator: ", ")),
      regel(zin("Waar", "Where"), plaats.isEmpty ? nil : plaats.joined(separator: ", ")),
      regel(zin("Wie het voorbereidt", "Who prepares it"), wie),
      regel(zin("Eten", "Food"), wacht.schoon(conferentie.eten)),
    ].compactMap { $0 }
  }

  /// Those who come or take part in another way, as the agenda has them.
  private func wieKomt(_ conferentie: Conferentie) -> [Rapportlijst] {
    let gevraagd = heel.genodigden.filter {
      wacht.mag($0.wie) && netwerk[$0.wie] != nil && !conferentie.deelnemers.isEmpty
    }
    func lijst(_ kop: String, _ wie: [Deelname]) -> Rapportlijst? {
      let regels = wie.map { deelname in
        woorden.naamMetRol(deelname.wie, netwerk[deelname.wie]?.rol)
          + (deelname.isInDeKamer ? "" : deelname.hoe.map { ": \($0.naam(in: taal))" } ?? "")
      }
      return regels.isEmpty ? nil : Rapportlijst(kop: kop, regels: regels)
    }
    return [
      lijst(zin("Wie erbij zijn", "Who will be there"), gevraagd.filter(\.isInDeKamer)),
      lijst(
        zin("Wie op een andere manier meedoen", "Who take part in another way"),
        gevraagd.filter { !$0.isInDeKamer }),
    ].compactMap { $0 }
  }

  private func kring(_ voorstel: Kringvoorstel) -> [Rapportlijst] {
    func lijst(
      _ nederlands: String, _ english: String, _ hoort: (Kringplek) -> Bool
    ) -> Rapportlijst? {
      let mensen = voorstel.mensen.filter { hoort($0.plek) }
      let regels = mensen.map { genodigde in
        ([woorden.naamMetRol(genodigde.id, genodigde.rol) + "."]
          + genodigde.zinnen(woorden, zonder: [.toestemmingOnbekend])).joined(separator: " ")
      }
      return regels.isEmpty ? nil : Rapportlijst(kop: zin(nederlands, english), regels: regels)
    }
    let informanten = voorstel.informanten.map { informant in
      ([woorden.naamMetRol(informant.id, informant.rol) + "."] + informant.zinnen(woorden))
        .joined(separator: " ")
    }
    let open = voorstel.ongedekt.map { $0.zin(woorden) }
    return [
      lijst("In de kring gevraagd", "Asked into the circle") { $0 == .aanwezig },
      lijst("Doet op een andere manier mee", "Takes part in another way") {
        if case .anders = $0 { true } else { false }
      },
      lijst("Eerst overleggen", "Talk first") { $0 == .overleg },
      lijst("Niet gevraagd", "Not asked") { if case .niet = $0 { true } else { false } },
      informanten.isEmpty
        ? nil
        : Rapportlijst(
          kop: zin("Professionals die in deel 1 vertellen", "Professionals who inform in part 1"),
          regels: informanten),
      open.isEmpty
        ? nil : Rapportlijst(kop: zin("Nog niemand voor", "Nobody yet for"), regels: open),
    ].compactMap { $0 }
  }
}
