import Netwerk
import NetwerkAnalyse

/// One question as it stands on a line of JSON: people, questions, sides and languages are numbers.
struct Instance: Decodable {
  let name: String
  /// How much each question matters: 3 urgent, 2 important, 1 nice.
  let questions: [Int]
  /// The day of each moment, counted from 1 January 2027.
  let days: [Int]
  let people: [Person]
  let places: Int?
  let latest: Int?
  let required: [Int]
  let excluded: [Int]
  let apart: [[Int]]
  let together: [[Int]]
  let accompanied: [Accompanied]
  let minimums: [Minimum]
  let spoken: Int?
  let interpreters: [Int]

  struct Person: Decodable {
    let helps: [Int]
    /// For each moment `y`, `n` or `?`.
    let comes: String
    let sides: [Int]
    let languages: [Int]
    let preference: Int
  }

  struct Accompanied: Decodable {
    let who: Int
    let by: [Int]
  }

  struct Minimum: Decodable {
    let side: Int
    let count: Int
  }
}

extension Instance {
  var keuzevraag: Keuzevraag {
    Keuzevraag(
      kandidaten: people.enumerated().map { kandidaat($0, $1) },
      hulpvragen: Dictionary(
        uniqueKeysWithValues: questions.enumerated().map {
          (Self.kenmerk("v", $0), Hulpvraag.Belang(rawValue: $1) ?? .fijn)
        }),
      momenten: days.enumerated().map { Moment(Self.kenmerk("m", $0), datum: Self.datum($1)) },
      grenzen: grenzen)
  }

  private func kandidaat(_ nummer: Int, _ persoon: Person) -> Kandidaat {
    let antwoorden = zip(days.indices, persoon.comes).map { moment, teken in
      (Self.kenmerk("m", moment), teken == "y" ? Antwoord.ja : teken == "n" ? .nee : .onbekend)
    }
    return Kandidaat(
      Self.kenmerk("p", nummer), helptBij: Set(persoon.helps.map { Self.kenmerk("v", $0) }),
      kan: Dictionary(uniqueKeysWithValues: antwoorden),
      kanten: Set(persoon.sides.map { Self.kenmerk("k", $0) }),
      talen: Set(persoon.languages.map { Self.kenmerk("t", $0) }), voorkeur: persoon.preference)
  }

  private var grenzen: [Keuzevraag.Grens] {
    func wie(_ nummer: Int) -> Kenmerk { Self.kenmerk("p", nummer) }
    var grenzen: [Keuzevraag.Grens] = []
    if let places { grenzen.append(.plaatsen(places)) }
    if let latest { grenzen.append(.uiterlijk(Self.datum(latest))) }
    grenzen += required.map { .verplicht(wie($0)) }
    grenzen += excluded.map { .uitgesloten(wie($0)) }
    grenzen += apart.map { .nietSamen(wie($0[0]), wie($0[1])) }
    grenzen += together.map { .samen($0.map(wie)) }
    grenzen += accompanied.map { .begeleiding(wie($0.who), door: $0.by.map(wie)) }
    grenzen += minimums.map { .minimum($0.count, kant: Self.kenmerk("k", $0.side)) }
    if let spoken {
      let tolken = Set(interpreters.map { Self.kenmerk("t", $0) })
      grenzen.append(.voertaal(Self.kenmerk("t", spoken), tolken: tolken))
    }
    return grenzen
  }

  /// Of equal width, so that kenmerken sort as their numbers do.
  private static func kenmerk(_ letter: String, _ nummer: Int) -> Kenmerk {
    let cijfers = String(nummer)
    return Kenmerk(letter + String(repeating: "0", count: 3 - cijfers.count) + cijfers)
  }

  /// A date of a calendar with months of 28 days: only the order matters.
  private static func datum(_ dag: Int) -> Datum {
    let datum = Datum(jaar: 2027 + dag / 336, maand: dag / 28 % 12 + 1, dag: dag % 28 + 1)
    guard let datum else { preconditionFailure("there is no day \(dag)") }
    return datum
  }
}
