import Netwerk
import NetwerkAnalyse

/// One network at one moment, and the file it came from.
struct AnalyseMoment {
  let bestand: String
  let netwerk: Netwerk

  var peildatum: Datum? { netwerk.peildatum }
}

/// The moments of one network, oldest first.
struct AnalyseReeks {
  let momenten: [AnalyseMoment]

  /// Moments with the same hoofdpersonen belong together; the order of the files decides where there
  /// is no date.
  static func reeksen(_ momenten: [AnalyseMoment]) -> [AnalyseReeks] {
    var volgorde: [Set<Kenmerk>] = []
    var bij: [Set<Kenmerk>: [AnalyseMoment]] = [:]
    for moment in momenten {
      let wie = Set(moment.netwerk.hoofdpersonen.map(\.id))
      if bij[wie] == nil { volgorde.append(wie) }
      bij[wie, default: []].append(moment)
    }
    return volgorde.map { wie in AnalyseReeks(momenten: opVolgorde(bij[wie] ?? [])) }
  }

  private static func opVolgorde(_ momenten: [AnalyseMoment]) -> [AnalyseMoment] {
    guard momenten.allSatisfy({ $0.peildatum != nil }) else { return momenten }
    return momenten.enumerated().sorted { links, rechts in
      guard let een = links.element.peildatum, let ander = rechts.element.peildatum, een != ander
      else { return links.offset < rechts.offset }
      return een < ander
    }.map(\.element)
  }
}

/// Everything that an answer is made from, in whatever form it is given.
struct AnalyseVerslag {
  let reeksen: [AnalyseReeks]
  let maten: [Maat]
  /// Which people were left out, in words.
  let keuze: String?

  func maten(van moment: AnalyseMoment) -> Maten { moment.netwerk.maten(maten) }

  /// Each moment compared with the one before.
  func vergelijkingen(_ reeks: AnalyseReeks) -> [Vergelijking] {
    zip(reeks.momenten, reeks.momenten.dropFirst()).map {
      Vergelijking(van: $0.netwerk, naar: $1.netwerk, maten)
    }
  }
}
