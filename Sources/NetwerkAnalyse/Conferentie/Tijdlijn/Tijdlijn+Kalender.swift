import Netwerk

extension Tijdlijn {
  /// What do people take over in their own calendar?
  ///
  /// One moment for the conference with its three parts, and one for every other task on its day;
  /// not for ``Soort/planUitvoeren``, which goes on for months. A reminder comes at nine o'clock on
  /// the day before; for the conference also a week before.
  ///
  /// The same network gives the same ids, so that a new file replaces what an older one put there.
  ///
  /// Complexity: O(tasks).
  public func kalender(_ keuze: Kalenderkeuze) -> Kalender {
    let momenten = taken.filter {
      !$0.soort.isConferentie && $0.soort != .planUitvoeren && keuze.eigenaren.contains($0.eigenaar)
    }
    return Kalender(
      keuze.titel, ([conferentie(keuze)] + momenten.map { $0.gebeurtenis(keuze) }))
  }

  private func conferentie(_ keuze: Kalenderkeuze) -> Gebeurtenis {
    var gebeurtenis = Gebeurtenis(
      keuze.titel, id: keuze.id("conferentie"), .heleDag(conferentie),
      herinneringen: [7 * 1_440 - 540, 1_440 - 540], isBezet: true)
    if let van = keuze.van, let tot = keuze.tot {
      let begin = van.uur * 60 + van.minuut
      gebeurtenis.wanneer = .tijden(conferentie, van: van, tot: tot)
      gebeurtenis.herinneringen = [7, 1].map { $0 * 1_440 - 540 + begin }
    }
    let delen = taken.filter(\.soort.isConferentie).map {
      "\($0.soort.naam(in: keuze.taal)). \($0.soort.reden(in: keuze.taal))"
    }
    gebeurtenis.toelichting = ([keuze.gegevens.vraag] + delen).compactMap(\.self)
      .joined(separator: "\n")
    gebeurtenis.plaats = keuze.gegevens.plaats
    return gebeurtenis
  }
}

extension Tijdlijn.Taak {
  fileprivate func gebeurtenis(_ keuze: Kalenderkeuze) -> Gebeurtenis {
    var titel = soort.naam(in: keuze.taal)
    if let hoofdpersoon = keuze.gegevens.hoofdpersoon { titel += " (\(hoofdpersoon))" }
    var gebeurtenis = Gebeurtenis(
      titel, id: keuze.id(soort.rawValue), .heleDag(datum), herinneringen: [1_440 - 540])
    let wie = [eigenaar.naam(in: keuze.taal), keuze.gegevens.wie[eigenaar]].compactMap(\.self)
    let kop = keuze.taal == .nederlands ? "Wie" : "Who"
    gebeurtenis.toelichting =
      ([soort.reden(in: keuze.taal), "\(kop): \(wie.joined(separator: ", "))."]
      + planning(in: keuze.taal)).joined(separator: "\n")
    return gebeurtenis
  }
}

extension Kalenderkeuze {
  fileprivate var titel: String {
    switch (taal, gegevens.hoofdpersoon) {
    case (.nederlands, nil): "Eigen Kracht-conferentie"
    case (.nederlands, let naam?): "Eigen Kracht-conferentie van \(naam)"
    case (.engels, nil): "Family group conference"
    case (.engels, let naam?): "Family group conference of \(naam)"
    }
  }
}
