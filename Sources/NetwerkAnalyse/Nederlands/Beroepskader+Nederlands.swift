import Netwerk

extension Int {
  /// `1 professional`, `3 professionals`.
  fileprivate func keer(_ een: String, _ meer: String) -> String {
    self == 1 ? "1 \(een)" : "\(self) \(meer)"
  }
}

extension Regie {
  func nederlands(_ woorden: Verwoording) -> String {
    switch self {
    case .nietNodig: "Er zijn geen professionals, dus regie is niet nodig."
    case .niemand: "Niemand heeft de regie."
    case .onbekend(let wie): "Wie de regie heeft is niet gezegd. Vraag het \(woorden.namen(wie))."
    case .een(let wie): "\(woorden.naam(wie)) heeft de regie."
    case .meer(let wie):
      "\(wie.count) mensen hebben de regie: \(woorden.namen(wie, hoogstens: 12))."
    case .iedereen(let wie): "Iedereen heeft de regie: \(woorden.namen(wie))."
    }
  }
}

extension Overlap {
  func nederlands(_ woorden: Verwoording) -> String {
    let wie = "\(professionals.count) professionals"
    let waar = organisaties.count == 1 ? "1 organisatie" : "\(organisaties.count) organisaties"
    switch wat {
    case .kader(let kader, let soort):
      return
        "\(wie) van \(waar) (\(soort.rawValue)) werken onder \(kader.nederlands): \(woorden.namen(organisaties))."
    case .taak(let termen):
      return
        "\(woorden.namen(professionals)) doen misschien hetzelfde werk (\(termen.joined(separator: " ")))."
    }
  }
}

extension Kader {
  fileprivate var nederlands: String {
    switch self {
    case .wmo: "de Wmo"
    case .jeugdwet: "de Jeugdwet"
    case .zvw: "de Zvw"
    case .wlz: "de Wlz"
    case .participatiewet: "de Participatiewet"
    case .schuldhulp: "de schuldhulp"
    case .justitie: "justitie"
    case .onderwijs: "het onderwijs"
    case .anders: "iets anders"
    }
  }
}

extension Kadervoorstel {
  func nederlands(_ woorden: Verwoording) -> String {
    let hoofd = woorden.hoofdpersoon
    switch self {
    case .kiesRegie(let wie) where wie.isEmpty:
      return "Laat \(hoofd) kiezen wie de regie krijgt."
    case .kiesRegie(let wie):
      return
        "Laat \(hoofd) kiezen wie van deze mensen de regie krijgt: \(woorden.namen(wie, hoogstens: 12))."
    case .maakPlan: return "Maak samen met \(hoofd) één plan."
    case .aanTafel(let aantal):
      return "Breng de \(aantal) organisaties één keer bij elkaar, met \(hoofd) aan tafel."
    case .eenLijn(let paren):
      let wie = paren.map { "\(woorden.naam($0.een)) en \(woorden.naam($0.ander))" }
      return "Help tot één lijn te komen: \(wie.joined(separator: "; "))."
    case .bundel(let overlap):
      return
        "Laat organisaties die hetzelfde doen afspreken wie het doet en wie stopt. Dat speelt op \(overlap.count.keer("punt", "punten"))."
    case .bewaakVeiligheid: return "Spreek af wie op de veiligheid let, en wat er dan gebeurt."
    }
  }
}

extension Hulpverlening {
  func nederlands(_ woorden: Verwoording) -> [String] {
    guard !professionals.isEmpty else {
      return ["Er zijn geen professionals genoemd rond \(woorden.hoofdpersoon)."]
    }
    var zinnen = [omvangNederlands(woorden)]
    zinnen.append(regie.nederlands(woorden))
    switch afspraken {
    case nil: zinnen.append("Een plan staat hier nog niet bij.")
    case let afspraken?:
      zinnen.append("Er is een plan met \(afspraken.keer("afspraak", "afspraken")).")
    }
    if paren > 0 {
      zinnen.append(Bakenfeit.bekenden(bekenden.count, van: paren).nederlands(woorden))
    }
    func onbekend(_ wat: String, _ wie: [Persoon.ID]) {
      if !wie.isEmpty { zinnen.append("\(wat) van \(woorden.namen(wie)) is niet gezegd.") }
    }
    onbekend("De taak", zonderTaak)
    onbekend("De wet of regeling", zonderKader)
    onbekend("De organisatie", zonderOrganisatie)
    return zinnen
  }

  /// How many there are, from where and under what, as far as that was said.
  func omvangNederlands(_ woorden: Verwoording) -> String {
    let aantal = professionals.count
    let werken = aantal == 1 ? "werkt 1 professional" : "werken \(aantal) professionals"
    let waar =
      organisaties.isEmpty ? "" : " van \(organisaties.count.keer("organisatie", "organisaties"))"
    let wet =
      kaders.isEmpty
      ? "" : ", onder \(kaders.count.keer("wet of regeling", "wetten en regelingen"))"
    return "Rond \(woorden.hoofdpersoon) \(werken)\(waar)\(wet)."
  }
}

