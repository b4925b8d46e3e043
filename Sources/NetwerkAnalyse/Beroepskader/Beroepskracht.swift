import Netwerk

extension Persoon {
  /// Whether somebody is here because it is their work (English: *professional*): a member of a
  /// group of professionals, or working under a legal frame as a teacher does. Volunteers and peers
  /// with a legal frame are not.
  public var isBeroepskracht: Bool {
    if isProfessional { return true }
    let hoofdgroep = groep?.soort.hoofdgroep
    return inzet?.kader != nil && hoofdgroep != .vrijwilligers && hoofdgroep != .lotgenoten
  }
}
