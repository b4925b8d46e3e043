import Netwerk

extension Hiaat {
  /// What is missing or under pressure, with the facts it rests on (English: *kind of gap*).
  public enum Soort: Hashable, Sendable {
    /// Somebody under eighteen does tasks or hours of care for others.
    case kindDraagtZorg(Zorglast)
    /// A hoofdpersoon carries more than is good.
    case hoofdpersoonOverbelast(Zorglast)
    /// Somebody around the hoofdpersoon carries more than is good; of `enige` kinds of support they
    /// are the only giver.
    case geverOverbelast(Zorglast, geeft: [Steunsoort], enige: [Steunsoort])
    /// A question needs a professional and none helps; what the own circle does, does not close it.
    case mistProfessional(Hulpvraag, helpers: [Persoon.ID])
    /// Nobody is said to give these kinds of support.
    case geenGever(Vraag, [Steunsoort], Zoekhulp)
    /// These kinds of support hang on one person.
    case eenGever(Vraag, [Steunsoort], Persoon.ID, [Kwetsbaarheid], Zoekhulp)
    /// Tension between two people who both matter.
    case spanning(Spanning)
    /// Only professionals give.
    case alleenProfessionals(Vraag, [Persoon.ID])
    /// Everybody of the own circle who gives is of one group.
    case eenGroep(Vraag, Groep.Soort, [Persoon.ID])
    /// Nobody of the own circle stands in this ring; `professionals` do.
    case legeKring(Kring, eigenNaam: String?, professionals: [Persoon.ID])
    /// Parts of two people and more that know each other only through the hoofdpersoon, with one
    /// person of each who may be asked.
    case losseKanten([[Persoon.ID]], verbinders: [Persoon.ID])
    /// Support that is said to go one way only.
    case eenrichting(Eenrichting, [Persoon.ID])
    /// Ties asleep that may be woken.
    case slapend([Persoon.ID], [Organisatie])
    /// Several professionals, and not one of them holds the lead.
    case geenRegie([Persoon.ID])
    /// Several professionals hold the lead at once.
    case meerdereRegie([Persoon.ID])
    /// Many professionals, organisations and laws at once (*professionele spaghetti*).
    case spaghetti(Hulpverlening)
    /// Groups practice asks about of which nobody is named.
    case groepNietGenoemd([Groep.Soort])
    /// Something is not known that could change an answer.
    case ontbreekt(Ontbrekend)
  }

  /// What support is for: a question for help, or life as it is (English: *need*).
  public enum Vraag: Hashable, Sendable {
    case hulpvraag(Hulpvraag)
    /// Support as such, not asked in a question.
    case steun
  }

  /// What somebody carries, as it was said (English: *burden*).
  public struct Zorglast: Hashable, Sendable {
    public let wie: Persoon.ID
    /// In whole years; `nil` when unknown.
    public let leeftijd: Int?
    /// Hours of care a week; `nil` when unknown.
    public let uren: Double?
    public let taken: [String]
    /// Whether it is more than is good; `nil` when unknown.
    public let isTeVeel: Bool?
    /// Whether they may be approached: nobody said that they do not want to be.
    public let isBenaderbaar: Bool
  }

  /// Who could think along, and what there is nearby (English: *leads*).
  public struct Zoekhulp: Hashable, Sendable {
    /// Of whom nobody said what they give.
    public let onbekend: [Persoon.ID]
    /// Who promised something for it in the plan.
    public let beloofd: [Persoon.ID]
    /// People of the own circle who may be asked to think along, at most three.
    public let meedenkers: [Persoon.ID]
    /// Collective provisions for this part of life.
    public let voorzieningen: [Organisatie]
  }

  /// Why support that hangs on one person is fragile (English: *fragility*).
  public enum Kwetsbaarheid: String, CaseIterable, Hashable, Sendable {
    case overbelast
    /// Says to have little room for more.
    case beperkt
    case gespannen
    case slapend
    /// Contact once a year or less.
    case zelden
    /// Under eighteen.
    case kind
    case professional
    /// Does not want to be approached.
    case wilNiet = "wil niet"
  }

  /// Tension between two people who both matter.
  public struct Spanning: Hashable, Sendable {
    public let paar: Paar
    public let aard: Band.Aard
    /// They must not be brought together: contact is forbidden, or it was agreed so.
    public let isGescheiden: Bool
    /// Those of the two who may be asked.
    public let vraagbaar: [Persoon.ID]
    /// Somebody who gets on with both and may be asked; `nil` when there is none.
    public let tussenpersoon: Persoon.ID?
  }

  /// In what way support goes one way only, as far as was said (English: *one-way support*).
  public enum Eenrichting: String, CaseIterable, Hashable, Sendable {
    /// All support goes from the hoofdpersoon to these people.
    case geeftAlleen = "geeft alleen"
    /// All support comes to the hoofdpersoon from these people.
    case krijgtAlleen = "krijgt alleen"
    /// With these people, beside others, the hoofdpersoon is only said to give.
    case geeftAan = "geeft aan"
    /// With these people, beside others, the hoofdpersoon is only said to receive.
    case krijgtVan = "krijgt van"
  }
}

extension Hiaat.Soort {
  /// - Complexity: O(1).
  var onderwerp: Onderwerp {
    switch self {
    case .kindDraagtZorg: .kindDraagtZorg
    case .hoofdpersoonOverbelast: .hoofdpersoonOverbelast
    case .geverOverbelast: .geverOverbelast
    case .mistProfessional: .mistProfessional
    case .geenGever: .geenGever
    case .eenGever: .eenGever
    case .spanning: .spanning
    case .alleenProfessionals: .alleenProfessionals
    case .eenGroep: .eenGroep
    case .legeKring: .legeKring
    case .losseKanten: .losseKanten
    case .eenrichting: .eenrichting
    case .slapend: .slapend
    case .geenRegie, .meerdereRegie: .regie
    case .spaghetti: .spaghetti
    case .groepNietGenoemd: .groepNietGenoemd
    case .ontbreekt: .ontbreekt
    }
  }

  /// How soon: now what touches safety, soon what was asked and is missing, later the rest.
  var ernst: Hiaat.Ernst {
    switch self {
    case .kindDraagtZorg, .hoofdpersoonOverbelast, .mistProfessional: .nu
    case .geverOverbelast(_, _, let enige): enige.isEmpty ? .binnenkort : .nu
    case .geenGever(.hulpvraag(let vraag), _, _): vraag.belang == .dringend ? .nu : .binnenkort
    case .geenGever(.steun, _, _): .inHetOog
    case .eenGever(_, _, _, let kwetsbaarheden, _):
      kwetsbaarheden.isEmpty ? .inHetOog : .binnenkort
    case .spanning(let spanning): spanning.aard == .conflict ? .binnenkort : .inHetOog
    case .legeKring(let kring, _, _): kring == .intiem ? .binnenkort : .inHetOog
    case .eenrichting(let richting, _): richting == .geeftAlleen ? .binnenkort : .inHetOog
    case .geenRegie, .meerdereRegie, .spaghetti: .binnenkort
    case .alleenProfessionals, .eenGroep, .losseKanten, .slapend: .inHetOog
    case .groepNietGenoemd, .ontbreekt: .navragen
    }
  }
}
