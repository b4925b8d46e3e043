import Netwerk

extension Waarschuwer {
  /// Somebody who died does not give support any more; who gave it belongs in a note.
  func overledenenDieSteunGeven() -> [Bevinding] {
    let overleden = Set(mensen.filter { $0.persoon.isOverleden }.map(\.persoon.id))
    let zelf = anderen.filter { overleden.contains($0.persoon.id) && $0.persoon.band.geeftSteun }
      .map { bevinding(.overledeneGeeftSteun(naam: $0.persoon.naam), $0.plaats, "steun") }
    let inRelatie = relaties.compactMap { relatie, plaats -> Bevinding? in
      let gevers = [(relatie.van, relatie.band), (relatie.naar, relatie.band.omgekeerd)]
      let gever = gevers.first { overleden.contains($0.0) && Optional($0.1).geeftSteun }
      return gever.map { bevinding(.overledeneGeeftSteun(naam: naam($0.0)), plaats, "steun") }
    }
    return zelf + inRelatie
  }

  /// Who of the professionals belongs to no organisation, so that nobody can tell whom to call?
  func professionalsZonderOrganisatie() -> [Bevinding] {
    anderen.filter { $0.persoon.isProfessional && $0.persoon.inzet?.organisatie == nil }
      .map { bevinding(.professionalZonderOrganisatie(naam: $0.persoon.naam), $0.plaats) }
  }

  /// Names that differ only in capitals, marks or hyphens are perhaps one person.
  func misschienDezelfden() -> [Bevinding] {
    var eerste: [Kenmerk: (naam: String, plaats: Plaats)] = [:]
    return mensen.compactMap { persoon, plaats in
      let vorm = Kenmerk(persoon.naam)
      guard let eerder = eerste[vorm] else {
        eerste[vorm] = (persoon.naam, plaats)
        return nil
      }
      guard eerder.naam != persoon.naam else { return nil }
      let regel = plekken.plek(van: eerder.plaats).regel
      return bevinding(
        .misschienDezelfde(eerder.naam, persoon.naam, eersteRegel: regel), plaats, "naam")
    }
  }

  /// Words that mean one thing in one house and another next door.
  func dubbelzinnigeRollen() -> [Bevinding] {
    anderen.compactMap { persoon, plaats in
      guard let rol = persoon.rol, let vraag = persoon.vraagBijRol else { return nil }
      return bevinding(.dubbelzinnigeRol(rol.tekst, vraag), plaats, "rol")
    }
  }

  /// Everybody without a group in one message, since a free list of names has no groups yet.
  func personenZonderGroep() -> [Bevinding] {
    let zonder = anderen.filter { $0.persoon.groep == nil && $0.persoon.vraagBijRol == nil }
    guard let eerste = zonder.first else { return [] }
    return [bevinding(.geenGroep(namen: zonder.map(\.persoon.naam)), eerste.plaats)]
  }
}

extension Persoon {
  /// What to ask about the role; `nil` when it is clear, for instance since the group is written.
  fileprivate var vraagBijRol: Melding.Vraag? {
    switch rol?.tekst.lowercased() {
    case "vriend", "vriendin": groep?.soort.hoofdgroep == .familie ? .vriendOfPartner : nil
    case "begeleider", "begeleidster", "hulp", "coach":
      eigenGroep == nil ? .vrijwilligerOfProfessional : nil
    case "maatje", "buddy":
      groep?.soort.hoofdgroep == .vrijwilligers ? nil : .vrijwilligerOfProfessional
    case "mentor": eigenGroep == nil ? .mentorWaarvan : nil
    case "contactpersoon": eigenGroep == nil ? .contactVanWie : nil
    default: nil
    }
  }
}

extension Band? {
  /// Whether the first of the two supports the second.
  fileprivate var geeftSteun: Bool {
    self?.steunrichting == .heen || self?.steunrichting == .wederzijds
  }
}
