import Netwerk
import NetwerkAnalyse

/// Which letters and sheets belong to the conference of a network? (English: *letters and sheets*)
///
/// ```swift
/// let stukken = Stukken(netwerk, try Sjablonen(.nederlands))
/// let brieven = stukken.uitnodigingen()
/// let html = brieven.html(.nederlands, stijl: stukken.sjablonen.stijl)
/// ```
///
/// What is not known becomes a line to fill in. What others may not read is not in it: no notes, no
/// reasons of safety, in an invitation no needs of others, and nobody who does not want to be named,
/// except in the plan, which says who promised what.
public struct Stukken: Sendable {
  public let netwerk: Netwerk
  public let sjablonen: Sjablonen

  public init(_ netwerk: Netwerk, _ sjablonen: Sjablonen) {
    self.netwerk = netwerk
    self.sjablonen = sjablonen
  }

  var taal: Taal { sjablonen.taal }
  var conferentie: Conferentie { netwerk.conferentie ?? Conferentie() }

  /// One letter for each of ``Netwerk/Netwerk/genodigden``.
  ///
  /// Complexity: O(invitees · size of the conference).
  public func uitnodigingen() -> [Blad] {
    netwerk.genodigden.map { sjablonen.blad(.uitnodiging, voor: $0.wie, uitnodiging($0)) }
  }

  /// The agenda of the three parts.
  public func agenda() -> Blad { sjablonen.blad(.agenda, agendagegevens()) }

  /// What is to be done before, on and after the day. Without a day the dates are left open.
  ///
  /// - Parameters:
  ///   - vandaag: From when there is time to prepare; see ``NetwerkAnalyse/Tijdlijn``.
  ///   - kalender: When people can be reached.
  public func takenlijst(vandaag: Datum? = nil, kalender: Werkkalender = Werkkalender()) -> Blad {
    sjablonen.blad(.takenlijst, takengegevens(vandaag, kalender))
  }

  /// What hangs on the wall: whom everybody may see, what is asked and what people can offer.
  public func overzicht() -> Blad { sjablonen.blad(.overzicht, overzichtgegevens()) }

  /// The plan as it was agreed; ``leegPlan()`` when nothing is.
  public func plan() -> Blad {
    guard let plan = netwerk.plan else { return leegPlan() }
    return sjablonen.blad(.plan, plangegevens(plan))
  }

  /// The plan to fill in by hand.
  public func leegPlan() -> Blad { sjablonen.blad(.leegPlan, leegPlangegevens()) }
}

extension Stukken {
  /// What every piece can say about the conference.
  func algemeen(_ wacht: Naamwacht) -> Gegevens {
    let hoofdpersonen = netwerk.hoofdpersonen.map(\.naam)
    return Gegevens([
      .hoofdpersoon: .tekst(hoofdpersonen.opgesomd(in: taal)),
      .meerHoofdpersonen: .waar(hoofdpersonen.count > 1),
      .vraag: .tekst(wacht.schoon(conferentie.vraag)),
      .wens: .tekst(wacht.schoon(conferentie.wens)),
      .eten: .tekst(wacht.schoon(conferentie.eten)),
      .kinderopvang: .tekst(wacht.schoon(conferentie.kinderopvang)),
      .opening: .tekst(wacht.schoon(conferentie.opening)),
    ]).met(waarEnWanneer(wacht)).met(bereikbaar(wacht))
  }

  private func waarEnWanneer(_ wacht: Naamwacht) -> [Veld: Gegeven] {
    let locatie = conferentie.locatie
    return [
      .dag: .tekst(conferentie.datum?.metWeekdag(in: taal)),
      .tijd: .tekst(conferentie.tijd.map(tijd)),
      .plaats: .tekst(wacht.schoon(locatie?.naam)),
      .adres: .tekst(wacht.schoon(locatie?.adres)),
      .toegankelijk: .waar(locatie?.toegankelijk == .ja),
    ]
  }

  private func bereikbaar(_ wacht: Naamwacht) -> [Veld: Gegeven] {
    let coordinator = conferentie.coordinator
    let mag = coordinator?.persoon.map(wacht.mag) ?? true
    let naam = coordinator?.naam ?? coordinator?.persoon.flatMap { netwerk.naam(van: $0) }
    return [
      .coordinator: .tekst(mag ? wacht.schoon(naam) : nil),
      .telefoon: .tekst(mag ? coordinator?.telefoon : nil),
      .mail: .tekst(mag ? wacht.schoon(coordinator?.mail) : nil),
    ]
  }

  private func tijd(_ spanne: Tijdspanne) -> String {
    let van = taal == .nederlands ? "vanaf" : "from"
    let tot = taal == .nederlands ? "tot" : "to"
    return spanne.tot.map { "\(spanne.van) \(tot) \($0)" } ?? "\(van) \(spanne.van)"
  }

  func tolken(_ wacht: Naamwacht) -> Gegeven {
    .lijst(
      conferentie.tolken.map { tolk in
        Gegevens([
          .voorTaal: .tekst(wacht.schoon(tolk.taal)), .wie: .tekst(tolk.wie.map(wacht.naam)),
        ])
      })
  }
}
