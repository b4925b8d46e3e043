import Netwerk

extension Hiaat.Soort {
  /// What it is about, as one would say it.
  func nederlands(_ woorden: Verwoording) -> String {
    switch self {
    case .kindDraagtZorg(let last): zorg(last, woorden)
    case .hoofdpersoonOverbelast(let last):
      "\(woorden.naam(last.wie)) draagt nu meer dan goed is." + urenzin(last, woorden)
    case .geverOverbelast(let last, let geeft, let enige):
      overbelast(last, geeft, enige, woorden)
    case .mistProfessional(let vraag, let helpers):
      "Voor \(woorden.aangehaald(vraag)) is een professional nodig, en die helpt hier nu niet bij."
        + vervangtNiet(helpers, woorden)
    case .geenGever(let vraag, let soorten, let hulp): geen(vraag, soorten, hulp, woorden)
    case .eenGever(let vraag, let soorten, let gever, let kwetsbaarheden, _):
      alleen(vraag, woorden.naam(gever), woorden.steunnamen(soorten), woorden)
        + letOp(kwetsbaarheden, woorden.naam(gever))
    case .spanning(let spanning): self.spanning(spanning, woorden)
    case .alleenProfessionals(let vraag, let gevers):
      professionals(vraag, woorden) + ": \(woorden.namen(gevers))."
    case .eenGroep(let vraag, let groep, let gevers):
      eenGroep(vraag, woorden) + ": \(groep.naam(in: .nederlands)) (\(woorden.namen(gevers)))."
    case .legeKring(let kring, let eigenNaam, let professionals):
      leeg(kring, eigenNaam, professionals, woorden)
    case .losseKanten(let kanten, _):
      "Deze groepen kennen elkaar, voor zover bekend, alleen via \(woorden.hoofdpersoon): "
        + kanten.map { woorden.namen($0, hoogstens: 5) }.joined(separator: "; ") + "."
    case .eenrichting(let richting, let wie): eenrichting(richting, wie, woorden)
    case .slapend(let wie, let organisaties): slapend(wie, organisaties, woorden)
    case .geenRegie(let wie):
      "Er zijn \(wie.count) professionals, en niemand van hen heeft de regie: "
        + "\(woorden.namen(wie))."
    case .meerdereRegie(let wie):
      "De regie ligt bij \(wie.count) mensen tegelijk: \(woorden.namen(wie, hoogstens: 12))."
    case .spaghetti(let hulp): drukte(hulp, woorden)
    case .groepNietGenoemd(let groepen):
      "Uit deze \(woorden.bij(groepen.count, "groep", "groepen")) is nog niemand genoemd: "
        + "\(woorden.opsomming(groepen.map { $0.naam(in: .nederlands) })). Vraag ernaar."
    case .ontbreekt(let wat): wat.nederlands(woorden)
    }
  }

  private func zorg(_ last: Hiaat.Zorglast, _ woorden: Verwoording) -> String {
    let naam = woorden.naam(last.wie)
    let leeftijd = last.leeftijd.map { "\(naam) is \($0) en" } ?? naam
    let uren = woorden.uren(last.uren).map { " \($0) uur per week" } ?? ""
    return "\(leeftijd) zorgt\(uren) voor anderen."
      + (last.isTeVeel == true ? " Dat is nu meer dan goed is." : "")
  }

  private func urenzin(_ last: Hiaat.Zorglast, _ woorden: Verwoording) -> String {
    woorden.uren(last.uren).map { " Het gaat om \($0) uur zorg per week." } ?? ""
  }

  private func overbelast(
    _ last: Hiaat.Zorglast, _ geeft: [Steunsoort], _ enige: [Steunsoort], _ woorden: Verwoording
  ) -> String {
    let en = geeft.isEmpty ? "" : ", en geeft \(woorden.steunnamen(geeft))"
    return "\(woorden.naam(last.wie)) draagt nu meer dan goed is\(en)."
      + urenzin(last, woorden)
      + (enige.isEmpty ? "" : " Niemand anders geeft \(woorden.steunnamen(enige)).")
  }

  private func vervangtNiet(_ helpers: [Persoon.ID], _ woorden: Verwoording) -> String {
    guard !helpers.isEmpty else { return "" }
    let doen = woorden.bij(helpers.count, "doet", "doen")
    return " Wat \(woorden.namen(helpers, hoogstens: 4)) \(doen), telt mee, maar komt er niet voor "
      + "in de plaats."
  }

