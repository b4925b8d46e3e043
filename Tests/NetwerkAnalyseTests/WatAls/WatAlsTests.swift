import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

struct WatAlsTests {
  let netwerk = try! Netwerk(rond: "Sara") {
    Persoon("Fatima", .moeder, steun: [.emotioneel, .praktisch]).met {
      $0.belasting = Belasting(uren: 10)
    }
    Persoon("Omar", .broer, steun: [.praktisch]).met { $0.belasting = Belasting(uren: 5) }
    Persoon("Jan", .huisarts, steun: [.advies]).met { $0.inzet = Inzet(organisatie: "praktijk") }
    Persoon("Lies", .vriendin)
    Organisatie("Praktijk")
    Relatie("Omar", "Fatima")
    Relatie("Fatima", "Lies")
    Hulpvraag(
      "Wie luistert er?", id: "luisteren", steun: [.emotioneel, .gezelschap], belang: .dringend)
    Hulpvraag(
      "Wat heb ik?", id: "ziek", steun: [.advies], belang: .fijn, professional: .ja)
  }

  @Test func `wat aan wie hangt`() {
    #expect(
      netwerk.afhankelijkheden() == [
        Afhankelijkheid(wat: .steun(.praktisch), van: ["fatima", "omar"]),
        Afhankelijkheid(wat: .steun(.emotioneel), van: ["fatima"]),
        Afhankelijkheid(wat: .steun(.advies), van: ["jan"]),
        Afhankelijkheid(wat: .steunVoor("luisteren", .emotioneel), van: ["fatima"]),
        Afhankelijkheid(wat: .steunVoor("ziek", .advies), van: ["jan"]),
        Afhankelijkheid(wat: .professionalVoor("ziek"), van: ["jan"]),
      ])
  }

  @Test func `zonder iemand vallen soorten, vragen en verbanden weg`() {
    let verlies = netwerk.verlies(zonder: ["fatima"])
    #expect(verlies.soorten == [.emotioneel])
    #expect(verlies.vragen.map(\.hulpvraag.id) == ["luisteren"])
    #expect(verlies.vragen[0].soorten == [.emotioneel])
    #expect(verlies.vragen[0].isZonderHulp)
    // Omar and Lies reached each other through Fatima: one part becomes two.
    #expect(verlies.delenErbij == 1)
    #expect(verlies.zwaarte == Verlieszwaarte(vragen: [1, 0, 0, 0], soorten: 1, delenErbij: 1))
    #expect(netwerk.verlies(zonder: ["lies"]).isNiets)
  }

  @Test func `met een organisatie gaat wie daarvandaan komt`() throws {
    let watAls = try netwerk.watAls(Ingreep(zonder: ["praktijk"]))
    #expect(watAls.verlies.zonder == ["jan"])
    #expect(
      watAls.gevolgen == [
        .vraagZonderHulp("Wat heb ik?"), .steunWeg([.advies]),
      ])
  }

  @Test func `andere uren veranderen de uren en verder niets`() throws {
    let watAls = try netwerk.watAls(Ingreep(uren: ["fatima": 4]))
    #expect(watAls.uren == [WatAls.Urenwijziging(wie: "fatima", van: 10, naar: 4)])
    #expect(
      watAls.gevolgen == [.uren("fatima", van: 10, naar: 4), .urenSamen(van: 15, naar: 9)])
    #expect(watAls.krachtNu() == watAls.krachtDan())
    #expect(throws: NetwerkError.self) { try netwerk.watAls(Ingreep(uren: ["fatima": -1])) }
  }

  @Test func `de hoofdpersoon blijft, ook als die genoemd is`() throws {
    let watAls = try netwerk.watAls(Ingreep(zonder: ["sara"]))
    #expect(watAls.verlies.isNiets)
    #expect(watAls.verandering.nu.netwerk.hoofdpersonen.map(\.id) == ["sara"])
  }

  @Test func `een dringende vraag weegt voor soorten, en die voor verbanden`() {
    #expect(netwerk.ergsteVerlies()?.zonder == ["fatima"])
    #expect(netwerk.ergsteDubbeleVerlies()?.zonder == ["fatima", "jan"])
  }

  @Test func `als niemand gemist wordt is er geen ergste verlies`() throws {
    let netwerk = try Netwerk(ketens: "Omar–Lies–Ton–Omar")
    #expect(netwerk.ergsteVerlies() == nil)
    #expect(netwerk.ergsteDubbeleVerlies() == nil)
  }

  @Test func `het ergste is het ergste van alle, en van gelijke het eerste kenmerk`() throws {
    for netwerk in try Netwerk.willekeurig(0..<12) {
      let graaf = netwerk.graaf
      let wie = graaf.leden.map(\.id)
      var een: Verlies?
      var twee: Verlies?
      func beter(_ ander: Verlies, dan beste: Verlies?) -> Bool {
        beste.map { $0.zwaarte < ander.zwaarte } ?? !ander.isNiets
      }
      for (plek, id) in wie.enumerated() {
        let verlies = graaf.verlies(zonder: [id])
        if beter(verlies, dan: een) { een = verlies }
        for ander in wie.dropFirst(plek + 1) {
          let verlies = graaf.verlies(zonder: [id, ander])
          if beter(verlies, dan: twee) { twee = verlies }
        }
      }
      #expect(graaf.ergsteVerlies() == een)
      #expect(graaf.ergsteDubbeleVerlies() == twee)
    }
  }

  @Test func `delen erbij is het verschil in delen over wie er nog iemand in heeft`() throws {
    for netwerk in try Netwerk.willekeurig(0..<40) {
      let wie = netwerk.graaf.leden.map(\.id)
      let weg = Set(wie.prefix(2))
      let met = netwerk.delen().count { !Set($0).subtracting(weg).isEmpty }
      let zonder = netwerk.alleen(wie.filter { !weg.contains($0) }).delen().count
      #expect(netwerk.verlies(zonder: weg).delenErbij == zonder - met)
    }
  }
}

