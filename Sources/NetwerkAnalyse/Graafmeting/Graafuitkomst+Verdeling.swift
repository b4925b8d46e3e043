import Netwerk

extension Graafuitkomst {
  /// Whole numbers, one a person, told by their highest, their quantiles and how often each occurs.
  static func verdeling(_ aantallen: [Int], _ naam: Tekst) -> Graafuitkomst {
    guard !aantallen.isEmpty else { return Graafuitkomst(.geen(.geenMensen), van: 0, .mensen) }
    var keren: [Int: Int] = [:]
    for aantal in aantallen { keren[aantal, default: 0] += 1 }
    let verdeling = keren.sorted { $0.key < $1.key }.map {
      Telling(waarde: $0.key, aantal: $0.value)
    }
    var uitkomst = Graafuitkomst(
      .aantal(verdeling.last?.waarde ?? 0), van: aantallen.count, .mensen)
    uitkomst.verdeling = verdeling
    uitkomst.onderdelen = [
      ("laagste", Tekst("laagste", "lowest"), 0), ("kwart", Tekst("kwart", "first quarter"), 0.25),
      ("mediaan", Tekst("helft", "median"), 0.5),
      ("driekwart", Tekst("driekwart", "third quarter"), 0.75),
      ("p90", Tekst("90%", "90%"), 0.9), ("p99", Tekst("99%", "99%"), 0.99),
    ].map { id, naam, deel in
      Onderdeel(id: id, naam: naam, waarde: Double(kwantiel(deel, verdeling, aantallen.count)))
    }
    uitkomst.perPersoon = .aantallen(aantallen)
    return uitkomst
  }

  /// The smallest value that at least this share of the people do not exceed.
  private static func kwantiel(_ deel: Double, _ verdeling: [Telling], _ totaal: Int) -> Int {
    let nodig = max(1, Int((deel * Double(totaal)).rounded(.up)))
    var geteld = 0
    for telling in verdeling {
      geteld += telling.aantal
      if geteld >= nodig { return telling.waarde }
    }
    return verdeling.last?.waarde ?? 0
  }

  /// Numbers, one a person, told by their mean and highest; the highest is the value.
  static func hoogste(_ waarden: [Double], anders reden: Reden) -> Graafuitkomst {
    guard let hoogste = waarden.max() else {
      return Graafuitkomst(.geen(reden), van: waarden.count, .mensen)
    }
    var uitkomst = Graafuitkomst(.getal(hoogste), van: waarden.count, .mensen)
    let gemiddelde = waarden.reduce(0, +) / Double(waarden.count)
    uitkomst.onderdelen = [
      Onderdeel(id: "gemiddelde", naam: Tekst("gemiddeld", "mean"), waarde: gemiddelde)
    ]
    uitkomst.perPersoon = .getallen(waarden)
    return uitkomst
  }

  /// Groups of people, told by how many there are and how large they are.
  static func groepen(
    _ labels: [Int], _ groottes: [Int], anders reden: Reden
  ) -> Graafuitkomst {
    guard let grootste = groottes.max() else {
      return Graafuitkomst(.geen(reden), van: labels.count, .mensen)
    }
    var uitkomst = Graafuitkomst(.aantal(groottes.count), van: labels.count, .mensen)
    uitkomst.onderdelen = [
      Onderdeel(
        id: "grootste", naam: Tekst("mensen in de grootste", "people in the largest"),
        waarde: Double(grootste)),
      Onderdeel(
        id: "gemiddelde", naam: Tekst("mensen gemiddeld", "people on average"),
        waarde: Double(labels.count) / Double(groottes.count)),
    ]
    // From 1, as people count.
    uitkomst.perPersoon = .aantallen(labels.map { $0 + 1 })
    return uitkomst
  }
}
