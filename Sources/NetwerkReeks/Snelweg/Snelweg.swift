import NetwerkAnalyse
import NetwerkBestand

/// The road of an ordinary line to its row without a network in between (English: *fast road*).
///
/// It gives the same bytes as ``Rijvuller`` gives for the same line. What is out of the ordinary it
/// leaves alone. Each thread makes one of its own, so that none waits for another to count references.
final class Snelweg: Sendable {
  private let maten: [Structuurmaat]
  private let metWie: Bool
  private let metGrondslag: Bool

  /// - Returns: `nil` when one of the columns asks more than this road knows.
  init?(_ kolommen: Kolommen) {
    maten = kolommen.maten.compactMap(Structuurmaat.init)
    metWie = kolommen.metWie
    metGrondslag = kolommen.metGrondslag
    guard maten.count == kolommen.maten.count, kolommen.achtergrond.isEmpty else { return nil }
  }

  /// Writes the row of the line that was last read.
  ///
  /// - Parameters:
  ///   - regel: the line itself.
  ///   - naam: what the network is called when the line does not say.
  /// - Returns: false, with nothing written, for a line that is not for this road.
  func vul<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ netwerk: borrowing Regelnetwerk,
    van regel: UnsafeBufferPointer<UInt8>, naam: @autoclosure () -> String
  ) -> Bool {
    guard let graaf = Regelgraaf(netwerk) else { return false }
    var rij = Structuurrij(
      graaf, netwerk.kenmerken, metWie: metWie, metGrondslag: metGrondslag)
    schrijver.beginRij()
    if let id = netwerk.id { schrijver.tekst(id.bytes(op: regel)) } else { schrijver.tekst(naam()) }
    schrijver.leeg()
    rij.vul(&schrijver, maten)
    schrijver.eindeRij()
    return true
  }
}
