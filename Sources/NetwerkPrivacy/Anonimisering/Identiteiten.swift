import Netwerk

/// Who of a network is to be called what, at all its moments alike (English: *identities*).
struct Identiteiten: Sendable {
  /// What tells this network from others.
  let netwerk: String
  /// Whether that was written in the file, so that other files of the same network have it too.
  let isGeschreven: Bool
  private let pseudoniem: Pseudoniem
  private let zelfdeMensen: ZelfdeMensen
  /// The kenmerken that do not merely follow from a name, at one of the moments.
  private var eigen: Set<Kenmerk> = []

  /// - Parameter terugval: what tells the network from others when its file does not say so.
  init(
    _ netwerk: Netwerk, _ pseudoniem: Pseudoniem, _ zelfdeMensen: ZelfdeMensen, terugval: String
  ) {
    self.pseudoniem = pseudoniem
    self.zelfdeMensen = zelfdeMensen
    let naam = Self.naam(van: netwerk)
    self.netwerk = naam ?? "bestand:\(terugval)"
    isGeschreven = naam != nil
    for moment in [netwerk] + netwerk.eerder {
      for mens in moment.hoofdpersonen + moment.personen where mens.id != Kenmerk(mens.naam) {
        eigen.insert(mens.id)
      }
      for plek in moment.organisaties where plek.id != Kenmerk(plek.naam) { eigen.insert(plek.id) }
    }
  }

  /// What tells a network from others, in whatever file: its id, or else that of its hoofdpersonen
  /// when theirs do not follow from their names; `nil` when it has neither.
  static func naam(van netwerk: Netwerk) -> String? {
    if let id = netwerk.onderdelen.id { return "id:\(id)" }
    guard netwerk.hoofdpersonen.allSatisfy({ $0.id != Kenmerk($0.naam) }) else { return nil }
    return "hoofdpersoon:\(netwerk.hoofdpersonen.map(\.id.tekst).joined(separator: "+"))"
  }

  /// The kenmerk of the network.
  var kenmerk: Kenmerk { pseudoniem.kenmerk(.netwerk, netwerk) }

  /// The pseudonym of somebody or something with a kenmerk in the network.
  func nieuw(_ soort: Pseudoniem.Soort, _ kenmerk: Kenmerk) -> Kenmerk {
    pseudoniem.kenmerk(soort, kenmerk.tekst, in: geldtOveral(soort, kenmerk) ? nil : netwerk)
  }

  /// The pseudonym of words: within the network for a household, everywhere for the rest.
  func nieuw(tekst: String, _ veld: String) -> Kenmerk {
    veld.hasSuffix(".huishouden")
      ? pseudoniem.kenmerk(.huishouden, tekst, in: netwerk)
      : pseudoniem.kenmerk(.tekst, "\(veld)=\(tekst)")
  }

  private func geldtOveral(_ soort: Pseudoniem.Soort, _ kenmerk: Kenmerk) -> Bool {
    guard soort == .persoon || soort == .organisatie else { return false }
    switch zelfdeMensen {
    case .perNetwerk: return false
    case .geschreven: return eigen.contains(kenmerk)
    case .overal: return true
    }
  }
}

/// When two networks speak of the same person (English: *same people*).
public enum ZelfdeMensen: String, CaseIterable, Hashable, Sendable {
  /// Never: every network has pseudonyms of its own. For files in which `p1` is somebody else in
  /// each.
  case perNetwerk = "per-netwerk"
  /// When both write the same `id` and it does not merely follow from the name. Somebody whose id
  /// follows from *Ria* is another Ria in every network. This is the default.
  case geschreven
  /// When they have the same id, also one that follows from a name: for who knows that equal names
  /// are the same people everywhere.
  case overal
}
