import Netwerk
import NetwerkAnalyse
import NetwerkDiagram

extension Veranderkaart {
  /// What became of people between moments of one network, as data for a picture.
  /// - Parameter momenten: oldest first; `nil` with fewer than two.
  init?(_ momenten: [Netwerk]) {
    guard let eerste = momenten.first, let nu = momenten.last, momenten.count > 1 else {
      return nil
    }
    self.init(
      vroeger: Array(momenten.dropLast()), nu: nu,
      stappen: zip(momenten, momenten.dropFirst()).map {
        Self.standen(Verandering(van: $0, naar: $1))
      },
      geheel: Self.standen(Verandering(van: eerste, naar: nu)))
  }

  private static func standen(_ verandering: Verandering) -> Standen {
    var standen: Standen = [:]
    for kenmerk in verandering.nieuw { standen[kenmerk] = .nieuw }
    for kenmerk in verandering.verdwenen { standen[kenmerk] = .weg }
    for kenmerk in verandering.naarBinnen { standen[kenmerk] = .dichterbij }
    for kenmerk in verandering.naarBuiten { standen[kenmerk] = .verderWeg }
    return standen
  }
}
