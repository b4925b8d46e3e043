import Foundation

/// Results on their way to a file: they are written to `UIT.deel`, which takes the name `UIT` when
/// all is done (English: *partial file*).
///
/// Beside it stands `UIT.deel.json`, which says what job it is. Whatever stops the program, what is
/// in `UIT.deel` are whole rows and at most half a one at the end. A run that resumes counts the
/// whole ones, works out the last of them once more, and goes on only when that gives the same
/// bytes: nothing is lost, nothing is there twice, and results of another input are never mixed.
public final class Deelbestand: @unchecked Sendable {
  /// How many networks at the beginning of the input need no result any more.
  public let overslaan: Int

  private let pad: String
  private let deel: String
  private let briefje: Opdrachtbriefje
  private let bron: Schrijfbron
  /// Where writing goes on.
  private let einde: Int
  /// The last row that is there, until it was found to be the same.
  private var laatsteRij: [UInt8]

  /// - Parameters:
  ///   - pad: where the results come when all is done; a file that is there is then replaced.
  ///   - opdracht: the job, to see whether what is there belongs to it.
  ///   - vorm: how rows are written; its header is written too.
  ///   - kolommen: the columns of that header.
  ///   - hervat: whether results of an earlier run are to be gone on with; when there are none, it
  ///     begins at the beginning.
  /// - Throws: when nothing can be written there, or what is there may not be gone on with.
  public init(
    _ pad: String, _ opdracht: Reeksopdracht, _ vorm: Vorm, _ kolommen: Kolommen, hervat: Bool
  ) throws(ReeksError) {
    let pad = URL(fileURLWithPath: pad).resolvingSymlinksInPath().path
    self.pad = pad
    deel = pad + ".deel"
    briefje = Opdrachtbriefje(bij: deel)
    let bestaat = access(deel, F_OK) == 0
    if bestaat {
      guard hervat else { throw .deelBestaat(deel) }
      try briefje.keur(opdracht, deel: deel)
    } else {
      try briefje.schrijf(opdracht)
    }
    bron = try Schrijfbron(deel, vlaggen: O_CREAT)
    guard flock(bron.descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .isBezig(deel) }
    let kop = vorm.kop(kolommen)
    let gevonden = try Deelbestand.zoekRijen(deel, vorm)
    let kopregels = kop.isEmpty ? 0 : 1
    if gevonden.aantal > kopregels {
      einde = gevonden.laatste.upperBound
      laatsteRij = try Deelbestand.lees(deel, gevonden.laatste)
      overslaan = gevonden.aantal - kopregels - 1
    } else {
      (einde, laatsteRij, overslaan) = (kop.count, [], 0)
      try bron.kap(af: 0)
      try bron.schrijf(kop)
    }
  }

  /// Writes the rows that follow on those that are there.
  public func schrijf(_ bytes: [UInt8]) throws(ReeksError) {
    guard !laatsteRij.isEmpty else { return try bron.schrijf(bytes) }
    guard bytes.starts(with: laatsteRij) else { throw .andereUitkomst(deel) }
    try bron.kap(af: einde)
    let begin = laatsteRij.count
    laatsteRij = []
    try bron.schrijf(bytes, vanaf: begin)
  }

  /// Gives the results their name; from then on they are whole.
  public func rondAf() throws(ReeksError) {
    guard laatsteRij.isEmpty else { throw .andereUitkomst(deel) }
    try bron.bewaar()
    guard rename(deel, pad) == 0 else {
      throw .nietSchrijfbaar(pad, ReeksError.Schrijffout(errno))
    }
    briefje.haalWeg()
    // The new name must be on the disk too; where a folder cannot be opened there is nothing to do.
    let map = open(URL(fileURLWithPath: pad).deletingLastPathComponent().path, O_RDONLY)
    if map >= 0 {
      fsync(map)
      close(map)
    }
  }

  /// Leaves what is there for another time.
  public func bewaar() throws(ReeksError) { try bron.bewaar() }

  private static func zoekRijen(_ pad: String, _ vorm: Vorm) throws(ReeksError) -> Rijzoeker {
    let bron = try Leesbron(pad, naam: pad)
    var zoeker = Rijzoeker(vorm)
    var bytes: [UInt8] = []
    while let gelezen = try bron.lees(1 << 20, achter: &bytes, Stopteken()), gelezen > 0 {
      bytes.withUnsafeBytes { zoeker.bekijk($0) }
      bytes.removeAll(keepingCapacity: true)
    }
    return zoeker
  }

  private static func lees(_ pad: String, _ bereik: Range<Int>) throws(ReeksError) -> [UInt8] {
    guard let bestand = FileHandle(forReadingAtPath: pad),
      (try? bestand.seek(toOffset: UInt64(bereik.lowerBound))) != nil,
      let bytes = try? bestand.read(upToCount: bereik.count)
    else { throw .nietLeesbaar(pad) }
    return [UInt8](bytes)
  }
}
