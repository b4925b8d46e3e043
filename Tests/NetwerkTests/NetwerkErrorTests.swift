import Netwerk
import Testing

struct NetwerkErrorTests {
  /// One of every case. The switch in ``Geval/init(_:)`` does not compile when a case is added, and
  /// a new `Geval` without a line here fails the first test.
  enum Geval: CaseIterable {
    case geenHoofdpersoon, legeNaam, geenKenmerk, dubbelKenmerk, onbekendKenmerk, onbekendePersoon
    case onbekendeOrganisatie, onbekendeHulpvraag, relatieMetZichzelf, buitenBereik
    case veiligheidZonderReden, nietSamenZonderWie, aantalAntwoorden, momentZonderDatum
    case momentNietOpVolgorde, momentInMoment, kringBuitenIndeling, onbekendeVoorwaarde
    case onbekendeAfspraak, tweeKeerDeelnemer, staatZichzelfBij, grensZonderPaar, nietOpVolgorde

    init(_ fout: NetwerkError) {
      switch fout {
      case .geenHoofdpersoon: self = .geenHoofdpersoon
      case .legeNaam: self = .legeNaam
      case .geenKenmerk: self = .geenKenmerk
      case .dubbelKenmerk: self = .dubbelKenmerk
      case .onbekendKenmerk: self = .onbekendKenmerk
      case .onbekendePersoon: self = .onbekendePersoon
      case .onbekendeOrganisatie: self = .onbekendeOrganisatie
      case .onbekendeHulpvraag: self = .onbekendeHulpvraag
      case .relatieMetZichzelf: self = .relatieMetZichzelf
      case .buitenBereik: self = .buitenBereik
      case .veiligheidZonderReden: self = .veiligheidZonderReden
      case .nietSamenZonderWie: self = .nietSamenZonderWie
      case .aantalAntwoorden: self = .aantalAntwoorden
      case .momentZonderDatum: self = .momentZonderDatum
      case .momentNietOpVolgorde: self = .momentNietOpVolgorde
      case .momentInMoment: self = .momentInMoment
      case .kringBuitenIndeling: self = .kringBuitenIndeling
      case .onbekendeVoorwaarde: self = .onbekendeVoorwaarde
      case .onbekendeAfspraak: self = .onbekendeAfspraak
      case .tweeKeerDeelnemer: self = .tweeKeerDeelnemer
      case .staatZichzelfBij: self = .staatZichzelfBij
      case .grensZonderPaar: self = .grensZonderPaar
      case .nietOpVolgorde: self = .nietOpVolgorde
      }
    }
  }

  struct Zinnen: Sendable {
    let fout: NetwerkError
    let nederlands: String
    let engels: String
  }

