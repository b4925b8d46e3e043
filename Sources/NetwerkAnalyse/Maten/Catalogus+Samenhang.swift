import Graphs
import Netwerk

extension Netwerkgraaf {
  var paren: Int { index.ids.count * (index.ids.count - 1) / 2 }
  var mensen: Int { index.ids.count }
}

extension Maat {
  public static let omvang = Maat(
    "omvang", .samenhang, Tekst("omvang", "size"),
    vraag: Tekst("Hoeveel mensen zijn er?", "How many people are there?"),
    Tekst(
      "het aantal mensen om de hoofdpersoon heen", "the number of people around the hoofdpersoon"),
    formule: "n", soort: .aantal, bereik: "0…", bron: Bronnen.telling,
    zin: Tekst("mensen om {hoofdpersoon} heen", "people around {hoofdpersoon}")
  ) { Uitkomst(.aantal($0.omvang()), van: $0.leden.count, .mensen) }

  public static let aantalBanden = Maat(
    "aantal-banden", .samenhang, Tekst("aantal banden", "number of ties"),
    vraag: Tekst("Hoeveel mensen kennen elkaar?", "How many people know each other?"),
    Tekst("het aantal paren met een band", "the number of pairs with a tie"),
    formule: "t", soort: .aantal, bereik: "0…n(n − 1)/2", bron: Bronnen.telling,
    zin: Tekst("paren die elkaar kennen", "pairs that know each other")
  ) { Uitkomst(.aantal($0.aantalBanden()), van: $0.paren, .paren) }

  public static let dichtheid = Maat(
    "dichtheid", .samenhang, Tekst("dichtheid", "density"),
    vraag: Tekst("Hoe goed kennen de mensen elkaar?", "How well do people know each other?"),
    Tekst(
      "het deel van de mogelijke banden dat er is", "the share of the possible ties that exist"),
    formule: "2t / (n(n − 1))", soort: .getal, bereik: "0…1", redenen: [.minderDanTweeMensen],
    bron: Bronnen.wassermanFaust,
    zin: Tekst("{deel} kennen elkaar", "{deel} know each other")
  ) { .getal($0.dichtheid(), anders: .minderDanTweeMensen, van: $0.paren, .paren) }

  public static let dichtheidMetHoofdpersoon = Maat(
    "dichtheid-met-hoofdpersoon", .samenhang,
    Tekst("dichtheid met hoofdpersoon", "density with hoofdpersoon"),
    vraag: Tekst(
      "Hoe goed kennen alle mensen elkaar, de hoofdpersoon erbij?",
      "How well do all people know each other, the hoofdpersoon included?"),
    Tekst(
      "het deel van de mogelijke banden dat er is, die met de hoofdpersoon meegeteld",
      "the share of the possible ties that exist, those with the hoofdpersoon included"),
    formule: "(t + c) / (n(n + 1)/2), c = contacten", telt: .ledenMetHoofdpersoon, soort: .getal,
    bereik: "0…1",
    redenen: [.geenMensen], bron: Bronnen.wassermanFaust,
    zin: Tekst("{deel} kennen elkaar", "{deel} know each other")
  ) {
    .getal(
      $0.metHoofdpersoon.dichtheid(), anders: .geenMensen, van: $0.metHoofdpersoon.paren, .paren)
  }

  public static let gemiddeldAantalBanden = Maat(
    "gemiddeld-aantal-banden", .samenhang, Tekst("gemiddeld aantal banden", "mean degree"),
    vraag: Tekst(
      "Hoeveel anderen kent iemand gemiddeld?", "How many others does somebody know on average?"),
    Tekst(
      "het gemiddelde over alle mensen van hoeveel anderen zij kennen",
      "the mean over all people of how many others they know"),
    formule: "2t / n", soort: .getal, bereik: "0…n − 1", redenen: [.geenMensen],
    bron: Bronnen.wassermanFaust,
    zin: Tekst("anderen die iemand gemiddeld kent", "others that somebody knows on average")
  ) { .getal($0.gemiddeldAantalBanden(), anders: .geenMensen, van: $0.mensen, .mensen) }

  public static let spreidingAantalBanden = Maat(
    "spreiding-aantal-banden", .samenhang,
    Tekst("spreiding aantal banden", "standard deviation of degree"),
    vraag: Tekst(
      "Kent de een veel meer mensen dan de ander?", "Do some know many more people than others?"),
    Tekst(
      "de standaardafwijking (gedeeld door n) van hoeveel anderen mensen kennen",
      "the standard deviation (divided by n) of how many others people know"),
    formule: "√(Σ(x − x̄)² / n)", soort: .getal, bereik: "0…", redenen: [.geenMensen],
    bron: Bronnen.wassermanFaust
  ) { .getal($0.spreidingAantalBanden(), anders: .geenMensen, van: $0.mensen, .mensen) }

