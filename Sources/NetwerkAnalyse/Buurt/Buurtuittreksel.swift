import Netwerk

/// What of one network matters to its neighbourhood (English: *extract*).
///
/// It holds kenmerken and no names, so that a hundred thousand of them need little room; it can be
/// made on any thread. **Who counts:** everybody alive whose tie with the hoofdpersoon is not broken
/// off, and organisations with which it is not. Earlier moments in the network do not count.
public struct Buurtuittreksel: Hashable, Sendable {
  let hoofden: [Wie]
  let peildatum: Datum?
  let leden: [Lidmaatschap]
  let organisaties: [Plek]
  /// The parts of life in which something is asked.
  let vragen: Set<Leefgebied>

  /// Somebody by kenmerk.
  struct Wie: Hashable, Sendable {
    let kenmerk: Kenmerk
    /// Whether the kenmerk says no more than the name does, so that two people can have it.
    let volgtUitNaam: Bool
    let magGetoondWorden: Bool
    let magGenoemdWorden: Bool

    init(_ persoon: Persoon) {
      kenmerk = persoon.id
      volgtUitNaam =
        persoon.id == Kenmerk(persoon.naam)
        && !persoon.id.tekst.utf8.contains { (0x30...0x39).contains($0) }
      magGetoondWorden = persoon.magGetoondWorden
      magGenoemdWorden = persoon.magGenoemdWorden
    }
  }

  /// Somebody in the network of a household.
  struct Lidmaatschap: Hashable, Sendable {
    let wie: Wie
    let hoofdgroep: Groep.Soort?
    let isBeroepskracht: Bool
    /// Whether there is a tie with the hoofdpersoon: not only known through others.
    let heeftBand: Bool
    /// Whether something is given: support over the tie, tasks or hours.
    let steunt: Bool
    let taken: Int
    let uren: Double?
    /// See ``Meetbaar/overbelasten()``; `nil` when nothing tells.
    let isOverbelast: Bool?
    let organisatie: Kenmerk?
    let kader: Kader?
  }

  /// An organisation that the network names.
  struct Plek: Hashable, Sendable {
    let kenmerk: Kenmerk
    let soort: Organisatie.Soort?
    let leefgebieden: [Leefgebied]
    /// Whether the household has to do with it: by a tie, or by somebody who works there.
    let isInGebruik: Bool
  }
}

extension Buurtuittreksel {
  /// Complexity: O(people log people + relations).
  public init(_ netwerk: Netwerk) {
    let graaf = netwerk.graaf
    hoofden = netwerk.hoofdpersonen.map(Wie.init)
    peildatum = netwerk.peildatum
    leden = graaf.leden.map { Lidmaatschap($0, graaf) }
    let viaMensen = Set(leden.compactMap(\.organisatie))
    organisaties = netwerk.organisaties.filter { $0.band?.aard != .verbroken }.map {
      Plek(
        kenmerk: $0.id, soort: $0.soort, leefgebieden: $0.leefgebieden,
        isInGebruik: $0.band != nil || viaMensen.contains($0.id))
    }
    vragen = Set(netwerk.hulpvragen.compactMap(\.leefgebied))
  }
}

extension Buurtuittreksel.Lidmaatschap {
  fileprivate init(_ lid: Lid, _ graaf: Netwerkgraaf) {
    let persoon = lid.persoon
    wie = Buurtuittreksel.Wie(persoon)
    hoofdgroep = lid.hoofdgroep
    isBeroepskracht = persoon.isBeroepskracht
    heeftBand = lid.band != nil
    taken = persoon.belasting?.taken.count ?? 0
    uren = persoon.belasting?.uren
    let richting = lid.band?.steunrichting
    steunt = richting == .heen || richting == .wederzijds || taken > 0 || (uren ?? 0) > 0
    isOverbelast = graaf.isOverbelast(persoon)
    organisatie = persoon.inzet?.organisatie
    kader = persoon.inzet?.kader
  }
}
