import Foundation
import Netwerk
import NetwerkAnalyse
import NetwerkReeks

/// What a command line asks for, and doing it (English: *job*).
struct Werk {
  var bestanden: [String] = []
  var maten: [String] = []
  var metWie = false
  var metGrondslag = false
  var draden: Int?
  var taal: Taal?
  var codeboek: String?
}

extension Werk {
  /// Reads the plain words of a command line, such as an engine writes for every part of its work.
  ///
  /// Reading any command line takes longer than measuring a hundred networks, so the plain ones are read
  /// here.
  ///
  /// - Returns: `nil` for anything else, right or wrong.
  init?(_ woorden: [String]) {
    self.init()
    var rest = woorden[...]
    while let woord = rest.popFirst() {
      switch woord {
      case "--ndjson": continue
      case "--wie": metWie = true
      case "--grondslag": metGrondslag = true
      case "--maat":
        guard let naam = rest.popFirst(), !naam.hasPrefix("-") else { return nil }
        maten.append(naam)
      case "--draden":
        guard draden == nil, let getal = rest.popFirst().flatMap({ Int($0) }), getal > 0 else {
          return nil
        }
        draden = getal
      case _ where woord == "-" || !woord.hasPrefix("-"): bestanden.append(woord)
      default: return nil
      }
    }
    if bestanden.isEmpty { bestanden = ["-"] }
  }

  func kolommen() throws(OnbekendeMaat) -> Kolommen {
    let maten = maten.isEmpty ? Maat.standaard : try Maat.kies(maten)
    return Kolommen(maten, metWie: metWie, metGrondslag: metGrondslag)
  }

  func voerUitEnEindig(_ kolommen: Kolommen) -> Never { exit(voerUit(kolommen)) }

  /// - Returns: with what the process ends.
  func voerUit(_ kolommen: Kolommen) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    do throws(ReeksError) {
      try schrijf(kolommen)
      return 0
    } catch {
      try? FileHandle.standardError.write(
        contentsOf: Data("\(error.zin(in: gekozenTaal))\n".utf8))
      return error.isInvoer ? 66 : 74
    }
  }

  private func schrijf(_ kolommen: Kolommen) throws(ReeksError) {
    if let codeboek {
      let boek = Codeboek(kolommen, taal: gekozenTaal)
      return try Stroomuitvoer(codeboek).schrijf(boek.csv())
    }
    let reeks =
      if let draden { Reeks(kolommen, taal: gekozenTaal, draden: draden) } else {
        Reeks(kolommen, taal: gekozenTaal)
      }
    let uit = try Stroomuitvoer()
    try reeks.verwerk(try NDJSONBron(bestanden), als: .ndjson) {
      bytes, _ throws(ReeksError) in try uit.schrijf(bytes)
    }
  }

  /// Asks for one variable: the dictionary of all takes longer than measuring ten networks.
  var gekozenTaal: Taal {
    taal ?? getenv("NETWERK_TAAL").flatMap { Taal(rawValue: String(cString: $0)) } ?? .nederlands
  }
}
