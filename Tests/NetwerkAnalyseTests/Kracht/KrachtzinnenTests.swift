import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

/// Every sentence of strength, what-if and change, in both languages, over random networks.
struct KrachtzinnenTests {
  private func isZin(_ zin: String) -> Bool {
    !zin.contains("nil") && !zin.contains("Optional") && zin.count > 8
      && [".", "?", "’"].contains { zin.hasSuffix($0) }
  }

  @Test func `elke zin is af, in beide talen`() throws {
    let netwerken = try Netwerk.willekeurig(0..<40)
    for (zaad, netwerk) in netwerken.enumerated() {
      let vroeger = netwerken[(zaad * 7 + 3) % netwerken.count]
      let kracht = netwerk.netwerkkracht()
      let verandering = Verandering(van: vroeger, naar: netwerk)
      let weg = Set(netwerk.personen.prefix(2).map(\.id))
      let gevolgen = try netwerk.watAls(
        Ingreep(zonder: weg, uren: weg.isEmpty ? [:] : [weg.sorted()[0]: 3])
      ).gevolgen
      for taal in Taal.allCases {
        let woorden = Verwoording([netwerk, vroeger], in: taal)
        let zinnen =
          kracht.metingen.map { $0.grond.zin(woorden) } + kracht.uitspraken.map { $0.zin(in: taal) }
          + kracht.onbekend.map { $0.zin(woorden) } + gevolgen.map { $0.zin(woorden) }
          + verandering.feiten().map { $0.zin(woorden) }
          + verandering.eigenWoorden().map { $0.zin(woorden) }
        for zin in zinnen { #expect(isZin(zin), "\(zin)") }
      }
    }
  }

  @Test func `elke dimensie is uitgelegd en heeft een bron`() {
    for dimensie in Dimensie.allCases {
      #expect(!dimensie.bron.isEmpty)
      for taal in Taal.allCases {
        #expect(!dimensie.naam(in: taal).isEmpty)
        #expect(dimensie.uitleg(in: taal).hasSuffix("."))
      }
    }
    #expect(Set(Dimensie.allCases.map { $0.naam(in: .engels) }).count == 10)
  }

  @Test func `zinnen noemen mensen bij hun naam`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Ria", .zus)
      Persoon("Ton", .buurman)
    }
    let nederlands = Verwoording([netwerk], in: .nederlands)
    let engels = Verwoording([netwerk], in: .engels)
    let gevallen: [(Krachtgrond, String, String)] = [
      (
        .contact(["ria", "ton"]), "Met Ria en Ton is er minstens elke maand contact.",
        "There is contact with Ria and Ton at least every month."
      ),
      (
        .dichtbij(["ria"]), "Ria staat in de binnenste kring.",
        "Ria stands in the innermost ring."
      ),
      (
        .zonder(["ria"], [.advies]),
        "Als Ria wegvalt, is er niemand meer bekend voor advies.",
        "When Ria falls away, nobody is known any more for advice."
      ),
      (
        .zonder(["ria"], []), "Wie er ook wegvalt: voor elke steun die er nu is blijft er iemand.",
        "Whoever falls away: for every support there is now, somebody is left."
      ),
      (
        .draagt(teVeel: ["ria"], bekend: 2), "Ria draagt meer dan goed is.",
        "Ria carries more than is good."
      ),
      (
        .geen(.geenMensen), "Nog niet te zeggen: er zijn geen mensen.",
        "Cannot be said yet: there are no people."
      ),
      (
        .heenEnWeer(["ria"], eenKant: ["ton"]),
        "Bij Ria gaat steun heen en weer; bij Ton komt die van één kant.",
        "With Ria support goes both ways; with Ton it comes from one side."
      ),
    ]
    for (grond, nl, en) in gevallen {
      #expect(grond.zin(nederlands) == nl)
      #expect(grond.zin(engels) == en)
    }
    #expect(
      Gevolg.vraagMist("Wie kookt er?", [.praktisch, .advies]).zin(nederlands)
        == "Voor ‘Wie kookt er?’ is er dan niemand meer voor praktische hulp en advies.")
    #expect(
      Gevolg.uren("ria", van: 10, naar: 4).zin(nederlands)
        == "Ria: van 10 uur zorg per week naar 4 uur.")
    #expect(
      Veranderfeit.steunErbij("ton", [.gezelschap]).zin(nederlands) == "Ton geeft nu gezelschap.")
    #expect(Veranderfeit.gekomen(["ria", "ton"]).zin(engels) == "Ria and Ton have come.")
  }
}
