import Netwerk

extension Maat {
  private static func verandering(
    _ id: String, _ soort: Soort, _ naam: Tekst, vraag: Tekst, _ definitie: Tekst,
    formule: String = "",
    bereik: String = "0…", redenen: [Reden] = [], bron: String = Bronnen.telling,
    zin: Tekst? = nil, _ bereken: @escaping @Sendable (Verandering) -> Uitkomst
  ) -> Maat {
    Maat(
      id: id, familie: .verandering, naam: naam, vraag: vraag, definitie: definitie,
      formule: formule, wieTelt: .tweeMomenten, soort: soort, bereik: bereik, redenen: redenen,
      opmerking: nil,
      bron: bron, zin: zin, berekening: .verandering(bereken))
  }

  public static let stabiliteit = verandering(
    "stabiliteit", .getal, Tekst("stabiliteit", "stability"),
    vraag: Tekst("Zijn het dezelfde mensen gebleven?", "Are they still the same people?"),
    Tekst(
      "het deel van iedereen die er was of is, dat gebleven is",
      "the share of everybody who was or is there that stayed"),
    formule: "gebleven / (gebleven + verdwenen + nieuw)", bereik: "0…1", redenen: [.geenMensen],
    bron: Bronnen.jaccard, zin: Tekst("{deel}", "{deel}")
  ) {
    .getal(
      $0.stabiliteit(), anders: .geenMensen,
      van: $0.gebleven.count + $0.verdwenen.count + $0.nieuw.count, .mensen)
  }

  public static let gebleven = verandering(
    "gebleven", .personen, Tekst("gebleven", "kept"),
    vraag: Tekst("Wie is er nog?", "Who is still there?"),
    Tekst("wie er was en nog is", "who was there and still is")
  ) { Uitkomst(.personen($0.gebleven), van: $0.vroeger.leden.count, .mensen) }

  public static let verdwenen = verandering(
    "verdwenen", .personen, Tekst("verdwenen", "lost"),
    vraag: Tekst("Wie is er niet meer?", "Who is gone?"),
    Tekst(
      "wie er was en niet meer is, overleden of gebroken",
      "who was there and is not, died or broke off")
  ) { Uitkomst(.personen($0.verdwenen), van: $0.vroeger.leden.count, .mensen) }

  public static let nieuw = verandering(
    "nieuw", .personen, Tekst("nieuw", "new"), vraag: Tekst("Wie is erbij gekomen?", "Who came?"),
    Tekst("wie er is en er niet was", "who is there and was not")
  ) { Uitkomst(.personen($0.nieuw), van: $0.nu.leden.count, .mensen) }

  public static let bandstabiliteit = verandering(
    "bandstabiliteit", .getal, Tekst("stabiliteit van banden", "stability of ties"),
    vraag: Tekst("Kennen dezelfde mensen elkaar nog?", "Do the same people still know each other?"),
    Tekst(
      "het deel van alle banden tussen mensen die er waren of zijn, dat gebleven is",
      "the share of all ties among people that were or are there that stayed"),
    formule: "gebleven / (gebleven + verdwenen + nieuw)", bereik: "0…1", redenen: [.geenBanden],
    bron: Bronnen.jaccard, zin: Tekst("{deel}", "{deel}")
  ) {
    .getal(
      $0.bandstabiliteit(), anders: .geenBanden,
      van: $0.geblevenBanden.count + $0.verdwenenBanden.count + $0.nieuweBanden.count, .banden)
  }

  public static let geblevenBanden = verandering(
    "gebleven-banden", .paren, Tekst("gebleven banden", "kept ties"),
    vraag: Tekst("Wie kennen elkaar nog?", "Who still know each other?"),
    Tekst("banden die er waren en nog zijn", "ties that were there and still are")
  ) { Uitkomst(.paren($0.geblevenBanden), van: $0.vroeger.aantalBanden(), .banden) }

  public static let verdwenenBanden = verandering(
    "verdwenen-banden", .paren, Tekst("verdwenen banden", "lost ties"),
    vraag: Tekst("Wie kennen elkaar niet meer?", "Who no longer know each other?"),
    Tekst("banden die er waren en niet meer zijn", "ties that were there and no longer are")
  ) { Uitkomst(.paren($0.verdwenenBanden), van: $0.vroeger.aantalBanden(), .banden) }

  public static let nieuweBanden = verandering(
    "nieuwe-banden", .paren, Tekst("nieuwe banden", "new ties"),
    vraag: Tekst("Wie hebben elkaar leren kennen?", "Who got to know each other?"),
    Tekst("banden die er zijn en er niet waren", "ties that are there and were not")
  ) { Uitkomst(.paren($0.nieuweBanden), van: $0.nu.aantalBanden(), .banden) }

  public static let naarBinnen = verandering(
    "naar-binnen", .personen, Tekst("dichterbij gekomen", "moved inwards"),
    vraag: Tekst("Wie is dichterbij komen staan?", "Who came to stand nearer?"),
    Tekst(
      "wie bleef en nu in een kring verder naar binnen staat", "who stayed, in a ring nearer now")
  ) { Uitkomst(.personen($0.naarBinnen), van: $0.gebleven.count, .mensen) }

  public static let naarBuiten = verandering(
    "naar-buiten", .personen, Tekst("verder weg gegaan", "moved outwards"),
    vraag: Tekst("Wie is verder weg gaan staan?", "Who came to stand farther away?"),
    Tekst(
      "wie bleef en nu in een kring verder naar buiten staat", "who stayed, in a ring farther now")
  ) { Uitkomst(.personen($0.naarBuiten), van: $0.gebleven.count, .mensen) }

  public static let gewonnenSteun = verandering(
    "gewonnen-steun", .steun, Tekst("gewonnen steun", "support gained"),
    vraag: Tekst("Welke steun is erbij gekomen?", "Which support came?"),
    Tekst("steun die iemand nu geeft en toen niet", "support somebody gives now and did not then")
  ) { Uitkomst(.steun($0.gewonnenSteun), van: $0.nu.leden.steungiften, .steungiften) }

  public static let verlorenSteun = verandering(
    "verloren-steun", .steun, Tekst("verloren steun", "support lost"),
    vraag: Tekst("Welke steun is weggevallen?", "Which support went?"),
    Tekst("steun die iemand toen gaf en nu niet", "support somebody gave then and does not now")
  ) { Uitkomst(.steun($0.verlorenSteun), van: $0.vroeger.leden.steungiften, .steungiften) }
}
