/// Why parts are not a network. Each case holds the facts; the sentence is made from them.
public enum NetwerkError: Error, Hashable, Sendable {
  case geenHoofdpersoon
  case legeNaam(Plaats)
  /// The name holds no letter or digit to make a kenmerk of.
  case geenKenmerk(naam: String, Plaats)
  case dubbelKenmerk(Kenmerk, eerste: Plaats, Plaats)
  case onbekendKenmerk(Kenmerk, Plaats)
  case onbekendePersoon(Persoon.ID, Plaats)
  case onbekendeOrganisatie(Organisatie.ID, Plaats)
  case onbekendeHulpvraag(Hulpvraag.ID, Plaats)
  case onbekendeVoorwaarde(Voorwaarde.ID, Plaats)
  case onbekendeAfspraak(Afspraak.ID, Plaats)
  case relatieMetZichzelf(Kenmerk, Plaats)
  case buitenBereik(Plaats.Veld, waarde: String, bereik: String, Plaats)
  case veiligheidZonderReden(Plaats)
  case nietSamenZonderWie(Plaats)
  case aantalAntwoorden(Vragenlijst.Soort, Int, Plaats)
  case momentZonderDatum(Plaats)
  case momentNietOpVolgorde(Datum, Plaats)
  case momentInMoment(Plaats)
  /// Somebody stands in a ring that the division into rings does not have.
  case kringBuitenIndeling(naam: String, Kring, aantal: Int, Plaats)
  case tweeKeerDeelnemer(Persoon.ID, Plaats)
  /// Somebody accompanies or represents themselves.
  case staatZichzelfBij(Persoon.ID, Plaats)
  /// A limit on being together names fewer than two people.
  case grensZonderPaar(Plaats)
  /// Something is written as happening before what it follows.
  case nietOpVolgorde(Plaats.Veld, Datum, na: Datum, Plaats)
}

/// Where in the parts something stands, so that a reader can point at it in a file (English:
/// *place*).
public struct Plaats: Hashable, Sendable {
  public var onderdeel: Onderdeel
  /// Its number in its list, from 0.
  public var nummer: Int
  public var veld: Veld?

  public init(_ onderdeel: Onderdeel, _ nummer: Int = 0, _ veld: Veld? = nil) {
    self.onderdeel = onderdeel
    self.nummer = nummer
    self.veld = veld
  }

  func veld(_ veld: Veld) -> Plaats { Plaats(onderdeel, nummer, veld) }

  public enum Onderdeel: String, Hashable, Sendable {
    case netwerk, hoofdpersoon, persoon, organisatie, relatie, hulpvraag, vragenlijst, afspraak
    case moment
    case conferentie, voorwaarde, stap, informatie, tolk, deelname, grens, besluit
    case plan, invulling, hulpverzoek, bewustOpen, akkoord, opvolging
  }

  /// The word by which a netwerk file calls it.
  public enum Veld: String, Hashable, Sendable {
    case geboortejaar, leeftijd, afstand, reistijd, uren, ediz, organisatie, veiligheid, tussen
    case van, wie, hulpvraag, participatieladder, antwoorden, peildatum
    case kring, coordinator, verwijzer, locatie, ruimteVoor, datum, plaatsen, minstens, nietSamen
    case samen, onder, door, via, genoemdDoor, begeleidDoor, vertegenwoordiger, besluit, voorWie
    case bewaker, planbewaker, voor, voorwaarde, afspraken, aanvaardDoor, evaluatie, wanneer, met
    case hulpvragen
  }
}

