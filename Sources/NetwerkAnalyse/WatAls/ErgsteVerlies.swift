import Netwerk

extension Meetbaar {
  /// Whose loss would cost most? (English: *worst single loss*)
  ///
  /// Everybody is tried. What is worst is in ``Verlieszwaarte``; of equals the first kenmerk. Who
  /// counts: everybody alive who has not broken off with the hoofdpersoon.
  ///
  /// - Returns: `nil` when nobody's loss alone costs anything that is known.
  ///
  /// Complexity: O(people · (people + relations)) at most, less when few losses weigh alike.
  public func ergsteVerlies() -> Verlies? {
    let graaf = graaf
    var zoeker = Verlieszoeker(graaf)
    for een in graaf.leden.indices { zoeker.probeer([een]) }
    return zoeker.ergste.map { graaf.verlies(zonder: $0) }
  }

  /// Which two would be missed most when both fall away? (English: *worst double loss*)
  ///
  /// As ``ergsteVerlies()``, over all pairs.
  ///
  /// Complexity: O(people² · (people + relations)) at most, less when few losses weigh alike.
  public func ergsteDubbeleVerlies() -> Verlies? {
    let graaf = graaf
    var zoeker = Verlieszoeker(graaf)
    for een in graaf.leden.indices {
      for ander in graaf.leden.indices.dropFirst(een + 1) { zoeker.probeer([een, ander]) }
    }
    return zoeker.ergste.map { graaf.verlies(zonder: $0) }
  }
}

/// Tries losses and keeps the worst.
private struct Verlieszoeker {
  private let graaf: Netwerkgraaf
  private let uiteenvallen: Uiteenvallen
  /// What hangs on each person, alone or with others.
  private var hangtAan: [[Int]]
  /// For each dependency how many it hangs on, and the place of its question by weight, or 4 for a
  /// kind of support.
  private let van: [Int]
  private let rang: [(plek: Int, wat: Int)]
  private var besteTelling = [0, 0, 0, 0, 0]
  private var besteDelen = 0
  private var beste: [Int]?

  init(_ graaf: Netwerkgraaf) {
    self.graaf = graaf
    uiteenvallen = Uiteenvallen(graaf.onderling.graph)
    let vragen = graaf.netwerk.hulpvragen
    var rang: [(plek: Int, wat: Int)] = []
    var van: [Int] = []
    hangtAan = [[Int]](repeating: [], count: graaf.leden.count)
    // What hangs on three or more is never lost with one or two.
    let licht = graaf.afhankelijkheden().filter { $0.van.count <= 2 }
    for (nummer, iets) in licht.enumerated() {
      van.append(iets.van.count)
      let vraag = vragen.firstIndex { $0.id == iets.wat.hulpvraag }
      let plek = vraag.flatMap {
        Hulpvraag.Belang?.zwaarsteEerst.firstIndex(of: vragen[$0].belang)
      }
      rang.append((plek ?? 4, vraag ?? vragen.count + nummer))
      for wie in iets.van.compactMap(graaf.onderling.node) { hangtAan[wie].append(nummer) }
    }
    (self.van, self.rang) = (van, rang)
  }

  /// The worst tried so far; `nil` when none costs anything.
  var ergste: Set<Persoon.ID>? { beste.map { Set($0.map { graaf.leden[$0].id }) } }

  mutating func probeer(_ weg: [Int]) {
    let telling = telling(weg)
    if telling.lexicographicallyPrecedes(besteTelling) { return }
    let delen = uiteenvallen.delenErbij(zonder: weg)
    let isErger = telling != besteTelling || delen > besteDelen
    guard isErger else { return }
    (besteTelling, besteDelen, beste) = (telling, delen, weg)
  }

  /// How many questions of each weight lose something, and how many kinds of support are lost.
  private func telling(_ weg: [Int]) -> [Int] {
    var telling = [0, 0, 0, 0, 0]
    var geteld: [Int] = []
    for (plaats, wie) in weg.enumerated() {
      for iets in hangtAan[wie] {
        let samen = weg[...plaats].count { hangtAan[$0].contains(iets) }
        guard samen == van[iets], !geteld.contains(rang[iets].wat) else { continue }
        geteld.append(rang[iets].wat)
        telling[rang[iets].plek] += 1
      }
    }
    return telling
  }
}
