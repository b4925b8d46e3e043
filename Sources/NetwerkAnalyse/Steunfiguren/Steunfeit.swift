import Netwerk

/// Something that speaks for or against asking somebody for support, or that is to be found out
/// first (English: *consideration*).
///
/// Each is a fact of the network, never a judgement of a person.
public enum Steunfeit: Hashable, Sendable {
  /// Promised something for this question in the plan.
  case beloofd
  /// Gives these wanted kinds of support already.
  case geeftDit([Steunsoort])
  /// Gives other kinds of support.
  case geeftAnders([Steunsoort])
  /// Gets support from the hoofdpersoon: it goes both ways.
  case krijgt([Steunsoort])
  /// Gets more kinds from the hoofdpersoon than they give, two or more: leans on them.
  case leunt([Steunsoort])
  /// The question itself names this person, by name or role: it may be about them.
  case genoemd
  /// Gives so many kinds that more could become too much: three or more.
  case geeftAlVeel(Int)
  case sterkte(Band.Sterkte)
  case aard(Band.Aard)
  case kring(Kring)
  case contact(Contact.Frequentie)
  /// Starts the contact too.
  case zoektContact
  /// Has known the hoofdpersoon for so many years, ten or more.
  case kentLang(jaren: Int)
  /// Known only through others.
  case viaAnderen
  /// Talents that the hoofdpersoon has too.
  case gedeeldTalent([String])
  /// Talents whose words stand in the question.
  case passendTalent([String])
  case talent([String])
  /// Belongs to organisations that mean something for this part of life.
  case passendeOrganisatie([Organisatie.ID])
  /// Of this side of the circle nobody gives what is wanted, as far as was said.
  case nieuweKant(Groep.Soort)
  case onderEenDak
  /// At most 15 minutes or 5 kilometres away.
  case dichtbij(Afstand)
  /// An hour or 50 kilometres away, or more.
  case ver(Afstand)
  case beschikbaar([Tijdvak])
  case draagkracht(Belasting.Draagkracht)
  /// Cares for others more than eight hours a week, which is called intensive.
  case zorgt(uren: Double)
  /// Has a strained tie with people who matter to the hoofdpersoon.
  case spanningMet([Persoon.ID])
  /// Agreed not to be brought together with these people.
  case nietSamenMet([Persoon.ID])
  /// Agreed to be met only with somebody beside them.
  case alleenBegeleid
  /// Under eighteen: asked only for company and recognition, and with the parents, of whom these
  /// are in the network.
  case minderjarig(ouders: [Persoon.ID])
  /// Nobody whom this could go through without crossing a strained tie.
  case geenWeg
  /// For a professional: the task written down.
  case taak(String)
  /// For a professional: holds the lead.
  case regie
  /// Said that they may be asked.
  case magGevraagd
  case toestemmingOnbekend
  case draagkrachtOnbekend
  /// The role may be a child's, and the age is unknown.
  case leeftijdOnbekend
}

extension Steunfeit {
  /// What a fact is to the question whether somebody is asked (English: *side*).
  public enum Kant: String, CaseIterable, Hashable, Sendable {
    case voor
    case tegen
    /// To be found out before anything is asked.
    case navragen
    /// Good to know.
    case weten
  }

  public var kant: Kant {
    switch self {
    case .beloofd, .geeftDit, .geeftAnders, .krijgt, .zoektContact, .kentLang, .gedeeldTalent,
      .passendTalent, .passendeOrganisatie, .nieuweKant, .onderEenDak, .dichtbij, .beschikbaar,
      .magGevraagd:
      .voor
    case .leunt, .genoemd, .geeftAlVeel, .ver, .zorgt, .spanningMet, .nietSamenMet, .alleenBegeleid,
      .minderjarig,
      .geenWeg:
      .tegen
    case .toestemmingOnbekend, .draagkrachtOnbekend, .leeftijdOnbekend: .navragen
    case .viaAnderen, .talent, .taak, .regie: .weten
    case .sterkte(let sterkte): sterkte == .zwak ? .tegen : .voor
    case .aard(let aard): Steunfeit.kant(van: aard)
    case .kring(let kring): kring <= .vriendschap ? .voor : .weten
    case .contact(let frequentie): Steunfeit.kant(van: frequentie)
    case .draagkracht(let draagkracht):
      draagkracht == .ruim || draagkracht == .genoeg ? .voor : .tegen
    }
  }

  private static func kant(van aard: Band.Aard) -> Kant {
    switch aard {
    case .steunend: .voor
    case .neutraal, .slapend: .weten
    case .ambivalent, .gespannen, .conflict, .verbroken: .tegen
    }
  }

  private static func kant(van frequentie: Contact.Frequentie) -> Kant {
    switch frequentie {
    case .dagelijks, .paarKeerPerWeek, .wekelijks, .paarKeerPerMaand, .maandelijks: .voor
    case .paarKeerPerJaar, .jaarlijks: .weten
    case .zelden, .nooit: .tegen
    }
  }
}