  public static let bandenPerPersoon = Maat(
    "banden-per-persoon", .samenhang, Tekst("banden per persoon", "degree"),
    vraag: Tekst("Wie kent de meeste anderen?", "Who knows most of the others?"),
    Tekst("hoeveel van de anderen iemand kent", "how many of the others somebody knows"),
    soort: .perPersoon, bereik: "0…n − 1", redenen: [.geenMensen], bron: Bronnen.wassermanFaust
  ) { .perPersoon($0.bandenPerPersoon(), anders: .geenMensen, van: $0.mensen) }

  public static let delen = Maat(
    "delen", .samenhang, Tekst("delen", "components"),
    vraag: Tekst(
      "Uit hoeveel groepen die elkaar niet kennen bestaat het netwerk?",
      "Of how many groups that do not know each other does the network consist?"),
    Tekst(
      "groepen waarbinnen iedereen elkaar via bekenden kan bereiken zonder de hoofdpersoon; wie "
        + "niemand kent is een deel op zich",
      "groups in which everybody can reach each other through people they know, without the "
        + "hoofdpersoon; who knows nobody is a part of their own"),
    soort: .groepen, bereik: "0…n", bron: Bronnen.wassermanFaust,
    zin: Tekst("groepen die elkaar niet kennen", "groups that do not know each other")
  ) { Uitkomst(.groepen($0.delen()), van: $0.mensen, .mensen) }

  public static let grootsteDeel = Maat(
    "grootste-deel", .samenhang, Tekst("grootste deel", "largest component"),
    vraag: Tekst(
      "Hoeveel mensen hangen met elkaar samen?", "How many people hang together?"),
    Tekst("het aantal mensen in het grootste deel", "the number of people in the largest part"),
    soort: .aantal, bereik: "0…n", bron: Bronnen.wassermanFaust,
    zin: Tekst(
      "van de {n} mensen hangen met elkaar samen", "of {n} people hang together")
  ) { Uitkomst(.aantal($0.grootsteDeel()), van: $0.mensen, .mensen) }

  public static let losstaanden = Maat(
    "losstaanden", .samenhang, Tekst("losstaanden", "isolates"),
    vraag: Tekst("Wie kent niemand van de anderen?", "Who knows none of the others?"),
    Tekst("de mensen zonder band met een ander", "the people without a tie with another"),
    soort: .personen, bereik: "0…n", bron: Bronnen.wassermanFaust
  ) { Uitkomst(.personen($0.losstaanden()), van: $0.mensen, .mensen) }

  public static let verbindingspersonen = Maat(
    "verbindingspersonen", .samenhang, Tekst("verbindingspersonen", "articulation points"),
    vraag: Tekst(
      "Zonder wie raken anderen elkaar kwijt?", "Without whom do others lose each other?"),
    Tekst(
      "mensen zonder wie een deel van het netwerk uiteenvalt",
      "people without whom a part of the network falls apart"),
    soort: .personen, bereik: "0…n − 2", bron: Bronnen.hopcroftTarjan
  ) { Uitkomst(.personen($0.verbindingspersonen()), van: $0.mensen, .mensen) }

  public static let enigeVerbindingen = Maat(
    "enige-verbindingen", .samenhang, Tekst("enige verbindingen", "bridges"),
    vraag: Tekst(
      "Welke band is de enige draad tussen twee groepen?",
      "Which tie is the only thread between two groups?"),
    Tekst(
      "banden zonder welke een deel van het netwerk in tweeën valt",
      "ties without which a part of the network falls in two"),
    soort: .paren, bereik: "0…n − 1", bron: Bronnen.hopcroftTarjan
  ) { Uitkomst(.paren($0.enigeVerbindingen()), van: $0.index.graph.edgeCount, .banden) }

  public static let kernen = Maat(
    "kernen", .samenhang, Tekst("kernen", "core numbers"),
    vraag: Tekst(
      "Wie staat in de hechtste kern?", "Who stands in the closest core?"),
    Tekst(
      "het grootste getal k waarvoor iemand hoort bij mensen die elk minstens k anderen daarvan kennen",
      "the largest k for which somebody belongs to people who each know at least k others of them"),
    soort: .perPersoon, bereik: "0…n − 1", redenen: [.geenMensen],
    bron: "Seidman, 1983, doi:10.1016/0378-8733(83)90028-X"
  ) { .perPersoon($0.kernen(), anders: .geenMensen, van: $0.mensen) }

