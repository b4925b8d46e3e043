import Netwerk

extension [Opvolging] {
  /// Oldest first; what has no day comes before all others.
  var opVolgorde: [Opvolging] {
    enumerated().sorted {
      switch ($0.element.wanneer, $1.element.wanneer) {
      case (let links?, let rechts?) where links != rechts: links < rechts
      case (nil, _?): true
      case (_?, nil): false
      default: $0.offset < $1.offset
      }
    }.map(\.element)
  }
}

extension Afspraak {
  func verloop(_ opvolging: [Opvolging]) -> Afspraakverloop {
    // The one to worry about most first.
    let zorg: [Afspraakstand.Stand] = [.niet, .deels, .gewijzigd, .nogNiet, .nagekomen]
    let standen = opvolging.compactMap { moment -> Afspraakverloop.Stand? in
      let gezegd = moment.standen(van: id)
      return zorg.first(where: gezegd.contains).map { .init(wanneer: moment.wanneer, stand: $0) }
    }
    return Afspraakverloop(afspraak: self, standen: standen)
  }
}

extension Vraagverloop {
  init(_ hulpvraag: Hulpvraag, _ afspraken: [Afspraakverloop], _ opvolging: [Opvolging]) {
    let zorg: [Hulpvraagstand.Verloop] = [.slechter, .hetzelfde, .beter, .opgelost]
    let gezegd = opvolging.compactMap { moment -> Hulpvraagstand.Verloop? in
      let verlopen = moment.hulpvragen.filter { $0.hulpvraag == hulpvraag.id }.compactMap(\.gaat)
      return zorg.first(where: verlopen.contains)
    }
    self.hulpvraag = hulpvraag
    self.afspraken = afspraken
    gaat = gezegd.last
    uitkomst = Uitkomst(afspraken.map(\.laatste), gezegd.last)
  }
}

extension Vraagverloop.Uitkomst {
  /// - Parameters:
  ///   - standen: how each agreement for the question stands; `nil` for one without news.
  ///   - gaat: how the question itself goes.
  fileprivate init(_ standen: [Afspraakstand.Stand?], _ gaat: Hulpvraagstand.Verloop?) {
    let bekend = standen.compactMap { $0 }
    let isAllesMislukt = !standen.isEmpty && standen.allSatisfy { $0 == .niet }
    switch gaat {
    case .opgelost?: self = .opgelost
    case .slechter?: self = isAllesMislukt ? .weerOpen : .slechter
    case .beter?: self = bekend.contains(.niet) ? .hapert : .loopt
    case .hetzelfde?, nil:
      if isAllesMislukt {
        self = .weerOpen
      } else if bekend.contains(where: { $0 == .niet || $0 == .deels }) {
        self = .hapert
      } else if bekend.isEmpty {
        self = gaat == nil ? .geenNieuws : .hapert
      } else {
        self = bekend.allSatisfy { $0 == .nogNiet } ? .nogNiet : .loopt
      }
    }
  }
}
