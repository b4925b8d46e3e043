import Netwerk
import NetwerkBestand
import NetwerkTestSupport
import Testing

@testable import NetwerkPrivacy

@Suite struct AnonimiseringTests {
  let sleutel: Sleutel

  init() throws { sleutel = try PseudoniemTests.sleutel() }

  func maak(_ netwerk: Netwerk, _ beleid: Beleid = .veilig, terugval: String = "a") throws
    -> Geanonimiseerd
  {
    try #require(
      try Anonimisering(beleid, sleutel).anonimiseer(netwerk, terugval: terugval))
  }

  static func lees(_ yaml: String) throws -> Netwerk {
    try #require(NetwerkDecoder().lees(yaml, bestand: "proef.yaml").netwerk)
  }

  @Test(arguments: Proefbeleid.allCases)
  func `not one word of people's own comes through, whatever the network holds`(
    proef: Proefbeleid
  ) throws {
    let encoder = NetwerkEncoder()
    let beleid = proef.beleid
    for zaad in 0..<100 {
      let netwerk = try Merktekens.netwerk(zaad)
      #expect(encoder.jsonregel(netwerk).contains(Merktekens.merk))
      let anoniem = try Anonimisering(beleid, sleutel).anonimiseer(netwerk, terugval: "x")
      guard let anoniem else { continue }
      for tekst in [encoder.yaml(anoniem.netwerk), encoder.jsonregel(anoniem.netwerk)] {
        #expect(!tekst.contains(Merktekens.merk), "seed \(zaad): \(tekst)")
      }
    }
  }

  @Test func `a text that the policy keeps is found, so the search for texts sees them`() throws {
    var beleid = Beleid.veilig
    beleid.velden[.init(tabel: "persoon", sleutel: "notitie")] = .houd
    #expect(beleid.gehoudenTeksten == ["persoon.notitie"])
    let gevonden = try (0..<40).contains { zaad in
      let anoniem = try Anonimisering(beleid, sleutel)
        .anonimiseer(try Merktekens.netwerk(zaad), terugval: "x")
      return anoniem.map { NetwerkEncoder().yaml($0.netwerk).contains(Merktekens.merk) } ?? false
    }
    #expect(gevonden)
  }

  @Test(arguments: Proefbeleid.allCases)
  func `the structure stays what it was, at every moment`(proef: Proefbeleid) throws {
    for zaad in 0..<100 {
      let netwerk = try Netwerk(zaad: zaad)
      guard
        let anoniem = try Anonimisering(proef.beleid, sleutel).anonimiseer(netwerk, terugval: "x"),
        anoniem.weggelatenMensen == 0
      else { continue }
      #expect(Bouw(anoniem.netwerk).code == Bouw(netwerk).code, "seed \(zaad)")
      #expect(anoniem.netwerk.relaties.count == netwerk.relaties.count)
      #expect(anoniem.netwerk.hoofdpersonen.count == netwerk.hoofdpersonen.count)
      #expect(anoniem.netwerk.eerder.count + anoniem.weggelatenMomenten == netwerk.eerder.count)
      if anoniem.weggelatenMomenten == 0 {
        for (nieuw, oud) in zip(anoniem.netwerk.eerder, netwerk.eerder) {
          #expect(Bouw(nieuw).code == Bouw(oud).code, "seed \(zaad)")
        }
      }
    }
  }

  @Test func `what comes out can be read again, and anonymised again`() throws {
    for zaad in 0..<60 {
      let netwerk = try Netwerk(zaad: zaad)
      let eerste = try Anonimisering(.veilig, sleutel).anonimiseer(netwerk, terugval: "x")
      guard let eerste else { continue }
      let tekst = NetwerkEncoder().yaml(eerste.netwerk)
      #expect(NetwerkDecoder().lees(tekst, bestand: "x").netwerk == eerste.netwerk)
      let tweede = try maak(eerste.netwerk)
      #expect(Bouw(tweede.netwerk).code == Bouw(eerste.netwerk).code)
    }
  }

  @Test func `the same key gives the same file, another key another`() throws {
    let ander = try PseudoniemTests.sleutel(PseudoniemTests.tekst + "1")
    for zaad in 0..<50 {
      let netwerk = try Netwerk(zaad: zaad)
      let een = try Anonimisering(.veilig, sleutel).anonimiseer(netwerk, terugval: "x")
      #expect(een == (try Anonimisering(.veilig, sleutel).anonimiseer(netwerk, terugval: "x")))
      let twee = try Anonimisering(.veilig, ander).anonimiseer(netwerk, terugval: "x")
      guard let een, let twee else { continue }
      let kenmerken = Set((een.netwerk.hoofdpersonen + een.netwerk.personen).map(\.id))
      #expect(kenmerken.isDisjoint(with: twee.netwerk.personen.map(\.id)))
    }
  }

  @Test func `people with an id of their own have one pseudonym in all files and at all moments`()
    throws
  {
    let een = try Self.lees(
      """
      versie: 1
      peildatum: 2026-01-01
      hoofdpersoon: { naam: Karel, id: k1 }
      personen: [{ naam: Ria, id: ria-1960 }]
      eerder:
        - peildatum: 2024-01-01
          hoofdpersoon: { naam: Karel, id: k1 }
          personen: [{ naam: Ria de Vries, id: ria-1960 }]
      """)
    let ander = try Self.lees(
      "versie: 1\nhoofdpersoon: Sara\npersonen: [{ naam: Tante Ria, id: ria-1960 }]\n")
    let (eerste, tweede) = (try maak(een), try maak(ander, terugval: "b"))
    let ria = eerste.netwerk.personen[0]
    #expect(ria.id == tweede.netwerk.personen[0].id)
    #expect(ria.id == eerste.netwerk.eerder[0].personen[0].id)
    #expect(ria.naam == eerste.netwerk.eerder[0].personen[0].naam)
  }

  @Test func `two people who are both called Ria stay two people`() throws {
    let yaml = "versie: 1\nhoofdpersoon: Karel\npersonen: [Ria]\n"
    let netwerk = try Self.lees(yaml)
    let (een, ander) = (try maak(netwerk, terugval: "a"), try maak(netwerk, terugval: "b"))
    #expect(een.netwerk.personen[0].id != ander.netwerk.personen[0].id)
    #expect(!een.isOveralHetzelfde)
    func id(_ terugval: String, _ zelfde: ZelfdeMensen) throws -> Kenmerk? {
      try Anonimisering(.veilig, sleutel, zelfdeMensen: zelfde)
        .anonimiseer(netwerk, terugval: terugval)?.netwerk.personen[0].id
    }
    #expect(try id("a", .overal) == id("b", .overal))
    #expect(try id("a", .perNetwerk) != id("b", .perNetwerk))
  }

  @Test func `the id of the network holds its people together in several files`() throws {
    let yaml = "versie: 1\nid: n7\nhoofdpersoon: Karel\npersonen: [Ria]\n"
    let netwerk = try Self.lees(yaml)
    let een = try maak(netwerk, terugval: "2025")
    #expect(een == (try maak(netwerk, terugval: "2026")))
    #expect(een.isOveralHetzelfde)
    #expect(een.netwerk.onderdelen.id == een.kenmerk)
  }

  @Test func `people who asked not to be shown are not there, nor what is said of them`() throws {
    let netwerk = try Self.lees(
      """
      versie: 1
      hoofdpersoon: Karel
      personen:
        - { naam: Ria, toestemming: { tonen: nee } }
        - { naam: Ton, veiligheid: [{ soort: niet tonen, reden: bedreigd }] }
        - Bo
      relaties: [{ tussen: [Ria, Bo] }]
      """)
    let anoniem = try maak(netwerk)
    #expect(anoniem.weggelatenMensen == 2)
    #expect(anoniem.netwerk.personen.count == 1)
    #expect(anoniem.netwerk.relaties.isEmpty)
  }

  @Test func `of a hoofdpersoon who asked not to be shown there is no network`() throws {
    let netwerk = try Self.lees(
      "versie: 1\nhoofdpersoon: { naam: Karel, toestemming: { tonen: nee } }\n")
    #expect(try Anonimisering(.veilig, sleutel).anonimiseer(netwerk, terugval: "a") == nil)
  }

  @Test func `of two moments in one year the later stays`() throws {
    let netwerk = try Self.lees(
      """
      versie: 1
      peildatum: 2026-11-01
      hoofdpersoon: Karel
      eerder:
        - { peildatum: 2025-01-01, hoofdpersoon: Karel }
        - { peildatum: 2025-06-01, hoofdpersoon: Karel, personen: [Ria] }
      """)
    let anoniem = try maak(netwerk)
    #expect(anoniem.weggelatenMomenten == 1)
    #expect(anoniem.netwerk.eerder.map(\.peildatum) == [Datum(jaar: 2025)])
    #expect(anoniem.netwerk.eerder[0].personen.count == 1)
    #expect(anoniem.netwerk.peildatum == Datum(jaar: 2026))
  }

  @Test func `days from the date of the network are kept when the policy says so`() throws {
    var beleid = Beleid.veilig
    for tabel in ["netwerk", "moment"] {
      beleid.velden[.init(tabel: tabel, sleutel: "peildatum")] = .dagen
    }
    beleid.velden[.init(tabel: "persoon", sleutel: "sinds")] = .dagen
    let netwerk = try Self.lees(
      """
      versie: 1
      peildatum: 2026-11-01
      hoofdpersoon: Karel
      personen: [{ naam: Ria, sinds: 2026-10-22 }, { naam: Ton, sinds: 2024-11 }]
      eerder: [{ peildatum: 2026-10-31, hoofdpersoon: Karel }]
      """)
    let anoniem = try maak(netwerk, beleid).netwerk
    #expect(anoniem.peildatum == Datum(jaar: 2000, maand: 1, dag: 1))
    // One day and ten days earlier; November 2024 is 24 months before November 2026.
    #expect(anoniem.eerder[0].peildatum == Datum(jaar: 1999, maand: 12, dag: 31))
    let sinds = Set(anoniem.personen.map { $0.band?.sinds })
    #expect(sinds == [Datum(jaar: 1999, maand: 12, dag: 22), Datum(jaar: 1998, maand: 1)])
  }

  @Test func `a common role stays, a rare one leaves its group and sex`() throws {
    func netwerk(_ rol: String) throws -> Netwerk {
      try Self.lees("versie: 1\nhoofdpersoon: Karel\npersonen: [{ naam: R, rol: \(rol) }]\n")
    }
    var voorkomen = Voorkomen(.veilig)
    for _ in 0..<5 { voorkomen.tel(try netwerk("zus")) }
    for _ in 0..<4 { voorkomen.tel(try netwerk("tante")) }
    let anonimisering = Anonimisering(.veilig, sleutel, voorkomen)
    func persoon(_ rol: String) throws -> Persoon? {
      try anonimisering.anonimiseer(try netwerk(rol), terugval: "x")?.netwerk.personen.first
    }
    let zus = try persoon("zus")
    #expect(zus?.naam == "Zus 1")
    #expect(zus?.rol == .zus)
    let tante = try persoon("tante")
    #expect(tante?.naam == "Familielid 1")
    #expect(tante?.rol == Rol("familielid"))
    // Four networks have somebody in overige familie, five are needed.
    #expect(tante?.eigenGroep == .familie)
    #expect(tante?.geslacht == .vrouw)
  }

  @Test func `a role in five files of one network is as rare as in one`() throws {
    func voorkomen(_ id: (Int) -> String) throws -> Voorkomen {
      var voorkomen = Voorkomen(.veilig)
      for nummer in 0..<5 {
        voorkomen.tel(
          try Self.lees(
            "versie: 1\nid: \(id(nummer))\nhoofdpersoon: K\npersonen: [{ naam: R, rol: dirigent }]\n"
          ))
      }
      return voorkomen
    }
    #expect(try voorkomen { _ in "n1" }.netwerken("persoon", "rol", "Dirigent") == 1)
    #expect(try voorkomen { "n\($0)" }.netwerken("persoon", "rol", "dirigent") == 5)
  }

  @Test func `the order of people says nothing of their names`() throws {
    let netwerk = try Self.lees(
      "versie: 1\nhoofdpersoon: Karel\npersonen: [Ad, Bea, Cor, Dirk, Els, Fien, Gert, Hans]\n")
    let ids = try maak(netwerk).netwerk.personen.map(\.id)
    #expect(ids == ids.sorted())
  }
}
