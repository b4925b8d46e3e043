/// For whom a professional or volunteer is here, on what ground and with what task (English:
/// *assignment*).
public struct Inzet: Hashable, Sendable {
  public var organisatie: Organisatie.ID?
  public var kader: Kader?
  public var taak: String?
  /// Whether this person holds the lead over all help.
  public var regie: Antwoord?

  public init(
    organisatie: Organisatie.ID? = nil, kader: Kader? = nil, taak: String? = nil,
    regie: Antwoord? = nil
  ) {
    self.organisatie = organisatie
    self.kader = kader
    self.taak = taak
    self.regie = regie
  }
}

/// The law under which help is given (English: *legal frame*).
public enum Kader: String, CaseIterable, Hashable, Sendable {
  case wmo = "Wmo"
  case jeugdwet = "Jeugdwet"
  case zvw = "Zvw"
  case wlz = "Wlz"
  case participatiewet = "Participatiewet"
  case schuldhulp
  case justitie
  case onderwijs
  case anders
}

extension Kader: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.wmo, .engels): "Social Support Act (Wmo)"
    case (.jeugdwet, .engels): "Youth Act (Jeugdwet)"
    case (.zvw, .engels): "Health Insurance Act (Zvw)"
    case (.wlz, .engels): "Long-term Care Act (Wlz)"
    case (.participatiewet, .engels): "Participation Act (Participatiewet)"
    case (.schuldhulp, .engels): "debt counselling"
    case (.justitie, .engels): "justice"
    case (.onderwijs, .engels): "education"
    case (.anders, .engels): "other"
    }
  }
}
