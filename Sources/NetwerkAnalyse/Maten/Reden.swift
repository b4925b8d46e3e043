import Netwerk

/// Why a measure has no value (English: *reason*).
public enum Reden: String, CaseIterable, Hashable, Sendable {
  case geenMensen = "geen-mensen"
  case minderDanTweeMensen = "minder-dan-twee-mensen"
  case minderDanDrieMensen = "minder-dan-drie-mensen"
  case bijnaLeeg = "bijna-leeg"
  case geenBanden = "geen-banden"
  case niemandKentTweeAnderen = "niemand-kent-twee-anderen"
  case geenDrietallen = "geen-drietallen"
  case nietBepaald = "niet-bepaald"
  case teVeel = "te-veel"
  case geenContacten = "geen-contacten"
  case minderDanTweeContacten = "minder-dan-twee-contacten"
  case groepOnbekend = "groep-onbekend"
  case kringOnbekend = "kring-onbekend"
  case geslachtOnbekend = "geslacht-onbekend"
  case rolOnbekend = "rol-onbekend"
  case minderDanTweeSoorten = "minder-dan-twee-soorten"
  case geenBandTussenBekenden = "geen-band-tussen-bekende-soorten"
  case geslachtHoofdpersoonOnbekend = "geslacht-hoofdpersoon-onbekend"
  case steunOnbekend = "steun-onbekend"
  case minderDanTweeGevers = "minder-dan-twee-gevers"
  case urenOnbekend = "uren-onbekend"
  case belastingOnbekend = "belasting-onbekend"
  case nietIngevuld = "niet-ingevuld"
  case antwoordenOntbreken = "antwoorden-ontbreken"
  case volgtNietUitNetwerk = "volgt-niet-uit-netwerk"
  case contactOnbekend = "contact-onbekend"
  case afstandOnbekend = "afstand-onbekend"
  case sindsOnbekend = "sinds-onbekend"
  case initiatiefOnbekend = "initiatief-onbekend"
}

extension Reden: Benoemd {
  /// What is missing, as it follows on "niet berekenbaar:" or "cannot be computed:".
  public func naam(in taal: Taal) -> String { tekst.naam(in: taal) }

  /// The whole sentence: `niet berekenbaar: minder dan twee mensen`.
  public func zin(in taal: Taal) -> String {
    (taal == .nederlands ? "niet berekenbaar: " : "cannot be computed: ") + naam(in: taal)
  }

  private var tekst: Tekst {
    switch self {
    case .geenMensen: Tekst("er zijn geen mensen", "there are no people")
    case .minderDanTweeMensen: Tekst("minder dan twee mensen", "fewer than two people")
    case .minderDanDrieMensen: Tekst("minder dan drie mensen", "fewer than three people")
    case .bijnaLeeg:
      Tekst(
        "minder dan drie mensen uit de eigen kring", "fewer than three people of the own circle")
    case .geenBanden: Tekst("niemand kent een ander", "nobody knows another")
    case .niemandKentTweeAnderen: Tekst("niemand kent twee anderen", "nobody knows two others")
    case .geenDrietallen:
      Tekst("geen drie mensen die elkaar alle drie kennen", "no three people all know each other")
    case .nietBepaald:
      Tekst(
        "meer dan één deel heeft evenveel banden", "more than one part is equally rich in ties")
    case .teVeel: Tekst("te veel om te noemen", "too many to name")
    case .geenContacten:
      Tekst("de hoofdpersoon heeft geen contacten", "the hoofdpersoon has no contacts")
    case .minderDanTweeContacten: Tekst("minder dan twee contacten", "fewer than two contacts")
    case .groepOnbekend: Tekst("van niemand is de groep bekend", "nobody's group is known")
    case .kringOnbekend: Tekst("van niemand is de kring bekend", "nobody's ring is known")
    case .geslachtOnbekend: Tekst("van niemand is het geslacht bekend", "nobody's sex is known")
    case .rolOnbekend: Tekst("van niemand is de rol bekend", "nobody's role is known")
    case .minderDanTweeSoorten: Tekst("minder dan twee soorten", "fewer than two kinds")
    case .geenBandTussenBekenden:
      Tekst(
        "geen band waarvan van beide mensen de soort bekend is",
        "no tie of which the kind of both people is known")
    case .geslachtHoofdpersoonOnbekend:
      Tekst(
        "het geslacht van de hoofdpersoon is onbekend, of er zijn er meer",
        "the sex of the hoofdpersoon is unknown, or there are several")
    case .steunOnbekend:
      Tekst("er is niet gezegd wie wat geeft", "nobody said who gives what")
    case .minderDanTweeGevers: Tekst("minder dan twee gevers", "fewer than two givers")
    case .urenOnbekend: Tekst("van niemand zijn uren bekend", "nobody's hours are known")
    case .belastingOnbekend:
      Tekst("van niemand is bekend wat die kan dragen", "nobody's burden or capacity is known")
    case .nietIngevuld: Tekst("niet ingevuld", "not filled in")
    case .antwoordenOntbreken: Tekst("er ontbreken antwoorden", "answers are missing")
    case .volgtNietUitNetwerk:
      Tekst(
        "het hangt af van wat onbekend is", "it depends on what is unknown")
    case .contactOnbekend:
      Tekst("er is niet gezegd hoe vaak er contact is", "nobody said how often there is contact")
    case .afstandOnbekend: Tekst("er is niet gezegd hoe ver weg", "nobody said how far away")
    case .sindsOnbekend:
      Tekst("er is niet gezegd sinds wanneer", "nobody said since when")
    case .initiatiefOnbekend:
      Tekst("er is niet gezegd wie het initiatief neemt", "nobody said who takes the initiative")
    }
  }
}