  public static let kliekjes = Maat(
    "kliekjes", .samenhang, Tekst("kliekjes", "cliques"),
    vraag: Tekst(
      "In welke groepjes kent iedereen iedereen?", "In which groups does everybody know everybody?"),
    Tekst(
      "groepen van drie of meer die elkaar allemaal kennen en waar niemand bij past",
      "groups of three or more who all know each other and that nobody can join"),
    soort: .groepen, bereik: "0…", redenen: [.teVeel],
    bron: "Luce & Perry, 1949, doi:10.1007/BF02289146"
  ) {
    Uitkomst($0.kliekjes().map(Waarde.groepen), anders: .teVeel, van: $0.mensen, .mensen)
  }

  public static let transitiviteit = Maat(
    "transitiviteit", .samenhang, Tekst("transitiviteit", "transitivity"),
    vraag: Tekst(
      "Kennen mensen die dezelfde kennen elkaar?",
      "Do people who know the same person know each other?"),
    Tekst(
      "hoe vaak twee mensen die dezelfde kennen, elkaar ook kennen",
      "how often two people who know the same person know each other"),
    formule: "3 · gesloten drietallen / paden van twee banden", soort: .getal, bereik: "0…1",
    redenen: [.niemandKentTweeAnderen], bron: Bronnen.newman,
    zin: Tekst("{deel}", "{deel}")
  ) {
    let telling = $0.drietallen()
    return .getal(
      $0.transitiviteit(), anders: .niemandKentTweeAnderen,
      van: telling.tweeBanden + 3 * telling.gesloten, .paren)
  }

  public static let onderlingeBekendheid = Maat(
    "onderlinge-bekendheid", .samenhang, Tekst("onderlinge bekendheid", "local clustering"),
    vraag: Tekst(
      "Van wie kennen de bekenden elkaar?", "Whose acquaintances know each other?"),
    Tekst(
      "het deel van de paren van iemands bekenden dat elkaar kent",
      "the share of pairs of somebody's contacts that know each other"),
    soort: .perPersoon, bereik: "0…1", redenen: [.niemandKentTweeAnderen],
    bron: "Watts & Strogatz, 1998, doi:10.1038/30918"
  ) { .perPersoon($0.onderlingeBekendheid(), anders: .niemandKentTweeAnderen, van: $0.mensen) }

  public static let bemiddeling = Maat(
    "bemiddeling", .samenhang, Tekst("bemiddeling", "betweenness"),
    vraag: Tekst("Via wie bereiken anderen elkaar?", "Through whom do others reach each other?"),
    Tekst(
      "tussen hoeveel paren van anderen iemand op de kortste weg staat; meer kortste wegen delen een "
        + "paar",
      "between how many pairs of others somebody stands on the shortest way; several shortest ways "
        + "share a pair"),
    formule: "Σ σ(s,t|v) / σ(s,t)", soort: .perPersoon, bereik: "0…(n − 1)(n − 2)/2",
    redenen: [.geenMensen],
    bron: Bronnen.freeman
  ) { .perPersoon($0.bemiddeling(), anders: .geenMensen, van: $0.mensen) }

  public static let bemiddelingsaandeel = Maat(
    "bemiddelingsaandeel", .samenhang, Tekst("bemiddelingsaandeel", "normalised betweenness"),
    vraag: Tekst(
      "Tussen welk deel van de anderen staat iemand?",
      "Between which share of the others does somebody stand?"),
    Tekst(
      "bemiddeling gedeeld door het aantal paren van anderen",
      "betweenness over the pairs of others"),
    formule: "bemiddeling / ((n − 1)(n − 2)/2)", soort: .perPersoon, bereik: "0…1",
    redenen: [.minderDanDrieMensen],
    bron: Bronnen.freeman
  ) {
    Uitkomst(
      $0.bemiddelingsaandeel().map(Waarde.perPersoon), anders: .minderDanDrieMensen,
      van: $0.mensen, .mensen)
  }

