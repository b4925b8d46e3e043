import Netwerk

extension Kringmaker {
  /// Whether somebody must be accompanied, and why.
  func begeleidreden(_ id: Persoon.ID) -> Begeleiding.Reden? {
    if moetBegeleid(id) { return .afspraak }
    if kandidaten[id]?.isKind == true { return .kind }
    return deelnamen[id].map { !$0.begeleidDoor.isEmpty } == true ? .wens : nil
  }

  /// Whether a safety measure in force lets somebody come only accompanied.
  func moetBegeleid(_ id: Persoon.ID) -> Bool {
    let netwerk = graaf.netwerk
    return netwerk[id]?.veiligheid.contains { $0.soort == .alleenBegeleid && netwerk.geldt($0) }
      ?? false
  }

  /// Whoever must be accompanied and has nobody takes part by telephone.
  func zoekBegeleiding(_ plekken: inout [Persoon.ID: Kringplek]) {
    let inRuimte = Set(plekken.filter { $0.value == .aanwezig }.keys)
    for id in inRuimte where moetBegeleid(id) && deelnamen[id]?.vastgelegdePlek == nil {
      let isAlleen = deelnamen[id]?.begeleidDoor.isEmpty ?? true
      if isAlleen, begeleiders(van: id, uit: inRuimte).isEmpty {
        plekken[id] = .anders(.telefoon, .geenBegeleider)
      }
    }
  }

  func begeleiding(van id: Persoon.ID, uit inRuimte: Set<Persoon.ID>) -> Begeleiding? {
    guard let reden = begeleidreden(id) else { return nil }
    let afgesproken = deelnamen[id]?.begeleidDoor ?? []
    guard afgesproken.isEmpty else {
      return Begeleiding(reden: reden, door: afgesproken, isVastgelegd: true)
    }
    let eerste = begeleiders(van: id, uit: inRuimte).first
    return Begeleiding(
      reden: reden, door: eerste.map { [.inNetwerk($0)] } ?? [], isVastgelegd: false)
  }

  /// Who could be at somebody's side, whoever stands nearest first: a parent, somebody of the same
  /// household, somebody with a good tie. Adults of the circle who need nobody themselves.
  func begeleiders(van id: Persoon.ID, uit inRuimte: Set<Persoon.ID>) -> [Persoon.ID] {
    guard let persoon = graaf.netwerk[id] else { return [] }
    let gemeden = gemeden(door: id)
    let mogelijk = inRuimte.filter { ander in
      ander != id && !gemeden.contains(ander) && kandidaten[ander]?.isKind == false
        && !moetBegeleid(ander)
    }
    let nabijheden = mogelijk.compactMap { ander in
      nabijheid(van: ander, tot: persoon).map { (ander, $0) }
    }
    return nabijheden.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// 0 for a parent, 1 in one household, more for a weaker tie; `nil` without a tie that can be used.
  private func nabijheid(van ander: Persoon.ID, tot persoon: Persoon) -> Int? {
    let netwerk = graaf.netwerk
    let band =
      netwerk.relaties.contains { $0.isTussen(ander, persoon.id) }
      ? netwerk.band(tussen: ander, en: persoon.id) : nil
    if let band, Vertrouwen.kosten(band) == nil { return nil }
    switch band?.familieband {
    case .ouder, .adoptieouder, .pleegouder, .stiefouder: return 0
    default: break
    }
    if let huis = persoon.huishouden, netwerk[ander]?.huishouden == huis { return 1 }
    return band.flatMap { Vertrouwen.kosten($0) }.map { $0 + 1 }
  }
}
