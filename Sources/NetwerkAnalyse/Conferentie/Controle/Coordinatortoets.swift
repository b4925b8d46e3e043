import Netwerk

extension Planblik {
  /// What speaks against the independence of the coordinator, as ``Netwerk/onafhankelijkheid()`` finds
  /// it. Nothing without a coordinator; somebody who only bears the same name is for the proposal to
  /// ask about.
  var coordinator: [Planbevinding.Soort] {
    guard let toets = netwerk.onafhankelijkheid(), toets.isGekozen else { return [] }
    let inKring = toets.feiten.compactMap { feit -> Persoon.ID? in
      switch feit {
      case .isHoofdpersoon(let wie), .inKring(let wie): wie
      default: nil
      }
    }
    let belang = toets.feiten.filter { feit in
      switch feit {
      case .isHoofdpersoon, .inKring, .naamgenoot: false
      default: true
      }
    }
    var soorten = inKring.map(Planbevinding.Soort.coordinatorInKring)
    if !belang.isEmpty { soorten.append(.coordinatorHeeftBelang(belang)) }
    if soorten.isEmpty, !toets.isWerkgeverBekend { soorten.append(.coordinatorWerkgeverOnbekend) }
    return soorten
  }
}
