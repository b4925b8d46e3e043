import Netwerk

/// The limits of a conference as a ``Keuzevraag``, with where each comes from.
struct Kringvraag {
  let netwerk: Netwerk
  let voorstel: Kringvoorstel
  let momenten: [Kringmoment]

  /// Everybody who could be in the room: who is asked, and who takes part otherwise only because
  /// somebody else comes.
  private var genodigden: [Genodigde] {
    voorstel.mensen.filter {
      switch $0.plek {
      case .aanwezig, .anders(_, .nietSamen): true
      case .anders, .overleg, .niet: false
      }
    }
  }

  private var conferentie: Conferentie? { netwerk.conferentie }

  var vraag: Keuzevraag {
    let grenzen = grenzen()
    return Keuzevraag(
      kandidaten: kandidaten(), hulpvragen: netwerk.belangen, momenten: datums,
      grenzen: grenzen.map(\.grens))
  }

  /// Without a time to choose from there is one moment, whose day means nothing.
  private var datums: [Moment] {
    momenten.isEmpty
      ? [Moment(Kringkeuze.zonderMoment, datum: Kringmaker.zonderDatum)] : momenten.map(\.moment)
  }

  private func kandidaten() -> [Kandidaat] {
    let hoofden = voorstel.hoofdpersonen.compactMap { netwerk[$0] }.map { hoofd in
      Kandidaat(hoofd.id, kan: kan(hoofd, deelname: conferentie?.deelname(van: hoofd.id)))
    }
    let mensen = genodigden.compactMap { genodigde in
      netwerk[genodigde.id].map { kandidaat(genodigde, $0) }
    }
    // Whoever must come together with somebody who does not come in the room, cannot come either.
    let bekend = Set((hoofden + mensen).map(\.id))
    let afwezigen = samenGenoemden.subtracting(bekend).sorted().map { id in
      Kandidaat(id, kan: Dictionary(uniqueKeysWithValues: datums.map { ($0.id, .nee) }))
    }
    return hoofden + mensen + afwezigen
  }

  private var samenGenoemden: Set<Persoon.ID> {
    Set(
      (conferentie?.grenzen ?? []).flatMap { grens -> [Persoon.ID] in
        if case .samen(let wie) = grens.soort { wie } else { [] }
      })
  }

  private func kandidaat(_ genodigde: Genodigde, _ persoon: Persoon) -> Kandidaat {
    Kandidaat(
      genodigde.id, helptBij: Set(genodigde.bijdragen.map(\.hulpvraag)),
      kan: kan(persoon, deelname: genodigde.deelname), kanten: kanten(van: persoon),
      voorkeur: genodigde.deelname?.komt == .ja ? 1 : 0)
  }

  /// Who told when they can come for this conference cannot come at other times; times told in
  /// general leave other times open.
  private func kan(_ persoon: Persoon, deelname: Deelname?) -> [Kenmerk: Antwoord] {
    // Yes to the conference is yes to the day that was chosen, which the hoofdpersoon chose too.
    let isGekozen =
      conferentie?.datum != nil && (deelname?.komt == .ja || netwerk.isHoofdpersoon(persoon.id))
    let gezegd = deelname?.kan ?? []
    let paren = momenten.map { moment -> (Kenmerk, Antwoord) in
      if isGekozen { return (moment.id, .ja) }
      if !gezegd.isEmpty { return (moment.id, moment.valt(in: gezegd)) }
      let antwoord = moment.valt(in: persoon.beschikbaar)
      return (moment.id, antwoord == .nee ? .onbekend : antwoord)
    }
    return Dictionary(paren, uniquingKeysWith: { een, _ in een })
  }
}

extension Kringvraag {
  /// All limits: the people who must be there, who must not meet, who is accompanied, what was set.
  func grenzen() -> [Kringgrens] {
    let mogelijk = Set(genodigden.map(\.id))
    let allen = mogelijk.union(voorstel.hoofdpersonen)
    return verplicht() + paren(allen) + begeleiding(mogelijk) + gesteld(allen)
  }

  private func verplicht() -> [Kringgrens] {
    let isGekozen = conferentie?.datum != nil
    let besloten = genodigden.filter {
      $0.plek == .aanwezig && $0.isVastgelegd
        && ($0.deelname?.besluit != nil || isGekozen && $0.deelname?.komt == .ja)
    }
    return voorstel.hoofdpersonen.map { Kringgrens(.verplicht($0), .hoofdpersoon) }
      + besloten.map(\.id).sorted().map { Kringgrens(.verplicht($0), .besluit) }
  }

