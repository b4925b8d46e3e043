import Netwerk

/// Something that is good about a plan (English: *strength*), to be said before what can be better.
public enum Plansterkte: Hashable, Sendable {
  /// Every question, so many, has an agreement or asked help.
  case elkeVraagBeantwoord(Int)
  /// Every question is answered, or left open on purpose: these.
  case elkeVraagBesproken(open: [Hulpvraag.ID])
  /// Every bottom line is met and whoever set it is content.
  case elkeVoorwaardeAanvaard(Int)
  /// Everybody who promised something takes part in the conference or agrees.
  case iedereenStaatErachter([Persoon.ID])
  /// In no agreement somebody stands alone.
  case niemandAlleen
  /// Every agreement has a plan B.
  case overalPlanB
  /// Who watches over the plan, and when the circle looks back.
  case terugkijken([Betrokkene], Datum)

  /// What is good, in a sentence.
  public func zin(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}

extension Planblik {
  var goed: [Plansterkte] {
    vraagsterkte + voorwaardesterkte + afspraaksterkten
      + (plan.evaluaties.max().flatMap { dag in
        plan.planbewaker.isEmpty ? nil : [.terugkijken(plan.planbewaker, dag)]
      } ?? [])
  }

  private var vraagsterkte: [Plansterkte] {
    let vragen = netwerk.hulpvragen
    let open = vragen.filter { !isBeantwoord($0) }
    guard !vragen.isEmpty, open.allSatisfy(isBewustOpen), open.count < vragen.count else {
      return []
    }
    return open.isEmpty
      ? [.elkeVraagBeantwoord(vragen.count)] : [.elkeVraagBesproken(open: open.map(\.id).sorted())]
  }

  private var voorwaardesterkte: [Plansterkte] {
    let aantal = conferentie?.voorwaarden.count ?? 0
    return aantal > 0 && voorwaarden.isEmpty ? [.elkeVoorwaardeAanvaard(aantal)] : []
  }

  private var afspraaksterkten: [Plansterkte] {
    let isIedereen = !beloofd.isEmpty && instemming.isEmpty
    let isSamen = lijst.allSatisfy { Set($0.wie).count > 1 }
    let heeftPlanB = lijst.allSatisfy { $0.planB != nil }
    return (isIedereen ? [.iedereenStaatErachter(beloofd)] : [])
      + (!lijst.isEmpty && isSamen ? [.niemandAlleen] : [])
      + (!lijst.isEmpty && heeftPlanB ? [.overalPlanB] : [])
  }
}
