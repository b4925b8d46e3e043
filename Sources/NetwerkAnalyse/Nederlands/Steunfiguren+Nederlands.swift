import Netwerk

extension Vraagwijze {
  func nederlands(_ woorden: Verwoording) -> String {
    let hoofd = woorden.hoofdpersoon.metHoofdletter
    return switch self {
    case .niemand: "Bedenk samen met \(woorden.hoofdpersoon) wie dit zou kunnen vragen."
    case .zelf: "\(hoofd) kan het zelf vragen."
    case .wek: "\(hoofd) kan zelf weer contact zoeken: een kaart of een belletje is genoeg."
    case .via(let mensen):
      "Vraag het via \(mensen.map(woorden.naam).joined(separator: ", en dan via "))."
    }
  }
}

extension Afwijzing {
  func nederlands(_ woorden: Verwoording) -> String {
    switch self {
    case .beletsel(let beletsel): beletsel.nederlands
    case .ruzie: "heeft ruzie met \(woorden.hoofdpersoon), en dat gaat voor"
    case .minderjarig: "is een kind, en dit vraag je niet aan een kind"
    }
  }
}

extension Steunvoorziening {
  func nederlands(_ woorden: Verwoording) -> [String] {
    let naam = woorden.naam(id)
    let hoofd = woorden.hoofdpersoon
    var zinnen: [String] =
      switch past {
      case true?: ["\(naam) past bij deze vraag."]
      case false?: []
      case nil: ["\(naam) kan misschien iets betekenen; ga na wat daar te doen is."]
      }
    switch aard {
    case .slapend?: zinnen.append("\(hoofd.metHoofdletter) kwam daar vroeger.")
    case .ambivalent?: zinnen.append("Het botste daar ook weleens.")
    case .steunend?, .neutraal?, nil:
      if heeftBand { zinnen.append("\(hoofd.metHoofdletter) kent het al.") }
    case .gespannen?, .conflict?, .verbroken?: break
    }
    if !bekenden.isEmpty {
      let komt = bekenden.count == 1 ? "hoort" : "horen"
      zinnen.append("\(woorden.namen(bekenden)) \(komt) daar al bij: ga een keer samen.")
    }
    return zinnen
  }
}

extension WaaromNiet {
  func nederlands(_ id: Persoon.ID, _ woorden: Verwoording) -> [String] {
    let naam = woorden.naam(id)
    switch self {
    case .nietInNetwerk: return ["\(naam) staat niet in dit netwerk."]
    case .hoofdpersoon:
      return ["Het gaat om \(naam) zelf. Wat \(naam) zelf kan en doet, komt eerst."]
    case .nietVoorgesteld(let redenen):
      let waarom = redenen.map { $0.nederlands(woorden) }.joined(separator: "; ")
      let zin = "\(naam) staat niet in het voorstel: \(waarom)"
      return [zin.hasSuffix(".") ? zin : zin + "."]
    case .voorgesteld(let figuur, let plaats, let van):
      let plek = "\(naam) staat wel in het voorstel, op plaats \(plaats) van \(van)."
      let tegen = figuur.feiten(.tegen)
      let slot =
        tegen.isEmpty && plaats > 1
        ? ["Er spreekt niets tegen \(naam). Bij wie hoger staan past meer bij deze vraag."] : []
      return [plek] + figuur.zinnen(woorden, voor: 99) + slot
    case .professional(let figuur, let plaats, let van):
      return [
        "\(naam) is hier vanwege het werk en staat bij de professionals, op plaats \(plaats) van \(van)."
      ] + figuur.zinnen(woorden, voor: 99)
    case .werkRaaktVraagNiet:
      return [
        "\(naam) is hier vanwege het werk. Voor zover bekend gaat dat werk niet over deze vraag."
      ]
    }
  }
}

extension Steunvraag {
  var nederlands: String {
    switch self {
    case .hulpvraag(let vraag): vraag.vraag
    case .soort(let soort): "Wie kan er zorgen voor \(soort.gegevenNederlands)?"
    case .open: "Wie kan er iets betekenen?"
    }
  }

  func toelichting(_ woorden: Verwoording) -> [String] {
    var zinnen: [String] = []
    if let achter = hulpvraag?.achter { zinnen.append("Daarachter: ‘\(achter)’.") }
    if let kracht = hulpvraag?.eigenKracht { zinnen.append("Eigen kracht: ‘\(kracht)’.") }
    switch self {
    case .hulpvraag where soorten.isEmpty:
      zinnen.append(
        "Welke steun \(woorden.hoofdpersoon) hierbij zoekt is nog niet gezegd: vraag dat eerst.")
    case .hulpvraag: zinnen.append("Gezocht: \(woorden.steunnamen(soorten)).")
    case .soort: zinnen.append("Dit geeft nu niemand, of maar één persoon, voor zover bekend.")
    case .open: zinnen.append("Van niemand is gezegd welke steun die geeft: vraag dat eerst.")
    }
    switch professional {
    case .ja?:
      zinnen.append(
        "Hier is een professional bij nodig. Hulp van mensen komt erbij, niet in de plaats.")
    case .onbekend?: zinnen.append("Vraag na of hier een professional bij nodig is.")
    case .nee?, nil: break
    }
    return zinnen
  }
}

extension String {
  var metHoofdletter: String { prefix(1).uppercased() + dropFirst() }
}
