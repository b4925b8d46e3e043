import Foundation
import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

@Suite struct NieuwSjabloonTests {
  /// With every line that can join in switched on.
  private static func voluit(_ sjabloon: String) -> String {
    sjabloon.replacing(#/(?m)^( *)# /#) { "\($0.1)" }
  }

  @Test(arguments: Taal.allCases)
  func `the template is a network of ten people as it stands`(taal: Taal) throws {
    let lezing = NetwerkDecoder().lees(Sjabloon.tekst(in: taal), bestand: "sjabloon.yaml")
    #expect(lezing.meldingen.map { $0.tekst(in: taal) } == [])
    #expect(lezing.netwerk?.personen.count == 10)
  }

  @Test(arguments: Taal.allCases)
  func `with every line switched on it is a network too`(taal: Taal) throws {
    let lezing = NetwerkDecoder().lees(
      Self.voluit(Sjabloon.tekst(in: taal)), bestand: "sjabloon.yaml")
    #expect(lezing.fouten.map { $0.tekst(in: taal) } == [])
    #expect(lezing.netwerk?.personen.count == 13)
    #expect(lezing.netwerk?.eerder.count == 1)
  }

  @Test(arguments: Taal.allCases)
  func `every key that a network can have is in it`(taal: Taal) throws {
    var sleutels: Set<String> = []
    for zaad in 0..<300 {
      let json = Data(NetwerkEncoder().json(try Netwerk(zaad: zaad)).utf8)
      Self.verzamel(try JSONSerialization.jsonObject(with: json), in: &sleutels)
    }
    #expect(sleutels.count > 60)
    let sjabloon = Sjabloon.tekst(in: taal)
    for sleutel in sleutels.sorted() {
      #expect(sjabloon.contains(try Regex("\\b\(sleutel)\\b")), "\(sleutel)")
    }
  }

  @Test func `every word that can be chosen is explained in Dutch`() throws {
    let woorden =
      Groep.Soort.allCases.map(\.rawValue) + Band.Sterkte.allCases.map(\.rawValue)
      + Band.Aard.allCases.map(\.rawValue) + Steunsoort.allCases.map(\.rawValue)
      + Leefgebied.allCases.map(\.rawValue) + Contact.Frequentie.allCases.map(\.rawValue)
      + Organisatie.Soort.allCases.map(\.rawValue) + Kader.allCases.map(\.rawValue)
      + Veiligheidsafspraak.Soort.allCases.map(\.rawValue)
      + Vragenlijst.Soort.allCases.map(\.rawValue)
    let sjabloon = Sjabloon.nederlands.replacing(#/\n *## ?/#, with: " ")
    for woord in woorden { #expect(sjabloon.contains(woord), "\(woord)") }
  }

  @Test func `both languages have the same keys in the same order`() throws {
    func sleutels(_ tekst: String) -> [Substring] {
      Self.voluit(tekst).split(separator: "\n").filter { !$0.contains("##") }
        .compactMap { $0.firstMatch(of: #/^ *(?:- )?(?:\{ )?([a-zA-Z]+):/#)?.1 }
    }
    #expect(sleutels(Sjabloon.nederlands) == sleutels(Sjabloon.engels))
  }

  private static func verzamel(_ waarde: Any, in sleutels: inout Set<String>) {
    if let tabel = waarde as? [String: Any] {
      sleutels.formUnion(tabel.keys)
      for waarde in tabel.values { verzamel(waarde, in: &sleutels) }
    } else if let lijst = waarde as? [Any] {
      for waarde in lijst { verzamel(waarde, in: &sleutels) }
    }
  }
}
