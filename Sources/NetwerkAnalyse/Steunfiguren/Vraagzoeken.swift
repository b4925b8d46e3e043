import Netwerk

/// What can be said of people in the light of one question.
struct Vraagzoeken {
  private let vraag: Steunvraag
  private let soorten: Set<Steunsoort>
  private let voorKinderen: [Steunsoort]
  private let beloofd: Set<Persoon.ID>
  private let woorden: Set<Substring>
  private let genoemden: Genoemden
  /// The sides of the circle of which somebody gives what is wanted; `nil` when of nobody is said
  /// what they give, or of the question what is wanted.
  private let gevendeKanten: Set<Groep.Soort>?

  init(_ graaf: Netwerkgraaf, _ vraag: Steunvraag) {
    self.vraag = vraag
    let soorten = Set(vraag.soorten)
    self.soorten = soorten
    voorKinderen = Minderjarig.toegestaan(vraag)
    let afspraken = graaf.netwerk.onderdelen.plan?.afspraken ?? []
    let eigen = afspraken.filter { $0.hulpvraag != nil && $0.hulpvraag == vraag.hulpvraag?.id }
    beloofd = Set(eigen.flatMap(\.wie))
    let teksten = [vraag.hulpvraag?.vraag, vraag.hulpvraag?.achter].compactMap { $0 }
    let heeftTalenten = graaf.leden.contains { !$0.persoon.talenten.isEmpty }
    woorden =
      heeftTalenten
      ? Set(teksten.flatMap { Kenmerk($0).tekst.split(separator: "-") }) : []
    genoemden = Genoemden(teksten)
    let gevers = graaf.leden.filter { !$0.steun.isDisjoint(with: soorten) }
    gevendeKanten = !soorten.isEmpty && graaf.isSteunBekend ? Set(gevers.compactMap(\.kant)) : nil
  }

  /// Why somebody is not proposed for this question; empty when they may be.
  func redenenTegen(_ kandidaat: Steunzoeker.Kandidaat) -> [Afwijzing] {
    var redenen = kandidaat.beletselen.map(Afwijzing.beletsel)
    if kandidaat.heeftRuzie { redenen.append(.ruzie) }
    if kandidaat.isKind == true, voorKinderen.isEmpty { redenen.append(.minderjarig) }
    return redenen
  }

  func feiten(_ kandidaat: Steunzoeker.Kandidaat) -> [Steunfeit] {
    let lid = kandidaat.lid
    let mag = kandidaat.isKind == true ? Set(voorKinderen) : soorten
    var feiten: [Steunfeit] = beloofd.contains(lid.id) ? [.beloofd] : []
    let gevraagd = lid.steun.intersection(mag)
    let ander = lid.steun.subtracting(mag)
    if !gevraagd.isEmpty { feiten.append(.geeftDit(gevraagd.sorted())) }
    if !ander.isEmpty { feiten.append(.geeftAnders(ander.sorted())) }
    let passend = lid.persoon.talenten.filter(past)
    if !passend.isEmpty { feiten.append(.passendTalent(passend)) }
    let organisaties = kandidaat.organisaties.filter {
      (lid.persoon.isBeroepskracht || $0.soort?.isCollectief == true)
        && Steunzoeker.past($0, bij: vraag) == true
    }
    if !organisaties.isEmpty { feiten.append(.passendeOrganisatie(organisaties.map(\.id))) }
    if let gevendeKanten, let kant = lid.kant, !gevendeKanten.contains(kant) {
      feiten.append(.nieuweKant(kant))
    }
    if genoemden.noemt(lid) { feiten.append(.genoemd) }
    return feiten
  }

  /// Whether every word of a talent stands in the question, as it is written there.
  private func past(_ talent: String) -> Bool {
    let delen = Kenmerk(talent).tekst.split(separator: "-")
    return !delen.isEmpty && delen.allSatisfy(woorden.contains)
  }
}

extension Lid {
  /// The side of the circle somebody stands on: of the family the part, otherwise the main group.
  /// `nil` when nobody said, and for those who are here because it is their work.
  fileprivate var kant: Groep.Soort? {
    guard !persoon.isBeroepskracht, let soort = persoon.groep?.soort, soort != .familie else {
      return nil
    }
    return soort.hoofdgroep == .familie ? soort : soort.hoofdgroep
  }
}
