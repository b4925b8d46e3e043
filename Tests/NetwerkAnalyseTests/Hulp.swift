import Netwerk
import NetwerkTestSupport

@testable import NetwerkAnalyse

/// Whether two numbers are the same but for rounding.
func isGelijk(_ een: Double?, _ ander: Double, tot marge: Double = 1e-12) -> Bool {
  een.map { abs($0 - ander) <= marge } ?? false
}

extension Netwerk {
  /// The same network with every person, relation and organisation written down in another order.
  func door(elkaar toeval: inout Toeval) throws -> Netwerk {
    var anders = onderdelen
    anders.personen.shuffle(using: &toeval)
    anders.relaties.shuffle(using: &toeval)
    anders.organisaties.shuffle(using: &toeval)
    return try Netwerk(anders)
  }

  /// This network with something changed in some people.
  func met(_ namen: String..., wijziging: (inout Persoon) -> Void) throws -> Netwerk {
    var anders = onderdelen
    for nummer in anders.personen.indices where namen.contains(anders.personen[nummer].naam) {
      wijziging(&anders.personen[nummer])
    }
    return try Netwerk(anders)
  }

  /// A hundred networks in which everything happens now and then, and larger ones with many ties.
  static func willekeurig(_ zaden: Range<Int> = 0..<60) throws -> [Netwerk] {
    try zaden.flatMap { zaad in [try Netwerk(zaad: zaad), try Netwerk(dicht: zaad)] }
  }

  /// A network of up to twelve people in which many know each other.
  init(dicht zaad: Int) throws {
    var toeval = Toeval(zaad)
    var onderdelen = try Netwerk(zaad: zaad + 1_000).onderdelen
    onderdelen.relaties = []
    // People stand in all four rings.
    onderdelen.kringindeling = nil
    let kenmerken = (0..<toeval.getal(0...12)).map { Kenmerk("mens-\($0)") }
    onderdelen.personen += kenmerken.map { id in
      Persoon(id.tekst, id: id, groep: Groep(toeval.een(Groep.Soort.self))).met {
        $0.kring = toeval.een(Kring.self)
        $0.geslacht = toeval.een(Geslacht.self)
        $0.overleden = toeval.eenOp(8) ? .ja : nil
        $0.band?.aard = toeval.misschien { $0.een(Band.Aard.self) }
      }
    }
    for (plek, een) in kenmerken.enumerated() {
      for ander in kenmerken[(plek + 1)...] where toeval.eenOp(3) {
        onderdelen.relaties.append(
          Relatie(een, ander, band: Band(aard: toeval.misschien { $0.een(Band.Aard.self) })))
      }
    }
    try self.init(onderdelen)
  }
}
