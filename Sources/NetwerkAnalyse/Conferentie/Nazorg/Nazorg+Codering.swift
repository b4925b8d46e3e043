import Netwerk

/// In data files words are Dutch, and agreements and questions are ids.
extension Afspraakverloop: Encodable {
  private enum Sleutel: String, CodingKey { case afspraak, standen }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(afspraak.id.tekst, forKey: .afspraak)
    try velden.encode(standen, forKey: .standen)
  }
}

extension Afspraakverloop.Stand: Encodable {
  private enum Sleutel: String, CodingKey { case wanneer, stand }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encodeIfPresent(wanneer?.description, forKey: .wanneer)
    try velden.encode(stand.rawValue, forKey: .stand)
  }
}

extension Vraagverloop: Encodable {
  private enum Sleutel: String, CodingKey { case hulpvraag, afspraken, gaat, uitkomst }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(hulpvraag.id.tekst, forKey: .hulpvraag)
    try velden.encode(afspraken.map(\.afspraak.id.tekst), forKey: .afspraken)
    try velden.encodeIfPresent(gaat?.rawValue, forKey: .gaat)
    try velden.encode(uitkomst.rawValue, forKey: .uitkomst)
  }
}

extension Nabelmoment: Encodable {
  private enum Sleutel: String, CodingKey { case soort, dag, isVoorbij }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(soort.rawValue, forKey: .soort)
    try velden.encode(dag.description, forKey: .dag)
    try velden.encodeIfPresent(isVoorbij, forKey: .isVoorbij)
  }
}
