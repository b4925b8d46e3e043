import NetwerkDiagram
import Testing

@Suite struct ColourTests {
  @Test("a colour is written with six hexadecimal digits")
  func hexadecimal() {
    #expect(Colour(0x00000A).hexadecimal == "#00000A")
    #expect(Colour.white.hexadecimal == "#FFFFFF")
    #expect(Colour(0x1B2230).hexadecimal == "#1B2230")
  }

  @Test("more than 24 bits stop the program")
  func limit() async {
    await #expect(processExitsWith: .failure) { _ = Colour(0x1_00_00_00) }
  }
}
