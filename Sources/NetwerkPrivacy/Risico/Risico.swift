import Netwerk

/// How well people can still be recognised in networks that are handed on (English: *disclosure
/// risk*).
///
/// It counts one network after another, so that any number can be counted. Memory grows with the
/// number of different rows and signatures, at about a hundred bytes each, and with one kenmerk for
/// each network. When nearly every network is different, that is about a kilobyte for each.
///
/// Several files of one network, which have one id, count as one: else they would seem to be people who
/// are alike. The present moment of a network counts; its earlier moments say more about the same people, so
/// the risk of networks with earlier moments is at least this.
public struct Risico: Sendable {
  /// One row for each hoofdpersoon; sensitive is which questions for help there are.
  public private(set) var hoofdpersonen: Klassen
  /// One row for everybody else; sensitive is the nature of the tie.
  public private(set) var personen: Klassen
  /// The signatures of networks and people, each with how many share it.
  public private(set) var handtekeningen: [Handtekening: Telling] = [:]
  let hoofdkolommen: [Quasikolom]
  let persoonskolommen: [Quasikolom]
  /// How many different networks were counted.
  public private(set) var aantal = 0
  /// How many were not counted because a network with their id had been.
  public private(set) var herhaald = 0
  private var gezien: Set<Kenmerk> = []

  /// - Parameters:
  ///   - hoofdpersoon: what others can know of a hoofdpersoon.
  ///   - persoon: what others can know of everybody else.
  public init(
    hoofdpersoon: [Quasikolom] = Quasikolom.vanHoofdpersoon,
    persoon: [Quasikolom] = Quasikolom.vanPersoon
  ) {
    (hoofdkolommen, persoonskolommen) = (hoofdpersoon, persoon)
    hoofdpersonen = Klassen(kolommen: hoofdpersoon.map(\.rawValue))
    personen = Klassen(kolommen: persoon.map(\.rawValue))
    for soort in Handtekening.allCases { handtekeningen[soort] = Telling() }
  }

  /// Counts a network.
  ///
  /// Complexity: O(people + relations) and, for the neighbourhoods, O(sum of squared degrees).
  public mutating func tel(_ netwerk: Netwerk) {
    if let id = netwerk.onderdelen.id, !gezien.insert(id).inserted {
      herhaald += 1
      return
    }
    aantal += 1
    let vragen = Set(netwerk.hulpvragen.compactMap { $0.leefgebied?.rawValue }).sorted()
      .joined(separator: "+")
    for hoofd in netwerk.hoofdpersonen {
      hoofdpersonen.voegToe(
        hoofdkolommen.map { $0.waarde(van: hoofd, in: netwerk) }, gevoelig: vragen)
    }
    for persoon in netwerk.personen {
      personen.voegToe(
        persoonskolommen.map { $0.waarde(van: persoon, in: netwerk) },
        gevoelig: persoon.band?.aard?.rawValue ?? "")
    }
    telBouw(netwerk)
  }

  private mutating func telBouw(_ netwerk: Netwerk) {
    let bouw = Bouw(netwerk)
    for soort in Handtekening.allCases {
      for code in soort.codes(netwerk, bouw) { handtekeningen[soort]?.tel(code) }
    }
  }
}

/// What the structure of a network shows of itself or of somebody in it (English: *signature*).
public enum Handtekening: String, CaseIterable, Hashable, Sendable {
  /// Of a network: how many ties the hoofdpersoon has.
  case omvang
  /// Of a network: how many ties everybody has, in order (Liu and Terzi 2008, doi
  /// 10.1145/1376616.1376629).
  case graden
  /// Of a network: how many people there are in each ring of each main group.
  case kringEnGroep
  /// Of a network: who has to do with whom, the hoofdpersoon marked, by colour refinement (compare
  /// Hay e.a. 2008, doi 10.14778/1453856.1453873).
  case bouw
  /// Of a person or organisation: how many ties they have.
  case graadVanPersoon
  /// Of a person or organisation: with whom they have ties and who of these have ties (the
  /// 1-neighbourhood of Zhou and Pei 2008, doi 10.1109/ICDE.2008.4497459).
  case buurtVanPersoon

  /// Whether it is one for each network; else it is one for each person or organisation in it.
  public var isVanNetwerk: Bool {
    switch self {
    case .omvang, .graden, .kringEnGroep, .bouw: true
    case .graadVanPersoon, .buurtVanPersoon: false
    }
  }

  func codes(_ netwerk: Netwerk, _ bouw: Bouw) -> [UInt64] {
    switch self {
    case .omvang: [UInt64(bouw.graden[0])]
    case .graden: [Kleurverfijning.samen(bouw.graden.sorted().map { UInt64($0) })]
    case .kringEnGroep: [Self.kringEnGroep(netwerk)]
    case .bouw: [bouw.code]
    case .graadVanPersoon: bouw.graden.dropFirst().map { UInt64($0) }
    case .buurtVanPersoon: bouw.buren.indices.dropFirst().map { bouw.buurtcode(van: $0) }
    }
  }

  private static func kringEnGroep(_ netwerk: Netwerk) -> UInt64 {
    let vakken = netwerk.personen.map { persoon in
      "\(persoon.kring?.rawValue ?? 0)\(persoon.groep?.soort.hoofdgroep.rawValue ?? "")"
    }
    return Kleurverfijning.samen(vakken.sorted().map { Kleurverfijning.code($0) })
  }
}
