import Netwerk

extension Planblik {
  /// Promises between two who must not be brought together, or between whom there is tension.
  var banden: [Planbevinding.Soort] {
    var perPaar: [Paar: [Afspraak]] = [:]
    for afspraak in lijst {
      for paar in paren(afspraak) { perPaar[paar, default: []].append(afspraak) }
    }
    return perPaar.compactMap { paar, afspraken in
      if moetUiteen(paar) { return .magNietSamen(paar, afspraken) }
      guard let aard = spanning(paar) else { return nil }
      return .gespannen(paar, aard, afspraken)
    }
  }

  /// Who has to do with whom in an agreement: everybody who does it with whom it is for, and with
  /// each other.
  private func paren(_ afspraak: Afspraak) -> Set<Paar> {
    let voorWie = afspraak.voorWie.isEmpty ? netwerk.hoofdpersonen.map(\.id) : afspraak.voorWie
    return Set(
      afspraak.wie.flatMap { een in
        (afspraak.wie + voorWie).filter { $0 != een }.map { Paar(een, $0) }
      })
  }

  /// Whether two must not be brought together. What holds between somebody and a hoofdpersoon is
  /// that somebody's ``Beletsel`` and is said there.
  private func moetUiteen(_ paar: Paar) -> Bool {
    let isGrens = conferentie?.grenzen.contains { grens in
      guard case .nietSamen(let wie) = grens.soort else { return false }
      return wie.contains(paar.een) && wie.contains(paar.ander)
    }
    if isGrens == true { return true }
    guard !isMetHoofdpersoon(paar) else { return false }
    return netwerk.band(tussen: paar.een, en: paar.ander)?.contactverbod == .ja
      || isVerboden(paar.een, paar.ander) || isVerboden(paar.ander, paar.een)
  }

  private func isVerboden(_ wie: Persoon.ID, _ ander: Persoon.ID) -> Bool {
    netwerk[wie]?.veiligheid.contains {
      $0.soort == .nietSamenMet && $0.met.contains(ander) && netwerk.geldt($0)
    } ?? false
  }

  private func spanning(_ paar: Paar) -> Band.Aard? {
    // Where contact is unsafe there is nothing to talk over; that is said as a Beletsel.
    if isMetHoofdpersoon(paar), [paar.een, paar.ander].contains(where: graaf.isOnveilig) {
      return nil
    }
    guard let aard = netwerk.band(tussen: paar.een, en: paar.ander)?.aard else { return nil }
    return switch aard {
    case .gespannen, .ambivalent, .conflict: aard
    case .verbroken: isMetHoofdpersoon(paar) ? nil : aard
    case .steunend, .neutraal, .slapend: nil
    }
  }

  private func isMetHoofdpersoon(_ paar: Paar) -> Bool {
    netwerk.isHoofdpersoon(paar.een) || netwerk.isHoofdpersoon(paar.ander)
  }
}
