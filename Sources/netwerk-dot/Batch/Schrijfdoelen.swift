import Foundation
import NetwerkReeks

/// The files that will be written when the work is done, looked at before it begins: hours of work
/// should not end at a folder that is not there, nor replace the data they came from (English:
/// *write destinations*).
struct Schrijfdoelen {
  private let paden: [String]

  /// - Parameter paden: as the caller named them; `-` is left out, and so is a pipe or a device.
  init(_ paden: [String]) {
    self.paden = paden.filter { $0 != "-" && !Self.isStroom($0) }
  }

  /// The first that is also input; `nil` when none is.
  ///
  /// A new netwerk file in a folder that is read counts too: a next run would read it.
  func ookInvoer(_ invoer: [String]) -> String? {
    let plekken = Set(invoer.filter { $0 != "-" }.map(Self.plek))
    return paden.first { pad in
      let plek = Self.plek(pad)
      let map = URL(fileURLWithPath: plek).deletingLastPathComponent().path
      return plekken.contains(plek) || (plekken.contains(map) && Self.hoortInMap(pad))
    }
  }

  /// The first that is named twice; `nil` when none is.
  var dubbel: String? {
    var gezien: Set<String> = []
    return paden.first { !gezien.insert(Self.plek($0)).inserted }
  }

  /// Sees whether they can be written at all.
  func keur() throws(ReeksError) {
    for pad in paden {
      if Self.soort(pad) == .typeDirectory { throw .nietSchrijfbaar(pad, .isMap) }
      let map = URL(fileURLWithPath: Self.plek(pad)).deletingLastPathComponent().path
      guard Self.soort(map) == .typeDirectory else { throw .nietSchrijfbaar(pad, .geenMap) }
      guard access(map, W_OK) == 0 else { throw .nietSchrijfbaar(pad, .magNiet) }
    }
  }

  /// Whether something stands there that would be replaced.
  static func bestaat(_ pad: String) -> Bool { soort(pad) == .typeRegular }

  private static func hoortInMap(_ pad: String) -> Bool {
    let naam = URL(fileURLWithPath: pad).lastPathComponent
    return Bestandenbron.isNetwerkbestand(naam)
      || ["egos.csv", "alters.csv", "edges.csv", "aaties.csv"].contains(naam)
  }

  /// What is written as it goes and replaces nothing.
  static func isStroom(_ pad: String) -> Bool {
    guard let soort = soort(pad) else { return false }
    return soort != .typeRegular && soort != .typeDirectory
  }

  /// The kind of file behind all links; `nil` when there is none.
  private static func soort(_ pad: String) -> FileAttributeType? {
    let echt = URL(fileURLWithPath: pad).resolvingSymlinksInPath().path
    return try? FileManager.default.attributesOfItem(atPath: echt)[.type] as? FileAttributeType
  }

  /// The whole path behind all links, also of a file that is not there yet.
  private static func plek(_ pad: String) -> String {
    let url = URL(fileURLWithPath: pad).standardizedFileURL.resolvingSymlinksInPath()
    let map = url.deletingLastPathComponent().resolvingSymlinksInPath()
    return map.appendingPathComponent(url.lastPathComponent).path
  }
}
