import Netwerk
import NetwerkAnalyse

extension Netwerk {
  /// Who gets an invitation? (English: *invitees*)
  ///
  /// Whoever stands among the participants of the conference, because people decided that; without
  /// participants everybody without a ``Beletsel``. The hoofdpersoon and the coordinator invite, so
  /// they are not in it.
  ///
  /// Of the participants not: those whom somebody decided not to ask, those who do not come and take
  /// no part otherwise, the dead, and those who must or want not be approached unless people decided
  /// or they said yes themselves.
  ///
  /// Being overburdened is no reason: it says that somebody must not be asked to carry more, not
  /// that they must not be there.
  ///
  /// - Returns: in the order of the conference, else of the network.
  ///
  /// Complexity: O(people · relations).
  public var genodigden: [Deelname] {
    let graaf = Netwerkgraaf(self)
    let gevraagd = conferentie?.deelnemers ?? []
    let deelnamen = gevraagd.isEmpty ? personen.map { Deelname($0.id) } : gevraagd
    return deelnamen.filter { deelname in
      !isHoofdpersoon(deelname.wie) && deelname.wie != conferentie?.coordinator?.persoon
        && deelname.als != .coordinator && deelname.doetMee
        && graaf.beletselen(van: deelname.wie).allSatisfy { !deelname.wordtTegengehouden(door: $0) }
    }
  }

  /// As what somebody takes part: as decided, else a professional informs and everybody else is of
  /// the circle.
  func hoedanigheid(_ deelname: Deelname) -> Deelname.Hoedanigheid {
    deelname.als ?? (self[deelname.wie]?.isProfessional == true ? .informant : .kring)
  }
}

extension Deelname {
  /// Whether they are asked, and have not said no to every way of taking part.
  fileprivate var doetMee: Bool {
    switch komt {
    case .nietUitgenodigd: false
    case .nee: hoe != nil && hoe != .aanwezig
    case .voorgesteld, .gevraagd, .ja, .weetNogNiet, nil: true
    }
  }

  fileprivate func wordtTegengehouden(door beletsel: Beletsel) -> Bool {
    switch beletsel {
    case .overleden: true
    case .overbelast: false
    case .contactverbod, .veiligheid: besluit == nil
    case .verbroken, .wilNiet: besluit == nil && komt != .ja
    }
  }

  /// Whether they are in the room with the others, as far as known.
  var isInDeKamer: Bool { komt != .nee && (hoe == nil || hoe == .aanwezig) }
}
