import Netwerk

/// A reason for which somebody must not be asked for support (English: *impediment*).
///
/// It is about asking, never about worth: somebody with one is kept in the network, and listed with
/// the reason when a proposal leaves them out.
public enum Beletsel: Hashable, Sendable {
  case overleden
  /// Broke off with the hoofdpersoon.
  case verbroken
  /// A judge or mayor has forbidden contact with the hoofdpersoon.
  case contactverbod
  /// A safety measure in force at the date of the network: not to be invited, not to be approached,
  /// or not together with the hoofdpersoon.
  case veiligheid(Veiligheidsafspraak)
  /// Said that they do not want to be approached.
  case wilNiet
  /// Carries more than they can already, by their own words or by EDIZ (see ``Meetbaar/overbelasten()``).
  case overbelast
}

extension Meetbaar {
  /// Why must somebody not be asked for support? (English: *impediments*)
  ///
  /// A safety measure without an end, or in a network without a date, is in force. What is unknown
  /// is no impediment: consent that was never asked is to be asked, not assumed.
  ///
  /// - Returns: in the order of ``Beletsel``; empty when they may be asked. For a kenmerk that is
  ///   not a person in the network: empty.
  ///
  /// Complexity: O(people + relations).
  public func beletselen(van id: Persoon.ID) -> [Beletsel] {
    let netwerk = graaf.netwerk
    guard let persoon = netwerk[id] else { return [] }
    var beletselen: [Beletsel] = []
    if persoon.isOverleden { beletselen.append(.overleden) }
    if graaf.heeftGebroken(persoon) { beletselen.append(.verbroken) }
    if netwerk.heeftContactverbod(persoon) { beletselen.append(.contactverbod) }
    beletselen += netwerk.veiligheidsbeletselen(van: persoon).map(Beletsel.veiligheid)
    if persoon.toestemming?.benaderen == .nee { beletselen.append(.wilNiet) }
    if graaf.isOverbelast(persoon) == true { beletselen.append(.overbelast) }
    return beletselen
  }
}

extension Netwerkgraaf {
  /// Whether somebody alive does not count because they broke off with every hoofdpersoon.
  fileprivate func heeftGebroken(_ persoon: Persoon) -> Bool {
    !persoon.isOverleden && !netwerk.isHoofdpersoon(persoon.id) && lid(persoon.id) == nil
  }
}

extension Netwerk {
  /// Whether contact with any hoofdpersoon is forbidden.
  fileprivate func heeftContactverbod(_ persoon: Persoon) -> Bool {
    band(metHoofdpersoonVan: persoon.id)?.contactverbod == .ja
  }

  fileprivate func veiligheidsbeletselen(van persoon: Persoon) -> [Veiligheidsafspraak] {
    var afspraken = persoon.veiligheid.filter { afspraak in
      guard geldt(afspraak) else { return false }
      return switch afspraak.soort {
      case .nietUitnodigen, .nietBenaderen: true
      case .nietSamenMet: afspraak.met.contains(where: isHoofdpersoon)
      case .alleenBegeleid, .nietTonen: false
      }
    }
    // A hoofdpersoon may be kept from somebody too: that holds both ways.
    for hoofd in hoofdpersonen where hoofd.id != persoon.id {
      afspraken += hoofd.veiligheid.filter {
        geldt($0) && $0.soort == .nietSamenMet && $0.met.contains(persoon.id)
      }
    }
    return afspraken
  }

  /// Whether a safety measure is in force at the date of the network.
  func geldt(_ afspraak: Veiligheidsafspraak) -> Bool {
    guard let tot = afspraak.tot, let peildatum else { return true }
    return !peildatum.isZeker(na: tot)
  }
}

extension Datum {
  /// Whether this is later, as far as both are precise: 2026-11 is not surely after 2026.
  fileprivate func isZeker(na ander: Datum) -> Bool {
    if jaar != ander.jaar { return jaar > ander.jaar }
    guard let maand, let andere = ander.maand else { return false }
    if maand != andere { return maand > andere }
    guard let dag, let andere = ander.dag else { return false }
    return dag > andere
  }
}

extension Beletsel: Benoemd {
  /// The reason in words, as it follows on a name.
  public func naam(in taal: Taal) -> String { taal == .nederlands ? nederlands : english }
}
