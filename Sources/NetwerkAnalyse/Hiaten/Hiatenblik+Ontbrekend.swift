import Netwerk

extension Hiatenblik {
  /// What is not known and could change an answer.
  var ontbrekend: [Hiaat.Soort] {
    (overHulpvragen + overMensen).map(Hiaat.Soort.ontbreekt)
  }

  private var overHulpvragen: [Ontbrekend] {
    let vragen = netwerk.hulpvragen
    guard !vragen.isEmpty else { return [.hulpvragen] }
    let zonderSteun = vragen.filter(\.steun.isEmpty)
    let zonderAntwoord = vragen.filter { $0.professional == nil || $0.professional == .onbekend }
    return (zonderSteun.isEmpty ? [] : [.gevraagdeSteun(zonderSteun)])
      + (zonderAntwoord.isEmpty ? [] : [.professionalNodig(zonderAntwoord)])
  }

  private var overMensen: [Ontbrekend] {
    var lijst: [Ontbrekend] = []
    func voegToe(_ wie: [Persoon.ID], _ maak: ([Persoon.ID]) -> Ontbrekend) {
      if !wie.isEmpty { lijst.append(maak(wie)) }
    }
    if kanSteunIetsVeranderen { voegToe(steunOnbekend, Ontbrekend.steun) }
    if !kringenZonderIemand.isEmpty { voegToe(zonderKring, Ontbrekend.kring) }
    voegToe(zonderGroep, Ontbrekend.groep)
    if leden.count > 2, graaf.onderling.bands.isEmpty {
      voegToe(leden.map(\.id), Ontbrekend.onderling)
    }
    voegToe(draagkrachtOnbekend, Ontbrekend.draagkracht)
    voegToe(leeftijdOnbekend, Ontbrekend.leeftijd)
    if let regieOnbekend { lijst.append(.regie(regieOnbekend)) }
    return lijst
  }

  /// Whether there is any support that fewer than two give.
  private var kanSteunIetsVeranderen: Bool {
    Steunsoort.allCases.contains { soort in veilig.count { $0.steun.contains(soort) } < 2 }
      || !algemeneSamenstelling.isEmpty
  }

  private var algemeneSamenstelling: [Hiaat.Soort] { samenstelling(.steun, alleGevers) }

  /// On whom care or the only support of a question hangs, and of whom is not known whether they can
  /// bear it.
  private var draagkrachtOnbekend: [Persoon.ID] {
    let enigen = Set(
      dekkingen.flatMap { enkelen($0.giften.map { ($0.soort, $0.gevers) }) }.map(\.gever))
    let mensen = netwerk.hoofdpersonen + eigenKring.map(\.persoon)
    return mensen.filter { persoon in
      (enigen.contains(persoon.id) || Hiaat.Zorglast(persoon, graaf).isZorg)
        && persoon.belasting?.draagkracht == nil && graaf.isOverbelast(persoon) == nil
    }.map(\.id)
  }

  /// Who cares for others and could, as far as is known, be a child.
  private var leeftijdOnbekend: [Persoon.ID] {
    let mensen = netwerk.hoofdpersonen + eigenKring.map(\.persoon)
    return mensen.filter { persoon in
      let last = Hiaat.Zorglast(persoon, graaf)
      return last.isZorg && last.leeftijd == nil && !persoon.isVastVolwassen
    }.map(\.id)
  }
}

extension Persoon {
  /// Whether a person like this is surely grown up, by what they are of the hoofdpersoon.
  fileprivate var isVastVolwassen: Bool {
    guard let familieband else { return false }
    return familieband.isPaar
      || [.ouder, .grootouder, .schoonouder, .pleegouder].contains(familieband)
  }
}
