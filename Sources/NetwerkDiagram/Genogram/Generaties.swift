/// Who is how many generations below whom, as far as was said: a union-find with differences.
///
/// See Tarjan, *Efficiency of a good but not linear set union algorithm* (1975); each element knows
/// its distance to its root, so a statement that contradicts earlier ones is found at once.
struct Generaties: Sendable {
  private var boven: [Int] = []
  private var verschil: [Int] = []

  mutating func voegToe() {
    boven.append(boven.count)
    verschil.append(0)
  }

  /// The root of a member's group, and how many generations the member is below it.
  func wortel(_ lid: Int) -> (wortel: Int, verschil: Int) {
    var (plek, som) = (lid, 0)
    while boven[plek] != plek {
      som += verschil[plek]
      plek = boven[plek]
    }
    return (plek, som)
  }

  /// Says that `lid` is `stappen` generations below `ander`; `false`, and nothing changes, when
  /// something else was said before.
  mutating func zet(_ lid: Int, _ stappen: Int, onder ander: Int) -> Bool {
    let (eigen, eigenVerschil) = wortel(lid)
    let (hoog, hoogVerschil) = wortel(ander)
    if eigen == hoog { return eigenVerschil == hoogVerschil + stappen }
    // The later root goes below the earlier, so that the same facts give the same groups.
    let afstand = hoogVerschil + stappen - eigenVerschil
    if eigen > hoog {
      (boven[eigen], verschil[eigen]) = (hoog, afstand)
    } else {
      (boven[hoog], verschil[hoog]) = (eigen, -afstand)
    }
    return true
  }
}
