import Netwerk

/// One thing that is different between two moments, to be said in words (English: *fact of change*).
///
/// It says what is, never whose doing it is.
public enum Veranderfeit: Hashable, Sendable {
  /// Who is in it now and was not.
  case gekomen([Persoon.ID])
  /// How many were there then and are now.
  case gebleven(Int)
  case overleden([Persoon.ID])
  /// With whom contact is broken off since.
  case gebroken([Persoon.ID])
  /// Who is no longer named, nobody wrote why.
  case nietMeerGenoemd([Persoon.ID])
  case dichterbij([Persoon.ID])
  case verderWeg([Persoon.ID])
  /// Who gives which kinds now and did not.
  case steunErbij(Persoon.ID, [Steunsoort])
  /// Who gave which kinds and does not now.
  case steunWeg(Persoon.ID, [Steunsoort])
  /// Who got to know each other.
  case lerenKennen([Paar])
  /// Who were both there then and now, and no longer have to do with each other.
  case kwijtgeraakt([Paar])
  case vraagErbij(String)
  case vraagWeg(String)
  /// Everything a question asks is given now and was not.
  case vraagGedekt(String)
  /// Not everything a question asks is given any more.
  case vraagOpen(String)
  /// The hoofdpersoon's step on the participatieladder, then and now.
  case ladder(van: Int, naar: Int)
  /// The hoofdpersoon's own words, as of then and as of now.
  case woordenToen(String)
  case woordenNu(String)
  /// Nothing that was written down is different.
  case niets

  /// The fact in a sentence.
  public func zin(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}

extension Verandering {
  /// What is different, in the order in which one would tell it: the people, who stands where, what
  /// they do, and what is asked; ``Veranderfeit/niets`` when nothing is.
  ///
  /// Complexity: O(size of both networks).
  public func feiten() -> [Veranderfeit] {
    let feiten = mensen() + plekken() + steun() + kennissen() + vragen()
    return feiten.isEmpty ? [.niets] : feiten
  }

  private func mensen() -> [Veranderfeit] {
    let (weg, nieuw) = (verdwenen, nieuw)
    let overleden = weg.filter { nu.netwerk[$0]?.isOverleden ?? false }
    let gebroken = weg.filter { nu.netwerk[$0] != nil && !overleden.contains($0) }
    let anderen = weg.filter { nu.netwerk[$0] == nil }
    guard !(weg.isEmpty && nieuw.isEmpty) else { return [] }
    return lijst([
      (.gekomen(nieuw), nieuw.isEmpty), (.gebleven(gebleven.count), gebleven.isEmpty),
      (.overleden(overleden), overleden.isEmpty), (.gebroken(gebroken), gebroken.isEmpty),
      (.nietMeerGenoemd(anderen), anderen.isEmpty),
    ])
  }

  private func plekken() -> [Veranderfeit] {
    lijst([
      (.dichterbij(naarBinnen), naarBinnen.isEmpty), (.verderWeg(naarBuiten), naarBuiten.isEmpty),
    ])
  }

  private func steun() -> [Veranderfeit] {
    perGever(gewonnenSteun).map { .steunErbij($0, $1) }
      + perGever(verlorenSteun).map { .steunWeg($0, $1) }
  }

  private func perGever(_ giften: [Steungift]) -> [(Persoon.ID, [Steunsoort])] {
    let soorten = Dictionary(grouping: giften, by: \.van)
    return soorten.keys.sorted().map { ($0, soorten[$0, default: []].map(\.soort).sorted()) }
  }

  private func kennissen() -> [Veranderfeit] {
    let gebleven = Set(gebleven)
    // Ties of whoever came or went need no saying.
    func onderElkaar(_ paren: [Paar]) -> [Paar] {
      paren.filter { gebleven.contains($0.een) && gebleven.contains($0.ander) }
    }
    let (erbij, weg) = (onderElkaar(nieuweBanden), onderElkaar(verdwenenBanden))
    return lijst([(.lerenKennen(erbij), erbij.isEmpty), (.kwijtgeraakt(weg), weg.isEmpty)])
  }

  private func vragen() -> [Veranderfeit] {
    nieuweVragen.map { .vraagErbij($0.vraag) } + verdwenenVragen.map { .vraagWeg($0.vraag) }
      + gewijzigdeDekking.map {
        $0.nu.isGedekt ? .vraagGedekt($0.nu.hulpvraag.vraag) : .vraagOpen($0.nu.hulpvraag.vraag)
      }
  }

  /// What the hoofdpersoon says of it, then and now, to lay beside the facts; what was not said is left
  /// out.
  public func eigenWoorden() -> [Veranderfeit] {
    let (toen, nu) = (vroeger.netwerk.onderdelen.situatie, nu.netwerk.onderdelen.situatie)
    var feiten: [Veranderfeit] = []
    if let van = toen?.participatieladder, let naar = nu?.participatieladder {
      feiten.append(.ladder(van: van, naar: naar))
    }
    feiten += [toen?.uitspraak.map(Veranderfeit.woordenToen)].compactMap { $0 }
    feiten += [nu?.uitspraak.map(Veranderfeit.woordenNu)].compactMap { $0 }
    return feiten
  }

  private func lijst(_ feiten: [(feit: Veranderfeit, isLeeg: Bool)]) -> [Veranderfeit] {
    feiten.filter { !$0.isLeeg }.map(\.feit)
  }
}
