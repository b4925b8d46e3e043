import Netwerk

/// Who and what a conference or a plan can refer to.
struct Genoemden {
  let mensen: [Kenmerk]
  let iedereen: [Kenmerk]
  let hulpvragen: [Kenmerk]

  init(_ onderdelen: Onderdelen) {
    mensen = (onderdelen.hoofdpersonen + onderdelen.personen).map(\.id)
    iedereen = mensen + onderdelen.organisaties.map(\.id)
    hulpvragen = onderdelen.hulpvragen.map(\.id)
  }
}

extension Toeval {
  /// A conference in which every property is used now and then.
  mutating func conferentie(_ wie: Genoemden) -> Conferentie {
    var conferentie = Conferentie(
      over: misschien { $0.tekst() }, datum: misschien { $0.datum() },
      coordinator: misschien { $0.coordinator(wie) })
    conferentie.voorwaarden = zonderDubbelen(enkele(hoogstens: 3) { $0.voorwaarde(wie) })
    let oudst = Datum(jaar: 1000)!
    conferentie.wens = misschien { $0.tekst() }
    conferentie.verloop = enkele(hoogstens: 4) {
      Conferentie.Stap(
        $0.een(Conferentie.Status.self), $0.misschien { $0.datum() },
        reden: $0.misschien { $0.tekst() })
    }.sorted { een, ander in (een.datum ?? oudst) < (ander.datum ?? oudst) }
    conferentie.verwijzer = misschien { $0.betrokkene(wie) }
    conferentie.tijd = eenOp(2) ? tijdspanne() : nil
    conferentie.tijdvakken = enkele(hoogstens: 4) { $0.tijdvak() }
    conferentie.locatie = misschien { $0.locatie() }
    conferentie.grenzen = enkele(hoogstens: 4) { $0.grens(wie) }
    conferentie.deelnemers = wie.mensen.filter { _ in eenOp(2) }.map { deelname($0, wie) }
    conferentie.informatie = enkele(hoogstens: 3) {
      Informatie($0.tekst(), door: $0.betrokkenen(wie), hulpvraag: $0.hulpvraag(wie))
    }
    conferentie.talen = enkele(hoogstens: 3) { $0.tekst() }
    conferentie.tolken = enkele(hoogstens: 2) {
      Tolk($0.tekst(), wie: $0.misschien { $0.betrokkene(wie) })
    }
    conferentie.eten = misschien { $0.tekst() }
    conferentie.kinderopvang = misschien { $0.tekst() }
    conferentie.opening = misschien { $0.tekst() }
    conferentie.besluiten = enkele(hoogstens: 2) { $0.besluit(wie) }
    conferentie.notitie = misschien { $0.tekst() }
    return conferentie
  }

  private mutating func coordinator(_ wie: Genoemden) -> Coordinator {
    var coordinator = Coordinator(
      misschien { $0.tekst() }, werktVoor: betrokkenen(wie),
      talen: enkele(hoogstens: 2) { $0.tekst() })
    coordinator.persoon = misschien { $0.een(van: wie.mensen) }
    coordinator.telefoon = misschien { $0.tekst() }
    coordinator.mail = misschien { $0.tekst() }
    coordinator.wensen = enkele(hoogstens: 2) {
      Coordinator.Wens($0.tekst(), vervuld: $0.misschien { $0.een(Antwoord.self) })
    }
    coordinator.notitie = misschien { $0.tekst() }
    return coordinator
  }

  private mutating func voorwaarde(_ wie: Genoemden) -> Voorwaarde {
    var voorwaarde = Voorwaarde(tekst(), van: betrokkenen(wie), hulpvraag: hulpvraag(wie))
    voorwaarde.notitie = misschien { $0.tekst() }
    return voorwaarde
  }

  private mutating func locatie() -> Locatie {
    var locatie = Locatie(
      misschien { $0.tekst() }, adres: misschien { $0.tekst() },
      ruimteVoor: misschien { $0.getal(1...10_000) },
      toegankelijk: misschien { $0.een(Antwoord.self) })
    locatie.notitie = misschien { $0.tekst() }
    return locatie
  }

