import Graphs
import Netwerk

extension Graafmaat {
  public static let omvang = Graafmaat(
    als: .omvang,
    Tekst(
      "het aantal mensen dat in het bestand genoemd wordt", "the number of people in the file")
  ) { Graafuitkomst(.aantal($0.mensen), van: $0.mensen, .mensen) }

  public static let aantalBanden = Graafmaat(als: .aantalBanden) {
    Graafuitkomst(.aantal($0.graph.edgeCount), van: $0.paren, .paren)
  }

  public static let dichtheid = Graafmaat(als: .dichtheid) {
    Graafuitkomst($0.graph.density(), anders: .minderDanTweeMensen, van: $0.paren, .paren)
  }

  public static let gemiddeldAantalBanden = Graafmaat(als: .gemiddeldAantalBanden) {
    Graafuitkomst(
      $0.mensen == 0 ? nil : 2 * Double($0.graph.edgeCount) / Double($0.mensen),
      anders: .geenMensen, van: $0.mensen, .mensen)
  }

  public static let spreidingAantalBanden = Graafmaat(als: .spreidingAantalBanden) {
    let graph = $0.graph
    guard graph.nodeCount > 0 else { return Graafuitkomst(.geen(.geenMensen), van: 0, .mensen) }
    let gemiddelde = 2 * Double(graph.edgeCount) / Double(graph.nodeCount)
    let kwadraten = (0..<graph.nodeCount).reduce(0.0) { som, nummer in
      let verschil = Double(graph.degree(of: nummer)) - gemiddelde
      return som + verschil * verschil
    }
    let spreiding = (kwadraten / Double(graph.nodeCount)).squareRoot()
    return Graafuitkomst(.getal(spreiding), van: $0.mensen, .mensen)
  }

  public static let bandenPerPersoon = Graafmaat(
    als: .bandenPerPersoon,
    opmerking: Tekst(
      "de waarde is die van wie de meeste anderen kent; de helft kent er hoogstens zoveel als bij helft "
        + "staat, en zo ook kwart, driekwart, 90% en 99%",
      "the value is that of who knows most others; half of the people know at most the median, and so "
        + "on for the quarters, 90% and 99%")
  ) { .verdeling($0.graph.degrees(), Tekst("banden", "ties")) }

  public static let delen = Graafmaat(
    als: .delen,
    Tekst(
      "groepen waarbinnen iedereen elkaar via bekenden kan bereiken; wie niemand kent is een deel op "
        + "zich",
      "groups in which everybody can reach each other through people they know; who knows nobody is a "
        + "part of their own")
  ) {
    let delen = $0.delen()
    return delen.groupCount == 0
      ? Graafuitkomst(.aantal(0), van: 0, .mensen)
      : .groepen(delen.labels, delen.sizes(), anders: .geenMensen)
  }

  public static let grootsteDeel = Graafmaat(als: .grootsteDeel) {
    let grootste = $0.delen().sizes().max() ?? 0
    return Graafuitkomst(.aantal(grootste), van: $0.mensen, .mensen)
  }

  public static let losstaanden = Graafmaat(als: .losstaanden) {
    let graph = $0.graph
    let los = (0..<graph.nodeCount).map { graph.degree(of: $0) == 0 }
    var uitkomst = Graafuitkomst(.aantal(los.count { $0 }), van: $0.mensen, .mensen)
    uitkomst.perPersoon = .janee(los)
    return uitkomst
  }

  public static let verbindingspersonen = Graafmaat(als: .verbindingspersonen) {
    let nummers = $0.snijplekken().articulationPoints
    var uitkomst = Graafuitkomst(.aantal(nummers.count), van: $0.mensen, .mensen)
    var wie = [Bool](repeating: false, count: $0.mensen)
    for nummer in nummers { wie[nummer] = true }
    uitkomst.perPersoon = .janee(wie)
    return uitkomst
  }

  public static let enigeVerbindingen = Graafmaat(als: .enigeVerbindingen) {
    Graafuitkomst(.aantal($0.snijplekken().bridges.count), van: $0.graph.edgeCount, .banden)
  }

  public static let kernen = Graafmaat(
    als: .kernen,
    opmerking: Tekst(
      "de waarde is die van de hechtste kern; de verdeling zegt hoeveel mensen in welke kern staan",
      "the value is that of the closest core; the distribution says how many people are in which core"
    )
  ) { .verdeling($0.graph.coreNumbers(), Tekst("kern", "core")) }

  public static let driehoeken = Graafmaat(
    "driehoeken", Tekst("driehoeken", "triangles"),
    vraag: Tekst(
      "Hoeveel drietallen kennen elkaar alle drie?", "How many threesomes all know each other?"),
    Tekst(
      "het aantal drietallen waarin ieder de twee anderen kent; per persoon in hoeveel die staat",
      "the number of threesomes in which everybody knows the two others; per person in how many"),
    bereik: "0…n(n − 1)(n − 2)/6", bron: "Latapy, 2008, doi:10.1016/j.tcs.2008.07.017"
  ) {
    let perPersoon = $0.driehoeken()
    var uitkomst = Graafuitkomst(.aantal(perPersoon.reduce(0, +) / 3), van: $0.mensen, .mensen)
    uitkomst.perPersoon = .aantallen(perPersoon)
    return uitkomst
  }

  public static let transitiviteit = Graafmaat(als: .transitiviteit) { rekening in
    let gesloten = rekening.driehoeken().reduce(0, +)
    let paden = (0..<rekening.mensen).reduce(0) { $0 + rekening.paren(vanBekendenVan: $1) }
    return Graafuitkomst(
      paden == 0 ? nil : Double(gesloten) / Double(paden), anders: .niemandKentTweeAnderen,
      van: paden, .paren)
  }

  public static let onderlingeBekendheid = Graafmaat(
    als: .onderlingeBekendheid,
    opmerking: Tekst(
      "de waarde is het gemiddelde over wie minstens twee anderen kent",
      "the value is the mean over those who know at least two others")
  ) { rekening in
    let waarden = rekening.driehoeken().enumerated().map { nummer, driehoeken -> Double? in
      let paren = rekening.paren(vanBekendenVan: nummer)
      return paren == 0 ? nil : Double(driehoeken) / Double(paren)
    }
    let (som, aantal) = waarden.reduce((0.0, 0)) { ($0.0 + ($1 ?? 0), $0.1 + ($1 == nil ? 0 : 1)) }
    var uitkomst = Graafuitkomst(
      aantal == 0 ? nil : som / Double(aantal), anders: .niemandKentTweeAnderen, van: aantal,
      .mensen)
    uitkomst.perPersoon = .misschien(waarden)
    return uitkomst
  }

  public static let bandengelijkenis = Graafmaat(
    "bandengelijkenis", Tekst("bandengelijkenis", "degree assortativity"),
    vraag: Tekst(
      "Kennen mensen met veel bekenden vooral elkaar?",
      "Do people who know many know mostly each other?"),
    Tekst(
      "de samenhang (correlatie) tussen hoeveel anderen de twee mensen van een band kennen",
      "the correlation between how many others the two people of a tie know"),
    bereik: "−1…1", bron: "Newman, 2002, doi:10.1103/PhysRevLett.89.208701"
  ) {
    let reden = $0.graph.edgeCount == 0 ? Reden.geenBanden : .nietBepaald
    return Graafuitkomst(
      $0.graph.degreeAssortativity(), anders: reden, van: $0.graph.edgeCount, .banden)
  }
}
