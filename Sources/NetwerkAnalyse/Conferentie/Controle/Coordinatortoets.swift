import Netwerk

extension Planblik {
  /// What speaks against the independence of the coordinator: being of the circle, or working for
  /// whoever helps, decides or referred here. Nothing without a coordinator.
  var coordinator: [Planbevinding.Soort] {
    guard let coordinator = conferentie?.coordinator else { return [] }
    let persoon = coordinator.persoon
    let inKring = persoon.filter { isProfessional($0) == false }
    let werkgevers = werkgevers(van: coordinator)
    let belang = werkgevers.compactMap(belanghebbende).filter { $0 != persoon }
    var soorten = inKring.map { [Planbevinding.Soort.coordinatorInKring($0)] } ?? []
    let mensen = Set(belang.filter { netwerk[$0] != nil }).sorted()
    let organisaties = Set(belang.filter { netwerk.organisatie($0) != nil }).sorted()
    if !belang.isEmpty { soorten.append(.coordinatorHeeftBelang(mensen, organisaties)) }
    let isBekend = persoon != nil || coordinator.naam != nil
    if werkgevers.isEmpty, inKring == nil, isBekend {
      soorten.append(.coordinatorWerkgeverOnbekend)
    }
    return soorten
  }

  private func werkgevers(van coordinator: Coordinator) -> [Betrokkene] {
    let eigen = coordinator.persoon.flatMap { netwerk[$0]?.inzet?.organisatie }
    return coordinator.werktVoor + [eigen.map(Betrokkene.inNetwerk)].compactMap { $0 }
  }

  /// Who in the network it is that has a stake; `nil` for somebody without one.
  ///
  /// A person of the network has. An organisation has when it helps or decides by its kind, or when
  /// somebody else of it is a professional here, or when it referred, set a bottom line or is asked
  /// for help. A name outside the network counts as the organisation that is called so.
  private func belanghebbende(_ wie: Betrokkene) -> Kenmerk? {
    let organisatie: Organisatie?
    switch wie {
    case .inNetwerk(let kenmerk):
      if netwerk[kenmerk] != nil { return kenmerk }
      organisatie = netwerk.organisatie(kenmerk)
    case .buiten(let naam):
      organisatie = netwerk.organisaties.first { $0.naam.lowercased() == naam.lowercased() }
    }
    return organisatie.flatMap { heeftBelang($0) ? $0.id : nil }
  }

  private func heeftBelang(_ organisatie: Organisatie) -> Bool {
    let verwijzer = [conferentie?.verwijzer].compactMap { $0 }
    let stellers = conferentie?.voorwaarden.flatMap(\.van) ?? []
    let genoemd = (verwijzer + stellers + plan.hulp.flatMap(\.van)).compactMap(\.kenmerk)
    let werkers = netwerk.personen.filter {
      $0.inzet?.organisatie == organisatie.id && $0.isProfessional
        && $0.id != conferentie?.coordinator?.persoon
    }
    let vanAard = organisatie.soort.map { !$0.isCollectief } ?? false
    return vanAard || !werkers.isEmpty || genoemd.contains(organisatie.id)
  }
}

extension Optional {
  /// The value when it is so, else `nil`.
  fileprivate func filter(_ isZo: (Wrapped) -> Bool) -> Wrapped? { flatMap { isZo($0) ? $0 : nil } }
}
