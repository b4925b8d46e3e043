import Netwerk

extension Planblik {
  /// Whether a request for help may still come to something.
  private func loopt(_ verzoek: Hulpverzoek) -> Bool { verzoek.antwoord != .nee }

  func isBeantwoord(_ vraag: Hulpvraag) -> Bool {
    plan.afspraken.contains { $0.hulpvraag == vraag.id }
      || plan.hulp.contains { $0.hulpvraag == vraag.id && loopt($0) }
  }

  func isBewustOpen(_ vraag: Hulpvraag) -> Bool {
    plan.bewustOpen.contains { $0.hulpvraag == vraag.id }
  }

  /// Questions without an answer, and those that need a professional and have none in the plan.
  var vragen: [Planbevinding.Soort] {
    let dekkingen = graaf.vraagdekkingen()
    return netwerk.hulpvragen.filter { !isBewustOpen($0) }.flatMap { vraag in
      guard isBeantwoord(vraag) else { return [Planbevinding.Soort.vraagOpen(vraag)] }
      return informeel(vraag, dekkingen.first { $0.hulpvraag.id == vraag.id })
    }
  }

  private func informeel(_ vraag: Hulpvraag, _ dekking: Vraagdekking?) -> [Planbevinding.Soort] {
    let doen = Set(lijst.filter { $0.hulpvraag == vraag.id }.flatMap(\.wie)).sorted()
    let isGevraagd = plan.hulp.contains { $0.hulpvraag == vraag.id && loopt($0) }
    guard vraag.professional == .ja, !isGevraagd,
      !doen.contains(where: { isProfessional($0) == true })
    else { return [] }
    let alErbij = dekking?.helpers.filter { isProfessional($0) == true } ?? []
    return [.alleenInformeel(vraag, doen: doen, alErbij: alErbij)]
  }

  /// Requests to professionals that were refused or have no answer.
  var hulpverzoeken: [Planbevinding.Soort] {
    plan.hulp.compactMap { verzoek in
      switch verzoek.antwoord {
      case .ja: nil
      case .nee: .hulpGeweigerd(verzoek)
      case nil, .onbekend: .hulpNietToegezegd(verzoek)
      }
    }
  }

  /// Bottom lines of which nobody said how they are met, or with which whoever set them is not
  /// content.
  var voorwaarden: [Planbevinding.Soort] {
    (conferentie?.voorwaarden ?? []).compactMap { voorwaarde in
      let invullingen = plan.voorwaarden.filter {
        $0.voorwaarde == voorwaarde.id && (!$0.afspraken.isEmpty || $0.hoe != nil)
      }
      let antwoorden = invullingen.map(\.aanvaard)
      if invullingen.isEmpty { return .voorwaardeOpen(voorwaarde) }
      if antwoorden.contains(.nee) {
        return .voorwaardeNietAanvaard(voorwaarde, isGeweigerd: true)
      }
      return antwoorden.contains(.ja)
        ? nil : .voorwaardeNietAanvaard(voorwaarde, isGeweigerd: false)
    }
  }
}
