import Foundation
import NetwerkReeks
import NetwerkSQLite

/// A series on its way from its source to its results (English: *batch run*).
struct Batchloop {
  let reeks: Reeks
  let bron: any Bron
  let stop: Stopteken
  let voortgang: Voortgangsmelder?

  /// Writes to standard output or a device, which cannot be gone on with.
  func verwerk(naar pad: String, _ vorm: Vorm) throws(ReeksError) -> Reekstelling {
    let uit = try Stroomuitvoer(pad)
    try uit.schrijf(vorm.kop(reeks.kolommen))
    return try verwerk(vorm, overslaan: 0) { bytes throws(ReeksError) in try uit.schrijf(bytes) }
  }

  /// Writes to a file that gets its name when all is done.
  func verwerk(
    naarBestand pad: String, _ vorm: Vorm, hervat: Bool
  ) throws(ReeksError) -> Reekstelling {
    let opdracht = Reeksopdracht(reeks, bron, vorm)
    let deel = try Deelbestand(pad, opdracht, vorm, reeks.kolommen, hervat: hervat)
    let telling = try verwerk(vorm, overslaan: deel.overslaan) { bytes throws(ReeksError) in
      try deel.schrijf(bytes)
    }
    if telling.isAf { try deel.rondAf() } else { try deel.bewaar() }
    return telling
  }

  /// Writes to a database that gets its name when all is done.
  func verwerk(naarBank pad: String, hervat: Bool) throws(ReeksError) -> Reekstelling {
    let bank = try Resultaatbank(pad, reeks, bron, hervat: hervat)
    var voortgang = voortgang
    defer { voortgang?.ruimOp() }
    let telling = try reeks.verwerk(bron, overslaan: bank.overslaan, stop: stop) {
      cellen, telling throws(ReeksError) in
      try bank.schrijf(cellen)
      voortgang?.meld(telling)
    }
    if telling.isAf { try bank.rondAf() }
    return telling
  }

  private func verwerk(
    _ vorm: Vorm, overslaan: Int, _ schrijf: @escaping ([UInt8]) throws(ReeksError) -> Void
  ) throws(ReeksError) -> Reekstelling {
    var voortgang = voortgang
    defer { voortgang?.ruimOp() }
    return try reeks.verwerk(bron, als: vorm, overslaan: overslaan, stop: stop) {
      bytes, telling throws(ReeksError) in
      try schrijf(bytes)
      voortgang?.meld(telling)
    }
  }
}
