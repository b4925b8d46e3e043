import Netwerk

extension Planbevinding.Soort {
  /// Everybody and everything in the facts.
  var gronden: Planbevinding.Gronden {
    switch self {
    case .vraagOpen(let vraag), .tweeVerlopen(let vraag, _): .init(hulpvragen: [vraag.id])
    case .alleenInformeel(let vraag, let doen, let alErbij):
      .init(personen: Set(doen + alErbij).sorted(), hulpvragen: [vraag.id])
    case .hulpGeweigerd(let verzoek), .hulpNietToegezegd(let verzoek):
      .init(hulpvragen: [verzoek.hulpvraag].compactMap { $0 })
    case .voorwaardeOpen(let voorwaarde), .voorwaardeNietAanvaard(let voorwaarde, _):
      .init(voorwaarden: [voorwaarde.id])
    case .zonderMensen(let afspraak), .tweeStanden(let afspraak, _),
      .nogNietNaDeDag(let afspraak, _):
      .init(afspraken: [afspraak.id])
    case .zonderDatum(let afspraken), .zonderBewaker(let afspraken), .zonderPlanB(let afspraken):
      .init(afspraken: afspraken.map(\.id))
    case .nietErbij(let wie, let afspraken), .leeftijdOnbekend(let wie, let afspraken):
      .init(afspraken: afspraken.map(\.id), personen: wie)
    case .nietEens(let wie, let afspraken), .beletsel(let wie, _, let afspraken),
      .kindMetTaak(let wie, let afspraken, _), .opEenMens(let wie, let afspraken):
      .init(afspraken: afspraken.map(\.id), personen: [wie])
    case .teZwaar(let last), .weinigRuimte(let last), .veelUren(let last):
      .init(afspraken: last.afspraken, personen: [last.wie])
    case .magNietSamen(let paar, let afspraken), .gespannen(let paar, _, let afspraken):
      .init(afspraken: afspraken.map(\.id), personen: [paar.een, paar.ander])
    case .coordinatorInKring(let wie): .init(personen: [wie])
    case .coordinatorHeeftBelang(let feiten):
      .init(
        personen: Set(feiten.flatMap(\.personen)).sorted(),
        organisaties: Set(feiten.compactMap(\.organisatie)).sorted())
    case .nietBesloten(let wie), .uitsluitingZonderReden(let wie): .init(personen: wie)
    case .opgelostZonderNakomen(let vraag, let afspraken, _):
      .init(afspraken: afspraken.map(\.id), hulpvragen: [vraag.id])
    case .coordinatorWerkgeverOnbekend, .grensZonderReden, .geenAfspraken, .niemandAkkoord,
      .geenPlanbewaker, .geenEvaluatie, .evaluatieVoorbij:
      .init()
    }
  }
}
