import Netwerk

extension Maat {
  private static func vragenlijst(
    _ soort: Vragenlijst.Soort, _ id: String, _ naam: Tekst, vraag: Tekst, _ definitie: Tekst,
    bereik: String, opmerking: Tekst? = nil, bron: String
  ) -> Maat {
    Maat(
      id, .instrumenten, naam, vraag: vraag, definitie, telt: .vragenlijst, soort: .score,
      bereik: bereik,
      redenen: [.nietIngevuld, .antwoordenOntbreken], opmerking: opmerking, bron: bron
    ) { graaf in
      guard let lijst = graaf.vragenlijst(soort) else {
        return Uitkomst(nil, anders: .nietIngevuld, van: 0, .vragen, onbekend: soort.aantalVragen)
      }
      return Uitkomst(
        lijst.score.map(Waarde.score), anders: .antwoordenOntbreken,
        van: soort.aantalVragen - lijst.zonderAntwoord, .vragen, onbekend: lijst.zonderAntwoord)
    }
  }

  private static let steunVraag = Tekst(
    "Op hoeveel familie en vrienden kan iemand rekenen?",
    "On how many relatives and friends can somebody count?")
  private static let lubbenSom = Tekst(
    "de som van de antwoorden, 0 tot 5 per vraag", "the sum of the answers, 0 to 5 a question")

  public static let lsns6 = vragenlijst(
    .lsns6, "lsns-6", Tekst("LSNS-6", "LSNS-6"), vraag: steunVraag, lubbenSom, bereik: "0…30",
    opmerking: Tekst(
      "onder de 12 is er kans op sociaal isolement", "below 12 there is a risk of social isolation"),
    bron: Bronnen.lubben)

  public static let lsnsR = vragenlijst(
    .lsnsR, "lsns-r", Tekst("LSNS-R", "LSNS-R"), vraag: steunVraag, lubbenSom, bereik: "0…60",
    opmerking: Tekst("zonder vastgestelde grens", "without an agreed limit"),
    bron: Bronnen.lubbenGironda)

  public static let lsns18 = vragenlijst(
    .lsns18, "lsns-18", Tekst("LSNS-18", "LSNS-18"), vraag: steunVraag, lubbenSom, bereik: "0…90",
    opmerking: Tekst("zonder vastgestelde grens", "without an agreed limit"),
    bron: Bronnen.lubbenGironda)

  public static let lsns6UitNetwerk = Maat(
    "lsns6-uit-netwerk", .instrumenten, Tekst("LSNS-6 uit het netwerk", "LSNS-6 from the network"),
    vraag: steunVraag,
    Tekst(
      "geteld bij familie, en bij vrienden en buren: met wie er minstens maandelijks contact is, wie "
        + "emotionele en wie praktische steun geeft; 0, 1, 2, 3–4, 5–8, 9 of meer geeft 0 tot 5",
      "counted among family, and among friends and neighbours: with whom there is contact at least "
        + "monthly, who gives emotional and who practical support; 0, 1, 2, 3–4, 5–8, 9 or more "
        + "gives 0 to 5"),
    soort: .score, bereik: "0…30", redenen: [.volgtNietUitNetwerk],
    opmerking: Tekst(
      "afgeleid: een vraag telt alleen als het antwoord niet afhangt van wat onbekend is; een netwerk "
        + "noemt aan wie iemand dacht, niet iedereen",
      "derived: a question counts only when what is unknown does not matter; a network names whom "
        + "somebody thought of, not everybody"),
    bron: Bronnen.lubben
  ) {
    let vragen = $0.lsns6Vragen()
    let bekend = vragen.count { $0 != nil }
    return Uitkomst(
      $0.lsns6UitNetwerk(vragen).map(Waarde.score), anders: .volgtNietUitNetwerk, van: bekend,
      .vragen,
      onbekend: vragen.count - bekend)
  }

