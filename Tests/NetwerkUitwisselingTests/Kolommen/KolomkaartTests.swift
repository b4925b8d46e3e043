import GraphFormats
import NetwerkBestand
import Testing

@testable import NetwerkUitwisseling

@Suite("Column maps")
struct KolomkaartTests {
  private func lees(_ tekst: String) -> Kaartlezing {
    KolomkaartDecoder().lees(Array(tekst.utf8), bestand: "kolommen.yaml")
  }

  @Test func `a map gives columns and words another name`() throws {
    let lezing = lees(
      """
      kolomkaart: 1
      indeling: werkblad
      lijstteken: "/"
      personen:
        "Voornaam": naam
        "M/V": geslacht
        "Hoe vaak":
          veld: contact
          waarden: { "zeer vaak": dagelijks, "?": weglaten }
        "Hulp": steun
        "Memo": weglaten
      """)
    #expect(lezing.fouten.isEmpty)
    let kaart = try #require(lezing.kaart)
    #expect(kaart.indeling == .werkblad)
    let graaf = PropertyGraph(
      nodes: [
        PropertyGraph.Node(
          "1",
          properties: [
            Property("Voornaam", .text("Ria")), Property("M/V", .text("v")),
            Property("Hoe vaak", .text("zeer vaak")), Property("Hulp", .text("praktisch / advies")),
            Property("Memo", .text("geheim")), Property("onbekend", .text("blijft")),
          ]),
        PropertyGraph.Node("2", properties: [Property("Hoe vaak", .text("?"))]),
      ])
    let (grafen, issues) = kaart.toegepast(op: [graaf])
    #expect(
      grafen[0].beschrijving == [
        "Ria geslacht=v contact=dagelijks steun=praktisch|advies onbekend=blijft", "2 ",
      ])
    #expect(
      issues == [
        FormatIssue(table: .columnLeftOut("Memo", count: 1)),
        FormatIssue(table: .valueLeftOut("?", column: "Hoe vaak", count: 1)),
      ])
  }

  @Test func `errors stand at their place with a suggestion`() {
    let lezing = lees(
      """
      kolomkaart: 1
      persoon:
        "a": naam
      personen:
        "b": geslagt
        "c": { veld: contact, waarden: { "vaak": wekeliks } }
        "d": leeftijd
        "e": leeftijd
        "f": [1]
      """)
    #expect(lezing.kaart == nil)
    #expect(
      lezing.fouten.map { $0.tekst(in: .nederlands) } == [
        "kolommen.yaml:2:1: fout: onbekende sleutel 'persoon'; bedoelde u 'personen'?",
        "kolommen.yaml:5:8: fout: 'geslagt' is geen veld van een netwerkbestand; bedoelde u 'geslacht'?",
        "kolommen.yaml:6:44: fout: 'wekeliks' is hier geen woord van een netwerkbestand; bedoelde u 'wekelijks'?",
        "kolommen.yaml:8:8: fout: 'e' en 'd' kunnen niet allebei 'leeftijd' zijn; laat er een weg",
        "kolommen.yaml:9:8: fout: wat 'f' betekent, ontbreekt; schrijf een veld, of { veld: …, waarden: { … } }",
      ])
  }

  @Test(arguments: ["", "naam: x", "- a", "kolomkaart: 2", "a: [", "&a [*a]"])
  func `what is no map is an error`(tekst: String) {
    let lezing = lees(tekst)
    #expect(lezing.kaart == nil)
    #expect(!lezing.fouten.isEmpty)
    for fout in lezing.fouten { #expect(!fout.tekst(in: .engels).isEmpty) }
  }

  @Test func `a map says which columns are keys`() throws {
    let kaart = try #require(
      lees(
        """
        kolomkaart: 1
        indeling: egor
        personen: { "dossier x": sleutel netwerk, "wie dan": sleutel kenmerk, "heet": naam }
        relaties: { "een": sleutel van, "ander": sleutel naar }
        """
      ).kaart)
    let lezing = Tabellenlezer(kaart: kaart).lees(
      Voorbeeldtabellen.tabellen(
        "dossier x,wie dan,heet\n7,1,Ria\n7,2,Ton\n", "dossier x,een,ander\n7,1,2\n"))
    #expect(lezing.lezing.graphs.map(\.beschrijving) == [["[7] ", "Ria ", "Ton ", "Ria–Ton "]])
  }
}

