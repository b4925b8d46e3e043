import Netwerk

extension Netwerk {
  /// A small network drawn as chains: `Netwerk(ketens: "Fatima–Omar–Lies", "Ton")`.
  ///
  /// Each name becomes a person around a hoofdpersoon called `Sara`, each dash a relation.
  public init(ketens: String...) throws {
    var namen: [String] = []
    var relaties: [Relatie] = []
    for keten in ketens {
      let schakels = keten.split(separator: "–").map(String.init)
      for naam in schakels where !namen.contains(naam) { namen.append(naam) }
      for (een, ander) in zip(schakels, schakels.dropFirst()) {
        relaties.append(Relatie(Kenmerk(een), Kenmerk(ander)))
      }
    }
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara").met { $0.band = nil }])
    onderdelen.personen = namen.map { Persoon($0) }
    onderdelen.relaties = relaties
    try self.init(onderdelen)
  }
}
