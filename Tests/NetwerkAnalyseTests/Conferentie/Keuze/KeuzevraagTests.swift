import Netwerk
import NetwerkAnalyse
import NetwerkTestSupport
import Testing

@Suite struct KeuzevraagTests {
  @Test func `the choice is the best of all choices, down to the last kenmerk`() throws {
    for zaad in 0..<100 {
      let vraag = Keuzevraag.willekeurig(zaad, mensen: zaad < 2 ? 12...12 : 2...7)
      let keuze = try vraag.besteKeuze().keuze
      #expect(keuze?.mogelijkheid == AlleKeuzes(vraag).gerangschikt.first, "seed \(zaad)")
      #expect(keuze?.isBewezenOptimaal ?? true, "seed \(zaad)")
    }
  }

  @Test func `without limits everybody who can come is asked at the moment most can`() throws {
    let vraag = Keuzevraag(
      kandidaten: [
        Kandidaat("ria", kan: ["ma": .ja, "di": .ja]), Kandidaat("omar", kan: ["di": .ja]),
        Kandidaat("lies", kan: ["ma": .nee]),
      ],
      momenten: [.maandag, .dinsdag])
    // Monday: Ria surely, Omar perhaps. Tuesday: Ria and Omar surely, Lies perhaps.
    let keuze = try #require(try vraag.besteKeuze().keuze)
    #expect(keuze.moment == "di")
    #expect(keuze.mensen == ["lies", "omar", "ria"])
    #expect(keuze.onzeker == ["lies"])
    #expect(keuze.waarde[.mensenZeker] == 2)
    #expect(keuze.waarde[.mensen] == 3)
  }

  @Test func `an urgent question weighs more than any number of others`() throws {
    let vraag = Keuzevraag(
      kandidaten: [
        Kandidaat("ria", helptBij: ["geld"], kan: ["ma": .ja]),
        Kandidaat("omar", helptBij: ["koken", "fiets"], kan: ["ma": .ja], voorkeur: 9),
      ],
      hulpvragen: ["geld": .dringend, "koken": .belangrijk, "fiets": .fijn],
      momenten: [.maandag], grenzen: [.plaatsen(1)])
    #expect(try vraag.besteKeuze().keuze?.mensen == ["ria"])
  }

  @Test func `somebody sure goes before somebody who has not answered`() throws {
    let vraag = Keuzevraag(
      kandidaten: [
        Kandidaat("anna", helptBij: ["geld"], voorkeur: 9),
        Kandidaat("bram", helptBij: ["geld"], kan: ["ma": .ja]),
      ],
      hulpvragen: ["geld": .fijn], momenten: [.maandag], grenzen: [.plaatsen(1)])
    #expect(try vraag.besteKeuze().keuze?.mensen == ["bram"])
  }

  @Test func `of equal choices the earliest moment and the first kenmerken are taken`() throws {
    let vraag = Keuzevraag(
      kandidaten: ["c", "b", "a"].map { Kandidaat($0, kan: ["ma": .ja, "di": .ja]) },
      momenten: [.dinsdag, .maandag], grenzen: [.plaatsen(2)])
    let keuze = try vraag.besteKeuze().keuze
    #expect(keuze?.moment == "ma")
    #expect(keuze?.mensen == ["a", "b"])
  }

  @Test func `who speaks another language comes with somebody who shares it, or an interpreter`()
    throws
  {
    var vraag = Keuzevraag(
      kandidaten: [
        Kandidaat("selam", kan: ["ma": .ja], talen: ["tigrinya"]),
        Kandidaat("ria", kan: ["ma": .ja], talen: ["nederlands"], voorkeur: 1),
        Kandidaat("yonas", kan: ["ma": .nee], talen: ["nederlands", "tigrinya"]),
      ],
      momenten: [.maandag], grenzen: [.voertaal("nederlands", tolken: [])])
    #expect(try vraag.besteKeuze().keuze?.mensen == ["ria"])
    vraag.kandidaten[2].kan = ["ma": .ja]
    #expect(try vraag.besteKeuze().keuze?.mensen == ["ria", "selam", "yonas"])
    vraag.kandidaten.removeLast()
    vraag.grenzen = [.voertaal("nederlands", tolken: ["tigrinya"])]
    #expect(try vraag.besteKeuze().keuze?.mensen == ["ria", "selam"])
  }

