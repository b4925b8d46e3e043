import Graphs
import Netwerk

extension Maat {
  public static let gemeenschappen = Maat(
    "gemeenschappen", .samenhang, Tekst("gemeenschappen", "communities"),
    vraag: Tekst(
      "Wie kennen elkaar beter dan de rest?", "Who know each other better than the rest?"),
    Tekst(
      "een verdeling met veel banden binnen groepen en weinig ertussen (Leiden, vast begin)",
      "a division with many ties inside groups and few between (Leiden, fixed seed)"),
    soort: .groepen, bereik: "1…n", redenen: [.geenBanden],
    opmerking: Tekst(
      "een goede verdeling, niet de enige", "a good division, not the only one"),
    bron: "Traag, Waltman & Van Eck, 2019, doi:10.1038/s41598-019-41695-z"
  ) {
    Uitkomst($0.gemeenschappen().map(Waarde.groepen), anders: .geenBanden, van: $0.mensen, .mensen)
  }

  public static let modulariteit = Maat(
    "modulariteit", .samenhang, Tekst("modulariteit", "modularity"),
    vraag: Tekst(
      "Hoe scherp valt het netwerk in groepen uiteen?",
      "How sharply does the network divide into groups?"),
    Tekst(
      "hoeveel vaker banden binnen gemeenschappen blijven dan bij toeval",
      "how much more often ties stay inside communities than by chance"),
    formule: "Σ(binnen/t − (uiteinden/2t)²)", soort: .getal, bereik: "−0,5…1",
    redenen: [.geenBanden],
    bron: "Newman & Girvan, 2004, doi:10.1103/PhysRevE.69.026113"
  ) {
    .getal($0.modulariteit(), anders: .geenBanden, van: $0.index.graph.edgeCount, .banden)
  }

  public static let grootsteAfstand = Maat(
    "grootste-afstand", .samenhang, Tekst("grootste afstand", "diameter"),
    vraag: Tekst(
      "Hoeveel stappen zitten er hoogstens tussen twee mensen?",
      "How many steps are there at most between two people?"),
    Tekst(
      "het aantal stappen tussen de twee die elkaar wel bereiken en het verst uit elkaar staan",
      "the number of steps between the two farthest apart who do reach each other"),
    soort: .aantal, bereik: "1…n − 1", redenen: [.geenBanden], bron: Bronnen.wassermanFaust
  ) {
    Uitkomst($0.grootsteAfstand().map(Waarde.aantal), anders: .geenBanden, van: $0.mensen, .mensen)
  }

  public static let gemiddeldeAfstand = Maat(
    "gemiddelde-afstand", .samenhang, Tekst("gemiddelde afstand", "mean distance"),
    vraag: Tekst(
      "Via hoeveel stappen bereiken mensen elkaar gemiddeld?",
      "In how many steps do people reach each other on average?"),
    Tekst(
      "het gemiddelde over de paren die elkaar bereiken",
      "the mean over pairs that reach each other"),
    soort: .getal, bereik: "1…n − 1", redenen: [.geenBanden],
    opmerking: Tekst(
      "wie elkaar niet bereikt telt niet mee", "pairs that do not reach each other do not count"),
    bron: Bronnen.wassermanFaust
  ) {
    let paren = $0.delen().reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    return .getal(
      $0.gemiddeldeAfstand(), anders: .geenBanden, van: paren, .paren, onbekend: 0)
  }

  public static let versteAfstand = Maat(
    "verste-afstand", .samenhang, Tekst("verste afstand", "eccentricity"),
    vraag: Tekst(
      "Hoe ver is het voor iemand naar de verste ander?",
      "How far is it for somebody to the farthest other?"),
    Tekst(
      "het aantal stappen naar wie het verst staat binnen het eigen deel",
      "the number of steps to who is farthest within their own part"),
    soort: .perPersoon, bereik: "1…n − 1", redenen: [.geenBanden],
    bron: "Hage & Harary, 1995, doi:10.1016/0378-8733(94)00248-9"
  ) { .perPersoon($0.versteAfstand(), anders: .geenBanden, van: $0.mensen) }

