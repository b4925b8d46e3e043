import Netwerk

/// The dimensions about what people do for each other, and who carries it.
extension Netwerkgraaf {
  /// Whoever may give more kinds of support than was said.
  private var mogelijkeGevers: [Lid] { leden.filter { $0.steun.isEmpty && $0.kanGeven } }

  /// ``Meetbaar/steundekking()``: at least what was said; all six when anybody's support is unknown.
  func krachtVanSteundekking() -> Krachtmeting {
    let waarde = steundekking()
    let open = mogelijkeGevers
    return Krachtmeting(
      .steundekking, waarde, anders: leden.isEmpty ? .geenMensen : .steunOnbekend,
      van: (aantalGevers, .gevers, open.count),
      bereik: (waarde ?? 0)...(open.isEmpty ? waarde ?? 1 : 1),
      grond: .steun(
        gegeven: Steunsoort.allCases.filter { !gevers(van: $0).isEmpty },
        ontbreekt: ontbrekendeSteun() ?? [], gevers: leden.filter { !$0.steun.isEmpty }.map(\.id)))
  }

  /// ``Meetbaar/wederkerigheid()`` without the professionals: nobody has to give those something back.
  func krachtVanWederkerigheid() -> Krachtmeting {
    let aandeel = OnzekerAandeel(
      leden.map { lid in
        let richting = lid.band?.steunrichting
        let heeftSteun = lid.band == nil ? false : richting.map { _ in true }
        return (lid.isFormeel.map { !$0 }.en(heeftSteun), richting.map { $0 == .wederzijds })
      })
    let eigen = leden.filter { $0.isFormeel != true && $0.band?.steunrichting != nil }
    return Krachtmeting(
      .wederkerigheid, aandeel.waarde, anders: leden.isEmpty ? .geenMensen : .steunOnbekend,
      van: (aandeel.bekend, .banden, aandeel.onbekend), bereik: aandeel.bereik,
      grond: .heenEnWeer(
        eigen.filter { $0.band?.steunrichting == .wederzijds }.map(\.id),
        eenKant: eigen.filter { $0.band?.steunrichting != .wederzijds }.map(\.id)))
  }

  /// Which share of the six kinds of support somebody gives still, when the one falls away who is
  /// missed most.
  ///
  /// The kinds given less the most kinds that hang on one person. So it never rises when somebody is
  /// taken out: whoever is missed most before is missed as much or more after.
  func krachtVanVeerkracht() -> Krachtmeting {
    let gevers = leden.filter { !$0.steun.isEmpty }
    func aantal(_ soort: Steunsoort) -> Int { gevers.count { $0.steun.contains(soort) } }
    let gedekt = Steunsoort.allCases.filter { aantal($0) > 0 }
    let vanEen = Set(gedekt.filter { aantal($0) == 1 })
    let verliezen = gevers.map { (wie: $0.id, soorten: $0.steun.intersection(vanEen).sorted()) }
    let meeste = verliezen.map(\.soorten.count).max()
    let ergste = verliezen.first { $0.soorten.count == meeste }
    let over = meeste.map { gedekt.count - $0 }
    let open = mogelijkeGevers
    func deel(_ soorten: Int?) -> Double? {
      soorten.flatMap { Rekenen.aandeel($0, van: Steunsoort.allCases.count) }
    }
    // Somebody who gives, nobody knows what, gives at least one kind beside the only other giver.
    let minstens = over.map { $0 == 0 && open.contains(where: \.geeftZeker) ? 1 : $0 }
    // Who gives everything leaves, when they fall away, all that was said; two such leave everything.
    let hoogstens =
      open.isEmpty ? over : open.count == 1 ? gedekt.count : Steunsoort.allCases.count
    return Krachtmeting(
      .veerkracht, deel(over), anders: leden.isEmpty ? .geenMensen : .steunOnbekend,
      van: (gevers.count, .gevers, open.count),
      bereik: (deel(minstens) ?? 0)...(deel(hoogstens) ?? 1),
      grond: .zonder(ergste.map { [$0.wie] } ?? [], ergste?.soorten ?? []))
  }

  /// ``Meetbaar/aandeelInformeel()``: full from one half on.
  ///
  /// That half is enough is our convention. No professionals at all takes nothing off; but where a
  /// question wants one and none is there, the grounds say so.
  func krachtVanBalans() -> Krachtmeting {
    let aandeel = OnzekerAandeel(leden.map { (true, $0.isFormeel.map { !$0 }) })
    func vol(_ aandeel: Double) -> Double { min(1, 2 * aandeel) }
    let grond = Krachtgrond.verhouding(
      eigen: leden.filter { $0.isFormeel == false }.map(\.id),
      professionals: leden.filter { $0.isFormeel == true }.map(\.id),
      mist: vraagdekkingen().filter(\.mistProfessional).map(\.hulpvraag.vraag))
    return Krachtmeting(
      .balans, aandeel.waarde.map(vol), anders: leden.isEmpty ? .geenMensen : .groepOnbekend,
      van: (aandeel.bekend, .mensen, aandeel.onbekend),
      bereik: vol(aandeel.bereik.lowerBound)...vol(aandeel.bereik.upperBound), grond: grond)
  }

  /// The share of those who carry what they can, from ``Meetbaar/overbelasten()``.
  ///
  /// **Who counts.** The hoofdpersonen and everybody alive who has not broken off with them, without
  /// professionals: theirs is work.
  func krachtVanDraaglast() -> Krachtmeting {
    let dragers: [(wie: Persoon, telt: Bool?)] =
      netwerk.hoofdpersonen.map { ($0, true) }
      + leden.map { ($0.persoon, $0.isFormeel.map { !$0 }) }
    let oordelen = dragers.map { (wie: $0.wie.id, telt: $0.telt, is: isOverbelast($0.wie)) }
    let aandeel = OnzekerAandeel(oordelen.map { ($0.telt, $0.is.map { !$0 }) })
    let teVeel = oordelen.filter { $0.telt != false && $0.is == true }.map(\.wie)
    return Krachtmeting(
      .draaglast, aandeel.waarde, anders: .belastingOnbekend,
      van: (aandeel.bekend, .mensen, aandeel.onbekend), bereik: aandeel.bereik,
      grond: .draagt(teVeel: teVeel.sorted(), bekend: aandeel.bekend))
  }
}

extension Lid {
  /// Whether this person gives support, or nobody said.
  fileprivate var kanGeven: Bool { band != nil && band?.steunrichting != .terug }

  /// Whether it is said that this person gives support.
  fileprivate var geeftZeker: Bool {
    band?.steunrichting == .heen || band?.steunrichting == .wederzijds
  }
}
