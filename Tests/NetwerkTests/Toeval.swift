import Netwerk

/// Chance that repeats: the same seed gives the same values (SplitMix64).
struct Toeval: RandomNumberGenerator {
  private var toestand: UInt64

  init(zaad: Int) { toestand = UInt64(bitPattern: Int64(zaad)) }

  mutating func next() -> UInt64 {
    toestand &+= 0x9E37_79B9_7F4A_7C15
    var uitkomst = toestand
    uitkomst = (uitkomst ^ (uitkomst >> 30)) &* 0xBF58_476D_1CE4_E5B9
    uitkomst = (uitkomst ^ (uitkomst >> 27)) &* 0x94D0_49BB_1331_11EB
    return uitkomst ^ (uitkomst >> 31)
  }

  mutating func getal(_ bereik: ClosedRange<Int>) -> Int { Int.random(in: bereik, using: &self) }

  /// One of all, or, half the time, none.
  mutating func soms<Waarde: CaseIterable>(_: Waarde.Type) -> Waarde? {
    Bool.random(using: &self) ? Waarde.allCases.randomElement(using: &self) : nil
  }

  mutating func deel<Waarde: CaseIterable & Hashable>(_: Waarde.Type) -> Set<Waarde> {
    Set(Waarde.allCases.filter { _ in getal(1...3) == 1 })
  }

  mutating func band() -> Band {
    let contact = Contact(
      soms(Contact.Frequentie.self), manieren: deel(Contact.Manier.self),
      initiatief: soms(Contact.Initiatief.self))
    return Band(
      soms(Band.Sterkte.self), aard: soms(Band.Aard.self), steun: deel(Steunsoort.self),
      krijgt: deel(Steunsoort.self), richting: soms(Band.Richting.self),
      contact: Bool.random(using: &self) ? contact : nil,
      sinds: Bool.random(using: &self) ? Datum(jaar: getal(1950...2026)) : nil,
      familieband: soms(Familieband.self), contactverbod: soms(Antwoord.self))
  }
}

extension Toeval {
  /// Sound parts in which people, organisations, questions, agreements and answers refer to each
  /// other every way they can.
  mutating func onderdelen() -> Onderdelen {
    let hoofd = (0..<getal(1...3)).map { Kenmerk("h\($0)") }
    let mensen = (0..<getal(0...9)).map { Kenmerk("p\($0)") }
    let huizen = (0..<getal(0...4)).map { Kenmerk("o\($0)") }
    var delen = Onderdelen(hoofdpersonen: hoofd.map { Persoon($0.tekst).met { $0.band = nil } })
    delen.personen = mensen.map { persoon($0, onder: hoofd + mensen, van: huizen) }
    delen.organisaties = huizen.map { Organisatie($0.tekst) }
    delen.relaties = relaties(tussen: hoofd + mensen + huizen)
    delen.hulpvragen = (0..<getal(0...3)).map { nummer in
      var vraag = Hulpvraag("vraag \(nummer)")
      vraag.van = Bool.random(using: &self) ? hoofd.randomElement(using: &self) : nil
      return vraag
    }
    delen.plan = Familiegroepsplan(
      afspraken: (0..<getal(0...3)).map { nummer in
        Afspraak(
          "afspraak \(nummer)", wie: enkele(van: hoofd + mensen),
          hulpvraag: delen.hulpvragen.first?.id)
      })
    delen.situatie = Situatie(
      vragenlijsten: enkele(van: hoofd + mensen).map {
        Vragenlijst(.lsns6, van: $0, [0, 1, 2, 3, 4, nil])
      })
    return delen
  }

  private mutating func persoon(
    _ id: Kenmerk, onder mensen: [Kenmerk], van huizen: [Kenmerk]
  ) -> Persoon {
    var persoon = Persoon(id.tekst)
    persoon.band = Bool.random(using: &self) ? band() : nil
    persoon.inzet = Inzet(organisatie: huizen.randomElement(using: &self))
    let anderen = enkele(van: mensen.filter { $0 != id })
    if !anderen.isEmpty {
      persoon.veiligheid = [Veiligheidsafspraak(.nietSamenMet, reden: "ruzie", met: anderen)]
    }
    return persoon
  }

  private mutating func relaties(tussen einden: [Kenmerk]) -> [Relatie] {
    guard einden.count > 1 else { return [] }
    return (0..<getal(0...12)).map { _ in
      let paar = einden.shuffled(using: &self)
      return Relatie(paar[0], paar[1], band: band())
    }
  }

  private mutating func enkele(van alle: [Kenmerk]) -> [Kenmerk] {
    alle.filter { _ in getal(1...4) == 1 }
  }
}

/// The words of all cases in one language, in order.
func namen<Soort: CaseIterable & Benoemd>(van _: Soort.Type, in taal: Taal) -> [String] {
  Soort.allCases.map { $0.naam(in: taal) }
}

/// The words of all cases in a netwerk file, in order.
func woorden<Soort: CaseIterable & RawRepresentable>(
  van _: Soort.Type
) -> [Soort.RawValue] {
  Soort.allCases.map(\.rawValue)
}
