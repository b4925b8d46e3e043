import Netwerk

/// The answer to "why not X?" (English: *why not*).
public enum WaaromNiet: Hashable, Sendable {
  case nietInNetwerk
  /// It is the hoofdpersoon, whose own strength stands beside the help of others.
  case hoofdpersoon
  /// Is not proposed, for these reasons.
  case nietVoorgesteld([Afwijzing])
  /// Is proposed: on this place of so many.
  case voorgesteld(Steunfiguur, plaats: Int, van: Int)
  /// Is here because it is their work, and stands in that list.
  case professional(Steunfiguur, plaats: Int, van: Int)
  /// Is here because it is their work, and nothing said of that touches the question.
  case werkRaaktVraagNiet
}

extension Steunvoorstel {
  /// Why was somebody not proposed, or not higher? (English: *why not*)
  ///
  /// - Parameter netwerk: the network of the proposal.
  public func waaromNiet(_ id: Persoon.ID, in netwerk: Netwerk) -> WaaromNiet {
    if netwerk.isHoofdpersoon(id) { return .hoofdpersoon }
    if let plek = mensen.firstIndex(where: { $0.id == id }) {
      return .voorgesteld(mensen[plek], plaats: plek + 1, van: mensen.count)
    }
    if let plek = professionals.firstIndex(where: { $0.id == id }) {
      return .professional(professionals[plek], plaats: plek + 1, van: professionals.count)
    }
    if let afgewezene = nietVoorgesteld.first(where: { $0.id == id }) {
      return .nietVoorgesteld(afgewezene.redenen)
    }
    return netwerk[id] == nil ? .nietInNetwerk : .werkRaaktVraagNiet
  }
}

extension Meetbaar {
  /// Why is somebody not proposed for a question, or not higher? (English: *why not*)
  ///
  /// Complexity: as ``steunfiguren(voor:_:)``.
  public func waaromNiet(
    _ id: Persoon.ID, voor vraag: Steunvraag, _ regel: Rangregel = .standaard
  ) -> WaaromNiet {
    steunfiguren(voor: vraag, regel).waaromNiet(id, in: graaf.netwerk)
  }
}
