import Netwerk
import NetwerkAnalyse

/// The people of one group, and the places (English: *group of people*).
public struct Mensengroep: Hashable, Sendable {
  public let naam: String
  /// By ring, then as they stand in the file.
  public let mensen: [Mens]
}

/// Somebody, or a place, as a report tells of them (English: *person*).
public struct Mens: Hashable, Sendable, Identifiable {
  public let id: Kenmerk
  /// An id for the page, made of a number.
  public let anker: String
  public let naam: String
  public let rol: String?
  /// How close they stand, in words.
  public let plek: String?
  /// What they do for the hoofdpersoon, how often there is contact, whom they know.
  public let regels: [String]
  /// Where else in the report they come up, and why.
  public let redenen: [String]
  /// The id of their element in the picture, those of their lines and those of who is at the other
  /// end; empty without a picture.
  public let element: String?
  public let lijnen: [String]
  public let buren: [String]
}

extension Rapportbron {
  /// Everybody, group by group in the order of the pictures; then places and organisations.
  func mensengroepen(_ tekening: Tekening?) -> [Mensengroep] {
    let redenen = redenen()
    var nummer = 0
    func anker() -> String {
      nummer += 1
      return "mens-\(nummer)"
    }
    let mensen = Dictionary(grouping: netwerk.personen, by: groepsnaam)
    var groepen = groepsnamen.map { naam in
      let opAfstand = (mensen[naam] ?? []).enumerated().sorted {
        ($0.element.kring?.rawValue ?? 9, $0.offset) < ($1.element.kring?.rawValue ?? 9, $1.offset)
      }
      return Mensengroep(
        naam: naam.eersteHoofdletter,
        mensen: opAfstand.map { mens($0.element, anker(), tekening, redenen[$0.element.id] ?? []) })
    }
    if !netwerk.organisaties.isEmpty {
      groepen.append(
        Mensengroep(
          naam: zin("Plekken en organisaties", "Places and organisations"),
          mensen: netwerk.organisaties.map { plek($0, anker(), tekening) }))
    }
    return groepen
  }

  private var groepsnamen: [String] {
    let volgorde = Groep.Soort.hoofdgroepen
    func rang(_ persoon: Persoon) -> Int {
      persoon.groep.flatMap { volgorde.firstIndex(of: $0.soort.hoofdgroep) } ?? volgorde.count
    }
    var namen: [String] = []
    for persoon in netwerk.personen.enumerated().sorted(by: {
      (rang($0.element), $0.offset) < (rang($1.element), $1.offset)
    }).map(\.element) where !namen.contains(groepsnaam(persoon)) {
      namen.append(groepsnaam(persoon))
    }
    return namen
  }

  private func groepsnaam(_ persoon: Persoon) -> String {
    guard let groep = persoon.groep else { return zin("nog geen groep", "no group yet") }
    return groep.eigenNaam ?? groep.soort.hoofdgroep.naam(in: taal)
  }

  private func mens(
    _ persoon: Persoon, _ anker: String, _ tekening: Tekening?, _ redenen: [String]
  ) -> Mens {
    let element = tekening?.elementen[persoon.id]
    let omgeving = element.flatMap { tekening?.omgeving(van: $0) }
    return Mens(
      id: persoon.id, anker: anker, naam: persoon.naam, rol: persoon.rol?.tekst,
      plek: persoon.kring.map(kringnaam), regels: regels(van: persoon), redenen: redenen,
      element: element, lijnen: omgeving?.lijnen ?? [], buren: omgeving?.buren ?? [])
  }

  private func kringnaam(_ kring: Kring) -> String {
    netwerk.onderdelen.kringindeling?.naam(van: kring, in: taal) ?? kring.naam(in: taal)
  }

