extension Keuring {
  mutating func keur(_ conferentie: Conferentie) {
    let plaats = Plaats(.conferentie)
    if let persoon = conferentie.coordinator?.persoon {
      verwijs(naarPersoon: persoon, plaats.veld(.coordinator))
    }
    verwijs(naar: conferentie.coordinator?.werktVoor ?? [], plaats.veld(.coordinator))
    verwijs(naar: [conferentie.verwijzer].compactMap { $0 }, plaats.veld(.verwijzer))
    if let ruimte = conferentie.locatie?.ruimteVoor {
      keur(ruimte, binnen: aantallen, .ruimteVoor, plaats)
    }
    for (nummer, voorwaarde) in conferentie.voorwaarden.enumerated() {
      verwijs(naar: voorwaarde.van, Plaats(.voorwaarde, nummer, .van))
      verwijs(naarHulpvraag: voorwaarde.hulpvraag, Plaats(.voorwaarde, nummer))
    }
    for (nummer, informatie) in conferentie.informatie.enumerated() {
      verwijs(naar: informatie.door, Plaats(.informatie, nummer, .door))
      verwijs(naarHulpvraag: informatie.hulpvraag, Plaats(.informatie, nummer))
    }
    for (nummer, tolk) in conferentie.tolken.enumerated() {
      verwijs(naar: [tolk.wie].compactMap { $0 }, Plaats(.tolk, nummer, .wie))
    }
    for (nummer, besluit) in conferentie.besluiten.enumerated() {
      verwijs(naar: besluit.wie, Plaats(.besluit, nummer, .wie))
    }
    keur(verloop: conferentie.verloop)
    keur(deelnemers: conferentie.deelnemers)
    for (nummer, grens) in conferentie.grenzen.enumerated() {
      keur(grens, Plaats(.grens, nummer))
    }
  }

  private mutating func keur(verloop: [Conferentie.Stap]) {
    var vorige: Datum?
    for (nummer, stap) in verloop.enumerated() {
      keur(stap.datum, na: vorige, .datum, Plaats(.stap, nummer))
      vorige = stap.datum ?? vorige
    }
  }

  private mutating func keur(deelnemers: [Deelname]) {
    var gezien: Set<Persoon.ID> = []
    for (nummer, deelname) in deelnemers.enumerated() {
      let plaats = Plaats(.deelname, nummer)
      verwijs(naarPersoon: deelname.wie, plaats.veld(.wie))
      if !gezien.insert(deelname.wie).inserted {
        fouten.append(.tweeKeerDeelnemer(deelname.wie, plaats.veld(.wie)))
      }
      let vertegenwoordiger = [deelname.vertegenwoordiger].compactMap { $0 }
      for (wie, veld) in [
        (deelname.via, Plaats.Veld.via), (deelname.genoemdDoor, .genoemdDoor),
        (deelname.besluit?.wie ?? [], .besluit), (deelname.begeleidDoor, .begeleidDoor),
        (vertegenwoordiger, .vertegenwoordiger),
      ] {
        verwijs(naar: wie, plaats.veld(veld))
      }
      for (wie, veld) in [
        (deelname.begeleidDoor, Plaats.Veld.begeleidDoor), (vertegenwoordiger, .vertegenwoordiger),
      ] where wie.contains(.inNetwerk(deelname.wie)) {
        fouten.append(.staatZichzelfBij(deelname.wie, plaats.veld(veld)))
      }
    }
  }

  private mutating func keur(_ grens: Grens, _ plaats: Plaats) {
    verwijs(naar: grens.van, plaats.veld(.van))
    switch grens.soort {
    case .plaatsen(let aantal): keur(aantal, binnen: aantallen, .plaatsen, plaats)
    case .nietSamen(let wie): keur(groep: wie, plaats.veld(.nietSamen))
    case .samen(let wie): keur(groep: wie, plaats.veld(.samen))
    case .minstens(let aantal, let kant):
      keur(aantal, binnen: aantallen, .minstens, plaats)
      if case .mensen(let wie) = kant {
        for persoon in wie { verwijs(naarPersoon: persoon, plaats.veld(.onder)) }
      }
    case .uiterlijk: break
    }
  }

  private mutating func keur(groep wie: [Persoon.ID], _ plaats: Plaats) {
    for persoon in wie { verwijs(naarPersoon: persoon, plaats) }
    if Set(wie).count < 2 { fouten.append(.grensZonderPaar(plaats)) }
  }

  private var aantallen: ClosedRange<Int> { 1...10_000 }
}

