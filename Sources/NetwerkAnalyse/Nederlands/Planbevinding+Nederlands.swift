import Netwerk

extension Planbevinding.Soort {
  /// What there is to talk about, as a coordinator would say it.
  func nederlands(_ woorden: Verwoording) -> String {
    switch self {
    case .vraagOpen(let vraag):
      "Voor \(woorden.aangehaald(vraag)) is er nog geen afspraak. Er staat ook niet dat het mag wachten."
    case .alleenInformeel(let vraag, let doen, let erbij): informeel(vraag, doen, erbij, woorden)
    case .hulpGeweigerd(let verzoek):
      "Op de vraag om hulp \(woorden.aangehaald(tekst: verzoek.wat)) was het antwoord nee."
    case .hulpNietToegezegd(let verzoek): nietToegezegd(verzoek, woorden)
    case .voorwaardeOpen(let voorwaarde):
      "Er staat nog niet hoe het plan voldoet aan \(woorden.aangehaald(tekst: voorwaarde.wat))."
    case .voorwaardeNietAanvaard(let voorwaarde, let nee): nietAanvaard(voorwaarde, nee, woorden)
    case .zonderMensen(let afspraak): "Bij \(woorden.aangehaald(afspraak)) staat niet wie het doet."
    case .zonderDatum(let afspraken): "Kan nog: een dag bij \(woorden.aangehaald(afspraken))."
    case .zonderBewaker(let afspraken):
      "Kan nog: iemand die in het oog houdt of dit lukt: \(woorden.aangehaald(afspraken))."
    case .zonderPlanB(let afspraken):
      "Kan nog: wat jullie doen als dit niet lukt: \(woorden.aangehaald(afspraken))."
    case .nietErbij(let wie, let afspraken): nietErbij(wie, afspraken, woorden)
    case .nietEens(let wie, let afspraken): nietEens(wie, afspraken, woorden)
    case .beletsel(let wie, let reden, let taken): beletsel(wie, reden, taken, woorden)
    case .kindMetTaak(let wie, let taken, let isZeker): kind(wie, taken, isZeker, woorden)
    case .leeftijdOnbekend(let wie, let taken): leeftijd(wie, taken, woorden)
    case .teZwaar(let last):
      "\(woorden.naam(last.wie)) draagt nu al meer dan goed is. \(last.nederlands(woorden))"
    case .weinigRuimte(let last):
      "\(woorden.naam(last.wie)) heeft weinig ruimte voor meer. \(last.nederlands(woorden))"
    case .veelUren(let last):
      "Vraag of het niet te veel wordt voor \(woorden.naam(last.wie)). \(last.nederlands(woorden))"
    case .opEenMens(let wie, let afspraken):
      "\(woorden.naam(wie)) staat alleen voor \(woorden.aangehaald(afspraken))."
    case .magNietSamen(let paar, let afspraken): nietSamen(paar, afspraken, woorden)
    case .gespannen(let paar, let aard, let afspraken): gespannen(paar, aard, afspraken, woorden)
    case .coordinatorInKring(let wie):
      "\(woorden.naam(wie)) is coördinator en hoort ook bij de kring. Een coördinator staat erbuiten."
    case .coordinatorHeeftBelang(let feiten):
      (feiten.map { $0.nederlands(woorden) } + ["Een coördinator heeft geen belang."])
        .joined(separator: " ")
    case .coordinatorWerkgeverOnbekend: "Er staat niet voor wie de coördinator werkt."
    case .nietBesloten(let wie): nietBesloten(wie, woorden)
    case .grensZonderReden(let grenzen): grens(grenzen, woorden)
    case .uitsluitingZonderReden(let wie):
      "\(woorden.namen(wie)) \(wie.count == 1 ? "is" : "zijn") niet uitgenodigd. Schrijf op wie dat "
        + "besloot, en waarom."
    case .geenAfspraken: "Er staan nog geen afspraken in het plan."
    case .niemandAkkoord: "Kan nog: opschrijven wie het eens is met het plan."
    case .geenPlanbewaker: "Kan nog: iemand die het hele plan in het oog houdt."
    case .geenEvaluatie: "Kan nog: een dag waarop de kring terugkijkt."
    case .evaluatieVoorbij(let dag):
      "Op \(dag.voluit(in: .nederlands)) zou de kring terugkijken. Er staat nog niet hoe het ging."
    case .tweeStanden(let afspraak, let dag):
      "Over \(woorden.aangehaald(afspraak)) staan \(bij(dag)) twee dingen die niet samengaan."
    case .tweeVerlopen(let vraag, let dag):
      "Over \(woorden.aangehaald(vraag)) staan \(bij(dag)) twee dingen die niet samengaan."
    case .nogNietNaDeDag(let afspraak, let dag): nogNiet(afspraak, dag, woorden)
    case .opgelostZonderNakomen(let vraag, _, let dag):
      "Bij \(woorden.aangehaald(vraag)) staat \(bij(dag)) dat het opgelost is, en ook dat geen afspraak "
        + "is nagekomen. Wat hielp er dan?"
    }
  }
}
