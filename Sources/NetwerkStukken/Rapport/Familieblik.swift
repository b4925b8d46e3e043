import Netwerk

/// What the people around the hoofdpersoon may see of a network (English: *family view*).
///
/// Left out, as if they were not there: whoever does not want to be named or shown, whoever must not
/// be shown, and those with whom contact was broken off or forbidden, unless they said that they may
/// be shown. Texts in which one of them is named go too, and so do notes, sources, safety measures
/// and burdens, wherever they stand. What is unknown is taken as the pictures take it: who was not
/// asked may be shown.
struct Familieblik {
  /// Who is left out, at whatever moment.
  let verborgen: Set<Kenmerk>
  /// May a text be shown?
  let wacht: Naamwacht
  /// With everything reckoning needs, and nobody who is hidden.
  let netwerk: Netwerk

  init(_ netwerk: Netwerk, _ taal: Taal) {
    let verzwegen = (netwerk.eerder + [netwerk]).flatMap { moment in
      moment.personen.filter { !moment.magFamilieZien($0) }
    }
    let verborgen = Set(verzwegen.map(\.id))
    wacht = Naamwacht(netwerk, taal, verzwegen: verzwegen)
    self.verborgen = verborgen
    self.netwerk = netwerk.zonder(verborgen).schoongemaakt(wacht, verborgen)
  }

  /// The network as it is drawn: a strained tie is a tie like others, unless who it is with said
  /// that it may be shown.
  var teTekenen: Netwerk {
    var delen = netwerk.onderdelen
    delen.eerder = []
    delen.conferentie = nil
    delen.plan = nil
    let open = Set(delen.personen.filter { $0.toestemming?.tonen == .ja }.map(\.id))
    for nummer in delen.personen.indices {
      delen.personen[nummer].inzet?.regie = nil
      guard !open.contains(delen.personen[nummer].id) else { continue }
      delen.personen[nummer].band = delen.personen[nummer].band?.zonderSpanning
    }
    for nummer in delen.relaties.indices {
      let relatie = delen.relaties[nummer]
      guard !(open.contains(relatie.van) && open.contains(relatie.naar)) else { continue }
      delen.relaties[nummer].band = relatie.band.zonderSpanning
    }
    return Netwerk(gaaf: delen)
  }
}

extension Netwerk {
  fileprivate func magFamilieZien(_ persoon: Persoon) -> Bool {
    guard persoon.magGetoondWorden, persoon.toestemming?.noemen != .nee else { return false }
    let band = band(metHoofdpersoonVan: persoon.id)
    let isVoorbij = band?.aard == .verbroken || band?.contactverbod == .ja
    return !isVoorbij || persoon.toestemming?.tonen == .ja
  }

  /// Without what people wrote for themselves, and without texts that name somebody hidden.
  fileprivate func schoongemaakt(_ wacht: Naamwacht, _ verborgen: Set<Kenmerk>) -> Netwerk {
    var delen = onderdelen
    delen.titel = wacht.schoon(titel)
    delen.opsteller = wacht.schoon(delen.opsteller)
    delen.notitie = nil
    if delen.kringindeling?.namen?.contains(where: { wacht.schoon($0) == nil }) == true {
      delen.kringindeling = delen.kringindeling.flatMap { Kringindeling(aantal: $0.aantal) }
    }
    for nummer in delen.hoofdpersonen.indices { delen.hoofdpersonen[nummer].maakSchoon(wacht) }
    for nummer in delen.personen.indices { delen.personen[nummer].maakSchoon(wacht) }
    for nummer in delen.organisaties.indices { delen.organisaties[nummer].maakSchoon(wacht) }
    for nummer in delen.relaties.indices {
      delen.relaties[nummer].notitie = nil
      delen.relaties[nummer].bron = nil
    }
    delen.hulpvragen = delen.hulpvragen.compactMap { $0.schoon(wacht) }
    let uitspraak = wacht.schoon(delen.situatie?.uitspraak)
    delen.situatie?.uitspraak = uitspraak
    delen.eerder = eerder.map { $0.zonder(verborgen).schoongemaakt(wacht, verborgen) }
    return Netwerk(gaaf: delen)
  }
}

extension Persoon {
  fileprivate mutating func maakSchoon(_ wacht: Naamwacht) {
    notitie = nil
    bron = nil
    huishouden = huishouden.flatMap(wacht.schoon)
    woonplaats = woonplaats.flatMap(wacht.schoon)
    talen = talen.compactMap(wacht.schoon)
    talenten = talenten.compactMap(wacht.schoon)
    let taak = wacht.schoon(inzet?.taak)
    inzet?.taak = taak
    for nummer in veiligheid.indices { veiligheid[nummer].reden = "" }
    // Where somebody stands must not change when a word about them goes.
    let oud = groep
    if rol.flatMap({ wacht.schoon($0.tekst) }) == nil { rol = nil }
    if let eigen = oud?.eigenNaam, wacht.schoon(eigen) == nil {
      eigenGroep = oud.map { Groep($0.soort) }
    } else {
      eigenGroep = oud
    }
  }
}

extension Organisatie {
  fileprivate mutating func maakSchoon(_ wacht: Naamwacht) {
    notitie = nil
    if wacht.schoon(naam) == nil {
      naam =
        soort?.naam(in: wacht.taal) ?? (wacht.taal == .nederlands ? "organisatie" : "organisation")
    }
    woonplaats = woonplaats.flatMap(wacht.schoon)
    if let eigen = groep?.eigenNaam, wacht.schoon(eigen) == nil {
      groep = groep.map { Groep($0.soort) }
    }
  }
}

extension Hulpvraag {
  fileprivate func schoon(_ wacht: Naamwacht) -> Hulpvraag? {
    guard wacht.schoon(vraag) != nil else { return nil }
    var ander = self
    ander.achter = wacht.schoon(achter)
    ander.eigenKracht = wacht.schoon(eigenKracht)
    ander.notitie = nil
    return ander
  }
}

extension Band {
  /// The same tie, and nothing said of strain, or of money that went the other way.
  fileprivate var zonderSpanning: Band {
    var ander = self
    if isGespannen || aard == .verbroken { ander.aard = nil }
    ander.contactverbod = nil
    ander.krijgt.remove(.materieel)
    return ander
  }
}