extension NetwerkError {
  /// Where it is.
  public var plaats: Plaats {
    switch self {
    case .geenHoofdpersoon: Plaats(.netwerk)
    case .legeNaam(let plaats), .geenKenmerk(_, let plaats), .dubbelKenmerk(_, _, let plaats),
      .onbekendKenmerk(_, let plaats), .onbekendePersoon(_, let plaats),
      .onbekendeOrganisatie(_, let plaats), .onbekendeHulpvraag(_, let plaats),
      .relatieMetZichzelf(_, let plaats), .veiligheidZonderReden(let plaats),
      .nietSamenZonderWie(let plaats), .aantalAntwoorden(_, _, let plaats),
      .momentZonderDatum(let plaats), .momentNietOpVolgorde(_, let plaats),
      .momentInMoment(let plaats), .kringBuitenIndeling(_, _, _, let plaats),
      .onbekendeVoorwaarde(_, let plaats), .onbekendeAfspraak(_, let plaats),
      .tweeKeerDeelnemer(_, let plaats), .staatZichzelfBij(_, let plaats),
      .grensZonderPaar(let plaats):
      plaats
    case .buitenBereik(let veld, _, _, let plaats), .nietOpVolgorde(let veld, _, _, let plaats):
      plaats.veld(veld)
    }
  }

  /// What is wrong and what to do, in one or two sentences.
  public func zin(in taal: Taal) -> String {
    taal == .nederlands ? nederlandseZin : englishSentence
  }

  private var nederlandseZin: String {
    switch self {
    case .geenHoofdpersoon: "er is geen hoofdpersoon; schrijf om wie het gaat"
    case .legeNaam(let plaats):
      switch plaats.onderdeel {
      case .organisatie: "de naam is leeg; schrijf hoe deze organisatie heet"
      case .hulpvraag: "de vraag is leeg; schrijf wat er anders moet worden"
      case .voorwaarde: "de voorwaarde is leeg; schrijf waaraan het plan moet voldoen"
      case .afspraak: "de afspraak is leeg; schrijf wat er gebeurt"
      default: "de naam is leeg; schrijf hoe u deze persoon noemt"
      }
    case .geenKenmerk(let naam, _):
      "van '\(naam)' is geen kenmerk te maken; geef een id van letters of cijfers"
    case .dubbelKenmerk(let id, _, _):
      "'\(id)' komt twee keer voor; geef een van de twee een eigen id, bijvoorbeeld '\(id)-2'"
    case .onbekendKenmerk(let id, _): "'\(id)' staat niet in het netwerk"
    case .onbekendePersoon(let id, _): "de persoon '\(id)' staat niet in het netwerk"
    case .onbekendeOrganisatie(let id, _): "de organisatie '\(id)' staat niet bij organisaties"
    case .onbekendeHulpvraag(let id, _): "de hulpvraag '\(id)' staat niet bij hulpvragen"
    case .relatieMetZichzelf(let id, _):
      "'\(id)' heeft een relatie met zichzelf; noem twee verschillende mensen"
    case .buitenBereik(let veld, let waarde, let bereik, _):
      "\(veld.rawValue) \(waarde) kan niet; het ligt binnen \(bereik)"
    case .veiligheidZonderReden:
      "een veiligheidsafspraak heeft een reden nodig; schrijf waarom deze geldt"
    case .nietSamenZonderWie: "'niet samen met' mist met wie; noem een of meer personen"
    case .aantalAntwoorden(let soort, let aantal, _):
      "\(soort.rawValue) heeft \(soort.aantalVragen) antwoorden, hier staan er \(aantal); "
        + "schrijf ~ bij een vraag zonder antwoord"
    case .momentZonderDatum: "een eerder moment heeft een peildatum nodig"
    case .momentNietOpVolgorde(let datum, _):
      "peildatum \(datum) is niet op volgorde; zet het oudste moment eerst, vóór dat van nu"
    case .momentInMoment: "een eerder moment kan zelf geen eerdere momenten hebben"
    case .kringBuitenIndeling(let naam, let kring, let aantal, _):
      "\(naam) staat in kring \(kring.rawValue), maar er zijn er \(aantal); schrijf 'kringen: 4' of "
        + "kies kring 1, 2 of 3"
    case .onbekendeVoorwaarde(let id, _):
      "de voorwaarde '\(id)' staat niet bij de voorwaarden van de conferentie"
    case .onbekendeAfspraak(let id, _): "de afspraak '\(id)' staat niet in het plan"
    case .tweeKeerDeelnemer(let id, _):
      "'\(id)' staat twee keer bij deelnemers; zet alles van één persoon bij elkaar"
    case .staatZichzelfBij(let id, _):
      "'\(id)' kan niet zichzelf begeleiden of vertegenwoordigen; noem iemand anders"
    case .grensZonderPaar: "deze grens gaat over minstens twee mensen; noem ze allemaal"
    case .nietOpVolgorde(let veld, let datum, let eerder, _):
      "'\(veld.rawValue): \(datum)' ligt eerder dan \(eerder), en dat kan niet; welke datum klopt?"
    }
  }

