import NetwerkAnalyse

/// A measure that can be taken of a line itself, without making a network of it (English: *measure
/// of structure*).
enum Structuurmaat: String, CaseIterable {
  case omvang
  case aantalBanden = "aantal-banden"
  case dichtheid, delen, losstaanden, groepsverdeling, groepsvariatie, groepsmenging
  case effectieveOmvang = "effectieve-omvang"
  case inperking
  case bemiddelingMetHoofdpersoon = "bemiddeling-met-hoofdpersoon"
  case korteLijnenBinnenBereik = "korte-lijnen-binnen-bereik"
  case bandenPerPersoon = "banden-per-persoon"
  case onderlingeBekendheid = "onderlinge-bekendheid"
  case kernen, verbindingspersonen, gemeenschappen, modulariteit

  /// `nil` for a measure that asks more of a network.
  ///
  /// Looking at every case is quicker at the start of a program than `init(rawValue:)`, which makes a
  /// dictionary.
  init?(_ maat: Maat) {
    guard let gevonden = Self.allCases.first(where: { $0.rawValue == maat.id }) else { return nil }
    self = gevonden
  }
}
