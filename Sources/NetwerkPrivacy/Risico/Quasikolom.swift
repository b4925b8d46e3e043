import Netwerk

/// Something about a person that others can know from elsewhere (English: *quasi-identifier*).
public enum Quasikolom: String, CaseIterable, Hashable, Sendable {
  /// As it stands in the network: an age or else a year of birth.
  case leeftijd
  case geslacht
  case woonplaats
  /// Of a hoofdpersoon: how many live in the same house, themselves included.
  case huishouden
  /// Of a hoofdpersoon: which main groups there are people of.
  case samenstelling
  /// Of a hoofdpersoon: how many people there are.
  case omvang
  case rol
  case groep
  case kring
  /// In kilometres or minutes, as it stands.
  case afstand

  /// What is looked at for a hoofdpersoon when nobody chooses.
  public static let vanHoofdpersoon: [Quasikolom] = [
    .leeftijd, .geslacht, .woonplaats, .huishouden, .samenstelling,
  ]
  /// What is looked at for everybody else when nobody chooses.
  public static let vanPersoon: [Quasikolom] = [.leeftijd, .geslacht, .woonplaats, .rol, .groep]

  /// What it is of somebody; empty when it is not known.
  func waarde(van persoon: Persoon, in netwerk: Netwerk) -> String {
    switch self {
    case .leeftijd:
      switch persoon.leeftijd {
      case .jaren(let jaren): "\(jaren)"
      case .geboren(let jaar): "geboren \(jaar)"
      case nil: ""
      }
    case .geslacht: persoon.bekendGeslacht?.rawValue ?? ""
    case .woonplaats: persoon.woonplaats ?? ""
    case .huishouden: Self.huisgenoten(van: persoon, in: netwerk).map { "\($0)" } ?? ""
    case .samenstelling:
      Set(netwerk.personen.compactMap { $0.groep?.soort.hoofdgroep.rawValue }).sorted()
        .joined(separator: "+")
    case .omvang: "\(netwerk.personen.count)"
    case .rol: persoon.rol?.tekst.lowercased() ?? ""
    case .groep: persoon.groep?.soort.rawValue ?? ""
    case .kring: persoon.kring.map { "\($0.rawValue)" } ?? ""
    case .afstand:
      switch persoon.afstand {
      case .kilometer(let kilometer): "\(kilometer) km"
      case .reistijd(let minuten): "\(minuten) min"
      case nil: ""
      }
    }
  }

  private static func huisgenoten(van persoon: Persoon, in netwerk: Netwerk) -> Int? {
    persoon.huishouden.map { huis in
      (netwerk.hoofdpersonen + netwerk.personen).count { $0.huishouden == huis }
    }
  }
}

extension Quasikolom: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.leeftijd, .nederlands): "leeftijd"
    case (.geslacht, .nederlands): "geslacht"
    case (.woonplaats, .nederlands): "woonplaats"
    case (.huishouden, .nederlands): "grootte van het huishouden"
    case (.samenstelling, .nederlands): "welke groepen er zijn"
    case (.omvang, .nederlands): "hoeveel mensen er zijn"
    case (.rol, .nederlands): "rol"
    case (.groep, .nederlands): "groep"
    case (.kring, .nederlands): "kring"
    case (.afstand, .nederlands): "afstand"
    case (.leeftijd, .engels): "age"
    case (.geslacht, .engels): "sex"
    case (.woonplaats, .engels): "place"
    case (.huishouden, .engels): "size of the household"
    case (.samenstelling, .engels): "which groups there are"
    case (.omvang, .engels): "how many people there are"
    case (.rol, .engels): "role"
    case (.groep, .engels): "group"
    case (.kring, .engels): "ring"
    case (.afstand, .engels): "distance"
    }
  }
}