  private static let eenzaamheidVraag = Tekst("Hoe eenzaam is iemand?", "How lonely is somebody?")
  private static let eenzaamheidPunten = Tekst(
    "een punt voor elk antwoord dat op eenzaamheid wijst, 'min of meer' meegeteld (1 nee, 2 min of "
      + "meer, 3 ja)",
    "a point for each answer that points to loneliness, 'more or less' included (1 no, 2 more or "
      + "less, 3 yes)")

  public static let eenzaamheid6 = vragenlijst(
    .eenzaamheid6, "eenzaamheid-6", Tekst("eenzaamheid (6 vragen)", "loneliness (6 items)"),
    vraag: eenzaamheidVraag, eenzaamheidPunten, bereik: "0…6",
    opmerking: Tekst(
      "0–1 niet, 2–4 matig, 5–6 ernstig eenzaam", "0–1 not, 2–4 moderately, 5–6 severely lonely"),
    bron: Bronnen.deJongGierveld)

  public static let eenzaamheid11 = vragenlijst(
    .eenzaamheid11, "eenzaamheid-11", Tekst("eenzaamheid (11 vragen)", "loneliness (11 items)"),
    vraag: eenzaamheidVraag, eenzaamheidPunten, bereik: "0…11",
    opmerking: Tekst(
      "0–2 niet, 3–8 matig, 9–10 ernstig, 11 zeer ernstig eenzaam",
      "0–2 not, 3–8 moderately, 9–10 severely, 11 very severely lonely"),
    bron: Bronnen.deJongGierveld)

  private static let drukVraag = Tekst(
    "Hoe zwaar valt het zorgen de hoofdpersoon?", "How heavy is caring on the hoofdpersoon?")
  private static let drukPunten = Tekst(
    "een punt voor elk antwoord 'min of meer', 'ja' of 'ja!' (1 nee! tot 5 ja!)",
    "a point for each answer 'more or less', 'yes' or 'yes!' (1 no! to 5 yes!)")

  public static let ediz = vragenlijst(
    .ediz, "ediz", Tekst("EDIZ", "EDIZ"), vraag: drukVraag, drukPunten, bereik: "0…9",
    opmerking: Tekst("zonder vastgestelde grens", "without an agreed limit"), bron: Bronnen.pot)

  public static let edizPlus = vragenlijst(
    .edizPlus, "ediz-plus", Tekst("EDIZ-plus", "EDIZ-plus"), vraag: drukVraag, drukPunten,
    bereik: "0…15",
    opmerking: Tekst(
      "0 niet, 1–3 licht, 4–8 matig, 9–15 zwaar belast", "0 no, 1–3 light, 4–8 moderate, 9–15 heavy"
    ),
    bron: Bronnen.deBoer)

  public static let rollenMetContact = Maat(
    "rollen-met-contact", .instrumenten,
    Tekst("rollen met veel contact (SNI)", "high-contact roles (SNI)"),
    vraag: Tekst(
      "In hoeveel rollen heeft iemand geregeld contact?",
      "In how many roles does somebody have regular contact?"),
    Tekst(
      "in hoeveel van twaalf soorten relaties er minstens om de twee weken contact is; afgeleid uit "
        + "het netwerk",
      "in how many of twelve kinds of relation there is contact at least every two weeks; derived "
        + "from the network"),
    telt: .mensenEnOrganisaties, soort: .woorden, bereik: "0…12", redenen: [.volgtNietUitNetwerk],
    opmerking: Tekst(
      "een soort waarvan niemand genoemd is, telt als afwezig",
      "a kind of which nobody is named counts as absent"),
    bron: Bronnen.cohen
  ) {
    let rollen = $0.oordelenOverRollen()
    let onzeker = rollen.onzeker.count
    return Uitkomst(
      onzeker == 0 ? .woorden(rollen.zeker.map { Tekst($0) }) : nil, anders: .volgtNietUitNetwerk,
      van: ContactRol.allCases.count - onzeker, .rollen, onbekend: onzeker)
  }

