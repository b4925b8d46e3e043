import Netwerk

/// Where more people may be found (English: *where to look further*).
///
/// A network is almost never empty: these are questions to ask, and people to begin with.
public enum Zoekrichting: Hashable, Sendable {
  /// Ask the hoofdpersoon who else cares.
  case wieNogMeer
  /// Ask these people who else cares.
  case vraagDoor([Persoon.ID])
  /// These ties are asleep and may be woken.
  case slapend([Persoon.ID])
  /// Known only through others: get to know them.
  case viaAnderen([Persoon.ID])
  /// These stand in the outer ring.
  case buitensteKring([Persoon.ID])
  /// Nobody was named of these groups: that is not the same as there being nobody.
  case nietGenoemd([Groep.Soort])
  /// No place open to many was named.
  case geenVoorziening
}

extension Meetbaar {
  /// Whether so few people of the own circle were named that looking further comes first: fewer than
  /// five who may be asked.
  public var isBijnaZonderKring: Bool { vraagbareLeden.count < 5 }

  /// Where may more people be found? (English: *where to look further*)
  ///
  /// Who counts: everybody of the own circle who may be asked.
  ///
  /// - Returns: never empty. People by kenmerk.
  public func zoekrichtingen() -> [Zoekrichting] {
    let leden = vraagbareLeden
    var stappen: [Zoekrichting] = [.wieNogMeer]
    func voegToe(_ maak: ([Persoon.ID]) -> Zoekrichting, _ wie: (Lid) -> Bool) {
      let mensen = leden.filter(wie).map(\.id)
      if !mensen.isEmpty { stappen.append(maak(mensen)) }
    }
    voegToe(Zoekrichting.slapend) { $0.band?.aard == .slapend }
    voegToe(Zoekrichting.viaAnderen) { $0.band == nil }
    voegToe(Zoekrichting.vraagDoor) { $0.band.map { $0.isLevend && !$0.isGespannen } ?? false }
    voegToe(Zoekrichting.buitensteKring) {
      ($0.persoon.kring ?? .intiem) >= .deelname && $0.band?.isLevend == true
    }
    let genoemd = Set(graaf.leden.compactMap(\.hoofdgroep))
    let groepen = Groep.Soort.hoofdgroepen.filter { !$0.isFormeel && !genoemd.contains($0) }
    if !groepen.isEmpty { stappen.append(.nietGenoemd(groepen)) }
    let organisaties = graaf.netwerk.organisaties
    if !organisaties.contains(where: { $0.soort?.isCollectief == true }) {
      stappen.append(.geenVoorziening)
    }
    return stappen
  }

  /// People of the own circle, grown up, who may be asked and with whom there is no open conflict.
  private var vraagbareLeden: [Lid] {
    graaf.leden.filter {
      !$0.persoon.isBeroepskracht && $0.band?.aard != .conflict
        && Minderjarig.geldt(voor: $0.persoon, in: graaf.netwerk) != true
        && graaf.beletselen(van: $0.id).isEmpty
    }
  }
}
