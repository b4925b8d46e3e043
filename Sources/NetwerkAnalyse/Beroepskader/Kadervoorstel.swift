import Netwerk

/// What practice suggests when much help comes together, from light to heavy (English:
/// *suggestion*).
public enum Kadervoorstel: Hashable, Sendable {
  /// Let the hoofdpersoon choose who holds the lead, of these when several do.
  case kiesRegie([Persoon.ID])
  /// Make one plan together.
  case maakPlan
  /// Bring everybody together once, so many organisations.
  case aanTafel(organisaties: Int)
  /// Help professionals who are at odds to one line.
  case eenLijn([Paar])
  /// Let organisations with the same work agree who does it and who stops.
  case bundel([Overlap])
  /// Agree who keeps an eye on safety.
  case bewaakVeiligheid

  public var dosering: Dosering {
    switch self {
    case .kiesRegie, .maakPlan: .faciliteren
    case .aanTafel, .eenLijn: .ondersteunen
    case .bundel: .intervenieren
    case .bewaakVeiligheid: .beschermen
    }
  }
}

extension Hulpverlening {
  /// What could make it one system, one plan and one professional; empty when nothing asks for it.
  ///
  /// - Returns: from light to heavy.
  public var voorstellen: [Kadervoorstel] {
    guard professionals.count > 1 else { return [] }
    var voorstellen: [Kadervoorstel] = []
    switch regie {
    case .een, .nietNodig: break
    case .niemand, .onbekend: voorstellen.append(.kiesRegie([]))
    case .meer(let wie), .iedereen(let wie): voorstellen.append(.kiesRegie(wie))
    }
    if afspraken == nil { voorstellen.append(.maakPlan) }
    if organisaties.count > 2 { voorstellen.append(.aanTafel(organisaties: organisaties.count)) }
    if !gespannen.isEmpty { voorstellen.append(.eenLijn(gespannen)) }
    if !overlap.isEmpty { voorstellen.append(.bundel(overlap)) }
    if heeftVeiligheidsafspraken { voorstellen.append(.bewaakVeiligheid) }
    return voorstellen
  }
}
