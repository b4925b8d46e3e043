extension Conferentie {
  /// Removes every reference to people and organisations who are gone.
  mutating func vergeet(_ weg: Set<Kenmerk>) {
    if let persoon = coordinator?.persoon, weg.contains(persoon) { coordinator?.persoon = nil }
    coordinator?.werktVoor.vergeet(weg)
    verwijzer.vergeet(weg)
    for nummer in voorwaarden.indices { voorwaarden[nummer].van.vergeet(weg) }
    for nummer in informatie.indices { informatie[nummer].door.vergeet(weg) }
    for nummer in tolken.indices { tolken[nummer].wie.vergeet(weg) }
    for nummer in besluiten.indices { besluiten[nummer].wie.vergeet(weg) }
    deelnemers.removeAll { weg.contains($0.wie) }
    for nummer in deelnemers.indices { deelnemers[nummer].vergeet(weg) }
    grenzen = grenzen.compactMap { $0.zonder(weg) }
  }
}

extension Deelname {
  fileprivate mutating func vergeet(_ weg: Set<Kenmerk>) {
    vertegenwoordiger.vergeet(weg)
    via.vergeet(weg)
    genoemdDoor.vergeet(weg)
    begeleidDoor.vergeet(weg)
    besluit?.wie.vergeet(weg)
  }
}

extension Grens {
  /// This limit for whoever stays; `nil` when it limits nobody any more.
  fileprivate func zonder(_ weg: Set<Kenmerk>) -> Grens? {
    var rest = self
    rest.van.vergeet(weg)
    switch soort {
    case .nietSamen(let wie), .samen(let wie):
      let blijvers = wie.filter { !weg.contains($0) }
      guard Set(blijvers).count > 1 else { return nil }
      if case .samen = soort {
        rest.soort = .samen(blijvers)
      } else {
        rest.soort = .nietSamen(blijvers)
      }
    case .minstens(let aantal, .mensen(let wie)):
      let blijvers = wie.filter { !weg.contains($0) }
      guard !blijvers.isEmpty else { return nil }
      rest.soort = .minstens(aantal, uit: .mensen(blijvers))
    case .plaatsen, .minstens, .uiterlijk: break
    }
    return rest
  }
}

extension Familiegroepsplan {
  /// Removes every reference to people and organisations who are gone.
  mutating func vergeet(_ weg: Set<Kenmerk>) {
    for nummer in afspraken.indices {
      afspraken[nummer].wie.removeAll(where: weg.contains)
      afspraken[nummer].voorWie.removeAll(where: weg.contains)
      afspraken[nummer].bewaker.vergeet(weg)
    }
    for nummer in voorwaarden.indices { voorwaarden[nummer].aanvaardDoor.vergeet(weg) }
    for nummer in hulp.indices { hulp[nummer].van.vergeet(weg) }
    for nummer in bewustOpen.indices { bewustOpen[nummer].besluit?.wie.vergeet(weg) }
    planbewaker.vergeet(weg)
    akkoord.removeAll { weg.contains($0.wie) }
    besluit?.wie.vergeet(weg)
    for nummer in opvolging.indices {
      opvolging[nummer].door.vergeet(weg)
      opvolging[nummer].met.vergeet(weg)
    }
  }
}

extension [Betrokkene] {
  fileprivate mutating func vergeet(_ weg: Set<Kenmerk>) {
    removeAll { $0.kenmerk.map(weg.contains) ?? false }
  }
}

extension Betrokkene? {
  fileprivate mutating func vergeet(_ weg: Set<Kenmerk>) {
    if let kenmerk = self?.kenmerk, weg.contains(kenmerk) { self = nil }
  }
}
