import GraphFormats
import Netwerk
import NetwerkBestand

extension Vertaling {
  /// The networks that maps of one person mean: one with its earlier moments when every map has a date
  /// of its own, else one for each map.
  ///
  /// The last in time is the network as it is; people are the same when they have the same id.
  public func netwerken(
    vanMomenten kaarten: [PropertyGraph], uit bestanden: [Bronbestand] = []
  ) -> [Vertaaluitslag] {
    var uitslagen = kaarten.map { netwerk(van: $0, uit: bestanden) }
    guard uitslagen.count > 1, !uitslagen.contains(where: { $0.netwerk == nil }) else {
      return uitslagen
    }
    let netwerken = uitslagen.compactMap(\.netwerk)
    let dagen = Set(netwerken.compactMap(\.peildatum))
    guard dagen.count == netwerken.count,
      Set(netwerken.map { $0.hoofdpersonen.map(\.id) }).count == 1
    else {
      uitslagen[0].aantekeningen.noteer(.geenMoment, aantal: netwerken.count - dagen.count)
      return uitslagen
    }
    let opVolgorde = netwerken.sorted { een, ander in
      guard let vroeger = een.peildatum, let later = ander.peildatum else { return false }
      return vroeger < later
    }
    var aantekeningen = Aantekeningen()
    for uitslag in uitslagen { aantekeningen.voegToe(uitslag.aantekeningen) }
    guard let laatste = opVolgorde.last else { return uitslagen }
    var onderdelen = laatste.onderdelen
    onderdelen.eerder = Array(opVolgorde.dropLast())
    do throws(NetwerkError) {
      return [Vertaaluitslag(netwerk: try Netwerk(onderdelen), aantekeningen: aantekeningen)]
    } catch {
      return [Vertaaluitslag(fout: .regel(error))]
    }
  }
}