@Suite("Proposed column maps")
struct KolomvoorstelTests {
  @Test func `a proposal says for every column what it means and why`() throws {
    let lezing = Tabellenlezer().lees(try Voorbeeldtabellen.bestanden("werkblad/karel.csv"))
    #expect(
      Kolomvoorstel(voor: lezing).yaml() == """
        # Wat de kolommen betekenen. Dit is een voorstel: verander wat niet klopt en geef dit bestand mee.
        # Achter een kolom staat een veld van het netwerkbestand, of: weglaten.
        # Let op: hieronder staan voorbeelden uit uw bestand.
        kolomkaart: 1
        indeling: werkblad
        hoofdpersoon:
          "M/V": geslacht  # m: zo heet 'geslacht' ook wel
          "Leeftijd": leeftijd  # 65: de kolom heet zo
        personen:
          "Voornaam": naam  # zo heten de mensen
          "M/V": geslacht  # v, m: zo heet 'geslacht' ook wel
          "Leeftijd": leeftijd  # 63, 70, 44: de kolom heet zo
          "Relatie": rol  # zus, oude vriend, buurman: zo heet 'rol' ook wel
          "Hoe vaak":  # elke week, zeer vaak, nooit: zo heet 'contact' ook wel
            veld: contact
            waarden:
              "elke week": "wekelijks"
              "zeer vaak": weglaten  # niet begrepen; kies uit: dagelijks, paar keer per week, wekelijks, paar keer per maand, maandelijks, paar keer per jaar, jaarlijks, zelden, nooit
          "Afstand (km)": afstand  # 1.5, 12.0, 0.1: de naam lijkt op 'afstand'
          "Memo": weglaten  # niet begrepen: belt  zondags

        """)
  }

  @Test(arguments: [
    ["werkblad/karel.csv"], ["werkblad/velen.csv"],
    ["egor/egos.csv", "egor/alters.csv", "egor/aaties.csv"],
    ["egoweb/alters.csv", "egoweb/alter-pairs.csv"], ["breed/een.csv"], ["matrix/gelijk.csv"],
    ["network-canvas/K1_s1_ego.csv", "network-canvas/K1_s1_attributeList_Person.csv"],
  ])
  func `a proposal can be used as it is`(namen: [String]) throws {
    let bestanden = try namen.flatMap { try Voorbeeldtabellen.bestanden($0) }
    let lezing = Tabellenlezer().lees(bestanden)
    let voorstel = Kolomvoorstel(voor: lezing)
    let gelezen = KolomkaartDecoder().lees(Array(voorstel.yaml().utf8), bestand: "k.yaml")
    #expect(gelezen.fouten.map { $0.tekst(in: .nederlands) } == [])
    let kaart = try #require(gelezen.kaart)
    #expect(kaart == voorstel.kaart)
    let opnieuw = Tabellenlezer(kaart: kaart).lees(bestanden)
    #expect(opnieuw.lezing.graphs == lezing.lezing.graphs)
  }

  @Test func `what separates the words of a list is seen in the cells`() throws {
    let lezing = Tabellenlezer().lees(try Voorbeeldtabellen.bestanden("werkblad/velen.csv"))
    let kaart = Kolomvoorstel(voor: lezing).kaart
    #expect(kaart.lijstteken == ",")
    #expect(
      kaart.toegepast(op: lezing.lezing.graphs).grafen[0].nodes[0].properties["steun"]
        == .list(["praktisch", "emotioneel"]))
  }

  @Test func `a table that is not recognised gets a proposal too, to be filled in`() throws {
    let bestanden = Voorbeeldtabellen.tabellen(
      """
      Persoon;Hoe vaak;M/V;Cijfer
      Ria;elke week;v;7
      Ton;dagelijks;m;7
      """)
    let lezing = Tabellenlezer().lees(bestanden)
    #expect(lezing.isOnherkend)
    let yaml = Kolomvoorstel(voor: lezing).yaml()
    let velden = Kolomvelden.velden(.personen).joined(separator: ", ")
    #expect(
      yaml.hasSuffix(
        """
        kolomkaart: 1
        indeling: werkblad
        personen:
          "Persoon": naam  # in elke rij staat iets anders; heten de mensen zo?
          "Hoe vaak":  # elke week, dagelijks: zo heet 'contact' ook wel
            veld: contact
            waarden:
              "elke week": "wekelijks"
          "M/V": geslacht  # v, m: zo heet 'geslacht' ook wel
          # "Cijfer": weglaten  # niet begrepen: 7; kies uit: \(velden)

        """), "\(yaml)")
    #expect(yaml.contains("matrix (een matrix)"))
    let kaart = try #require(KolomkaartDecoder().lees(Array(yaml.utf8), bestand: "k").kaart)
    let opnieuw = Tabellenlezer(kaart: kaart).lees(bestanden).lezing
    #expect(opnieuw.graphs.map { $0.nodes.map(\.label) } == [["Ria", "Ton"]])
  }

  @Test func `tables that are no tables get no proposal`() {
    #expect(!Tabellenlezer().lees(Voorbeeldtabellen.tabellen("a;b\n\"1;2\n")).isOnherkend)
    #expect(!Tabellenlezer().lees([]).isOnherkend)
  }

  @Test func `words in cells say what an unknown column means`() {
    let graaf = PropertyGraph(
      nodes: ["dagelijks", "daily", "jaarlijks"].enumerated().map {
        PropertyGraph.Node(
          "\($0)", properties: [Property("vraag 7", .text($1)), Property("vraag 8", .text("1960"))])
      } + [
        PropertyGraph.Node(
          "3",
          properties: [Property("vraag 7", .text("weekly")), Property("vraag 8", .text("1971"))])
      ])
    let kaart = Kolomvoorstel(voor: [graaf]).kaart
    #expect(kaart.personen.map(\.soort) == [.veld("contact"), .veld("geboortejaar")])
  }
}