  private var englishSentence: String {
    switch self {
    case .geenHoofdpersoon: "there is no hoofdpersoon; write whom it is about"
    case .legeNaam(let plaats):
      switch plaats.onderdeel {
      case .organisatie: "the name is empty; write what this organisation is called"
      case .hulpvraag: "the question is empty; write what should become different"
      case .voorwaarde: "the bottom line is empty; write what the plan must meet"
      case .afspraak: "the agreement is empty; write what will happen"
      default: "the name is empty; write what you call this person"
      }
    case .geenKenmerk(let naam, _):
      "no id can be made of '\(naam)'; give an id of letters or digits"
    case .dubbelKenmerk(let id, _, _):
      "'\(id)' is used twice; give one of the two an id of its own, such as '\(id)-2'"
    case .onbekendKenmerk(let id, _): "'\(id)' is not in the network"
    case .onbekendePersoon(let id, _): "the person '\(id)' is not in the network"
    case .onbekendeOrganisatie(let id, _): "the organisation '\(id)' is not under organisaties"
    case .onbekendeHulpvraag(let id, _): "the question '\(id)' is not under hulpvragen"
    case .relatieMetZichzelf(let id, _):
      "'\(id)' has a relation with themselves; name two different people"
    case .buitenBereik(let veld, let waarde, let bereik, _):
      "\(veld.rawValue) \(waarde) is not possible; it lies within \(bereik)"
    case .veiligheidZonderReden: "a safety measure needs a reason; write why it holds"
    case .nietSamenZonderWie: "'niet samen met' lacks with whom; name one or more people"
    case .aantalAntwoorden(let soort, let aantal, _):
      "\(soort.rawValue) has \(soort.aantalVragen) answers, here are \(aantal); "
        + "write ~ for a question without an answer"
    case .momentZonderDatum: "an earlier moment needs a peildatum"
    case .momentNietOpVolgorde(let datum, _):
      "peildatum \(datum) is out of order; put the oldest moment first, before today's"
    case .momentInMoment: "an earlier moment cannot have earlier moments itself"
    case .kringBuitenIndeling(let naam, let kring, let aantal, _):
      "\(naam) is in ring \(kring.rawValue), but there are \(aantal); write 'kringen: 4' or choose "
        + "ring 1, 2 or 3"
    case .onbekendeVoorwaarde(let id, _):
      "the bottom line '\(id)' is not among the voorwaarden of the conference"
    case .onbekendeAfspraak(let id, _): "the agreement '\(id)' is not in the plan"
    case .tweeKeerDeelnemer(let id, _):
      "'\(id)' is twice among the deelnemers; put everything about one person together"
    case .staatZichzelfBij(let id, _):
      "'\(id)' cannot accompany or represent themselves; name somebody else"
    case .grensZonderPaar: "this limit is about at least two people; name them all"
    case .nietOpVolgorde(let veld, let datum, let eerder, _):
      "'\(veld.rawValue): \(datum)' is before \(eerder), which cannot be; which date is right?"
    }
  }
}

extension NetwerkError: CustomStringConvertible {
  public var description: String { zin(in: .nederlands) }
}
