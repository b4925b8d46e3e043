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
  var aantekeningen = Aantekeningen()
  var fouten = 0
  /// By what people can be recognised in what was written.
  private(set) var herkenning = Herkenning()
  private var geschreven = 0

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
  typealias Ontvanger = (inout Omzetting, Stuk) throws -> Void

  enum Stuk {
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
    let taal = taal
    var tabellen = tabellen
    var aantal = 0
    do {
      let bestanden = try tabellen.bestanden.map { try map.bestand($0, taal) }
      func schrijf(_ stukken: [[UInt8]]) throws {
        for (bestand, stuk) in zip(bestanden, stukken) {
          try map.schrijf(stuk, achter: bestand, taal)
        }
      }
      try schrijf(tabellen.start())
      try lees(delen, gelezen) { omzetting, stuk in
        try schrijf(tabellen.graph(omzetting.graaf(stuk)))
        aantal += 1
      }
      try schrijf(tabellen.end())
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
    case .netwerk(let netwerk, let naam): graaf(netwerk, naam)
    }
  }

  private mutating func graaf(_ netwerk: Netwerk, _ naam: String) -> PropertyGraph {
    bekijk(netwerk, naam)
    return netwerkgraaf.graaf(van: netwerk, &aantekeningen)
  }

  private mutating func bytes(_ stuk: Stuk, _ uitvoer: inout Omzetuitvoer) -> [UInt8] {
    guard case .netwerk(let netwerk, let naam) = stuk, naar.isNetwerkbestand else {
      return uitvoer.schrijf(graaf(stuk))
    }
    bekijk(netwerk, naam)
    return uitvoer.schrijf(netwerk)
  }

  /// Some of many networks are enough to know what kind of data it is.
  private mutating func bekijk(_ netwerk: Netwerk, _ naam: String) {
    geschreven += 1
    guard Herkenning.isInSteekproef(geschreven, inPortie: geschreven % 256) else { return }
    herkenning.bekijk(netwerk, .alles, plek: netwerk.onderdelen.id?.tekst ?? naam)
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

  mutating func neemOver(_ issues: [FormatIssue]) {
    for issue in issues where issue.severity != .error {
      aantekeningen.noteer(.formaat(issue.cause, issue.severity))
    }
  }
}
