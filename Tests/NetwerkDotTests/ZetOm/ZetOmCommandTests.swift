import Foundation
import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import netwerk_dot

@Suite struct ZetOmCommandTests {
  private static let sara = """
    versie: 1
    hoofdpersoon: Sara
    personen:
      - { naam: Fatima, rol: moeder, kring: 1, steun: emotioneel }
      - { naam: Jeroen, rol: buurman, kring: 3, aard: gespannen }
      - { naam: Omar, rol: broer, toestemming: { tonen: nee } }
      - { naam: Lies, rol: vriendin, toestemming: { noemen: nee } }
    relaties:
      - { tussen: [Fatima, Jeroen], sterkte: zwak }
    hulpvragen:
      - { vraag: Iets te doen hebben }
    """

  private func mapMetSara() throws -> Proefmap {
    let map = try Proefmap()
    try map.schrijf(Self.sara, "sara.netwerk.yaml")
    return map
  }

  private func netwerk(_ map: borrowing Proefmap, _ naam: String) throws -> Netwerk {
    let lezing = NetwerkDecoder().lees(try map.lees(naam), bestand: naam)
    return try #require(lezing.netwerk, "\(lezing.meldingen)")
  }

  @Test func `who writes the data of many is told what people can be recognised by`() throws {
    let map = try Proefmap()
    let regel = #"{"versie":1,"hoofdpersoon":{"naam":"Sara"},"personen":[{"naam":"Mo"}]}"#
    try map.schrijf("\(regel)\n\(regel)\n", "veel.ndjson")
    try map.schrijf("\(regel)\n", "een.ndjson")
    let veel = try NetwerkDotProgramma.voer("zet-om", "veel.ndjson", "-o", "v.graphml", in: map.pad)
    #expect(veel.meldingen.contains("let op: hier lijken namen (2 van de 2 bekeken netwerken"))
    let een = try NetwerkDotProgramma.voer("zet-om", "een.ndjson", "-o", "e.graphml", in: map.pad)
    #expect(!een.meldingen.contains("let op"))
  }