  private func plek(
    _ organisatie: Organisatie, _ anker: String, _ tekening: Tekening?
  ) -> Mens {
    let element = tekening?.elementen[organisatie.id]
    let omgeving = element.flatMap { tekening?.omgeving(van: $0) }
    let leden = netwerk.personen.filter { $0.inzet?.organisatie == organisatie.id }.map(\.naam)
    return Mens(
      id: organisatie.id, anker: anker, naam: organisatie.naam,
      rol: organisatie.soort?.naam(in: taal), plek: nil,
      regels: leden.isEmpty
        ? [] : [zin("Hier hoort bij: ", "Belongs here: ") + leden.opgesomd(in: taal) + "."],
      redenen: [], element: element, lijnen: omgeving?.lijnen ?? [], buren: omgeving?.buren ?? [])
  }

  private func regels(van persoon: Persoon) -> [String] {
    if persoon.isOverleden { return [zin("Overleden.", "Has died.")] + kennissen(van: persoon) }
    let band = netwerk.band(metHoofdpersoonVan: persoon.id)
    let geeft = band?.steun.sorted() ?? []
    let krijgt = (band?.krijgt ?? []).filter { !isVoorFamilie || $0 != .materieel }.sorted()
    var regels: [String] = []
    if !geeft.isEmpty { regels.append(zin("Geeft ", "Gives ") + woorden.steunnamen(geeft) + ".") }
    if !krijgt.isEmpty {
      regels.append(
        zin("Krijgt van ", "Gets from ") + hoofdpersoon + ": " + woorden.steunnamen(krijgt) + ".")
    }
    if let contact = band?.contact?.frequentie {
      regels.append(zin("Contact: ", "Contact: ") + contact.naam(in: taal) + ".")
    }
    if let werk = persoon.inzet?.organisatie.flatMap({ netwerk.naam(van: $0) }) {
      regels.append(zin("Van ", "Of ") + werk + ".")
    }
    if band == nil {
      regels.append(
        zin("Bekend via anderen.", "Known through others."))
    }
    return regels + (isVoorFamilie ? [] : voorProfessional(persoon, band)) + kennissen(van: persoon)
  }

  /// How the tie is, what is their work, and what they agreed to.
  private func voorProfessional(_ persoon: Persoon, _ band: Band?) -> [String] {
    var regels: [String] = []
    let hoe = [
      band?.sterkte?.naam(in: taal), band?.aard?.naam(in: taal),
      band?.contactverbod == .ja ? zin("contactverbod", "no-contact order") : nil,
    ].compactMap { $0 }
    if !hoe.isEmpty { regels.append(zin("Band: ", "Tie: ") + hoe.joined(separator: ", ") + ".") }
    if let taak = persoon.inzet?.taak { regels.append(zin("Taak: ", "Task: ") + taak + ".") }
    if persoon.inzet?.regie == .ja { regels.append(zin("Heeft de regie.", "Holds the lead.")) }
    let antwoorden = [
      (zin("noemen", "naming"), persoon.toestemming?.noemen),
      (zin("benaderen", "approaching"), persoon.toestemming?.benaderen),
      (zin("tonen", "showing"), persoon.toestemming?.tonen),
    ].compactMap { wat, antwoord in antwoord.map { "\(wat) \($0.naam(in: taal))" } }
    if !antwoorden.isEmpty {
      regels.append(zin("Toestemming: ", "Consent: ") + antwoorden.joined(separator: ", ") + ".")
    }
    if !persoon.magGetoondWorden {
      regels.append(zin("Staat niet op de tekening.", "Is not on the picture."))
    }
    return regels
  }

  /// Whom they know; to a professional also where it is strained.
  private func kennissen(van persoon: Persoon) -> [String] {
    var gezien: Set<Kenmerk> = []
    let kent = netwerk.relaties.compactMap { relatie -> String? in
      guard let ander = relatie.ander(dan: persoon.id), !netwerk.isHoofdpersoon(ander),
        let naam = netwerk.naam(van: ander), gezien.insert(ander).inserted
      else { return nil }
      let aard = relatie.band.isLevend && !relatie.band.isGespannen ? nil : relatie.band.aard
      guard let aard, !isVoorFamilie else { return naam }
      return "\(naam) (\(aard.naam(in: taal)))"
    }
    return kent.isEmpty ? [] : [zin("Kent ", "Knows ") + kent.opgesomd(in: taal) + "."]
  }
}

extension String {
  var eersteHoofdletter: String { prefix(1).uppercased() + dropFirst() }
}
