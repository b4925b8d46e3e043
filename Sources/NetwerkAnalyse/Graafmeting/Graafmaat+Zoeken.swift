import Netwerk

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

  /// The measures meant by a word: one measure, by its id or its name in either language, or a set;
  /// `nil` for a word that is neither (see ``suggesties(voor:)``).
  public static func zoek(_ woord: String) -> [Graafmaat]? {
    let gezocht = Kenmerk(woord)
    if let verzameling = verzamelingen.first(where: { Kenmerk($0.naam) == gezocht }) {
      return verzameling.maten
    }
    return alle.first { $0.vormen.contains(gezocht) }.map { [$0] }
  }

  /// The words that somebody may have meant who wrote an unknown one, the nearest first; at most three.
  public static func suggesties(voor woord: String) -> [String] {
    Spelling.suggesties(
      voor: woord,
      uit: verzamelingen.map { ($0.naam, [Kenmerk($0.naam)]) } + alle.map { ($0.id, $0.vormen) })
  }

  private var vormen: [Kenmerk] {
    [Kenmerk(id), Kenmerk(naam.nederlands), Kenmerk(naam.engels)]
  }
}
