import Netwerk

extension Melding {
  /// Something in a network that is sound, but perhaps not what was meant (English: *concern*).
  public enum Bedenking: Hashable, Sendable {
    /// The file is no UTF-8 and was read as Windows-1252.
    case windows1252
    case overledeneGeeftSteun(naam: String)
    case professionalZonderOrganisatie(naam: String)
    case bandTweeKeerAnders(String, String, sleutel: String, eersteRegel: Int)
    case misschienDezelfde(String, String, eersteRegel: Int)
    case dubbelzinnigeRol(String, Vraag)
    case geenGroep(namen: [String])
    case steunBijContactverbod(naam: String)
    case persoonsgegeven(Gegeven)
  }

  /// What to ask about a role that can mean several things.
  public enum Vraag: String, CaseIterable, Hashable, Sendable {
    case vriendOfPartner, vrijwilligerOfProfessional, mentorWaarvan, contactVanWie
  }

  /// Data that identifies somebody and does not belong in a netwerk file.
  public enum Gegeven: String, CaseIterable, Hashable, Sendable {
    case burgerservicenummer, telefoonnummer, mailadres
  }
}
