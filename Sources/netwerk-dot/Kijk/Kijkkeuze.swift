import Netwerk
import NetwerkAnalyse
import NetwerkDiagram
import NetwerkGraphviz

/// What a page asks to see of a network (English: *choice of view*).
struct Kijkkeuze: Hashable, Sendable {
  var vorm: Tekenvorm
  /// Which of the earlier moments, from 0; `nil` for now.
  var moment: Int?
  var nadrukken: [Nadruk.Soort]
  /// Who is drawn as if they were not there.
  var zonder: Set<Kenmerk>

  /// The forms that make a picture of one file.
  static let vormen = Tekenvorm.allCases.filter { $0 != .buurtkaart }
  /// What the analysis can stress.
  static let nadruksoorten: [Nadruk.Soort] = [.uitgenodigd, .hiaat, .brugpersoon, .overbelast]

  /// Reads what stands behind the question mark of an address; what is not known is left out.
  init(_ vraag: [(naam: String, waarde: String)]) {
    func waarden(_ naam: String) -> [String] { vraag.filter { $0.naam == naam }.map(\.waarde) }
    vorm =
      waarden("vorm").first.flatMap(Tekenvorm.init(rawValue:))
      .flatMap { Self.vormen.contains($0) ? $0 : nil } ?? .ecogram
    moment = waarden("moment").first.flatMap(Int.init)
    let gevraagd = Set(waarden("nadruk"))
    nadrukken = Self.nadruksoorten.filter { gevraagd.contains($0.rawValue) }
    zonder = Set(waarden("zonder").map { Kenmerk($0) })
  }

  /// - Returns: `nil` when the form takes more moments than the network has.
  func diagram(van netwerk: Netwerk, in taal: Taal) -> Diagram? {
    let gekozen =
      moment.flatMap { netwerk.eerder.indices.contains($0) ? netwerk.eerder[$0] : nil } ?? netwerk
    let afwezig = zonder.filter { gekozen.naam(van: $0) != nil }
    return vorm.diagram(van: [gekozen], alsStrook: false)?
      .taal(taal).metAnalyse(nadrukken, van: gekozen, zonder: afwezig)
  }
}
