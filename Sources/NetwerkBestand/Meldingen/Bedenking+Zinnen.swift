import Netwerk

extension Melding.Bedenking {
  var nederlandseZin: String {
    switch self {
    case .windows1252:
      "het bestand is geen UTF-8 en is gelezen als Windows-1252; klopt dit teken? Sla het bestand "
        + "op als UTF-8"
    case .overledeneGeeftSteun(let naam):
      "\(naam) is overleden maar geeft hier nog steun; haal de steun weg, of zet het in de notitie"
    case .professionalZonderOrganisatie(let naam):
      "\(naam) is een professional zonder organisatie; voor wie werkt deze persoon?"
    case .bandTweeKeerAnders(let een, let ander, let sleutel, let regel):
      "de band tussen \(een) en \(ander) staat ook op regel \(regel), maar anders bij '\(sleutel)'; "
        + "welke klopt?"
    case .misschienDezelfde(let een, let ander, let regel):
      "\(ander) en \(een) (regel \(regel)) lijken dezelfde persoon; is dat zo, haal er dan een weg"
    case .dubbelzinnigeRol(let rol, let vraag): "'\(rol)' kan meer betekenen; \(vraag.nederlands)"
    case .geenGroep(let namen):
      "van \(namen.opgesomd("en")) is geen groep bekend; schrijf een groep of een rol"
    case .steunBijContactverbod(let naam):
      "bij \(naam) geldt een contactverbod, maar er staat ook steun; klopt dat nog?"
    case .persoonsgegeven(let gegeven):
      "hier lijkt een \(gegeven.rawValue) te staan; zet zulke gegevens niet in een netwerk"
    }
  }

  var englishSentence: String {
    switch self {
    case .windows1252:
      "the file is no UTF-8 and was read as Windows-1252; is this character right? Save the file "
        + "as UTF-8"
    case .overledeneGeeftSteun(let naam):
      "\(naam) has died but still gives support here; remove the support, or put it in the note"
    case .professionalZonderOrganisatie(let naam):
      "\(naam) is a professional without an organisation; for whom do they work?"
    case .bandTweeKeerAnders(let een, let ander, let sleutel, let regel):
      "the tie between \(een) and \(ander) is also on line \(regel), with something else for "
        + "'\(sleutel)'; which is right?"
    case .misschienDezelfde(let een, let ander, let regel):
      "\(ander) and \(een) (line \(regel)) look like one person; if they are, remove one"
    case .dubbelzinnigeRol(let rol, let vraag): "'\(rol)' can mean several things; \(vraag.english)"
    case .geenGroep(let namen):
      "no group is known of \(namen.opgesomd("and")); write a group or a role"
    case .steunBijContactverbod(let naam):
      "contact with \(naam) is forbidden, but there is support too; is that still right?"
    case .persoonsgegeven(let gegeven):
      "this looks like \(gegeven.english); do not put such data in a network"
    }
  }
}

extension Melding.Vraag {
  fileprivate var nederlands: String {
    switch self {
    case .vriendOfPartner: "is het een partner (rol: partner) of een vriend (groep: vrienden)?"
    case .vrijwilligerOfProfessional:
      "is het een vrijwilliger (groep: vrijwilligers) of een professional (groep: professionals)?"
    case .mentorWaarvan:
      "is het iemand van school (groep: school) of een wettelijk mentor (groep: raad)?"
    case .contactVanWie: "van wie is deze persoon het contact, en in welke groep hoort die thuis?"
    }
  }

  fileprivate var english: String {
    switch self {
    case .vriendOfPartner: "is it a partner (rol: partner) or a friend (groep: vrienden)?"
    case .vrijwilligerOfProfessional:
      "is it a volunteer (groep: vrijwilligers) or a professional (groep: professionals)?"
    case .mentorWaarvan:
      "is it somebody from school (groep: school) or a legal mentor (groep: raad)?"
    case .contactVanWie: "whose contact is this person, and to which group do they belong?"
    }
  }
}

extension Melding.Gegeven {
  fileprivate var english: String {
    switch self {
    case .burgerservicenummer: "a citizen service number"
    case .telefoonnummer: "a telephone number"
    case .mailadres: "an e-mail address"
    }
  }
}

extension [String] {
  /// `Ria`, `Ria en Ton`, `Ria, Ton, Wim en nog 4`.
  fileprivate func opgesomd(_ en: String) -> String {
    guard count > 1 else { return first ?? "" }
    let getoond = prefix(count > 4 ? 3 : count)
    guard count > getoond.count else {
      return dropLast().joined(separator: ", ") + " \(en) \(self[count - 1])"
    }
    let meer = en == "en" ? "en nog \(count - 3)" : "and \(count - 3) more"
    return getoond.joined(separator: ", ") + " \(meer)"
  }
}