  private mutating func grens(_ wie: Genoemden) -> Grens {
    let groep = een(van: wie.mensen.indices)
    let paar = Array(wie.mensen[groep...].prefix(getal(2...4)))
    let soort: Grens.Soort =
      switch (getal(1...7), paar.count > 1) {
      case (1, true): .nietSamen(paar)
      case (2, true): .samen(paar)
      case (3, _): .minstens(getal(1...9), uit: nil)
      case (4, _): .minstens(getal(1...9), uit: .mensen(paar))
      case (5, _): .minstens(getal(1...9), uit: .groep(Groep(een(Groep.Soort.self))))
      case (6, _): .uiterlijk(datum())
      default: .plaatsen(getal(1...10_000))
      }
    return Grens(
      soort, reden: misschien { $0.tekst() }, van: betrokkenen(wie),
      wanneer: misschien { $0.datum() })
  }

  private mutating func deelname(_ persoon: Kenmerk, _ wie: Genoemden) -> Deelname {
    var deelname = Deelname(
      persoon, komt: misschien { $0.een(Deelname.Komst.self) },
      hoe: misschien { $0.een(Deelname.Wijze.self) },
      als: misschien { $0.een(Deelname.Hoedanigheid.self) })
    deelname.vertegenwoordiger = eenOp(4) ? .buiten(tekst()) : nil
    deelname.delen = Set(enkele(hoogstens: 3) { $0.een(Conferentie.Deel.self) })
    deelname.via = betrokkenen(wie)
    deelname.genoemdDoor = betrokkenen(wie)
    deelname.begeleidDoor = betrokkenen(wie).filter { $0 != .inNetwerk(persoon) }
    deelname.veilig = misschien { $0.een(Antwoord.self) }
    deelname.nodig = enkele(hoogstens: 2) { $0.tekst() }
    deelname.brengt = enkele(hoogstens: 2) { $0.tekst() }
    deelname.kan = enkele(hoogstens: 3) { $0.tijdvak() }
    deelname.besluit = eenOp(3) ? besluit(wie) : nil
    deelname.bron = misschien { $0.bron() }
    deelname.notitie = misschien { $0.tekst() }
    return deelname
  }
}

extension Toeval {
  mutating func betrokkene(_ wie: Genoemden) -> Betrokkene {
    eenOp(3) ? .buiten(tekst()) : .inNetwerk(een(van: wie.iedereen))
  }

  mutating func betrokkenen(_ wie: Genoemden) -> [Betrokkene] {
    enkele(hoogstens: 2) { $0.betrokkene(wie) }
  }

  mutating func hulpvraag(_ wie: Genoemden) -> Hulpvraag.ID? {
    wie.hulpvragen.isEmpty ? nil : misschien { $0.een(van: wie.hulpvragen) }
  }

  mutating func besluit(_ wie: Genoemden) -> Besluit {
    Besluit(
      misschien { $0.tekst() }, wie: betrokkenen(wie), wanneer: misschien { $0.datum() },
      reden: misschien { $0.tekst() })
  }

  /// The same with a kenmerk of its own for each whose words give none or one that is taken.
  func zonderDubbelen<Deel: MetKenmerk>(_ delen: [Deel]) -> [Deel] {
    var gebruikt: Set<Kenmerk> = []
    return delen.enumerated().map { nummer, deel in
      var deel = deel
      if deel.id.isLeeg || gebruikt.contains(deel.id) { deel.id = Kenmerk("deel-\(nummer)") }
      gebruikt.insert(deel.id)
      return deel
    }
  }
}

/// What has a kenmerk that can be given.
protocol MetKenmerk {
  var id: Kenmerk { get set }
}
extension Voorwaarde: MetKenmerk {}
extension Afspraak: MetKenmerk {}
