import Netwerk

extension Netwerkgraaf {
  var aantalGevers: Int { leden.count { !$0.steun.isEmpty } }
  /// Of how many nobody said what they give.
  var steunOnbekend: Int { leden.count { $0.band?.steunrichting == nil } }
}

extension Maat {
  public static let steungevers = Maat(
    "steungevers", .steun, Tekst("steungevers", "support providers"),
    vraag: Tekst("Wie steunt de hoofdpersoon?", "Who supports the hoofdpersoon?"),
    Tekst(
      "de mensen van wie gezegd is dat ze steunen, op welke manier ook",
      "the people of whom it is said that they support, in whatever way"),
    telt: .steun, soort: .personen, bereik: "0…n", bron: Bronnen.house
  ) {
    Uitkomst(
      .personen($0.steungevers()), van: $0.leden.count - $0.steunOnbekend, .mensen,
      onbekend: $0.steunOnbekend)
  }

  public static let gevers = Maat(
    "gevers", .steun, Tekst("gevers per soort steun", "providers per kind"),
    vraag: Tekst(
      "Hoeveel mensen geven elke soort steun?", "How many people give each kind of support?"),
    Tekst("per soort steun hoeveel mensen die geven", "for each kind how many people give it"),
    telt: .steun, soort: .verdeling(Verdelingssoort.steunsoorten), bereik: "0…n",
    redenen: [.steunOnbekend], bron: Bronnen.house
  ) { graaf in
    Uitkomst(
      graaf.isSteunBekend
        ? Verdelingssoort.steunsoorten.geteld(
          Steunsoort.allCases.map { graaf.gevers(van: $0).count })
        : nil, anders: .steunOnbekend, van: graaf.aantalGevers, .gevers,
      onbekend: graaf.steunOnbekend)
  }

  public static let steundekking = Maat(
    "steundekking", .steun, Tekst("steundekking", "support coverage"),
    vraag: Tekst(
      "Is er voor elke soort steun iemand?", "Is there somebody for every kind of support?"),
    Tekst("het deel van de zes soorten steun dat iemand geeft", "the share of the six kinds given"),
    telt: .steun, soort: .getal, bereik: "0…1", redenen: [.steunOnbekend], bron: Bronnen.house,
    zin: Tekst("{deel}", "{deel}")
  ) {
    .getal(
      $0.steundekking(), anders: .steunOnbekend, van: Steunsoort.allCases.count, .steunsoorten,
      onbekend: 0)
  }

  public static let ontbrekendeSteun = Maat(
    "ontbrekende-steun", .steun, Tekst("ontbrekende steun", "missing support"),
    vraag: Tekst("Welke steun geeft niemand?", "Which support does nobody give?"),
    Tekst("de soorten steun waarvoor niemand genoemd is", "the kinds for which nobody is named"),
    telt: .steun, soort: .woorden, bereik: "0…6", redenen: [.steunOnbekend], bron: Bronnen.house
  ) {
    Uitkomst(
      $0.ontbrekendeSteun().map { .woorden($0.map { Tekst($0) }) }, anders: .steunOnbekend,
      van: $0.aantalGevers, .gevers, onbekend: $0.steunOnbekend)
  }

  public static let kwetsbareSteun = Maat(
    "kwetsbare-steun", .steun, Tekst("kwetsbare steun", "fragile support"),
    vraag: Tekst("Welke steun hangt aan één mens?", "Which support hangs on one person?"),
    Tekst("de soorten steun die precies één mens geeft", "the kinds that exactly one person gives"),
    telt: .steun, soort: .woorden, bereik: "0…6", redenen: [.steunOnbekend], bron: Bronnen.house
  ) {
    Uitkomst(
      $0.kwetsbareSteun().map { .woorden($0.map { Tekst($0) }) }, anders: .steunOnbekend,
      van: $0.aantalGevers, .gevers, onbekend: $0.steunOnbekend)
  }

