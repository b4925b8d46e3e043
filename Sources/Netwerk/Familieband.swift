/// What one person is of another in the family (English: *kinship tie*).
///
/// Read as "the first is … of the second": a mother's band says `ouder`.
public enum Familieband: String, CaseIterable, Hashable, Sendable {
  case partner
  case gehuwd
  case samenwonend
  case latRelatie = "lat-relatie"
  case verloofd
  case gescheidenVanTafel = "scheiding van tafel en bed"
  case gescheiden
  case exPartner = "ex-partner"
  case ouder
  case kind
  case adoptieouder
  case adoptiekind
  case pleegouder
  case pleegkind
  case stiefouder
  case stiefkind
  case broerOfZus = "broer of zus"
  case halfbroerOfHalfzus = "halfbroer of halfzus"
  case stiefbroerOfStiefzus = "stiefbroer of stiefzus"
  case tweeling
  case eeneiigeTweeling = "eeneiige tweeling"
  case grootouder
  case kleinkind
  case oomOfTante = "oom of tante"
  case oomzegger
  case neefOfNicht = "neef of nicht"
  case schoonouder
  case schoonkind
  case zwagerOfSchoonzus = "zwager of schoonzus"
}

extension Familieband {
  /// The same tie seen from the other side: a parent's child.
  public var omgekeerd: Familieband {
    switch self {
    case .ouder: .kind
    case .kind: .ouder
    case .adoptieouder: .adoptiekind
    case .adoptiekind: .adoptieouder
    case .pleegouder: .pleegkind
    case .pleegkind: .pleegouder
    case .stiefouder: .stiefkind
    case .stiefkind: .stiefouder
    case .grootouder: .kleinkind
    case .kleinkind: .grootouder
    case .oomOfTante: .oomzegger
    case .oomzegger: .oomOfTante
    case .schoonouder: .schoonkind
    case .schoonkind: .schoonouder
    default: self
    }
  }

  /// Whether the two are or were a couple.
  public var isPaar: Bool {
    switch self {
    case .partner, .gehuwd, .samenwonend, .latRelatie, .verloofd, .gescheidenVanTafel, .gescheiden,
      .exPartner:
      true
    default: false
    }
  }
}

extension Familieband: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.partner, .engels): "partner"
    case (.gehuwd, .engels): "married"
    case (.samenwonend, .engels): "living together"
    case (.latRelatie, .engels): "living apart together"
    case (.verloofd, .engels): "engaged"
    case (.gescheidenVanTafel, .engels): "legally separated"
    case (.gescheiden, .engels): "divorced"
    case (.exPartner, .engels): "former partner"
    case (.ouder, .engels): "parent"
    case (.kind, .engels): "child"
    case (.adoptieouder, .engels): "adoptive parent"
    case (.adoptiekind, .engels): "adopted child"
    case (.pleegouder, .engels): "foster parent"
    case (.pleegkind, .engels): "foster child"
    case (.stiefouder, .engels): "stepparent"
    case (.stiefkind, .engels): "stepchild"
    case (.broerOfZus, .engels): "brother or sister"
    case (.halfbroerOfHalfzus, .engels): "half-brother or half-sister"
    case (.stiefbroerOfStiefzus, .engels): "stepbrother or stepsister"
    case (.tweeling, .engels): "twin"
    case (.eeneiigeTweeling, .engels): "identical twin"
    case (.grootouder, .engels): "grandparent"
    case (.kleinkind, .engels): "grandchild"
    case (.oomOfTante, .engels): "uncle or aunt"
    case (.oomzegger, .engels): "nephew or niece"
    case (.neefOfNicht, .engels): "cousin"
    case (.schoonouder, .engels): "parent-in-law"
    case (.schoonkind, .engels): "child-in-law"
    case (.zwagerOfSchoonzus, .engels): "brother- or sister-in-law"
    }
  }
}
