extension Graafmaat {
  /// Every measure, in the order in which a table shows them.
  public static let alle: [Graafmaat] = [
    omvang, aantalBanden, dichtheid, gemiddeldAantalBanden, spreidingAantalBanden,
    bandenPerPersoon, bandengelijkenis, delen, grootsteDeel, losstaanden, verbindingspersonen,
    enigeVerbindingen, kernen, driehoeken, transitiviteit, onderlingeBekendheid, gemeenschappen,
    modulariteit, gemeenschappenLouvain, modulariteitLouvain, toeloop, korteLijnen, bemiddeling,
    grootsteAfstand,
  ]

  /// What says most and takes a few seconds for a million people.
  public static let standaard: [Graafmaat] = [
    omvang, aantalBanden, dichtheid, gemiddeldAantalBanden, bandenPerPersoon, delen, grootsteDeel,
    losstaanden, verbindingspersonen, enigeVerbindingen, kernen, transitiviteit,
    onderlingeBekendheid, gemeenschappen, modulariteit,
  ]

  /// Those that also have a value for each person.
  public static let perPersoon: Set<Graafmaat> = [
    bandenPerPersoon, delen, losstaanden, verbindingspersonen, kernen, driehoeken,
    onderlingeBekendheid, gemeenschappen, gemeenschappenLouvain, toeloop, korteLijnen, bemiddeling,
  ]

  /// The sets that have a name.
  public static let verzamelingen: [(naam: String, maten: [Graafmaat])] = [
    ("standaard", standaard), ("alles", alle),
    ("tellingen", Array(alle.prefix(while: { $0 != delen }))),
    (
      "samenhang",
      [delen, grootsteDeel, losstaanden, verbindingspersonen, enigeVerbindingen, kernen]
    ),
    ("bekendheid", [driehoeken, transitiviteit, onderlingeBekendheid]),
    (
      "groepen", [gemeenschappen, modulariteit, gemeenschappenLouvain, modulariteitLouvain]
    ),
    ("positie", [toeloop, korteLijnen, bemiddeling]),
  ]
}

extension Graafmaat: Opzoekbaar {}
