import Netwerk

extension Maat {
  public static let groepsverdeling = Maat(
    "groepsverdeling", .samenstelling, Tekst("verdeling over groepen", "distribution over groups"),
    vraag: Tekst(
      "Uit welke delen van het leven komen de mensen?", "From which parts of life do people come?"),
    Tekst("hoeveel mensen in elke hoofdgroep", "how many people in each main group"),
    soort: .verdeling(Verdelingssoort.groepen), bereik: "0…n", redenen: [.groepOnbekend],
    bron: Bronnen.telling
  ) { .verdeling($0.groepsverdeling(), anders: .groepOnbekend) { Verdelingssoort(Tekst($0)) } }

  public static let kringverdeling = Maat(
    "kringverdeling", .samenstelling, Tekst("verdeling over kringen", "distribution over rings"),
    vraag: Tekst("Hoe dichtbij staan de mensen?", "How near do people stand?"),
    Tekst("hoeveel mensen in elke kring", "how many people in each ring"),
    soort: .verdeling(Verdelingssoort.kringen), bereik: "0…n", redenen: [.kringOnbekend],
    bron: Bronnen.kahnAntonucci
  ) { graaf in
    let indeling = graaf.netwerk.onderdelen.kringindeling
    return .verdeling(graaf.kringverdeling(), anders: .kringOnbekend) { kring in
      let naam = Tekst(
        indeling?.naam(van: kring, in: .nederlands) ?? kring.naam(in: .nederlands),
        indeling?.naam(van: kring, in: .engels) ?? kring.naam(in: .engels))
      return Verdelingssoort(naam, sleutel: "\(kring.rawValue)")
    }
  }

  public static let geslachtsverdeling = Maat(
    "geslachtsverdeling", .samenstelling, Tekst("verdeling vrouw/man", "distribution by sex"),
    vraag: Tekst("Hoeveel vrouwen en mannen zijn er?", "How many women and men are there?"),
    Tekst(
      "hoeveel mensen van elk geslacht, zoals geschreven of zoals de rol zegt",
      "how many people of each sex, as written or as the role says"),
    soort: .verdeling(Verdelingssoort.geslachten), bereik: "0…n", redenen: [.geslachtOnbekend],
    bron: Bronnen.telling
  ) {
    .verdeling($0.geslachtsverdeling(), anders: .geslachtOnbekend) { geslacht in
      switch geslacht {
      case .vrouw: Verdelingssoort.geslachten[0]
      case .man: Verdelingssoort.geslachten[1]
      case .anders, .onbekend: Verdelingssoort.geslachten[2]
      }
    }
  }

  public static let rolverdeling = Maat(
    "rolverdeling", .samenstelling, Tekst("verdeling over rollen", "distribution over roles"),
    vraag: Tekst(
      "Wat zijn de mensen voor de hoofdpersoon?", "What are people to the hoofdpersoon?"),
    Tekst("hoeveel mensen met elke rol", "how many people with each role"),
    soort: .vrijeVerdeling, bereik: "0…n", redenen: [.rolOnbekend], bron: Bronnen.telling
  ) { .verdeling($0.rolverdeling(), anders: .rolOnbekend) { Verdelingssoort(Tekst($0, $0)) } }

  public static let aantalInformeel = Maat(
    "aantal-informeel", .samenstelling, Tekst("eigen omgeving", "informal network"),
    vraag: Tekst(
      "Hoeveel mensen zijn er omdat ze dat willen?", "How many people are there by choice?"),
    Tekst(
      "mensen van wie de groep bekend is en die geen professional zijn",
      "people of known group who are not professionals"),
    soort: .aantal, bereik: "0…n", bron: Bronnen.telling,
    zin: Tekst("mensen die er niet voor hun werk zijn", "people who are not there for their work")
  ) {
    Uitkomst(
      .aantal($0.aantalInformeel()), van: $0.groepsverdeling().bekend, .mensen,
      onbekend: $0.groepsverdeling().onbekend)
  }

