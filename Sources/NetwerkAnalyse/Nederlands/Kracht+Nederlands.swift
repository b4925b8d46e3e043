import Netwerk

extension Dimensie {
  var uitlegNederlands: String {
    switch self {
    case .omvangEnBereik:
      "Met hoeveel mensen uit de eigen kring (geen professionals) er minstens elke maand contact "
        + "is, op \(Dimensie.volleOmvang). Onderzoek vindt er gemiddeld ongeveer zo veel; dat dit vol "
        + "heet, is onze afspraak."
    case .nabijheid:
      "Hoeveel mensen er in de binnenste kring staan, op \(Dimensie.volleNabijheid). Onderzoek vindt "
        + "er meestal een paar; dat \(Dimensie.volleNabijheid) vol heet, is onze afspraak."
    case .samenhang:
      "Welk deel van de paren mensen kan elkaar bereiken via mensen die elkaar kennen, zonder de "
        + "hoofdpersoon. Wie elkaar kent telt zoals het is opgeschreven."
    case .variatie:
      "Hoe gelijk de mensen verdeeld zijn over de acht groepen, zoals familie, buren en vrienden: 0 bij "
        + "één groep, 1 bij allemaal evenveel."
    case .steundekking: "Voor welk deel van de zes soorten steun er iemand is."
    case .wederkerigheid:
      "Bij welk deel van de mensen met wie er steun is, die heen en weer gaat. Professionals tellen "
        + "niet mee: die hoeven niets terug te krijgen."
    case .verbindingNaarBuiten:
      "Hoe weinig de contacten samen één kring zijn: 1 min de inperking van Burt. Veel contacten die "
        + "elkaar niet kennen geven bijna 1, één kring van mensen die elkaar allemaal kennen 0."
    case .veerkracht:
      "Voor welk deel van de zes soorten steun er nog iemand is als degene wegvalt die het meest "
        + "gemist wordt."
    case .balans:
      "Welk deel van de mensen uit de eigen kring komt; vol vanaf de helft. Dat de helft genoeg is, "
        + "is onze afspraak."
    case .draaglast:
      "Welk deel van de mensen die iets dragen dat ook aankan. Professionals tellen niet mee: voor hen "
        + "is het werk."
    }
  }
}

extension Krachtgrond {
  func nederlands(_ woorden: Verwoording) -> String {
    switch self {
    case .contact(let wie):
      wie.isEmpty
        ? "Van niemand uit de eigen kring is bekend dat er elke maand contact is."
        : "Met \(woorden.namen(wie)) is er minstens elke maand contact."
    case .dichtbij(let wie):
      wie.isEmpty
        ? "Voor zover bekend staat niemand in de binnenste kring."
        : "\(woorden.namen(wie)) \(wie.count == 1 ? "staat" : "staan") in de binnenste kring."
    case .delen(let delen, _): Self.delenNederlands(delen, woorden)
    case .groepen(let groepen):
      "De mensen komen uit: "
        + woorden.opsomming(groepen.map { "\($0.soort.naam(in: .nederlands)) (\($0.aantal))" })
        + "."
    case .steun(let gegeven, let ontbreekt, _): Self.steunNederlands(gegeven, ontbreekt, woorden)
    case .heenEnWeer(let wie, let eenKant): Self.heenEnWeerNederlands(wie, eenKant, woorden)
    case .wegen(let buiten, let isGroep): Self.wegenNederlands(buiten, isGroep, woorden)
    case .zonder(let wie, let soorten):
      soorten.isEmpty
        ? "Wie er ook wegvalt: voor elke steun die er nu is blijft er iemand."
        : "Als \(woorden.namen(wie)) wegvalt, is er niemand meer bekend voor "
          + "\(woorden.steunnamen(soorten))."
    case .verhouding(let eigen, let professionals, let mist):
      Self.verhoudingNederlands(eigen.count, professionals.count, mist, woorden)
    case .draagt(let teVeel, let bekend):
      teVeel.isEmpty
        ? "Niemand van wie het bekend is (\(bekend) \(bekend == 1 ? "mens" : "mensen")) draagt te veel."
        : "\(woorden.namen(teVeel)) \(teVeel.count == 1 ? "draagt" : "dragen") meer dan goed is."
    case .geen(let reden): "Nog niet te zeggen: \(reden.naam(in: .nederlands))."
    }
  }

