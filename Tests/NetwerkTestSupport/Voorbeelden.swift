import Foundation

/// The netwerk files in `examples/`, for tests that try them all.
public enum Voorbeelden {
  /// The names without their ending, in the order of the alphabet.
  public static let namen: [String] = {
    let bestanden = (try? FileManager.default.contentsOfDirectory(atPath: map.path)) ?? []
    return bestanden.filter { $0.hasSuffix(einde) }.map { String($0.dropLast(einde.count)) }
      .sorted()
  }()

  /// The bytes of `naam.netwerk.yaml`.
  public static func bytes(_ naam: String) throws -> [UInt8] {
    Array(try Data(contentsOf: map.appendingPathComponent(naam + einde)))
  }

  private static let einde = ".netwerk.yaml"

  private static var map: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("examples")
  }
}
