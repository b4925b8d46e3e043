import Foundation
import NetwerkBestand

/// Netwerk files as people keep them, one network in each: those in a folder, or a list of them.
///
/// A network that does not say its `id` is called after its file. A file that cannot be read is a
/// network with a fout.
public struct Bestandenbron: Bron {
  private let paden: [String]
  private var aanDeBeurt = 0

  public static let uitgangen = [".yaml", ".yml", ".json"]

  public init(_ paden: [String]) { self.paden = paden }

  /// The netwerk files in a folder, by name; folders in it are left out.
  public init(map: String) throws(ReeksError) {
    guard let namen = try? FileManager.default.contentsOfDirectory(atPath: map) else {
      throw .geenMap(map)
    }
    let gevonden = namen.filter(Bestandenbron.isNetwerkbestand).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    guard !gevonden.isEmpty else { throw .legeMap(map) }
    self.init(gevonden.map { map.hasSuffix("/") ? map + $0 : "\(map)/\($0)" })
  }

  /// Whether the name is that of a netwerk file.
  public static func isNetwerkbestand(_ naam: String) -> Bool {
    !naam.hasPrefix(".") && uitgangen.contains { naam.lowercased().hasSuffix($0) }
  }

  public var omvang: Int? { paden.reduce(0) { $0 + (Bestandenbron.grootte($1) ?? 0) } }

  /// One mark for all of them: there may be very many.
  public var kenmerken: [Invoerkenmerk] {
    guard let eerste = paden.first else { return [] }
    var som: UInt64 = 0xCBF2_9CE4_8422_2325
    for pad in paden {
      for byte in "\(pad):\(Bestandenbron.grootte(pad) ?? -1)\n".utf8 {
        som = (som ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    let plek = URL(fileURLWithPath: eerste).standardizedFileURL.path
    return [Invoerkenmerk(pad: plek, bytes: omvang, vingerafdruk: String(som, radix: 16))]
  }

  private static func grootte(_ pad: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: pad)[.size]) as? Int
  }

  public mutating func volgende(_ stop: Stopteken) throws(ReeksError) -> Portie? {
    var portie = Portie(bytes: [], records: [])
    while aanDeBeurt < paden.count, !stop.isGegeven,
      portie.bytes.count < NDJSONBron.standaardPortie,
      portie.records.count < 256
    {
      voegToe(paden[aanDeBeurt], aan: &portie, stop)
      aanDeBeurt += 1
    }
    portie.gelezen = portie.bytes.count
    return portie.records.isEmpty ? nil : portie
  }

  private func voegToe(_ pad: String, aan portie: inout Portie, _ stop: Stopteken) {
    let begin = portie.bytes.count
    var record = Portie.Record(begin..<begin, bestand: pad, regel: 1, naam: Bestandenbron.stam(pad))
    do throws(ReeksError) {
      let bron = try Leesbron(pad, naam: pad)
      // One byte too many is enough for the reader to know that the file is too large.
      let hoogste = NetwerkDecoder.hoogstensBytes + 1
      while portie.bytes.count - begin < hoogste,
        let gelezen = try bron.lees(
          min(1 << 20, hoogste - portie.bytes.count + begin), achter: &portie.bytes, stop),
        gelezen > 0
      {}
    } catch {
      record.fout = error
    }
    record.bereik = begin..<portie.bytes.count
    portie.records.append(record)
  }

  /// The name without folder and without `.netwerk.yaml` and the like.
  static func stam(_ pad: String) -> String {
    var naam = String(pad.split(separator: "/").last ?? "")
    for uitgang in uitgangen + [".netwerk"] where naam.lowercased().hasSuffix(uitgang) {
      naam.removeLast(uitgang.count)
    }
    return naam
  }
}
