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
    (["standaard", "structuur", "alles"] + Familie.allCases.map(\.rawValue)).map {
      (naam: $0, maten: verzameling(Kenmerk($0)) ?? [])
    }

  /// Only the measures of this set are made: a program that asks for one starts sooner than with all.
  public static func verzameling(_ naam: Kenmerk) -> [Maat]? {
    switch naam.tekst {
    case "standaard": standaard
    case "structuur": structuur
    case "alles": alle
    default:
      Familie(rawValue: naam.tekst).map { familie in alle.filter { $0.familie == familie } }
    }
  }
}

extension Maat: Opzoekbaar {}
