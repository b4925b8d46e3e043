import Netwerk

extension Hiatenblik {
  /// Who leads the help, and whether there is too much of it at once.
  var professionalhiaten: [Hiaat.Soort] {
    regie + (hulp.isVeel ? [.spaghetti(hulp)] : [])
  }

  /// One professional alone needs no lead.
  private var isRegieNodig: Bool {
    let bekend = Set(hulp.organisaties.map(\.wat))
    let los = netwerk.organisaties.filter { organisatie in
      organisatie.soort?.groep == .professionals && !bekend.contains(organisatie.id)
        && organisatie.band?.isLevend == true
    }
    return hulp.professionals.count + los.count > 1
  }

  private var regie: [Hiaat.Soort] {
    guard isRegieNodig else { return [] }
    return switch hulp.regie {
    case .meer(let wie), .iedereen(let wie): [.meerdereRegie(wie)]
    case .niemand: [.geenRegie(hulp.professionals)]
    case .nietNodig, .onbekend, .een: []
    }
  }

  /// Those of whom it is not known, when nobody is known to hold the lead; `nil` when it does not
  /// matter.
  var regieOnbekend: [Persoon.ID]? {
    guard isRegieNodig else { return nil }
    return switch hulp.regie {
    case .onbekend(let wie): wie
    // Organisations without anybody named.
    case .nietNodig: []
    case .niemand, .een, .meer, .iedereen: nil
    }
  }
}

extension Hulpverlening {
  /// Whether there is so much that the help itself becomes work: many professionals of several
  /// organisations (``Hiaatgrenzen``), or organisations that may do the same.
  var isVeel: Bool {
    overlap.contains { $0.organisaties.count > 1 }
      || professionals.count >= Hiaatgrenzen.professionals
        && organisaties.count >= Hiaatgrenzen.organisaties
  }
}
