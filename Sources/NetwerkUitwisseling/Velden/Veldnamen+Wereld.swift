import Netwerk

extension Veldnamen {
  /// What the programs and surveys of the world call the fields of a netwerk file, beside the names
  /// that every set of three files may use: GraphML, igraph, Network Canvas, egor, EgoWeb, German.
  ///
  /// `weight` is not among them on purpose. In one file it counts messages, in another it is a mark
  /// from 1 to 10 and in igraph it is often just 1; a tie that is called weak by mistake changes what
  /// people are advised. Who knows what it means says so in a kolomkaart.
  static let wereld: [Veldnaam] = [
    Veldnaam("naam", ["display name", "nickname", "alter name", "full name", "caselabel"]),
    Veldnaam("geslacht", ["gender identity", "alter sex", "geschlecht"], woorden: geslachten),
    Veldnaam("rol", ["relation to ego", "relationship to ego", "relationship type", "alter role"]),
    Veldnaam("groep", ["sector"], woorden: groepswoorden),
    Veldnaam("leeftijd", ["age in years", "alter age"]),
    Veldnaam("geboortejaar", ["yob", "geburtsjaar"]),
    Veldnaam("woonplaats", ["city", "place of residence", "municipality", "plaats"]),
    Veldnaam("overleden", ["is deceased", "dead", "verstorben"]),
    Veldnaam("talen", ["languages", "language", "taal"], isLijst: true),
    Veldnaam("talenten", ["talents", "skills"], isLijst: true),
    Veldnaam("beschikbaar", ["availability"], isLijst: true),
    Veldnaam("notitie", ["note", "notes", "comment", "comments", "remark", "opmerking"]),
    Veldnaam("organisatie", ["organisation", "organization", "employer"]),
    Veldnaam("taak", ["task"]),
    Veldnaam("soort", ["kind"], woorden: organisatiewoorden),
    Veldnaam("contact", ["how often", "freq", "contactfrequentie"], woorden: frequenties),
    Veldnaam("aard", ["relationship quality", "tie quality"], woorden: aarden),
    Veldnaam("familieband", ["kin", "kin type", "family relation", "kinship tie"]),
    Veldnaam("sterkte", ["strength of tie"]),
    Veldnaam("sinds", ["known since"]),
    // GEDCOM's mark of what should not be shown to others.
    Veldnaam(
      "toestemming.tonen", ["restriction"],
      woorden: [
        ("confidential", "nee"), ("privacy", "nee"), ("confidential, locked", "nee"),
        ("locked, confidential", "nee"),
      ]),
    Veldnaam("opsteller", ["author", "interviewer"], waar: .netwerk),
  ]

  /// How near people say somebody is. Only words: of a number nobody knows whether 1 is nearest or
  /// farthest.
  static let nabijheid = Veldnaam(
    "kring", ["closeness", "emotional closeness", "nabijheid"],
    woorden: [
      ("very close", "1"), ("extremely close", "1"), ("heel dichtbij", "1"), ("close", "2"),
      ("dichtbij", "2"), ("somewhat close", "3"), ("less close", "3"), ("minder dichtbij", "3"),
    ])

  private static let geslachten = [
    ("weiblich", "v"), ("männlich", "m"), ("divers", "x"), ("girl", "v"), ("boy", "m"),
    ("non-binary", "x"), ("nonbinary", "x"), ("vrouwelijk", "v"), ("mannelijk", "m"),
  ]
  private static let groepswoorden = [
    ("family", "familie"), ("relatives", "familie"), ("friends", "vrienden"),
    ("friend", "vrienden"), ("neighbors", "buren"), ("neighbours", "buren"),
    ("neighbor", "buren"), ("neighbour", "buren"), ("colleagues", "collega's"),
    ("coworkers", "collega's"), ("work", "collega's"), ("acquaintances", "kennissen"),
    ("professionals", "professionals"), ("volunteers", "vrijwilligers"),
  ]
  private static let organisatiewoorden = [
    ("community centre", "buurthuis"), ("sports club", "sportclub"), ("club", "vereniging"),
    ("municipality", "gemeente"), ("care", "zorg"), ("work", "werk"), ("provision", "voorziening"),
  ]
  private static let frequenties = [
    ("every day", "dagelijks"), ("several times a week", "paar keer per week"),
    ("once a week", "wekelijks"), ("several times a month", "paar keer per maand"),
    ("once a month", "maandelijks"), ("several times a year", "paar keer per jaar"),
    ("once a year", "jaarlijks"), ("less often", "zelden"), ("rarely", "zelden"),
  ]
  private static let aarden = [
    ("positive", "steunend"), ("negative", "gespannen"), ("tense", "gespannen"),
    ("conflict", "conflict"), ("conflicted", "conflict"), ("broken", "verbroken"),
    ("estranged", "verbroken"), ("dormant", "slapend"),
  ]
}