  public static let aandeelInformeleSteun = Maat(
    "aandeel-informele-steun", .steun,
    Tekst("steun uit eigen omgeving", "informal share of support"),
    vraag: Tekst(
      "Hoeveel van de steun komt niet van professionals?",
      "How much of the support does not come from professionals?"),
    Tekst(
      "het deel van alle steun (elke soort per mens één keer) van wie geen professional is",
      "the share of all support (each kind once a person) from who is not a professional"),
    telt: .steun, soort: .getal, bereik: "0…1", redenen: [.steunOnbekend], bron: Bronnen.house,
    zin: Tekst("{deel}", "{deel}")
  ) {
    let bekend = $0.leden.filter { $0.isFormeel != nil }
    return .getal(
      $0.aandeelInformeleSteun(), anders: .steunOnbekend, van: bekend.steungiften, .steungiften,
      onbekend: $0.leden.steungiften - bekend.steungiften)
  }

  public static let wederkerigheid = Maat(
    "wederkerigheid", .steun, Tekst("wederkerigheid", "reciprocity"),
    vraag: Tekst(
      "Bij hoeveel mensen is het geven en krijgen?", "With how many is it give and take?"),
    Tekst(
      "het deel van de banden met steun waarin die heen en weer gaat",
      "the share of the ties with support in which it goes both ways"),
    telt: .steun, soort: .getal, bereik: "0…1", redenen: [.steunOnbekend],
    bron: "Gouldner, 1960, doi:10.2307/2092623",
    zin: Tekst(
      "over en weer bij {deel} met steun", "both ways in {deel} with support")
  ) {
    .getal(
      $0.wederkerigheid(), anders: .steunOnbekend, van: $0.steunbanden, .banden,
      onbekend: $0.steunOnbekend)
  }

  public static let alleenGevers = Maat(
    "alleen-gevers", .steun, Tekst("alleen krijgen van", "one-way providers"),
    vraag: Tekst(
      "Van wie krijgt de hoofdpersoon alleen?", "From whom does the hoofdpersoon only get?"),
    Tekst(
      "mensen van wie gezegd is dat ze geven en niet dat ze krijgen",
      "people said to give and not said to get"),
    telt: .steun, soort: .personen, bereik: "0…n", bron: Bronnen.telling
  ) {
    Uitkomst(
      .personen($0.alleenGevers()), van: $0.steunbanden, .banden, onbekend: $0.steunOnbekend)
  }

  public static let alleenOntvangers = Maat(
    "alleen-ontvangers", .steun, Tekst("alleen geven aan", "one-way receivers"),
    vraag: Tekst(
      "Aan wie geeft de hoofdpersoon alleen?", "To whom does the hoofdpersoon only give?"),
    Tekst(
      "mensen van wie gezegd is dat ze krijgen en niet dat ze geven",
      "people said to get and not said to give"),
    telt: .steun, soort: .personen, bereik: "0…n", bron: Bronnen.telling
  ) {
    Uitkomst(
      .personen($0.alleenOntvangers()), van: $0.steunbanden, .banden, onbekend: $0.steunOnbekend)
  }

  public static let veelzijdigheid = Maat(
    "veelzijdigheid", .steun, Tekst("veelzijdigheid", "multiplexity"),
    vraag: Tekst(
      "Hoeveel zijn mensen tegelijk voor elkaar?", "How many things are people for each other?"),
    Tekst(
      "het gemiddelde aantal soorten steun, gegeven of gekregen, in een band met de hoofdpersoon",
      "the mean number of kinds of support, given or got, in a tie with the hoofdpersoon"),
    telt: .steun, soort: .getal, bereik: "1…6", redenen: [.steunOnbekend],
    bron: Bronnen.verbrugge,
    zin: Tekst("soorten steun in een band, gemiddeld", "kinds of support in a tie, on average")
  ) {
    .getal(
      $0.veelzijdigheid(), anders: .steunOnbekend, van: $0.soortenPerBand.count, .banden,
      onbekend: $0.leden.count - $0.soortenPerBand.count)
  }

  public static let aandeelVeelzijdigeBanden = Maat(
    "aandeel-veelzijdige-banden", .steun, Tekst("veelzijdige banden", "share of multiplex ties"),
    vraag: Tekst(
      "Welk deel van de banden is meer dan één ding?", "Which share of ties is more than one thing?"
    ),
    Tekst(
      "het deel van de banden met twee of meer soorten steun",
      "the share of ties with two or more kinds of support"),
    telt: .steun, soort: .getal, bereik: "0…1", redenen: [.steunOnbekend],
    bron: Bronnen.verbrugge,
    zin: Tekst("{deel}", "{deel}")
  ) {
    .getal(
      $0.aandeelVeelzijdigeBanden(), anders: .steunOnbekend, van: $0.soortenPerBand.count, .banden,
      onbekend: $0.leden.count - $0.soortenPerBand.count)
  }

