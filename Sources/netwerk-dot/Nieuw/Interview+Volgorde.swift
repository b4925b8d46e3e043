import Netwerk

extension Interview {
  /// What is still to be asked, in order: names, then each person, then who knows whom, then what
  /// is asked.
  ///
  /// Complexity: O(people + relations + questions).
  var openVragen: [Vraag] {
    guard let netwerk else { return [.hoofdpersoon] }
    return (namenvragen + persoonsvragen(netwerk) + elkaarvragen(netwerk) + hulpvragen(netwerk))
      .filter { !afgehandeld.contains($0) }
  }

  private var namenvragen: [Vraag] {
    (metAanleidingen ? Aanleiding.allCases : [.vrij]).map(Vraag.namen)
  }

  private func persoonsvragen(_ netwerk: Netwerk) -> [Vraag] {
    netwerk.personen.flatMap { persoon in
      Persoonsgegeven.allCases.filter { $0.isOpen(bij: persoon) }.map {
        Vraag.persoon($0, persoon.id)
      }
    }
  }

  /// Who has a bare relation with somebody after them was asked before: that is how it is written
  /// down here.
  private func elkaarvragen(_ netwerk: Netwerk) -> [Vraag] {
    let mensen = Set(netwerk.personen.map(\.id))
    let gevraagd = Set(
      netwerk.relaties.filter { $0.isKaal && mensen.contains($0.naar) }.map(\.van))
    let vragen = netwerk.personen.dropLast().map(\.id).filter { !gevraagd.contains($0) }
      .map(Vraag.kent).filter { !afgehandeld.contains($0) }
    if vragen.isEmpty { return [] }
    return metElkaar ? vragen : [.elkaar]
  }

  private func hulpvragen(_ netwerk: Netwerk) -> [Vraag] {
    netwerk.hulpvragen.flatMap { hulpvraag in
      Hulpvraaggegeven.allCases.filter { $0.isOpen(bij: hulpvraag) }.map {
        Vraag.hulpvraag($0, hulpvraag.id)
      }
    } + [.hulpvragen]
  }

  /// Whether what the question is about is still there.
  func bestaat(_ vraag: Vraag) -> Bool {
    switch vraag {
    case .hoofdpersoon, .namen, .elkaar, .hulpvragen: true
    case .naam(let id), .persoon(_, let id), .kent(let id): netwerk?[id] != nil
    case .vraagtekst(let id), .hulpvraag(_, let id): hulpvraag(id) != nil
    }
  }

  func hulpvraag(_ id: Hulpvraag.ID) -> Hulpvraag? { netwerk?.hulpvragen.first { $0.id == id } }

  /// The people who come after this one: with them it was not yet said whether they know each other.
  func latere(dan id: Persoon.ID) -> [Persoon] {
    Array((netwerk?.personen ?? []).drop { $0.id != id }.dropFirst())
  }
}