  @Test func `what goes to another program leaves out who does not want to be there, and says so`()
    throws
  {
    let map = try mapMetSara()
    let afloop = try NetwerkDotProgramma.voer(
      "zet-om", "sara.netwerk.yaml", "-o", "uit.graphml", in: map.pad)
    #expect(afloop.code == 0)
    #expect(afloop.uitvoer.isEmpty)
    #expect(
      afloop.meldingen == """
        weggelaten: 1× iemand wil niet getoond worden; met --iedereen komt die wel mee
        weggelaten: 1× een hulpvraag
        weggelaten: 1× iemand wil niet genoemd worden en staat er zonder naam; met --iedereen mét naam
        anders geschreven: meer waarden in één tekst, met | ertussen: steun (1×)
        uit.graphml is klaar: 1 netwerk

        """)
    let tekst = try map.lees("uit.graphml")
    #expect(tekst.contains("Fatima") && !tekst.contains("Omar") && !tekst.contains("Lies"))
  }

  @Test(arguments: ["graphml", "gexf"])
  func `there and back gives the same network but for what was said to be left out`(
    uitgang: String
  ) throws {
    let map = try mapMetSara()
    let heen = try NetwerkDotProgramma.voer(
      "zet-om", "sara.netwerk.yaml", "--iedereen", "-o", "uit.\(uitgang)", "--taal", "en",
      in: map.pad)
    #expect(heen.meldingen.hasPrefix("left out: 1× a question for help\n"))
    #expect(heen.meldingen.hasSuffix("uit.\(uitgang) is ready: 1 network\n"))
    #expect(!heen.meldingen.contains("hulpvragen"))
    let terug = try NetwerkDotProgramma.voer(
      "zet-om", "uit.\(uitgang)", "-o", "terug.netwerk.yaml", in: map.pad)
    #expect(terug.code == 0, "\(terug.meldingen)")
    var verwacht = try netwerk(map, "sara.netwerk.yaml")
    try verwacht.wijzig { $0.hulpvragen = [] }
    let isGelijk = try netwerk(map, "terug.netwerk.yaml") == verwacht
    #expect(isGelijk)
  }

  private static let klas = """
    <?xml version="1.0"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="d0" for="node" attr.name="kleur" attr.type="string"/>
      <key id="d1" for="node" attr.name="group" attr.type="string"/>
      <graph edgedefault="directed">
        <node id="a"><data key="d0">rood</data><data key="d1">vrienden</data></node>
        <node id="b"><data key="d0">blauw</data><data key="d1">voetbal</data></node>
        <node id="c"/>
        <edge source="a" target="b"/><edge source="b" target="a"/><edge source="b" target="c"/>
      </graph>
    </graphml>
    """

  @Test func `a whole network asks whom it is about and names who has most ties`() throws {
    let map = try Proefmap()
    try map.schrijf(Self.klas, "klas.graphml")
    let afloop = try NetwerkDotProgramma.voer("zet-om", "klas.graphml", "-o", "k.yaml", in: map.pad)
    #expect(afloop.code == 65)
    #expect(afloop.meldingen.hasPrefix("klas.graphml: het bestand zegt niet om wie het gaat"))
    #expect(afloop.meldingen.contains("b: 2"))
    #expect(try map.namen == ["klas.graphml"])
  }

  @Test func `unknown names and words are counted, and with streng a word is a mistake`() throws {
    let map = try Proefmap()
    try map.schrijf(Self.klas, "klas.graphml")
    let ruim = try NetwerkDotProgramma.voer(
      "zet-om", "klas.graphml", "--hoofdpersoon", "c", "-o", "k.yaml", in: map.pad)
    #expect(ruim.code == 0)
    #expect(ruim.meldingen.contains("weggelaten: geen veld in een netwerkbestand: kleur (2×)\n"))
    #expect(
      ruim.meldingen.contains(
        "weggelaten: 1× een waarde van 'group' is hier niet bekend: 'voetbal'"))
    #expect(
      ruim.meldingen.contains("aangenomen: 1× een band stond er van beide kanten en is nu één band")
    )
    let netwerk = try netwerk(map, "k.yaml")
    #expect(netwerk.personen.map { $0.band != nil } == [false, true])
    let streng = try NetwerkDotProgramma.voer(
      "zet-om", "klas.graphml", "--hoofdpersoon", "c", "--streng", "-o", "s.yaml", in: map.pad)
    #expect(streng.code == 65)
    #expect(streng.meldingen.contains("klas.graphml:7:"))
    #expect(streng.meldingen.contains("onbekende groep 'voetbal'"))
    #expect(try map.namen == ["k.yaml", "klas.graphml"])
  }

  @Test func `many networks go into one file or into a folder, whatever their format holds`() throws
  {
    let map = try Proefmap()
    let regel = #"{"versie":1,"id":"n%","hoofdpersoon":"Sara","personen":["Fatima"]}"#
    let regels = (1...3).map { regel.replacing("%", with: "\($0)") + "\n" }.joined()
    try map.schrijf(regels, "reeks.ndjson")
    let een = try NetwerkDotProgramma.voer(
      "zet-om", "reeks.ndjson", "-o", "reeks.graphml", in: map.pad)
    #expect(een.meldingen.hasSuffix("\nreeks.graphml is klaar: 3 netwerken\n"))
    let terug = try NetwerkDotProgramma.voer(
      "zet-om", "reeks.graphml", "-o", "terug.ndjson", in: map.pad)
    #expect(terug.code == 0, "\(terug.meldingen)")
    #expect(try map.lees("terug.ndjson").split(separator: "\n").count == 3)
    let teVeel = try NetwerkDotProgramma.voer(
      "zet-om", "reeks.ndjson", "-o", "reeks.gexf", in: map.pad)
    #expect(teVeel.code == 65)
    #expect(teVeel.meldingen.contains("noem een map, bijvoorbeeld -o uit --naar gexf"))
    let folder = try NetwerkDotProgramma.voer(
      "zet-om", "reeks.ndjson", "-o", "losse", "--naar", "gexf", in: map.pad)
    #expect(folder.code == 0, "\(folder.meldingen)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: map.bestand("losse")).sorted()
        == ["n1.gexf", "n2.gexf", "n3.gexf"])
    let opnieuw = try NetwerkDotProgramma.voer(
      "zet-om", "reeks.ndjson", "-o", "losse", "--naar", "yaml", in: map.pad)
    #expect(opnieuw.code == 73)
    #expect(try !map.namen.contains("reeks.gexf"))
  }

  @Test func `tables are a folder of three files, and are read back as a set`() throws {
    let map = try mapMetSara()
    let heen = try NetwerkDotProgramma.voer(
      "zet-om", "sara.netwerk.yaml", "--iedereen", "-o", "tabellen", "--naar", "egor", in: map.pad)
    #expect(heen.code == 0, "\(heen.meldingen)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: map.bestand("tabellen")).sorted()
        == ["alters.csv", "edges.csv", "egos.csv"])
    let terug = try NetwerkDotProgramma.voer(
      "zet-om", "tabellen", "-o", "terug.netwerk.yaml", in: map.pad)
    #expect(terug.code == 0, "\(terug.meldingen)")
    let netwerk = try netwerk(map, "terug.netwerk.yaml")
    #expect(netwerk.hoofdpersonen.map(\.naam) == ["Sara"])
    #expect(netwerk.personen.map(\.naam) == ["Fatima", "Jeroen", "Omar", "Lies"])
    #expect(netwerk.personen[0].band?.steun == [.emotioneel])
    #expect(netwerk.relaties.count == 1)
  }

  @Test func `a dash is standard input and output`() throws {
    let map = try Proefmap()
    let afloop = try NetwerkDotProgramma.voer(
      "zet-om", "-", "-o", "-", "--naar", "json", typ: Self.sara, in: map.pad)
    #expect(afloop.code == 0)
    #expect(afloop.meldingen.isEmpty)
    #expect(afloop.uitvoer.hasPrefix("{\n  \"versie\": 1"))
    let onbekend = try NetwerkDotProgramma.voer(
      "zet-om", "-", "-o", "-", "--naar", "json", typ: "a b c\n", in: map.pad)
    #expect(onbekend.code == 65)
    #expect(onbekend.meldingen.contains("zeg het met --van"))
  }

  @Test func `a wrong call ends with 64, a missing file with 66, a mistake in a file with 65`()
    throws
  {
    let map = try mapMetSara()
    let zelf = try NetwerkDotProgramma.voer(
      "zet-om", "sara.netwerk.yaml", "-o", "./sara.netwerk.yaml", in: map.pad)
    #expect(zelf.code == 64 && zelf.meldingen.contains("hoort bij de invoer"))
    let naamloos = try NetwerkDotProgramma.voer(
      "zet-om", "sara.netwerk.yaml", "-o", "uit", in: map.pad)
    #expect(naamloos.code == 64 && naamloos.meldingen.contains("kies met --naar: yaml, json"))
    #expect(
      try NetwerkDotProgramma.voer("zet-om", "weg.graphml", "-o", "u.yaml", in: map.pad).code == 66)
    try map.schrijf("versie: 1\nhoofdpersoon: Sara\nkleur: rood\n", "fout.yaml")
    let fout = try NetwerkDotProgramma.voer("zet-om", "fout.yaml", "-o", "u.json", in: map.pad)
    #expect(fout.code == 65 && fout.meldingen.hasPrefix("fout.yaml:3:1: fout: onbekende sleutel"))
    #expect(try map.namen == ["fout.yaml", "sara.netwerk.yaml"])
  }

  @Test func `a mistake in a series is told with its line in the file, and nothing is written`()
    throws
  {
    let map = try Proefmap()
    try map.schrijf(
      "{\"versie\":1,\"hoofdpersoon\":\"Sara\"}\n{\"versie\":2,\"hoofdpersoon\":\"Sara\"}\n",
      "r.ndjson")
    let afloop = try NetwerkDotProgramma.voer("zet-om", "r.ndjson", "-o", "u.graphml", in: map.pad)
    #expect(afloop.code == 65)
    #expect(afloop.meldingen.hasPrefix("r.ndjson:2:11: fout: "))
    #expect(try map.namen == ["r.ndjson"])
  }

  @Test func `een voorstel komt er ook als de indeling niet te herkennen is`() throws {
    let map = try Proefmap()
    try map.schrijf("Persoon;Cijfer\nRia;7\nTon;7\n", "lijst.csv")
    let voorstel = try NetwerkDotProgramma.voer(
      "zet-om", "lijst.csv", "--kolomvoorstel", "-o", "kolommen.yaml", in: map.pad)
    #expect(voorstel.code == 0, "\(voorstel.meldingen)")
    #expect(voorstel.meldingen.contains("lijst.csv: hoe deze tabel is ingedeeld, blijkt niet"))
    #expect(voorstel.meldingen.contains("is een gok"))
    #expect(try map.lees("kolommen.yaml").contains(#"  # "Cijfer": weglaten"#))
    let om = try NetwerkDotProgramma.voer(
      "zet-om", "lijst.csv", "--kolommen", "kolommen.yaml", "-o", "u.yaml", in: map.pad)
    #expect(om.code == 0, "\(om.meldingen)")
  }

  @Test func `a spreadsheet is read through a map of its columns that the tool proposes`() throws {
    let map = try Proefmap()
    try map.schrijf(
      "Naam;Wat is het;Hoe dichtbij\nFatima;moeder;1\nJeroen;buurman;3\n", "lijst.csv")
    let voorstel = try NetwerkDotProgramma.voer(
      "zet-om", "lijst.csv", "--kolomvoorstel", "-o", "kolommen.yaml", in: map.pad)
    #expect(voorstel.code == 0, "\(voorstel.meldingen)")
    #expect(try map.lees("kolommen.yaml").contains("Wat is het"))
    try map.schrijf(
      """
      kolomkaart: 1
      personen:
        "Naam": naam
        "Wat is het": rol
        "Hoe dichtbij": kring
      """, "kaart.yaml")
    let afloop = try NetwerkDotProgramma.voer(
      "zet-om", "lijst.csv", "--kolommen", "kaart.yaml", "-o", "u.yaml", in: map.pad)
    #expect(afloop.code == 0, "\(afloop.meldingen)")
    let netwerk = try netwerk(map, "u.yaml")
    #expect(netwerk.personen.map { $0.rol?.tekst } == ["moeder", "buurman"])
    #expect(netwerk.personen.map(\.kring) == [.intiem, .deelname])
  }

  @Test func `graaf measures a network that another program wrote`() throws {
    let map = try Proefmap()
    try map.schrijf(Self.klas, "klas.graphml")
    let afloop = try NetwerkDotProgramma.voer(
      "graaf", "klas.graphml", "--als", "json", "--stil", in: map.pad)
    #expect(afloop.code == 0, "\(afloop.meldingen)")
    #expect(afloop.uitvoer.contains("\"mensen\" : 3"))
    #expect(afloop.uitvoer.contains("\"banden\" : 2"))
  }
}
