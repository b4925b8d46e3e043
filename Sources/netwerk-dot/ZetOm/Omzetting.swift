import ArgumentParser
import Foundation
import GraphFormats
import Netwerk
import NetwerkBestand
import NetwerkReeks
import NetwerkUitwisseling

/// Reads one network after another, makes of it what the output needs, and writes it (English:
/// *conversion*).
///
/// Of netwerk files no more is in memory than one portion, however many there are. A file of another
/// program is read as a whole; those that go to another program's format are all read first, since a
/// format says what properties there are before the first value.
struct Omzetting {
  let naar: Uitwisselformaat
  let vertaling: Vertaling
  let netwerkgraaf: Netwerkgraaf
  /// What columns and properties mean, as somebody said.
  let kaart: Kolomkaart?
  let taal: Taalkeuze
  private(set) var aantekeningen = Aantekeningen()
  private var fouten = 0

  init(
    naar: Uitwisselformaat, vertaling: Vertaling, netwerkgraaf: Netwerkgraaf, kaart: Kolomkaart?,
    taal: Taalkeuze
  ) {
    self.naar = naar
    self.vertaling = vertaling
    self.netwerkgraaf = netwerkgraaf
    self.kaart = kaart
    self.taal = taal
  }

  /// Where networks go when they are made.
  private typealias Ontvanger = (inout Omzetting, Stuk) throws -> Void

  private enum Stuk {
    case netwerk(Netwerk, naam: String)
    case graaf(PropertyGraph, naam: String)

    var naam: String {
      switch self {
      case .netwerk(let netwerk, let naam): netwerk.onderdelen.id?.tekst ?? naam
      case .graaf(let graaf, let naam): graaf.id ?? naam
      }
    }
  }

  /// - Returns: how many networks were written.
  mutating func zetOm(_ delen: [Omzetinvoer.Deel], naar uit: String) throws -> Int {
    var gelezen: [Int: Gelezen] = [:]
    var schema = PropertySchema()
    if !naar.isNetwerkbestand { (gelezen, schema) = try leesVooraf(delen) }
    if let soort = Formaatschrijver.tabelformaten[naar] {
      return try zetOm(delen, gelezen, Tabellenschrijver(soort, schema: schema), inTabellen: uit)
    }
    let isMap = naar.uitgangen.isEmpty || Uitwisselformaat.van(uitvoer: uit) == nil && uit != "-"
    return isMap
      ? try zetOm(delen, gelezen, schema, inMap: uit)
      : try zetOm(delen, gelezen, schema, inBestand: uit)
  }

  private mutating func zetOm(
    _ delen: [Omzetinvoer.Deel], _ gelezen: [Int: Gelezen], _ schema: PropertySchema,
    inBestand uit: String
  ) throws -> Int {
    var uitvoer = Omzetuitvoer(naar, schema, pad: uit)
    try Groeibestand(pad: uit).schrijf(taal) { schrijf in
      var buffer = uitvoer.begin
      try lees(delen, gelezen) { omzetting, stuk in
        if uitvoer.aantal == 1, !Formaatschrijver.bevatMeer(omzetting.naar, pad: uit) {
          throw omzetting.teVeel(uit)
        }
        buffer += omzetting.bytes(stuk, &uitvoer)
        if buffer.count > 1 << 18 {
          try schrijf(buffer)
          buffer.removeAll(keepingCapacity: true)
        }
      }
      try schrijf(buffer + uitvoer.einde)
    }
    neemOver(uitvoer.issues)
    return uitvoer.aantal
  }

  private mutating func zetOm(
    _ delen: [Omzetinvoer.Deel], _ gelezen: [Int: Gelezen], _ schema: PropertySchema,
    inMap uit: String
  ) throws -> Int {
    var map = try Groeimap(uit, uitgang: naar.uitgangen.first ?? "", taal)
    var aantal = 0
    do {
      try lees(delen, gelezen) { omzetting, stuk in
        var uitvoer = Omzetuitvoer(omzetting.naar, schema, pad: uit)
        let inhoud = uitvoer.begin + omzetting.bytes(stuk, &uitvoer) + uitvoer.einde
        try map.schrijf(inhoud, naam: stuk.naam, omzetting.taal)
        omzetting.neemOver(uitvoer.issues)
        aantal += 1
      }
    } catch {
      map.breekAf()
      throw error
    }
    try map.sluit(taal)
    return aantal
  }

  /// Writes a folder of tables, each file growing by itself.
  private mutating func zetOm(
    _ delen: [Omzetinvoer.Deel], _ gelezen: [Int: Gelezen], _ tabellen: Tabellenschrijver,
    inTabellen uit: String
  ) throws -> Int {
    let map = try Groeimap(uit, uitgang: "", taal)
    var tabellen = tabellen
    var aantal = 0
    do {
      let bestanden = try tabellen.bestanden.map { try map.bestand($0, taal) }
      func schrijf(_ stukken: [[UInt8]]) throws {
        for (bestand, stuk) in zip(bestanden, stukken) { try bestand.write(contentsOf: Data(stuk)) }
      }
      try schrijf(tabellen.start())
      try lees(delen, gelezen) { omzetting, stuk in
        try schrijf(tabellen.graph(omzetting.graaf(stuk)))
        aantal += 1
      }
      try schrijf(tabellen.end())
      for bestand in bestanden { try bestand.close() }
    } catch {
      map.breekAf()
      throw error
    }
    try map.sluit(taal)
    neemOver(tabellen.issues)
    return aantal
  }

