import Netwerk

extension Keuzevraag {
  /// The largest preference for one person; sums then stay far below what an `Int` holds.
  public static var hoogsteVoorkeur: Int { 10_000 }

  /// Whether everything named is there, and once.
  func controleer() throws(KeuzevraagError) {
    if let id = Self.dubbel(kandidaten.map(\.id)) { throw .kandidaatDubbel(id) }
    if let id = Self.dubbel(momenten.map(\.id)) { throw .momentDubbel(id) }
    for kandidaat in kandidaten { try controleer(kandidaat) }
    let bekend = Set(kandidaten.map(\.id))
    for grens in grenzen { try controleer(grens, bekend) }
  }

  private static func dubbel(_ kenmerken: [Kenmerk]) -> Kenmerk? {
    var gezien: Set<Kenmerk> = []
    return kenmerken.first { !gezien.insert($0).inserted }
  }

  private func controleer(_ kandidaat: Kandidaat) throws(KeuzevraagError) {
    guard (0...Self.hoogsteVoorkeur).contains(kandidaat.voorkeur) else {
      throw .voorkeurOngeldig(kandidaat.voorkeur, van: kandidaat.id)
    }
    for vraag in kandidaat.helptBij.sorted() where hulpvragen[vraag] == nil {
      throw .hulpvraagOnbekend(vraag, bij: kandidaat.id)
    }
  }

  private func controleer(_ grens: Grens, _ bekend: Set<Kenmerk>) throws(KeuzevraagError) {
    for wie in grens.mensen where !bekend.contains(wie) { throw .kandidaatOnbekend(wie) }
    switch grens {
    case .plaatsen(let aantal) where aantal < 0, .minimum(let aantal, _) where aantal < 0:
      throw .aantalNegatief(aantal)
    case .nietSamen(let een, let ander) where een == ander: throw .nietSamenMetZichzelf(een)
    case .begeleiding(let wie, let door) where door.contains(wie):
      throw .begeleidtZichzelf(wie)
    default: break
    }
  }
}

extension Keuzevraag.Grens {
  /// The people a limit names.
  public var mensen: [Kenmerk] {
    switch self {
    case .plaatsen, .uiterlijk, .minimum, .voertaal: []
    case .verplicht(let wie), .uitgesloten(let wie): [wie]
    case .nietSamen(let een, let ander): [een, ander]
    case .samen(let groep): groep
    case .begeleiding(let wie, let door): [wie] + door
    }
  }
}