extension Keuring {
  mutating func keur(_ plan: Familiegroepsplan) {
    let plaats = Plaats(.plan)
    for (nummer, afspraak) in plan.afspraken.enumerated() {
      keur(afspraak, Plaats(.afspraak, nummer))
    }
    for (nummer, invulling) in plan.voorwaarden.enumerated() {
      keur(invulling, Plaats(.invulling, nummer))
    }
    for (nummer, verzoek) in plan.hulp.enumerated() {
      verwijs(naar: verzoek.van, Plaats(.hulpverzoek, nummer, .van))
      verwijs(naarHulpvraag: verzoek.hulpvraag, Plaats(.hulpverzoek, nummer))
    }
    for (nummer, open) in plan.bewustOpen.enumerated() {
      verwijs(naarHulpvraag: open.hulpvraag, Plaats(.bewustOpen, nummer))
      verwijs(naar: open.besluit?.wie ?? [], Plaats(.bewustOpen, nummer, .besluit))
    }
    verwijs(naar: plan.planbewaker, plaats.veld(.planbewaker))
    for evaluatie in plan.evaluaties { keur(evaluatie, na: plan.datum, .evaluatie, plaats) }
    for (nummer, akkoord) in plan.akkoord.enumerated() {
      verwijs(naarPersoon: akkoord.wie, Plaats(.akkoord, nummer, .wie))
    }
    verwijs(naar: plan.besluit?.wie ?? [], plaats.veld(.besluit))
    for (nummer, opvolging) in plan.opvolging.enumerated() {
      keur(opvolging, na: plan.datum, Plaats(.opvolging, nummer))
    }
  }

  private mutating func keur(_ afspraak: Afspraak, _ plaats: Plaats) {
    for wie in afspraak.wie { verwijs(naarPersoon: wie, plaats.veld(.wie)) }
    for wie in afspraak.voorWie { verwijs(naarPersoon: wie, plaats.veld(.voorWie)) }
    verwijs(naarHulpvraag: afspraak.hulpvraag, plaats)
    verwijs(naar: afspraak.bewaker, plaats.veld(.bewaker))
    keur(uren: afspraak.uren, plaats)
    keur(afspraak.voor, na: afspraak.vanaf, .voor, plaats)
  }

  private mutating func keur(_ invulling: Invulling, _ plaats: Plaats) {
    if voorwaarden[invulling.voorwaarde] == nil {
      fouten.append(.onbekendeVoorwaarde(invulling.voorwaarde, plaats.veld(.voorwaarde)))
    }
    for afspraak in invulling.afspraken { verwijs(naarAfspraak: afspraak, plaats) }
    verwijs(naar: invulling.aanvaardDoor, plaats.veld(.aanvaardDoor))
  }

  private mutating func keur(_ opvolging: Opvolging, na datum: Datum?, _ plaats: Plaats) {
    keur(opvolging.wanneer, na: datum, .wanneer, plaats)
    verwijs(naar: [opvolging.door].compactMap { $0 }, plaats.veld(.door))
    verwijs(naar: opvolging.met, plaats.veld(.met))
    for stand in opvolging.afspraken { verwijs(naarAfspraak: stand.afspraak, plaats) }
    for stand in opvolging.hulpvragen where hulpvragen[stand.hulpvraag] == nil {
      fouten.append(.onbekendeHulpvraag(stand.hulpvraag, plaats.veld(.hulpvragen)))
    }
  }
}

extension Keuring {
  private mutating func verwijs(naar betrokkenen: [Betrokkene], _ plaats: Plaats) {
    for kenmerk in betrokkenen.compactMap(\.kenmerk) where plaatsen[kenmerk] == nil {
      fouten.append(.onbekendKenmerk(kenmerk, plaats))
    }
  }

  private mutating func verwijs(naarHulpvraag id: Hulpvraag.ID?, _ plaats: Plaats) {
    guard let id, hulpvragen[id] == nil else { return }
    fouten.append(.onbekendeHulpvraag(id, plaats.veld(.hulpvraag)))
  }

  private mutating func verwijs(naarAfspraak id: Afspraak.ID, _ plaats: Plaats) {
    guard afspraken[id] == nil else { return }
    fouten.append(.onbekendeAfspraak(id, plaats.veld(.afspraken)))
  }

  /// Something that cannot be before what it follows; what is unknown can be anywhere.
  private mutating func keur(
    _ datum: Datum?, na vorige: Datum?, _ veld: Plaats.Veld, _ plaats: Plaats
  ) {
    guard let datum, let vorige, datum.isZekerEerder(dan: vorige) else { return }
    fouten.append(.nietOpVolgorde(veld, datum, na: vorige, plaats))
  }
}
