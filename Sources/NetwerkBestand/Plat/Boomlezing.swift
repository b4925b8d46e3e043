import Netwerk

/// A network read from a tree that some other format was made into, by the same tables as a netwerk
/// file (English: *reading of a tree*).
package struct Boomlezing: Sendable {
  /// `nil` exactly when something was found.
  package let netwerk: Netwerk?
  /// What is wrong, each at the place of the value in the tree.
  package let bevindingen: [Bevinding]

  /// - Parameter wortel: a table with the keys of a netwerk file.
  package init(_ wortel: Waarde) {
    let lezing = Netwerklezing(wortel, Tabellen.netwerk)
    bevindingen = lezing.lezer.bevindingen
    netwerk = bevindingen.isEmpty ? lezing.netwerk : nil
  }
}

extension Melding {
  /// Messages about one text, in the order of that text, each once.
  package static func van(_ bevindingen: [Bevinding], in bron: Brontekst) -> [Melding] {
    var gezien: Set<Bevinding> = []
    var wijzer = Regelwijzer(bron)
    return bevindingen.enumerated()
      .sorted { ($0.element.plek, $0.offset) < ($1.element.plek, $1.offset) }
      .map(\.element).filter { gezien.insert($0).inserted }
      .map { Melding($0, &wijzer) }
  }
}
