import Netwerk

/// How many professionals, organisations and laws there are around one household, and where they do
/// the same (English: *service density*; in Dutch practice *professionele spaghetti*).
public struct Hulpdrukte: Hashable, Sendable {
  /// By kenmerk.
  public let professionals: [Persoon.ID]
  /// The organisations they come from, by kenmerk.
  public let organisaties: [Organisatie.ID]
  /// The laws they work under, in the order of ``Kader``.
  public let kaders: [Kader]
  /// Where several do the same, the most people first.
  public let overlap: [Overlap]

  /// Professionals of several organisations under one law or with one task.
  public struct Overlap: Hashable, Sendable {
    public let wat: Wat
    public let professionals: [Persoon.ID]
    public let organisaties: Int

    public enum Wat: Hashable, Sendable {
      case kader(Kader)
      /// The task in the words of the first who has it.
      case taak(String)
    }
  }
}

extension Hulpdrukte {
  /// - Parameter professionals: those who count, by kenmerk.
  init(van professionals: [Lid]) {
    self.professionals = professionals.map(\.id)
    organisaties = Set(professionals.compactMap { $0.persoon.inzet?.organisatie }).sorted()
    let bekend = Set(professionals.compactMap { $0.persoon.inzet?.kader })
    kaders = Kader.allCases.filter(bekend.contains)
    overlap = Self.perKader(professionals) + Self.perTaak(professionals)
  }

  /// Whether there are so many that the help itself becomes work (see ``Hiaatgrenzen``).
  var isVeel: Bool {
    !overlap.isEmpty
      || professionals.count >= Hiaatgrenzen.professionals
        && organisaties.count >= Hiaatgrenzen.organisaties
  }

  private static func perKader(_ leden: [Lid]) -> [Overlap] {
    // `anders` is several laws under one word.
    let kaders = Kader.allCases.filter { $0 != .anders }
    return overlap(
      kaders.map { kader in
        (.kader(kader), leden.filter { $0.persoon.inzet?.kader == kader })
      }, vanaf: Hiaatgrenzen.zelfdeKader)
  }

  /// Two tasks are the same when they are written with the same letters.
  private static func perTaak(_ leden: [Lid]) -> [Overlap] {
    var taken: [Kenmerk: [Lid]] = [:]
    for lid in leden {
      guard let taak = lid.persoon.inzet?.taak.map({ Kenmerk($0) }), !taak.isLeeg else { continue }
      taken[taak, default: []].append(lid)
    }
    let opVolgorde = taken.sorted { $0.key < $1.key }
    return overlap(
      opVolgorde.map { (.taak($1.first?.persoon.inzet?.taak ?? $0.tekst), $1) }, vanaf: 2)
  }

  private static func overlap(_ groepen: [(Overlap.Wat, [Lid])], vanaf: Int) -> [Overlap] {
    groepen.compactMap { wat, leden -> Overlap? in
      let organisaties = Set(leden.compactMap { $0.persoon.inzet?.organisatie }).count
      guard leden.count >= vanaf, organisaties > 1 else { return nil }
      return Overlap(wat: wat, professionals: leden.map(\.id), organisaties: organisaties)
    }.enumerated().sorted {
      ($1.element.professionals.count, $0.offset) < ($0.element.professionals.count, $1.offset)
    }.map(\.element)
  }
}