  private func geen(
    _ vraag: Hiaat.Vraag, _ soorten: [Steunsoort], _ hulp: Hiaat.Zoekhulp, _ woorden: Verwoording
  ) -> String {
    var zin =
      switch vraag {
      case .hulpvraag(let vraag):
        "Voor \(woorden.aangehaald(vraag)) geeft, voor zover bekend, niemand"
      case .steun: "Voor zover bekend geeft niemand"
      }
    zin += " \(woorden.steunnamen(soorten))."
    if !hulp.onbekend.isEmpty {
      let geven = woorden.bij(hulp.onbekend.count, "geeft", "geven")
      zin += " Het is niet gezegd wat \(woorden.namen(hulp.onbekend, hoogstens: 4)) \(geven)."
    }
    guard !hulp.beloofd.isEmpty else { return zin }
    let wie = woorden.namen(hulp.beloofd)
    return zin + " In het plan staat al een belofte van \(wie)."
  }

  private func alleen(
    _ vraag: Hiaat.Vraag, _ naam: String, _ soorten: String, _ woorden: Verwoording
  ) -> String {
    switch vraag {
    case .hulpvraag(let vraag): "Voor \(woorden.aangehaald(vraag)) geeft alleen \(naam) \(soorten)."
    case .steun: "Alleen \(naam) geeft \(soorten)."
    }
  }

  private func professionals(_ vraag: Hiaat.Vraag, _ woorden: Verwoording) -> String {
    switch vraag {
    case .hulpvraag(let vraag): "Bij \(woorden.aangehaald(vraag)) helpen nu alleen professionals"
    case .steun: "Alle steun die genoemd is, komt van professionals"
    }
  }

  private func eenGroep(_ vraag: Hiaat.Vraag, _ woorden: Verwoording) -> String {
    switch vraag {
    case .hulpvraag(let vraag):
      "Bij \(woorden.aangehaald(vraag)) komt alle hulp uit de eigen kring van één groep"
    case .steun: "Alle steun uit de eigen kring komt van één groep"
    }
  }

  private func letOp(_ kwetsbaarheden: [Hiaat.Kwetsbaarheid], _ naam: String) -> String {
    kwetsbaarheden.isEmpty
      ? "" : " Let op: " + kwetsbaarheden.map { $0.nederlands(naam) }.joined(separator: "; ") + "."
  }

  private func spanning(_ spanning: Hiaat.Spanning, _ woorden: Verwoording) -> String {
    let paar = woorden.namen([spanning.paar.een, spanning.paar.ander])
    let hoe =
      switch spanning.aard {
      case .conflict: "is ruzie"
      case .ambivalent: "gaat het soms goed en soms niet"
      case .gespannen, .steunend, .neutraal, .slapend, .verbroken: "is het gespannen"
      }
    return "Tussen \(paar) \(hoe), en zij zijn allebei belangrijk voor \(woorden.hoofdpersoon)."
      + (spanning.isGescheiden ? " Afgesproken is dat zij niet bij elkaar komen." : "")
  }

  private func leeg(
    _ kring: Kring, _ eigenNaam: String?, _ professionals: [Persoon.ID], _ woorden: Verwoording
  ) -> String {
    var zin =
      "In de kring \(woorden.aangehaald(eigenNaam ?? kring.naam(in: .nederlands))) staat nu niemand uit de eigen kring"
    if !professionals.isEmpty { zin += ", wel \(woorden.namen(professionals, hoogstens: 4))" }
    return zin + "." + (kring == .deelname ? " Daar komen nieuwe contacten vaak vandaan." : "")
  }

  private func eenrichting(
    _ richting: Hiaat.Eenrichting, _ wie: [Persoon.ID], _ woorden: Verwoording
  ) -> String {
    let (namen, hoofd) = (woorden.namen(wie), woorden.hoofdpersoon)
    return switch richting {
    case .geeftAlleen: "Alle steun die genoemd is, gaat één kant op: van \(hoofd) naar \(namen)."
    case .krijgtAlleen: "Alle steun die genoemd is, gaat één kant op: van \(namen) naar \(hoofd)."
    case .geeftAan where wie.count == 1:
      "\(namen) krijgt steun van \(hoofd). Wat \(namen) zelf geeft, is niet gezegd."
    case .geeftAan:
      "\(namen) krijgen steun van \(hoofd). Wat zij zelf geven, is niet gezegd."
    case .krijgtVan:
      "\(namen) geven steun. Wat zij van \(hoofd) terugkrijgen, is niet gezegd."
    }
  }

  private func slapend(
    _ wie: [Persoon.ID], _ organisaties: [Organisatie], _ woorden: Verwoording
  ) -> String {
    return
      "Met \(woorden.namen(wie, en: organisaties)) is er nu weinig contact; dat kan weer tot leven komen."
  }

  private func drukte(_ hulp: Hulpverlening, _ woorden: Verwoording) -> String {
    let zin = hulp.omvangNederlands(woorden)
    guard let meeste = hulp.overlap.first else { return zin }
    return zin + " Waar werk dubbel kan zijn: \(meeste.nederlands(woorden))"
      + (hulp.overlap.count > 1 ? " Dat speelt op \(hulp.overlap.count) punten." : "")
  }
}
