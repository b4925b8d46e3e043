import Dispatch

/// Reads a list of ties: one row for every two people who know each other.
///
/// ```
/// van,naar,gewicht
/// p1,p2,3
/// p2,p3,1
/// ```
///
/// Columns stand apart by `,`, `;`, a tab or spaces, whichever the first row has most of. When it names
/// its columns (source and target, van and naar, from and to, bron and doel, …) those are read;
/// otherwise the first two. Ids are any text; quotation marks are those of RFC 4180. Rows that begin
/// with `#` or `%` and empty ones are passed over.
///
/// The order of two people in a row means nothing. Somebody tied to themselves is somebody without a
/// tie there, and counted in ``Bandenlijst/Telling/zelfbanden``.
///
/// Complexity: O(length of the file) time. Memory: 8 bytes a tie and some 12 a person, the bytes of ids
/// that are texts and some 8 more for each of those, and a few blocks of the file.
public struct BandenlijstDecoder: Sendable {
  /// How many mistakes are told; the others are counted.
  public static let hoogstensFouten = 100

  private let draden: Int
  private let blokgrootte: Int

  /// - Parameter draden: how many threads may share the work; the answer is the same for any.
  public init(draden: Int = 2) { self.init(draden: draden, blokgrootte: 1 << 17) }

  init(draden: Int, blokgrootte: Int) {
    self.draden = max(1, draden)
    self.blokgrootte = blokgrootte
  }

  /// Reads the bytes of a file.
  public func lees(_ bytes: [UInt8], bestand: String) -> Bandenlijst.Lezing {
    var plaats = 0
    // Memory can be read without fail.
    let lezing = try? lees(bestand: bestand, omvang: bytes.count) { doel in
      let deel = bytes[plaats...].prefix(doel.count)
      plaats += deel.count
      return doel.update(fromContentsOf: deel)
    }
    return lezing ?? Bandenlijst.Lezing(lijst: nil, fouten: [], verzwegen: 0)
  }

  /// Reads a file piece by piece, so that it is never in memory as a whole.
  ///
  /// - Parameters:
  ///   - bestand: the name of the file, for messages.
  ///   - omvang: how many bytes the file has, when that is known; it only saves memory and time.
  ///   - bron: writes the next bytes into its argument and says how many, 0 at the end. It is called
  ///     by one thread at a time.
  /// - Throws: what `bron` throws.
  public func lees(
    bestand: String, omvang: Int? = nil,
    bron: (UnsafeMutableBufferPointer<UInt8>) throws -> Int
  ) throws -> Bandenlijst.Lezing {
    try withoutActuallyEscaping(bron) { bron in
      var lezer = Blokkenlezer(blokgrootte: blokgrootte, bron)
      var verzamelaar = Bandenverzamelaar(bestand: bestand)
      let eerste = try lezer.volgende()
      if eerste.bytes.starts(with: [0xFF, 0xFE]) || eerste.bytes.starts(with: [0xFE, 0xFF]) {
        verzamelaar.weiger(.utf16)
        return verzamelaar.lezing()
      }
      let vorm = Kolomvorm(herken: eerste)
      let uitslag = Blokontleder.lees(eerste, vorm)
      verzamelaar.neem(vorm: vorm)
      verzamelaar.verwacht(
        banden: uitslag.sleutels.count / 2, in: eerste.bytes.count, van: omvang ?? 0)
      verzamelaar.neem(uitslag)
      try leesRest(&lezer, vorm, &verzamelaar)
      return verzamelaar.lezing()
    }
  }

  private func leesRest(
    _ lezer: inout Blokkenlezer, _ vorm: Kolomvorm, _ verzamelaar: inout Bandenverzamelaar
  ) throws {
    var volgorde = Blokvolgorde(vanaf: 1)
    guard draden > 1 else {
      while case let blok = try lezer.volgende(), !blok.isEinde {
        verzamelaar.neem(Blokontleder.lees(blok, vorm))
      }
      return
    }
    let invoer = DispatchQueue(label: "blokken")
    let uitvoer = DispatchQueue(label: "uitslagen")
    // Who is ahead waits, so that only so many blocks are in memory.
    let onderhanden = DispatchSemaphore(value: 2 * draden)
    var fout: (any Error)?
    Self.inDraden(draden) {
      onderhanden.wait()
      defer { onderhanden.signal() }
      while let blok = invoer.sync(execute: { Self.volgende(&lezer, &fout) }) {
        let uitslag = Blokontleder.lees(blok, vorm)
        uitvoer.sync {
          volgorde.neem(uitslag) {
            verzamelaar.neem($0)
            onderhanden.signal()
          }
        }
        onderhanden.wait()
      }
    }
    if let fout { throw fout }
  }

  /// The next block; none at the end of the file and after an error.
  private static func volgende(_ lezer: inout Blokkenlezer, _ fout: inout (any Error)?) -> Blok? {
    guard fout == nil else { return nil }
    do {
      let blok = try lezer.volgende()
      return blok.isEinde ? nil : blok
    } catch {
      fout = error
      return nil
    }
  }

  /// Calls a function so many times, at the same time where there are cores for it.
  private static func inDraden(_ aantal: Int, _ werk: () -> Void) {
    withoutActuallyEscaping(werk) { werk in
      // Every block belongs to one thread; what threads share they use through a queue.
      nonisolated(unsafe) let werk = werk
      DispatchQueue.concurrentPerform(iterations: aantal) { _ in werk() }
    }
  }
}

/// Hands on what was read of blocks in the order of the blocks; those that are early wait.
struct Blokvolgorde {
  private var vroeg: [Int: Blokuitslag] = [:]
  private var volgende: Int

  init(vanaf eerste: Int) { volgende = eerste }

  mutating func neem(_ uitslag: Blokuitslag, _ geef: (Blokuitslag) -> Void) {
    vroeg[uitslag.blok.nummer] = uitslag
    while let uitslag = vroeg.removeValue(forKey: volgende) {
      geef(uitslag)
      volgende += 1
    }
  }
}
