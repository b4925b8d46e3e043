import Netwerk
import NetwerkAnalyse

/// The plan of the circle as it was agreed (English: *plan part*).
public struct Plandeel: Hashable, Sendable {
  public let afspraken: [Planregel]
  /// What the plan meets in any case, with how.
  public let voorwaarden: [String]
  /// Help that is asked of professionals.
  public let hulp: [String]
  public let verder: [String]
  /// What is good in it, and what is still to be settled; for a professional only.
  public let controle: [Rapportlijst]

  /// One agreement (English: *agreement*).
  public struct Planregel: Hashable, Sendable {
    public let wat: String
    public let regels: [String]
  }
}

extension Rapportbron {
  /// - Returns: `nil` when there is no plan.
  func plandeel() -> Plandeel? {
    guard let plan = heel.plan else { return nil }
    return Plandeel(
      afspraken: plan.afspraken.compactMap(planregel),
      voorwaarden: (heel.conferentie?.voorwaarden ?? []).compactMap { voorwaarde($0, plan) },
      hulp: plan.hulp.compactMap(hulp), verder: verder(plan),
      controle: isVoorFamilie ? [] : controle())
  }

  private func planregel(_ afspraak: Afspraak) -> Plandeel.Planregel? {
    guard let wat = wacht.schoon(afspraak.wat) else { return nil }
    func regel(_ kop: String, _ tekst: String?) -> String? { tekst.map { "\(kop): \($0)" } }
    return Plandeel.Planregel(
      wat: wat,
      regels: [
        regel(zin("Wie", "Who"), wacht.namen(afspraak.wie.map(Betrokkene.inNetwerk))),
        regel(zin("Hoe vaak", "How often"), afspraak.hoeVaak?.naam(in: taal)),
        regel(zin("Klaar op", "Done by"), afspraak.voor?.voluit(in: taal)),
        regel(zin("Wie let erop", "Who watches it"), wacht.namen(afspraak.bewaker)),
        regel(zin("Als het niet lukt", "If it does not work"), wacht.schoon(afspraak.planB)),
      ].compactMap { $0 })
  }

  private func voorwaarde(_ voorwaarde: Voorwaarde, _ plan: Familiegroepsplan) -> String? {
    guard let wat = wacht.schoon(voorwaarde.wat) else { return nil }
    let invulling = plan.voorwaarden.first { $0.voorwaarde == voorwaarde.id }
    let afspraken = invulling?.afspraken.compactMap { plan.afspraak($0)?.wat } ?? []
    let hoe = ([invulling?.hoe] + afspraken).compactMap(wacht.schoon)
    return hoe.isEmpty ? wat : "\(wat): \(hoe.joined(separator: "; "))"
  }

  private func hulp(_ verzoek: Hulpverzoek) -> String? {
    guard let wat = wacht.schoon(verzoek.wat) else { return nil }
    let van = wacht.namen(verzoek.van).map { " (\($0))" } ?? ""
    let antwoord = verzoek.antwoord.map { ": \($0.naam(in: taal))" } ?? ""
    return wat + van + antwoord
  }

  private func verder(_ plan: Familiegroepsplan) -> [String] {
    let terug = plan.evaluaties.map { $0.metWeekdag(in: taal) }
    return [
      wacht.namen(plan.planbewaker).map {
        zin("\($0) let op het plan.", "\($0) watches over the plan.")
      },
      terug.isEmpty
        ? nil
        : zin("Wij kijken terug op ", "We look back on ") + terug.opgesomd(in: taal) + ".",
    ].compactMap { $0 }
  }

  private func controle() -> [Rapportlijst] {
    guard let controle = graaf.plancontrole(op: vandaag) else { return [] }
    let goed = controle.goed.map { $0.zin(woorden) } + controle.aandeel.zinnen(woorden)
    let lijsten =
      [Rapportlijst(kop: zin("Wat goed is", "What is good"), regels: goed)]
      + Planbevinding.Gewicht.allCases.map { gewicht in
        Rapportlijst(
          kop: gewicht.naam(in: taal).eersteHoofdletter,
          regels: controle.bevindingen.filter { $0.gewicht == gewicht }.map { $0.zin(woorden) })
      }
    return lijsten.filter { !$0.regels.isEmpty }
  }
}
