import Netwerk

/// When can the circle best meet, and with whom, when limits leave a choice? (English: *choice under
/// limits*)
public struct Kringkeuze: Hashable, Sendable {
  /// The proposal without limits on numbers or time.
  public let voorstel: Kringvoorstel
  /// The moments that were compared, from early to late; empty when there were none to choose from.
  public let momenten: [Kringmoment]
  /// Whether the day had been chosen already.
  public let isDatumGekozen: Bool
  /// Times to choose from that name no day that can be compared: a day that has passed, or a day of
  /// the week while no first day is known.
  public let onbruikbaar: [Tijdvak]
  /// All limits, with where each comes from.
  public let grenzen: [Kringgrens]
  public let uitkomst: Keuzeuitkomst
  /// What each limit costs that somebody could reconsider: only those that win something.
  public let kosten: [Grenskosten]
  /// The next best moments, each with its own best group.
  public let andereMomenten: [Keuze]
  /// The next best groups at the same moment; empty when everybody can be there.
  public let andereGroepen: [Keuze]
  /// The fewest limits that cannot be kept together; `nil` when there is a choice.
  public let botsing: Botsing?
  /// For how many people there is room: the smallest of what was set and what the place holds; `nil`
  /// when nobody said.
  public let ruimte: Int?

  /// The kenmerk of the moment when there is none to choose from.
  public static var zonderMoment: Kenmerk { "moment" }

  public var keuze: Keuze? { uitkomst.keuze }

  /// The moment with this kenmerk; `nil` when there is none to choose from.
  public func moment(_ id: Kenmerk) -> Kringmoment? { momenten.first { $0.id == id } }

  /// How many people there are in the first part, with those who inform, when that is more than the
  /// room holds; `nil` when they fit or nobody said how many do.
  public func teVolInDeelEen(_ keuze: Keuze) -> Int? {
    let samen = keuze.mensen.count + voorstel.informanten.count { $0.plek == .gevraagd }
    return ruimte.flatMap { samen > $0 ? samen : nil }
  }

  /// Who of those asked into the room is not in a choice, in the order of the proposal.
  public func afvallers(_ keuze: Keuze) -> [Persoon.ID] {
    let gekozen = Set(keuze.mensen)
    return voorstel.aanwezigen.map(\.id).filter { !gekozen.contains($0) }
  }
}

/// A limit and where it comes from.
public struct Kringgrens: Hashable, Sendable {
  public let grens: Keuzevraag.Grens
  public let bron: Bron

  init(_ grens: Keuzevraag.Grens, _ bron: Bron) {
    self.grens = grens
    self.bron = bron
  }

  /// Where a limit comes from (English: *origin*).
  public enum Bron: Hashable, Sendable {
    case hoofdpersoon
    case besluit
    case veiligheid
    case begeleiding
    /// Set for this conference, with who set it and why.
    case gesteld(Grens)
  }
}

extension Meetbaar {
  /// When can the circle best meet, and with whom?
  ///
  /// With nothing set but times to choose from: the best date with everybody. A day that people chose
  /// already is kept, and so is everybody who said yes to it.
  ///
  /// Whoever told for this conference when they can come is not there at other times; of whoever told
  /// in general, other times are unknown.
  ///
  /// - Parameters:
  ///   - vanaf: the first day that is possible; by default the date of the network. A time that comes
  ///     every week is looked for in the ten weeks from then.
  ///   - alternatieven: how many next best moments and groups are looked for.
  /// - Returns: `nil` when there is nothing to choose: no times and no limits.
  /// - Throws: ``KeuzevraagError``, for a number too large to count.
  /// - Complexity: as ``Keuzevraag/besteKeuze(zoekstappen:)``, once for each limit and moment.
  public func kringkeuze(
    vanaf: Datum? = nil, alternatieven: Int = 3
  ) throws(KeuzevraagError) -> Kringkeuze? {
    let netwerk = graaf.netwerk
    guard let conferentie = netwerk.conferentie else { return nil }
    let begin = vanaf ?? netwerk.peildatum
    let momenten = conferentie.momenten(vanaf: begin)
    guard !momenten.isEmpty || !conferentie.grenzen.isEmpty || !conferentie.tijdvakken.isEmpty
    else { return nil }
    let kringvraag = Kringvraag(
      netwerk: netwerk, voorstel: graaf.kringvoorstel(), momenten: momenten)
    return try Kringkeuze(kringvraag, conferentie, vanaf: begin, alternatieven)
  }
}

extension Kringkeuze {
  fileprivate init(
    _ kringvraag: Kringvraag, _ conferentie: Conferentie, vanaf: Datum?, _ aantal: Int
  ) throws(KeuzevraagError) {
    let vraag = kringvraag.vraag
    voorstel = kringvraag.voorstel
    momenten = kringvraag.momenten
    isDatumGekozen = conferentie.datum?.isDag == true
    onbruikbaar = isDatumGekozen ? [] : conferentie.onbruikbareTijdvakken(vanaf: vanaf)
    grenzen = kringvraag.grenzen()
    ruimte = (conferentie.grenzen.compactMap(\.plaatsen) + [conferentie.locatie?.ruimteVoor])
      .compactMap { $0 }.min()
    uitkomst = try vraag.besteKeuze()
    let beste = uitkomst.keuze
    kosten = try vraag.kosten(van: grenzen.versoepelingen(vraag)).filter { $0.keuze != nil }
    andereMomenten = try momenten.count > 1 ? vraag.andereMomenten(aantal: aantal) : []
    let isIedereenErbij = beste.map { $0.mensen.count == vraag.kandidaten.count } ?? true
    andereGroepen = try isIedereenErbij ? [] : vraag.andereGroepen(aantal: aantal)
    botsing = try beste == nil ? vraag.botsing() : nil
  }
}

extension [Kringgrens] {
  /// What could give way: limits that people set for this conference, and nothing that keeps people
  /// safe or that was decided.
  fileprivate func versoepelingen(_ vraag: Keuzevraag) -> [Versoepeling] {
    let gesteld = Set(
      filter { if case .gesteld = $0.bron { true } else { false } }.map(\.grens))
    var gezien: Set<Versoepeling> = []
    return vraag.versoepelingen().filter {
      gesteld.contains($0.grens) && gezien.insert($0).inserted
    }
  }
}

extension Grens {
  fileprivate var plaatsen: Int? {
    if case .plaatsen(let aantal) = soort { aantal } else { nil }
  }
}

extension Conferentie {
  fileprivate func onbruikbareTijdvakken(vanaf: Datum?) -> [Tijdvak] {
    var zonder = self
    return tijdvakken.filter { vak in
      zonder.tijdvakken = [vak]
      return zonder.momenten(vanaf: vanaf).isEmpty
    }
  }
}
