import Foundation
import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkStukken

@Suite struct StukkenTests {
  @Test(arguments: Taal.allCases)
  func `the pieces of Karel are letter for letter as before`(taal: Taal) throws {
    let stukken = try Netwerk.karel().stukken(taal)
    let lezers: Set<Kenmerk> = ["Annie", "Mevrouw Bakker", "Jeroen", "Dennis"]
    let brieven = stukken.uitnodigingen().filter { $0.voor.map(lezers.contains) ?? false }
    let bladen = [
      stukken.agenda(), stukken.takenlijst(), stukken.overzicht(), stukken.plan(),
      stukken.leegPlan(),
    ]
    #expect(brieven.count == 4)
    for blad in brieven + bladen {
      let naam = "karel-\(blad.bestandsnaam).\(taal.rawValue).md"
      #expect(Snapshot.difference(of: blad.markdown, to: naam) == nil)
    }
  }

  @Test(arguments: Taal.allCases)
  func `what is not known is a line to fill in and never nil`(taal: Taal) throws {
    let leeg = try Netwerk(
      Onderdelen(hoofdpersonen: [Persoon("Sara").met { $0.band = nil }])
    ).gewijzigd { $0.personen = [Persoon("Fatima")] }
    for blad in try leeg.stukken(taal).alles {
      #expect(!blad.markdown.contains("nil") && !blad.markdown.contains("Optional"))
      #expect(!blad.markdown.contains("{{") && blad.markdown.hasPrefix("# "))
    }
    let brief = try #require(try leeg.stukken(taal).uitnodigingen().first?.markdown)
    // The question, the day, the time, the place, the address, who coordinates, the telephone.
    #expect(brief.components(separatedBy: " ……").count - 1 == 6)
    #expect(brief.contains("\n……"))
  }

