import Netwerk

extension Planbevinding {
  /// What a plan lacks or what to look at, with the facts it rests on (English: *kind of finding*).
  ///
  /// People, agreements and questions within one stand by kenmerk.
  public enum Soort: Hashable, Sendable {
    /// Neither answered nor left open on purpose.
    case vraagOpen(Hulpvraag)
    /// A professional is needed and the plan has none; `alErbij` give what is asked already.
    case alleenInformeel(Hulpvraag, doen: [Persoon.ID], alErbij: [Persoon.ID])
    case hulpGeweigerd(Hulpverzoek)
    /// Help was asked and nobody wrote down a yes.
    case hulpNietToegezegd(Hulpverzoek)

    /// Nobody wrote down how a bottom line is met.
    case voorwaardeOpen(Voorwaarde)
    /// Whoever set a bottom line is not content with how it is met, or was not asked.
    case voorwaardeNietAanvaard(Voorwaarde, isGeweigerd: Bool)

    case zonderMensen(Afspraak)
    case zonderDatum([Afspraak])
    case zonderBewaker([Afspraak])
    case zonderPlanB([Afspraak])

    /// These people were not there, and nobody wrote down that they agree.
    case nietErbij([Persoon.ID], [Afspraak])
    /// Somebody said no to the plan; the agreements are the ones they have a part in.
    case nietEens(Persoon.ID, [Afspraak])
    /// Somebody who must not be asked has a part in these, or with none watches over the plan.
    case beletsel(Persoon.ID, [Beletsel], [Afspraak])
    /// A child does these; `isZeker` when they surely ask what may not be asked of a child.
    case kindMetTaak(Persoon.ID, [Afspraak], isZeker: Bool)
    /// These may be children, and do what may not be asked of one.
    case leeftijdOnbekend([Persoon.ID], [Afspraak])

    /// Somebody who carries more than they can promised something.
    case teZwaar(Planlast)
    /// Somebody who says to have little room for more promised something.
    case weinigRuimte(Planlast)
    /// The hours come above ``Plangrenzen/veelUren``, and nobody said whether that is too much.
    case veelUren(Planlast)
    /// Somebody does these alone, and there is no plan B.
    case opEenMens(Persoon.ID, [Afspraak])

    /// Two who must not be brought together have these to do with each other.
    case magNietSamen(Paar, [Afspraak])
    /// Tension between two who have these to do with each other.
    case gespannen(Paar, Band.Aard, [Afspraak])

    /// The coordinator is a hoofdpersoon or one of the circle.
    case coordinatorInKring(Persoon.ID)
    /// The coordinator works for whoever helps, decides or referred here.
    case coordinatorHeeftBelang([Onafhankelijkheid.Feit])
    /// Nobody wrote down for whom the coordinator works.
    case coordinatorWerkgeverOnbekend
    /// Professionals, or the coordinator, stand down for the private time of the circle.
    case nietBesloten([Persoon.ID])
    /// A limit on numbers without a reason.
    case grensZonderReden([Grens.Soort])
    /// Not invited, and no reason is written down.
    case uitsluitingZonderReden([Persoon.ID])

    case geenAfspraken
    case niemandAkkoord
    case geenPlanbewaker
    case geenEvaluatie
    /// The last day to look back has passed, and nobody wrote down how it went.
    case evaluatieVoorbij(Datum)

    /// One check-in says different things of one agreement.
    case tweeStanden(Afspraak, Datum?)
    /// One check-in says different things of one question.
    case tweeVerlopen(Hulpvraag, Datum?)
    /// "Not yet" at a check-in after the day by which it would be done.
    case nogNietNaDeDag(Afspraak, Datum)
    /// A question is solved at a check-in at which none of its agreements was kept.
    case opgelostZonderNakomen(Hulpvraag, [Afspraak], Datum?)
  }
}

extension Planbevinding.Soort {
  var punt: Planpunt {
    switch self {
    case .vraagOpen: .vraagOpen
    case .alleenInformeel: .alleenInformeel
    case .hulpGeweigerd: .hulpGeweigerd
    case .hulpNietToegezegd: .hulpNietToegezegd
    case .voorwaardeOpen: .voorwaardeOpen
    case .voorwaardeNietAanvaard: .voorwaardeNietAanvaard
    case .zonderMensen: .zonderMensen
    case .zonderDatum: .zonderDatum
    case .zonderBewaker: .zonderBewaker
    case .zonderPlanB: .zonderPlanB
    case .nietErbij: .nietErbij
    case .nietEens: .nietEens
    case .beletsel: .beletsel
    case .kindMetTaak: .kindMetTaak
    case .leeftijdOnbekend: .leeftijdOnbekend
    case .teZwaar: .teZwaar
    case .weinigRuimte: .weinigRuimte
    case .veelUren: .veelUren
    case .opEenMens: .opEenMens
    case .magNietSamen: .magNietSamen
    case .gespannen: .gespannen
    case .coordinatorInKring: .coordinatorInKring
    case .coordinatorHeeftBelang: .coordinatorHeeftBelang
    case .coordinatorWerkgeverOnbekend: .coordinatorWerkgeverOnbekend
    case .nietBesloten: .nietBesloten
    case .grensZonderReden: .grensZonderReden
    case .uitsluitingZonderReden: .uitsluitingZonderReden
    case .geenAfspraken: .geenAfspraken
    case .niemandAkkoord: .niemandAkkoord
    case .geenPlanbewaker: .geenPlanbewaker
    case .geenEvaluatie: .geenEvaluatie
    case .evaluatieVoorbij: .evaluatieVoorbij
    case .tweeStanden: .tweeStanden
    case .tweeVerlopen: .tweeVerlopen
    case .nogNietNaDeDag: .nogNietNaDeDag
    case .opgelostZonderNakomen: .opgelostZonderNakomen
    }
  }

  /// What touches safety, or is asked of every plan, comes first; the form of a plan is free.
  var gewicht: Planbevinding.Gewicht {
    switch self {
    case .vraagOpen, .voorwaardeOpen, .voorwaardeNietAanvaard, .zonderMensen, .nietErbij,
      .beletsel, .teZwaar, .magNietSamen, .coordinatorInKring, .coordinatorHeeftBelang:
      .moetEerst
    case .alleenInformeel(_, _, let alErbij): alErbij.isEmpty ? .moetEerst : .graag
    case .kindMetTaak(_, _, let isZeker): isZeker ? .moetEerst : .graag
    case .nietEens(_, let afspraken): afspraken.isEmpty ? .graag : .moetEerst
    case .gespannen(_, let aard, _):
      aard == .conflict || aard == .verbroken ? .graag : .terOverweging
    case .hulpGeweigerd, .hulpNietToegezegd, .zonderDatum, .zonderBewaker, .weinigRuimte,
      .nietBesloten, .grensZonderReden, .uitsluitingZonderReden, .geenAfspraken, .niemandAkkoord,
      .geenPlanbewaker, .geenEvaluatie, .evaluatieVoorbij, .tweeStanden, .tweeVerlopen,
      .nogNietNaDeDag:
      .graag
    case .zonderPlanB, .leeftijdOnbekend, .veelUren, .opEenMens, .coordinatorWerkgeverOnbekend,
      .opgelostZonderNakomen:
      .terOverweging
    }
  }
}
