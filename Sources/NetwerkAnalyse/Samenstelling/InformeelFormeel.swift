import Netwerk

extension Meetbaar {
  /// How many people are there because they want to be, not because it is their work? (English:
  /// *informal network size*)
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon and of whom the
  /// group is known and is not professionals; volunteers and peers are informal.
  public func aantalInformeel() -> Int { graaf.leden.count { $0.isFormeel == false } }

  /// How many people are there because it is their work? (English: *formal network size*)
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon and of whom the
  /// group is professionals, or a part of it.
  public func aantalProfessionals() -> Int { graaf.leden.count { $0.isFormeel == true } }

  /// Which share of the people is there because they want to be? (English: *informal share*)
  ///
  /// Over those of whom the group is known. Who counts: as ``aantalInformeel()``.
  ///
  /// - Returns: 0...1; `nil` when no group is known.
  public func aandeelInformeel() -> Double? {
    Rekenen.aandeel(aantalInformeel(), van: aantalInformeel() + aantalProfessionals())
  }
}
