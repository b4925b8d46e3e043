import Netwerk
import NetwerkAnalyse
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkReeks

@Suite("Columns of a table of results")
struct KolommenTests {
  private func namen(_ maten: [Maat], wie: Bool = false, grondslag: Bool = false) -> [String] {
    Kolommen(maten, metWie: wie, metGrondslag: grondslag).kolommen.map(\.naam)
  }

  @Test func `a number has one column, a list how many, a distribution one for each kind`() {
    #expect(
      namen([.dichtheid, .losstaanden]) == ["id", "fout", "dichtheid", "losstaanden", "redenen"])
    #expect(
      namen([.geslachtsverdeling, .kringverdeling]) == [
        "id", "fout", "geslachtsverdeling_vrouw", "geslachtsverdeling_man",
        "geslachtsverdeling_anders", "geslachtsverdeling_onbekend", "kringverdeling_1",
        "kringverdeling_2", "kringverdeling_3", "kringverdeling_4", "kringverdeling_onbekend",
        "redenen",
      ])
  }

  @Test func `who it is and what it rests on are added when asked`() {
    #expect(
      namen([.losstaanden, .bemiddelingMetHoofdpersoon], wie: true, grondslag: true) == [
        "id", "fout", "personen", "losstaanden", "losstaanden_wie", "losstaanden_n",
        "losstaanden_onbekend", "bemiddeling_met_hoofdpersoon_gemiddelde",
        "bemiddeling_met_hoofdpersoon_laagste", "bemiddeling_met_hoofdpersoon_hoogste",
        "bemiddeling_met_hoofdpersoon_hoofdpersoon", "bemiddeling_met_hoofdpersoon",
        "bemiddeling_met_hoofdpersoon_n", "bemiddeling_met_hoofdpersoon_onbekend", "redenen",
      ])
  }

  @Test(arguments: [false, true])
  func `no two columns have the same name`(ook: Bool) {
    let alle = namen(Maat.alle, wie: ook, grondslag: ook)
    #expect(Set(alle).count == alle.count)
    let toegestaan = "abcdefghijklmnopqrstuvwxyz0123456789_"
    #expect(alle.allSatisfy { $0.allSatisfy(toegestaan.contains) })
  }

  @Test func `every row has a cell for every column, of its own kind`() throws {
    for ook in [false, true] {
      let kolommen = Kolommen(Maat.alle, metWie: ook, metGrondslag: ook)
      for zaad in 0..<6 {
        var schrijver = Celverzamelaar()
        Rijvuller.vul(&schrijver, id: "n", try Netwerk(zaad: zaad), kolommen)
        let rij = schrijver.geefAf()
        #expect(rij.count == kolommen.kolommen.count)
        for (cel, kolom) in zip(rij, kolommen.kolommen) {
          #expect(past(cel, kolom.aard), "\(kolom.naam): \(cel)")
        }
      }
      var schrijver = Celverzamelaar()
      Rijvuller.vul(&schrijver, id: "n", fout: "f", kolommen)
      #expect(schrijver.geefAf().count == kolommen.kolommen.count)
    }
  }

  @Test func `everybody's values stand in the order of the people, null for who has none`() throws {
    let netwerk = try Netwerk(ketens: "Anna–Bo–Cas", "Dik")
    var schrijver = NDJSONSchrijver(Kolommen([.onderlingeBekendheid, .losstaanden], metWie: true))
    Rijvuller.vul(
      &schrijver, id: "n", netwerk, Kolommen([.onderlingeBekendheid, .losstaanden], metWie: true))
    let tekst = String(decoding: schrijver.geefAf(), as: UTF8.self)
    // Only Bo knows two others, and they do not know each other: 0 of 1 pair.
    #expect(tekst.contains(#""personen":["anna","bo","cas","dik"]"#))
    #expect(tekst.contains(#""onderlinge_bekendheid":[null,0,null,null]"#))
    #expect(tekst.contains(#""losstaanden":1,"losstaanden_wie":["dik"]"#))
  }

  @Test func `why a cell is empty stands in the last column`() throws {
    let netwerk = try Netwerk(ketens: "Anna")
    #expect(
      Kolommen([.dichtheid, .stabiliteit]).rij(van: netwerk, id: "n").last
        == .tekst("dichtheid:minder-dan-twee-mensen stabiliteit:geen-eerder-moment"))
  }

  @Test func `the codebook has a row for every column, in both languages`() {
    let kolommen = Kolommen(Maat.alle, metWie: true, metGrondslag: true)
    for taal in [Taal.nederlands, .engels] {
      let rijen = Codeboek(kolommen, taal: taal).rijen
      #expect(rijen.map(\.[0]) == kolommen.kolommen.map(\.naam))
      #expect(rijen.allSatisfy { $0.count == Codeboek.kop.count && !$0[3].isEmpty })
      for (rij, kolom) in zip(rijen, kolommen.kolommen) where kolom.maat != nil {
        #expect(!rij[4].isEmpty && !rij[5].isEmpty && !rij[7].isEmpty && !rij[8].isEmpty)
        #expect(rij[12] == kolom.maat?.bron)
      }
    }
  }

  private func past(_ cel: Cel, _ aard: Kolom.Aard) -> Bool {
    switch (cel, aard) {
    case (.leeg, _), (.tekst, .tekst), (.geheel, .geheel), (.getal, .getal): true
    case (.tekst(let tekst), .lijst): tekst.hasPrefix("[") && tekst.hasSuffix("]")
    default: false
    }
  }
}
