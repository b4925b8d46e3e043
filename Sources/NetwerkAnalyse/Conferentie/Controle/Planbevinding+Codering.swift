import Netwerk

/// In data files words are Dutch, and people, agreements and questions are ids.
extension Planbevinding: Encodable {
  private enum Sleutel: String, CodingKey { case punt, gewicht, gronden }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(punt.rawValue, forKey: .punt)
    try velden.encode(gewicht.rawValue, forKey: .gewicht)
    try velden.encode(gronden, forKey: .gronden)
  }
}

extension Planbevinding.Gronden: Encodable {
  private enum Sleutel: String, CodingKey {
    case afspraken, personen, organisaties, hulpvragen, voorwaarden
  }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(afspraken.map(\.tekst), forKey: .afspraken)
    try velden.encode(personen.map(\.tekst), forKey: .personen)
    try velden.encode(organisaties.map(\.tekst), forKey: .organisaties)
    try velden.encode(hulpvragen.map(\.tekst), forKey: .hulpvragen)
    try velden.encode(voorwaarden.map(\.tekst), forKey: .voorwaarden)
  }
}

extension Planlast: Encodable {
  private enum Sleutel: String, CodingKey {
    case wie, afspraken, urenPerWeek, losseUren, zonderUren, urenAl, draagkracht
  }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(wie.tekst, forKey: .wie)
    try velden.encode(afspraken.map(\.tekst), forKey: .afspraken)
    try velden.encode(urenPerWeek, forKey: .urenPerWeek)
    try velden.encode(losseUren, forKey: .losseUren)
    try velden.encode(zonderUren.map(\.tekst), forKey: .zonderUren)
    try velden.encodeIfPresent(urenAl, forKey: .urenAl)
    try velden.encodeIfPresent(draagkracht?.rawValue, forKey: .draagkracht)
  }
}

extension Kringaandeel: Encodable {
  private enum Sleutel: String, CodingKey { case perAfspraak, mensen, uren, hulpverzoeken }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(perAfspraak, forKey: .perAfspraak)
    try velden.encode(mensen, forKey: .mensen)
    try velden.encode(uren, forKey: .uren)
    try velden.encode(hulpverzoeken, forKey: .hulpverzoeken)
  }
}

extension Kringaandeel.Deel: Encodable {
  private enum Sleutel: String, CodingKey { case afspraak, kring, professionals, onbekend, aandeel }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(afspraak.tekst, forKey: .afspraak)
    try velden.encode(kring.map(\.tekst), forKey: .kring)
    try velden.encode(professionals.map(\.tekst), forKey: .professionals)
    try velden.encode(onbekend.map(\.tekst), forKey: .onbekend)
    try velden.encodeIfPresent(aandeel, forKey: .aandeel)
  }
}

extension Kringaandeel.Aandeel: Encodable {
  private enum Sleutel: String, CodingKey {
    case eigen, geheel, aandeel, reden, personen, afspraken
  }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    switch self {
    case .bekend(let eigen, let geheel):
      try velden.encode(eigen, forKey: .eigen)
      try velden.encode(geheel, forKey: .geheel)
      try velden.encode(eigen / geheel, forKey: .aandeel)
    case .onbekend(.nietsBeloofd): try velden.encode("niets beloofd", forKey: .reden)
    case .onbekend(.groepOnbekend(let wie)):
      try velden.encode("groep onbekend", forKey: .reden)
      try velden.encode(wie.map(\.tekst), forKey: .personen)
    case .onbekend(.urenOnbekend(let afspraken)):
      try velden.encode("uren onbekend", forKey: .reden)
      try velden.encode(afspraken.map(\.tekst), forKey: .afspraken)
    }
  }
}
