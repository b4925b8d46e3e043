import Foundation
import Testing

@testable import netwerk_dot

@Suite struct `netwerk-dot graaf` {
  private let buurt = "van,naar\np1,p2\np2,p3\np3,p1\np3,p4\np2,p1\np9,p9\n"

  private func voer(_ woorden: [String], in map: borrowing Proefmap) throws
    -> NetwerkDotProgramma.Afloop
  {
    try NetwerkDotProgramma.voer(
      programma: [NetwerkDotProgramma.pad, "graaf"] + woorden, in: map.pad)
  }

  @Test func `zegt wat er gelezen en weggelaten is, en wat er te zeggen valt`() throws {
    let map = try Proefmap()
    try map.schrijf(buurt, "buurt.csv")
    let afloop = try voer(["buurt.csv", "--maat", "omvang,dichtheid,losstaanden"], in: map)
    #expect(afloop.code == 0)
    #expect(
      afloop.uitvoer == """
        NETWERK buurt.csv
          6 rijen gelezen, kolommen 'van' en 'naar'.
          1 rij daarvan zegt een band nog een keer en telt niet dubbel.
          1 rij daarvan verbindt iemand met zichzelf; die persoon telt mee, die band
          niet.

          omvang                                5  over 5 mensen
          dichtheid                         0,400  over 10 paren
          losstaanden                           1  over 5 mensen

        """)
    #expect(afloop.meldingen == "")
  }

  @Test func `schrijft personen niet over de invoer heen, en zegt vooraf dat een map er niet is`()
    throws
  {
    let map = try Proefmap()
    try map.schrijf(buurt, "buurt.csv")
    let zelfde = try voer(["buurt.csv", "--personen", "./buurt.csv"], in: map)
    #expect(zelfde.code == 64)
    #expect(zelfde.meldingen.contains("is de invoer"))
    #expect(try map.lees("buurt.csv") == buurt)
    let weg = try voer(["buurt.csv", "--personen", "weg/p.csv"], in: map)
    #expect(weg.code == 73)
    #expect(weg.meldingen == "weg/p.csv: deze map is er niet; maak die eerst\n")
  }

  @Test func `schrijft in een pijp en vervangt die niet`() throws {
    let map = try Proefmap()
    try map.schrijf(buurt, "buurt.csv")
    let pijp = "\(map.pad)/pijp"
    #expect(mkfifo(pijp, 0o600) == 0)
    // Open for reading too, so that writing need not wait for a reader.
    let lezer = open(pijp, O_RDWR | O_NONBLOCK)
    defer { close(lezer) }
    let afloop = try voer(["buurt.csv", "--personen", "pijp"], in: map)
    #expect(afloop.code == 0)
    var staat = stat()
    #expect(lstat(pijp, &staat) == 0)
    #expect(staat.st_mode & S_IFMT == S_IFIFO)
    var bytes = [UInt8](repeating: 0, count: 2)
    #expect(read(lezer, &bytes, 2) == 2)
    #expect(bytes == Array("id".utf8))
  }

  @Test func `zegt het ook in het Engels`() throws {
    let map = try Proefmap()
    try map.schrijf(buurt, "buurt.csv")
    let afloop = try voer(["buurt.csv", "--taal", "en", "--maat", "density"], in: map)
    #expect(afloop.uitvoer.contains("6 rows read, columns 'van' and 'naar'."))
    #expect(afloop.uitvoer.contains("  density                           0.400  over 10 pairs"))
  }

  @Test func `geeft dezelfde bytes op elk aantal draden`() throws {
    let map = try Proefmap()
    try map.schrijf(buurt, "buurt.csv")
    let woorden = ["buurt.csv", "--maat", "alles", "--als", "json"]
    let een = try voer(woorden + ["--draden", "1"], in: map)
    #expect(een.code == 0)
    #expect(een.uitvoer == (try voer(woorden + ["--draden", "4"], in: map)).uitvoer)
    #expect(!een.uitvoer.contains("seconden"))
  }

  @Test func `zegt met --json wat elke stap aan tijd en geheugen kost`() throws {
    let map = try Proefmap()
    try map.schrijf(buurt, "buurt.csv")
    let afloop = try voer(["buurt.csv", "--json"], in: map)
    let gegevens = try #require(
      try JSONSerialization.jsonObject(with: Data(afloop.uitvoer.utf8)) as? [String: Any])
    let stappen = try #require(gegevens["stappen"] as? [[String: Any]])
    #expect(
      stappen.prefix(2).compactMap { $0["naam"] as? String } == ["lezen", "netwerk opbouwen"])
    #expect(stappen.allSatisfy { $0["seconden"] is Double && $0["piekgeheugenMiB"] is Double })
    let antwoorden = try #require(gegevens["antwoorden"] as? [[String: Any]])
    for sleutel in ["maat", "waarde", "n", "eenheid", "afspraak", "bron", "seconden"] {
      #expect(antwoorden.first?[sleutel] != nil, "\(sleutel)")
    }
    #expect(gegevens["banden"] as? Int == 4)
  }

  @Test func `schrijft één rij per persoon in de volgorde van het bestand`() throws {
    let map = try Proefmap()
    try map.schrijf("van,naar\n\"b,c\",a\na,d\n", "buurt.csv")
    let afloop = try voer(
      ["buurt.csv", "--maat", "banden-per-persoon,onderlinge-bekendheid", "--personen", "uit.csv"],
      in: map)
    #expect(afloop.code == 0)
    #expect(
      try map.lees("uit.csv")
        == "id,banden-per-persoon,onderlinge-bekendheid\r\n\"b,c\",1,\r\na,2,0.0\r\nd,1,\r\n")
    #expect(try map.namen == ["buurt.csv", "uit.csv"])
  }

  @Test func `waarschuwt als de rijen van mensen op hun naam staan`() throws {
    let map = try Proefmap()
    try map.schrijf("Fatima,Omar\nOmar,Lies\n", "namen.csv")
    try map.schrijf("p1,p2\np2,p3\n", "nummers.csv")
    let namen = try voer(
      ["namen.csv", "--maat", "banden-per-persoon", "--personen", "a.csv"], in: map)
    #expect(namen.meldingen.contains("let op: hier lijken namen"))
    let nummers = try voer(
      ["nummers.csv", "--maat", "banden-per-persoon", "--personen", "b.csv"], in: map)
    #expect(!nummers.meldingen.contains("let op"))
  }

  @Test func `leest de standaardinvoer`() throws {
    let map = try Proefmap()
    let afloop = try NetwerkDotProgramma.voer(
      "graaf", "-", "--als", "csv", "--maat", "aantal-banden", typ: "1 2\n2 3\n", in: map.pad)
    #expect(
      afloop.uitvoer == "maat,onderdeel,waarde,n,eenheid,steekproef,marge,reden,bron\r\n"
        + "aantal-banden,,2,3,paren,,,,\"een telling, zonder eigen bron\"\r\n")
  }

  @Test func `wijst elke fout aan en eindigt met 65`() throws {
    let map = try Proefmap()
    try map.schrijf("van,naar\na\nb,\n", "fout.csv")
    let afloop = try voer(["fout.csv"], in: map)
    #expect(afloop.code == 65)
    #expect(afloop.uitvoer == "")
    #expect(afloop.meldingen.contains("fout.csv:2:1: fout: op deze regel staat maar één persoon"))
    #expect(afloop.meldingen.contains("fout.csv:3:3: fout: hier hoort een persoon"))
    #expect(try voer(["weg.csv"], in: map).code == 66)
    #expect(try voer(["."], in: map).code == 66)
  }

  @Test func `raadt wat iemand bedoelde`() throws {
    let map = try Proefmap()
    try map.schrijf(buurt, "buurt.csv")
    let maat = try voer(["buurt.csv", "--maat", "dichteid"], in: map)
    #expect(maat.code == 64)
    #expect(maat.meldingen.contains("bedoelde u 'dichtheid'?"))
    let personen = try voer(["buurt.csv", "--maat", "omvang", "--personen", "p.csv"], in: map)
    #expect(personen.code == 64)
    #expect(try map.namen == ["buurt.csv"])
    #expect(try voer(["buurt.csv", "--personen", "weg/p.csv"], in: map).code == 73)
  }

  @Test func `legt een maat uit`() throws {
    let map = try Proefmap()
    let afloop = try voer(["--uitleg", "bemiddeling"], in: map)
    #expect(afloop.uitvoer.hasPrefix("BEMIDDELING\n"))
    #expect(afloop.uitvoer.contains("--steekproef"))
  }
}
