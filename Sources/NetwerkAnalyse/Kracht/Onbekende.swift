import Netwerk

/// Something that nobody said of some people, and that would make the picture sharper (English:
/// *unknown*).
public struct Onbekende: Hashable, Sendable {
  public let wat: Wat
  /// Of whom, by kenmerk; at least one.
  public let van: [Persoon.ID]

  /// What is not known.
  public enum Wat: CaseIterable, Hashable, Sendable {
    /// To which group they belong.
    case groep
    /// In which ring they stand.
    case kring
    /// How often there is contact.
    case contact
    /// What they give or get.
    case steun
    /// What they can carry.
    case belasting
  }

  /// What is not known of whom, in a sentence.
  public func zin(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}

extension Netwerkgraaf {
  /// What nobody said, of those whom the dimensions ask it of.
  ///
  /// Contact and burden are not asked of professionals, contact and support not of who is known only
  /// through others.
  func onbekenden() -> [Onbekende] {
    Onbekende.Wat.allCases.compactMap { wat in
      let wie = leden.filter { isOnbekend(wat, van: $0) }.map(\.id)
      return wie.isEmpty ? nil : Onbekende(wat: wat, van: wie)
    }
  }

  private func isOnbekend(_ wat: Onbekende.Wat, van lid: Lid) -> Bool {
    switch wat {
    case .groep: lid.isFormeel == nil
    case .kring: lid.persoon.kring == nil
    case .contact: lid.isFormeel != true && lid.heeftContact(minstens: .maandelijks) == nil
    case .steun: lid.band != nil && lid.band?.steunrichting == nil
    case .belasting: lid.isFormeel != true && isOverbelast(lid.persoon) == nil
    }
  }
}
