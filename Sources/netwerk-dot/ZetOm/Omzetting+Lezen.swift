import ArgumentParser
import Foundation
import GraphFormats
import Netwerk
import NetwerkBestand
import NetwerkReeks
import NetwerkUitwisseling
import XMLFormats

// What is read, one network after another.
extension Omzetting {
  /// What was read of one file or set, with a name for it.
  struct Gelezen {
    var grafen: [PropertyGraph]
    var bestanden: [Bronbestand]
    var naam: String
    /// Whether the graphs are maps of one person.
    var zijnMomenten = false
  }

  mutating func leesVooraf(
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
    let schema =
      [.graphML, .gexf].contains(naar)
      ? PropertySchema(writing: grafen) : PropertySchema(of: grafen)
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
    var grafen = lezing.graphs
    if let kaart {
      let toegepast = kaart.toegepast(op: grafen)
      neemOver(toegepast.issues)
      grafen = toegepast.grafen
    }
    return Gelezen(
      grafen: grafen.metEigenIds(&aantekeningen), bestanden: bestanden, naam: naam)
  }

  mutating func lees(
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