  public static let steunPerGever = Maat(
    "steun-per-gever", .steun, Tekst("steun per gever", "support per provider"),
    vraag: Tekst("Wie geeft het meest?", "Who gives most?"),
    Tekst("hoeveel soorten steun iemand geeft", "how many kinds of support somebody gives"),
    telt: .steun, soort: .perPersoon, bereik: "1…6", redenen: [.steunOnbekend], bron: Bronnen.house
  ) { .perPersoon($0.steunPerGever(), anders: .steunOnbekend, van: $0.leden.count) }

  public static let aandeelGrootsteGever = Maat(
    "aandeel-grootste-gever", .steun, Tekst("aandeel grootste gever", "share of the top provider"),
    vraag: Tekst("Komt het op één mens neer?", "Does it come down on one person?"),
    Tekst(
      "het deel van alle steun dat komt van wie het meest geeft",
      "the share of all support from who gives most"),
    telt: .steun, soort: .getal, bereik: "0…1", redenen: [.steunOnbekend], bron: Bronnen.telling,
    zin: Tekst(
      "{deel}, van één mens",
      "{deel}, from one person")
  ) {
    .getal(
      $0.aandeelGrootsteGever(), anders: .steunOnbekend, van: $0.leden.steungiften, .steungiften,
      onbekend: 0)
  }

  public static let steunongelijkheid = Maat(
    "steunongelijkheid", .steun, Tekst("ongelijkheid van steun", "Gini coefficient of support"),
    vraag: Tekst("Hoe ongelijk is de steun verdeeld?", "How unequally is support spread?"),
    Tekst(
      "de Gini-coëfficiënt van het aantal soorten steun per gever; wie niets geeft telt niet mee",
      "the Gini coefficient of the number of kinds per provider; who gives nothing does not count"),
    formule: "ΣΣ|x − y| / (2nΣx)", telt: .steun, soort: .getal, bereik: "0…1 − 1/n",
    redenen: [.minderDanTweeGevers], bron: "Gini, Variabilità e mutabilità, 1912"
  ) {
    .getal($0.steunongelijkheid(), anders: .minderDanTweeGevers, van: $0.aantalGevers, .gevers)
  }

  public static let zorguren = Maat(
    "zorguren", .steun, Tekst("uren zorg per week", "hours of care a week"),
    vraag: Tekst("Hoeveel uur zorgen mensen samen?", "How many hours do people care together?"),
    Tekst("de som van de uren die gezegd zijn", "the sum of the hours that were said"),
    telt: .dragers, soort: .getal, bereik: "0…", redenen: [.urenOnbekend], bron: Bronnen.telling,
    zin: Tekst("uur per week, van {n} mensen bekend", "hours a week, known of {n} people")
  ) {
    let bekend = $0.dragers.count { $0.belasting?.uren != nil }
    return .getal(
      $0.zorguren(), anders: .urenOnbekend, van: bekend, .mensen,
      onbekend: $0.dragers.count - bekend)
  }

  public static let overbelasten = Maat(
    "overbelasten", .steun, Tekst("overbelast", "overburdened"),
    vraag: Tekst("Wie draagt meer dan die kan?", "Who carries more than they can?"),
    Tekst(
      "wie zegt dat de draagkracht op is, EDIZ-plus 9 of meer scoort, of EDIZ 7 of meer",
      "who says their capacity is gone, scores 9 or more on EDIZ-plus, or 7 or more on EDIZ"),
    telt: .dragers, soort: .personen, bereik: "0…n", redenen: [.belastingOnbekend],
    opmerking: Tekst(
      "de grens van de EDIZ-plus is van de makers; de EDIZ heeft geen grens, het hoogste derde deel is "
        + "onze afspraak",
      "the limit of the EDIZ-plus is its authors'; the EDIZ has none, the highest third is ours"),
    bron: Bronnen.pot + "; " + Bronnen.deBoer
  ) {
    Uitkomst(
      $0.overbelasten().map(Waarde.personen), anders: .belastingOnbekend, van: $0.bekendeDragers,
      .mensen, onbekend: $0.dragers.count - $0.bekendeDragers)
  }
}