  static let alle: [Zinnen] = [
    Zinnen(
      fout: .geenHoofdpersoon,
      nederlands: "er is geen hoofdpersoon; schrijf om wie het gaat",
      engels: "there is no hoofdpersoon; write whom it is about"),
    Zinnen(
      fout: .legeNaam(Plaats(.persoon, 2)),
      nederlands: "de naam is leeg; schrijf hoe u deze persoon noemt",
      engels: "the name is empty; write what you call this person"),
    Zinnen(
      fout: .legeNaam(Plaats(.organisatie, 0)),
      nederlands: "de naam is leeg; schrijf hoe deze organisatie heet",
      engels: "the name is empty; write what this organisation is called"),
    Zinnen(
      fout: .legeNaam(Plaats(.hulpvraag, 0)),
      nederlands: "de vraag is leeg; schrijf wat er anders moet worden",
      engels: "the question is empty; write what should become different"),
    Zinnen(
      fout: .geenKenmerk(naam: "?!", Plaats(.persoon, 2)),
      nederlands: "van '?!' is geen kenmerk te maken; geef een id van letters of cijfers",
      engels: "no id can be made of '?!'; give an id of letters or digits"),
    Zinnen(
      fout: .dubbelKenmerk("ria", eerste: Plaats(.persoon, 0), Plaats(.persoon, 2)),
      nederlands:
        "'ria' komt twee keer voor; geef een van de twee een eigen id, bijvoorbeeld 'ria-2'",
      engels: "'ria' is used twice; give one of the two an id of its own, such as 'ria-2'"),
    Zinnen(
      fout: .onbekendKenmerk("ria", Plaats(.relatie, 1, .tussen)),
      nederlands: "'ria' staat niet in het netwerk",
      engels: "'ria' is not in the network"),
    Zinnen(
      fout: .onbekendePersoon("ria", Plaats(.afspraak, 1, .wie)),
      nederlands: "de persoon 'ria' staat niet in het netwerk",
      engels: "the person 'ria' is not in the network"),
    Zinnen(
      fout: .onbekendeOrganisatie("koor", Plaats(.persoon, 1, .organisatie)),
      nederlands: "de organisatie 'koor' staat niet bij organisaties",
      engels: "the organisation 'koor' is not under organisaties"),
    Zinnen(
      fout: .onbekendeHulpvraag("wonen", Plaats(.afspraak, 1, .hulpvraag)),
      nederlands: "de hulpvraag 'wonen' staat niet bij hulpvragen",
      engels: "the question 'wonen' is not under hulpvragen"),
    Zinnen(
      fout: .relatieMetZichzelf("ria", Plaats(.relatie, 1)),
      nederlands: "'ria' heeft een relatie met zichzelf; noem twee verschillende mensen",
      engels: "'ria' has a relation with themselves; name two different people"),
    Zinnen(
      fout: .buitenBereik(.leeftijd, waarde: "200", bereik: "0 – 130", Plaats(.persoon, 1)),
      nederlands: "leeftijd 200 kan niet; het ligt binnen 0 – 130",
      engels: "leeftijd 200 is not possible; it lies within 0 – 130"),
    Zinnen(
      fout: .veiligheidZonderReden(Plaats(.persoon, 1, .veiligheid)),
      nederlands: "een veiligheidsafspraak heeft een reden nodig; schrijf waarom deze geldt",
      engels: "a safety measure needs a reason; write why it holds"),
    Zinnen(
      fout: .nietSamenZonderWie(Plaats(.persoon, 1, .veiligheid)),
      nederlands: "'niet samen met' mist met wie; noem een of meer personen",
      engels: "'niet samen met' lacks with whom; name one or more people"),
    Zinnen(
      fout: .aantalAntwoorden(.lsns6, 5, Plaats(.vragenlijst, 0)),
      nederlands:
        "LSNS-6 heeft 6 antwoorden, hier staan er 5; schrijf ~ bij een vraag zonder antwoord",
      engels: "LSNS-6 has 6 answers, here are 5; write ~ for a question without an answer"),
    Zinnen(
      fout: .momentZonderDatum(Plaats(.moment, 0, .peildatum)),
      nederlands: "een eerder moment heeft een peildatum nodig",
      engels: "an earlier moment needs a peildatum"),
    Zinnen(
      fout: .momentNietOpVolgorde(maart2026, Plaats(.moment, 0, .peildatum)),
      nederlands:
        "peildatum 2026-03 is niet op volgorde; zet het oudste moment eerst, vóór dat van nu",
      engels:
        "peildatum 2026-03 is out of order; put the oldest moment first, before today's"),
    Zinnen(
      fout: .momentInMoment(Plaats(.moment, 0, .peildatum)),
      nederlands: "een eerder moment kan zelf geen eerdere momenten hebben",
      engels: "an earlier moment cannot have earlier moments itself"),
    Zinnen(
      fout: .legeNaam(Plaats(.voorwaarde, 0)),
      nederlands: "de voorwaarde is leeg; schrijf waaraan het plan moet voldoen",
      engels: "the bottom line is empty; write what the plan must meet"),
    Zinnen(
      fout: .legeNaam(Plaats(.afspraak, 0)),
      nederlands: "de afspraak is leeg; schrijf wat er gebeurt",
      engels: "the agreement is empty; write what will happen"),
    Zinnen(
      fout: .kringBuitenIndeling(naam: "Ria", .diensten, aantal: 3, Plaats(.persoon, 0, .kring)),
      nederlands:
        "Ria staat in kring 4, maar er zijn er 3; schrijf 'kringen: 4' of kies kring 1, 2 of 3",
      engels:
        "Ria is in ring 4, but there are 3; write 'kringen: 4' or choose ring 1, 2 or 3"),
    Zinnen(
      fout: .onbekendeVoorwaarde("huur", Plaats(.invulling, 0, .voorwaarde)),
      nederlands: "de voorwaarde 'huur' staat niet bij de voorwaarden van de conferentie",
      engels: "the bottom line 'huur' is not among the voorwaarden of the conference"),
    Zinnen(
      fout: .onbekendeAfspraak("koken", Plaats(.invulling, 0, .afspraken)),
      nederlands: "de afspraak 'koken' staat niet in het plan",
      engels: "the agreement 'koken' is not in the plan"),
    Zinnen(
      fout: .tweeKeerDeelnemer("ria", Plaats(.deelname, 1, .wie)),
      nederlands: "'ria' staat twee keer bij deelnemers; zet alles van één persoon bij elkaar",
      engels: "'ria' is twice among the deelnemers; put everything about one person together"),
    Zinnen(
      fout: .staatZichzelfBij("ria", Plaats(.deelname, 0, .begeleidDoor)),
      nederlands: "'ria' kan niet zichzelf begeleiden of vertegenwoordigen; noem iemand anders",
      engels: "'ria' cannot accompany or represent themselves; name somebody else"),
    Zinnen(
      fout: .grensZonderPaar(Plaats(.grens, 0, .samen)),
      nederlands: "deze grens gaat over minstens twee mensen; noem ze allemaal",
      engels: "this limit is about at least two people; name them all"),
    Zinnen(
      fout: .nietOpVolgorde(.voor, maart2026, na: april2026, Plaats(.afspraak, 0)),
      nederlands: "'voor: 2026-03' ligt eerder dan 2026-04, en dat kan niet; welke datum klopt?",
      engels: "'voor: 2026-03' is before 2026-04, which cannot be; which date is right?"),
  ]