  private mutating func graaf(_ stuk: Stuk) -> PropertyGraph {
    switch stuk {
    case .graaf(let graaf, _): graaf
    case .netwerk(let netwerk, _): netwerkgraaf.graaf(van: netwerk, &aantekeningen)
    }
  }

  private mutating func bytes(_ stuk: Stuk, _ uitvoer: inout Omzetuitvoer) -> [UInt8] {
    switch stuk {
    case .netwerk(let netwerk, _) where naar.isNetwerkbestand: return uitvoer.schrijf(netwerk)
    default: return uitvoer.schrijf(graaf(stuk))
    }
  }

  private func teVeel(_ uit: String) -> ExitCode {
    meld(
      taal.zin(
        "\(uit): een bestand in dit formaat bevat één netwerk en er zijn er meer; noem een map, "
          + "bijvoorbeeld -o uit --naar \(naar.rawValue)",
        "\(uit): a file in this format holds one network and there are more; name a folder, such as "
          + "-o out --naar \(naar.rawValue)"))
    return .foutInBestand
  }

  private mutating func neemOver(_ issues: [FormatIssue]) {
    for issue in issues where issue.severity != .error {
      aantekeningen.noteer(.formaat(issue.cause, issue.severity))
    }
  }
}

// Reading.
extension Omzetting {
  /// What was read of one file or set, with a name for it.
  struct Gelezen {
    var grafen: [PropertyGraph]
    var bestanden: [Bronbestand]
    var naam: String
    /// Whether the graphs are maps of one person.
    var zijnMomenten = false
  }

  private mutating func leesVooraf(
    _ delen: [Omzetinvoer.Deel]
  ) throws -> ([Int: Gelezen], PropertySchema) {
    var gelezen: [Int: Gelezen] = [:]
    var grafen: [PropertyGraph] = []
    var heeftNetwerken = false
    for (nummer, deel) in delen.enumerated() {
      guard case .anders(let formaat, let paden) = deel else {
        heeftNetwerken = true
        continue
      }
      let inhoud = try lees(formaat, paden)
      grafen += inhoud.grafen
      gelezen[nummer] = inhoud
    }
    let schema = PropertySchema(of: grafen)
    guard heeftNetwerken else { return (gelezen, schema) }
    return (gelezen, grafen.isEmpty ? Netwerkgraaf.schema : Netwerkgraaf.schema.met(schema))
  }

  /// Reads a file of another program, or says what is wrong with it.
  private mutating func lees(_ formaat: Uitwisselformaat, _ paden: [String]) throws -> Gelezen {
    let bestanden = try paden.map { pad in
      Bronbestand(
        Invoer(pad: pad).naam(in: taal.taal), try Omzetbestand(pad: pad, taal: taal).bytes())
    }
    let naam = Invoer(pad: paden.first ?? "-").stamZonderUitgang
    guard formaat != .easyNWK else {
      let lezing = EasyNWKReader(bestand: bestanden[0].naam).lees(bestanden[0].bytes)
      for melding in lezing.meldingen { meld(melding.tekst(in: taal.taal)) }
      guard !lezing.kaarten.isEmpty else { throw ExitCode.foutInBestand }
      aantekeningen.voegToe(lezing.aantekeningen)
      return Gelezen(
        grafen: lezing.kaarten, bestanden: bestanden, naam: naam, zijnMomenten: true)
    }
    let lezing = Formaatlezer.lees(formaat, bestanden, kaart: kaart)
    let fouten = lezing.issues.filter { $0.severity == .error }
    for fout in fouten { meld(fout.tekst(in: taal.taal, uit: bestanden)) }
    guard fouten.isEmpty else { throw ExitCode.foutInBestand }
    neemOver(lezing.issues)
    guard let kaart else {
      return Gelezen(grafen: lezing.graphs, bestanden: bestanden, naam: naam)
    }
    let toegepast = kaart.toegepast(op: lezing.graphs)
    neemOver(toegepast.issues)
    return Gelezen(grafen: toegepast.grafen, bestanden: bestanden, naam: naam)
  }

  private mutating func lees(
    _ delen: [Omzetinvoer.Deel], _ vooraf: [Int: Gelezen], _ ontvang: Ontvanger
  ) throws {
    for (nummer, deel) in delen.enumerated() {
      switch deel {
      case .netwerken(let bron): try lees(bron, ontvang)
      case .gelezen(let bestand, let isNDJSON): try lees(bestand, isNDJSON: isNDJSON, ontvang)
      case .anders(let formaat, let paden):
        if let gelezen = vooraf[nummer] {
          try geef(gelezen, ontvang)
        } else {
          try geef(try lees(formaat, paden), ontvang)
        }
      }
    }
    if fouten > 0 { throw ExitCode.foutInBestand }
  }

