import Netwerk

extension Netwerk {
  /// A sound network in which every property of the model is used now and then, with names and
  /// texts that are hard to write down: the same one for the same seed.
  ///
  /// Everything in it can stand in a netwerk file: texts are not empty, a hoofdpersoon has no group,
  /// ring or band, and no two groups of one's own share a name.
  public init(zaad: Int) throws(NetwerkError) {
    var maker = Netwerkmaker(toeval: Toeval(zaad))
    var onderdelen = maker.onderdelen()
    let genoemden = Genoemden(onderdelen)
    onderdelen.conferentie = maker.toeval.eenOp(3) ? maker.toeval.conferentie(genoemden) : nil
    onderdelen.plan =
      maker.toeval.eenOp(3) ? maker.toeval.plan(genoemden, na: onderdelen.conferentie) : nil
    if let jaar = onderdelen.peildatum?.jaar, maker.toeval.eenOp(4) {
      for stap in 0..<maker.toeval.getal(1...3) {
        var moment = maker.onderdelen()
        moment.peildatum = Datum(
          jaar: jaar - 9 + stap, maand: maker.toeval.misschien { $0.getal(1...12) })
        onderdelen.eerder.append(try Netwerk(moment))
      }
    }
    try self.init(onderdelen)
  }
}

/// Makes the parts of a network, remembering who there is to refer to.
private struct Netwerkmaker {
  var toeval: Toeval
  private var personen: [Kenmerk] = []
  private var organisaties: [Kenmerk] = []
  private var groepen: [Groep] = []
  private var gebruikt: Set<Kenmerk> = []

  init(toeval: Toeval) { self.toeval = toeval }

  mutating func onderdelen() -> Onderdelen {
    (gebruikt, organisaties, personen) = ([], [], [])
    groepen = Netwerkmaker.eigenGroepen.filter { _ in toeval.eenOp(2) }
    var hoofdpersonen = [hoofdpersoon()]
    if toeval.eenOp(4) { hoofdpersonen.append(hoofdpersoon()) }
    var onderdelen = Onderdelen(hoofdpersonen: hoofdpersonen)
    onderdelen.eigenGroepen = groepen.filter { _ in toeval.eenOp(2) }
    onderdelen.organisaties = toeval.enkele(hoogstens: 4) { _ in () }.map { organisatie() }
    organisaties = onderdelen.organisaties.map(\.id)
    onderdelen.personen = (0..<toeval.getal(0...5)).map { _ in persoon() }
    personen = (hoofdpersonen + onderdelen.personen).map(\.id)
    for nummer in onderdelen.personen.indices {
      onderdelen.personen[nummer].veiligheid = veiligheid()
    }
    onderdelen.relaties = relaties()
    onderdelen.hulpvragen = toeval.enkele(hoogstens: 3) { _ in () }.map { hulpvraag() }
    onderdelen.situatie = toeval.eenOp(3) ? situatie() : nil
    kop(&onderdelen)
    return onderdelen
  }

  private mutating func kop(_ onderdelen: inout Onderdelen) {
    onderdelen.id = toeval.misschien { Kenmerk("netwerk-\($0.getal(1...999))") }
    onderdelen.titel = toeval.misschien { $0.tekst() }
    onderdelen.peildatum = toeval.misschien { $0.datum() }
    onderdelen.opsteller = toeval.misschien { $0.tekst() }
    onderdelen.notitie = toeval.misschien { $0.tekst() }
    let kringen = onderdelen.personen.map(\.kring) + onderdelen.organisaties.map(\.kring)
    let minstens = kringen.contains(.diensten) ? 4 : 3
    onderdelen.kringindeling =
      toeval.misschien {
        let aantal = $0.getal(minstens...4)
        return $0.eenOp(2)
          ? Kringindeling(aantal: aantal)
          : Kringindeling(namen: Array(["hart", "huis: tuin", "straat", "wereld"].prefix(aantal)))
      } ?? nil
  }

