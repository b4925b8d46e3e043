import Netwerk
import NetwerkPrivacy
import NetwerkTestSupport

/// Which of these networks, and which of the people in them, are like no other? (English: *network
/// question*)
struct Netwerkvraag: Encodable {
  let soort = "netwerken"
  var netwerken: [Antwoord] = []
  /// For each signature how many are unique, and how many there are of the rarest.
  var uniek: [String: Int] = [:]
  var k: [String: Int] = [:]

  /// Person 0 is the hoofdpersoon; codes are texts, because JSON has no numbers of 64 bits.
  struct Antwoord: Encodable {
    let banden: [[Int]]
    /// Ring and main group of everybody but the hoofdpersoon.
    let vakken: [String]
    let code: String
    let buurten: [String]
  }

  /// - Parameter grootte: about how many people each network has.
  init(_ toeval: inout Toeval, aantal: Int, grootte: Int) throws {
    var risico = Risico()
    for _ in 0..<aantal {
      let netwerk = try Self.netwerk(&toeval, mensen: toeval.getal(1...grootte))
      risico.tel(netwerk)
      let bouw = Bouw(netwerk)
      netwerken.append(
        Antwoord(
          banden: bouw.buren.indices.flatMap { een in
            bouw.buren[een].filter { $0 > een }.map { [een, $0] }
          },
          vakken: netwerk.personen.map {
            "\($0.kring?.rawValue ?? 0)\($0.groep?.soort.hoofdgroep.rawValue ?? "")"
          },
          code: "\(bouw.code)",
          buurten: bouw.buren.indices.dropFirst().map { "\(bouw.buurtcode(van: $0))" }))
    }
    for (handtekening, telling) in risico.handtekeningen {
      uniek[handtekening.rawValue] = telling.uniek
      k[handtekening.rawValue] = telling.k
    }
  }

  private static func netwerk(_ toeval: inout Toeval, mensen: Int) throws -> Netwerk {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Hoofd").met { $0.band = nil }])
    onderdelen.personen = (0..<mensen).map { nummer in
      var persoon = Persoon("P \(nummer)")
      persoon.kring = toeval.een(van: [.intiem, .vriendschap] as [Kring])
      persoon.eigenGroep = toeval.een(van: [.buren, .vrienden, .kerngezin] as [Groep])
      if toeval.eenOp(5) { persoon.band = nil }
      return persoon
    }
    for een in 0..<mensen {
      for ander in 0..<een where toeval.eenOp(3) {
        onderdelen.relaties.append(
          Relatie(Kenmerk("p-\(een)"), Kenmerk("p-\(ander)"), band: Band()))
      }
    }
    return try Netwerk(onderdelen)
  }
}
