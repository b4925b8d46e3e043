import Netwerk
import NetwerkAnalyse
import Testing

@Suite struct KeuzevraagErrorTests {
  @Test(arguments: [
    (
      KeuzevraagError.kandidaatDubbel("ria"),
      "kandidaat ‘ria’ staat er twee keer; haal er een weg",
      "candidate ‘ria’ is there twice; take one out"
    ),
    (
      .momentDubbel("ma"), "moment ‘ma’ staat er twee keer; haal er een weg",
      "moment ‘ma’ is there twice; take one out"
    ),
    (
      .hulpvraagOnbekend("geld", bij: "ria"),
      "‘ria’ helpt bij ‘geld’, maar die hulpvraag is er niet; voeg die toe",
      "‘ria’ helps with ‘geld’, but there is no such question; add it"
    ),
    (
      .kandidaatOnbekend("omar"),
      "een grens noemt ‘omar’, maar die is geen kandidaat; voeg die toe",
      "a limit names ‘omar’, who is not a candidate; add them"
    ),
    (
      .voorkeurOngeldig(-1, van: "ria"),
      "de voorkeur voor ‘ria’ is -1; dat moet 0 tot en met 10000 zijn",
      "the preference for ‘ria’ is -1; it must be 0 to 10000"
    ),
    (
      .aantalNegatief(-2), "een grens vraagt -2 mensen; dat moet 0 of meer zijn",
      "a limit asks for -2 people; it must be 0 or more"
    ),
    (
      .nietSamenMetZichzelf("ria"),
      "‘ria’ kan zichzelf niet mijden; noem twee verschillende mensen",
      "‘ria’ cannot avoid themselves; name two different people"
    ),
    (
      .begeleidtZichzelf("ria"), "‘ria’ kan zichzelf niet begeleiden; noem een ander",
      "‘ria’ cannot accompany themselves; name somebody else"
    ),
  ])
  func `every mistake says what is wrong and what to do`(
    fout: KeuzevraagError, nederlands: String, engels: String
  ) {
    #expect(fout.zin(in: .nederlands) == nederlands)
    #expect(fout.description == nederlands)
    #expect(fout.zin(in: .engels) == engels)
  }

  @Test func `every mistake is found`() {
    func fout(
      _ kandidaten: [Kandidaat] = [Kandidaat("ria"), Kandidaat("omar")],
      momenten: [Moment] = [.maandag], grens: Keuzevraag.Grens? = nil
    ) -> KeuzevraagError? {
      do throws(KeuzevraagError) {
        _ = try Keuzevraag(
          kandidaten: kandidaten, momenten: momenten, grenzen: grens.map { [$0] } ?? []
        )
        .besteKeuze()
        return nil
      } catch { return error }
    }
    #expect(fout() == nil)
    #expect(fout([Kandidaat("ria"), Kandidaat("ria")]) == .kandidaatDubbel("ria"))
    #expect(fout(momenten: [.maandag, .maandag]) == .momentDubbel("ma"))
    #expect(
      fout([Kandidaat("ria", helptBij: ["geld"])]) == .hulpvraagOnbekend("geld", bij: "ria"))
    #expect(fout([Kandidaat("ria", voorkeur: -1)]) == .voorkeurOngeldig(-1, van: "ria"))
    #expect(fout([Kandidaat("ria", voorkeur: 10_001)]) == .voorkeurOngeldig(10_001, van: "ria"))
    #expect(fout(grens: .samen(["ria", "lies"])) == .kandidaatOnbekend("lies"))
    #expect(fout(grens: .plaatsen(-1)) == .aantalNegatief(-1))
    #expect(fout(grens: .minimum(-1, kant: "moeder")) == .aantalNegatief(-1))
    #expect(fout(grens: .nietSamen("ria", "ria")) == .nietSamenMetZichzelf("ria"))
    #expect(fout(grens: .begeleiding("ria", door: ["ria"])) == .begeleidtZichzelf("ria"))
  }
}