  private mutating func geef(_ gelezen: Gelezen, _ ontvang: Ontvanger) throws {
    guard naar.isNetwerkbestand else {
      for graaf in gelezen.grafen { try ontvang(&self, .graaf(graaf, naam: gelezen.naam)) }
      return
    }
    if gelezen.zijnMomenten {
      for uitslag in vertaling.netwerken(vanMomenten: gelezen.grafen, uit: gelezen.bestanden) {
        try geef(uitslag, gelezen, ontvang)
      }
    } else {
      for graaf in gelezen.grafen {
        try geef(vertaling.netwerk(van: graaf, uit: gelezen.bestanden), gelezen, ontvang)
      }
    }
  }

  private mutating func geef(
    _ uitslag: Vertaaluitslag, _ gelezen: Gelezen, _ ontvang: Ontvanger
  ) throws {
    guard let netwerk = uitslag.netwerk else {
      if let fout = uitslag.fout {
        meldFout("\(gelezen.bestanden.first?.naam ?? "-"): \(fout.zin(in: taal.taal))")
      }
      for melding in uitslag.meldingen { meldFout(melding.tekst(in: taal.taal)) }
      return
    }
    aantekeningen.voegToe(uitslag.aantekeningen)
    if fouten == 0 { try ontvang(&self, .netwerk(netwerk, naam: gelezen.naam)) }
  }

  private mutating func lees(_ bron: any NetwerkReeks.Bron, _ ontvang: Ontvanger) throws {
    var bron = bron
    let stop = Stopteken()
    do {
      while let portie = try bron.volgende(stop) {
        for record in portie.records {
          if let fout = record.fout {
            meld(fout.zin(in: taal.taal))
            throw ExitCode.geenInvoer
          }
          let bytes = Array(portie.bytes[record.bereik])
          try lees(
            bytes, bestand: record.bestand, regel: record.regel,
            naam: record.naam ?? Invoer(pad: record.bestand).stamZonderUitgang, ontvang)
        }
      }
    } catch let fout as ReeksError {
      meld(fout.zin(in: taal.taal))
      throw ExitCode.geenInvoer
    }
  }

  private mutating func lees(
    _ bestand: Bronbestand, isNDJSON: Bool, _ ontvang: Ontvanger
  ) throws {
    guard isNDJSON else {
      return try lees(bestand.bytes, bestand: bestand.naam, regel: 1, naam: "netwerk", ontvang)
    }
    let regels = bestand.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (nummer, regel) in regels.enumerated() where regel.contains(where: { $0 > 0x20 }) {
      try lees(Array(regel), bestand: bestand.naam, regel: nummer + 1, naam: "netwerk", ontvang)
    }
  }

  private mutating func lees(
    _ bytes: [UInt8], bestand: String, regel: Int, naam: String, _ ontvang: Ontvanger
  ) throws {
    let lezing = NetwerkDecoder().lees(bytes, bestand: bestand)
    guard let netwerk = lezing.netwerk else {
      for fout in lezing.fouten { meldFout(fout.tekst(in: taal.taal, vanafRegel: regel)) }
      return
    }
    if fouten == 0 { try ontvang(&self, .netwerk(netwerk, naam: naam)) }
  }

  /// Says what is wrong, a hundred times at most.
  private mutating func meldFout(_ tekst: String) {
    fouten += 1
    if fouten <= 100 { meld(tekst) }
    if fouten == 101 { meld(taal.zin("en nog meer fouten", "and more mistakes")) }
  }
}

extension Melding {
  /// The message about a text that begins on this line of its file.
  fileprivate func tekst(in taal: Taal, vanafRegel eerste: Int) -> String {
    guard eerste > 1 else { return tekst(in: taal) }
    let begin = "\(bestand):\(regel):"
    return "\(bestand):\(regel + eerste - 1):" + tekst(in: taal).dropFirst(begin.count)
  }
}

extension Invoer {
  /// The name without folder and without anything behind its first dot.
  fileprivate var stamZonderUitgang: String {
    let naam = stam.split(separator: ".").first.map(String.init) ?? stam
    return naam.isEmpty ? "netwerk" : naam
  }
}

extension PropertySchema {
  /// What either has; kinds that differ are text.
  fileprivate func met(_ ander: PropertySchema) -> PropertySchema {
    func samen(_ een: [Entry], _ twee: [Entry]) -> [Entry] {
      var lijst = een
      for deel in twee {
        guard let plaats = lijst.firstIndex(where: { $0.name == deel.name }) else {
          lijst.append(deel)
          continue
        }
        if lijst[plaats].kind != deel.kind { lijst[plaats].kind = .text }
      }
      return lijst
    }
    return PropertySchema(
      graph: samen(graph, ander.graph), node: samen(node, ander.node), edge: samen(edge, ander.edge)
    )
  }
}
