import Netwerk
import NetwerkAnalyse
import NetwerkBestand
import NetwerkDiagram

/// The kinds of pictures that can be drawn (English: *form*).
enum Tekenvorm: String, CaseIterable {
  case ecogram, netwerkkaart, lensink, msna, kringen, hiaten

  /// A word for it, also as it is written elsewhere: `Lensink-cirkel`, `Netwerkkaart`.
  init?(woord: String) {
    let gezocht = Kenmerk(woord)
    guard let vorm = Self.allCases.first(where: { $0.woorden.contains(gezocht) }) else {
      return nil
    }
    self = vorm
  }

  private var woorden: [Kenmerk] {
    let ook: [String] =
      switch self {
      case .ecogram: ["ecokaart", "ecomap"]
      case .netwerkkaart: ["easynwk", "network map"]
      case .lensink: ["lensinkcirkel", "lensink-cirkel", "lensink circle", "netwerkcirkel"]
      case .msna: ["msna-kaart"]
      case .kringen: ["convoy", "konvooi"]
      case .hiaten: ["steunkaart", "support matrix"]
      }
    return ([rawValue] + ook).map { Kenmerk($0) }
  }

  /// What to draw of a network.
  func diagram(van netwerk: Netwerk) -> Diagram {
    switch self {
    case .ecogram: .ecogram(netwerk)
    case .netwerkkaart: .netwerkkaart(netwerk)
    case .lensink: .lensinkcirkel(netwerk)
    case .msna: .msna(netwerk)
    case .kringen: .kringen(netwerk)
    case .hiaten: .steunkaart(Steunkaart(netwerk.graaf.steunmatrix()), van: netwerk)
    }
  }

  /// What each is, one line for the help.
  var uitleg: String {
    switch self {
    case .ecogram: "ster met groepen, kringen en hoe elke band is"
    case .netwerkkaart: "easyNWK: vier vakken, drie horizonten, een figuur per mens"
    case .lensink: "Lensink-cirkel: vier schillen, vier vakken"
    case .msna: "drie vakken: verwanten, vriendschappelijk, diensten"
    case .kringen: "Kahn en Antonucci: alleen hoe dichtbij mensen staan"
    case .hiaten: "wie geeft wat, en wat er mist"
    }
  }

  /// What to say of a word that is none of them.
  static func onbekend(_ woord: String, _ taal: Taalkeuze) -> String {
    let namen = allCases.map(\.rawValue)
    let alle = namen.joined(separator: ", ")
    let anders =
      Suggestie.beste(voor: woord, uit: namen).map {
        taal.zin("; bedoelde u '\($0)'?", "; did you mean '\($0)'?")
      } ?? "."
    return taal.zin(
      "'\(woord)' is geen vorm\(anders) Er zijn: \(alle)",
      "'\(woord)' is not a form\(anders) There are: \(alle)")
  }
}
