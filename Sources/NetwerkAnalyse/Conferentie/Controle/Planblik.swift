import Netwerk

/// A plan with everything it is held against (English: *plan view*).
struct Planblik {
  let graaf: Netwerkgraaf
  let plan: Familiegroepsplan
  let vandaag: Datum?
  /// The agreements by kenmerk, so that the order in which they were written changes nothing.
  let lijst: [Afspraak]

  /// `nil` when there is no plan.
  init?(_ graaf: Netwerkgraaf, _ vandaag: Datum?) {
    guard let plan = graaf.netwerk.plan else { return nil }
    self.graaf = graaf
    self.plan = plan
    self.vandaag = vandaag ?? graaf.netwerk.peildatum
    lijst = plan.afspraken.sorted { $0.id < $1.id }
  }

  var netwerk: Netwerk { graaf.netwerk }
  var conferentie: Conferentie? { netwerk.conferentie }

  /// Everybody who promised something, by kenmerk.
  var beloofd: [Persoon.ID] { Set(plan.afspraken.flatMap(\.wie)).sorted() }

  func afspraken(van wie: Persoon.ID) -> [Afspraak] { lijst.filter { $0.wie.contains(wie) } }

  /// Whether somebody is there because it is their work; `nil` when their group is unknown.
  func isProfessional(_ wie: Persoon.ID) -> Bool? {
    if netwerk.isHoofdpersoon(wie) { return false }
    return netwerk[wie]?.groep?.soort.isFormeel
  }

  /// Whether somebody takes part in the conference, in whatever way. A hoofdpersoon does unless it
  /// is written otherwise.
  func isErbij(_ wie: Persoon.ID) -> Bool {
    switch conferentie?.deelname(van: wie)?.komt {
    case .ja: true
    case .nee, .nietUitgenodigd: false
    case nil, .voorgesteld, .gevraagd, .weetNogNiet: netwerk.isHoofdpersoon(wie)
    }
  }

  /// What somebody last said of the plan; `nil` when nobody asked.
  func akkoord(van wie: Persoon.ID) -> Antwoord? {
    let antwoorden = Set(plan.akkoord.filter { $0.wie == wie }.map(\.antwoord))
    return [.nee, .ja, .onbekend].first(where: antwoorden.contains)
  }
}
