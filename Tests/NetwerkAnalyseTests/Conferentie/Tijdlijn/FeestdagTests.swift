import Foundation
import Netwerk
import Testing

@testable import NetwerkAnalyse

@Suite struct `De feestdagen van Nederland` {
  @Test func `zijn van 1966 tot en met 2100 die van python-holidays`() throws {
    let tabel = try Vergelijking()
    let jaren = tabel.jaren.filter { $0.jaar >= 1966 }
    #expect(jaren.count == 2100 - 1966 + 1)
    for (jaar, dagen) in jaren {
      for feestdag in Feestdag.allCases {
        let verwacht = dagen[feestdag.rawValue]
        #expect(
          feestdag.datum(in: jaar)?.description ?? "-" == verwacht, "\(feestdag) in \(jaar)")
      }
    }
  }

  @Test func `beginnen bij Pasen, van 1900 tot en met 2100 die van dateutil`() throws {
    let jaren = try Vergelijking().jaren
    #expect(jaren.count == 2100 - 1900 + 1)
    for (jaar, dagen) in jaren {
      #expect(Datum.pasen(in: jaar)?.description == dagen["eerstePaasdag"])
    }
  }

  @Test func `vallen rond Pasen altijd op dezelfde dag van de week`() {
    for jaar in 1583...2600 {
      let vrijdag = Feestdag.goedeVrijdag.datum(in: jaar)?.weekdag
      let donderdag = Feestdag.hemelvaartsdag.datum(in: jaar)?.weekdag
      let zondagen = [Feestdag.eerstePaasdag, .eerstePinksterdag].map {
        $0.datum(in: jaar)?.weekdag
      }
      #expect(vrijdag == .vrijdag && donderdag == .donderdag && zondagen == [.zondag, .zondag])
    }
  }

  @Test func `laten Pasen vallen tussen 22 maart en 25 april`() {
    let dagen = (1583...9999).compactMap { Datum.pasen(in: $0)?.description.suffix(5) }
    #expect(dagen.count == 9999 - 1583 + 1)
    #expect(dagen.min() == "03-22")
    #expect(dagen.max() == "04-25")
    #expect(Datum.pasen(in: 1582) == nil)
    #expect(Datum.pasen(in: 10_000) == nil)
  }

  @Test(arguments: [
    // A Sunday: Saturday 26 April 2014, Saturday 29 April 2006, Monday 1 May 1978.
    ("2014-04-26", Feestdag.koningsdag), ("2026-04-27", .koningsdag),
    ("2006-04-29", .koninginnedag), ("2013-04-30", .koninginnedag), ("1978-05-01", .koninginnedag),
  ])
  func `wijken op Koningsdag en Koninginnedag uit voor de zondag`(
    tekst: String, feestdag: Feestdag
  ) {
    #expect(Datum(tekst)?.feestdagen == [feestdag])
  }

  @Test func `zijn er op een dag geen, een of twee`() {
    #expect(Datum("2026-11-21")?.feestdagen == [])
    #expect(Datum("2026-12-25")?.feestdagen == [.eersteKerstdag])
    #expect(Datum("2016-05-05")?.feestdagen == [.bevrijdingsdag, .hemelvaartsdag])
    #expect(Datum("2026-12")?.feestdagen == [])
  }

  @Test func `staan voor een jaar op volgorde`() {
    let dagen = Feestdag.feestdagen(in: 2008)
    // Eleven: Ascension Day was on 1 May, the day after Koninginnedag.
    #expect(dagen.count == 11)
    #expect(dagen.map(\.datum) == dagen.map(\.datum).sorted())
    #expect(
      dagen.map(\.feestdag).dropFirst(4).prefix(3) == [
        .koninginnedag, .hemelvaartsdag, .bevrijdingsdag,
      ])
  }

  @Test func `zijn op Goede Vrijdag en meestal op Bevrijdingsdag niet overal vrij`() {
    #expect(!Feestdag.goedeVrijdag.isBijnaOveralVrij(in: 2026))
    #expect(!Feestdag.bevrijdingsdag.isBijnaOveralVrij(in: 2026))
    #expect(Feestdag.bevrijdingsdag.isBijnaOveralVrij(in: 2030))
    #expect(Feestdag.koningsdag.isBijnaOveralVrij(in: 2026))
    #expect(!Feestdag.koningsdag.isBijnaOveralVrij(in: 2013))
  }

  @Test func `gaan tot 1982 om de vijf jaar over de bevrijding en voor 1949 niet over april`() {
    #expect(Feestdag.bevrijdingsdag.datum(in: 1981) == nil)
    #expect(Feestdag.bevrijdingsdag.datum(in: 1980) == Datum("1980-05-05"))
    #expect(Feestdag.bevrijdingsdag.datum(in: 1940) == nil)
    #expect(Feestdag.koninginnedag.datum(in: 1948) == nil)
  }
}

/// `Tests/Kalender/feestdagen.csv`: what other programs compute (scripts/check-kalender --opnieuw).
private struct Vergelijking {
  let jaren: [(jaar: Int, dagen: [String: String])]

  init() throws {
    let regels = try Proefbestand.tekst("feestdagen.csv").split(separator: "\n")
    let namen = try #require(regels.first).split(separator: ",").map(String.init)
    jaren = regels.dropFirst().map { regel in
      let velden = regel.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return (Int(velden[0]) ?? 0, Dictionary(uniqueKeysWithValues: zip(namen, velden)))
    }
  }
}
