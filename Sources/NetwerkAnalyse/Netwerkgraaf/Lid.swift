import Netwerk

/// Somebody who counts, with everything said of their tie with the hoofdpersoon (English: *member*).
struct Lid: Sendable {
  let persoon: Persoon
  /// The tie with the hoofdpersoon, seen from this person, as one; `nil` for somebody the
  /// hoofdpersoon knows only through others.
  let band: Band?
  let familieband: Familieband?
  /// The main group; `nil` when nobody said.
  let hoofdgroep: Groep.Soort?

  init(persoon: Persoon, band: Band?, familieband: Familieband?) {
    self.persoon = persoon
    self.band = band
    self.familieband = familieband
    hoofdgroep = persoon.groep?.soort.hoofdgroep
  }

  var id: Persoon.ID { persoon.id }

  /// Whether this person is here because it is their work (`Persoon.isBeroepskracht`); `nil` when
  /// nothing tells.
  var isFormeel: Bool? {
    if persoon.isBeroepskracht { return true }
    return persoon.groep == nil ? nil : false
  }

  /// The sex when it is known to be one.
  var geslacht: Geslacht? { persoon.bekendGeslacht.flatMap { $0 == .onbekend ? nil : $0 } }

  /// What this person gives to the hoofdpersoon.
  var steun: Set<Steunsoort> { band?.steun ?? [] }

  /// Whether this person gives a kind of support; `nil` when nobody said what they give.
  func geeft(_ soort: Steunsoort) -> Bool? {
    guard let band else { return false }
    if band.steun.contains(soort) { return true }
    switch band.steunrichting {
    case nil: return nil
    case .heen, .wederzijds: return band.steun.isEmpty ? nil : false
    case .terug: return false
    }
  }

  /// Whether there is contact at least this often; `nil` when nobody said how often.
  func heeftContact(minstens grens: Contact.Frequentie) -> Bool? {
    guard let band else { return false }
    return band.contact?.frequentie.map { $0.isMinstens(grens) }
  }
}

extension Netwerk {
  /// Who counts in every measure: everybody alive who has not broken off with the hoofdpersoon, by
  /// kenmerk. Of a household, whoever has not broken off with all of it.
  ///
  /// Complexity: O(people · hoofdpersonen + relations), and sorting.
  func leden() -> [Lid] {
    let hoofden = hoofdpersonen.map(\.id)
    let gezegd = gezegd(over: hoofden)
    let personen = personen
    return personen.indices.filter { !personen[$0].isOverleden }
      .sorted { personen[$0].id < personen[$1].id }
      .compactMap { nummer in
        let inRelaties = gezegd.isEmpty ? [:] : gezegd[personen[nummer].id] ?? [:]
        return personen[nummer].lid(inRelaties, hoofden)
      }
  }

  /// What relations say of everybody's tie with each hoofdpersoon, seen from them.
  private func gezegd(over hoofden: [Persoon.ID]) -> [Persoon.ID: [Persoon.ID: [Band]]] {
    var gezegd: [Persoon.ID: [Persoon.ID: [Band]]] = [:]
    let relaties = relaties
    for nummer in relaties.indices {
      for hoofd in hoofden {
        guard let wie = relaties[nummer].ander(dan: hoofd) else { continue }
        let relatie = relaties[nummer]
        let band = relatie.van == wie ? relatie.band : relatie.band.omgekeerd
        gezegd[wie, default: [:]][hoofd, default: []].append(band)
      }
    }
    return gezegd
  }
}

extension Persoon {
  /// - Parameter gezegd: what relations say of this person's tie with each hoofdpersoon.
  /// - Returns: `nil` when there are ties and all are broken off.
  fileprivate func lid(_ gezegd: [ID: [Band]], _ hoofden: [ID]) -> Lid? {
    // Most people's tie is said in one place.
    if gezegd.isEmpty {
      if let band, band.aard == .verbroken { return nil }
      return Lid(persoon: self, band: band, familieband: familieband)
    }
    var levend: [Band] = []
    var isEigenGeteld = false
    var isVerbroken = false
    for hoofd in hoofden {
      let uitRelaties = gezegd[hoofd] ?? []
      guard let samen = Band.samen((band.map { [$0] } ?? []) + uitRelaties) else { continue }
      guard samen.aard != .verbroken else {
        isVerbroken = true
        continue
      }
      if let band, !isEigenGeteld { levend.append(band) }
      isEigenGeteld = true
      levend += uitRelaties
    }
    if isVerbroken, levend.isEmpty { return nil }
    let genoemd = Set(levend.compactMap(\.familieband))
    return Lid(
      persoon: self, band: Band.samen(levend),
      familieband: familieband ?? Familieband.allCases.first { genoemd.contains($0) })
  }
}

extension Band {
  /// Everything said of one tie, as one; `nil` when nothing was.
  static func samen(_ banden: [Band]) -> Band? {
    banden.dropFirst().reduce(banden.first) { $0?.samen(met: $1) }
  }
}