  public static let aantalProfessionals = Maat(
    "aantal-professionals", .samenstelling, Tekst("professionals", "professionals"),
    vraag: Tekst("Hoeveel mensen zijn er voor hun werk?", "How many are there for their work?"),
    Tekst("mensen in de groep professionals", "people in the group professionals"),
    soort: .aantal, bereik: "0…n", bron: Bronnen.telling,
    zin: Tekst("mensen die er voor hun werk zijn", "people who are there for their work")
  ) {
    Uitkomst(
      .aantal($0.aantalProfessionals()), van: $0.groepsverdeling().bekend, .mensen,
      onbekend: $0.groepsverdeling().onbekend)
  }

  public static let aandeelInformeel = Maat(
    "aandeel-informeel", .samenstelling, Tekst("aandeel eigen omgeving", "informal share"),
    vraag: Tekst(
      "Welk deel van de mensen is er niet voor het werk?",
      "Which share of people is not there for their work?"),
    Tekst(
      "eigen omgeving gedeeld door iedereen van wie de groep bekend is",
      "informal network over everybody of known group"),
    soort: .getal, bereik: "0…1", redenen: [.groepOnbekend],
    opmerking: Tekst(
      "bijna 0: de eigen omgeving is uit beeld; 1 waar professionele hulp nodig is: niemand houdt het "
        + "vol",
      "near 0: the own circle is out of sight; 1 where professional help is needed: nobody can keep "
        + "it up"),
    bron: Bronnen.telling, zin: Tekst("{deel}", "{deel}")
  ) {
    let verdeling = $0.groepsverdeling()
    return .getal(
      $0.aandeelInformeel(), anders: .groepOnbekend, van: verdeling.bekend, .mensen,
      onbekend: verdeling.onbekend)
  }

  public static let groepsvariatie = Maat(
    "groepsvariatie", .samenstelling, Tekst("variatie in groepen", "Blau's index of groups"),
    vraag: Tekst("Hoe verschillend zijn de mensen?", "How different are the people?"),
    Tekst(
      "de kans dat twee willekeurige mensen uit verschillende groepen komen (met teruglegging)",
      "the chance that two people picked at random are from different groups (with replacement)"),
    formule: "1 − Σp²", soort: .getal, bereik: "0…7/8", redenen: [.groepOnbekend],
    bron: Bronnen.blau,
    zin: Tekst(
      "0: allemaal uit één groep; hoger: meer verschil",
      "0: all from one group; higher: more varied")
  ) { .variatie($0.groepsverdeling(), anders: .groepOnbekend) { $0.blau() } }

  public static let groepsvariatieMogelijk = Maat(
    "groepsvariatie-mogelijk", .samenstelling,
    Tekst("variatie in groepen, van mogelijke", "IQV of groups, possible"),
    vraag: Tekst(
      "Hoe verschillend zijn de mensen, vergeleken met het meeste dat kan?",
      "How different are people, compared with the most there could be?"),
    Tekst(
      "variatie gedeeld door het hoogste dat kan bij k = 8 hoofdgroepen",
      "Blau's index over its maximum for k = 8 main groups"),
    formule: "(1 − Σp²) / (1 − 1/k), k = 8", soort: .getal, bereik: "0…1",
    redenen: [.groepOnbekend],
    bron: Bronnen.muellerSchuessler
  ) {
    .variatie($0.groepsverdeling(), anders: .groepOnbekend) {
      $0.variatie(tenOpzichteVan: Groep.Soort.hoofdgroepen.count)
    }
  }

  public static let groepsvariatieWaargenomen = Maat(
    "groepsvariatie-waargenomen", .samenstelling,
    Tekst("variatie in groepen, van voorkomende", "IQV of groups, observed"),
    vraag: Tekst(
      "Hoe gelijk zijn de mensen verdeeld over de groepen die er zijn?",
      "How evenly are people spread over the groups there are?"),
    Tekst(
      "variatie gedeeld door het hoogste dat kan bij k = het aantal groepen dat voorkomt",
      "Blau's index over its maximum for k = the number of groups that occur"),
    formule: "(1 − Σp²) / (1 − 1/k), k = voorkomende groepen", soort: .getal, bereik: "0…1",
    redenen: [.groepOnbekend, .minderDanTweeSoorten], bron: Bronnen.muellerSchuessler
  ) {
    .variatie($0.groepsverdeling(), anders: .groepOnbekend) {
      $0.variatieTenOpzichteVanWaargenomen()
    }
  }

