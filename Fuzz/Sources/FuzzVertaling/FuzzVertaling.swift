import GraphFormats
import Netwerk
import NetwerkBestand
import NetwerkUitwisseling

/// Reads any bytes as a map of easyNWK, as Pajek and as tables, and makes networks of what comes of
/// them: never a crash; a network or a reason; and a network that can be written and read again, also
/// by way of a graph.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnyBytes(_ begin: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: begin, count: count))
  _ = Uitwisselformaat.herken(bytes.prefix(4_096), pad: "x")
  let bestanden = [Bronbestand("x", bytes)]
  let kaarten = EasyNWKReader(bestand: "x").lees(bytes)
  precondition(kaarten.kaarten.isEmpty == !kaarten.meldingen.isEmpty || kaarten.kaarten.isEmpty)
  for uitslag in Vertaling().netwerken(vanMomenten: kaarten.kaarten, uit: bestanden) {
    check(uitslag)
  }
  let tabellen = Tabellenlezer().lees([Tabelbestand(naam: "x.csv", bytes: bytes)]).lezing.graphs
  for graaf in PajekReader().read(bytes).graphs + tabellen {
    let keuze = graaf.nodes.first?.id
    for isStreng in [false, true] {
      check(Vertaling(hoofdpersoon: keuze, isStreng: isStreng).netwerk(van: graaf, uit: bestanden))
    }
  }
  return 0
}

private func check(_ uitslag: Vertaaluitslag) {
  _ = uitslag.aantekeningen.regels(in: .nederlands)
  guard let netwerk = uitslag.netwerk else {
    precondition(uitslag.fout != nil || !uitslag.meldingen.isEmpty)
    return
  }
  let lezing = NetwerkDecoder().lees(NetwerkEncoder().json(netwerk), bestand: "x")
  precondition(lezing.netwerk != nil)
  guard netwerk.eerder.isEmpty else { return }
  var verliezen = Aantekeningen()
  let graaf = Netwerkgraaf(iedereen: true).graaf(van: netwerk, &verliezen)
  precondition(Vertaling().netwerk(van: graaf).netwerk == netwerk)
}
