import GraphFormats
import Netwerk

/// Lines that tell the same of several fields: `rol (14×), groep (3×)` (English: *field lines*).
struct Veldregels {
  /// What can be told of a field with nothing more than how often.
  enum Soort: String, Hashable, Sendable, CaseIterable {
    /// Another format has no place for it.
    case formaat
    /// A netwerk file has no place for it.
    case netwerkbestand
    /// Lists that became one text.
    case lijst
  }

  private var eersten: [Soort: Aantekening] = [:]
  private var namen: [Soort: [String]] = [:]
  private var aantallen: [Soort: [String: Int]] = [:]

  init(_ alle: [(aantekening: Aantekening, telling: Aantekeningen.Telling)]) {
    for (aantekening, telling) in alle {
      guard let veld = aantekening.oorzaak.veld else { continue }
      if eersten[veld.soort] == nil { eersten[veld.soort] = aantekening }
      if aantallen[veld.soort]?[veld.naam] == nil {
        namen[veld.soort, default: []].append(veld.naam)
      }
      aantallen[veld.soort, default: [:]][veld.naam, default: 0] += veld.aantal * telling.aantal
    }
  }

  /// All fields of the kind that this is the first of; `nil` for a later one.
  func opsomming(vanaf aantekening: Aantekening) -> String? {
    guard let veld = aantekening.oorzaak.veld, eersten[veld.soort] == aantekening else {
      return nil
    }
    let lijst = namen[veld.soort, default: []]
    return lijst.map { "\($0.kort) (\(aantallen[veld.soort]?[$0] ?? 0)×)" }.joined(separator: ", ")
  }
}

extension Veldregels.Soort: Benoemd {
  func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.formaat, .nederlands): "past niet in dit formaat"
    case (.netwerkbestand, .nederlands): "geen veld in een netwerkbestand"
    case (.lijst, .nederlands): "meer waarden in één tekst, met | ertussen"
    case (.formaat, .engels): "no place in this format"
    case (.netwerkbestand, .engels): "no field in a network file"
    case (.lijst, .engels): "several values in one text, with | in between"
    }
  }
}

extension Aantekening.Oorzaak {
  /// The field that it is about, when there is nothing more to tell, and how often each time.
  var veld: (soort: Veldregels.Soort, naam: String, aantal: Int)? {
    switch self {
    case .eigenschap(let naam): (.netwerkbestand, naam, 1)
    case .formaat(.graph(.propertyLost(let naam, let aantal)), .loss): (.formaat, naam, aantal)
    case .formaat(.xmlGraph(.often(.joinedList(let naam), let aantal)), _): (.lijst, naam, aantal)
    default: nil
    }
  }
}
