import Netwerk
import NetwerkAnalyse
import NetwerkDiagram

extension Diagram {
  /// With these people drawn as if they were not there, and with what the analysis finds in the
  /// network without them.
  ///
  /// - Parameter bijNiemand: is told each emphasis that falls on nobody.
  func metAnalyse(
    _ soorten: [Nadruk.Soort], van netwerk: Netwerk, zonder afwezig: Set<Kenmerk>,
    bijNiemand: (Nadruk.Soort) -> Void = { _ in }
  ) -> Diagram {
    let rest = netwerk.zonder(afwezig)
    var diagram = self
    for soort in soorten {
      let nadruk = Nadruk(soort, op: soort.kenmerken(in: rest))
      if nadruk.op.isEmpty { bijNiemand(soort) }
      diagram = diagram.nadruk(nadruk)
    }
    return diagram.nadruk(Nadruk(.afwezig, op: afwezig))
  }
}

extension Nadruk.Soort {
  /// On whom this falls by the analysis of a network; on nobody for what only people can say.
  fileprivate func kenmerken(in netwerk: Netwerk) -> [Kenmerk] {
    switch self {
    case .uitgenodigd: netwerk.kringvoorstel().mensen.filter(\.doetMee).map(\.id)
    case .brugpersoon: netwerk.graaf.verbindingspersonen()
    case .overbelast: netwerk.graaf.overbelasten() ?? []
    case .hiaat:
      netwerk.graaf.hiaten().filter { $0.ernst <= .binnenkort }
        .flatMap { $0.gronden.personen + $0.gronden.organisaties }
    case .afwezig, .eigen: []
    }
  }
}