  /// A name, and a kenmerk nobody else has.
  private mutating func naam() -> (String, Kenmerk) {
    let naam = toeval.een(van: Netwerkmaker.namen)
    var kenmerk = toeval.eenOp(5) ? Kenmerk("p\(toeval.getal(1...99))") : Kenmerk(naam)
    while kenmerk.isLeeg || !gebruikt.insert(kenmerk).inserted {
      kenmerk = Kenmerk("\(naam)-\(toeval.getal(2...99_999))")
    }
    return (naam, kenmerk)
  }

  private mutating func hoofdpersoon() -> Persoon {
    let (naam, id) = naam()
    var persoon = Persoon(naam, id: id)
    persoon.band = nil
    vul(&persoon)
    return persoon
  }

  private mutating func persoon() -> Persoon {
    let (naam, id) = naam()
    var persoon = Persoon(naam, id: id)
    persoon.eigenGroep = groep()
    persoon.kring = toeval.misschien { $0.een(Kring.self) }
    persoon.band = toeval.eenOp(6) ? nil : toeval.band()
    vul(&persoon)
    return persoon
  }

  private mutating func vul(_ persoon: inout Persoon) {
    persoon.rol = toeval.misschien {
      Rol($0.eenOp(2) ? $0.een(van: Rol.bekend.keys.sorted()) : $0.tekst())
    }
    persoon.inzet = toeval.eenOp(3) ? inzet() : nil
    persoon.geslacht = toeval.misschien { $0.een(Geslacht.self) }
    persoon.leeftijd = toeval.misschien {
      $0.eenOp(2) ? .geboren($0.getal(1850...2150)) : .jaren($0.getal(0...130))
    }
    persoon.overleden = toeval.misschien { $0.een(Antwoord.self) }
    persoon.huishouden = toeval.misschien { $0.tekst() }
    persoon.woonplaats = toeval.misschien { $0.tekst() }
    persoon.afstand = afstand()
    persoon.talen = toeval.enkele(hoogstens: 3) { $0.tekst() }
    persoon.talenten = toeval.enkele(hoogstens: 3) { $0.tekst() }
    persoon.belasting = toeval.misschien {
      Belasting(
        taken: $0.enkele(hoogstens: 2) { $0.tekst() },
        uren: $0.misschien { Double($0.getal(0...1_680)) / 10 },
        ediz: $0.misschien { $0.getal(0...9) },
        draagkracht: $0.misschien { $0.een(Belasting.Draagkracht.self) })
    }
    persoon.beschikbaar = toeval.enkele(hoogstens: 3) { $0.tijdvak() }
    persoon.toestemming = toeval.misschien {
      Toestemming(
        noemen: $0.misschien { $0.een(Antwoord.self) },
        benaderen: $0.misschien { $0.een(Antwoord.self) },
        tonen: $0.misschien { $0.een(Antwoord.self) })
    }
    persoon.bron = toeval.misschien { $0.bron() }
    persoon.notitie = toeval.misschien { $0.tekst() }
  }

  private mutating func inzet() -> Inzet {
    Inzet(
      organisatie: organisaties.isEmpty ? nil : toeval.een(van: organisaties),
      kader: toeval.misschien { $0.een(Kader.self) }, taak: toeval.tekst(),
      regie: toeval.misschien { $0.een(Antwoord.self) })
  }

  private mutating func groep() -> Groep? {
    guard toeval.eenOp(2) else { return nil }
    if toeval.eenOp(3), !groepen.isEmpty { return toeval.een(van: groepen) }
    return Groep(toeval.een(Groep.Soort.self))
  }

  private mutating func afstand() -> Afstand? {
    toeval.misschien {
      $0.eenOp(2)
        ? .kilometer(Double($0.getal(0...200_400)) / 10) : .reistijd(minuten: $0.getal(0...6_000))
    }
  }

