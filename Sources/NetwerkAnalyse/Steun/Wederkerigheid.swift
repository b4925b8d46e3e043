import Netwerk

extension Meetbaar {
  private func leden(met richting: Band.Richting) -> [Persoon.ID] {
    graaf.leden.filter { $0.band?.steunrichting == richting }.map(\.id)
  }

  /// With how many people is there support, one way or both?
  var steunbanden: Int { graaf.leden.count { $0.band?.steunrichting != nil } }

  /// In which share of the ties with support is it both given and received? (English: *reciprocity
  /// of support*)
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon and with whom
  /// support is said to be given or received; professionals too (without them:
  /// `netwerk.zonderProfessionals()`).
  ///
  /// - Returns: 0...1; `nil` when nothing is said of support with anybody.
  /// - Reference: A. W. Gouldner, *The norm of reciprocity*, 1960, DOI 10.2307/2092623.
  public func wederkerigheid() -> Double? {
    Rekenen.aandeel(leden(met: .wederzijds).count, van: steunbanden)
  }

  /// From whom does the hoofdpersoon only receive? (English: *one-way providers*)
  ///
  /// Of whom it is said that they give and not that they receive. Who counts: as
  /// ``wederkerigheid()``.
  public func alleenGevers() -> [Persoon.ID] { leden(met: .heen) }

  /// To whom does the hoofdpersoon only give? (English: *one-way receivers*)
  ///
  /// Who counts: as ``wederkerigheid()``.
  public func alleenOntvangers() -> [Persoon.ID] { leden(met: .terug) }
}
