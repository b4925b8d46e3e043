import Netwerk

/// Who gives now what a question for help asks (English: *need coverage*).
///
/// Nobody wrote down that a gift of support answers this question: it says that there is somebody
/// who gives such support, or who promised something for it in the plan. Whether that is enough,
/// only people can say.
public struct Vraagdekking: Hashable, Sendable {
  public let hulpvraag: Hulpvraag
  /// Who gives each wanted kind of support, in the order of the kinds; people by kenmerk.
  public let giften: [Gift]
  /// Who promised something for it in the plan, by kenmerk.
  public let beloofd: [Persoon.ID]
  public let stand: Stand
  /// A professional is needed and none gives or promised anything for it. However much the own
  /// circle does, that stays so.
  public let mistProfessional: Bool

  /// Who gives one wanted kind of support.
  public struct Gift: Hashable, Sendable {
    public let soort: Steunsoort
    public let gevers: [Persoon.ID]
  }

  /// How much of what is wanted somebody gives (English: *state*).
  public enum Stand: String, CaseIterable, Hashable, Sendable {
    /// Not said which kinds are wanted, or of nobody what they give; and nobody promised anything.
    case onbekend
    /// Nobody gives or promised anything for it.
    case ongedekt
    /// Some wanted kinds have a giver, or there is only a promise.
    case deels
    /// Every wanted kind has a giver.
    case gedekt
  }

  /// Whether every wanted kind has a giver and no professional is missing.
  public var isGedekt: Bool { stand == .gedekt && !mistProfessional }

  /// Everybody who gives or promised something for it, by kenmerk.
  public var helpers: [Persoon.ID] { Set(giften.flatMap(\.gevers) + beloofd).sorted() }

  /// The wanted kinds that nobody gives.
  public var ontbrekend: [Steunsoort] { giften.filter(\.gevers.isEmpty).map(\.soort) }
}

extension Meetbaar {
  /// Who gives now what each question for help asks? (English: *need coverage*)
  ///
  /// **Who counts.** Givers: everybody alive who has not broken off with the hoofdpersoon, and with
  /// whom contact is not forbidden or unsafe (``Beletsel/contactverbod``, ``Beletsel/veiligheid(_:)``);
  /// of a question of one hoofdpersoon in a household too, what is given to any of them.
  ///
  /// - Returns: one for each question, in the order of the network.
  ///
  /// Complexity: O(questions · people + people · relations).
  public func vraagdekkingen() -> [Vraagdekking] {
    let netwerk = graaf.netwerk
    guard !netwerk.hulpvragen.isEmpty else { return [] }
    let gevers = graaf.leden.filter { !graaf.isOnveilig($0.id) }
    return netwerk.hulpvragen.map { Vraagdekking($0, gevers, netwerk.onderdelen.plan) }
  }
}

extension Vraagdekking {
  fileprivate init(_ hulpvraag: Hulpvraag, _ leden: [Lid], _ plan: Familiegroepsplan?) {
    let soorten = Steunsoort.allCases.filter(hulpvraag.steun.contains)
    let giften = soorten.map { soort in
      Gift(soort: soort, gevers: leden.filter { $0.steun.contains(soort) }.map(\.id))
    }
    let wie = plan?.afspraken.filter { $0.hulpvraag == hulpvraag.id }.flatMap(\.wie) ?? []
    let beloofd = leden.map(\.id).filter(Set(wie).contains)
    let helpers = Set(giften.flatMap(\.gevers) + beloofd)
    self.hulpvraag = hulpvraag
    self.giften = giften
    self.beloofd = beloofd
    stand = Stand(giften, beloofd, isSteunBekend: leden.contains { !$0.steun.isEmpty })
    mistProfessional =
      hulpvraag.professional == .ja
      && !leden.contains { helpers.contains($0.id) && $0.isFormeel == true }
  }
}

extension Vraagdekking.Stand {
  fileprivate init(_ giften: [Vraagdekking.Gift], _ beloofd: [Persoon.ID], isSteunBekend: Bool) {
    let gedekt = giften.count { !$0.gevers.isEmpty }
    if !giften.isEmpty, gedekt == giften.count {
      self = .gedekt
    } else if gedekt > 0 || !beloofd.isEmpty {
      self = .deels
    } else {
      self = giften.isEmpty || !isSteunBekend ? .onbekend : .ongedekt
    }
  }
}

extension Netwerkgraaf {
  /// Whether contact with somebody is forbidden or unsafe.
  func isOnveilig(_ id: Persoon.ID) -> Bool {
    beletselen(van: id).contains {
      switch $0 {
      case .contactverbod, .veiligheid: true
      case .overleden, .verbroken, .wilNiet, .overbelast: false
      }
    }
  }

  /// Everything about somebody who counts; `nil` for anybody else.
  ///
  /// Complexity: O(log people).
  func lid(_ id: Persoon.ID) -> Lid? {
    var bereik = leden[...]
    while let midden = bereik.indices.dropFirst(bereik.count / 2).first {
      if leden[midden].id == id { return leden[midden] }
      bereik = leden[midden].id < id ? bereik[(midden + 1)...] : bereik[..<midden]
    }
    return nil
  }
}
