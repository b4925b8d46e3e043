import Netwerk

extension Vraagverloop {
  func nederlands(_ woorden: Verwoording) -> String {
    let vraag = woorden.aangehaald(hulpvraag)
    return switch uitkomst {
    case .weerOpen: "\(vraag) is weer open: wat daarvoor was afgesproken, is niet gelukt."
    case .slechter: "Met \(vraag) gaat het slechter dan toen het plan werd gemaakt."
    case .hapert: "Met \(vraag) gaat nog niet alles zoals afgesproken."
    case .geenNieuws: "Over \(vraag) is nog niets gehoord."
    case .nogNiet: "Voor \(vraag) hoefde er nog niets klaar te zijn."
    case .loopt: "Met \(vraag) gaat het zoals afgesproken, of beter."
    case .opgelost: "\(vraag) is opgelost."
    }
  }
}

extension Nazorgstap {
  func nederlands(_ woorden: Verwoording) -> String {
    switch self {
    case .vraag(let wie, let isNieuws):
      "Vraag \(wie.isEmpty ? woorden.hoofdpersoon : woorden.namen(wie)) "
        + (isNieuws ? "hoe het gaat." : "wat er goed ging, en wat er in de weg zat.")
    case .planB(let afspraken):
      "Er is een plan B: "
        + woorden.opsomming(afspraken.compactMap { $0.planB.map(woorden.aangehaald(tekst:)) }) + "."
    case .kringBijeen: "Vraag de kring of zij hier samen opnieuw naar willen kijken."
    case .professional: "Hier is een professional nodig. Vraag samen wie dat kan zijn."
    }
  }
}

extension Nabelmoment {
  func nederlands() -> String {
    let wat =
      switch soort {
      case .nabellen: "nabellen, vier weken na de conferentie"
      case .terugblik: "terugkijken, drie maanden na de conferentie"
      case .evaluatie: "de evaluatie die de kring koos"
      }
    let dag = dag.metWeekdag(in: .nederlands)
    return isVoorbij == true ? "\(wat): \(dag). Die dag is al voorbij." : "\(wat): \(dag)."
  }
}
