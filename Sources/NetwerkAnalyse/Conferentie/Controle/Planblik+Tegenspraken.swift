import Netwerk

extension Planblik {
  /// What cannot both be so within one check-in.
  var tegenspraken: [Planbevinding.Soort] { plan.opvolging.flatMap(tegenspraken) }

  private func tegenspraken(_ opvolging: Opvolging) -> [Planbevinding.Soort] {
    let perAfspraak = lijst.flatMap { afspraak -> [Planbevinding.Soort] in
      let standen = opvolging.standen(van: afspraak.id)
      if standen.count > 1 { return [.tweeStanden(afspraak, opvolging.wanneer)] }
      guard standen == [.nogNiet], let voor = afspraak.voor, let wanneer = opvolging.wanneer,
        voor.isZekerEerder(dan: wanneer)
      else { return [] }
      return [.nogNietNaDeDag(afspraak, wanneer)]
    }
    return perAfspraak + netwerk.hulpvragen.flatMap { tegenspraken($0, opvolging) }
  }

  private func tegenspraken(
    _ vraag: Hulpvraag, _ opvolging: Opvolging
  ) -> [Planbevinding.Soort] {
    let verlopen = Set(
      opvolging.hulpvragen.filter { $0.hulpvraag == vraag.id }.compactMap(\.gaat))
    if verlopen.count > 1 { return [.tweeVerlopen(vraag, opvolging.wanneer)] }
    let eigen = lijst.filter { $0.hulpvraag == vraag.id }
    let isNietsGedaan = eigen.allSatisfy { opvolging.standen(van: $0.id) == [.niet] }
    guard verlopen == [.opgelost], !eigen.isEmpty, isNietsGedaan else { return [] }
    return [.opgelostZonderNakomen(vraag, eigen, opvolging.wanneer)]
  }
}

extension Opvolging {
  /// Everything said of an agreement at this moment; more than one contradicts itself.
  func standen(van afspraak: Afspraak.ID) -> Set<Afspraakstand.Stand> {
    Set(afspraken.filter { $0.afspraak == afspraak }.compactMap(\.stand))
  }
}