struct VerwachtVerliesTests {
  @Test func `de kans dat iets wegvalt is het product over wie het geven`() throws {
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima", steun: [.praktisch, .advies])
      Persoon("Omar", steun: [.praktisch])
      Hulpvraag("Klussen", steun: [.praktisch, .advies])
    }
    let verwacht = netwerk.verwachtVerlies(try Uitvalkansen(0.2, ["omar": 0.5]))
    #expect(verwacht.steun.map(\.soort) == [.praktisch, .advies])
    #expect(isGelijk(verwacht.steun[0].kans, 0.2 * 0.5))
    #expect(isGelijk(verwacht.steun[1].kans, 0.2))
    // The question loses something as soon as Fatima is gone: with her goes advies.
    #expect(isGelijk(verwacht.vragen[0].kans, 0.2))
    #expect(isGelijk(verwacht.soorten, 0.1 + 0.2))
  }

  @Test func `een kans ligt tussen nul en een`() {
    #expect(throws: AnalyseError.kansBuitenBereik(nil, 1.5)) { try Uitvalkansen(1.5) }
    #expect(throws: AnalyseError.kansBuitenBereik("omar", -0.1)) {
      try Uitvalkansen(0, ["omar": -0.1])
    }
    #expect(throws: AnalyseError.self) { try Uitvalkansen(.nan) }
  }

  @Test func `het is gelijk aan alle uitkomsten een voor een`() throws {
    for zaad in 0..<40 {
      let netwerk = try Netwerk(zaad: zaad)
      var toeval = Toeval(zaad)
      let graaf = netwerk.graaf
      let wie = graaf.leden.map(\.id)
      var eigen: [Persoon.ID: Double] = [:]
      for id in wie { eigen[id] = Double(toeval.getal(0...10)) / 10 }
      let kansen = try Uitvalkansen(0, eigen)
      var (soorten, vragen) = (0.0, 0.0)
      for keuze in 0..<(1 << wie.count) {
        let weg = Set(wie.indices.filter { keuze & (1 << $0) != 0 }.map { wie[$0] })
        let kans = wie.reduce(1) { $0 * (weg.contains($1) ? kansen[$1] : 1 - kansen[$1]) }
        let verlies = graaf.verlies(zonder: weg)
        soorten += kans * Double(verlies.soorten.count)
        vragen += kans * Double(verlies.vragen.count)
      }
      let verwacht = graaf.verwachtVerlies(kansen)
      #expect(isGelijk(verwacht.soorten, soorten, tot: 1e-9))
      #expect(isGelijk(verwacht.aantalVragen, vragen, tot: 1e-9))
    }
  }
}
