import Netwerk

extension Meetbaar {
  /// For whom in the household does each professional work? (English: *clients served*)
  ///
  /// Only what is written down counts: a tie between the professional and one of the hoofdpersonen
  /// that is not broken off, or that hoofdpersoon's name in the task. Of a name only the words count
  /// that no other hoofdpersoon has, so that a shared surname says nothing; words count as they are
  /// written. Around one hoofdpersoon everybody works for that one.
  ///
  /// - Returns: for each of ``Hulpverlening/professionals`` the hoofdpersonen, in their order; empty
  ///   for a professional of whom nothing tells, which is not the same as for nobody.
  ///
  /// Complexity: O(professionals · hoofdpersonen + relations).
  public func voorWie() -> [Persoon.ID: [Persoon.ID]] {
    let netwerk = graaf.netwerk
    let professionals = graaf.leden.map(\.persoon).filter(\.isBeroepskracht)
    let hoofden = netwerk.hoofdpersonen.map(\.id)
    guard hoofden.count > 1 else {
      return Dictionary(uniqueKeysWithValues: professionals.map { ($0.id, hoofden) })
    }
    let namen = Self.eigenWoorden(netwerk.hoofdpersonen)
    var banden: [Persoon.ID: Set<Persoon.ID>] = [:]
    for relatie in netwerk.relaties where relatie.band.aard != .verbroken {
      banden[relatie.van, default: []].insert(relatie.naar)
      banden[relatie.naar, default: []].insert(relatie.van)
    }
    return Dictionary(
      uniqueKeysWithValues: professionals.map { persoon in
        let taak = Set(Taakwoorden.woorden(persoon.inzet?.taak ?? ""))
        let bekend = banden[persoon.id] ?? []
        let voor = zip(hoofden, namen).filter { bekend.contains($0) || !$1.isDisjoint(with: taak) }
        return (persoon.id, voor.map(\.0))
      })
  }

  /// Of each name the words that no other has.
  private static func eigenWoorden(_ mensen: [Persoon]) -> [Set<Substring>] {
    let woorden = mensen.map { Set(Taakwoorden.woorden($0.naam)) }
    let aantallen = Dictionary(woorden.joined().map { ($0, 1) }, uniquingKeysWith: +)
    return woorden.map { $0.filter { aantallen[$0] == 1 } }
  }
}
