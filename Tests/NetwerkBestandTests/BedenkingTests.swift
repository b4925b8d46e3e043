import Netwerk
import Testing

@testable import NetwerkBestand

@Suite struct `De zin van een waarschuwing` {
  @Test(arguments: zinnen)
  func `vraagt wat er bedoeld is, in twee talen`(
    bedenking: Melding.Bedenking, nederlands: String, english: String
  ) {
    #expect(bedenking.nederlandseZin == nederlands)
    #expect(bedenking.englishSentence == english)
  }

  private static let zinnen: [(Melding.Bedenking, String, String)] = [
    (
      .windows1252,
      "het bestand is geen UTF-8 en is gelezen als Windows-1252; klopt dit teken? Sla het "
        + "bestand op als UTF-8",
      "the file is no UTF-8 and was read as Windows-1252; is this character right? Save "
        + "the file as UTF-8"
    ),
    (
      .overledeneGeeftSteun(naam: "Ria"),
      "Ria is overleden maar geeft hier nog steun; haal de steun weg, of zet het in de "
        + "notitie",
      "Ria has died but still gives support here; remove the support, or put it in the note"
    ),
    (
      .professionalZonderOrganisatie(naam: "Sanne"),
      "Sanne is een professional zonder organisatie; voor wie werkt deze persoon?",
      "Sanne is a professional without an organisation; for whom do they work?"
    ),
    (
      .bandTweeKeerAnders("Ria", "Ton", sleutel: "sterkte", eersteRegel: 4),
      "de band tussen Ria en Ton staat ook op regel 4, maar anders bij 'sterkte'; welke "
        + "klopt?",
      "the tie between Ria and Ton is also on line 4, with something else for 'sterkte'; "
        + "which is right?"
    ),
    (
      .misschienDezelfde("Ria", "ria", eersteRegel: 4),
      "ria en Ria (regel 4) lijken dezelfde persoon; is dat zo, haal er dan een weg",
      "ria and Ria (line 4) look like one person; if they are, remove one"
    ),
    (
      .dubbelzinnigeRol("vriend", .vriendOfPartner),
      "'vriend' kan meer betekenen; is het een partner (rol: partner) of een vriend "
        + "(groep: vrienden)?",
      "'vriend' can mean several things; is it a partner (rol: partner) or a friend "
        + "(groep: vrienden)?"
    ),
    (
      .dubbelzinnigeRol("hulp", .vrijwilligerOfProfessional),
      "'hulp' kan meer betekenen; is het een vrijwilliger (groep: vrijwilligers) of een "
        + "professional (groep: professionals)?",
      "'hulp' can mean several things; is it a volunteer (groep: vrijwilligers) or a "
        + "professional (groep: professionals)?"
    ),
    (
      .dubbelzinnigeRol("mentor", .mentorWaarvan),
      "'mentor' kan meer betekenen; is het iemand van school (groep: school) of een "
        + "wettelijk mentor (groep: raad)?",
      "'mentor' can mean several things; is it somebody from school (groep: school) or a "
        + "legal mentor (groep: raad)?"
    ),
    (
      .dubbelzinnigeRol("contactpersoon", .contactVanWie),
      "'contactpersoon' kan meer betekenen; van wie is deze persoon het contact, en in "
        + "welke groep hoort die thuis?",
      "'contactpersoon' can mean several things; whose contact is this person, and to "
        + "which group do they belong?"
    ),
    (
      .geenGroep(namen: ["Ria"]),
      "van Ria is geen groep bekend; schrijf een groep of een rol",
      "no group is known of Ria; write a group or a role"
    ),
    (
      .geenGroep(namen: ["Ria", "Ton", "Wim"]),
      "van Ria, Ton en Wim is geen groep bekend; schrijf een groep of een rol",
      "no group is known of Ria, Ton and Wim; write a group or a role"
    ),
    (
      .geenGroep(namen: ["Ria", "Ton", "Wim", "Bo", "Al"]),
      "van Ria, Ton, Wim en nog 2 is geen groep bekend; schrijf een groep of een rol",
      "no group is known of Ria, Ton, Wim and 2 more; write a group or a role"
    ),
    (
      .steunBijContactverbod(naam: "Ria"),
      "bij Ria geldt een contactverbod, maar er staat ook steun; klopt dat nog?",
      "contact with Ria is forbidden, but there is support too; is that still right?"
    ),
    (
      .persoonsgegeven(.burgerservicenummer),
      "hier lijkt een burgerservicenummer te staan; zet zulke gegevens niet in een netwerk",
      "this looks like a citizen service number; do not put such data in a network"
    ),
    (
      .persoonsgegeven(.telefoonnummer),
      "hier lijkt een telefoonnummer te staan; zet zulke gegevens niet in een netwerk",
      "this looks like a telephone number; do not put such data in a network"
    ),
    (
      .persoonsgegeven(.mailadres),
      "hier lijkt een mailadres te staan; zet zulke gegevens niet in een netwerk",
      "this looks like an e-mail address; do not put such data in a network"
    ),
  ]
}
