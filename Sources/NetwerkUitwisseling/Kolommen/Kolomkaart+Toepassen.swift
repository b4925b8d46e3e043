import GraphFormats
import Netwerk

extension Kolomkaart {
  /// Graphs in which properties have the names and words that this map gives them, and what it
  /// leaves out (English: *applied*).
  ///
  /// Works for graphs of any format. Keys are left as they are: they have done their work when tables
  /// were read. Properties that mean the same list are joined.
  ///
  /// Complexity: O(properties).
  public func toegepast(op grafen: [PropertyGraph]) -> (
    grafen: [PropertyGraph], issues: [FormatIssue]
  ) {
    var telling = Weglating()
    let (hoofd, mens, lijn) = (
      Deelkaart(hoofdpersoon, self), Deelkaart(personen, self), Deelkaart(relaties, self)
    )
    let uit = grafen.map { oud in
      var graaf = oud
      graaf.properties = hoofd.toegepast(op: graaf.properties, &telling).eigenschappen
      if let ego = graaf.ego { graaf.ego = hoofd.toegepast(op: ego, &telling) }
      for plaats in graaf.nodes.indices {
        graaf.nodes[plaats] = mens.toegepast(op: graaf.nodes[plaats], &telling)
      }
      for plaats in graaf.edges.indices {
        graaf.edges[plaats].properties =
          lijn.toegepast(op: graaf.edges[plaats].properties, &telling).eigenschappen
      }
      return graaf
    }
    return (uit, telling.issues)
  }
}

/// What was left out, counted.
private struct Weglating {
  var kolommen: [String: Int] = [:]
  var waarden: [String: [String: Int]] = [:]

  var issues: [FormatIssue] {
    kolommen.sorted { $0.key < $1.key }.map {
      FormatIssue(table: .columnLeftOut($0.key, count: $0.value))
    }
      + waarden.sorted { $0.key < $1.key }.flatMap { kolom, woorden in
        woorden.sorted { $0.key < $1.key }.map {
          FormatIssue(table: .valueLeftOut($0.key, column: kolom, count: $0.value))
        }
      }
  }
}

/// The part of a map about the one, the people or the ties.
private struct Deelkaart {
  private let betekenissen: [String: Kolombetekenis]
  private let woorden: [String: [String: String?]]
  private let lijstteken: Character?
  private let decimaalkomma: Bool

  init(_ kolommen: [Kolombetekenis], _ kaart: Kolomkaart) {
    betekenissen = Dictionary(kolommen.map { ($0.kolom, $0) }) { eerste, _ in eerste }
    woorden = betekenissen.mapValues { betekenis in
      Dictionary(betekenis.waarden.map { ($0.woord, $0.betekenis) }) { eerste, _ in eerste }
    }
    lijstteken = kaart.lijstteken
    decimaalkomma = kaart.decimaalkomma
  }

  func toegepast(op knoop: PropertyGraph.Node, _ telling: inout Weglating) -> PropertyGraph.Node {
    var knoop = knoop
    let (eigenschappen, naam) = toegepast(op: knoop.properties, &telling)
    knoop.properties = eigenschappen
    if let naam { knoop.label = naam }
    return knoop
  }

  /// The properties under their new names, and what somebody is called when one of them says so.
  func toegepast(
    op oude: [Property], _ telling: inout Weglating
  ) -> (eigenschappen: [Property], naam: String?) {
    guard !betekenissen.isEmpty || decimaalkomma else { return (oude, nil) }
    var nieuwe: [Property] = []
    var naam: String?
    for oud in oude {
      guard let betekenis = betekenissen[oud.name] else {
        nieuwe.append(oud)
        continue
      }
      switch betekenis.soort {
      case .weglaten: telling.kolommen[oud.name, default: 0] += 1
      case .sleutel: nieuwe.append(oud)
      case .veld(let veld):
        guard let waarde = waarde(oud, veld, &telling) else { continue }
        if veld == "naam" {
          naam = waarde.text
        } else if let eerder = nieuwe.firstIndex(where: { $0.name == veld }) {
          nieuwe[eerder].value = nieuwe[eerder].value.samen(met: waarde)
        } else {
          nieuwe.append(Property(veld, waarde, position: oud.position))
        }
      }
    }
    return (nieuwe, naam)
  }

  private func waarde(
    _ oud: Property, _ veld: String, _ telling: inout Weglating
  ) -> Property.Value? {
    let vertaald = woorden[oud.name] ?? [:]
    func woord(_ tekst: String) -> String? {
      guard let bekend = vertaald[tekst] else { return metPunt(tekst) }
      if bekend == nil { telling.waarden[oud.name, default: [:]][tekst, default: 0] += 1 }
      return bekend
    }
    switch oud.value {
    case .list(let teksten): return lijst(teksten.compactMap(woord))
    case .text(let tekst):
      if vertaald[tekst] == nil, Kolomvelden.isLijst(veld), let lijstteken,
        tekst.contains(lijstteken)
      {
        return lijst(tekst.delen(lijstteken).compactMap(woord))
      }
      return woord(tekst).map { .text($0) }
    case .integer, .number, .boolean:
      guard vertaald[oud.value.text] != nil else { return oud.value }
      return woord(oud.value.text).map { .text($0) }
    }
  }

  private func lijst(_ teksten: [String]) -> Property.Value? {
    teksten.isEmpty ? nil : .list(teksten)
  }

  private func metPunt(_ tekst: String) -> String {
    guard decimaalkomma, Celwoorden.getal(tekst) == (true, true) else { return tekst }
    return String(tekst.map { $0 == "," ? "." : $0 })
  }
}

extension Property.Value {
  fileprivate func samen(met ander: Property.Value) -> Property.Value {
    .list((teksten + ander.teksten).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  private var teksten: [String] {
    if case .list(let teksten) = self { teksten } else { [text] }
  }
}

extension String {
  /// The parts between a character, without white space around them; empty ones left out.
  func delen(_ teken: Character) -> [String] {
    split(separator: teken).compactMap { deel in
      var rest = deel
      while let eerste = rest.first, eerste.isWhitespace { rest.removeFirst() }
      while let laatste = rest.last, laatste.isWhitespace { rest.removeLast() }
      return rest.isEmpty ? nil : String(rest)
    }
  }
}
