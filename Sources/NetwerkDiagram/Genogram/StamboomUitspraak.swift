import Netwerk

/// One thing a network says of two members of a family (English: *statement*).
struct StamboomUitspraak: Hashable, Sendable {
  /// The older side of a tie between generations.
  var van: Int
  var naar: Int
  var band: Familieband
  var sinds: Datum?

  init(_ van: Int, _ naar: Int, _ band: Familieband, sinds: Datum? = nil) {
    let isOmgekeerd =
      switch band {
      case .kind, .adoptiekind, .pleegkind, .stiefkind, .kleinkind, .oomzegger, .schoonkind: true
      default: false
      }
    (self.van, self.naar) = isOmgekeerd ? (naar, van) : (van, naar)
    self.band = isOmgekeerd ? band.omgekeerd : band
    self.sinds = sinds
  }

  /// How many generations the second is below the first.
  var stappen: Int {
    switch band {
    case .ouder, .adoptieouder, .pleegouder, .stiefouder, .oomOfTante, .schoonouder: 1
    case .grootouder: 2
    default: 0
    }
  }

  /// Everything said, relations first: who writes one down means it.
  static func alle(in netwerk: Netwerk, _ plaatsen: [Kenmerk: Int]) -> [StamboomUitspraak] {
    var uitspraken: [StamboomUitspraak] = []
    var gezegd: Set<Kenmerk> = []
    for relatie in netwerk.relaties {
      guard let band = relatie.band.familieband, let van = plaatsen[relatie.van],
        let naar = plaatsen[relatie.naar]
      else { continue }
      uitspraken.append(StamboomUitspraak(van, naar, band, sinds: relatie.band.sinds))
      // With several hoofdpersonen a relation says of which of them somebody is family.
      if netwerk.hoofdpersonen.count > 1 {
        if netwerk.isHoofdpersoon(relatie.naar) { gezegd.insert(relatie.van) }
        if netwerk.isHoofdpersoon(relatie.van) { gezegd.insert(relatie.naar) }
      }
    }
    for persoon in netwerk.personen {
      guard let band = persoon.familieband, let plaats = plaatsen[persoon.id],
        !gezegd.contains(persoon.id)
      else { continue }
      uitspraken.append(StamboomUitspraak(plaats, 0, band, sinds: persoon.band?.sinds))
    }
    return uitspraken
  }
}
