import Netwerk

extension Netwerk {
  /// What do people take over in their own calendar, of the conference and of its plan?
  ///
  /// The tasks of a ``Tijdlijn`` around the day of the conference (else that of the plan), among them
  /// the check-ins after four weeks and three months; every other evaluation that the circle chose;
  /// and every agreement on the day by which it is to be done, else the day on which it begins. An
  /// agreement without a day has no moment. A reminder comes at nine o'clock on the day before.
  ///
  /// Without names (see ``Kalenderkeuze/Openheid``) a moment only says that there is an agreement.
  ///
  /// - Returns: `nil` when neither the conference nor the plan has a single day.
  ///
  /// Complexity: as ``Tijdlijn/init(conferentie:vandaag:kalender:afgesproken:)``.
  public func conferentiekalender(
    _ keuze: Kalenderkeuze, vandaag: Datum? = nil, werkkalender: Werkkalender = Werkkalender()
  ) -> Kalender? {
    let dagen = [conferentie?.datum, plan?.datum].compactMap { $0 }
    let evaluaties = plan?.evaluaties.sorted() ?? []
    let afgesproken = evaluaties.first.map { [Tijdlijn.Soort.evaluatie: $0] } ?? [:]
    guard let dag = dagen.first(where: \.isDag),
      let tijdlijn = Tijdlijn(
        conferentie: dag, vandaag: vandaag, kalender: werkkalender, afgesproken: afgesproken)
    else { return nil }
    var kalender = tijdlijn.kalender(keuze)
    guard keuze.eigenaren.contains(.kring) else { return kalender }
    kalender.gebeurtenissen += evaluaties.dropFirst().map { keuze.evaluatie($0) }
    kalender.gebeurtenissen += (plan?.afspraken ?? []).compactMap {
      keuze.gebeurtenis($0, in: self)
    }
    return kalender
  }
}

extension Kalenderkeuze.Gegevens {
  /// Everything a calendar may tell of a conference, for one that nobody else sees.
  public init(van netwerk: Netwerk, in taal: Taal) {
    let woorden = Verwoording([netwerk], in: taal)
    let conferentie = netwerk.conferentie
    let plaats = [conferentie?.locatie?.naam, conferentie?.locatie?.adres].compactMap { $0 }
    var wie: [Tijdlijn.Eigenaar: String] = [.hoofdpersoon: woorden.hoofdpersoon]
    wie[.coordinator] = conferentie?.coordinator.flatMap { coordinator in
      coordinator.naam ?? coordinator.persoon.map(woorden.naam)
    }
    wie[.verwijzer] = conferentie?.verwijzer.map { woorden.namen([$0]) }
    if let bewakers = netwerk.plan?.planbewaker, !bewakers.isEmpty {
      wie[.planbewaker] = woorden.namen(bewakers)
    }
    self.init(
      hoofdpersoon: woorden.hoofdpersoon, vraag: conferentie?.vraag,
      plaats: plaats.isEmpty ? nil : plaats.joined(separator: ", "), wie: wie)
  }
}

extension Kalenderkeuze {
  private var isMetNamen: Bool { openheid != .zonderNamen }

  /// The day before at nine o'clock.
  private var herinnering: [Int] { [1_440 - 540] }

  fileprivate func evaluatie(_ dag: Datum) -> Gebeurtenis {
    var titel = Tijdlijn.Soort.evaluatie.naam(in: taal)
    if let hoofdpersoon = gegevens.hoofdpersoon { titel += " (\(hoofdpersoon))" }
    var gebeurtenis = Gebeurtenis(
      titel, id: id("evaluatie-\(dag)"), .heleDag(dag), herinneringen: herinnering)
    gebeurtenis.toelichting = Tijdlijn.Soort.evaluatie.reden(in: taal)
    return gebeurtenis
  }

  /// The id is made of a fingerprint, since the kenmerk of an agreement is often its words.
  fileprivate func gebeurtenis(_ afspraak: Afspraak, in netwerk: Netwerk) -> Gebeurtenis? {
    guard let dag = afspraak.voor ?? afspraak.vanaf else { return nil }
    let isNederlands = taal == .nederlands
    var titel = isNederlands ? "Afspraak uit het plan" : "Agreement of the plan"
    if isMetNamen { titel += ": \(afspraak.wat)" }
    var gebeurtenis = Gebeurtenis(
      titel, id: id("afspraak-\(afspraak.id.tekst.fnv1a)"), .heleDag(dag),
      herinneringen: herinnering)
    var zinnen = [dagzin(afspraak)]
    if isMetNamen {
      zinnen += bijzonderheden(afspraak, Verwoording([netwerk], in: taal))
    } else {
      zinnen.append(
        isNederlands
          ? "Kijk in het plan om welke afspraak het gaat." : "See the plan for which one it is.")
    }
    gebeurtenis.toelichting = zinnen.joined(separator: "\n")
    return gebeurtenis
  }

  /// What the day is of: of something done once the last day, else the day that was agreed.
  private func dagzin(_ afspraak: Afspraak) -> String {
    let isKlaar =
      afspraak.voor != nil && (afspraak.hoeVaak == nil || afspraak.hoeVaak == .eenmalig)
    return switch (taal, isKlaar) {
    case (.nederlands, true): "Op deze dag zou het klaar zijn."
    case (.nederlands, false): "Deze dag staat bij de afspraak."
    case (.engels, true): "It was to be done by this day."
    case (.engels, false): "This day stands with the agreement."
    }
  }

  private func bijzonderheden(_ afspraak: Afspraak, _ woorden: Verwoording) -> [String] {
    func regel(_ nederlands: String, _ english: String, _ tekst: String) -> [String] {
      tekst.isEmpty ? [] : ["\(woorden.kies(nederlands, english)): \(tekst)"]
    }
    return regel("Wie", "Who", woorden.namen(afspraak.wie))
      + regel("Let erop dat het lukt", "Keeps an eye on it", woorden.namen(afspraak.bewaker))
      + regel("Plan B", "Plan B", afspraak.planB ?? "")
  }
}
