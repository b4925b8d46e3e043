import Netwerk

/// Everybody of several moments in one network, with a place for each where they stand, and for
/// whoever moved also one for each place where they stood.
struct VeranderingSlots: Sendable {
  /// Everybody once, as they were last.
  let everybody: Netwerk
  /// The same, with somebody more for each place where somebody stood before.
  let places: Netwerk
  /// For each moment the kenmerk in `places` of everybody who was there.
  let slots: [[Kenmerk: Kenmerk]]
  /// Whose former place each of those more is.
  let owners: [Kenmerk: Kenmerk]

  /// - Throws: never for moments that are sound.
  init(_ momenten: [Netwerk]) throws(NetwerkError) {
    let everybody = try Netwerk(Self.union(momenten))
    var former: [Persoon] = []
    var owners: [Kenmerk: Kenmerk] = [:]
    slots = momenten.map { moment in
      var slots: [Kenmerk: Kenmerk] = [:]
      for organisatie in moment.organisaties { slots[organisatie.id] = organisatie.id }
      for persoon in moment.personen {
        guard let last = everybody[persoon.id] else { continue }
        if last.groep == persoon.groep, last.kring == persoon.kring {
          slots[persoon.id] = persoon.id
          continue
        }
        let known = former.first {
          owners[$0.id] == persoon.id && $0.groep == persoon.groep && $0.kring == persoon.kring
        }
        let slot = known ?? Self.former(persoon, last, number: former.count, in: everybody)
        if known == nil { former.append(slot) }
        owners[slot.id] = persoon.id
        slots[persoon.id] = slot.id
      }
      return slots
    }
    var parts = everybody.onderdelen
    parts.personen += former
    places = try Netwerk(parts)
    self.everybody = everybody
    self.owners = owners
  }

  /// Where somebody stood: their name and role, and nothing else of them.
  private static func former(
    _ then: Persoon, _ last: Persoon, number: Int, in netwerk: Netwerk
  ) -> Persoon {
    var id = Kenmerk("\(then.id)-toen-\(number)")
    while netwerk.naam(van: id) != nil { id = Kenmerk("\(id)-toen") }
    var place = Persoon(last.naam, id: id, last.rol)
    place.eigenGroep = then.groep
    place.kring = then.kring
    place.band = nil
    place.toestemming = last.toestemming
    return place
  }

  private static func union(_ momenten: [Netwerk]) -> Onderdelen {
    let now = momenten[momenten.count - 1]
    var union = now.onderdelen
    (union.conferentie, union.plan, union.situatie) = (nil, nil, nil)
    (union.hulpvragen, union.eerder) = ([], [])
    for moment in momenten.reversed() {
      let known = Set(
        (union.hoofdpersonen + union.personen).map(\.id) + union.organisaties.map(\.id))
      union.personen += moment.personen.filter { !known.contains($0.id) }
      union.organisaties += moment.organisaties.filter { !known.contains($0.id) }
      let pairs = Set(union.relaties.map { Set([$0.van, $0.naar]) })
      union.relaties += moment.relaties.filter { !pairs.contains([$0.van, $0.naar]) }
    }
    let ids = Set((union.hoofdpersonen + union.personen).map(\.id) + union.organisaties.map(\.id))
    union.relaties.removeAll { !ids.contains($0.van) || !ids.contains($0.naar) }
    let moments = momenten.flatMap(\.personen)
    let unshown = Set(moments.filter { !$0.magGetoondWorden }.map(\.id))
    let unnamed = Set(moments.filter { !$0.magGenoemdWorden }.map(\.id))
    for place in union.personen.indices {
      // What else was agreed says nothing of the picture, and may name people of one moment only.
      union.personen[place].veiligheid = []
      let id = union.personen[place].id
      if unnamed.contains(id) {
        union.personen[place].toestemming = Toestemming(
          noemen: .nee, tonen: unshown.contains(id) ? .nee : nil)
      }
    }
    return union
  }
}
