import Netwerk

extension Maat {
  /// Every measure, family by family, in the order in which a table shows them.
  public static let alle: [Maat] =
    [
      omvang, aantalBanden, dichtheid, dichtheidMetHoofdpersoon, gemiddeldAantalBanden,
      spreidingAantalBanden, bandenPerPersoon, delen, grootsteDeel, losstaanden,
      verbindingspersonen, enigeVerbindingen, kernen, kliekjes, transitiviteit,
      onderlingeBekendheid, bemiddeling, bemiddelingsaandeel, bemiddelingMetHoofdpersoon,
      korteLijnen, korteLijnenBinnenBereik, verankering, toeloop, gemeenschappen, modulariteit,
      grootsteAfstand, gemiddeldeAfstand, versteAfstand, drietallen, drietalspanning,
      drietalspanningMetHoofdpersoon, evenwicht, evenwichtMetHoofdpersoon,
    ] + [
      contacten, effectieveOmvang, doelmatigheid, inperking, eenzijdigheid, tussenpositie,
      tussenpositieaandeel,
    ] + [
      aantalInformeel, aantalProfessionals, aandeelInformeel, groepsverdeling, kringverdeling,
      geslachtsverdeling, rolverdeling, groepsvariatie, groepsvariatieMogelijk,
      groepsvariatieWaargenomen, groepsentropie, kringvariatie, geslachtsvariatie, groepsmenging,
      geslachtsmenging, geslachtsmengingMetHoofdpersoon, gelijkenis,
    ] + [
      steungevers, gevers, steundekking, ontbrekendeSteun, kwetsbareSteun, aandeelInformeleSteun,
      wederkerigheid, alleenGevers, alleenOntvangers, veelzijdigheid, aandeelVeelzijdigeBanden,
      steunPerGever, aandeelGrootsteGever, steunongelijkheid, zorguren, overbelasten,
    ] + [
      lsns6, lsns6UitNetwerk, lsnsR, lsns18, eenzaamheid6, eenzaamheid11, ediz, edizPlus,
      rollenMetContact, aandeelWekelijksContact, bereikbaarheid, duur, initiatief, nabijheid,
      spreidingNabijheid, nabijheidPerPersoon, wengertype,
    ] + [
      stabiliteit, gebleven, verdwenen, nieuw, naarBinnen, naarBuiten, gewonnenSteun,
      verlorenSteun, bandstabiliteit, geblevenBanden, verdwenenBanden, nieuweBanden,
    ]

  /// What says most to people who are going to talk about a network.
  public static let standaard: [Maat] =
    [
      omvang, dichtheid, delen, losstaanden, verbindingspersonen, enigeVerbindingen, bemiddeling,
      evenwichtMetHoofdpersoon,
    ] + [effectieveOmvang, inperking]
    + [aantalInformeel, aantalProfessionals, groepsverdeling, kringverdeling, groepsvariatie]
    + [
      gevers, steundekking, ontbrekendeSteun, kwetsbareSteun, aandeelInformeleSteun,
      wederkerigheid, alleenOntvangers, aandeelGrootsteGever, overbelasten,
    ] + [
      lsns6, lsns6UitNetwerk, eenzaamheid6, eenzaamheid11, ediz, edizPlus, nabijheid, wengertype,
    ] + [
      stabiliteit, verdwenen, nieuw, naarBinnen, naarBuiten, gewonnenSteun, verlorenSteun,
    ]

  /// What network research computes of every personal network, for tables of many networks.
  public static let structuur: [Maat] = [
    omvang, aantalBanden, dichtheid, delen, losstaanden, groepsverdeling, groepsvariatie,
    groepsmenging, effectieveOmvang, inperking, bemiddelingMetHoofdpersoon,
    korteLijnenBinnenBereik, bandenPerPersoon, onderlingeBekendheid, kernen, verbindingspersonen,
    gemeenschappen, modulariteit,
  ]

  /// The sets that have a name: `standaard`, `structuur`, `alles`, and every family.
  public static let verzamelingen: [(naam: String, maten: [Maat])] =
    [("standaard", standaard), ("structuur", structuur), ("alles", alle)]
    + Familie.allCases.map { familie in (familie.rawValue, alle.filter { $0.familie == familie }) }

  /// The measures meant by a word: one measure, by its id or its name in either language, or a set;
  /// `nil` for a word that is neither (see ``suggesties(voor:)``).
  ///
  /// Upper and lower case, spaces and hyphens make no difference.
  public static func zoek(_ woord: String) -> [Maat]? {
    let gezocht = Kenmerk(woord)
    if let verzameling = verzamelingen.first(where: { Kenmerk($0.naam) == gezocht }) {
      return verzameling.maten
    }
    return alle.first { $0.vormen.contains(gezocht) }.map { [$0] }
  }

  /// The words that somebody may have meant who wrote an unknown one, the nearest first; at most
  /// three.
  public static func suggesties(voor woord: String) -> [String] {
    Spelling.suggesties(
      voor: woord,
      uit: verzamelingen.map { ($0.naam, [Kenmerk($0.naam)]) } + alle.map { ($0.id, $0.vormen) })
  }

  private var vormen: [Kenmerk] {
    [Kenmerk(id), Kenmerk(naam.nederlands), Kenmerk(naam.engels)]
  }
}

/// Which known word did somebody mean who wrote an unknown one? (English: *spelling*)
enum Spelling {
  /// The nearest known words, the nearest first, at most three.
  ///
  /// - Parameter bekend: words with the forms in which they may be written.
  static func suggesties(voor woord: String, uit bekend: [(String, [Kenmerk])]) -> [String] {
    let gezocht = Array(Kenmerk(woord).tekst.utf8.prefix(60))
    guard !gezocht.isEmpty else { return [] }
    let grens = max(2, gezocht.count / 3)
    return bekend.compactMap { naam, vormen in
      vormen.map { afstand(gezocht, Array($0.tekst.utf8)) }.min().map {
        (naam: naam, afstand: $0)
      }
    }.filter { $0.afstand <= grens }
      .sorted { ($0.afstand, $0.naam) < ($1.afstand, $1.naam) }.prefix(3).map(\.naam)
  }

  /// How many letters to add, leave out or replace (Levenshtein 1966); 1 for a beginning or an end
  /// of at least four letters.
  private static func afstand(_ een: [UInt8], _ ander: [UInt8]) -> Int {
    if een.count >= 4, ander.starts(with: een) || ander.reversed().starts(with: een.reversed()) {
      return 1
    }
    var vorige = Array(0...ander.count)
    for (regel, letter) in een.enumerated() {
      var rij = [regel + 1]
      for (kolom, doel) in ander.enumerated() {
        rij.append(
          min(vorige[kolom + 1] + 1, rij[kolom] + 1, vorige[kolom] + (letter == doel ? 0 : 1)))
      }
      vorige = rij
    }
    return vorige[ander.count]
  }
}
