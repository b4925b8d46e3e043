import Netwerk

/// What happens to one field of a network file (English: *treatment*).
public enum Handeling: String, CaseIterable, Hashable, Sendable {
  /// Left out. Where something must stand, a word that says nothing comes instead.
  case weg
  /// Kept as it is; of a part with keys: kept as far as its own keys say.
  case houd
  /// Replaced by a keyed ``Pseudoniem``.
  case pseudoniem
  /// Of a name: what somebody is, with a number, such as `Zus 1`.
  case rolnaam
  /// Of the rings: how many there are, without their names.
  case aantal
  /// Of a date: its year.
  case jaar
  /// Of a date: as many days from 1 January 2000 as it was from the date of the network.
  case dagen
  /// Of a number: the middle or the end of a band, see ``Banden``.
  case banden
  /// Left out or made general where it stands in few networks.
  case zeldzaam
  /// Of a town: the region it belongs to in the policy; left out when it is in none.
  case regio
}

extension Handeling: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.weg, .nederlands): "wordt weggelaten"
    case (.houd, .nederlands): "blijft staan"
    case (.pseudoniem, .nederlands): "wordt een pseudoniem"
    case (.rolnaam, .nederlands): "wordt een rol met een nummer, zoals Zus 1"
    case (.aantal, .nederlands): "wordt alleen het aantal"
    case (.jaar, .nederlands): "wordt alleen het jaar"
    case (.dagen, .nederlands): "wordt het aantal dagen vanaf de peildatum; die wordt 2000-01-01"
    case (.banden, .nederlands): "wordt een ruwe maat, zoals 65 voor 60 tot en met 69"
    case (.zeldzaam, .nederlands): "blijft staan als het vaak voorkomt"
    case (.regio, .nederlands): "wordt de regio uit de lijst onderaan"
    case (.weg, .engels): "is left out"
    case (.houd, .engels): "stays"
    case (.pseudoniem, .engels): "becomes a pseudonym"
    case (.rolnaam, .engels): "becomes a role with a number, such as Zus 1"
    case (.aantal, .engels): "becomes only the number"
    case (.jaar, .engels): "becomes only the year"
    case (.dagen, .engels): "becomes days from the date of the network, which becomes 2000-01-01"
    case (.banden, .engels): "becomes a rough measure, such as 65 for 60 to 69"
    case (.zeldzaam, .engels): "stays when it is common"
    case (.regio, .engels): "becomes the region in the list below"
    }
  }
}
