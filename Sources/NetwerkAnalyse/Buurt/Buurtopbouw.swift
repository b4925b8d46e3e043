import Netwerk

/// Joins networks one by one, so that no more than one of them is in memory (English: *neighbourhood
/// builder*).
///
/// ```swift
/// var opbouw = Buurtopbouw()
/// for netwerk in netwerken { opbouw.voegToe(Buurtuittreksel(netwerk)) }
/// let analyse = opbouw.buurt().analyse()
/// ```
///
/// People are joined by kenmerk, and so are organisations. The order of the networks decides how
/// households are numbered, and nothing else.
///
/// Complexity: O(people of all networks); in memory some 100 bytes for each person and 32 for each
/// network that somebody stands in.
public struct Buurtopbouw: Sendable {
  var personen = Kenmerkregister()
  var organisaties = Kenmerkregister()
  var leden: [Lid] = []
  var plekken: [Plek] = []
  var netwerken: [Gezien] = []

  public init() {}

  /// Somebody in the network with number `netwerk`.
  struct Lid: Sendable {
    var persoon: Int32
    var netwerk: Int32
    /// Of the organisation somebody works for, -1 without.
    var organisatie: Int32
    var uren: Float?
    var taken: UInt16
    /// The place among `Groep.Soort.hoofdgroepen`, from 1; 0 when unknown.
    var hoofdgroep: UInt8
    /// The place among `Kader.allCases`, from 1; 0 without.
    var kader: UInt8
    var kanten: Kanten
  }

  /// What is or is not the case with somebody in one network.
  struct Kanten: OptionSet, Sendable {
    var rawValue: UInt8
    static let beroepskracht = Kanten(rawValue: 1)
    static let band = Kanten(rawValue: 2)
    static let steunt = Kanten(rawValue: 4)
    static let overbelast = Kanten(rawValue: 8)
    static let oordeelBekend = Kanten(rawValue: 16)
    static let verborgen = Kanten(rawValue: 32)
    static let ongenoemd = Kanten(rawValue: 64)
    static let uitNaam = Kanten(rawValue: 128)
  }

  /// An organisation in the network with number `netwerk`.
  struct Plek: Sendable {
    var organisatie: Int32
    var netwerk: Int32
    var soort: Organisatie.Soort?
    var leefgebieden: [Leefgebied]
    var isInGebruik: Bool
  }

  struct Gezien: Sendable {
    var hoofden: [Int32]
    var peildatum: Datum?
    var vragen: Set<Leefgebied>
    var uitNaam: Bool
    var verborgen: Bool
  }

  public mutating func voegToe(_ uittreksel: Buurtuittreksel) {
    let nummer = Int32(netwerken.count)
    netwerken.append(
      Gezien(
        hoofden: uittreksel.hoofden.map { personen.nummer(van: $0.kenmerk) }.sorted(),
        peildatum: uittreksel.peildatum, vragen: uittreksel.vragen,
        uitNaam: uittreksel.hoofden.contains(where: \.volgtUitNaam),
        verborgen: uittreksel.hoofden.contains { !$0.magGenoemdWorden }))
    for lid in uittreksel.leden {
      leden.append(
        Lid(
          persoon: personen.nummer(van: lid.wie.kenmerk), netwerk: nummer,
          organisatie: lid.organisatie.map { organisaties.nummer(van: $0) } ?? -1,
          uren: lid.uren.map(Float.init), taken: UInt16(clamping: lid.taken),
          hoofdgroep: Self.hoofdgroepen[lid.hoofdgroep] ?? 0, kader: Self.kaders[lid.kader] ?? 0,
          kanten: Kanten(lid)))
    }
    for plek in uittreksel.organisaties {
      plekken.append(
        Plek(
          organisatie: organisaties.nummer(van: plek.kenmerk), netwerk: nummer, soort: plek.soort,
          leefgebieden: plek.leefgebieden, isInGebruik: plek.isInGebruik))
    }
  }

  private static let hoofdgroepen = Dictionary(
    uniqueKeysWithValues: Groep.Soort.hoofdgroepen.enumerated().map {
      (Optional($1), UInt8($0 + 1))
    })
  private static let kaders = Dictionary(
    uniqueKeysWithValues: Kader.allCases.enumerated().map { (Optional($1), UInt8($0 + 1)) })
}

extension Buurtopbouw.Kanten {
  fileprivate init(_ lid: Buurtuittreksel.Lidmaatschap) {
    self = []
    if lid.isBeroepskracht { insert(.beroepskracht) }
    if lid.heeftBand { insert(.band) }
    if lid.steunt { insert(.steunt) }
    if let oordeel = lid.isOverbelast {
      insert(.oordeelBekend)
      if oordeel { insert(.overbelast) }
    }
    if !lid.wie.magGetoondWorden { insert(.verborgen) }
    if !lid.wie.magGenoemdWorden { insert(.ongenoemd) }
    if lid.wie.volgtUitNaam { insert(.uitNaam) }
  }
}

/// Numbers for kenmerken, in the order in which they came (English: *register*).
struct Kenmerkregister: Sendable {
  private(set) var kenmerken: [Kenmerk] = []
  private var nummers: [Kenmerk: Int32] = [:]

  mutating func nummer(van kenmerk: Kenmerk) -> Int32 {
    if let bekend = nummers[kenmerk] { return bekend }
    let nummer = Int32(kenmerken.count)
    nummers[kenmerk] = nummer
    kenmerken.append(kenmerk)
    return nummer
  }

  subscript(nummer: Int32) -> Kenmerk { kenmerken[Int(nummer)] }
}
