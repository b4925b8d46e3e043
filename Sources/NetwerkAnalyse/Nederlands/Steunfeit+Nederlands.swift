import Netwerk

extension Steunfeit {
  func nederlands(_ wie: Steunwoorden) -> String {
    let woorden = wie.woorden
    let hoofd = wie.hoofd
    switch self {
    case .beloofd: return "beloofde hier al iets voor"
    case .geeftDit(let soorten): return "geeft al \(woorden.steunnamen(soorten))"
    case .geeftAnders(let soorten):
      return "helpt al op een andere manier (\(woorden.steunnamen(soorten)))"
    case .krijgt(let soorten): return "krijgt \(woorden.steunnamen(soorten)) van \(hoofd)"
    case .leunt(let soorten):
      return "leunt zelf op \(hoofd) (\(woorden.steunnamen(soorten)))"
    case .genoemd: return "wordt zelf in deze vraag genoemd"
    case .geeftAlVeel(let aantal): return "geeft al \(aantal) soorten steun"
    case .sterkte(let sterkte): return "\(sterkte.bandNederlands) met \(hoofd)"
    case .aard(let aard): return aard.nederlands(hoofd)
    case .kring(let kring): return kring.nederlands(hoofd)
    case .contact(let frequentie): return "ziet of spreekt \(hoofd) \(frequentie.nederlands)"
    case .zoektContact: return "zoekt zelf ook contact"
    case .kentLang(let jaren): return "kent \(hoofd) al \(jaren) jaar"
    case .viaAnderen: return "kent \(hoofd) alleen via anderen"
    case .gedeeldTalent(let talenten):
      return "heeft iets gemeen met \(hoofd) (\(woorden.opsomming(talenten)))"
    case .passendTalent(let talenten):
      return "heeft een talent dat hierbij past (\(woorden.opsomming(talenten)))"
    case .talent(let talenten): return "heeft talent voor \(woorden.opsomming(talenten))"
    case .passendeOrganisatie(let organisaties): return "hoort bij \(woorden.namen(organisaties))"
    case .nieuweKant(let groep):
      return "komt uit een groep die dit nog niet geeft (\(groep.kantNederlands))"
    case .onderEenDak: return "woont onder één dak met \(hoofd)"
    case .dichtbij(let afstand): return "woont dichtbij (\(afstand.nederlands))"
    case .ver(let afstand): return "woont ver weg (\(afstand.nederlands))"
    case .beschikbaar(let tijden):
      return "heeft tijd (\(woorden.opsomming(tijden.map(\.description))))"
    case .draagkracht(let draagkracht): return draagkracht.nederlands
    case .zorgt(let uren):
      return "zorgt al \(Getalnotatie.kort(uren, in: .nederlands)) uur per week voor anderen"
    case .spanningMet(let mensen): return "heeft spanning met \(woorden.namen(mensen))"
    case .nietSamenMet(let mensen):
      return "komt volgens afspraak niet samen met \(woorden.namen(mensen))"
    case .alleenBegeleid: return "komt volgens afspraak alleen met iemand erbij"
    case .minderjarig(let ouders):
      return "is nog geen 18 (overleg met \(ouders.isEmpty ? "de ouders" : woorden.namen(ouders)))"
    case .geenWeg: return "is nu door niemand goed te vragen"
    case .taak(let taak): return "heeft als taak ‘\(taak)’"
    case .regie: return "heeft de regie"
    case .magGevraagd: return "mag gevraagd worden"
    case .toestemmingOnbekend: return "of \(wie.onderwerp) gevraagd wil worden"
    case .draagkrachtOnbekend: return "hoeveel ruimte \(wie.onderwerp) heeft"
    case .leeftijdOnbekend: return "hoe oud \(wie.onderwerp) is"
    }
  }
}

extension Groep.Soort {
  /// A side of the circle, as people say it.
  fileprivate var kantNederlands: String {
    switch self {
    case .kerngezin: "het eigen gezin"
    case .gezinVanHerkomst: "ouders, broers en zussen"
    case .overigeFamilie: "verdere familie"
    case .familie, .schoonfamilie, .vrienden, .buren, .kennissen, .collegas, .school,
      .vrijwilligers, .lotgenoten, .professionals, .zorg, .raad:
      rawValue
    }
  }
}

extension Band.Sterkte {
  fileprivate var bandNederlands: String {
    switch self {
    case .zwak: "heeft nog een losse band"
    case .gewoon: "heeft een gewone band"
    case .sterk: "heeft een sterke band"
    case .zeerSterk: "heeft een heel sterke band"
    }
  }
}

extension Band.Aard {
  fileprivate func nederlands(_ hoofd: String) -> String {
    switch self {
    case .steunend: "staat achter \(hoofd)"
    case .neutraal: "staat er neutraal in"
    case .slapend: "zag \(hoofd) lang niet"
    case .ambivalent: "botst ook weleens met \(hoofd)"
    case .gespannen: "heeft spanning met \(hoofd)"
    case .conflict: "heeft ruzie met \(hoofd)"
    case .verbroken: "heeft geen contact meer met \(hoofd)"
    }
  }
}

extension Kring {
  fileprivate func nederlands(_ hoofd: String) -> String {
    switch self {
    case .intiem: "staat heel dicht bij \(hoofd)"
    case .vriendschap: "staat dicht bij \(hoofd)"
    case .deelname: "staat wat verder van \(hoofd)"
    case .diensten: "staat in de buitenste kring"
    }
  }
}

extension Contact.Frequentie {
  fileprivate var nederlands: String {
    switch self {
    case .dagelijks: "elke dag"
    case .paarKeerPerWeek: "een paar keer per week"
    case .wekelijks: "elke week"
    case .paarKeerPerMaand: "een paar keer per maand"
    case .maandelijks: "elke maand"
    case .paarKeerPerJaar: "een paar keer per jaar"
    case .jaarlijks: "één keer per jaar"
    case .zelden: "bijna nooit"
    case .nooit: "nooit"
    }
  }
}

extension Belasting.Draagkracht {
  fileprivate var nederlands: String {
    switch self {
    case .ruim: "heeft veel ruimte om te helpen"
    case .genoeg: "heeft genoeg ruimte om te helpen"
    case .beperkt: "heeft weinig ruimte om te helpen"
    case .op: "heeft geen ruimte meer"
    }
  }
}

extension Afstand {
  var nederlands: String {
    switch self {
    case .kilometer(let kilometer): "\(Getalnotatie.kort(kilometer, in: .nederlands)) kilometer"
    case .reistijd(let minuten): minuten == 1 ? "1 minuut" : "\(minuten) minuten"
    }
  }
}

extension Steunsoort {
  /// As something that is given.
  var gegevenNederlands: String {
    switch self {
    case .praktisch: "praktische hulp"
    case .emotioneel: "een luisterend oor"
    case .advies: "advies"
    case .gezelschap: "gezelschap"
    case .waardering: "waardering"
    case .materieel: "geld of spullen"
    }
  }
}
