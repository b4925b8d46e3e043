import Graphs
import Netwerk

extension Graafmaat {
  public static let toeloop = Graafmaat(
    als: .toeloop,
    opmerking: Tekst(
      "de waarde is die van wie het hoogst uitkomt; samen zijn ze 1",
      "the value is the highest; together they are 1")
  ) { .hoogste($0.graph.pageRank(workers: $0.werkers), anders: .geenMensen) }

  public static let gemeenschappen = Graafmaat(als: .gemeenschappen, opmerking: eenVanVele) {
    $0.groepen($0.leiden())
  }

  public static let gemeenschappenLouvain = Graafmaat(
    "gemeenschappen-louvain", Tekst("gemeenschappen (Louvain)", "communities (Louvain)"),
    vraag: Maat.gemeenschappen.vraag,
    Tekst(
      "een verdeling met veel banden binnen groepen en weinig ertussen (Louvain)",
      "a division with many ties inside groups and few between (Louvain)"),
    bereik: Maat.gemeenschappen.bereik, opmerking: eenVanVele,
    bron: "Blondel e.a., 2008, doi:10.1088/1742-5468/2008/10/P10008"
  ) { $0.groepen($0.louvain()) }

  public static let modulariteit = Graafmaat(als: .modulariteit) {
    $0.modulariteit(van: $0.leiden())
  }

  public static let modulariteitLouvain = Graafmaat(
    "modulariteit-louvain", Tekst("modulariteit (Louvain)", "modularity (Louvain)"),
    vraag: Maat.modulariteit.vraag, Maat.modulariteit.definitie,
    formule: Maat.modulariteit.formule, bereik: Maat.modulariteit.bereik,
    bron: Maat.modulariteit.bron
  ) { $0.modulariteit(van: $0.louvain()) }

  public static let bemiddeling = Graafmaat(
    als: .bemiddeling,
    opmerking: Tekst(
      "de waarde is die van wie het hoogst uitkomt; " + steekproefregel.nederlands,
      "the value is the highest; " + steekproefregel.engels)
  ) { rekening in
    let graph = rekening.graph
    guard !rekening.isExact else {
      return .hoogste(graph.betweenness(workers: rekening.werkers), anders: .geenMensen)
    }
    let schatting = graph.sampledBetweenness(
      sampleSize: rekening.instelling.steekproef, seed: rekening.instelling.zaad,
      workers: rekening.werkers)
    var uitkomst = Graafuitkomst.hoogste(schatting.scores, anders: .geenMensen)
    uitkomst.schatting = .init(
      steekproef: schatting.sourceCount, marge: schatting.errorBound,
      zekerheid: schatting.confidence)
    return uitkomst
  }

  public static let korteLijnen = Graafmaat(
    als: .korteLijnen,
    opmerking: Tekst(
      "de waarde is het gemiddelde; " + steekproefregel.nederlands,
      "the value is the mean; " + steekproefregel.engels)
  ) { rekening in
    let steekproef = rekening.isExact ? max(1, rekening.mensen) : rekening.instelling.steekproef
    let schatting = rekening.graph.sampledHarmonicCloseness(
      sampleSize: steekproef, seed: rekening.instelling.zaad, workers: rekening.werkers)
    guard let schatting else {
      return Graafuitkomst(.geen(.minderDanTweeMensen), van: rekening.mensen, .mensen)
    }
    let gemiddelde = schatting.scores.reduce(0, +) / Double(schatting.scores.count)
    var uitkomst = Graafuitkomst(.getal(gemiddelde), van: rekening.mensen, .mensen)
    uitkomst.onderdelen = [
      .init(
        id: "hoogste", naam: Tekst("hoogste", "highest"), waarde: schatting.scores.max() ?? 0)
    ]
    uitkomst.perPersoon = .getallen(schatting.scores)
    if !rekening.isExact {
      uitkomst.schatting = .init(
        steekproef: schatting.sourceCount, marge: schatting.errorBound,
        zekerheid: schatting.confidence)
    }
    return uitkomst
  }

  public static let grootsteAfstand = Graafmaat(
    als: .grootsteAfstand,
    opmerking: Tekst(
      "bij meer mensen dan --exact-tot een ondergrens: zo ver staan er zeker twee uit elkaar, en "
        + "meestal niemand verder (Magnien, Latapy & Habib, 2009, doi:10.1145/1412228.1455266)",
      "with more people than --exact-tot a lower bound: two are certainly as far apart, and mostly "
        + "nobody farther (Magnien, Latapy & Habib, 2009, doi:10.1145/1412228.1455266)")
  ) { rekening in
    let graph = rekening.graph
    let afstand = rekening.isExact ? graph.diameter() : graph.diameterLowerBound()
    var uitkomst = Graafuitkomst(afstand, anders: .geenBanden, van: rekening.mensen, .mensen)
    if !rekening.isExact, afstand != nil {
      uitkomst.schatting = .init(steekproef: 1, marge: nil, zekerheid: nil)
    }
    return uitkomst
  }

  private static let steekproefregel = Tekst(
    "bij meer mensen dan --exact-tot geschat vanuit --steekproef mensen, met de marge die met 95% "
      + "zekerheid voor iedereen tegelijk geldt (in de praktijk veel kleiner)",
    "with more people than --exact-tot estimated from --steekproef people, with the margin that holds "
      + "for everybody at once with 95% certainty (mostly far smaller)")

  private static let eenVanVele = Tekst(
    "een goede verdeling, niet de enige; --zaad kiest er een",
    "a good division, not the only one; "
      + "--zaad chooses one")
}

extension Graafrekening {
  fileprivate func groepen(_ verdeling: Partition) -> Graafuitkomst {
    graph.edgeCount == 0
      ? Graafuitkomst(.geen(.geenBanden), van: mensen, .mensen)
      : .groepen(verdeling.labels, verdeling.sizes(), anders: .geenBanden)
  }

  fileprivate func modulariteit(van verdeling: Partition) -> Graafuitkomst {
    Graafuitkomst(
      graph.edgeCount == 0 ? nil : graph.modularity(of: verdeling), anders: .geenBanden,
      van: graph.edgeCount, .banden)
  }
}