  public static let nabijheid = Maat(
    "nabijheid", .instrumenten, Tekst("nabijheid (easyNWK)", "proximity (easyNWK)"),
    vraag: Tekst("Hoe dichtbij staan mensen gemiddeld?", "How near do people stand on average?"),
    Tekst(
      "het gemiddelde van max(9 − ⌊9·afstand/100⌋, 0); afgeleid: de afstand is het midden van de kring",
      "the mean of max(9 − ⌊9·distance/100⌋, 0); derived: the distance is the middle of the ring"),
    formule: "max(9 − ⌊9a/100⌋, 0)", soort: .getal, bereik: "0…9", redenen: [.kringOnbekend],
    bron: Bronnen.easyNWK,
    zin: Tekst("van 9; gemiddeld over {n} mensen", "of 9; mean of {n} people")
  ) {
    let bekend = $0.nabijheidPerPersoon().count
    return .getal(
      $0.nabijheid(), anders: .kringOnbekend, van: bekend, .mensen,
      onbekend: $0.leden.count - bekend)
  }

  public static let spreidingNabijheid = Maat(
    "spreiding-nabijheid", .instrumenten, Tekst("spreiding nabijheid", "SD of proximity"),
    vraag: Tekst("Staan ze allemaal even dichtbij?", "Do all stand equally near?"),
    Tekst(
      "de standaardafwijking (gedeeld door n) van de nabijheid",
      "the standard deviation (divided by n) of the proximity"),
    formule: "√(Σ(x − x̄)² / n)", soort: .getal, bereik: "0…4,5", redenen: [.kringOnbekend],
    bron: Bronnen.easyNWK
  ) {
    let bekend = $0.nabijheidPerPersoon().count
    return .getal(
      $0.spreidingNabijheid(), anders: .kringOnbekend, van: bekend, .mensen,
      onbekend: $0.leden.count - bekend)
  }

  public static let nabijheidPerPersoon = Maat(
    "nabijheid-per-persoon", .instrumenten, Tekst("nabijheid per persoon", "proximity per person"),
    vraag: Tekst("Hoe dichtbij staat iedereen?", "How near does everybody stand?"),
    Tekst(
      "max(9 − ⌊9·afstand/100⌋, 0); afgeleid: de afstand is het midden van de kring",
      "max(9 − ⌊9·distance/100⌋, 0); derived: the distance is the middle of the ring"),
    formule: "max(9 − ⌊9a/100⌋, 0)", soort: .perPersoon, bereik: "0…9", redenen: [.kringOnbekend],
    bron: Bronnen.easyNWK
  ) { .perPersoon($0.nabijheidPerPersoon(), anders: .kringOnbekend, van: $0.leden.count) }

  public static let aandeelWekelijksContact = Maat(
    "aandeel-wekelijks-contact", .instrumenten,
    Tekst("wekelijks contact (MSNA)", "weekly contact (MSNA)"),
    vraag: Tekst("Met wie is er elke week contact?", "With whom is there contact every week?"),
    Tekst(
      "het deel van de contacten met wie er minstens wekelijks contact is",
      "the share of the contacts with whom there is contact at least weekly"),
    telt: .contacten, soort: .getal, bereik: "0…1", redenen: [.contactOnbekend], bron: Bronnen.msna,
    zin: Tekst("{deel}", "{deel}")
  ) {
    .getal(
      $0.aandeelWekelijksContact(), anders: .contactOnbekend, van: $0.frequenties.count,
      .contacten, onbekend: $0.contacten() - $0.frequenties.count)
  }

  public static let bereikbaarheid = Maat(
    "bereikbaarheid", .instrumenten, Tekst("bereikbaarheid (MSNA)", "accessibility (MSNA)"),
    vraag: Tekst("Wie woont in de buurt?", "Who lives nearby?"),
    Tekst(
      "het deel van de mensen dat hoogstens 30 minuten reizen of 10 kilometer ver woont",
      "the share of people who live at most 30 minutes' travelling or 10 kilometres away"),
    soort: .getal, bereik: "0…1", redenen: [.afstandOnbekend],
    opmerking: Tekst("de grenzen zijn onze afspraak", "the limits are our convention"),
    bron: Bronnen.msna, zin: Tekst("{deel}", "{deel}")
  ) {
    let bekend = $0.woontDichtbij(hoogstens: (minuten: 30, kilometer: 10)).count { $0 != nil }
    return .getal(
      $0.bereikbaarheid(), anders: .afstandOnbekend, van: bekend, .mensen,
      onbekend: $0.leden.count - bekend)
  }