  @Test func `the order in which things are written down changes nothing`() throws {
    for zaad in 0..<40 {
      let vraag = Keuzevraag.willekeurig(zaad, mensen: 6...12)
      var toeval = Toeval(zaad)
      var anders = vraag
      anders.kandidaten.shuffle(using: &toeval)
      anders.momenten.shuffle(using: &toeval)
      anders.grenzen.shuffle(using: &toeval)
      #expect(try anders.besteKeuze() == vraag.besteKeuze(), "seed \(zaad)")
    }
  }

  @Test func `other kenmerken give other kenmerken and the same value`() throws {
    for zaad in 0..<40 {
      let vraag = Keuzevraag.willekeurig(zaad, mensen: 6...12)
      let keuze = try vraag.besteKeuze().keuze
      let anders = try vraag.omgekeerdGenoemd().besteKeuze().keuze
      #expect(anders?.waarde == keuze?.waarde, "seed \(zaad)")
      #expect(anders?.moment == keuze?.moment, "seed \(zaad)")
    }
  }

  @Test func `one more person whom no limit holds back never makes it worse`() throws {
    for zaad in 0..<40 {
      var vraag = Keuzevraag.willekeurig(zaad, mensen: 4...10)
      guard let eerst = try vraag.besteKeuze().keuze else { continue }
      vraag.kandidaten.append(
        Kandidaat(
          "nieuw", helptBij: Set(vraag.hulpvragen.keys),
          kan: Dictionary(uniqueKeysWithValues: vraag.momenten.map { ($0.id, .ja) })))
      let daarna = try #require(try vraag.besteKeuze().keuze)
      #expect(daarna.waarde >= eerst.waarde, "seed \(zaad)")
    }
  }

  @Test func `with too few steps it says what is left unproven`() throws {
    var onbewezen = 0
    for zaad in 0..<20 {
      let vraag = Keuzevraag.willekeurig(zaad, mensen: 8...12)
      guard let beste = try vraag.besteKeuze().keuze else { continue }
      #expect(try vraag.besteKeuze(zoekstappen: 0) == .onbeslist)
      for stappen in stride(from: 1, to: 30, by: 3) {
        guard let keuze = try vraag.besteKeuze(zoekstappen: stappen).keuze else { continue }
        #expect(keuze.bovengrens >= beste.waarde, "seed \(zaad)")
        #expect(keuze.waarde <= beste.waarde, "seed \(zaad)")
        #expect(keuze.isBewezenOptimaal == (keuze.speling == nil))
        onbewezen += keuze.isBewezenOptimaal ? 0 : 1
      }
    }
    #expect(onbewezen > 0)
  }
}

extension Moment {
  static let maandag = Moment("ma", datum: Datum(jaar: 2027, maand: 1, dag: 4)!)
  static let dinsdag = Moment("di", datum: Datum(jaar: 2027, maand: 1, dag: 5)!)
}

extension Keuzevraag {
  /// The same people with kenmerken that sort the other way round.
  fileprivate func omgekeerdGenoemd() -> Keuzevraag {
    let oud = kandidaten.map(\.id)
    let nieuw = Dictionary(
      uniqueKeysWithValues: oud.enumerated().map { ($1, Kenmerk("ander-\(99 - $0)")) })
    func naam(_ id: Kenmerk) -> Kenmerk { nieuw[id] ?? id }
    var anders = self
    for plek in anders.kandidaten.indices { anders.kandidaten[plek].id = naam(oud[plek]) }
    anders.grenzen = grenzen.map { grens in
      switch grens {
      case .plaatsen, .uiterlijk, .minimum, .voertaal: grens
      case .verplicht(let wie): .verplicht(naam(wie))
      case .uitgesloten(let wie): .uitgesloten(naam(wie))
      case .nietSamen(let een, let ander): .nietSamen(naam(een), naam(ander))
      case .samen(let groep): .samen(groep.map(naam))
      case .begeleiding(let wie, let door): .begeleiding(naam(wie), door: door.map(naam))
      }
    }
    return anders
  }
}
