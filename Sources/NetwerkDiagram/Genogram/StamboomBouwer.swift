import Netwerk

/// Puts everything said of a family together, the surest first.
struct StamboomBouwer: Sendable {
  let netwerk: Netwerk
  let personen: [Persoon]
  let uitspraken: [StamboomUitspraak]
  /// How many are in the tree so far; from `personen.count` on they are unknown people.
  var aantal = 0
  var generaties = Generaties()
  /// The full siblings of everybody; they share own parents.
  var broedsel: [Int] = []
  /// Own parents by the number in ``broedsel``.
  var eigenOuders: [Int: [Int]] = [:]
  var andereOuders: [Int: [(ouder: Int, soort: Stamboom.Kind.Soort)]] = [:]
  var paren: [Paar] = []
  var meerlingen: [Stamboom.Meerling] = []
  var nietGeplaatst: [Stamboom.NietGeplaatst] = []
  var aannames: [Stamboom.Aanname] = []

  struct Paar: Sendable {
    var een: Int
    var ander: Int
    var soort: Familieband
    var sinds: Datum?

    func partner(van lid: Int) -> Int? { een == lid ? ander : ander == lid ? een : nil }
  }

  init(_ netwerk: Netwerk) {
    self.netwerk = netwerk
    personen = netwerk.hoofdpersonen + netwerk.personen
    var plaatsen: [Kenmerk: Int] = [:]
    for (plaats, persoon) in personen.enumerated() { plaatsen[persoon.id] = plaats }
    uitspraken = StamboomUitspraak.alle(in: netwerk, plaatsen)
    for _ in personen { _ = nieuw() }
  }

  /// Somebody more in the tree.
  mutating func nieuw() -> Int {
    generaties.voegToe()
    broedsel.append(aantal)
    aantal += 1
    return aantal - 1
  }

  mutating func verwerk() {
    for uitspraak in uitspraken where uitspraak.band == .ouder { voegOuderToe(uitspraak) }
    for uitspraak in uitspraken {
      switch uitspraak.band {
      case .adoptieouder: voegOuderToe(uitspraak, .adoptie)
      case .pleegouder: voegOuderToe(uitspraak, .pleeg)
      default: break
      }
    }
    for uitspraak in uitspraken where uitspraak.band.isPaar { voegPaarToe(uitspraak) }
    for uitspraak in uitspraken {
      switch uitspraak.band {
      case .broerOfZus: voegBroerOfZusToe(uitspraak)
      case .tweeling, .eeneiigeTweeling: voegTweelingToe(uitspraak)
      default: break
      }
    }
    neemTweedeOudersAan()
    verwerkAfgeleide()
    meldFamilieZonderBand()
  }

  // MARK: what was said

  func ouders(van lid: Int) -> [Int] {
    eigen(lid) + (andereOuders[lid] ?? []).map(\.ouder)
  }

  func eigen(_ lid: Int) -> [Int] { eigenOuders[broedsel[lid]] ?? [] }

  func kinderen(van lid: Int) -> [Int] {
    (0..<aantal).filter { ouders(van: $0).contains(lid) }
  }

  func partners(van lid: Int) -> [Int] { paren.compactMap { $0.partner(van: lid) } }

  /// Brothers and sisters, also half and by adoption.
  func broersEnZussen(van lid: Int) -> [Int] {
    let eigen = ouders(van: lid)
    return (0..<aantal).filter { ander in
      ander != lid
        && (broedsel[ander] == broedsel[lid] || ouders(van: ander).contains(where: eigen.contains))
    }
  }

  // MARK: direct facts

  private mutating func voegOuderToe(_ uitspraak: StamboomUitspraak) {
    let (ouder, kind) = (uitspraak.van, uitspraak.naar)
    guard !eigen(kind).contains(ouder) else { return }
    if eigen(kind).count == 2 || isJonger(ouder, dan: kind) {
      // Without a line, but in the row where they would be.
      _ = generaties.zet(kind, 1, onder: ouder)
      return meld(uitspraak, eigen(kind).count == 2 ? .alTweeOuders : .teJong)
    }
    guard generaties.zet(kind, 1, onder: ouder) else { return meld(uitspraak, .andereGeneratie) }
    eigenOuders[broedsel[kind], default: []].append(ouder)
  }

  private mutating func voegOuderToe(
    _ uitspraak: StamboomUitspraak, _ soort: Stamboom.Kind.Soort
  ) {
    let (ouder, kind) = (uitspraak.van, uitspraak.naar)
    guard !ouders(van: kind).contains(ouder) else { return }
    guard generaties.zet(kind, 1, onder: ouder) else { return meld(uitspraak, .andereGeneratie) }
    andereOuders[kind, default: []].append((ouder, soort))
  }

