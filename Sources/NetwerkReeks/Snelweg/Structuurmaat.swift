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
  init?(_ maat: Maat) { self.init(rawValue: maat.id) }
}
