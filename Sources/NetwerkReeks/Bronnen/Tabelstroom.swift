import Netwerk
import NetwerkBestand
import NetwerkUitwisseling

/// A CSV file of which it is known what its columns mean (English: *table stream*).
struct Tabelstroom {
  let stroom: Rijenstroom
  /// The places of the columns that say what belongs to what.
  let sleutels: [Int]
  /// The columns of which the name means nothing here.
  let overgeslagen: [String]
  /// The other columns with what they mean.
  private let velden: [(plaats: Int, veld: Veldnaam)]

  init(_ pad: String, sleutels namen: [String], _ bekend: [Veldnaam]) throws(ReeksError) {
    let stroom = try Rijenstroom(pad)
    var sleutels: [Int] = []
    for naam in namen { sleutels.append(try stroom.plaats(van: naam)) }
    var velden: [(plaats: Int, veld: Veldnaam)] = []
    var overgeslagen: [String] = []
    for (plaats, kolom) in stroom.kolommen.enumerated() where !sleutels.contains(plaats) {
      let vorm = Kenmerk(kolom)
      if let veld = bekend.first(where: { $0.vormen.contains(vorm) }),
        !velden.contains(where: { $0.veld.naam == veld.naam })
      {
        velden.append((plaats, veld))
      } else {
        overgeslagen.append("\(stroom.naam):\(kolom)")
      }
    }
    (self.stroom, self.sleutels, self.velden) = (stroom, sleutels, velden)
    self.overgeslagen = overgeslagen
  }

  /// Writes what a row says, each value behind a comma.
  ///
  /// - Parameter naam: the name of somebody whose row has none.
  func schrijfVelden(
    _ rij: CSVRij, _ waar: Veldnaam.Waar, _ buffer: inout Schrijfbuffer, naam: String? = nil
  ) {
    var isGenoemd = false
    for (plaats, veld) in velden where veld.waar == waar {
      let waarde = rij.velden[plaats]
      if waarde.isEmpty || waarde == "NA" { continue }
      if veld.naam == "naam" { isGenoemd = true }
      buffer.voegToe(",")
      buffer.voegToe(json: veld.naam)
      buffer.voegToe(":")
      veld.schrijf(waarde, &buffer)
    }
    if let naam, !isGenoemd {
      buffer.voegToe(",\"naam\":")
      buffer.voegToe(json: naam)
    }
  }
}

extension Veldnaam {
  /// Writes a value as the field has it in JSON.
  fileprivate func schrijf(_ waarde: String, _ buffer: inout Schrijfbuffer) {
    guard isLijst else { return buffer.voegToe(json: woord(waarde)) }
    let delen = waarde.split { "|;,".contains($0) }.map { String($0) }
    buffer.voegToe(lijst: delen) { $0.voegToe(json: woord($1)) }
  }
}
