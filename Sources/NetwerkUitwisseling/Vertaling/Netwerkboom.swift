import GraphFormats
import Netwerk
import NetwerkBestand

/// The tree of a netwerk file that was made of a graph, with where each of its values came from
/// (English: *network tree*).
///
/// Every value in the tree has a line number of its own, which leads to its leaf in ``bladen``.
struct Netwerkboom: Sendable {
  var wortel: Waarde
  var bladen: [Blad]
  /// What each relatie in the tree is, in their order.
  var lijnen: [Lijn]

  /// A value of a property, or a part that has no property (English: *leaf*).
  struct Blad: Sendable {
    /// How the file calls the property; empty for what no property says.
    var naam: String
    var waarde: String
    var positie: Position?
  }

  /// What is to be made of a tie.
  struct Lijn: Hashable, Sendable {
    var soort: Soort
    /// Whether it must stay as it is: a file of our own says so.
    var isVast: Bool

    enum Soort: Hashable, Sendable { case eigenBand, relatie }
  }

  /// The leaves that can be left out so that these findings go away.
  func teLaten(_ bevindingen: [Bevinding]) -> Set<Int> {
    Set(bevindingen.map { $0.plek.regel - 1 }.filter { !bladen[$0].naam.isEmpty })
  }

  /// The findings as messages about the files.
  func meldingen(_ bevindingen: [Bevinding], _ bestanden: [Bronbestand]) -> [Melding] {
    let opBestand = Dictionary(grouping: bevindingen) { blad($0)?.positie?.file ?? 0 }
    return opBestand.keys.sorted().flatMap { nummer -> [Melding] in
      let bestand = bestanden.indices.contains(nummer) ? bestanden[nummer] : Bronbestand("", [])
      let bron = Brontekst(Tekencodering.lees(bestand.bytes).tekst, bestand: bestand.naam)
      let eigen = (opBestand[nummer] ?? []).map { bevinding in
        let plek = blad(bevinding)?.positie.map { Plek(regel: $0.line, kolom: $0.column) }
        return Bevinding(bevinding.oorzaak, plek ?? .begin)
      }
      return Melding.van(eigen, in: bron)
    }
  }

  /// Where in the files a finding is.
  func positie(van bevinding: Bevinding) -> Position? { blad(bevinding)?.positie }

  private func blad(_ bevinding: Bevinding) -> Blad? {
    bladen.indices.contains(bevinding.plek.regel - 1) ? bladen[bevinding.plek.regel - 1] : nil
  }
}
