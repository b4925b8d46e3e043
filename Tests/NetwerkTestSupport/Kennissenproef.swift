import Netwerk

/// A network made to draw who knows whom: with groups that were put into it, the same for the same
/// seed.
public struct Kennissenproef: Hashable, Sendable, CustomStringConvertible {
  public var zaad: Int
  public var mensen: Int
  public var vorm: Vorm
  public var namen: Tekenproef.Namen

  public enum Vorm: String, CaseIterable, Sendable {
    /// Groups of three to eight with a few ties between them, and some who know nobody.
    case groepen
    /// One person knows all others, who do not know each other.
    case ster
    /// Two groups in which everybody knows everybody, joined by one tie.
    case tweeKlieken
    /// Each knows the next.
    case keten
    /// Ties by chance, so that everything is joined to everything.
    case kluwen
    case geenBanden
  }

  public init(
    _ zaad: Int, mensen: Int, _ vorm: Vorm = .groepen, namen: Tekenproef.Namen = .gewoon
  ) {
    (self.zaad, self.mensen, self.vorm, self.namen) = (zaad, mensen, vorm, namen)
  }

  public var description: String {
    "Kennissenproef(\(zaad), mensen: \(mensen), .\(vorm), namen: .\(namen))"
  }

  /// The groups that were put into it.
  public func groepen() -> [[Kenmerk]] {
    var toeval = Toeval(zaad)
    return indeling(&toeval).filter { $0.count > 1 }.map { $0.map { Kenmerk("p\($0)") } }
  }

  /// Who ties those groups together.
  public func brugpersonen() -> [Kenmerk] {
    switch vorm {
    case .ster, .keten: mensen > 2 ? [Kenmerk("p\(vorm == .ster ? 0 : 1)")] : []
    case .tweeKlieken: mensen > 3 ? [Kenmerk("p0"), Kenmerk("p\(mensen / 2)")] : []
    case .groepen, .kluwen: mensen > 5 ? [Kenmerk("p0")] : []
    case .geenBanden: []
    }
  }

  public func onderdelen() -> Onderdelen {
    var onderdelen = Tekenproef(zaad, mensen: mensen, groepen: 6, namen: namen).onderdelen()
    onderdelen.organisaties = []
    var toeval = Toeval(zaad)
    let groepen = indeling(&toeval)
    for groep in groepen {
      // Most of a group stand in one part of life.
      for nummer in groep where !toeval.eenOp(5) {
        onderdelen.personen[nummer].eigenGroep = onderdelen.personen[groep[0]].eigenGroep
      }
    }
    onderdelen.relaties = paren(groepen, &toeval).map { een, ander in
      Relatie(Kenmerk("p\(een)"), Kenmerk("p\(ander)"), band: Self.band(&toeval))
    }
    return onderdelen
  }

  public func netwerk() throws -> Netwerk { try Netwerk(onderdelen()) }
}

extension Kennissenproef {
  private func indeling(_ toeval: inout Toeval) -> [[Int]] {
    switch vorm {
    case .geenBanden, .keten, .kluwen: return []
    case .ster: return mensen > 1 ? [Array(0..<mensen)] : []
    case .tweeKlieken: return [Array(0..<mensen / 2), Array(mensen / 2..<mensen)]
    case .groepen:
      var groepen: [[Int]] = []
      var eerste = 0
      let losse = mensen / 9
      while eerste < mensen - losse {
        let volgende = min(mensen - losse, eerste + toeval.getal(3...8))
        groepen.append(Array(eerste..<volgende))
        eerste = volgende
      }
      return groepen
    }
  }

  private func paren(_ groepen: [[Int]], _ toeval: inout Toeval) -> [(Int, Int)] {
    var paren: [(Int, Int)] = []
    switch vorm {
    case .geenBanden: break
    case .ster: paren = (1..<max(1, mensen)).map { (0, $0) }
    case .keten: paren = (1..<max(1, mensen)).map { ($0 - 1, $0) }
    case .kluwen:
      guard mensen > 1 else { break }
      paren = (0..<mensen * 3 / 2).map { _ in
        let een = toeval.getal(0...mensen - 1)
        return (een, (een + toeval.getal(1...mensen - 1)) % mensen)
      }
    case .tweeKlieken:
      for groep in groepen {
        for een in groep { for ander in groep where een < ander { paren.append((een, ander)) } }
      }
      if mensen > 1 { paren.append((0, mensen / 2)) }
    case .groepen:
      for groep in groepen {
        for (rang, een) in groep.enumerated() {
          for ander in groep[..<rang] where ander == groep[rang - 1] || toeval.eenOp(3) {
            paren.append((ander, een))
          }
        }
      }
      guard groepen.count > 1 else { break }
      for _ in 0..<mensen / 7 {
        let een = toeval.getal(0...groepen.count - 1)
        let ander = (een + toeval.getal(1...groepen.count - 1)) % groepen.count
        paren.append((toeval.een(van: groepen[een]), toeval.een(van: groepen[ander])))
      }
    }
    return paren
  }

  private static func band(_ toeval: inout Toeval) -> Band {
    Band(
      toeval.misschien { $0.een(Band.Sterkte.self) },
      aard: toeval.eenOp(5) ? toeval.een(Band.Aard.self) : nil,
      richting: toeval.eenOp(3) ? toeval.een(Band.Richting.self) : nil)
  }
}