  /// Pairs for safety, which are never up for discussion.
  private func paren(_ allen: Set<Persoon.ID>) -> [Kringgrens] {
    let hoofden = Set(voorstel.hoofdpersonen)
    return netwerk.veiligheidsparen().sorted().filter {
      allen.contains($0.een) && allen.contains($0.ander)
        && !(hoofden.contains($0.een) && hoofden.contains($0.ander))
    }.map { Kringgrens(.nietSamen($0.een, $0.ander), .veiligheid) }
  }

  private func begeleiding(_ mogelijk: Set<Persoon.ID>) -> [Kringgrens] {
    let maker = Kringmaker(netwerk.graaf)
    return genodigden.sorted { $0.id < $1.id }.compactMap { genodigde in
      guard genodigde.begeleiding != nil || maker.begeleidreden(genodigde.id) != nil else {
        return nil
      }
      let afgesproken = genodigde.deelname?.begeleidDoor ?? []
      let door =
        afgesproken.isEmpty
        ? maker.begeleiders(van: genodigde.id, uit: mogelijk)
        : afgesproken.compactMap(\.kenmerk).filter { mogelijk.contains($0) }
      // Accompanied from outside the circle, or still to be found: nothing to keep to here.
      guard !door.isEmpty, !afgesproken.contains(where: { !isMogelijk($0, mogelijk) }) else {
        return nil
      }
      return Kringgrens(.begeleiding(genodigde.id, door: door.sorted()), .begeleiding)
    }
  }

  private func isMogelijk(_ wie: Betrokkene, _ mogelijk: Set<Persoon.ID>) -> Bool {
    wie.kenmerk.map(mogelijk.contains) ?? false
  }

  /// The limits that people set, in an order that does not depend on how they were written down.
  private func gesteld(_ allen: Set<Persoon.ID>) -> [Kringgrens] {
    let grenzen = (conferentie?.grenzen ?? []).sorted {
      String(describing: $0.soort) < String(describing: $1.soort)
    }
    let uitVeiligheid = netwerk.veiligheidsparen()
    return grenzen.flatMap { grens in
      self.grenzen(voor: grens.soort, allen).filter {
        guard case .nietSamen(let een, let ander) = $0 else { return true }
        return !uitVeiligheid.contains(Paar(een, ander))
      }.map { Kringgrens($0, .gesteld(grens)) }
    }
  }

  private func grenzen(voor soort: Grens.Soort, _ allen: Set<Persoon.ID>) -> [Keuzevraag.Grens] {
    switch soort {
    case .plaatsen(let aantal): return [.plaatsen(aantal)]
    case .nietSamen(let wie):
      let hier = Set(wie).intersection(allen).sorted()
      return hier.enumerated().flatMap { nummer, een in
        hier[(nummer + 1)...].filter { ander in
          !(netwerk.isHoofdpersoon(een) && netwerk.isHoofdpersoon(ander))
        }.map { .nietSamen(een, $0) }
      }
    case .samen(let wie): return [.samen(Set(wie).sorted())]
    case .minstens(let aantal, let kant): return [.minimum(aantal, kant: kant.kenmerk)]
    // Without a time to choose from there is no day to be in time for.
    case .uiterlijk(let datum): return momenten.isEmpty ? [] : [.uiterlijk(datum.laatsteDag)]
    }
  }

  /// The sides somebody belongs to: the group, what it is a part of, those that people named.
  private func kanten(van persoon: Persoon) -> Set<Kenmerk> {
    var kanten: Set<Kenmerk> = [Grens.Kant?.none.kenmerk]
    if let groep = persoon.groep {
      kanten.formUnion(
        [groep, Groep(groep.soort), Groep(groep.soort.hoofdgroep)].map { Grens.Kant.groep($0) }
          .map { Optional($0).kenmerk })
    }
    for grens in conferentie?.grenzen ?? [] {
      if case .minstens(_, .mensen(let wie)?) = grens.soort, wie.contains(persoon.id) {
        kanten.insert(Optional(Grens.Kant.mensen(wie)).kenmerk)
      }
    }
    return kanten
  }
}

extension Grens.Kant? {
  /// What tells one side from another.
  var kenmerk: Kenmerk {
    switch self {
    case nil: "kant allen"
    case .groep(let groep)?:
      Kenmerk(groep.eigenNaam.map { "kant eigen \($0)" } ?? "kant groep \(groep.soort.rawValue)")
    case .mensen(let wie)?:
      Kenmerk("kant mensen " + Set(wie).sorted().map(\.tekst).joined(separator: " "))
    }
  }
}
