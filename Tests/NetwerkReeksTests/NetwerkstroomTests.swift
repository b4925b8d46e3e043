import Testing

@testable import NetwerkReeks

struct NetwerkstroomTests {
  private static let regels = (1...300).map { nummer in
    nummer % 7 == 0
      ? #"{"versie":1,"hoofdpersoon":"H","x":\#(nummer)}"#
      : #"{"versie":1,"id":"n\#(nummer)","hoofdpersoon":"H","personen":["P\#(nummer)"]}"#
  }

  /// Portions of a few networks each.
  private struct Lijstbron: Bron {
    var regels: [String]
    var omvang: Int? { nil }
    var kenmerken: [Invoerkenmerk] { [] }

    mutating func volgende(_ stop: Stopteken) -> Portie? {
      guard !regels.isEmpty else { return nil }
      var portie = Portie(bytes: [], records: [])
      for regel in regels.prefix(11) {
        let begin = portie.bytes.count
        portie.bytes += Array(regel.utf8)
        portie.records.append(Portie.Record(begin..<portie.bytes.count, bestand: "in", regel: 1))
      }
      regels.removeFirst(min(11, regels.count))
      return portie
    }
  }

  private final class Bak: @unchecked Sendable { var ids: [String] = [] }

  private func lees(draden: Int) throws -> ([String], Reekstelling) {
    let bak = Bak()
    let telling = try Netwerkstroom(draden: draden).lees(
      Lijstbron(regels: Self.regels), { $0.onderdelen.id?.tekst ?? "?" },
      neem: { ids, _ throws(ReeksError) in bak.ids += ids })
    return (bak.ids, telling)
  }

  @Test(arguments: [1, 2, 5])
  func `elk aantal draden geeft hetzelfde, in de volgorde van de invoer`(draden: Int) throws {
    let (ids, telling) = try lees(draden: draden)
    #expect(ids == (1...300).filter { $0 % 7 != 0 }.map { "n\($0)" })
    // 300 / 7 = 42 lines hold a key that nobody knows.
    #expect(telling.goed == 300 - 42 && telling.fout == 42 && telling.isAf)
    #expect(telling.eersteFouten[0].tekst.contains("onbekende sleutel 'x'"))
  }

  @Test func `een deel van de netwerken wordt bekeken op waarden die mensen aanwijzen`() throws {
    let (_, telling) = try lees(draden: 2)
    // The first 16 but two (7 and 14) and the first of each later portion of 11.
    #expect(telling.herkenning.bekeken >= 14 && telling.herkenning.bekeken < 60)
    #expect(telling.herkenning.gevonden[.naam] == nil)
  }
}
