import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

@Suite struct AanduidingTests {
  private func netwerk() throws -> Netwerk {
    try Netwerk(rond: "Sara Jansen") {
      Persoon("Fatima el Amrani", .zus)
      Persoon("Ria", .vriendin)
      Persoon("Ton", "Vriendin")
      Persoon("Wim", "tante Bep haar zoon")
      Persoon("Mo", groep: .buren)
      Organisatie("Het Anker", .wijkteam)
      Organisatie("De Keu")
    }
  }

  private func namen(
    _ aanduiding: Diagram.Aanduiding, in taal: Taal = .nederlands
  ) throws -> [String] {
    let netwerk = try netwerk()
    let aanduidingen = Aanduidingen(netwerk, aanduiding, in: taal)
    return (netwerk.hoofdpersonen + netwerk.personen).map { aanduidingen.naam(van: $0.id) }
      + netwerk.organisaties.map { aanduidingen.naam(van: $0.id) }
  }

  @Test func `met namen heet iedereen zoals hij heet`() throws {
    #expect(
      try namen(.naam) == [
        "Sara Jansen", "Fatima el Amrani", "Ria", "Ton", "Wim", "Mo", "Het Anker", "De Keu",
      ])
  }

  @Test func `initialen zijn de eerste letters, een organisatie is haar soort`() throws {
    #expect(
      try namen(.initialen)
        == ["S. J.", "F. e. A.", "R.", "T.", "W.", "M.", "wijkteam", "organisatie"])
  }

  @Test func `een rol in eigen woorden wordt iemand, en wie dezelfde rol heeft krijgt een nummer`()
    throws
  {
    #expect(
      try namen(.rol) == [
        "hoofdpersoon", "zus", "vriendin 1", "vriendin 2", "iemand", "iemand (buren)", "wijkteam",
        "organisatie",
      ])
  }

  @Test func `in het Engels zijn de eigen woorden Engels`() throws {
    let namen = try namen(.rol, in: .engels)
    #expect(namen.first == "focal person")
    #expect(namen.suffix(4) == ["somebody", "somebody (neighbours)", "wijkteam", "organisation"])
  }

  @Test func `initialen van vreemde namen zijn er ook`() throws {
    let netwerk = try Netwerk(rond: "Anna-Maria") {
      Persoon("'t Hooft", id: "a")
      Persoon("王 小明", id: "b")
      Persoon("!?", id: "c")
      Persoon("3e etage", id: "d")
    }
    let aanduidingen = Aanduidingen(netwerk, .initialen, in: .nederlands)
    let namen = (netwerk.hoofdpersonen + netwerk.personen).map { aanduidingen.naam(van: $0.id) }
    #expect(namen == ["A. M.", "t. H.", "王. 小.", "–", "3. e."])
  }

  @Test func `onder de naam staat een rol alleen als die niets verraadt`() throws {
    let netwerk = try netwerk()
    func rollen(_ aanduiding: Diagram.Aanduiding) -> [String?] {
      let aanduidingen = Aanduidingen(netwerk, aanduiding, in: .nederlands)
      return netwerk.personen.map(aanduidingen.rol)
    }
    #expect(rollen(.naam) == ["zus", "vriendin", "Vriendin", "tante Bep haar zoon", nil])
    #expect(rollen(.initialen) == ["zus", "vriendin", "vriendin", nil, nil])
    #expect(rollen(.rol) == [nil, nil, nil, nil, nil])
  }

  @Test(arguments: [Diagram.Aanduiding.initialen, .rol], 0..<40)
  func `een anonieme tekening bevat geen naam, titel, opsteller, organisatie of eigen woorden`(
    aanduiding: Diagram.Aanduiding, zaad: Int
  ) throws {
    let netwerk = try Netwerk(Netwerk(zaad: zaad).onderdelen.herkenbaar)
    for taal in Taal.allCases {
      let drawing = try Diagram.ecogram(netwerk).anoniem(aanduiding).taal(taal)
        .drawing(measuredBy: ApproximateTextMeasurer())
      let spoken = drawing.accessibleText
      let everything =
        ([drawing.dot(), spoken.title, spoken.summary] + spoken.elements.values)
        .joined(separator: "\n").lowercased()
      #expect(!everything.contains("kqz"), "zaad \(zaad)")
    }
  }

  @Test func `wie niet genoemd wil worden heet naar de rol, ook met namen`() throws {
    let stil = Toestemming(noemen: .nee)
    let netwerk = try Netwerk(rond: "Sara") {
      Persoon("Fatima", .zus).met { $0.toestemming = stil }
      Persoon("Mo", groep: .buren).met { $0.toestemming = stil }
      Persoon("Wim", "tante Bep haar zoon", groep: .buren).met { $0.toestemming = stil }
      Persoon("Bo", groep: .buren).met { $0.toestemming = Toestemming(tonen: .nee) }
    }
    for aanduiding in [Diagram.Aanduiding.naam, .initialen] {
      let aanduidingen = Aanduidingen(netwerk, aanduiding, in: .nederlands)
      // Bo is not drawn and takes no number.
      #expect(
        netwerk.personen.map { aanduidingen.naam(van: $0.id) }
          == ["zus", "iemand (buren) 1", "iemand (buren) 2", "iemand (buren)"])
      #expect(netwerk.personen.map(aanduidingen.rol) == [nil, nil, nil, nil])
    }
  }

  @Test func `dezelfde tekening met namen bevat ze wel`() throws {
    let netwerk = try Netwerk(Netwerk(zaad: 3).onderdelen.herkenbaar)
    let dot = try Diagram.ecogram(netwerk).drawing(measuredBy: ApproximateTextMeasurer()).dot()
    for persoon in netwerk.hoofdpersonen + netwerk.personen where persoon.magGenoemdWorden {
      // A long name stands on two lines.
      for woord in persoon.naam.split(separator: " ") { #expect(dot.contains(woord)) }
    }
  }
}

extension Onderdelen {
  /// The same with `Kqz` in every text in which somebody could have written a name.
  fileprivate var herkenbaar: Onderdelen {
    func herkenbaar(_ groep: Groep?) -> Groep? {
      groep.map { groep in groep.eigenNaam.map { Groep("Kqz\($0)", onder: groep.soort) } ?? groep }
    }
    func herkenbaar(_ personen: [Persoon]) -> [Persoon] {
      personen.enumerated().map { nummer, persoon in
        persoon.met {
          $0.naam = "Kqz\(nummer) Kqzwit"
          $0.rol = persoon.rol.map { $0.betekenis == nil ? Rol("Kqz \($0)") : $0 }
          $0.eigenGroep = herkenbaar(persoon.eigenGroep)
        }
      }
    }
    var delen = self
    (delen.titel, delen.opsteller, delen.notitie) = ("Kqztitel", "Kqzopsteller", "Kqznotitie")
    delen.kringindeling = Kringindeling(
      namen: ["Kqz een", "Kqz twee", "Kqz drie", "Kqz vier"])
    delen.eigenGroepen = eigenGroepen.compactMap(herkenbaar)
    delen.hoofdpersonen = herkenbaar(hoofdpersonen)
    delen.personen = herkenbaar(personen)
    for nummer in organisaties.indices {
      delen.organisaties[nummer].naam = "Kqzorganisatie \(nummer)"
      delen.organisaties[nummer].groep = herkenbaar(organisaties[nummer].groep)
    }
    return delen
  }
}
