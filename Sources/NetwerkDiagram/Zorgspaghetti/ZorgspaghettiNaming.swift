import Netwerk

/// What people, organisations, laws and work are called on a service map.
struct ZorgspaghettiNaming: Sendable {
  let netwerk: Netwerk
  let aanduidingen: Aanduidingen
  let taal: Taal

  private var isDutch: Bool { taal == .nederlands }

  func name(_ id: Persoon.ID) -> String { aanduidingen.naam(van: id) }

  /// What somebody is and does: `wijkcoach · vraagverheldering`. The task is somebody's own words.
  func details(_ persoon: Persoon, overlays: [String]) -> String {
    let taak = aanduidingen.isAnoniem ? nil : persoon.inzet?.taak
    return ([aanduidingen.rol(van: persoon), taak].compactMap { $0 } + overlays)
      .joined(separator: " · ")
  }

  func title(_ kader: Kader?) -> String {
    guard let kader else { return isDutch ? "Wet niet genoemd" : "Law not named" }
    if kader == .anders { return isDutch ? "Andere grond" : "Other ground" }
    return kader.naam(in: taal).metHoofdletter
  }

  func title(_ place: Organisatie.ID?) -> String {
    place.map(aanduidingen.naam)
      ?? (isDutch ? "Organisatie niet genoemd" : "Organisation not named")
  }

  /// `Jeugdwet, jeugdhulp: 8 mensen van 2 organisaties`; `ondertoezichtstelling: 2 mensen`.
  func text(_ wat: Zorgspaghetti.Overlap.Wat, people: Int, places: Int) -> String {
    let count = Telling.van(people, isDutch ? ("mens", "mensen") : ("person", "people"))
    switch wat {
    case .kader(let kader, let soort):
      let from = Telling.van(
        places, isDutch ? ("organisatie", "organisaties") : ("organisation", "organisations"))
      return
        "\(title(kader)), \(soort.naam(in: taal)): \(count) \(isDutch ? "van" : "from") \(from)"
    case .taak(let woorden):
      let same = isDutch ? "lijkt op elkaar" : "much alike"
      let task = aanduidingen.isAnoniem ? same : woorden.prefix(4).joined(separator: " ")
      return "\(task): \(count)"
    }
  }

  /// Who holds the lead; `nil` when there is nothing to lead.
  func lead(
    _ regie: Zorgspaghetti.Regie, visible: Set<Persoon.ID>
  ) -> ZorgspaghettiContent.Lead? {
    switch regie {
    case .nietNodig: nil
    case .niemand:
      .init(
        text: isDutch ? "Niemand heeft de regie" : "Nobody holds the lead", state: .missing)
    case .onbekend:
      .init(
        text: isDutch ? "Wie de regie heeft is nog niet bekend" : "Who holds the lead is not known",
        state: .unknown)
    case .iedereen:
      .init(
        text: isDutch ? "Iedereen heeft de regie" : "Everybody holds the lead", state: .several)
    case .houders(let ids): lead(of: ids, visible: visible)
    }
  }

  private func lead(
    of ids: [Persoon.ID], visible: Set<Persoon.ID>
  ) -> ZorgspaghettiContent.Lead {
    let names = ids.filter(visible.contains).map(name)
    guard ids.count > 1 else {
      let unseen = isDutch ? "Iemand die hier niet staat" : "Somebody not shown here"
      let who = names.first ?? unseen
      return .init(
        text: isDutch ? "\(who) heeft de regie" : "\(who) holds the lead", state: .clear)
    }
    let count =
      isDutch ? "\(ids.count) mensen hebben de regie" : "\(ids.count) people hold the lead"
    let list = names.isEmpty ? "" : ": " + Opsomming.van(names, in: taal)
    return .init(text: count + list, state: .several)
  }
}