  public static let bemiddelingMetHoofdpersoon = Maat(
    "bemiddeling-met-hoofdpersoon", .samenhang,
    Tekst("bemiddeling met hoofdpersoon", "betweenness with hoofdpersoon"),
    vraag: Tekst(
      "Via wie bereikt men elkaar als de hoofdpersoon meetelt?",
      "Through whom do people reach each other when the hoofdpersoon counts?"),
    Tekst(
      "als bemiddeling, met de hoofdpersoon erbij", "as betweenness, the hoofdpersoon included"),
    formule: "Σ σ(s,t|v) / σ(s,t)", telt: .ledenMetHoofdpersoon, soort: .perPersoon,
    bereik: "0…n(n − 1)/2",
    bron: Bronnen.freeman
  ) { Uitkomst(.perPersoon($0.metHoofdpersoon.bemiddeling()), van: $0.mensen + 1, .mensen) }

  public static let korteLijnen = Maat(
    "korte-lijnen", .samenhang, Tekst("korte lijnen", "harmonic closeness"),
    vraag: Tekst("Wie bereikt de anderen snel?", "Who reaches the others quickly?"),
    Tekst(
      "het gemiddelde van 1 / aantal stappen naar alle anderen; buiten bereik telt als 0",
      "the mean of 1 / number of steps to all others; out of reach counts as 0"),
    formule: "Σ 1/d / (n − 1)", soort: .perPersoon, bereik: "0…1", redenen: [.minderDanTweeMensen],
    bron: Bronnen.marchioriLatora
  ) { .perPersoon($0.korteLijnen(), anders: .minderDanTweeMensen, van: $0.mensen) }

  public static let korteLijnenBinnenBereik = Maat(
    "korte-lijnen-binnen-bereik", .samenhang,
    Tekst("korte lijnen binnen bereik", "closeness (Wasserman-Faust)"),
    vraag: Tekst(
      "Wie staat dicht bij wie te bereiken is?", "Who is near those within reach?"),
    Tekst(
      "1 / gemiddeld aantal stappen naar wie te bereiken is, maal het deel dat te bereiken is",
      "1 / mean steps to those within reach, times the share within reach"),
    formule: "(r/(n − 1)) · (r/Σd), r = aantal bereikbaren", soort: .perPersoon, bereik: "0…1",
    redenen: [.geenBanden], bron: Bronnen.wassermanFaust
  ) { .perPersoon($0.korteLijnenBinnenBereik(), anders: .geenBanden, van: $0.mensen) }

  public static let verankering = Maat(
    "verankering", .samenhang, Tekst("verankering", "eigenvector centrality"),
    vraag: Tekst(
      "Wie kent mensen die zelf veel mensen kennen?", "Who knows people who know many themselves?"),
    Tekst(
      "een score in verhouding tot de som van de scores van wie men kent",
      "a score in proportion to the sum of the scores of those one knows"),
    formule: "λx = Ax, Σx² = 1", soort: .perPersoon, bereik: "0…1",
    redenen: [.geenBanden, .nietBepaald],
    bron: Bronnen.bonacich
  ) {
    Uitkomst(
      $0.verankering().map(Waarde.perPersoon),
      anders: $0.index.graph.edgeCount == 0 ? .geenBanden : .nietBepaald, van: $0.mensen, .mensen)
  }

  public static let toeloop = Maat(
    "toeloop", .samenhang, Tekst("toeloop", "PageRank"),
    vraag: Tekst(
      "Bij wie komt een verhaal dat rondgaat het vaakst uit?",
      "With whom does a story that goes round end up most often?"),
    Tekst(
      "het deel van de tijd dat een rondgaand verhaal bij iemand is (85% langs banden, 15% bij een "
        + "willekeurig iemand)",
      "the share of time that a wandering story spends with somebody (85% along ties, 15% anywhere)"
    ),
    soort: .perPersoon, bereik: "0…1, samen 1", redenen: [.geenMensen],
    bron: "Brin & Page, 1998, doi:10.1016/S0169-7552(98)00110-X"
  ) { .perPersoon($0.toeloop(), anders: .geenMensen, van: $0.mensen) }
}

extension Uitkomst {
  static func perPersoon(
    _ waarden: PerPersoon<Double>, anders reden: Reden, van n: Int
  ) -> Uitkomst {
    Uitkomst(
      waarden.isEmpty ? nil : .perPersoon(waarden), anders: reden, van: waarden.count, .mensen,
      onbekend: n - waarden.count)
  }

  static func perPersoon(_ waarden: PerPersoon<Int>, anders reden: Reden, van n: Int) -> Uitkomst {
    perPersoon(waarden.map(Double.init), anders: reden, van: n)
  }
}
