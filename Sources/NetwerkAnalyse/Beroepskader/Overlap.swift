import Netwerk

/// Several professionals doing what may be the same work (English: *overlap*).
///
/// What is written down is compared, nothing is guessed: it is a reason to ask, not a proof.
///
/// - Of one **law and kind of organisation**: professionals of two organisations or more under one
///   law, whose organisations are of one kind. `anders` is several laws under one word and is left
///   out.
/// - Of one **task**: two tasks share at least half of the words they have together. Small words,
///   and the names of the hoofdpersonen, do not count: the same for two children of a household is
///   the same work. Words count as they are written; *budget* and *geld* are two.
public struct Overlap: Hashable, Sendable {
  public let wat: Wat
  /// By kenmerk.
  public let professionals: [Persoon.ID]
  /// The organisations they come from, by kenmerk.
  public let organisaties: [Organisatie.ID]

  public enum Wat: Hashable, Sendable {
    case kader(Kader, Organisatie.Soort)
    /// The words that the tasks have in common, as they were first written; of a chain of tasks
    /// with no word in all of them, those of the first task.
    case taak([String])
  }
}

extension Overlap {
  static func alle(_ leden: [Lid], in netwerk: Netwerk) -> [Overlap] {
    let overlap = perKader(leden, netwerk) + perTaak(leden, netwerk)
    return overlap.enumerated().sorted { een, ander in
      let aantallen = (een.element.professionals.count, ander.element.professionals.count)
      return aantallen.0 == aantallen.1 ? een.offset < ander.offset : aantallen.0 > aantallen.1
    }.map(\.element)
  }

  private static func overlap(_ wat: Wat, _ leden: [Lid]) -> Overlap {
    Overlap(
      wat: wat, professionals: leden.map(\.id),
      organisaties: Set(leden.compactMap { $0.persoon.inzet?.organisatie }).sorted())
  }

  private static func perKader(_ leden: [Lid], _ netwerk: Netwerk) -> [Overlap] {
    let soorten = Dictionary(
      uniqueKeysWithValues: netwerk.organisaties.map { ($0.id, $0.soort) })
    return Kader.allCases.filter { $0 != .anders }.flatMap { kader in
      Organisatie.Soort.allCases.compactMap { soort -> Overlap? in
        let zelfde = leden.filter { lid in
          guard let inzet = lid.persoon.inzet, inzet.kader == kader else { return false }
          return inzet.organisatie.flatMap { soorten[$0] ?? nil } == soort
        }
        let overlap = overlap(.kader(kader, soort), zelfde)
        return overlap.organisaties.count > 1 ? overlap : nil
      }
    }
  }

  private static func perTaak(_ leden: [Lid], _ netwerk: Netwerk) -> [Overlap] {
    let namen = Set(netwerk.hoofdpersonen.flatMap { Taakwoorden.woorden($0.naam) })
    let taken = leden.map { lid in
      Set(Taakwoorden.woorden(lid.persoon.inzet?.taak ?? "")).subtracting(namen)
    }
    return groepen(taken).map { groep in
      let gedeeld = groep.dropFirst().reduce(taken[groep[0]]) { $0.intersection(taken[$1]) }
      let eerste = Taakwoorden.woorden(leden[groep[0]].persoon.inzet?.taak ?? "")
        .filter { gedeeld.isEmpty ? !namen.contains($0) : gedeeld.contains($0) }
      return overlap(.taak(eerste.map(String.init)), groep.map { leden[$0] })
    }
  }

  /// The chains of tasks that are alike, each in order; a task like no other is left out.
  private static func groepen(_ taken: [Set<Substring>]) -> [[Int]] {
    var groep = Array(taken.indices)
    // Only tasks that share a word can be alike.
    var met: [Substring: [Int]] = [:]
    for (ander, taak) in taken.enumerated() {
      let eerdere = Set(taak.flatMap { met[$0] ?? [] })
      for woord in taak { met[woord, default: []].append(ander) }
      for een in eerdere where lijken(taken[een], taak) {
        let (van, naar) = (max(groep[een], groep[ander]), min(groep[een], groep[ander]))
        if van != naar { groep = groep.map { $0 == van ? naar : $0 } }
      }
    }
    return Dictionary(grouping: taken.indices) { groep[$0] }.filter { $0.value.count > 1 }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  private static func lijken(_ een: Set<Substring>, _ ander: Set<Substring>) -> Bool {
    let gedeeld = een.intersection(ander).count
    return 2 * gedeeld >= een.count + ander.count - gedeeld
  }
}

/// The words of a task that say something.
enum Taakwoorden {
  /// In the order in which they stand, in lower case and without marks.
  static func woorden(_ tekst: String) -> [Substring] {
    Kenmerk(tekst).tekst.split(separator: "-").filter { !klein.contains($0) }
  }

  private static let klein: Set<Substring> = [
    "de", "het", "een", "en", "of", "van", "voor", "met", "bij", "op", "in", "aan", "naar", "om",
    "te", "over", "tot", "uit", "door", "als", "die", "dat", "per", "na", "tegen", "s", "t",
  ]
}
