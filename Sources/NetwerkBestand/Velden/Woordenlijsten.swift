import Netwerk

/// Every list of words a netwerk file knows (English: *vocabularies*).
enum Woordenlijsten {
  static let groepen = Woordenlijst<Groep.Soort>(
    .groep,
    synoniemen: [
      "gezin": "kerngezin", "ouderlijk gezin": "gezin van herkomst", "vriend": "vrienden",
      "vriendin": "vrienden", "vriendinnen": "vrienden", "buur": "buren", "buurt": "buren",
      "kennis": "kennissen", "collega": "collega's", "werk": "collega's",
      "vrijwilliger": "vrijwilligers", "maatjes": "vrijwilligers", "lotgenoot": "lotgenoten",
      "ervaringsdeskundigen": "lotgenoten", "professional": "professionals",
      "hulpverleners": "professionals", "hulpverlening": "professionals",
      "beroepskrachten": "professionals",
    ])
  static let geslachten = Woordenlijst<Geslacht>(
    .geslacht, synoniemen: ["vrouw": "v", "man": "m", "anders": "x", "non-binair": "x"])
  static let antwoorden = Woordenlijst<Antwoord>(
    .antwoord, synoniemen: ["neen": "nee", "weet niet": "onbekend", "?": "onbekend"])
  static let sterkten = Woordenlijst<Band.Sterkte>(
    .sterkte,
    synoniemen: [
      "goed": "sterk", "hecht": "zeer sterk", "heel sterk": "zeer sterk", "normaal": "gewoon",
      "gemiddeld": "gewoon", "los": "zwak",
    ])
  static let aarden = Woordenlijst<Band.Aard>(
    .aard,
    synoniemen: [
      "steun": "steunend", "positief": "steunend", "spanning": "gespannen",
      "belastend": "gespannen", "moeizaam": "gespannen", "ruzie": "conflict",
      "gemengd": "ambivalent", "dubbel": "ambivalent", "verwaterd": "slapend",
      "gebroken": "verbroken",
    ])
  static let steunsoorten = Woordenlijst<Steunsoort>(
    .steunsoort,
    synoniemen: [
      "instrumenteel": "praktisch", "informatief": "advies", "informatie": "advies",
      "gezellig": "gezelschap", "gezelligheid": "gezelschap", "financieel": "materieel",
      "geld": "materieel",
    ])
  static let richtingen = Woordenlijst<Band.Richting>(
    .richting, synoniemen: ["wederkerig": "wederzijds", "over en weer": "wederzijds"])
  static let frequenties = Woordenlijst<Contact.Frequentie>(
    .frequentie,
    synoniemen: [
      "elke dag": "dagelijks", "elke week": "wekelijks", "elke maand": "maandelijks",
      "elk jaar": "jaarlijks", "een paar keer per week": "paar keer per week",
      "een paar keer per maand": "paar keer per maand",
      "een paar keer per jaar": "paar keer per jaar",
    ])
  static let manieren = Woordenlijst<Contact.Manier>(
    .manier,
    synoniemen: [
      "bezoek": "persoonlijk", "bellen": "telefoon", "telefonisch": "telefoon",
      "beeldbellen": "online", "appen": "online", "mail": "online", "brieven": "brief",
      "post": "brief",
    ])
  /// Who starts the contact between a person and the hoofdpersoon.
  static let initiatiefVanPersoon = Woordenlijst<Contact.Initiatief>(
    .initiatief, [("zelf", .eerste), ("hoofdpersoon", .tweede), ("beiden", .beiden)],
    synoniemen: ["allebei": "beiden"])
  /// Who starts the contact between the two of a relation.
  static let initiatiefVanRelatie = Woordenlijst<Contact.Initiatief>(
    .initiatief, synoniemen: ["allebei": "beiden"])
  static let familiebanden = Woordenlijst<Familieband>(
    .familieband,
    synoniemen: [
      "moeder": "ouder", "vader": "ouder", "zoon": "kind", "dochter": "kind",
      "broer": "broer of zus", "zus": "broer of zus", "halfbroer": "halfbroer of halfzus",
      "halfzus": "halfbroer of halfzus", "stiefbroer": "stiefbroer of stiefzus",
      "stiefzus": "stiefbroer of stiefzus", "tweelingbroer": "tweeling", "tweelingzus": "tweeling",
      "oma": "grootouder", "opa": "grootouder", "oom": "oom of tante", "tante": "oom of tante",
      "neef": "neef of nicht", "nicht": "neef of nicht", "zwager": "zwager of schoonzus",
      "schoonzus": "zwager of schoonzus", "getrouwd": "gehuwd", "ex": "ex-partner",
    ])
  static let draagkrachten = Woordenlijst<Belasting.Draagkracht>(
    .draagkracht, synoniemen: ["voldoende": "genoeg", "weinig": "beperkt", "geen": "op"])
  static let kaders = Woordenlijst<Kader>(
    .kader,
    synoniemen: ["zorgverzekeringswet": "Zvw", "wet langdurige zorg": "Wlz", "jeugd": "Jeugdwet"])
  static let veiligheidssoorten = Woordenlijst<Veiligheidsafspraak.Soort>(.veiligheidssoort)
  static let organisatiesoorten = Woordenlijst<Organisatie.Soort>(
    .organisatiesoort,
    synoniemen: [
      "sociaal team": "wijkteam", "buurtteam": "wijkteam", "huisartsenpraktijk": "zorg",
      "thuiszorg": "zorg", "ziekenhuis": "zorg", "kerk": "geloofsgemeenschap",
      "moskee": "geloofsgemeenschap", "club": "vereniging", "sportvereniging": "sportclub",
      "wijkcentrum": "buurthuis", "werkgever": "werk", "corporatie": "woningcorporatie",
    ])
  static let leefgebieden = Woordenlijst<Leefgebied>(
    .leefgebied,
    synoniemen: [
      "geld": "financiën", "schulden": "financiën", "werk": "werk en opleiding",
      "opleiding": "werk en opleiding", "dagbesteding": "tijdsbesteding", "wonen": "huisvesting",
      "psychische gezondheid": "geestelijke gezondheid", "verslaving": "middelengebruik",
      "adl": "basale ADL", "netwerk": "sociaal netwerk",
      "participatie": "maatschappelijke participatie", "politie en justitie": "justitie",
    ])
  static let belangen = Woordenlijst<Hulpvraag.Belang>(
    .belang, [("1", .fijn), ("2", .belangrijk), ("3", .dringend)],
    synoniemen: ["fijn": "1", "belangrijk": "2", "dringend": "3"])
  static let vragenlijsten = Woordenlijst<Vragenlijst.Soort>(
    .vragenlijst,
    synoniemen: ["LSNS": "LSNS-6", "DJG-6": "eenzaamheid-6", "DJG-11": "eenzaamheid-11"])
  static let schoolregios = Woordenlijst<Schoolregio>(.schoolregio)
}
