import Netwerk

extension Hiatenblik {
  /// Who leads the help, and whether there is too much of it at once.
  var professionalhiaten: [Hiaat.Soort] {
    let drukte = Hulpdrukte(van: professionals)
    return regie + (drukte.isVeel ? [.spaghetti(drukte)] : [])
  }

  var professionals: [Lid] { leden.filter { $0.isFormeel == true } }

  /// Who is said to hold the lead, whoever they are.
  private var regisseurs: [Persoon.ID] {
    leden.filter { $0.persoon.inzet?.regie == .ja }.map(\.id)
  }

  /// One professional alone needs no lead.
  private var isRegieNodig: Bool {
    let bekend = Set(professionals.compactMap { $0.persoon.inzet?.organisatie })
    let los = netwerk.organisaties.filter { organisatie in
      organisatie.soort?.groep == .professionals && !bekend.contains(organisatie.id)
        && organisatie.band?.isLevend == true
    }
    return professionals.count + los.count > 1
  }

  private var regie: [Hiaat.Soort] {
    guard isRegieNodig else { return [] }
    let regisseurs = regisseurs
    if regisseurs.count > 1 { return [.meerdereRegie(regisseurs)] }
    let zeggenNee = professionals.filter { $0.persoon.inzet?.regie == .nee }
    guard regisseurs.isEmpty, !professionals.isEmpty, zeggenNee.count == professionals.count
    else { return [] }
    return [.geenRegie(zeggenNee.map(\.id))]
  }

  /// Those of whom it is not known, when nobody is known to hold the lead; `nil` when it does not
  /// matter.
  var regieOnbekend: [Persoon.ID]? {
    guard isRegieNodig, regisseurs.isEmpty else { return nil }
    let onbekend = professionals.filter { $0.persoon.inzet?.regie != .nee }.map(\.id)
    return onbekend.isEmpty && !professionals.isEmpty ? nil : onbekend
  }
}
