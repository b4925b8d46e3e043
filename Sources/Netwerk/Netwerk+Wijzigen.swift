extension Netwerk {
  /// Adds a person, in a ring when one is named.
  /// - Throws: ``NetwerkError`` when the kenmerk is taken or a reference leads nowhere.
  public mutating func voegToe(_ persoon: Persoon, in kring: Kring? = nil) throws(NetwerkError) {
    try wijzig { $0.personen.append(persoon.met { $0.kring = kring ?? $0.kring }) }
  }

  public mutating func voegToe(_ organisatie: Organisatie) throws(NetwerkError) {
    try wijzig { $0.organisaties.append(organisatie) }
  }

  public mutating func voegToe(_ relatie: Relatie) throws(NetwerkError) {
    try wijzig { $0.relaties.append(relatie) }
  }

  public mutating func voegToe(_ hulpvraag: Hulpvraag) throws(NetwerkError) {
    try wijzig { $0.hulpvragen.append(hulpvraag) }
  }

  /// Takes somebody or an organisation out, with every relation and reference to them. The last
  /// hoofdpersoon stays; a kenmerk that is not there changes nothing.
  public mutating func verwijder(_ kenmerk: Kenmerk) { self = zonder(kenmerk) }

  /// What if they were not there? This network without these people and organisations.
  ///
  /// Relations with them go too, and so does what refers to them: a question of somebody who is
  /// gone becomes everyone's, an agreement keeps its words without their name, and they neither
  /// take part in a conference nor agree with its plan any more. The last hoofdpersoon stays. Earlier moments are history and do not change.
  ///
  /// Complexity: O(size of the network).
  public func zonder(_ kenmerken: Kenmerk...) -> Netwerk { zonder(Set(kenmerken)) }

  public func zonder(_ weg: Set<Kenmerk>) -> Netwerk {
    var overig = onderdelen
    overig.laatWeg(weg)
    return Netwerk(gaaf: overig)
  }
}

extension Onderdelen {
  /// Removes people and organisations and every reference to them, so that sound parts stay sound.
  fileprivate mutating func laatWeg(_ weg: Set<Kenmerk>) {
    let blijvers = hoofdpersonen.filter { !weg.contains($0.id) }
    var weg = weg
    if blijvers.isEmpty {
      weg.subtract(hoofdpersonen.map(\.id))
    } else {
      hoofdpersonen = blijvers
    }
    personen.removeAll { weg.contains($0.id) }
    organisaties.removeAll { weg.contains($0.id) }
    relaties.removeAll { weg.contains($0.van) || weg.contains($0.naar) }
    for nummer in hoofdpersonen.indices { hoofdpersonen[nummer].vergeet(weg) }
    for nummer in personen.indices { personen[nummer].vergeet(weg) }
    for nummer in hulpvragen.indices where hulpvragen[nummer].van.map(weg.contains) ?? false {
      hulpvragen[nummer].van = nil
    }
    conferentie?.vergeet(weg)
    plan?.vergeet(weg)
    situatie?.vragenlijsten.removeAll { $0.van.map(weg.contains) ?? false }
  }
}

extension Persoon {
  fileprivate mutating func vergeet(_ weg: Set<Kenmerk>) {
    if let organisatie = inzet?.organisatie, weg.contains(organisatie) {
      inzet?.organisatie = nil
    }
    for nummer in veiligheid.indices { veiligheid[nummer].met.removeAll(where: weg.contains) }
    veiligheid.removeAll { $0.soort == .nietSamenMet && $0.met.isEmpty }
  }
}
