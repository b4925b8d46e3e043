import NetwerkDiagram
import Testing

@Suite struct PapierTests {
  @Test func `A4 is 210 bij 297 millimeter, op de punt precies`() {
    let staand = Papier(.a4, .staand).maat
    #expect(abs(staand.width - 210 / 25.4 * 72) < 1e-9)
    #expect(abs(staand.height - 297 / 25.4 * 72) < 1e-9)
  }

  @Test func `A3 is 297 bij 420 millimeter, op de punt precies`() {
    let staand = Papier(.a3, .staand).maat
    #expect(abs(staand.width - 297 / 25.4 * 72) < 1e-9)
    #expect(abs(staand.height - 420 / 25.4 * 72) < 1e-9)
  }

  @Test(arguments: Papier.Formaat.allCases)
  func `liggend is staand op zijn kant`(formaat: Papier.Formaat) {
    let (liggend, staand) = (Papier(formaat).maat, Papier(formaat, .staand).maat)
    #expect(liggend == Size(staand.height, staand.width))
    #expect(liggend.width > liggend.height)
  }

  @Test func `A3 is zo breed als A4 hoog is`() {
    #expect(Papier(.a3, .staand).maat.width == Papier(.a4, .staand).maat.height)
  }
}
