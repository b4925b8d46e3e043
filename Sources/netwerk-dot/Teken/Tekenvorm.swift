import Netwerk
import NetwerkAnalyse
import NetwerkBestand
import NetwerkDiagram

/// The kinds of pictures that can be drawn (English: *form*).
enum Tekenvorm: String, CaseIterable {
  case ecogram, netwerkkaart, lensink, msna, kringen, sociogram, genogram, verandering, hiaten
  case zorgspaghetti, buurtkaart

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
      case .sociogram: []
      case .genogram: ["stamboom", "family tree"]
      case .verandering: ["change"]
      case .hiaten: ["steunkaart", "support matrix"]
      case .zorgspaghetti: ["spaghetti", "zorgkaart"]
      case .buurtkaart: ["buurt", "neighbourhood map"]
      }
    return ([rawValue] + ook).map { Kenmerk($0) }
  }

  /// Whether all files together make one picture.
  var isVanAlleBestanden: Bool { self == .verandering || self == .buurtkaart }

  /// What to draw of these networks: of one, unless the form is of all files together.
  ///
  /// - Returns: `nil` when it takes more moments than there are.
  func diagram(van netwerken: [Netwerk], alsStrook isStrook: Bool) -> Diagram? {
    switch self {
    case .verandering:
      guard let kaart = Veranderkaart(Self.momenten(netwerken)) else { return nil }
      return isStrook ? .veranderstrook(kaart) : .verandering(kaart)
    case .buurtkaart: return .buurtkaart(Buurtkaart(Buurtnetwerk(netwerken)))
    default: return netwerken.first.flatMap(diagram)
    }
  }

  /// The moments of one file, or those of several files in the order in which they were named.
  private static func momenten(_ netwerken: [Netwerk]) -> [Netwerk] {
    netwerken.count == 1 ? netwerken[0].eerder + netwerken : netwerken
  }

  private func diagram(van netwerk: Netwerk) -> Diagram? {
    switch self {
    case .ecogram: .ecogram(netwerk)
    case .netwerkkaart: .netwerkkaart(netwerk)
    case .lensink: .lensinkcirkel(netwerk)
    case .msna: .msna(netwerk)
    case .kringen: .kringen(netwerk)
    case .sociogram: .sociogram(netwerk, Sociogram(netwerk))
    case .genogram: .genogram(netwerk)
    case .hiaten: .steunkaart(Steunkaart(netwerk.graaf.steunmatrix()), van: netwerk)
    case .zorgspaghetti: .zorgspaghetti(Zorgspaghetti(netwerk), van: netwerk)
    case .verandering, .buurtkaart: nil
    }
  }

  /// What people call it.
  func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.ecogram, _): "Ecogram"
    case (.netwerkkaart, .nederlands): "Netwerkkaart (easyNWK)"
    case (.netwerkkaart, .engels): "Network map (easyNWK)"
    case (.lensink, .nederlands): "Lensink-cirkel"
    case (.lensink, .engels): "Lensink circle"
    case (.msna, .nederlands): "MSNA-kaart"
    case (.msna, .engels): "MSNA map"
    case (.kringen, .nederlands): "Kringen"
    case (.kringen, .engels): "Circles"
    case (.sociogram, .nederlands): "Sociogram: wie kent wie"
    case (.sociogram, .engels): "Sociogram: who knows whom"
    case (.genogram, .nederlands): "Genogram: de familie"
    case (.genogram, .engels): "Genogram: the family"
    case (.verandering, .nederlands): "Wat er veranderde"
    case (.verandering, .engels): "What changed"
    case (.hiaten, .nederlands): "Wie geeft wat, en wat mist"
    case (.hiaten, .engels): "Who gives what, and what is missing"
    case (.zorgspaghetti, .nederlands): "Wie er voor hun werk komen"
    case (.zorgspaghetti, .engels): "Who comes for their work"
    case (.buurtkaart, .nederlands): "Buurtkaart"
    case (.buurtkaart, .engels): "Neighbourhood map"
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
    case .sociogram: "wie elkaar kent, welke groepen er zijn en wie ze verbindt"
    case .genogram: "de familie in generaties (McGoldrick)"
    case .verandering: "wat er anders is dan eerder; meer bestanden zijn meer momenten"
    case .hiaten: "wie geeft wat, en wat er mist"
    case .zorgspaghetti: "wie er voor hun werk komen, onder welke wet, en wat dubbel is"
    case .buurtkaart: "veel netwerken samen, zonder namen; alle bestanden in een tekening"
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
