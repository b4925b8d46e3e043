import Netwerk

extension Netwerk {
  /// What is left when the professionals go home?
  ///
  /// This network without whoever is here because it is their work. People of whom the group is
  /// unknown stay; organisations stay.
  ///
  /// - SeeAlso: ``alleenProfessionals()``
  public func zonderProfessionals() -> Netwerk { alleen { !$0.isBeroepskracht } }

  /// Only those who are here because it is their work.
  public func alleenProfessionals() -> Netwerk { alleen(\.isBeroepskracht) }

  /// Only the people of one ring; whoever stands in no ring is left out.
  public func alleen(_ kring: Kring) -> Netwerk { alleen { $0.kring == kring } }

  /// Only the people of one group, parts of it included: `alleen(.familie)` keeps the in-laws.
  ///
  /// A group of one's own keeps only its own people.
  public func alleen(_ groep: Groep) -> Netwerk {
    alleen { persoon in
      guard let zijn = persoon.groep else { return false }
      if groep.eigenNaam != nil { return zijn == groep }
      return zijn.soort == groep.soort || zijn.soort.hoofdgroep == groep.soort
    }
  }

  /// Only these people, such as one part of ``Meetbaar/delen()``.
  public func alleen(_ personen: [Persoon.ID]) -> Netwerk {
    let blijvers = Set(personen)
    return alleen { blijvers.contains($0.id) }
  }

  private func alleen(_ blijft: (Persoon) -> Bool) -> Netwerk {
    zonder(Set(personen.filter { !blijft($0) }.map(\.id)))
  }
}
