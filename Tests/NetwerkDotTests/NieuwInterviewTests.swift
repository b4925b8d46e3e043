import Netwerk
import Testing

@testable import netwerk_dot

@Suite struct NieuwInterviewTests {
  @Test func `the name of the hoofdpersoon comes first and nothing goes on without it`() {
    var interview = Interview()
    #expect(interview.vraag == .hoofdpersoon)
    #expect(interview.beantwoord("") == .nogEens(.naamNodig))
    #expect(interview.beantwoord("verder") == .nogEens(.naamNodig))
    #expect(interview.beantwoord("weet ik niet") == .nogEens(.naamNodig))
    #expect(interview.beantwoord("...") == .nogEens(.geenLetters("...")))
    #expect(interview.netwerk == nil)
    #expect(interview.beantwoord("Karel") == .genoteerd([]))
    #expect(interview.netwerk?.hoofdpersonen.map(\.naam) == ["Karel"])
  }

  @Test func `a new network has today's date`() {
    #expect(Interview.na("Karel").netwerk?.peildatum == Datum("2026-11-21"))
  }

  @Test func `the free list of names comes before the prompts, in their order`() {
    var interview = Interview.na("Karel")
    for aanleiding in Aanleiding.allCases {
      #expect(interview.vraag == .namen(aanleiding))
      #expect(
        interview.beantwoord("iemand van \(aanleiding)") == .genoteerd(["iemand van \(aanleiding)"])
      )
      #expect(interview.vraag == .namen(aanleiding))
      #expect(interview.beantwoord("") == .overgeslagen)
    }
    #expect(interview.netwerk?.personen.count == 12)
    #expect(interview.vraag == .persoon(.groep, "iemand-van-vrij"))
  }

  @Test(arguments: ["nee", "niemand", "-", "weet ik niet", "  "])
  func `who has nobody to add may say so in words`(antwoord: String) {
    var interview = Interview.na("Karel")
    #expect(interview.beantwoord(antwoord) == .overgeslagen)
    #expect(interview.vraag == .namen(.familie))
  }

  @Test func `yes is no name`() {
    var interview = Interview.na("Karel")
    #expect(interview.beantwoord("ja") == .nogEens(.alleenJa))
    #expect(interview.netwerk?.personen == [])
  }

  @Test func `several names on a line are several people`() {
    var interview = Interview.na("Karel", "Ria")
    #expect(interview.beantwoord("Ton, Ria; Wim") == .genoteerd(["Ton", "Wim"]))
    #expect(interview.netwerk?.personen.map(\.naam) == ["Ria", "Ton", "Wim"])
  }

  @Test func `a name that is there already asks for a word beside it`() {
    var interview = Interview.na("Karel", "Ria")
    #expect(interview.beantwoord("ria") == .nogEens(.staatErAl("Ria")))
    #expect(interview.beantwoord("Karel") == .nogEens(.staatErAl("Karel")))
    #expect(interview.beantwoord("Ria van hiernaast") == .genoteerd(["Ria van hiernaast"]))
  }

  @Test func `names that differ only in marks get a kenmerk each`() {
    let netwerk = Interview.na("Karel", "Özlem", "Ozlem", "OZLEM!").netwerk
    #expect(netwerk?.personen.map(\.id) == ["ozlem", "ozlem-2", "ozlem-3"])
  }

  @Test func `each person is asked group, ring, strength, nature and support, in that order`() {
    var interview = Interview.na("Karel", "Ria, Ton", "verder")
    for id: Persoon.ID in ["ria", "ton"] {
      for gegeven in Persoonsgegeven.allCases {
        #expect(interview.vraag == .persoon(gegeven, id))
        _ = interview.beantwoord("2")
      }
    }
    let ria = Persoon(
      "Ria", groep: .vrienden, kring: .vriendschap, .gewoon, aard: .neutraal, steun: [.emotioneel],
      krijgt: [.emotioneel])
    #expect(interview.netwerk?["ria"] == ria)
    #expect(interview.vraag == .elkaar)
  }

  @Test func `a role answers the question for the group`() {
    let interview = Interview.na("Karel", "Ria", "verder", "zus")
    #expect(interview.netwerk?["ria"]?.rol == .zus)
    #expect(interview.netwerk?["ria"]?.groep == .gezinVanHerkomst)
    #expect(interview.vraag == .persoon(.kring, "ria"))
  }

  @Test func `a role in somebody's own words stays when the group is chosen`() throws {
    let netwerk = try Netwerk(rond: "Karel") { Persoon("Ton", "oude vriend") }
    let interview = Interview.na("", "buurman", over: netwerk)
    #expect(interview.netwerk?["ton"]?.rol == "oude vriend")
    #expect(interview.netwerk?["ton"]?.groep == .buren)
  }

  @Test func `the network's own groups and ring names can be chosen`() throws {
    var netwerk = try Netwerk(rond: "Karel") { Persoon("Ton") }
    try netwerk.wijzig {
      $0.eigenGroepen = [Groep("Moskee", onder: .vrienden)]
      $0.kringindeling = Kringindeling(namen: ["hart", "huis", "straat"])
    }
    let interview = Interview.na("verder", "mosk", "straat", over: netwerk)
    #expect(interview.netwerk?["ton"]?.groep == Groep("Moskee", onder: .vrienden))
    #expect(interview.netwerk?["ton"]?.kring == .deelname)
    #expect(interview.keuzes(bij: .persoon(.kring, "ton")).genummerd.count == 3)
  }

  @Test func `several kinds of support are kept together`() {
    let interview = Interview.na(
      "Karel", "Ria", "verder", "zus", "", "", "", "1, gezelschap", "luisteren en koken")
    #expect(interview.netwerk?["ria"]?.band?.steun == [.praktisch, .gezelschap])
    #expect(interview.netwerk?["ria"]?.band?.krijgt == [.emotioneel, .praktisch])
  }

  @Test func `of the dead, the forbidden and the unmet no support is asked`() throws {
    let netwerk = try Netwerk(rond: "Karel") {
      Persoon("Opa", .opa, kring: .intiem).met { $0.overleden = .ja }
      Persoon("Bert", .buurman, kring: .deelname, .zwak, aard: .conflict)
        .met { $0.band?.contactverbod = .ja }
      Persoon("Tineke").met { $0.band = nil }
    }
    let interview = Interview.na("", "nee", over: netwerk)
    #expect(interview.vraag == .hulpvragen)
  }

  @Test func `what is not understood changes nothing and comes again`() {
    var interview = Interview.na("Karel", "Ria", "verder")
    let eerder = interview
    #expect(interview.beantwoord("quux") == .nogEens(.nietBegrepen(.onbekendWoord("quux"))))
    #expect(
      interview.beantwoord("9") == .nogEens(.nietBegrepen(.onbekendNummer(9, hoogste: 8))))
    #expect(interview.beantwoord("\u{FFFD}us") == .nogEens(.beschadigd))
    #expect(interview == eerder)
  }

  @Test func `a question mark explains and asks again`() {
    var interview = Interview.na("Karel", "Ria", "verder")
    let eerder = interview
    #expect(interview.beantwoord("?") == .uitleg)
    #expect(interview == eerder)
    #expect(interview.uitleg?.contains("Ria") == true)
  }

  @Test func `next skips the rest of a part and no more`() {
    var interview = Interview.na("Karel", "Ria, Ton", "verder", "zus")
    #expect(interview.beantwoord("verder") == .overgeslagen)
    #expect(interview.vraag == .persoon(.groep, "ton"))
  }

  @Test func `who knows whom is asked once for each pair, and all is an answer`() throws {
    var interview = Interview.na(
      "Karel", "Ria, Ton, Wim, Els", "verder", "verder", "verder", "verder", "verder")
    #expect(interview.beantwoord("ja") == .genoteerd([]))
    #expect(interview.vraag == .kent("ria"))
    #expect(interview.keuzes(bij: .kent("ria")).genummerd.map(\.woord) == ["Ton", "Wim", "Els"])
    _ = interview.beantwoord("ton els")
    #expect(interview.vraag == .kent("ton"))
    _ = interview.beantwoord("allemaal")
    _ = interview.beantwoord("")
    #expect(
      interview.netwerk?.relaties == [
        Relatie("ria", "ton"), Relatie("ria", "els"), Relatie("ton", "wim"), Relatie("ton", "els"),
      ])
    #expect(interview.vraag == .hulpvragen)
  }

  @Test func `a tie that was written by hand is not touched by who knows whom`() throws {
    let netwerk = try Netwerk(rond: "Karel") {
      Persoon("Ria", .zus, kring: .intiem)
      Persoon("Ton", .buurman)
      Persoon("Wim", .buurman)
      Relatie("Ria", "Ton", .sterk, aard: .conflict)
    }
    var interview = Interview.na("", "verder", "verder", "verder", "ja", over: netwerk)
    #expect(interview.vraag == .kent("ria"))
    #expect(interview.voorlegging?.nu == "Er staat nu: Ton. Enter laat het zo.")
    #expect(interview.beantwoord("wis") == .nogEens(.nietsTeWissen))
    _ = interview.beantwoord("wim")
    #expect(interview.netwerk?.relaties == netwerk.relaties + [Relatie("ria", "wim")])
    _ = interview.beantwoord("terug")
    #expect(interview.beantwoord("wis") == .gewist)
    #expect(interview.netwerk?.relaties == netwerk.relaties)
  }

  @Test func `a wish is asked through, and then whether there is another`() {
    var interview = Interview.na("Karel", "verder", "Iets te doen hebben")
    #expect(interview.vraag == .hulpvraag(.achter, "iets-te-doen-hebben"))
    _ = interview.beantwoord("Weer ergens bij horen")
    _ = interview.beantwoord("tijds")
    _ = interview.beantwoord("dringend")
    #expect(interview.vraag == .hulpvragen)
    _ = interview.beantwoord("nee")
    #expect(interview.vraag == nil)
    #expect(
      interview.netwerk?.hulpvragen == [
        Hulpvraag(
          "Iets te doen hebben", .tijdsbesteding, achter: "Weer ergens bij horen", belang: .dringend
        )
      ])
  }

  @Test func `every question comes once, up to the last`() throws {
    var interview = Interview.na("Karel", "Ria, Ton, Wim", "verder")
    var gezien: [Vraag] = []
    while let vraag = interview.vraag {
      try #require(!gezien.contains(vraag), "again: \(vraag)")
      gezien.append(vraag)
      _ = interview.beantwoord(vraag == .elkaar ? "ja" : "")
    }
    // 3 people of 6 questions, elkaar, kent for all but the last, hulpvragen.
    #expect(gezien.count == 3 * 6 + 1 + 2 + 1)
  }

  @Test func `stop ends it and keeps what was said`() {
    var interview = Interview.na("Karel", "Ria")
    #expect(interview.beantwoord("stop") == .gestopt)
    #expect(interview.vraag == nil)
    #expect(interview.netwerk?.personen.map(\.naam) == ["Ria"])
    #expect(interview.beantwoord("Ton") == .gestopt)
    #expect(interview.netwerk?.personen.count == 1)
  }

  @Test func `a name or text that is far too long is refused`() {
    var interview = Interview.na("Karel")
    let lang = String(repeating: "a", count: 121)
    #expect(interview.beantwoord(lang) == .nogEens(.teLang(hoogstens: 120)))
    #expect(interview.beantwoord(String(lang.dropLast())) == .genoteerd([String(lang.dropLast())]))
  }

  @Test func `in English the commands are English`() {
    var interview = Interview.na("Karel", "Ria", "next", taal: .engels)
    #expect(interview.vraag == .persoon(.groep, "ria"))
    _ = interview.beantwoord("friends")
    #expect(interview.beantwoord("back") == .terug)
    #expect(interview.beantwoord("clear") == .gewist)
    #expect(interview.netwerk?["ria"]?.groep == nil)
  }
}