  public static let groepsentropie = Maat(
    "groepsentropie", .samenstelling, Tekst("entropie van groepen", "Shannon entropy of groups"),
    vraag: Tekst(
      "Hoeveel leer je als je hoort uit welke groep iemand komt?",
      "How much do you learn on hearing somebody's group?"),
    Tekst("de entropie met de natuurlijke logaritme (grondtal e)", "the entropy in nats (base e)"),
    formule: "−Σ p ln p", soort: .getal, bereik: "0…ln 8", redenen: [.groepOnbekend],
    bron: Bronnen.shannon
  ) { .variatie($0.groepsverdeling(), anders: .groepOnbekend) { $0.shannon() } }

  public static let kringvariatie = Maat(
    "kringvariatie", .samenstelling, Tekst("variatie in kringen", "IQV of rings"),
    vraag: Tekst(
      "Zijn de mensen over alle kringen verdeeld?", "Are people spread over all rings?"),
    Tekst(
      "variatie gedeeld door het hoogste dat kan bij k = het aantal kringen van het netwerk (3 of 4)",
      "Blau's index over its maximum for k = the network's number of rings (3 or 4)"),
    formule: "(1 − Σp²) / (1 − 1/k)", soort: .getal, bereik: "0…1",
    redenen: [.kringOnbekend, .nietBepaald],
    opmerking: Tekst(
      "niet bepaald als iemand in een kring staat die de indeling niet heeft",
      "undetermined when somebody stands in a ring that the division does not have"),
    bron: Bronnen.muellerSchuessler
  ) { graaf in
    .variatie(graaf.kringverdeling(), anders: .kringOnbekend) {
      $0.variatie(tenOpzichteVan: graaf.mogelijkeKringen())
    }
  }

  public static let geslachtsvariatie = Maat(
    "geslachtsvariatie", .samenstelling, Tekst("variatie vrouw/man", "Blau's index of sex"),
    vraag: Tekst("Zijn er vrouwen en mannen?", "Are there women and men?"),
    Tekst(
      "de kans dat twee willekeurige mensen van verschillend geslacht zijn (met teruglegging)",
      "the chance that two people picked at random differ in sex (with replacement)"),
    formule: "1 − Σp²", soort: .getal, bereik: "0…2/3", redenen: [.geslachtOnbekend],
    bron: Bronnen.blau
  ) { .variatie($0.geslachtsverdeling(), anders: .geslachtOnbekend) { $0.blau() } }

  public static let groepsmenging = Maat(
    "groepsmenging", .samenstelling, Tekst("menging van groepen", "E-I index of groups"),
    vraag: Tekst(
      "Kennen mensen ook anderen buiten hun eigen groep?",
      "Do people know others outside their own group?"),
    Tekst(
      "banden tussen groepen (E) min banden binnen groepen (I), gedeeld door samen; elke band telt één "
        + "keer",
      "ties between groups (E) less ties within (I), over both; each tie counts once"),
    formule: "(E − I) / (E + I)", soort: .getal, bereik: "−1…1", redenen: [.geenBandTussenBekenden],
    bron: Bronnen.krackhardtStern,
    zin: Tekst(
      "−1: iedereen kent alleen de eigen groep; 1: alleen anderen",
      "−1: all know only their own group; 1: only others")
  ) { .menging($0.groepsmenging()) }