extension Bakenfeit {
  func nederlands(_ woorden: Verwoording) -> String {
    let hoofd = woorden.hoofdpersoon
    switch self {
    case .geenHulpvragen: return "Er zijn nog geen hulpvragen opgeschreven."
    case .achterGezegd(let ids):
      return "De vraag achter de vraag is bekend bij \(woorden.vragen(ids))."
    case .achterOnbekend(let ids):
      return "Nog niet bekend is wat er achter zit bij \(woorden.vragen(ids)). Vraag door."
    case .eigenKrachtGezegd(let ids):
      return "Wat \(hoofd) zelf al doet is bekend bij \(woorden.vragen(ids))."
    case .eigenKrachtOnbekend(let ids):
      return "Nog niet gevraagd is wat \(hoofd) zelf al doet bij \(woorden.vragen(ids))."
    case .talenten(let talenten): return "Talenten: \(woorden.opsomming(talenten))."
    case .geeftAan(let ids):
      return "\(hoofd.metHoofdletter) betekent zelf iets voor \(woorden.namen(ids))."
    case .afsprakenVanKring(let aantal, let van):
      return "De eigen kring doet mee in \(aantal) van de \(van.keer("afspraak", "afspraken"))."
    case .dringendOpgepakt(let ids):
      return "Dringend, en er is iemand die helpt of iets beloofde: \(woorden.vragen(ids))."
    case .dringendOpen(let ids):
      return "Dringend, en nog niemand die helpt: \(woorden.vragen(ids))."
    case .dringendOnbekend(let ids):
      return "Dringend, en niet bekend is wie er helpt: \(woorden.vragen(ids))."
    case .wekelijks(let ids):
      return "Elke week of vaker contact met \(hoofd): \(woorden.namen(ids))."
    case .minderDanWekelijks(let ids):
      return "Minder dan elke week contact met \(hoofd): \(woorden.namen(ids))."
    case .contactOnbekend(let ids):
      return "Het is niet gezegd hoe vaak er contact is met \(woorden.namen(ids))."
    case .spanningMet(let ids): return "Er is spanning met \(woorden.namen(ids))."
    case .mensen(let eigen, let werkers, let onbekend):
      let zin =
        "In beeld: \(eigen.keer("mens", "mensen")) uit de eigen kring en \(werkers.keer("professional", "professionals"))."
      return onbekend == 0 ? zin : zin + " Van \(onbekend) is de groep niet bekend."
    case .gevers(let eigen, let werkers):
      return
        "Steun komt van \(eigen.count.keer("mens", "mensen")) uit de eigen kring en van \(werkers.count.keer("professional", "professionals"))."
    case .steunOnbekend: return "Van niemand is gezegd welke steun die geeft."
    case .alleenProfessionals(let ids):
      return "Hierbij helpen alleen professionals: \(woorden.vragen(ids))."
    case .mistProfessional(let ids):
      return "Hier is een professional bij nodig en die is er nog niet: \(woorden.vragen(ids))."
    case .voorzieningen(let ids): return "In beeld in de buurt: \(woorden.namen(ids))."
    case .geenVoorzieningen:
      return
        "Er is nog geen plek in de buurt genoemd, zoals een buurthuis, een club of een eettafel."
    case .metVoorziening(let ids):
      return "Er is een plek die past bij \(woorden.vragen(ids))."
    case .zonderVoorziening(let ids):
      return "Nog geen plek genoemd die past bij \(woorden.vragen(ids))."
    case .leefgebiedOnbekend(let ids):
      return "Bij welk deel van het leven dit hoort is niet gezegd: \(woorden.vragen(ids))."
    case .leefgebieden(let gebieden):
      return "De vragen gaan over \(woorden.opsomming(gebieden.map(\.rawValue)))."
    case .hulp(let professionals, let organisaties, let kaders):
      return
        "\(professionals.keer("professional", "professionals")) van \(organisaties.keer("organisatie", "organisaties")), onder \(kaders.keer("wet of regeling", "wetten en regelingen"))."
    case .bekenden(let aantal, let van) where aantal == van:
      return "De professionals kennen elkaar."
    case .bekenden(0, _): return "Voor zover bekend kennen de professionals elkaar niet."
    case .bekenden(let aantal, let van):
      return "Voor zover bekend kennen \(aantal) van de \(van) paren professionals elkaar."
    case .overlap(let overlap):
      return
        "Op \(overlap.count.keer("punt", "punten")) doen professionals misschien hetzelfde werk."
    case .geenProfessionals: return "Er zijn geen professionals genoemd."
    case .geenPlan: return "Een plan staat hier nog niet bij."
    case .afspraken(let aantal, let metIemand, let metDatum):
      return
        "Er \(aantal == 1 ? "is" : "zijn") \(aantal.keer("afspraak", "afspraken")): \(metIemand) met een naam erbij en \(metDatum) met een datum."
    case .zonderAfspraak(let ids): return "Nog geen afspraak bij \(woorden.vragen(ids))."
    case .terugkijken(let datum): return "Samen terugkijken: \(datum.voluit(in: .nederlands))."
    case .terugkijkenOnbekend: return "Wanneer jullie terugkijken is nog niet afgesproken."
    case .regie(let regie): return regie.nederlands(woorden)
    case .taken(let aantal, let van) where aantal == van:
      return "Van elke professional is de taak bekend."
    case .taken(let aantal, let van):
      return "Van \(aantal) van de \(van.keer("professional", "professionals")) is de taak bekend."
    case .taakOnbekend(let ids): return "De taak van \(woorden.namen(ids)) is niet gezegd."
    }
  }
}
