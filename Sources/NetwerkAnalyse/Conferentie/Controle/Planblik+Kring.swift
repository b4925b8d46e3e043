import Netwerk

extension Planblik {
  /// Who is counted as the circle without being of it, and who was left out without a reason.
  var kring: [Planbevinding.Soort] {
    let deelnemers = conferentie?.deelnemers ?? []
    let nietBesloten = deelnemers.filter(blijftTenOnrechte).map(\.wie).sorted()
    let uitgesloten = deelnemers.filter {
      $0.komt == .nietUitgenodigd && $0.besluit?.reden == nil
    }.map(\.wie).sorted()
    let grenzen = (conferentie?.grenzen ?? []).filter { $0.reden == nil }.map(\.soort).filter {
      switch $0 {
      case .plaatsen, .minstens: true
      case .nietSamen, .samen, .uiterlijk: false
      }
    }
    return (nietBesloten.isEmpty ? [] : [.nietBesloten(nietBesloten)])
      + (uitgesloten.isEmpty ? [] : [.uitsluitingZonderReden(uitgesloten)])
      + (grenzen.isEmpty ? [] : [.grensZonderReden(grenzen)])
  }

  /// Whether somebody stands down for the private time, or as of the circle, who is there for their
  /// work. Not an interpreter or somebody at another's side, and not when people decided so.
  private func blijftTenOnrechte(_ deelname: Deelname) -> Bool {
    guard deelname.besluit == nil, deelname.komt != .nee, deelname.komt != .nietUitgenodigd else {
      return false
    }
    let isBesloten = deelname.delen.contains(.beslotenTijd)
    switch deelname.als {
    case .tolk, .steunpersoon: return false
    case .informant, .coordinator, .verwijzer: return isBesloten
    case .kring: return isProfessional(deelname.wie) == true
    case nil: return isBesloten && isProfessional(deelname.wie) == true
    }
  }

  /// What the plan as a whole could still have.
  var vorm: [Planbevinding.Soort] {
    var soorten: [Planbevinding.Soort] = []
    if plan.afspraken.isEmpty { soorten.append(.geenAfspraken) }
    if !plan.akkoord.contains(where: { $0.antwoord == .ja }) { soorten.append(.niemandAkkoord) }
    if plan.planbewaker.isEmpty { soorten.append(.geenPlanbewaker) }
    guard let laatste = plan.evaluaties.max() else { return soorten + [.geenEvaluatie] }
    let isGebeurd = plan.opvolging.contains { opvolging in
      opvolging.wanneer.map { !$0.isZekerEerder(dan: laatste) } ?? false
    }
    if let vandaag, laatste.isZekerEerder(dan: vandaag), !isGebeurd {
      soorten.append(.evaluatieVoorbij(laatste))
    }
    return soorten
  }
}