  public static let duur = Maat(
    "duur", .instrumenten, Tekst("duur van contacten (MSNA)", "duration (MSNA)"),
    vraag: Tekst("Hoe lang kennen mensen elkaar al?", "How long have people known each other?"),
    Tekst(
      "het gemiddelde aantal jaren tussen 'sinds' en de peildatum",
      "the mean number of years between 'sinds' and the date of the network"),
    telt: .contacten, soort: .getal, bereik: "0…", redenen: [.sindsOnbekend], bron: Bronnen.msna,
    zin: Tekst("jaar, gemiddeld over {n} contacten", "years, mean of {n} contacts")
  ) {
    .getal(
      $0.duur(), anders: .sindsOnbekend, van: $0.duren.count, .contacten,
      onbekend: $0.contacten() - $0.duren.count)
  }

  public static let initiatief = Maat(
    "initiatief", .instrumenten, Tekst("initiatief (MSNA)", "initiative (MSNA)"),
    vraag: Tekst(
      "Met wie zoekt de hoofdpersoon zelf contact?", "With whom does the hoofdpersoon start?"),
    Tekst(
      "het deel van de contacten waarin de hoofdpersoon ook of alleen het initiatief neemt",
      "the share of contacts in which the hoofdpersoon also or alone takes the initiative"),
    telt: .contacten, soort: .getal, bereik: "0…1", redenen: [.initiatiefOnbekend],
    bron: Bronnen.msna,
    zin: Tekst("{deel}", "{deel}")
  ) {
    .getal(
      $0.initiatief(), anders: .initiatiefOnbekend, van: $0.initiatieven.count, .contacten,
      onbekend: $0.contacten() - $0.initiatieven.count)
  }

  public static let wengertype = Maat(
    "wengertype", .instrumenten, Tekst("netwerktype (Wenger)", "network type (Wenger)"),
    vraag: Tekst("Op welk soort netwerk lijkt dit?", "Which kind of network is this like?"),
    Tekst(
      "een voorstel uit vier feiten: familie binnen een kwartier of 5 km, vrienden met maandelijks "
        + "contact, buren met wekelijks contact, een levende band met een club of plek",
      "a suggestion from four facts: family within 15 minutes or 5 km, friends with monthly contact, "
        + "neighbours with weekly contact, a living tie with a club or place"),
    telt: .mensenEnOrganisaties, soort: .oordeel, bereik: "", redenen: [.volgtNietUitNetwerk],
    opmerking: Tekst(
      "een voorstel om over te praten, geen uitslag van Wengers acht vragen",
      "a suggestion to talk about, not the result of Wenger's eight questions"),
    bron: Bronnen.wenger
  ) {
    Uitkomst(
      $0.wengertype().map { .oordeel(Tekst($0.type), gronden: $0.gronden.teksten) },
      anders: .volgtNietUitNetwerk, van: 4, .feiten)
  }
}

extension Wengervoorstel.Gronden {
  fileprivate var teksten: [Tekst] {
    [
      familieDichtbij
        ? Tekst("familie dichtbij", "family near")
        : Tekst("geen familie dichtbij", "no family near"),
      vrienden
        ? Tekst("vrienden met maandelijks contact", "friends with monthly contact")
        : Tekst("geen vrienden met maandelijks contact", "no friends with monthly contact"),
      buren
        ? Tekst("buren met wekelijks contact", "neighbours with weekly contact")
        : Tekst("geen buren met wekelijks contact", "no neighbours with weekly contact"),
      verenigingsleven
        ? Tekst("een club of plek", "a club or place")
        : Tekst("geen club of plek", "no club or place"),
    ]
  }
}
