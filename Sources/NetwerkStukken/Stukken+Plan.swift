import Netwerk
import NetwerkAnalyse

extension Stukken {
  /// What was agreed, with everybody who promised something by name.
  func plangegevens(_ plan: Familiegroepsplan) -> Gegevens {
    planbasis.met([
      .dag: .tekst((plan.datum ?? conferentie.datum)?.metWeekdag(in: taal)),
      .afspraken: .lijst(plan.afspraken.enumerated().map { afspraak($1, nummer: $0 + 1) }),
      .voorwaarden: .lijst(conferentie.voorwaarden.map { voorwaarde($0, plan) }),
      .hulp: .lijst(plan.hulp.map(hulpverzoek)),
      .bewustOpen: .lijst(
        plan.bewustOpen.map {
          Gegevens([.wat: .tekst(vraag($0.hulpvraag)), .reden: .tekst($0.reden)])
        }),
      .planbewaker: .tekst(namen(plan.planbewaker)),
      .evaluatie: .tekst(
        plan.evaluaties.isEmpty
          ? nil : plan.evaluaties.map { $0.metWeekdag(in: taal) }.opgesomd(in: taal)),
      .akkoord: .lijst(
        plan.akkoord.map {
          Gegevens([
            .naam: .tekst(netwerk.naam(van: $0.wie)), .antwoord: .tekst($0.antwoord.naam(in: taal)),
          ])
        }),
    ])
  }

  /// What stands on the sheet before anybody writes on it: the questions and the bottom lines.
  func leegPlangegevens() -> Gegevens {
    planbasis.met([
      .hulpvragen: .regels(netwerk.hulpvragen.map(\.vraag)),
      .voorwaarden: .lijst(
        conferentie.voorwaarden.map {
          Gegevens([.wat: .tekst($0.wat), .van: .tekst(namen($0.van))])
        }),
    ])
  }

  /// The plan belongs to the people in it, who know each other's names.
  private var planbasis: Gegevens {
    algemeen(Naamwacht(netwerk, taal)).met([
      .vraag: .tekst(conferentie.vraag), .wens: .tekst(conferentie.wens),
    ])
  }

  private func afspraak(_ afspraak: Afspraak, nummer: Int) -> Gegevens {
    Gegevens([
      .nummer: .tekst(String(nummer)),
      .wat: .tekst(afspraak.wat),
      .wie: .tekst(namen(afspraak.wie.map(Betrokkene.inNetwerk))),
      .voorWie: .tekst(namen(afspraak.voorWie.map(Betrokkene.inNetwerk))),
      .vanaf: .tekst(afspraak.vanaf?.voluit(in: taal)),
      .voor: .tekst(afspraak.voor?.voluit(in: taal)),
      .hoeVaak: .tekst(afspraak.hoeVaak?.naam(in: taal)),
      .uren: .tekst(afspraak.uren.map(uren)),
      .hulpvraag: .tekst(afspraak.hulpvraag.flatMap(vraag)),
      .bewaker: .tekst(namen(afspraak.bewaker)),
      .planB: .tekst(afspraak.planB),
      .nodig: .tekst(afspraak.nodig.isEmpty ? nil : afspraak.nodig.opgesomd(in: taal)),
    ])
  }

  private func voorwaarde(_ voorwaarde: Voorwaarde, _ plan: Familiegroepsplan) -> Gegevens {
    let invulling = plan.voorwaarden.first { $0.voorwaarde == voorwaarde.id }
    let afspraken = invulling?.afspraken.compactMap { plan.afspraak($0)?.wat } ?? []
    let hoe = ([invulling?.hoe].compactMap { $0 } + afspraken).joined(separator: "; ")
    return Gegevens([
      .wat: .tekst(voorwaarde.wat),
      .van: .tekst(namen(voorwaarde.van)),
      .hoe: .tekst(hoe),
      .aanvaard: .tekst(invulling?.aanvaard?.naam(in: taal)),
    ])
  }

  private func hulpverzoek(_ verzoek: Hulpverzoek) -> Gegevens {
    Gegevens([
      .wat: .tekst(verzoek.wat),
      .van: .tekst(namen(verzoek.van)),
      .voor: .tekst(verzoek.voor?.voluit(in: taal)),
      .antwoord: .tekst(verzoek.antwoord?.naam(in: taal)),
      .toezegging: .tekst(verzoek.toezegging),
    ])
  }

  private func namen(_ wie: [Betrokkene]) -> String? {
    wie.isEmpty ? nil : wie.map { $0.naam(in: netwerk) }.opgesomd(in: taal)
  }

  private func vraag(_ id: Hulpvraag.ID) -> String? {
    netwerk.hulpvragen.first { $0.id == id }?.vraag
  }

  private func uren(_ uren: Double) -> String {
    let getal = uren == uren.rounded() ? String(Int(uren)) : String(uren)
    return taal == .nederlands ? getal.split(separator: ".").joined(separator: ",") : getal
  }
}
