import GraphFormats
import NetwerkUitwisseling

/// Reads any bytes as tables and as a column map: never a crash, graphs or an error, and graphs of
/// which every edge has its ends.
///
/// The first byte chooses a layout, or none; a byte 1 divides the rest into files.
@_cdecl("LLVMFuzzerTestOneInput")
public func leesWillekeurigeTabellen(_ begin: UnsafePointer<UInt8>, _ aantal: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: begin, count: aantal))
  let namen = [
    "K_ego.csv", "K_attributeList_Person.csv", "K_edgeList_Knows.csv", "K_adjacencyMatrix_X.csv",
  ]
  let delen = bytes.dropFirst().split(separator: 1, maxSplits: 3, omittingEmptySubsequences: false)
  let bestanden = zip(namen, delen).map { Tabelbestand(naam: $0, bytes: Array($1)) }
  let keus = Int(bytes.first ?? 0)
  let indelingen = Tabelindeling.allCases
  let indeling = keus < indelingen.count ? indelingen[keus] : nil
  let lezing = Tabellenlezer(indeling: indeling).lees(bestanden)
  keur(lezing.lezing)
  let voorstel = Kolomvoorstel(voor: lezing)
  let gelezen = KolomkaartDecoder().lees(Array(voorstel.yaml().utf8), bestand: "k")
  precondition(gelezen.kaart == voorstel.kaart, "a proposal reads back as itself")
  _ = voorstel.kaart.toegepast(op: lezing.lezing.graphs)
  schrijfEnLees(lezing.lezing.graphs)
  for fout in KolomkaartDecoder().lees(bytes, bestand: "k").fouten {
    precondition(!fout.tekst(in: .nederlands).isEmpty && fout.regel >= 1)
  }
  return 0
}

private func keur(_ lezing: FormatReading) {
  let heeftFout = lezing.issues.contains { $0.severity == .error }
  precondition(!heeftFout || lezing.graphs.isEmpty)
  for graaf in lezing.graphs {
    precondition(Set(graaf.nodes.map(\.id)).count == graaf.nodes.count)
    for lijn in graaf.edges {
      precondition(graaf.nodes.indices.contains(lijn.source))
      precondition(graaf.nodes.indices.contains(lijn.target))
    }
  }
  for melding in lezing.issues {
    precondition(!melding.sentence(in: .nederlands).isEmpty)
    precondition(!melding.sentence(in: .engels).isEmpty)
  }
}

/// What was read can be written, and that can be read.
private func schrijfEnLees(_ grafen: [PropertyGraph]) {
  var schrijver = Tabellenschrijver(.egor, schema: PropertySchema(of: grafen))
  var delen = schrijver.start()
  for graaf in grafen {
    for (nummer, bytes) in schrijver.graph(graaf).enumerated() { delen[nummer] += bytes }
  }
  let bestanden = zip(schrijver.bestanden, delen).map { Tabelbestand(naam: $0, bytes: $1) }
  keur(Tabellenlezer(indeling: .lijsten).lees(bestanden).lezing)
}