  public static let geslachtsmenging = Maat(
    "geslachtsmenging", .samenstelling, Tekst("menging vrouw/man", "E-I index of sex"),
    vraag: Tekst("Kennen vrouwen en mannen elkaar?", "Do women and men know each other?"),
    Tekst(
      "banden tussen vrouw en man min banden binnen een geslacht, gedeeld door samen",
      "ties between the sexes less ties within one, over both"),
    formule: "(E − I) / (E + I)", soort: .getal, bereik: "−1…1", redenen: [.geenBandTussenBekenden],
    bron: Bronnen.krackhardtStern
  ) { .menging($0.geslachtsmenging()) }

  public static let geslachtsmengingMetHoofdpersoon = Maat(
    "geslachtsmenging-met-hoofdpersoon", .samenstelling,
    Tekst("ander of zelfde geslacht", "E-I index of sex with hoofdpersoon"),
    vraag: Tekst(
      "Heeft de hoofdpersoon contacten van een ander geslacht?",
      "Does the hoofdpersoon have contacts of another sex?"),
    Tekst(
      "contacten van een ander geslacht min die van hetzelfde, gedeeld door samen",
      "contacts of another sex less those of the same, over both"),
    formule: "(E − I) / (E + I)", telt: .contacten, soort: .getal, bereik: "−1…1",
    redenen: [.geslachtHoofdpersoonOnbekend, .geslachtOnbekend], bron: Bronnen.krackhardtStern
  ) { .metGeslachtHoofdpersoon($0) { $0.index } }

  public static let gelijkenis = Maat(
    "gelijkenis", .samenstelling, Tekst("gelijkenis in geslacht", "homophily by sex"),
    vraag: Tekst(
      "Welk deel van de contacten heeft hetzelfde geslacht?",
      "Which share of the contacts is of the same sex?"),
    Tekst(
      "contacten van hetzelfde geslacht als de hoofdpersoon, gedeeld door die van bekend geslacht",
      "contacts of the hoofdpersoon's sex over those of known sex"),
    telt: .contacten, soort: .getal, bereik: "0…1",
    redenen: [.geslachtHoofdpersoonOnbekend, .geslachtOnbekend],
    bron: "McPherson, Smith-Lovin & Cook, 2001, doi:10.1146/annurev.soc.27.1.415",
    zin: Tekst("{deel}", "{deel}")
  ) { graaf in .metGeslachtHoofdpersoon(graaf) { _ in graaf.gelijkenis() } }
}

extension Uitkomst {
  fileprivate static func verdeling<Soort>(
    _ verdeling: Verdeling<Soort>, anders reden: Reden, _ naam: (Soort) -> Verdelingssoort
  ) -> Uitkomst {
    Uitkomst(
      verdeling.bekend == 0 ? nil : .verdeling(verdeling, naam), anders: reden,
      van: verdeling.bekend, .mensen, onbekend: verdeling.onbekend)
  }

  /// - Parameter reden: why, when nobody is known; when somebody is, there are too few or too many
  ///   kinds.
  fileprivate static func variatie<Soort>(
    _ verdeling: Verdeling<Soort>, anders reden: Reden, _ maat: (Verdeling<Soort>) -> Double?
  ) -> Uitkomst {
    let anders =
      verdeling.bekend == 0
      ? reden : verdeling.soorten.count < 2 ? .minderDanTweeSoorten : .nietBepaald
    return .getal(
      maat(verdeling), anders: anders, van: verdeling.bekend, .mensen,
      onbekend: verdeling.onbekend)
  }

  fileprivate static func menging(_ menging: Menging) -> Uitkomst {
    .getal(
      menging.index, anders: .geenBandTussenBekenden, van: menging.buiten + menging.binnen,
      .banden, onbekend: menging.onbekend)
  }

  fileprivate static func metGeslachtHoofdpersoon(
    _ graaf: Netwerkgraaf, _ maat: (Menging) -> Double?
  ) -> Uitkomst {
    guard let menging = graaf.geslachtsmengingMetHoofdpersoon() else {
      return .getal(nil, anders: .geslachtHoofdpersoonOnbekend, van: 0, .contacten)
    }
    return .getal(
      maat(menging), anders: .geslachtOnbekend, van: menging.buiten + menging.binnen, .contacten,
      onbekend: menging.onbekend)
  }
}
