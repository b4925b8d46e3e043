import Netwerk
import NetwerkAnalyse

/// Every moment with every group of people, tried one by one: slow, and plainly right.
///
/// Reads the rules of `Grens` and `Criterium` anew and shares no code with the search.
struct AlleKeuzes {
  struct Mogelijkheid: Equatable {
    let moment: Kenmerk
    let mensen: [Kenmerk]
    let waarde: [Int]
  }

  /// From best to worst.
  let gerangschikt: [Mogelijkheid]

  init(_ vraag: Keuzevraag) {
    gerangschikt = Self.toegestaan(vraag).map { moment, groep in
      Mogelijkheid(
        moment: moment.id, mensen: groep.map(\.id), waarde: vraag.waarde(van: groep, op: moment))
    }
    // Equal values stay by moment and then by the kenmerken of the people.
    .enumerated().sorted {
      $0.element.waarde == $1.element.waarde
        ? $0.offset < $1.offset : $1.element.waarde.lexicographicallyPrecedes($0.element.waarde)
    }.map(\.element)
  }

  /// All groups, by the kenmerken of their people: nobody, the first alone, the first two, …
  private static func groepen(_ mensen: ArraySlice<Kandidaat>) -> [[Kandidaat]] {
    mensen.indices.reduce(into: [[]]) { groepen, eerste in
      groepen += Self.groepen(mensen[(eerste + 1)...]).map { [mensen[eerste]] + $0 }
    }
  }

  /// What keeps to all limits, moment by moment, not yet ranked.
  static func toegestaan(_ vraag: Keuzevraag) -> some Sequence<(Moment, [Kandidaat])> {
    vraag.momenten.sorted().lazy.flatMap { moment in
      let vrij = vraag.kandidaten.filter { $0.kan(op: moment.id) != .nee }.sorted { $0.id < $1.id }
      return groepen(vrij[...]).lazy
        .filter { groep in vraag.grenzen.allSatisfy { $0.staatToe(groep, op: moment) } }
        .map { (moment, $0) }
    }
  }
}

extension Keuzevraag.Grens {
  func staatToe(_ groep: [Kandidaat], op moment: Moment) -> Bool {
    let aanwezig = Set(groep.map(\.id))
    switch self {
    case .plaatsen(let aantal): return groep.count <= aantal
    case .uiterlijk(let datum): return !(datum < moment.datum)
    case .verplicht(let wie): return aanwezig.contains(wie)
    case .uitgesloten(let wie): return !aanwezig.contains(wie)
    case .nietSamen(let een, let ander): return !aanwezig.isSuperset(of: [een, ander])
    case .samen(let mensen):
      return aanwezig.isSuperset(of: mensen) || aanwezig.isDisjoint(with: mensen)
    case .begeleiding(let wie, let door):
      return !aanwezig.contains(wie) || !aanwezig.isDisjoint(with: door)
    case .minimum(let aantal, let kant): return groep.count { $0.kanten.contains(kant) } >= aantal
    case .voertaal(let taal, let tolken):
      return groep.allSatisfy { wie in
        wie.talen.isEmpty || wie.talen.contains(taal) || !wie.talen.isDisjoint(with: tolken)
          || groep.contains { $0.talen.contains(taal) && !$0.talen.isDisjoint(with: wie.talen) }
      }
    }
  }
}

extension Keuzevraag {
  /// Whether some moment and some group keep to all limits.
  var isMogelijk: Bool { AlleKeuzes.toegestaan(self).contains { _ in true } }

  func waarde(van groep: [Kandidaat], op moment: Moment) -> [Int] {
    let zeker = groep.filter { $0.kan(op: moment.id) == .ja }
    func gedekt(_ belang: Hulpvraag.Belang, door mensen: [Kandidaat], minstens aantal: Int = 1)
      -> Int
    {
      hulpvragen.count { vraag, gewicht in
        gewicht == belang && mensen.count { $0.helptBij.contains(vraag) } >= aantal
      }
    }
    let gewichten: [Hulpvraag.Belang] = [.dringend, .belangrijk, .fijn]
    return [zeker.count { grenzen.contains(.verplicht($0.id)) }]
      + gewichten.flatMap { [gedekt($0, door: zeker), gedekt($0, door: groep)] }
      + [zeker.count, groep.count]
      + [gewichten.reduce(0) { $0 + gedekt($1, door: groep, minstens: 2) }]
      + [groep.reduce(0) { $0 + $1.voorkeur }]
  }
}

extension Keuze {
  var mogelijkheid: AlleKeuzes.Mogelijkheid {
    AlleKeuzes.Mogelijkheid(
      moment: moment, mensen: mensen, waarde: Criterium.allCases.map { waarde[$0] })
  }
}
