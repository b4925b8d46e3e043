import Netwerk

extension Plansterkte {
  func nederlands(_ woorden: Verwoording) -> String {
    switch self {
    case .elkeVraagBeantwoord: "Voor elke vraag is er een afspraak of hulp gevraagd."
    case .elkeVraagBesproken(let open):
      "Elke vraag is besproken. Dit laten jullie nu liggen: \(woorden.vragen(open))."
    case .elkeVoorwaardeAanvaard:
      "Aan elke voorwaarde is voldaan, en wie erom vroeg vindt het goed."
    case .iedereenStaatErachter: "Wie iets doet, was erbij of heeft ja gezegd."
    case .niemandAlleen: "Niemand staat ergens alleen voor."
    case .overalPlanB: "Bij elke afspraak staat wat jullie doen als het niet lukt."
    case .terugkijken(let wie, let dag):
      "\(woorden.namen(wie)) \(woorden.bij(wie.count, "houdt", "houden")) het plan in het oog, en "
        + "\(dag.isDag ? "op" : "in") \(dag.voluit(in: .nederlands)) kijkt de kring terug."
    }
  }
}

extension Kringaandeel {
  func nederlands(_ woorden: Verwoording) -> [String] {
    var zinnen: [String] = []
    switch mensen {
    case .bekend(let eigen, let geheel):
      zinnen.append(
        "De kring doet \(woorden.getal(eigen)) van de \(woorden.getal(geheel)) taken die mensen op zich "
          + "namen.")
    case .onbekend(let reden):
      zinnen.append(
        "Hoeveel de kring zelf doet, is nog niet te zeggen: \(reden.nederlands(woorden)).")
    }
    switch uren {
    case .bekend(let eigen, let geheel):
      zinnen.append(
        "In tijd is dat \(woorden.getal(eigen)) van de \(woorden.getal(geheel)) uur per week.")
    case .onbekend(let reden):
      zinnen.append("In tijd is dat niet te zeggen: \(reden.nederlands(woorden)).")
    }
    guard hulpverzoeken > 0 else { return zinnen }
    let keer = hulpverzoeken == 1 ? "één keer" : "\(hulpverzoeken) keer"
    return zinnen + ["Daarnaast vraagt het plan \(keer) hulp van buiten de kring."]
  }
}

extension Kringaandeel.Reden {
  fileprivate func nederlands(_ woorden: Verwoording) -> String {
    switch self {
    case .nietsBeloofd: "niemand beloofde nog iets"
    case .groepOnbekend(let wie): "van \(woorden.namen(wie)) staat er geen groep bij"
    case .urenOnbekend(let afspraken):
      afspraken.count == 1
        ? "bij één afspraak staat niet hoeveel tijd het kost"
        : "bij \(afspraken.count) afspraken staat niet hoeveel tijd het kost"
    }
  }
}
