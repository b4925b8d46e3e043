import Netwerk

/// Somebody, or an organisation, in two households or more, by kenmerk (English: *shared*).
struct Deler: Hashable, Sendable {
  let wat: Sleutelfiguur.Wat
  /// Ascending, two or more.
  let huishoudens: [Int]
}

extension Buurt {
  /// Who and what stands in two households or more, those in most first, then by kenmerk.
  ///
  /// A hoofdpersoon is not among them: see ``onderling()``.
  ///
  /// - Parameter verbergt: whether somebody is left out for what one network says of them.
  /// - Returns: those that may be seen, and how many people may not.
  func gedeelden(
    zonder verbergt: (Buurtopbouw.Lid) -> Bool
  ) -> (zichtbaar: [Deler], verborgen: Int) {
    var (zichtbaar, verborgen) = (gedeeldeOrganisaties(), 0)
    for persoon in 0..<aantalPersonen where hoofdVan[Int32(persoon)] == nil {
      let leden = leden(van: persoon)
      guard leden.count > 1 else { continue }
      if leden.contains(where: verbergt) {
        verborgen += 1
      } else {
        zichtbaar.append(
          Deler(
            wat: .persoon(opbouw.personen[Int32(persoon)], hoofdgroep(leden)),
            huishoudens: leden.map { Int($0.netwerk) }))
      }
    }
    zichtbaar.sort { een, ander in
      een.huishoudens.count == ander.huishoudens.count
        ? een.wat < ander.wat : een.huishoudens.count > ander.huishoudens.count
    }
    return (zichtbaar, verborgen)
  }

  /// The main group when all networks that say so agree.
  func hoofdgroep(_ leden: ArraySlice<Buurtopbouw.Lid>) -> Groep.Soort? {
    let gezegd = Set(leden.map(\.hoofdgroep)).subtracting([0])
    guard gezegd.count == 1, let groep = gezegd.first else { return nil }
    return Groep.Soort.hoofdgroepen[Int(groep) - 1]
  }

  private func gedeeldeOrganisaties() -> [Deler] {
    var bij: [Int32: (huishoudens: [Int], soorten: Set<Organisatie.Soort>)] = [:]
    for plek in plekken {
      var tot = bij[plek.organisatie] ?? ([], [])
      if tot.huishoudens.last != Int(plek.netwerk) { tot.huishoudens.append(Int(plek.netwerk)) }
      if let soort = plek.soort { tot.soorten.insert(soort) }
      bij[plek.organisatie] = tot
    }
    return bij.filter { $0.value.huishoudens.count > 1 }.map { nummer, tot in
      let soort = tot.soorten.count == 1 ? tot.soorten.first : nil
      return Deler(
        wat: .organisatie(opbouw.organisaties[nummer], soort), huishoudens: tot.huishoudens)
    }
  }

  /// Households of which one stands in the network of the other, lowest number first.
  func onderling() -> [Buurtnetwerk.Huishoudpaar] {
    var paren: Set<Buurtnetwerk.Huishoudpaar> = []
    for (hoofd, eigen) in hoofdVan {
      for lid in leden(van: Int(hoofd)) {
        let ander = Int(lid.netwerk)
        for een in eigen where een != ander {
          paren.insert(Buurtnetwerk.Huishoudpaar(een: min(een, ander), ander: max(een, ander)))
        }
      }
    }
    return paren.sorted { ($0.een, $0.ander) < ($1.een, $1.ander) }
  }
}

extension Sleutelfiguur.Wat {
  var zonderKenmerk: Buurtnetwerk.Gedeeld.Wat {
    switch self {
    case .persoon(_, let groep): .persoon(groep)
    case .organisatie(_, let soort): .organisatie(soort)
    }
  }
}