  @Test func `a letter tells nothing of somebody else but who is at whose side`() throws {
    let netwerk = try Netwerk.karel().gewijzigd { delen in
      delen.conferentie?.notitie = "geheim1"
      delen.conferentie?.deelnemers[0].notitie = "geheim2"
      delen.conferentie?.deelnemers[0].nodig = ["een lift"]
      delen.personen[0].notitie = "geheim3"
      delen.personen[0].veiligheid = [
        Veiligheidsafspraak(.alleenBegeleid, reden: "geheim4")
      ]
    }
    for taal in Taal.allCases {
      for brief in try netwerk.stukken(taal).uitnodigingen() {
        #expect(!brief.markdown.contains("geheim"))
        #expect(brief.markdown.contains("een lift") == (brief.voor == "Annie"))
        for vraag in netwerk.hulpvragen { #expect(!brief.markdown.contains(vraag.vraag)) }
      }
      for blad in try netwerk.stukken(taal).alles { #expect(!blad.markdown.contains("geheim")) }
    }
  }

  @Test func `nobody who does not want to be named is in the letter of somebody else`() throws {
    var gezien = 0
    for zaad in 0..<40 {
      let netwerk = try zwijgend(zaad)
      let stil = netwerk.personen.filter { $0.toestemming?.noemen == .nee }
      for brief in try netwerk.stukken().uitnodigingen() {
        for persoon in stil where persoon.id != brief.voor {
          #expect(!brief.markdown.contains(persoon.naam), "zaad \(zaad): \(persoon.naam)")
          gezien += 1
        }
      }
      for blad in [try netwerk.stukken().agenda(), try netwerk.stukken().overzicht()] {
        for persoon in stil { #expect(!blad.markdown.contains(persoon.naam), "zaad \(zaad)") }
      }
    }
    #expect(gezien > 80)
  }

  @Test func `who must not be shown is not on the wall, also not in a question`() throws {
    let netwerk = try Netwerk.karel().gewijzigd { delen in
      delen.personen[0].toestemming = Toestemming(tonen: .nee)
      delen.personen[1].veiligheid = [Veiligheidsafspraak(.nietTonen, reden: "schuilt")]
      delen.hulpvragen.append(Hulpvraag("Vaker bij Annie zijn"))
    }
    let muur = try netwerk.stukken().overzicht().markdown
    #expect(!muur.contains("Annie") && !muur.contains("Henk") && !muur.contains("schuilt"))
    #expect(muur.contains("Yusuf"))
    #expect(try Netwerk.karel().stukken().overzicht().markdown.contains("Annie"))
  }

  @Test func `a hostile name changes no page and is read as it was written`() throws {
    let gewoon = try Netwerk.karel().stukken()
    let verwacht = try #require(Ontleding(gewoon.html(gewoon.alles))).elementen
    for naam in vijandig {
      let stukken = try Netwerk.karel().gewijzigd { delen in
        for nummer in delen.personen.indices { delen.personen[nummer].naam = naam }
      }.stukken()
      let ontleding = try #require(Ontleding(stukken.html(stukken.alles)), "\(naam)")
      #expect(ontleding.elementen == verwacht, "\(naam)")
      // A run of points of omission would be a line to fill in, so it becomes plain points.
      let gelezen = naam.contains("……") ? String(repeating: "...", count: naam.count) : naam
      #expect(ontleding.tekst.contains(gelezen), "\(naam)")
    }
  }

  @Test func `no text of a network makes an element or an attribute`() throws {
    let elementen: Set = [
      "html", "head", "meta", "title", "style", "body", "main", "article", "h1", "h2", "h3", "p",
      "ul", "li", "span", "strong", "br", "hr", "table", "thead", "tbody", "tr", "th", "td",
    ]
    let kenmerken: Set = ["lang", "charset", "http-equiv", "content", "name", "class", "scope"]
    for zaad in 0..<15 {
      let stukken = try Netwerk(zaad: zaad).stukken()
      let ontleding = try #require(Ontleding(stukken.html(stukken.alles)), "zaad \(zaad)")
      #expect(elementen.isSuperset(of: ontleding.elementen), "zaad \(zaad)")
      #expect(kenmerken.isSuperset(of: ontleding.kenmerken), "zaad \(zaad)")
    }
  }

  /// A random network in which half of the people may not be named, and texts name everybody.
  private func zwijgend(_ zaad: Int) throws -> Netwerk {
    try Netwerk(zaad: zaad).gewijzigd { delen in
      var toeval = Toeval(zaad)
      for nummer in delen.personen.indices {
        delen.personen[nummer].naam = "Zwijger\(nummer)x"
        delen.personen[nummer].toestemming = Toestemming(noemen: toeval.eenOp(2) ? .nee : .ja)
        // Whoever must not be asked gets no letter to look in.
        delen.personen[nummer].veiligheid = []
        delen.personen[nummer].overleden = nil
      }
      let allen = delen.personen.map(\.naam)
      var conferentie = delen.conferentie ?? Conferentie()
      for nummer in conferentie.deelnemers.indices { conferentie.deelnemers[nummer].komt = .ja }
      conferentie.vraag = allen.first.map { "Hoe gaat het met \($0)?" }
      conferentie.eten = allen.last.map { "soep van \($0.uppercased())" }
      conferentie.informatie.append(Informatie(allen.opgesomd(in: .nederlands)))
      delen.conferentie = conferentie
      delen.hulpvragen.append(Hulpvraag("Vaker bij \(allen.first ?? "mij") zijn", id: "vaker-bij"))
    }
  }

  private let vijandig = [
    "<script>alert(1)</script>", "</title></style>", "a\" onload=\"x", "**Vet**", "__Vet__ _x_",
    "[Klik](https://voorbeeld.invalid)", "![x](y)", "a | b", "`code`", "# Kop", "- punt", "1. een",
    "&lt;b&gt;", "\\", "a\\", "\\*\\*", "~~weg~~", "{{vraag}}", "{{{naam}}}", "<!-- x -->", "……………",
    "---", "+ 1", "> citaat", "O'Brien & Zn.",
  ]
}