  private static func delenNederlands(_ delen: [[Persoon.ID]], _ woorden: Verwoording) -> String {
    guard delen.count > 1 else {
      return "Iedereen kan iedereen bereiken, ook buiten \(woorden.hoofdpersoon) om."
    }
    let groepen = delen.filter { $0.count > 1 }
    let alleen = delen.count - groepen.count
    var zinnen: [String] = []
    if let grootste = groepen.first {
      let rest = groepen.count - 1
      zinnen.append(
        "Buiten \(woorden.hoofdpersoon) om horen \(woorden.namen(grootste)) bij elkaar"
          + (rest == 0
            ? "." : ", en \(rest == 1 ? "is er nog één groep" : "zijn er nog \(rest) groepen")."))
    }
    if alleen > 0 {
      zinnen.append(
        alleen == 1
          ? "1 mens kent niemand van de anderen."
          : "\(alleen) mensen kennen niemand van de anderen.")
    }
    return zinnen.joined(separator: " ")
  }

  private static func wegenNederlands(
    _ buiten: [Persoon.ID], _ isGroep: Bool, _ woorden: Verwoording
  ) -> String {
    if buiten.isEmpty { return "Alle contacten horen bij één groep mensen die elkaar kennen." }
    let isEen = buiten.count == 1
    guard isGroep else {
      return isEen
        ? "\(woorden.namen(buiten)) is het enige contact."
        : "De contacten kennen elkaar niet: ieder kan een weg naar anderen zijn."
    }
    return "\(woorden.namen(buiten)) \(isEen ? "hoort" : "horen") niet bij de grootste groep en "
      + "\(isEen ? "kan" : "kunnen") een weg naar anderen zijn."
  }

  private static func steunNederlands(
    _ gegeven: [Steunsoort], _ ontbreekt: [Steunsoort], _ woorden: Verwoording
  ) -> String {
    func lijst(_ soorten: [Steunsoort]) -> String {
      woorden.steunnamen(soorten)
    }
    return ontbreekt.isEmpty
      ? "Voor elke soort steun is er iemand."
      : "Er is iemand voor \(lijst(gegeven)); nog niemand genoemd voor \(lijst(ontbreekt))."
  }

  private static func heenEnWeerNederlands(
    _ wie: [Persoon.ID], _ eenKant: [Persoon.ID], _ woorden: Verwoording
  ) -> String {
    let een = "van één kant"
    if wie.isEmpty {
      return "Bij \(woorden.namen(eenKant)) komt de steun, voor zover bekend, \(een)."
    }
    let heen = "Bij \(woorden.namen(wie)) gaat steun heen en weer"
    return eenKant.isEmpty ? heen + "." : heen + "; bij \(woorden.namen(eenKant)) komt die \(een)."
  }

  private static func verhoudingNederlands(
    _ eigen: Int, _ professionals: Int, _ mist: [String], _ woorden: Verwoording
  ) -> String {
    let telling =
      "\(eigen) \(eigen == 1 ? "mens" : "mensen") uit de eigen kring, \(professionals) "
      + "\(professionals == 1 ? "professional" : "professionals")."
    guard !mist.isEmpty else { return telling }
    let vragen = woorden.opsomming(mist.map { "‘\($0)’" })
    return telling + " Voor \(vragen) is een professional nodig, en die is er nog niet."
  }
}

extension Onbekende {
  func nederlands(_ woorden: Verwoording) -> String {
    let wie = woorden.namen(van)
    func bij(_ een: String, _ meer: String) -> String { woorden.bij(van.count, een, meer) }
    return switch wat {
    case .groep: "Het is niet gezegd bij welke groep \(wie) \(bij("hoort", "horen"))."
    case .kring: "Het is niet gezegd hoe dichtbij \(wie) \(bij("staat", "staan"))."
    case .contact: "Het is niet gezegd hoe vaak er contact is met \(wie)."
    case .steun:
      "Het is niet gezegd wat \(wie) \(bij("geeft of krijgt", "geven of krijgen"))."
    case .belasting: "Het is niet gezegd wat \(wie) \(bij("aankan", "aankunnen"))."
    }
  }
}

extension Krachtuitspraak {
  var nederlands: String {
    switch self {
    case .getal(let getal, let van, let tot):
      van == tot
        ? "Alles samen \(getal) van de 100."
        : "Alles samen \(getal) van de 100, voor zover bekend; met wat nog onbekend is kan het tussen "
          + "\(van) en \(tot) liggen."
    case .nogNiet: "Er is nog te weinig bekend om iets over de kracht van dit netwerk te zeggen."
    case .teltNietMee(let dimensies):
      "Nog niet meegeteld, omdat er te weinig over bekend is: "
        + dimensies.map { $0.naam(in: .nederlands) }.joined(separator: ", ") + "."
    case .verschil(isZeker: true): "Dit verschil staat vast, wat er ook nog onbekend is."
    case .verschil(isZeker: false):
      "Het verschil kan ook komen doordat er nu meer, of minder, bekend is dan toen."
    case .watHetZegt:
      "Het getal gaat over wat er van dit netwerk bekend is, niet over een mens en niet over hoeveel "
        + "iemand voor een ander betekent. Gebruik het om samen verder te kijken, nooit om iemand te "
        + "vergelijken of te beoordelen."
    }
  }
}
