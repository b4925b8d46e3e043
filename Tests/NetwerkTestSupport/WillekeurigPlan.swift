import Netwerk

extension Toeval {
  /// A plan in which every property is used now and then.
  mutating func plan(_ wie: Genoemden, na conferentie: Conferentie?) -> Familiegroepsplan {
    let afspraken = zonderDubbelen(enkele(hoogstens: 4) { $0.afspraak(wie) })
    let ids = afspraken.map(\.id)
    let datum = misschien { $0.datum() }
    var plan = Familiegroepsplan(
      afspraken: afspraken,
      evaluaties: enkele(hoogstens: 2) { $0.datum() }.filter { !$0.isEerder(dan: datum) })
    plan.datum = datum
    plan.voorwaarden = enkele(hoogstens: 3) { $0.invulling(wie, conferentie, ids) }
      .compactMap { $0 }
    plan.hulp = enkele(hoogstens: 2) { $0.hulpverzoek(wie) }
    plan.bewustOpen = wie.hulpvragen.filter { _ in eenOp(3) }.map { hulpvraag in
      var open = BewustOpen(hulpvraag, reden: misschien { $0.tekst() })
      open.besluit = misschien { $0.besluit(wie) }
      return open
    }
    plan.planbewaker = betrokkenen(wie)
    plan.akkoord = enkele(hoogstens: 3) {
      var akkoord = Akkoord(
        $0.een(van: wie.mensen), $0.een(Antwoord.self), wanneer: $0.misschien { $0.datum() })
      akkoord.notitie = $0.misschien { $0.tekst() }
      return akkoord
    }
    plan.besluit = misschien { $0.besluit(wie) }
    plan.opvolging = enkele(hoogstens: 3) { $0.opvolging(wie, ids) }
      .filter { !($0.wanneer?.isEerder(dan: datum) ?? false) }
    plan.notitie = misschien { $0.tekst() }
    return plan
  }

  private mutating func afspraak(_ wie: Genoemden) -> Afspraak {
    var afspraak = Afspraak(
      tekst(), wie: enkele(hoogstens: 2) { $0.een(van: wie.mensen) }, hulpvraag: hulpvraag(wie))
    afspraak.voorWie = enkele(hoogstens: 2) { $0.een(van: wie.mensen) }
    let dagen = [datum(), datum()].sorted()
    afspraak.vanaf = eenOp(2) ? dagen[0] : nil
    afspraak.voor = eenOp(2) ? dagen[1] : nil
    afspraak.hoeVaak = misschien { $0.een(Afspraak.Herhaling.self) }
    afspraak.uren = misschien { Double($0.getal(0...1_680)) / 10 }
    afspraak.bewaker = betrokkenen(wie)
    afspraak.planB = misschien { $0.tekst() }
    afspraak.nodig = enkele(hoogstens: 2) { $0.tekst() }
    afspraak.notitie = misschien { $0.tekst() }
    return afspraak
  }

  private mutating func invulling(
    _ wie: Genoemden, _ conferentie: Conferentie?, _ afspraken: [Kenmerk]
  ) -> Invulling? {
    guard let voorwaarden = conferentie?.voorwaarden, !voorwaarden.isEmpty else { return nil }
    var invulling = Invulling(
      een(van: voorwaarden).id, afspraken: afspraken.filter { _ in eenOp(2) },
      hoe: misschien { $0.tekst() })
    invulling.aanvaard = misschien { $0.een(Antwoord.self) }
    invulling.aanvaardDoor = betrokkenen(wie)
    invulling.wanneer = misschien { $0.datum() }
    return invulling
  }

  private mutating func hulpverzoek(_ wie: Genoemden) -> Hulpverzoek {
    var verzoek = Hulpverzoek(
      tekst(), van: betrokkenen(wie), voor: misschien { $0.datum() }, hulpvraag: hulpvraag(wie))
    verzoek.antwoord = misschien { $0.een(Antwoord.self) }
    verzoek.toezegging = misschien { $0.tekst() }
    verzoek.notitie = misschien { $0.tekst() }
    return verzoek
  }

  private mutating func opvolging(_ wie: Genoemden, _ afspraken: [Kenmerk]) -> Opvolging {
    var opvolging = Opvolging(
      misschien { $0.datum() }, door: misschien { $0.betrokkene(wie) },
      afspraken: afspraken.filter { _ in eenOp(2) }.map { afspraak in
        Afspraakstand(
          afspraak, misschien { $0.een(Afspraakstand.Stand.self) },
          notitie: misschien { $0.tekst() })
      },
      hulpvragen: wie.hulpvragen.filter { _ in eenOp(2) }.map { hulpvraag in
        Hulpvraagstand(
          hulpvraag, misschien { $0.een(Hulpvraagstand.Verloop.self) },
          nu: misschien { $0.tekst() })
      })
    opvolging.met = betrokkenen(wie)
    opvolging.volgendeStap = misschien { $0.tekst() }
    opvolging.notitie = misschien { $0.tekst() }
    return opvolging
  }
}

extension Datum {
  fileprivate func isEerder(dan ander: Datum?) -> Bool {
    ander.map { isZekerEerder(dan: $0) } ?? false
  }
}
