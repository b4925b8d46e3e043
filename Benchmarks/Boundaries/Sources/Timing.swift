import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkBestand

/// How long the proposals and the reading of the beacons take for one file.
enum Timing {
  static func report(file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    guard let network = NetwerkDecoder().lees(bytes, bestand: file).netwerk else {
      FileHandle.standardError.write(Data("\(file) holds no sound network\n".utf8))
      exit(65)
    }
    let graph = network.graaf
    measure("graph") { network.graaf.omvang() }
    measure("strength, gaps, who could help, beacons, all of one graph") { everything(network) }
    measure("netwerkkracht") { graph.netwerkkracht().onbekend.count }
    measure("hiaten") { graph.hiaten().count }
    measure("steunmatrix") { graph.steunmatrix().kolommen.count }
    measure("ergsteVerlies") { graph.ergsteVerlies()?.zonder.count ?? 0 }
    measure("steunfiguren") { graph.steunfiguren().count }
    measure("steunfiguren with all sentences") { sentences(graph) }
    measure("verkenning") { graph.verkenning()?.vragen.count ?? 0 }
    measure("bakens and hulpverlening") { graph.bakens().count }
  }

  /// Graph included, sentences not.
  private static func everything(_ network: Netwerk) -> Int {
    let graph = network.graaf
    return graph.netwerkkracht().onbekend.count + graph.hiaten().count
      + graph.steunmatrix().kolommen.count + graph.steunfiguren().count
      + (graph.verkenning()?.vragen.count ?? 0) + graph.bakens().count
  }

  private static func sentences(_ graph: Netwerkgraaf) -> Int {
    let words = Verwoording([graph.netwerk], in: .nederlands)
    return graph.steunfiguren().reduce(0) { sum, proposal in
      sum + proposal.mensen.reduce(0) { $0 + $1.zinnen(words).count }
    }
  }

  /// The median of three hundred runs.
  private static func measure(_ name: String, _ work: () -> Int) {
    let clock = ContinuousClock()
    var sum = 0
    let times = (0..<300).map { _ in clock.measure { sum &+= work() } }.sorted()
    print("\(name): \(times[times.count / 2]) (\(sum / 300))")
  }
}