  @Test func `van elke fout staan de zinnen hieronder vast`() {
    #expect(Set(Self.alle.map { Geval($0.fout) }) == Set(Geval.allCases))
  }

  @Test(arguments: alle)
  func `een fout zegt in beide talen wat er is en wat te doen`(_ zinnen: Zinnen) {
    #expect(zinnen.fout.zin(in: .nederlands) == zinnen.nederlands)
    #expect(zinnen.fout.zin(in: .engels) == zinnen.engels)
    #expect(zinnen.fout.description == zinnen.nederlands)
  }

  @Test func `een fout wijst de plaats aan waar hij zit`() {
    #expect(NetwerkError.geenHoofdpersoon.plaats == Plaats(.netwerk))
    let leeg = NetwerkError.legeNaam(Plaats(.persoon, 2))
    #expect(leeg.plaats == Plaats(.persoon, 2))
    let dubbel = NetwerkError.dubbelKenmerk(
      "ria", eerste: Plaats(.persoon, 0), Plaats(.persoon, 2))
    #expect(dubbel.plaats == Plaats(.persoon, 2))
  }

  @Test func `een getal buiten zijn bereik wijst ook zijn veld aan`() {
    let fout = NetwerkError.buitenBereik(.ediz, waarde: "10", bereik: "0 – 9", Plaats(.persoon, 3))
    #expect(fout.plaats == Plaats(.persoon, 3, .ediz))
  }
}

/// March 2026; every test that names it would fail at once if it did not exist.
let maart2026 = Datum(jaar: 2026, maand: 3)!
private let april2026 = Datum(jaar: 2026, maand: 4)!