  private mutating func organisatie() -> Organisatie {
    let (naam, id) = naam()
    var organisatie = Organisatie(
      naam, id: id, toeval.misschien { $0.een(Organisatie.Soort.self) },
      leefgebieden: toeval.enkele(hoogstens: 3) { $0.een(Leefgebied.self) }, groep: groep(),
      kring: toeval.misschien { $0.een(Kring.self) },
      band: toeval.eenOp(2) ? nil : toeval.eenOp(4) ? Band() : toeval.band())
    organisatie.woonplaats = toeval.misschien { $0.tekst() }
    organisatie.afstand = afstand()
    organisatie.notitie = toeval.misschien { $0.tekst() }
    return organisatie
  }

  private mutating func veiligheid() -> [Veiligheidsafspraak] {
    guard toeval.eenOp(5) else { return [] }
    let met = personen
    return toeval.enkele(hoogstens: 2) {
      let soort = $0.een(Veiligheidsafspraak.Soort.self)
      let wie =
        soort == .nietSamenMet ? [$0.een(van: met)] : $0.enkele(hoogstens: 2) { $0.een(van: met) }
      return Veiligheidsafspraak(
        soort, reden: $0.woorden(), met: wie, tot: $0.misschien { $0.datum() },
        besluitVan: $0.misschien { $0.tekst() })
    }
  }

  private mutating func relaties() -> [Relatie] {
    let wie = personen + organisaties
    return toeval.enkele(hoogstens: 6) { _ in () }.compactMap { _ in
      let van = toeval.een(van: wie)
      let naar = toeval.een(van: wie)
      guard van != naar else { return nil }
      var relatie = Relatie(van, naar, band: toeval.band())
      relatie.bron = toeval.misschien { $0.bron() }
      relatie.notitie = toeval.misschien { $0.tekst() }
      return relatie
    }
  }

  private mutating func hulpvraag() -> Hulpvraag {
    let vraag = "\(toeval.woorden()) \(toeval.getal(1...999_999))"
    var hulpvraag = Hulpvraag(
      vraag, id: toeval.misschien { Kenmerk("vraag-\($0.getal(1...999_999))") },
      toeval.misschien { $0.een(Leefgebied.self) }, achter: toeval.misschien { $0.tekst() },
      steun: Set(toeval.enkele(hoogstens: 3) { $0.een(Steunsoort.self) }),
      belang: toeval.misschien { $0.een(Hulpvraag.Belang.self) },
      professional: toeval.misschien { $0.een(Antwoord.self) })
    hulpvraag.van = toeval.eenOp(3) ? toeval.een(van: personen) : nil
    hulpvraag.eigenKracht = toeval.misschien { $0.tekst() }
    hulpvraag.notitie = toeval.misschien { $0.tekst() }
    return hulpvraag
  }

  private mutating func situatie() -> Situatie {
    let wie = personen
    return Situatie(
      participatieladder: toeval.misschien { $0.getal(1...6) },
      vragenlijsten: toeval.enkele(hoogstens: 2) { toeval in
        let soort = toeval.een(Vragenlijst.Soort.self)
        let van = toeval.misschien { $0.een(van: wie) }
        return Vragenlijst(
          soort, van: van,
          (0..<soort.aantalVragen).map { _ in
            toeval.misschien { $0.getal(soort.antwoordbereik) }
          })
      }, uitspraak: toeval.misschien { $0.tekst() })
  }

  private static let eigenGroepen = [
    Groep("Moskee", onder: .vrienden), Groep("Koor: alten", onder: .kennissen),
    Groep("nee", onder: .buren), Groep("vriend", onder: .collegas), Groep("zorg", onder: .familie),
  ]

  private static let namen = [
    "Ria", "Ton", "Özlem", "王", "Mevrouw de Wit", "nee", "Null", "112", "1:30", "2026-11-01", "~x",
    "O'Brien", "\"Snel\" Jan", "- Piet", "#Kees", "Jan: de bakker", "{Els}", "[Bo]", "*ster*",
    "&co 7", "!Lies", "%10", "@anna", "`t Hart", "'t Hart", "Ann, de zus", "Ad # nr 2", "👩‍👧 Bo",
    "true", "0x1F", "1e5", ".5", "ria", "RIA", "Jo ", " Jo", "Al\tbert", "Yes", "a\\b", "A & B",
  ]
}