  private mutating func voegPaarToe(_ uitspraak: StamboomUitspraak) {
    let bekend = paren.firstIndex { $0.partner(van: uitspraak.van) == uitspraak.naar }
    if let bekend {
      // A word that says more takes the place of "partner".
      if paren[bekend].soort == .partner { paren[bekend].soort = uitspraak.band }
      paren[bekend].sinds = paren[bekend].sinds ?? uitspraak.sinds
      if uitspraak.band != .partner, paren[bekend].soort != uitspraak.band {
        meld(uitspraak, .anderPaar)
      }
      return
    }
    guard generaties.zet(uitspraak.naar, 0, onder: uitspraak.van) else {
      return meld(uitspraak, .andereGeneratie)
    }
    paren.append(
      Paar(
        een: uitspraak.van, ander: uitspraak.naar, soort: uitspraak.band, sinds: uitspraak.sinds))
  }

  mutating func voegPaarToe(_ een: Int, _ ander: Int) -> Bool {
    guard generaties.zet(ander, 0, onder: een) else { return false }
    paren.append(Paar(een: een, ander: ander, soort: .partner))
    return true
  }

  private mutating func voegBroerOfZusToe(_ uitspraak: StamboomUitspraak) {
    let (een, ander) = (uitspraak.van, uitspraak.naar)
    let isVerwant = ouders(van: een).contains(where: ouders(van: ander).contains)
    if isVerwant, !eigen(een).contains(where: eigen(ander).contains) { return }
    let samen = eigen(een) + eigen(ander).filter { !eigen(een).contains($0) }
    guard samen.count <= 2 else {
      if !isVerwant { meld(uitspraak, .alTweeOuders) }
      return
    }
    if !maakBroedsel(een, ander) { meld(uitspraak, .andereGeneratie) }
  }

  private mutating func voegTweelingToe(_ uitspraak: StamboomUitspraak) {
    let aantalMeldingen = nietGeplaatst.count
    voegBroerOfZusToe(uitspraak)
    guard nietGeplaatst.count == aantalMeldingen else { return }
    let isEeneiig = uitspraak.band == .eeneiigeTweeling
    let paar = [uitspraak.van, uitspraak.naar]
    if let bekend = meerlingen.firstIndex(where: { $0.leden.contains(where: paar.contains) }) {
      meerlingen[bekend].leden += paar.filter { !meerlingen[bekend].leden.contains($0) }
      meerlingen[bekend].isEeneiig = meerlingen[bekend].isEeneiig || isEeneiig
    } else {
      meerlingen.append(Stamboom.Meerling(leden: paar, isEeneiig: isEeneiig))
    }
  }

  /// Makes two people full siblings, who share the parents of both.
  mutating func maakBroedsel(_ een: Int, _ ander: Int) -> Bool {
    guard generaties.zet(ander, 0, onder: een) else { return false }
    let (blijft, gaat) = (broedsel[een], broedsel[ander])
    guard blijft != gaat else { return true }
    let samen = eigen(een) + eigen(ander).filter { !eigen(een).contains($0) }
    for lid in broedsel.indices where broedsel[lid] == gaat { broedsel[lid] = blijft }
    eigenOuders[gaat] = nil
    if !samen.isEmpty { eigenOuders[blijft] = samen }
    return true
  }

  // MARK: findings

  mutating func meld(_ uitspraak: StamboomUitspraak, _ reden: Stamboom.NietGeplaatst.Reden) {
    guard let wie = kenmerk(uitspraak.van), let van = kenmerk(uitspraak.naar) else { return }
    nietGeplaatst.append(
      .init(wie: wie, van: van, familieband: uitspraak.band, reden: reden))
  }

  mutating func neemAan(_ soort: Stamboom.Aanname.Soort, _ wie: Int, _ ander: Int) {
    guard let wie = kenmerk(wie) else { return }
    aannames.append(.init(soort: soort, wie: wie, ander: kenmerk(ander)))
  }

  func kenmerk(_ lid: Int) -> Kenmerk? { lid < personen.count ? personen[lid].id : nil }

  /// The year of birth, as far as it can be known.
  func geboren(_ lid: Int) -> Int? {
    guard lid < personen.count else { return nil }
    switch personen[lid].leeftijd {
    case .geboren(let jaar): return jaar
    // How old the deceased became says nothing of when they were born.
    case .jaren(let jaren):
      return personen[lid].isOverleden ? nil : netwerk.peildatum.map { $0.jaar - jaren }
    case nil: return nil
    }
  }

  func isJonger(_ een: Int, dan ander: Int) -> Bool {
    guard let een = geboren(een), let ander = geboren(ander) else { return false }
    return een >= ander
  }
}
