import Foundation
import NetwerkDiagram
import NetwerkGraphviz

/// What a long run of the same picture showed.
struct Endurance {
  let format: OutputFormat
  /// How long each picture took, in milliseconds, shortest first.
  let times: [Double]
  /// How much larger the process became for each picture, in bytes; `nil` where the system does
  /// not tell.
  let growth: Double?

  /// Draws `count` pictures after some that do not count: fonts and plugins load only once, and
  /// memory that was freed is used again only when there is some.
  init(of diagram: Diagram, als format: OutputFormat, count: Int) throws {
    for _ in 0..<max(20, count / 10) { try Self.draw(diagram, format) }
    let before = Self.residentBytes()
    self.format = format
    times = try (0..<count).map { _ in
      let start = DispatchTime.now().uptimeNanoseconds
      try Self.draw(diagram, format)
      return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
    }.sorted()
    growth = before.flatMap { before in
      Self.residentBytes().map { Double($0 - before) / Double(count) }
    }
  }

  private static func draw(_ diagram: Diagram, _ format: OutputFormat) throws {
    _ = try GraphvizRenderer().render(diagram, als: format, dotsPerInch: 144)
  }

  /// How much memory the process holds; only Linux tells in a file.
  private static func residentBytes() -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return nil
    }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return pages.map { $0 * sysconf(Int32(_SC_PAGESIZE)) }
  }

  var description: String {
    func rounded(_ value: Double) -> String { String(format: "%.2f", value) }
    let memory = growth.map { "; memory grows \(Int($0)) bytes for each" } ?? ""
    return "\(format.rawValue): \(times.count) pictures, shortest \(rounded(times[0])) ms, "
      + "half of them within \(rounded(times[times.count / 2])) ms\(memory)"
  }
}
