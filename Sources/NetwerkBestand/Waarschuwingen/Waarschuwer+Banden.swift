import Netwerk

extension Waarschuwer {
  /// A tie that is told twice, and differently. With several hoofdpersonen a person's own band is
  /// with all of them, so a relation with one may differ.
  func bandenDieVerschillen() -> [Bevinding] {
    var eerste: [Set<Kenmerk>: (van: Kenmerk, band: Band, plaats: Plaats)] = [:]
    if netwerk.hoofdpersonen.count == 1 {
      let hoofdpersoon = netwerk.hoofdpersonen[0].id
      for (persoon, plaats) in anderen {
        if let band = persoon.band {
          eerste[[persoon.id, hoofdpersoon]] = (persoon.id, band, plaats)
        }
      }
    }
    return relaties.compactMap { relatie, plaats in
      let paar: Set = [relatie.van, relatie.naar]
      guard let eerder = eerste[paar] else {
        eerste[paar] = (relatie.van, relatie.band, plaats)
        return nil
      }
      let band = eerder.van == relatie.van ? relatie.band : relatie.band.omgekeerd
      guard let sleutel = eerder.band.eersteVerschil(met: band) else { return nil }
      return bevinding(
        .bandTweeKeerAnders(
          naam(relatie.van), naam(relatie.naar), sleutel: sleutel,
          eersteRegel: plekken.plek(van: eerder.plaats).regel), plaats, sleutel)
    }
  }

  /// Support over a tie in which a judge or mayor has forbidden contact.
  func steunBijContactverbod() -> [Bevinding] {
    let vanPersonen = anderen.filter { $0.persoon.band.heeftSteunBijVerbod }
      .map { bevinding(.steunBijContactverbod(naam: $0.persoon.naam), $0.plaats, "contactverbod") }
    let vanRelaties = relaties.filter { Optional($0.relatie.band).heeftSteunBijVerbod }
      .map {
        bevinding(.steunBijContactverbod(naam: naam($0.relatie.van)), $0.plaats, "contactverbod")
      }
    return vanPersonen + vanRelaties
  }
}

extension Band {
  /// The key of the first thing that both say, and say differently.
  fileprivate func eersteVerschil(met ander: Band) -> String? {
    func verschilt<Inhoud: Equatable>(_ een: Inhoud?, _ ander: Inhoud?) -> Bool {
      een != nil && ander != nil && een != ander
    }
    if verschilt(sterkte, ander.sterkte) { return "sterkte" }
    if verschilt(aard, ander.aard) { return "aard" }
    if verschilt(contact?.frequentie, ander.contact?.frequentie) { return "contact" }
    if verschilt(familieband, ander.familieband) { return "familieband" }
    if verschilt(contactverbod, ander.contactverbod) { return "contactverbod" }
    return nil
  }
}

extension Band? {
  fileprivate var heeftSteunBijVerbod: Bool {
    self?.contactverbod == .ja && self?.steunrichting != nil
  }
}
