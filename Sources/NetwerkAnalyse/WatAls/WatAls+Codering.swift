import Netwerk

/// In data files people and questions are ids and words are Dutch.
extension Verlies: Encodable {
  private enum Sleutel: String, CodingKey { case zonder, steun, vragen, delenErbij }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(zonder.map(\.tekst), forKey: .zonder)
    try velden.encode(soorten.map(\.rawValue), forKey: .steun)
    try velden.encode(vragen, forKey: .vragen)
    try velden.encode(delenErbij, forKey: .delenErbij)
  }
}

extension Vraagverlies: Encodable {
  private enum Sleutel: String, CodingKey { case hulpvraag, steun, zonderHulp, zonderProfessional }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(hulpvraag.id.tekst, forKey: .hulpvraag)
    try velden.encode(soorten.map(\.rawValue), forKey: .steun)
    try velden.encode(isZonderHulp, forKey: .zonderHulp)
    try velden.encode(isZonderProfessional, forKey: .zonderProfessional)
  }
}

extension VerwachtVerlies: Encodable {
  private enum Sleutel: String, CodingKey { case steun, vragen, soorten, aantalVragen }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(
      Dictionary(uniqueKeysWithValues: steun.map { ($0.soort.rawValue, $0.kans) }), forKey: .steun)
    try velden.encode(
      Dictionary(uniqueKeysWithValues: vragen.map { ($0.hulpvraag.tekst, $0.kans) }),
      forKey: .vragen)
    try velden.encode(soorten, forKey: .soorten)
    try velden.encode(aantalVragen, forKey: .aantalVragen)
  }
}

extension WatAls.Urenwijziging: Encodable {
  private enum Sleutel: String, CodingKey { case wie, van, naar }

  public func encode(to encoder: any Encoder) throws {
    var velden = encoder.container(keyedBy: Sleutel.self)
    try velden.encode(wie.tekst, forKey: .wie)
    try velden.encode(van, forKey: .van)
    try velden.encode(naar, forKey: .naar)
  }
}
