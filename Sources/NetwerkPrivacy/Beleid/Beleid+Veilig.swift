extension Beleid {
  /// The policy when nobody gives another: no words of people's own, no places, no days, no health
  /// or justice that few share; roles and groups only where they are common.
  public static let veilig: Beleid = {
    var velden: [Veldnaam: Handeling] = [:]
    for (tabel, sleutels) in veiligeVelden {
      for (handeling, woorden) in sleutels {
        for sleutel in woorden.split(separator: " ") {
          velden[Veldnaam(tabel: tabel, sleutel: String(sleutel))] = handeling
        }
      }
    }
    return Beleid(velden: velden)
  }()

  private typealias Sleutels = KeyValuePairs<Handeling, String>

  private static let veiligeVelden: KeyValuePairs<String, Sleutels> = [
    "netwerk": [
      .pseudoniem: "id", .jaar: "peildatum", .aantal: "kringen",
      .houd: "versie hoofdpersoon hoofdpersonen personen organisaties relaties hulpvragen situatie "
        + "eerder", .weg: "$schema titel opsteller notitie groepen conferentie plan",
    ],
    "moment": [
      .pseudoniem: "id", .jaar: "peildatum", .aantal: "kringen",
      .houd: "hoofdpersoon hoofdpersonen personen organisaties relaties hulpvragen situatie",
      .weg: "titel opsteller notitie groepen",
    ],
    "groep": [.weg: "naam", .houd: "onder"],
    "hoofdpersoon": mens,
    "persoon": mens,
    "organisatie": [
      .rolnaam: "naam", .pseudoniem: "id", .zeldzaam: "soort leefgebied groep familieband",
      .banden: "afstand reistijd",
      .houd: "kring band sterkte aard steun krijgt richting contact",
      .weg: "sinds contactverbod woonplaats notitie",
    ],
    "relatie": [
      .zeldzaam: "familieband", .houd: "tussen sterkte aard steun krijgt richting contact",
      .weg: "sinds contactverbod bron notitie",
    ],
    "contact": [.houd: "frequentie manieren initiatief"],
    "contactBijRelatie": [.houd: "frequentie manieren initiatief"],
    "hulpvraag": [
      .pseudoniem: "id", .zeldzaam: "leefgebied", .houd: "van steun belang professional",
      .weg: "vraag achter eigenKracht notitie",
    ],
    "belasting": [.banden: "uren", .houd: "ediz draagkracht", .weg: "taken"],
    "toestemming": [.houd: "noemen benaderen tonen"],
    "veiligheidsafspraak": [.houd: "soort met", .weg: "reden tot besluitVan"],
    "bron": [.weg: "wie wanneer"],
    "situatie": [.houd: "participatieladder", .weg: "vragenlijsten uitspraak"],
    "vragenlijst": [.houd: "soort van antwoorden"],
    "conferentie": [
      .houd: "status voorwaarden grenzen deelnemers informatie besluiten coordinator",
      .weg: "vraag wens verwijzer datum tijd tijdvakken locatie talen tolken eten kinderopvang "
        + "opening notitie",
    ],
    "stap": [.houd: "status", .jaar: "datum", .weg: "reden"],
    "voorwaarde": [.pseudoniem: "id", .houd: "van hulpvraag", .weg: "wat notitie"],
    "informatie": [.houd: "door hulpvraag", .weg: "wat"],
    "tolk": [.houd: "wie", .weg: "taal"],
    "locatie": [.houd: "ruimteVoor toegankelijk", .weg: "naam adres notitie"],
    "coordinator": [
      .houd: "persoon werktVoor wensen", .weg: "naam telefoon mail talen notitie",
    ],
    "wens": [.houd: "vervuld", .weg: "wat"],
    "deelname": [
      .houd: "wie komt hoe vertegenwoordiger als delen via genoemdDoor begeleidDoor veilig",
      .weg: "nodig brengt kan besluit bron notitie",
    ],
    "grens": [
      .houd: "plaatsen nietSamen samen minstens onder van", .weg: "uit uiterlijk reden wanneer",
    ],
    "besluit": [.houd: "wie", .weg: "wat wanneer reden"],
    "buitenstaander": [.weg: "buiten"],
    "plan": [
      .houd: "afspraken voorwaarden hulp bewustOpen planbewaker akkoord opvolging",
      .weg: "datum evaluatie besluit notitie",
    ],
    "afspraak": [
      .pseudoniem: "id", .houd: "wie voorWie hoeVaak hulpvraag bewaker", .banden: "uren",
      .weg: "wat voor vanaf planB nodig notitie",
    ],
    "invulling": [
      .houd: "voorwaarde afspraken aanvaard aanvaardDoor", .weg: "hoe wanneer",
    ],
    "hulpverzoek": [.houd: "van hulpvraag antwoord", .weg: "wat voor toezegging notitie"],
    "bewustOpen": [.houd: "hulpvraag", .weg: "reden besluit"],
    "akkoord": [.houd: "wie antwoord", .weg: "wanneer notitie"],
    "opvolging": [.houd: "door met afspraken hulpvragen", .weg: "wanneer volgendeStap notitie"],
    "afspraakstand": [.houd: "afspraak stand", .weg: "notitie"],
    "hulpvraagstand": [.houd: "hulpvraag gaat", .weg: "nu"],
  ]

  /// For everybody; a hoofdpersoon has no group, ring or tie.
  private static let mens: Sleutels = [
    .rolnaam: "naam", .pseudoniem: "id huishouden", .zeldzaam: "rol groep kader familieband",
    .banden: "leeftijd geboortejaar afstand reistijd",
    .houd: "kring band sterkte aard steun krijgt richting contact organisatie regie geslacht "
      + "overleden belasting",
    .weg: "sinds contactverbod taak woonplaats talen talenten beschikbaar toestemming veiligheid "
      + "bron notitie",
  ]
}
