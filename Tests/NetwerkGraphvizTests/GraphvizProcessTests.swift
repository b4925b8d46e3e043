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
        let picture = SamplePicture((0..<25).map { "Naam \($0)" })
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

    @Test("the locale of the thread is as it was, and drawing uses points in numbers")
    func locale() throws {
      let before = uselocale(nil)
      let (separator, _) = Graphviz.perform { _ in localeconv().pointee.decimal_point[0] }
      #expect(separator == CChar(UInt8(ascii: ".")))
      #expect(uselocale(nil) == before)
    }
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
