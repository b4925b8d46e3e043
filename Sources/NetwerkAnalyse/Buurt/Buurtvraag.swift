import Netwerk

/// What is asked of a neighbourhood (English: *question*).
public enum Buurtvraag: String, CaseIterable, Hashable, Sendable {
  case isolement, verbinding, gedeeld, sleutelfiguren, draaglast, dragers, samenloop
  case organisatieparen, voorzieningen

  public var titel: Tekst {
    switch self {
    case .isolement:
      Tekst("Wie heeft weinig mensen om zich heen?", "Who has few people around them?")
    case .verbinding:
      Tekst("Hoe hangen de huishoudens samen?", "How do the households hang together?")
    case .gedeeld:
      Tekst("Wie staan er in twee of meer netwerken?", "Who stands in two networks or more?")
    case .sleutelfiguren:
      Tekst("Wie verbindt veel huishoudens?", "Who connects many households?")
    case .draaglast:
      Tekst("Wie draagt er veel in meer huishoudens?", "Who carries much in several households?")
    case .dragers:
      Tekst(
        "Met wie is een gesprek over draaglast nodig?", "Who should be asked about their burden?")
    case .samenloop:
      Tekst("Hoeveel hulp komt er bij één huishouden?", "How much help comes to one household?")
    case .organisatieparen:
      Tekst(
        "Welke organisaties komen elkaar tegen?", "Which organisations meet in one household?")
    case .voorzieningen:
      Tekst("Wat vragen veel huishoudens?", "What do many households ask?")
    }
  }

  /// Who counts, and what was decided where people decide differently.
  public func conventie(_ instelling: Buurtinstelling) -> Tekst {
    let (weinig, drempel) = (instelling.weinigContacten, instelling.drempel)
    let (uren, veel) = (Int(instelling.grenzen.uren), instelling.grenzen.huishoudens)
    return switch self {
    case .isolement:
      Tekst(
        "Telt: wie leeft, een band heeft die niet verbroken is, en er niet voor het werk is; ook wie "
          + "geen groep heeft. Weinig is \(weinig) of minder; dat is onze eigen grens.",
        "Counts: who is alive, has a tie that is not broken off, and is not there for their work; also "
          + "who has no group. Few is \(weinig) or fewer; that limit is our own.")
    case .verbinding:
      Tekst(
        "Een verbinding: iemand of een organisatie in beide netwerken, of de een staat in het netwerk "
          + "van de ander. Wie niet genoemd of getoond mag worden verbindt niemand.",
        "A connection: somebody or an organisation in both networks, or one stands in the network of the "
          + "other. Who may not be named or shown connects nobody.")
    case .gedeeld:
      Tekst(
        "Op kenmerk samengevoegd. De groep telt als alle netwerken het eens zijn; een hoofdpersoon telt "
          + "hier niet.",
        "Joined by kenmerk. The group counts when all networks agree; a hoofdpersoon does not count "
          + "here.")
    case .sleutelfiguren:
      Tekst(
        "In \(drempel) huishoudens of meer. 'Los zonder': zoveel huishoudens raken los van het grootste "
          + "geheel als deze wegvalt. 'Ertussen': het deel van de kortste wegen dat hierlangs gaat.",
        "In \(drempel) households or more. 'Apart without': so many households come apart from the "
          + "largest whole. 'Between': the share of shortest ways that pass here.")
    case .draaglast, .dragers:
      Tekst(
        "Telt: wie in twee of meer huishoudens staat en er nergens voor het werk is. Veel: zegt zelf "
          + "dat het op is (of EDIZ 7 of hoger), samen meer dan \(uren) uur per week, of geeft iets in "
          + "\(veel) huishoudens of meer. Uren zijn opgeteld; schreef elk netwerk het geheel op, dan "
          + "telt dat dubbel.",
        "Counts: who stands in two households or more and is nowhere for their work. Much: says it is "
          + "too much (or EDIZ 7 or higher), more than \(uren) hours a week together, or gives something "
          + "in \(veel) households or more. Hours are added up; where every network wrote the whole, it "
          + "counts double.")
    case .samenloop, .organisatieparen:
      Tekst(
        "Telt: beroepskrachten, de organisaties waar ze werken en organisaties die zelf een band hebben; "
          + "niet wat voor velen open is, zoals een buurthuis.",
        "Counts: professionals, the organisations they work for and organisations with a tie of their "
          + "own; not what is open to many, such as a community centre.")
    case .voorzieningen:
      Tekst(
        "Huishoudens met een hulpvraag in dit leefgebied, en een voorziening voor velen die dat "
          + "leefgebied noemt. Een vraag kan meer nodig hebben dan een voorziening.",
        "Households with a question in this part of life, and a place for many that names it. A question "
          + "may need more than a place.")
    }
  }

  /// Where it comes from.
  public var bron: String {
    switch self {
    case .isolement, .gedeeld, .samenloop, .organisatieparen, .voorzieningen: Bronnen.telling
    case .verbinding: Bronnen.wassermanFaust
    case .sleutelfiguren: "\(Bronnen.freeman); \(Bronnen.hopcroftTarjan)"
    case .draaglast, .dragers: "SCP, Mantelzorgers in het vizier, 2019; \(Bronnen.pot)"
    }
  }
}
