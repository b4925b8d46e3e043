import Netwerk

/// All professional help around one household, held against *één systeem, één plan, één
/// professional* (English: *service overview*).
///
/// Counts and names, never a judgement of the people who do the work: each may have a good reason.
public struct Hulpverlening: Hashable, Sendable {
  /// Everybody who is here because it is their work (`Persoon.isBeroepskracht`), by
  /// kenmerk.
  public let professionals: [Persoon.ID]
  /// From which organisations, the most people first.
  public let organisaties: [Deel<Organisatie.ID>]
  /// Under which laws, in the order of `Kader`.
  public let kaders: [Deel<Kader>]
  /// Where several do the same work, the most people first.
  public let overlap: [Overlap]
  public let regie: Regie
  /// Of whom no task, no law or no organisation was written down.
  public let zonderTaak: [Persoon.ID]
  public let zonderKader: [Persoon.ID]
  public let zonderOrganisatie: [Persoon.ID]
  /// Which of the professionals know each other.
  public let bekenden: [Paar]
  /// Between which of them there is tension.
  public let gespannen: [Paar]
  /// How many agreements there are; `nil` when there is no plan.
  public let afspraken: Int?
  /// Whether safety measures are in force in this network.
  public let heeftVeiligheidsafspraken: Bool

  /// The professionals of one organisation, or under one law.
  public struct Deel<Wat: Hashable & Sendable>: Hashable, Sendable {
    public let wat: Wat
    public let professionals: [Persoon.ID]
  }

  /// How many pairs of professionals there are.
  public var paren: Int { professionals.count * (professionals.count - 1) / 2 }
}

extension Meetbaar {
  /// Who works here, from where, under which law and at what, and who holds the lead? (English:
  /// *service overview*)
  ///
  /// **Who counts.** Professionals alive whose tie with the hoofdpersoon is not broken off.
  ///
  /// - SeeAlso: ``Overlap`` for when work is called the same.
  ///
  /// Complexity: O(people log people + relations), and the pairs of tasks that share a word.
  public func hulpverlening() -> Hulpverlening { Hulpverlening(graaf) }
}

extension Hulpverlening {
  init(_ graaf: Netwerkgraaf) {
    let leden = graaf.leden.filter { $0.persoon.isBeroepskracht }
    let ids = leden.map(\.id)
    professionals = ids
    organisaties = Self.perOrganisatie(leden)
    kaders = Kader.allCases.compactMap { kader in
      let wie = leden.filter { $0.persoon.inzet?.kader == kader }.map(\.id)
      return wie.isEmpty ? nil : Deel(wat: kader, professionals: wie)
    }
    overlap = Overlap.alle(leden, in: graaf.netwerk)
    regie = Regie(graaf.leden, leden)
    zonderTaak = leden.filter { $0.persoon.inzet?.taak == nil }.map(\.id)
    zonderKader = leden.filter { $0.persoon.inzet?.kader == nil }.map(\.id)
    zonderOrganisatie = leden.filter { $0.persoon.inzet?.organisatie == nil }.map(\.id)
    let eigen = Set(ids)
    let banden = zip(graaf.onderling.graph.edges(), graaf.onderling.bands).compactMap {
      edge, band -> (Paar, Band)? in
      let paar = graaf.onderling.pair(edge)
      return eigen.contains(paar.een) && eigen.contains(paar.ander) ? (paar, band) : nil
    }
    bekenden = banden.map(\.0)
    gespannen = banden.filter(\.1.isGespannen).map(\.0)
    afspraken = graaf.netwerk.onderdelen.plan?.afspraken.count
    heeftVeiligheidsafspraken = (graaf.netwerk.hoofdpersonen + graaf.netwerk.personen).contains {
      $0.veiligheid.contains(where: graaf.netwerk.geldt)
    }
  }

  private static func perOrganisatie(_ leden: [Lid]) -> [Deel<Organisatie.ID>] {
    var delen: [Organisatie.ID: [Persoon.ID]] = [:]
    for lid in leden {
      if let plek = lid.persoon.inzet?.organisatie { delen[plek, default: []].append(lid.id) }
    }
    return delen.map { Deel(wat: $0.key, professionals: $0.value) }.sorted {
      $0.professionals.count == $1.professionals.count
        ? $0.wat < $1.wat : $0.professionals.count > $1.professionals.count
    }
  }
}
