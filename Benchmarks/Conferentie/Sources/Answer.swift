import Netwerk
import NetwerkAnalyse

/// What the solver says about an instance, as a line of JSON.
struct Answer: Codable, Equatable {
  var name: String
  /// `proven`, `unproven`, `impossible` or `undecided`.
  var status: String
  /// In the order of the criteria.
  var value: [Int]?
  var upper: [Int]?
  var moment: Int?
  var people: [Int]?
  var milliseconds: Double?

  init(_ name: String, _ uitkomst: Keuzeuitkomst, milliseconds: Double? = nil) {
    self.name = name
    self.milliseconds = milliseconds
    switch uitkomst {
    case .onmogelijk: status = "impossible"
    case .onbeslist: status = "undecided"
    case .gevonden(let keuze):
      status = keuze.isBewezenOptimaal ? "proven" : "unproven"
      value = Criterium.allCases.map { keuze.waarde[$0] }
      upper = Criterium.allCases.map { keuze.bovengrens[$0] }
      moment = Self.nummer(keuze.moment)
      people = keuze.mensen.compactMap(Self.nummer)
    }
  }

  private static func nummer(_ kenmerk: Kenmerk) -> Int? { Int(kenmerk.tekst.dropFirst()) }
}
