import NetwerkDiagram
import Testing

@testable import NetwerkGraphviz

#if canImport(Glibc)
  import Glibc

  /// What drawing does to the process it runs in.
  @Suite struct GraphvizProcessTests {
    @Test("1,000 drawings take less than 1 kB of memory each, in a process of their own")
    func memory() async {
      await #expect(processExitsWith: .success) {
        let picture = SamplePicture((0..<12).map { "Naam \($0)" })
        let (dot, text) = (picture.dot, picture.accessibleText)
        func draw(_ count: Int) throws {
          for _ in 0..<count {
            _ = try GraphvizRenderer().render(
              dot: dot, accessibleText: text, sheet: SamplePicture.a4, als: .svg)
          }
        }
        try draw(100)
        let before = residentBytes()
        try draw(1_000)
        let growth = (residentBytes() - before) / 1_000
        precondition(growth < 1_024, "\(growth) bytes per drawing")
      }
    }

    @Test("drawing leaves the locale of the program as it was")
    func localeAfterwards() async {
      await #expect(processExitsWith: .success) {
        let before = uselocale(nil)
        _ = try GraphvizTextMeasurer().sizes(of: [TextLine("Anna", TextStyle(size: 10))])
        precondition(uselocale(nil) == before)
      }
    }

    @Test(
      "a program that writes numbers with a comma draws the same picture",
      .enabled("this computer has no Dutch locale") { hasDutchLocale() })
    func decimalComma() async {
      await #expect(processExitsWith: .success) {
        var dot = DotWriter(name: "proef", ["pad": 0.25, "bgcolor": "white"])
        dot.node("a", ["pos": .position(Point(1.5, 0.5)), "width": .inches(points: 20)])
        let text = dot.text
        func draw() throws -> [UInt8] {
          try GraphvizRenderer().render(
            dot: text, accessibleText: SamplePicture().accessibleText, sheet: SamplePicture.a4,
            als: .svg)
        }
        let before = try draw()
        precondition(setlocale(LC_ALL, "nl_NL.UTF-8") != nil)
        precondition(localeconv().pointee.decimal_point[0] == CChar(UInt8(ascii: ",")))
        let after = try draw()
        precondition(after == before)
      }
    }
  }

  private func hasDutchLocale() -> Bool {
    guard let locale = newlocale(1 << LC_NUMERIC, "nl_NL.UTF-8", nil) else { return false }
    freelocale(locale)
    return true
  }

  private func residentBytes() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    _ = fgets(&line, CInt(line.count), file)
    let text = String(decoding: line.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return (Int(text.split(separator: " ")[1]) ?? 0) * sysconf(CInt(_SC_PAGESIZE))
  }
#endif
