import Netwerk
import NetwerkAnalyse

/// Everything in the proposals for one network that must never be, worked out from the plain facts
/// of the network and not from the code that proposes.
struct Violations {
  let network: Netwerk
  private let graph: Netwerkgraaf
  private let impediments: [Persoon.ID: [Beletsel]]

  init(in network: Netwerk) {
    self.network = network
    graph = network.graaf
    let graph = graph
    impediments = Dictionary(
      uniqueKeysWithValues: network.personen.map { ($0.id, graph.beletselen(van: $0.id)) })
  }

  func all() -> [String] {
    let proposals = graph.steunfiguren()
    let further = (graph.verkenning()?.vragen ?? []).flatMap(people).flatMap { person in
      mustNotBeAsked(person).map { "look further: \(person): \($0)" }
    }
    return further + proposals.flatMap(violations)
  }

  private func violations(of proposal: Steunvoorstel) -> [String] {
    let proposed = proposal.mensen + proposal.professionals
    var found = proposed.flatMap { figure in
      (mustNotBeAsked(figure.id) + child(figure, proposal.vraag) + route(figure))
        .map { "\(figure.id): \($0)" }
    }
    for place in proposal.voorzieningen {
      for person in place.bekenden {
        found += mustNotBeAsked(person).map { "\(place.id) with \(person): \($0)" }
      }
    }
    let left = Set(proposal.nietVoorgesteld.map(\.id))
    for person in network.personen {
      if impediments[person.id]?.isEmpty == false, !left.contains(person.id) {
        found.append("\(person.id): has an impediment and is not listed")
      }
      let count = proposed.count { $0.id == person.id } + (left.contains(person.id) ? 1 : 0)
      if count > 1 || (count == 0 && !person.isBeroepskracht) {
        found.append("\(person.id): stands in \(count) lists")
      }
    }
    return found
  }

  private func people(_ question: Verkenning.Vraag) -> [Persoon.ID] {
    switch question {
    case .slapend(let people), .viaAnderen(let people), .wieNogMeer(let people): people
    case .buitensteKring, .groepen, .vroeger, .plekken, .hulpvragen: []
    }
  }
}

extension Violations {
  private func mustNotBeAsked(_ id: Persoon.ID) -> [String] {
    guard let person = network[id] else { return ["is nobody"] }
    var found = (impediments[id] ?? []).map { "impediment: \($0.naam(in: .engels))" }
    if person.overleden == .ja { found.append("has died") }
    if person.toestemming?.benaderen == .nee { found.append("does not want to be asked") }
    if person.belasting?.draagkracht == .op { found.append("has no room") }
    if (person.belasting?.ediz ?? 0) >= 7 { found.append("is overburdened") }
    let tie = network.band(metHoofdpersoonVan: id)
    if tie?.contactverbod == .ja { found.append("contact is forbidden") }
    if network.hoofdpersonen.count == 1, tie?.aard == .verbroken || tie?.aard == .conflict {
      found.append("broke off or in conflict")
    }
    let forbidding: Set<Veiligheidsafspraak.Soort> = [.nietUitnodigen, .nietBenaderen]
    if person.veiligheid.contains(where: { $0.tot == nil && forbidding.contains($0.soort) }) {
      found.append("is kept away for safety")
    }
    return found
  }

  private func isChild(_ id: Persoon.ID) -> Bool {
    network[id]?.leeftijd?.jaren(op: network.peildatum).map { $0 < 18 } ?? false
  }

  private func child(_ figure: Steunfiguur, _ question: Steunvraag) -> [String] {
    guard isChild(figure.id) else { return [] }
    let company: Set<Steunsoort> = [.gezelschap, .waardering]
    var found: [String] = []
    if company.isDisjoint(with: question.soorten) { found.append("a child, for no company") }
    if question.professional == .ja { found.append("a child, where a professional is needed") }
    for case .geeftDit(let kinds) in figure.feiten where !company.isSuperset(of: kinds) {
      found.append("a child that is to give care")
    }
    return found
  }

  private func route(_ figure: Steunfiguur) -> [String] {
    guard let route = figure.route else { return [] }
    var found: [String] = []
    for person in route.via {
      if !mustNotBeAsked(person).isEmpty {
        found.append("by way of \(person), who must not be asked")
      }
      if network.hoofdpersonen.count == 1,
        network.band(metHoofdpersoonVan: person)?.aard == .gespannen
      {
        found.append("by way of \(person), with whom there is tension")
      }
      if isChild(person) { found.append("by way of \(person), a child") }
    }
    let way = route.via + [figure.id]
    if let first = way.first, !canAsk(first) { found.append("first step to \(first)") }
    for (one, other) in zip(way, way.dropFirst()) {
      if !isUsable(network.band(tussen: one, en: other)) { found.append("step \(one)–\(other)") }
      if areKeptApart(one, other) { found.append("\(one) and \(other) are kept apart") }
    }
    return found
  }

  /// Whether any hoofdpersoon can ask this person, and contact is forbidden with none.
  private func canAsk(_ id: Persoon.ID) -> Bool {
    let ties = network.hoofdpersonen.compactMap { network.band(tussen: id, en: $0.id) }
    return ties.contains { isUsable($0) } && !ties.contains { $0.contactverbod == .ja }
  }

  private func isUsable(_ tie: Band?) -> Bool {
    guard let tie, tie.contactverbod != .ja else { return false }
    return tie.aard != .gespannen && tie.aard != .conflict && tie.aard != .verbroken
  }

  private func areKeptApart(_ one: Persoon.ID, _ other: Persoon.ID) -> Bool {
    [(one, other), (other, one)].contains { from, to in
      network[from]?.veiligheid.contains {
        $0.soort == .nietSamenMet && $0.tot == nil && $0.met.contains(to)
      } ?? false
    }
  }
}
