import Foundation
import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct CatalogusTests {
  @Test func `elke maat heeft een eigen woord, in kleine letters met streepjes`() {
    #expect(Set(Maat.alle.map(\.id)).count == Maat.alle.count)
    for maat in Maat.alle { #expect(Kenmerk(maat.id).tekst == maat.id) }
  }

  @Test func `geen naam van een maat is ook het woord van een andere`() {
    for maat in Maat.alle {
      for woord in [maat.id, maat.naam.nederlands, maat.naam.engels] {
        guard let gevonden = Maat.zoek(woord) else {
          Issue.record("\(woord) vindt niets")
          continue
        }
        // A set may have the name of a measure's English word.
        #expect(gevonden == [maat] || gevonden.count > 1, "\(woord) vindt \(gevonden.map(\.id))")
      }
    }
  }

  @Test(arguments: Maat.alle) func `elke maat heeft al haar teksten in twee talen`(maat: Maat) {
    for tekst in [maat.naam, maat.vraag, maat.definitie, maat.opmerking, maat.zin] {
      guard let tekst else { continue }
      #expect(!tekst.nederlands.isEmpty && !tekst.engels.isEmpty)
    }
    #expect(maat.vraag.nederlands.hasSuffix("?") && maat.vraag.engels.hasSuffix("?"))
    #expect(!maat.bron.isEmpty)
    for taal in Taal.allCases {
      #expect(!maat.wieTelt.naam(in: taal).isEmpty)
      #expect(maat.uitleg(in: taal).allSatisfy { !$0.kop.isEmpty && !$0.tekst.isEmpty })
    }
  }

  @Test func `in het Nederlands staat nergens alter, ego of node`() {
    for maat in Maat.alle {
      for woord in maat.uitleg(in: .nederlands).filter({ $0.kop != "naam" && $0.kop != "bron" })
        .flatMap({ $0.tekst.lowercased().split { !$0.isLetter } })
      {
        #expect(!["alter", "ego", "node", "nodes", "alters"].contains(woord), "\(maat.id)")
      }
    }
  }

  /// The functions that `extension Meetbaar` offers in a folder of measures.
  private static func openbareMaten() throws -> [String] {
    let bron = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/NetwerkAnalyse")
    return try ["Samenhang", "Positie", "Samenstelling", "Steun", "Instrumenten"].flatMap { map in
      let bestanden = try FileManager.default.contentsOfDirectory(
        at: bron.appendingPathComponent(map), includingPropertiesForKeys: nil)
      return try bestanden.flatMap { bestand in
        let tekst = try String(contentsOf: bestand, encoding: .utf8)
        return tekst.components(separatedBy: "\nextension ").filter { $0.hasPrefix("Meetbaar") }
          .flatMap { $0.components(separatedBy: "public func ").dropFirst() }
          .map { String($0.prefix { $0.isLetter || $0.isNumber }) }
      }
    }
  }

  @Test func `elke openbare maat staat in de catalogus`() throws {
    // Asked for by kind of questionnaire, and a number that others rest on.
    let andere: Set = ["score", "mogelijkeKringen"]
    let namen = try Self.openbareMaten().filter { !andere.contains($0) }
    #expect(namen.count > 60)
    for naam in namen {
      let woord = naam.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
      #expect(Maat.alle.contains { $0.id == woord }, "\(naam)")
    }
  }

  @Test func `verzamelingen bestaan uit bekende maten, en alles is alles`() {
    #expect(Maat.zoek("alles") == Maat.alle)
    #expect(Maat.zoek("STANDAARD") == Maat.standaard)
    #expect(Set(Maat.standaard).isSubset(of: Maat.alle))
    #expect(Maat.Familie.allCases.flatMap { Maat.zoek($0.rawValue) ?? [] } == Maat.alle)
  }

  @Test func `elke verzameling heeft haar eigen naam en is te vinden zonder de andere te maken`() {
    #expect(Maat.verzamelingen.map(\.naam).prefix(3) == ["standaard", "structuur", "alles"])
    #expect(Maat.verzamelingen.count == 3 + Maat.Familie.allCases.count)
    for (naam, maten) in Maat.verzamelingen {
      #expect(!maten.isEmpty && Maat.verzameling(Kenmerk(naam)) == maten)
    }
    #expect(Maat.verzameling("dichtheid") == nil)
    for (naam, maten) in Graafmaat.verzamelingen {
      #expect(Graafmaat.verzameling(Kenmerk(naam)) == maten)
    }
  }

  @Test func `een typefout krijgt een voorstel`() {
    #expect(Maat.zoek("dichteid") == nil)
    #expect(Maat.suggesties(voor: "dichteid").first == "dichtheid")
    #expect(Maat.suggesties(voor: "kwetsbaar").first == nil)
    #expect(Maat.suggesties(voor: "kwetsbare").first == "kwetsbare-steun")
    #expect(Maat.suggesties(voor: "").isEmpty)
  }

  @Test func `redenen en eenheden hebben woorden in twee talen`() {
    for taal in Taal.allCases {
      for reden in Reden.allCases { #expect(!reden.naam(in: taal).isEmpty) }
      for eenheid in Eenheid.allCases {
        #expect(eenheid.naam(1, in: taal) != eenheid.naam(2, in: taal))
      }
    }
    #expect(
      Reden.minderDanTweeContacten.zin(in: .nederlands)
        == "niet berekenbaar: minder dan twee contacten")
    // No reason that nothing can give: an almost empty network has no strength yet, and measures.
    #expect(Set(Maat.alle.flatMap(\.redenen) + [.bijnaLeeg]) == Set(Reden.allCases))
  }
}

struct MatenTests {
  /// Everything that anybody may ask of any network.
  private static let alles = Maat.alle.filter { !$0.isVergelijking }

  @Test func `een uitkomst heeft een waarde of een reden, en die is aangekondigd`() throws {
    for netwerk in try Netwerk.willekeurig() + Self.randgevallen() {
      for meting in netwerk.maten(Self.alles).metingen {
        let (maat, uitkomst) = (meting.maat, meting.uitkomst)
        #expect((uitkomst.waarde == nil) == (uitkomst.reden != nil))
        if let reden = uitkomst.reden {
          #expect(maat.redenen.contains(reden), "\(maat.id): \(reden)")
        }
        #expect(uitkomst.n >= 0 && uitkomst.onbekend >= 0, "\(maat.id)")
      }
    }
  }

  @Test func `geen getal is ooit NaN of oneindig, en een aandeel ligt tussen 0 en 1`() throws {
    for netwerk in try Netwerk.willekeurig() + Self.randgevallen() {
      for meting in netwerk.maten(Self.alles).metingen {
        let maat = meting.maat
        if let getal = meting.uitkomst.waarde?.getal {
          #expect(getal.isFinite)
          if maat.bereik == "0…1" { #expect((0...1).contains(getal), "\(maat.id) \(getal)") }
          if maat.bereik == "−1…1" { #expect((-1...1).contains(getal), "\(maat.id) \(getal)") }
          if maat.bereik == "0…1,125" { #expect((0...1.125 + 1e-12).contains(getal)) }
        }
        if case .perPersoon(let waarden)? = meting.uitkomst.waarde {
          for waarde in waarden {
            #expect(waarde.waarde.isFinite)
            if maat.bereik == "0…1" {
              #expect((0...1 + 1e-12).contains(waarde.waarde), "\(maat.id)")
            }
          }
        }
      }
    }
  }

  @Test(arguments: 0..<60) func `de volgorde van mensen en relaties verandert niets`(zaad: Int)
    throws
  {
    var toeval = Toeval(zaad)
    for netwerk in [try Netwerk(zaad: zaad), try Netwerk(dicht: zaad)] {
      let anders = try netwerk.door(elkaar: &toeval)
      #expect(
        anders.maten(Self.alles).metingen.map(\.uitkomst)
          == netwerk.maten(Self.alles).metingen.map(\.uitkomst))
    }
  }

  @Test(arguments: 0..<40) func `andere kenmerken geven dezelfde getallen`(zaad: Int) throws {
    let netwerk = try Netwerk(dicht: zaad)
    var anders = netwerk.onderdelen
    // Reversed, so that everybody stands in another place.
    let oud = anders.personen.map(\.id)
    let nieuw = oud.indices.map { Kenmerk("zz-\(999 - $0)") }
    let vertaal = Dictionary(uniqueKeysWithValues: zip(oud, nieuw))
    for nummer in anders.personen.indices {
      anders.personen[nummer].id = nieuw[nummer]
      anders.personen[nummer].veiligheid = []
    }
    for nummer in anders.relaties.indices {
      let relatie = anders.relaties[nummer]
      anders.relaties[nummer].van = vertaal[relatie.van] ?? relatie.van
      anders.relaties[nummer].naar = vertaal[relatie.naar] ?? relatie.naar
    }
    anders.hulpvragen = []
    (anders.conferentie, anders.plan) = (nil, nil)
    anders.situatie = nil
    var zonder = netwerk.onderdelen
    zonder.situatie = nil
    // Which of two equally good divisions is found may depend on the ids.
    let maten = Self.alles.filter { ![.gemeenschappen, .modulariteit].contains($0) }
    let (een, ander) = (try Netwerk(zonder).maten(maten), try Netwerk(anders).maten(maten))
    for (links, rechts) in zip(een.metingen, ander.metingen) {
      #expect(links.uitkomst.reden == rechts.uitkomst.reden, "\(links.maat.id)")
      guard let getal = links.uitkomst.waarde?.getal else { continue }
      #expect(isGelijk(rechts.uitkomst.waarde?.getal, getal, tot: 1e-9), "\(links.maat.id)")
    }
  }

  @Test func `iedereen overleden is hetzelfde als niemand`() throws {
    let vol = try Netwerk(ketens: "Fatima–Omar–Lies").met("Fatima", "Omar", "Lies") {
      $0.overleden = .ja
    }
    let leeg = try Netwerk(ketens: "")
    #expect(vol.maten(Self.alles).metingen == leeg.maten(Self.alles).metingen)
  }

  @Test func `een maat die niet gevraagd is heeft geen uitkomst`() throws {
    let maten = try Netwerk(ketens: "Fatima–Omar").maten([.dichtheid])
    #expect(maten[.dichtheid]?.waarde == .getal(1))
    #expect(maten[.omvang] == nil)
  }

  @Test func `een vergelijkende maat hoort niet bij één moment`() throws {
    let netwerk = try Netwerk(ketens: "Fatima–Omar")
    #expect(netwerk.maten([.stabiliteit]).metingen.isEmpty)
    #expect(Maat.stabiliteit.bereken(netwerk) == nil)
    #expect(Maat.dichtheid.bereken(Verandering(van: netwerk, naar: netwerk)) == nil)
  }

  static func randgevallen() throws -> [Netwerk] {
    [
      try Netwerk(ketens: ""), try Netwerk(ketens: "Omar"), try Netwerk(ketens: "Omar", "Lies"),
      try Netwerk(ketens: "Omar–Lies"), try Netwerk(ketens: "Omar–Lies–Ton–Omar"),
      try Netwerk(ketens: "Omar–Lies", "Ton–Bo"),
      try Netwerk(ketens: "Omar–Lies").met("Omar", "Lies") { $0.band = nil },
    ]
  }
}

struct VerwoordingTests {
  let netwerk = try! Netwerk(rond: "Sara") {
    Persoon("Fatima", .moeder, kring: .intiem, steun: [.emotioneel])
    Persoon("{deel} van {n}", id: "haak", .huisarts)
    Relatie("Fatima", "haak")
  }

  private func zin(_ maat: Maat, _ taal: Taal = .nederlands) -> String {
    let woorden = Verwoording([netwerk], in: taal)
    return netwerk.maten([maat]).metingen.map(woorden.toelichting).joined()
  }

  @Test func `een aandeel wordt gezegd in hele getallen`() {
    #expect(zin(.dichtheid) == "1 van 1 paar kennen elkaar")
    #expect(zin(.steundekking) == "1 van de 6 soorten steun")
    #expect(zin(.steundekking, .engels) == "1 of 6 kinds of support")
  }

  @Test func `een naam met haken is een naam`() {
    #expect(zin(.verbindingspersonen) == "niemand")
    #expect(zin(.enigeVerbindingen).contains("{deel} van {n}"))
  }

  @Test func `wat niet te berekenen is zegt waarom`() {
    #expect(
      zin(.evenwicht)
        == "niet berekenbaar: geen drie mensen die elkaar alle drie kennen")
    #expect(zin(.evenwicht, .engels) == "cannot be computed: no three people all know each other")
  }

  @Test func `wat onbekend is staat erbij`() {
    #expect(zin(.wederkerigheid) == "over en weer bij 0 van 1 band met steun (van 1 onbekend)")
  }

  @Test func `de samenvatting noemt mensen, steun en wat onbekend is`() {
    #expect(
      Verwoording([netwerk], in: .nederlands).samenvatting(netwerk) == [
        "Om Sara heen: 2 mensen, 1 uit de eigen omgeving en 1 professional.",
        "Iedereen kan iedereen bereiken, ook buiten Sara om.",
        "Steun: nog niemand genoemd voor praktisch, advies, gezelschap, waardering en materieel; van "
          + "één mens komt emotioneel.",
        "Van 1 mens is niet gezegd wat ze geven of krijgen; dat is niet hetzelfde als niets.",
      ])
  }

  @Test(arguments: [
    (0.144, "0,14"), (0, "0,00"), (-0.5, "−0,50"), (0.001, "≈ 0"), (2.999, "3,00"), (12, "12,00"),
    (1e20, "1e+20"),
  ]) func `getallen hebben twee decimalen en een komma`(getal: Double, tekst: String) {
    #expect(Getalnotatie.tekst(getal, in: .nederlands) == tekst)
  }

  @Test(arguments: [(2, "+2"), (-0.05, "−0,05"), (0, "0"), (0.001, "≈ 0"), (-0.001, "≈ 0")])
  func `een verschil heeft een teken`(getal: Double, tekst: String) {
    #expect(Getalnotatie.verschil(getal, in: .nederlands) == tekst)
  }

  @Test(arguments: 0..<30) func `elke uitkomst is in woorden te zeggen, in twee talen`(
    zaad: Int
  ) throws {
    let netwerk = try Netwerk(dicht: zaad)
    for taal in Taal.allCases {
      let woorden = Verwoording([netwerk], in: taal)
      #expect(!woorden.samenvatting(netwerk).contains { $0.isEmpty })
      for meting in netwerk.maten(Maat.alle).metingen {
        #expect(!woorden.toelichting(meting).isEmpty, "\(meting.maat.id)")
      }
    }
  }
}
