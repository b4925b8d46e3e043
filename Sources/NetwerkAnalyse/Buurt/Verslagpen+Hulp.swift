import Netwerk

extension Verslagpen {
  func draaglast(_ draaglast: Buurtdraaglast) -> Onderdeel {
    let rijen = Drager.Reden.allCases.map { reden in
      Rij(
        sleutel: reden.rawValue, naam: reden.zin(draaglast.grenzen),
        waarden: [
          .cel(onderdrukking.cel(draaglast.dragers.count { $0.redenen.contains(reden) }))
        ])
    }
    let samen = Rij(
      sleutel: "samen", naam: Tekst("een of meer hiervan", "one or more of these"),
      waarden: [.cel(onderdrukking.cel(draaglast.dragers.count))])
    return Onderdeel(
      vraag: .draaglast, n: onderdrukking.cel(draaglast.n), eenheid: Self.inMensen,
      onbekend: onderdrukking.cel(draaglast.onbekend),
      kolommen: [Kolom(sleutel: "mensen", naam: Self.inMensen)], rijen: rijen + [samen])
  }

  /// One row for each person, by kenmerk; never what they scored.
  func dragers(_ draaglast: Buurtdraaglast) -> Onderdeel {
    let getoond = draaglast.dragers.prefix(instelling.hoogsteRijen)
    return Onderdeel(
      vraag: .dragers, n: onderdrukking.cel(draaglast.n), eenheid: Self.inMensen,
      kolommen: [
        Self.huishoudens, Kolom(sleutel: "taken", naam: Tekst("taken", "tasks")),
        Kolom(sleutel: "uren-samen", naam: Tekst("uren samen", "hours together")),
        Kolom(sleutel: "uren-hoogste", naam: Tekst("uren hoogste", "hours highest")),
        Kolom(sleutel: "redenen", naam: Tekst("waarom", "why")),
      ],
      rijen: getoond.map { drager in
        Rij(
          sleutel: drager.wie.tekst, naam: Tekst(drager.wie.tekst, drager.wie.tekst),
          waarden: [
            .cel(onderdrukking.cel(drager.huishoudens.count)), .getal(Double(drager.taken)),
            .getal(drager.uren?.samen), .getal(drager.uren?.hoogste),
            .woorden(drager.redenen.map(\.rawValue)),
          ])
      }, weggelaten: draaglast.dragers.count - getoond.count)
  }

  func samenloop(_ samenloop: Samenloop) -> Onderdeel {
    let hoogste = 5
    func tel(_ wat: (Samenloop.Hulp) -> Int) -> [Buurtcel] {
      var aantallen = [Int](repeating: 0, count: hoogste + 1)
      for hulp in samenloop.huishoudens { aantallen[min(hoogste, wat(hulp))] += 1 }
      return onderdrukking.tabel(aantallen).cellen
    }
    let kolommen = [tel(\.organisaties), tel(\.professionals), tel(\.kaders)]
    return Onderdeel(
      vraag: .samenloop, n: onderdrukking.cel(samenloop.huishoudens.count),
      eenheid: Self.inHuishoudens,
      kolommen: [
        Kolom(sleutel: "organisaties", naam: Tekst("organisaties", "organisations")),
        Kolom(sleutel: "beroepskrachten", naam: Tekst("beroepskrachten", "professionals")),
        Kolom(sleutel: "wetten", naam: Tekst("wetten", "laws")),
      ],
      rijen: (0...hoogste).map { aantal in
        Rij(
          sleutel: aantal == hoogste ? "\(aantal)-of-meer" : "\(aantal)",
          naam: aantal == hoogste
            ? Tekst("huishoudens met \(aantal) of meer", "households with \(aantal) or more")
            : Tekst("huishoudens met \(aantal)", "households with \(aantal)"),
          waarden: kolommen.map { .cel($0[aantal]) })
      })
  }

  func organisatieparen(_ samenloop: Samenloop) -> Onderdeel {
    let veel = samenloop.paren.filter { $0.huishoudens.count >= instelling.drempel }
    let getoond = veel.prefix(instelling.hoogsteRijen)
    return Onderdeel(
      vraag: .organisatieparen, n: onderdrukking.cel(samenloop.huishoudens.count),
      eenheid: Self.inHuishoudens, kolommen: [Self.huishoudens],
      rijen: getoond.map { paar in
        let tekst = "\(paar.een.tekst) + \(paar.ander.tekst)"
        return Rij(
          sleutel: tekst, naam: Tekst(tekst, tekst),
          waarden: [.cel(onderdrukking.cel(paar.huishoudens.count))])
      }, weggelaten: samenloop.paren.count - getoond.count)
  }

  func voorzieningen(_ vragen: [Leefgebiedvraag], _ huishoudens: Int) -> Onderdeel {
    Onderdeel(
      vraag: .voorzieningen, n: onderdrukking.cel(huishoudens), eenheid: Self.inHuishoudens,
      kolommen: [
        Kolom(sleutel: "vragen", naam: Tekst("vragen", "ask")),
        Kolom(sleutel: "gebruiken-al", naam: Tekst("gebruiken al", "use already")),
        Kolom(sleutel: "nog-niet", naam: Tekst("nog niet", "not yet")),
        Kolom(sleutel: "voorzieningen", naam: Tekst("in de buurt", "known here")),
      ],
      rijen: vragen.map { vraag in
        let (delen, totaal) = onderdrukking.tabel([vraag.gebruiken.count, vraag.nogNiet.count])
        return Rij(
          sleutel: vraag.leefgebied.rawValue, naam: Tekst(vraag.leefgebied),
          waarden: [.cel(totaal)] + delen.map { .cel($0) }
            + [.woorden(vraag.voorzieningen.map(\.tekst))])
      })
  }
}

extension Drager.Reden {
  func zin(_ grenzen: Buurtdraaglast.Grenzen) -> Tekst {
    switch self {
    case .overbelast: Tekst("zegt dat het te veel is", "says it is too much")
    case .uren:
      Tekst(
        "samen meer dan \(Int(grenzen.uren)) uur per week",
        "more than \(Int(grenzen.uren)) hours a week together")
    case .huishoudens:
      Tekst(
        "geeft iets in \(grenzen.huishoudens) huishoudens of meer",
        "gives something in \(grenzen.huishoudens) households or more")
    }
  }
}
