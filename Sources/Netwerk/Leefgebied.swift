/// A part of daily life in which somebody may want something to change (English: *life domain*).
///
/// The thirteen domains of the Zelfredzaamheid-Matrix (GGD Amsterdam, 2017).
public enum Leefgebied: String, CaseIterable, Hashable, Sendable {
  case financien = "financiën"
  case werkEnOpleiding = "werk en opleiding"
  case tijdsbesteding
  case huisvesting
  case huiselijkeRelaties = "huiselijke relaties"
  case geestelijkeGezondheid = "geestelijke gezondheid"
  case lichamelijkeGezondheid = "lichamelijke gezondheid"
  case middelengebruik
  case basaleADL = "basale ADL"
  case instrumenteleADL = "instrumentele ADL"
  case sociaalNetwerk = "sociaal netwerk"
  case maatschappelijkeParticipatie = "maatschappelijke participatie"
  case justitie
}

extension Leefgebied: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.financien, .engels): "finances"
    case (.werkEnOpleiding, .engels): "work and education"
    case (.tijdsbesteding, .engels): "daytime activities"
    case (.huisvesting, .engels): "housing"
    case (.huiselijkeRelaties, .engels): "relations at home"
    case (.geestelijkeGezondheid, .engels): "mental health"
    case (.lichamelijkeGezondheid, .engels): "physical health"
    case (.middelengebruik, .engels): "substance use"
    case (.basaleADL, .engels): "basic activities of daily life"
    case (.instrumenteleADL, .engels): "instrumental activities of daily life"
    case (.sociaalNetwerk, .engels): "social network"
    case (.maatschappelijkeParticipatie, .engels): "taking part in society"
    case (.justitie, .engels): "justice"
    }
  }
}