  public static let drietallen = Maat(
    "drietallen", .samenhang, Tekst("drietallen", "triad census"),
    vraag: Tekst(
      "Hoeveel drietallen kennen elkaar helemaal, half of niet?",
      "How many threesomes know each other fully, partly or not?"),
    Tekst(
      "alle drietallen, geteld naar hoeveel van de drie banden er zijn",
      "all threesomes, counted by how many of the three ties there are"),
    soort: .verdeling(Verdelingssoort.drietallen), bereik: "0…n(n − 1)(n − 2)/6",
    redenen: [.minderDanDrieMensen],
    bron: "Holland & Leinhardt, 1970, doi:10.1086/224954"
  ) {
    let telling = $0.drietallen()
    return Uitkomst(
      telling.totaal == 0
        ? nil
        : Verdelingssoort.drietallen.geteld([
          telling.zonderBand, telling.eenBand, telling.tweeBanden, telling.gesloten,
        ]), anders: .minderDanDrieMensen, van: telling.totaal, .drietallen)
  }

  private static func spanning(_ telling: Drietalspanning) -> Uitkomst {
    Uitkomst(
      telling.totaal == 0
        ? nil
        : Verdelingssoort.drietalspanningen.geteld([
          telling.zonderSpanning, telling.eenGespannen, telling.tweeGespannen,
          telling.allesGespannen,
        ]), anders: .geenDrietallen, van: telling.totaal, .drietallen)
  }

  public static let drietalspanning = Maat(
    "drietalspanning", .samenhang, Tekst("drietallen met spanning", "signed triads"),
    vraag: Tekst(
      "Hoe vaak staat iemand tussen twee die niet met elkaar overweg kunnen?",
      "How often does somebody stand between two who do not get on?"),
    Tekst(
      "drietallen die elkaar allemaal kennen, naar hoeveel van de drie banden gespannen, in conflict "
        + "of ambivalent zijn",
      "threesomes who all know each other, by how many of the three ties are strained, in conflict "
        + "or ambivalent"),
    soort: .verdeling(Verdelingssoort.drietalspanningen), bereik: "0…", redenen: [.geenDrietallen],
    bron: "Heider, 1946, doi:10.1080/00223980.1946.9917275"
  ) { spanning($0.drietalspanning()) }

  public static let drietalspanningMetHoofdpersoon = Maat(
    "drietalspanning-met-hoofdpersoon", .samenhang,
    Tekst("drietallen met spanning, met hoofdpersoon", "signed triads with hoofdpersoon"),
    vraag: Tekst(
      "Hoe vaak staat de hoofdpersoon of een ander tussen twee die niet overweg kunnen?",
      "How often does the hoofdpersoon or another stand between two who do not get on?"),
    Tekst(
      "als drietallen met spanning, met de hoofdpersoon erbij",
      "as signed triads, the hoofdpersoon included"),
    telt: .ledenMetHoofdpersoon, soort: .verdeling(Verdelingssoort.drietalspanningen), bereik: "0…",
    redenen: [.geenDrietallen],
    bron: "Heider, 1946, doi:10.1080/00223980.1946.9917275"
  ) { spanning($0.metHoofdpersoon.drietalspanning()) }

  public static let evenwicht = Maat(
    "evenwicht", .samenhang, Tekst("evenwicht", "structural balance"),
    vraag: Tekst(
      "In hoeveel drietallen wordt niemand heen en weer getrokken?",
      "In how many threesomes is nobody torn?"),
    Tekst(
      "het deel van de drietallen die elkaar allemaal kennen met geen of twee gespannen banden",
      "the share of threesomes who all know each other with no or two strained ties"),
    soort: .getal, bereik: "0…1", redenen: [.geenDrietallen], bron: Bronnen.cartwrightHarary,
    zin: Tekst("{deel}", "{deel}")
  ) {
    .getal($0.evenwicht(), anders: .geenDrietallen, van: $0.drietalspanning().totaal, .drietallen)
  }

  public static let evenwichtMetHoofdpersoon = Maat(
    "evenwicht-met-hoofdpersoon", .samenhang,
    Tekst("evenwicht met hoofdpersoon", "balance with hoofdpersoon"),
    vraag: Tekst(
      "In hoeveel drietallen wordt niemand heen en weer getrokken, de hoofdpersoon erbij?",
      "In how many threesomes is nobody torn, the hoofdpersoon included?"),
    Tekst(
      "als evenwicht, met de hoofdpersoon erbij", "as structural balance, the hoofdpersoon included"
    ),
    telt: .ledenMetHoofdpersoon, soort: .getal, bereik: "0…1", redenen: [.geenDrietallen],
    bron: Bronnen.cartwrightHarary,
    zin: Tekst(
      "in {deel} wordt niemand heen en weer getrokken",
      "in {deel} nobody is torn")
  ) {
    let graaf = $0.metHoofdpersoon
    return .getal(
      graaf.evenwicht(), anders: .geenDrietallen, van: graaf.drietalspanning().totaal, .drietallen)
  }
}
