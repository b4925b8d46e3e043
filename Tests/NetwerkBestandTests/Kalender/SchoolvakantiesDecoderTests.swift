import Foundation
import Netwerk
import NetwerkBestand
import Testing

@Suite struct `Een bestand met schoolvakanties` {
  @Test func `geeft elke vakantie met haar regio`() throws {
    let lezing = lees(
      """
      bron: een krant
      vakanties:
        - { naam: Herfst, regio: noord, van: 2026-10-10, tot en met: 2026-10-18 }
        - { naam: Kerst, van: 2026-12-19, tot en met: 2027-01-03 }
      """)
    #expect(lezing.meldingen.isEmpty)
    let gelezen = try #require(lezing.schoolvakanties)
    #expect(gelezen.bron == "een krant")
    #expect(gelezen.vakanties.map(\.naam) == ["Herfst", "Kerst"])
    #expect(gelezen.vakanties.map(\.regio) == [.noord, nil])
    #expect(gelezen.vakanties.first?.eersteDag == Datum("2026-10-10"))
    #expect(gelezen.vakanties.last?.laatsteDag == Datum("2027-01-03"))
  }

  @Test func `meldt alles wat er mis is, met de plek`() {
    #expect(
      meldingen(
        """
        vakanties:
          - { naam: Herfst, regio: nord, van: 2026-10-10, tot en met: 2026-10-18 }
          - { naam: Kerst, van: 2026-12-19, tot en met: 2026-01-03 }
          - { van: 2026-02, tot en met: 28-2-2026 }
          - { naam: Mei, van: 2026-04-25, tot: 2026-05-03 }
        """) == [
          "2:28 onbekende schoolregio 'nord'; bedoelde u 'noord'?",
          "3:49 de laatste dag, 2026-01-03, ligt voor de eerste, 2026-12-19; draai ze om of verbeter "
            + "het jaar",
          "4:5 bij een schoolvakantie ontbreekt 'naam'",
          "4:12 '2026-02' is geen datum; schrijf jaar, maand, dag, zoals 2026-11-01",
          "4:33 '28-2-2026' is geen datum; schrijf jaar, maand, dag, zoals 2026-02-28",
          "5:5 bij een schoolvakantie ontbreekt 'tot en met'",
          "5:35 onbekende sleutel 'tot' bij een schoolvakantie",
        ])
  }

  @Test(arguments: ["", "# niets\n", "- a\n", "hallo", "bron: x\n", "vakanties: []\nvakantie: x\n"])
  func `zonder vakanties is geen bestand met schoolvakanties`(tekst: String) {
    let lezing = lees(tekst)
    #expect(lezing.schoolvakanties == nil)
    #expect(!lezing.meldingen.isEmpty)
  }

  @Test func `is er als voorbeeld`() throws {
    let bestand = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("examples/schoolvakanties.yaml")
    let lezing = SchoolvakantiesDecoder().lees(
      Array(try Data(contentsOf: bestand)), bestand: "schoolvakanties.yaml")
    #expect(lezing.meldingen.isEmpty)
    let vakanties = try #require(lezing.schoolvakanties)
    // Autumn, spring and summer three times; Christmas and May once.
    #expect(vakanties.vakanties.count == 3 * 3 + 2)
    for regio in Schoolregio.allCases {
      #expect(
        vakanties.vakantie(op: try #require(Datum("2026-12-24")), in: regio)?.naam
          == "Kerstvakantie")
    }
    #expect(vakanties.bron?.contains("voorbeeld") == true)
  }

  private func lees(_ tekst: String) -> SchoolvakantiesDecoder.Lezing {
    SchoolvakantiesDecoder().lees(tekst, bestand: "schoolvakanties.yaml")
  }

  private func meldingen(_ tekst: String) -> [String] {
    lees(tekst).meldingen.map { "\($0.regel):\($0.kolom) \($0.zin(in: .nederlands))" }
  }
}
