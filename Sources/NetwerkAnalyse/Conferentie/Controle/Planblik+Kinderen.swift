import Netwerk

extension Planblik {
  /// Children with tasks that are not theirs. What a hoofdpersoon who is a child does for
  /// themselves is theirs.
  var kinderen: [Planbevinding.Soort] {
    var mogelijk: [Persoon.ID] = []
    var soorten: [Planbevinding.Soort] = []
    for persoon in beloofd.compactMap({ netwerk[$0] }) {
      let taken = afspraken(van: persoon.id).filter { past($0, bij: persoon.id) != true }
      guard !taken.isEmpty else { continue }
      switch Minderjarig.geldt(voor: persoon, in: netwerk) {
      case true?:
        let zeker = taken.filter { past($0, bij: persoon.id) == false }
        soorten.append(
          .kindMetTaak(persoon.id, zeker.isEmpty ? taken : zeker, isZeker: !zeker.isEmpty))
      case nil: mogelijk.append(persoon.id)
      case false?: break
      }
    }
    let taken = lijst.filter { afspraak in
      mogelijk.contains { afspraak.wie.contains($0) && past(afspraak, bij: $0) != true }
    }
    return soorten + (mogelijk.isEmpty ? [] : [.leeftijdOnbekend(mogelijk, taken)])
  }

  /// Whether an agreement may be asked of a child; `nil` when it does not say for which question it
  /// is.
  private func past(_ afspraak: Afspraak, bij wie: Persoon.ID) -> Bool? {
    let isEigen = afspraak.voorWie.isEmpty || afspraak.voorWie.contains(wie)
    if netwerk.isHoofdpersoon(wie), isEigen { return true }
    guard let vraag = netwerk.hulpvragen.first(where: { $0.id == afspraak.hulpvraag }) else {
      return nil
    }
    return !Minderjarig.toegestaan(.hulpvraag(vraag)).isEmpty
  }
}
