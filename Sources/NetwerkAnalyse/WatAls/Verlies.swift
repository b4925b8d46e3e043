import Netwerk

/// What is lost when certain people fall away (English: *loss*).
///
/// It is about what is known: somebody of whom nobody said what they give may well step in.
public struct Verlies: Hashable, Sendable {
  /// Who falls away, by kenmerk.
  public let zonder: [Persoon.ID]
  /// The kinds of support that lose their last giver.
  public let soorten: [Steunsoort]
  /// The questions that lose something, the weightiest first, then in the order of the network.
  public let vragen: [Vraagverlies]
  /// Into how many parts more the others fall, who still reached each other with them.
  public let delenErbij: Int

  public var isNiets: Bool { soorten.isEmpty && vragen.isEmpty && delenErbij == 0 }
}

/// What one question for help loses.
public struct Vraagverlies: Hashable, Sendable {
  public let hulpvraag: Hulpvraag
  /// The wanted kinds that lose their last giver.
  public let soorten: [Steunsoort]
  /// Whether nobody is left who gives or promised anything for it.
  public let isZonderHulp: Bool
  /// Whether the professional it wants is gone.
  public let isZonderProfessional: Bool
}

/// How heavy a loss is, to tell the worst (English: *severity*).
///
/// In this order: how many questions lose something that are dringend, belangrijk, fijn, of unknown
/// weight; how many kinds of support lose their last giver; into how many parts more the others fall.
/// The order is our convention: what somebody asks weighs before what we count.
public struct Verlieszwaarte: Hashable, Sendable, Comparable {
  /// Questions that lose something: dringend, belangrijk, fijn, unknown.
  public let vragen: [Int]
  public let soorten: Int
  public let delenErbij: Int

  public static func < (links: Verlieszwaarte, rechts: Verlieszwaarte) -> Bool {
    (links.vragen + [links.soorten, links.delenErbij])
      .lexicographicallyPrecedes(rechts.vragen + [rechts.soorten, rechts.delenErbij])
  }
}

extension Verlies {
  public var zwaarte: Verlieszwaarte {
    Verlieszwaarte(
      vragen: Hulpvraag.Belang?.zwaarsteEerst.map { belang in
        vragen.count { $0.hulpvraag.belang == belang }
      }, soorten: soorten.count, delenErbij: delenErbij)
  }
}

extension Hulpvraag.Belang? {
  static let zwaarsteEerst: [Hulpvraag.Belang?] = [.dringend, .belangrijk, .fijn, nil]
}

extension Meetbaar {
  /// What is lost when these people fall away? (English: *loss*)
  ///
  /// Complexity: O(people + relations + questions · people).
  public func verlies(zonder weg: Set<Persoon.ID>) -> Verlies {
    let graaf = graaf
    let weg = weg.intersection(graaf.leden.map(\.id))
    let verloren = graaf.afhankelijkheden().filter { $0.van.allSatisfy(weg.contains) }.map(\.wat)
    let dekkingen = graaf.vraagdekkingen()
    let vragen = dekkingen.compactMap { dekking -> Vraagverlies? in
      let eigen = verloren.filter { $0.hulpvraag == dekking.hulpvraag.id }
      return eigen.isEmpty ? nil : Vraagverlies(dekking, verloren: eigen, weg: weg)
    }
    return Verlies(
      zonder: weg.sorted(),
      soorten: Steunsoort.allCases.filter { verloren.contains(.steun($0)) },
      vragen: Hulpvraag.Belang?.zwaarsteEerst.flatMap { belang in
        vragen.filter { $0.hulpvraag.belang == belang }
      },
      delenErbij: Uiteenvallen(graaf.onderling.graph)
        .delenErbij(zonder: weg.compactMap(graaf.onderling.node)))
  }
}

extension Vraagverlies {
  fileprivate init(
    _ dekking: Vraagdekking, verloren: [Afhankelijkheid.Wat], weg: Set<Persoon.ID>
  ) {
    let vraag = dekking.hulpvraag
    hulpvraag = vraag
    soorten = Steunsoort.allCases.filter { verloren.contains(.steunVoor(vraag.id, $0)) }
    isZonderHulp = dekking.helpers.allSatisfy(weg.contains)
    isZonderProfessional = verloren.contains(.professionalVoor(vraag.id))
  }
}
