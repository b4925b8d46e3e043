import Netwerk
import NetwerkBestand

/// Makes rows of networks, on one thread: it holds the working memory of that thread (English:
/// *portion worker*).
struct Portieverwerker<Schrijver: Celschrijver> {
  let kolommen: Kolommen
  let taal: Taal
  private let decoder = NetwerkDecoder()
  private var schrijver: Schrijver
  private var lezer = Regellezer()
  private let snelweg: Snelweg?

  init(_ schrijver: Schrijver, _ kolommen: Kolommen, _ taal: Taal) {
    self.schrijver = schrijver
    self.kolommen = kolommen
    self.taal = taal
    snelweg = Snelweg(kolommen)
  }

  /// The rows of a portion.
  ///
  /// - Parameter eerste: the number in the whole input of its first network, from 1.
  mutating func verwerk(_ portie: Portie, eerste: Int) -> (Schrijver.Opbrengst, Reekstelling) {
    var telling = Reekstelling()
    telling.gelezen = portie.gelezen
    // A record is not copied: threads would wait for each other to count who refers to its texts.
    for index in portie.records.indices {
      if portie.records[index].fout == nil,
        langsDeSnelweg(portie, index, nummer: eerste + index, &telling)
      {
        telling.goed += 1
      } else {
        langsDeGewoneWeg(portie, index, nummer: eerste + index, &telling)
      }
    }
    return (schrijver.geefAf(), telling)
  }

  /// What of a network is looked at for personal data: what will be written.
  private var bereik: Herkenning.Bereik { kolommen.metWie ? .kenmerken : .id }

  /// Reads what is ordinary, and measures it as it stands or, when more is asked, as a network.
  ///
  /// - Returns: false, with nothing written, for what is not ordinary.
  private mutating func langsDeSnelweg(
    _ portie: Portie, _ index: Int, nummer: Int, _ telling: inout Reekstelling
  ) -> Bool {
    portie.bytes.withUnsafeBufferPointer { bytes in
      let regel = UnsafeBufferPointer(rebasing: bytes[portie.records[index].bereik])
      guard lezer.lees(regel) else { return false }
      if Herkenning.isInSteekproef(nummer, inPortie: index) {
        telling.herkenning.bekijk(
          lezer.netwerk, op: regel, bereik, plek: portie.records[index].plek)
      }
      func naam() -> String { portie.records[index].naam ?? "#\(nummer)" }
      if let snelweg, snelweg.vul(&schrijver, lezer.netwerk, van: regel, naam: naam()) {
        return true
      }
      let id = lezer.netwerk.id.map { String(decoding: $0.bytes(op: regel), as: UTF8.self) }
      Rijvuller.vul(&schrijver, id: id ?? naam(), lezer.netwerk(van: regel), kolommen)
      return true
    }
  }

  /// Reads the network with everything that can stand in one, and says what is wrong with it.
  private mutating func langsDeGewoneWeg(
    _ portie: Portie, _ index: Int, nummer: Int, _ telling: inout Reekstelling
  ) {
    let record = portie.records[index]
    if let fout = record.fout {
      let id = record.naam ?? "#\(nummer)"
      Rijvuller.vul(&schrijver, id: id, fout: fout.zin(in: taal), kolommen)
      return telling.voegFoutToe(fout.zin(in: taal))
    }
    let bytes = Array(portie.bytes[record.bereik])
    let lezing = decoder.lees(bytes, bestand: record.bestand)
    let naam = record.naam ?? "#\(nummer)"
    if let netwerk = lezing.netwerk {
      if Herkenning.isInSteekproef(nummer, inPortie: index) {
        telling.herkenning.bekijk(netwerk, bereik, plek: record.plek)
      }
      let id = Netwerkid.zoek(in: bytes) ?? netwerk.onderdelen.id?.tekst ?? naam
      Rijvuller.vul(&schrijver, id: id, netwerk, kolommen)
      telling.goed += 1
    } else {
      let id = Netwerkid.zoek(in: bytes) ?? naam
      let fout = Fouttekst(lezing.fouten, record, taal)
      Rijvuller.vul(&schrijver, id: id, fout: fout.tekst, kolommen)
      telling.voegFoutToe(fout.voorMensen(id))
    }
  }
}

/// What is wrong with a network, in one line (English: *error text*).
struct Fouttekst {
  let fouten: [Melding]
  let record: Portie.Record
  let taal: Taal

  init(_ fouten: [Melding], _ record: Portie.Record, _ taal: Taal) {
    self.fouten = fouten
    self.record = record
    self.taal = taal
  }

  /// The first, with its place in the network itself: the line of the file would depend on how the
  /// input was split over machines.
  var tekst: String {
    guard let eerste = fouten.first else { return "" }
    return "\(plek(eerste)): \(eerste.zin(in: taal))\(rest)"
  }

  /// As `tekst`, with the place in the file.
  func voorMensen(_ id: String) -> String {
    guard let eerste = fouten.first else { return "" }
    let plek =
      record.herkomst.isEmpty
      ? "\(record.bestand):\(record.regel + eerste.regel - 1):\(eerste.kolom)" : plek(eerste)
    return "\(plek): \(id): \(eerste.zin(in: taal))\(rest)"
  }

  private func plek(_ melding: Melding) -> String {
    record.herkomst.indices.contains(melding.regel - 1)
      ? record.herkomst[melding.regel - 1] : "\(melding.regel):\(melding.kolom)"
  }

  private var rest: String {
    switch (fouten.count - 1, taal) {
    case (...0, _): ""
    case (1, .nederlands): " (en nog 1 fout)"
    case (let meer, .nederlands): " (en nog \(meer) fouten)"
    case (1, .engels): " (and 1 more error)"
    case (let meer, .engels): " (and \(meer) more errors)"
    }
  }
}
