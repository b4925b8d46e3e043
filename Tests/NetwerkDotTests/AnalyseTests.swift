import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkTestSupport
import Testing
import Yams

@testable import netwerk_dot

struct AnalyseTests {
  private func verslag(_ netwerken: Netwerk..., maten: [Maat] = Maat.standaard) -> AnalyseVerslag {
    let momenten = netwerken.map { AnalyseMoment(bestand: "een, twee.yaml", netwerk: $0) }
    return AnalyseVerslag(reeksen: AnalyseReeks.reeksen(momenten), maten: maten, keuze: nil)
  }

  private func netwerk(_ keten: String, op jaar: Int? = nil) throws -> Netwerk {
    var onderdelen = try Netwerk(ketens: keten).onderdelen
    onderdelen.peildatum = jaar.flatMap { Datum(jaar: $0) }
    return try Netwerk(onderdelen)
  }

  @Test func `geen regel van de tabel is breder dan tachtig tekens`() throws {
    for zaad in 0..<20 {
      let netwerk = try Netwerk(zaad: zaad)
      for taal in Taal.allCases {
        let tabel = AnalyseTabel(verslag: verslag(netwerk, maten: Maat.alle), taal: taal)
        for regel in tabel.tekst.split(separator: "\n") where regel.count > 80 {
          // Only a single word, such as a long name, may stick out.
          #expect(!regel.drop { $0 == " " }.dropFirst(40).contains(" "), "\(regel)")
        }
      }
    }
  }

  @Test func `een tabel gebruikt een komma en in het Engels een punt`() throws {
    let verslag = verslag(try netwerk("Omar–Lies–Ton"), maten: [.dichtheid])
    #expect(AnalyseTabel(verslag: verslag, taal: .nederlands).tekst.contains("0,67"))
    #expect(AnalyseTabel(verslag: verslag, taal: .engels).tekst.contains("0.67"))
  }

  @Test func `momenten van dezelfde hoofdpersoon staan op volgorde van datum`() throws {
    let reeksen = AnalyseReeks.reeksen(
      [try netwerk("A", op: 2026), try netwerk("A–B", op: 2024), try Netwerk(rond: "Ria")].map {
        AnalyseMoment(bestand: "x", netwerk: $0)
      })
    #expect(reeksen.count == 2)
    #expect(reeksen[0].momenten.map { $0.peildatum?.jaar } == [2024, 2026])
  }

  @Test func `twee momenten geven een verandering en verschillen`() throws {
    let verslag = verslag(try netwerk("A", op: 2024), try netwerk("A–B", op: 2026))
    let tekst = AnalyseTabel(verslag: verslag, taal: .nederlands).tekst
    #expect(tekst.contains("2024 → 2026"))
    #expect(tekst.contains("(+1)"))
  }

  @Test func `JSON, YAML en CSV zeggen hetzelfde`() throws {
    let verslag = verslag(try netwerk("Omar–Lies–Ton"), maten: [.dichtheid, .lsns6])
    let gegevens = AnalyseGegevens(verslag)
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(gegevens))
    let moment = ((json as? [String: Any])?["momenten"] as? [[String: Any]])?.first
    let maten = moment?["maten"] as? [[String: Any]]
    #expect(isNabij(maten?[0]["waarde"] as? Double))
    #expect(maten?[1]["waarde"] is NSNull)
    #expect(maten?[1]["reden"] as? String == "niet-ingevuld")
    let yaml = try Yams.load(yaml: YAMLEncoder().encode(gegevens)) as? [String: Any]
    let uitYaml = (yaml?["momenten"] as? [[String: Any]])?.first?["maten"] as? [[String: Any]]
    #expect(isNabij(uitYaml?[0]["waarde"] as? Double))
    let regels = AnalyseCSV(verslag: verslag).tekst.split(separator: "\r\n")
    #expect(regels[1] == "\"een, twee.yaml\",sara,,,dichtheid,,0.6666666666666666,3,paren,0,")
    #expect(regels[2] == "\"een, twee.yaml\",sara,,,lsns-6,,,0,vragen,6,niet-ingevuld")
  }

  private func isNabij(_ waarde: Double?) -> Bool {
    waarde.map { abs($0 - 2.0 / 3) < 1e-12 } ?? false
  }

  @Test func `wat in CSV bijzonder is staat tussen aanhalingstekens`() {
    #expect(CSV.regel(["a", "b,c", "d\"e", "f\ng", ""]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n")
  }

  @Test func `een onbekende maat is een fout met een voorstel`() {
    #expect {
      try AnalyseCommand.parse(["x.yaml", "--maat", "dichteid"])
    } throws: { fout in
      AnalyseCommand.message(for: fout).contains("bedoelde u 'dichtheid'?")
    }
  }

  @Test func `zonder bestand en zonder uitleg is er niets te doen`() {
    #expect(throws: (any Error).self) { try AnalyseCommand.parse([]) }
    #expect(throws: Never.self) { try AnalyseCommand.parse(["--uitleg", "dichtheid"]) }
  }

  @Test func `de uitleg noemt definitie, wie telt en bron`() {
    let tekst = AnalyseUitleg(taal: .nederlands).tekst([.dichtheid])
    for kop in ["definitie", "formule", "wie telt", "geen antwoord", "bron"] {
      #expect(tekst.contains(kop))
    }
  }
}
