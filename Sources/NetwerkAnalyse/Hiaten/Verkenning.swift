import Netwerk

/// Questions with which to look further, when hardly anybody is named yet (English: *exploration*).
///
/// A network is seldom really empty: a first talk brings a few names, and the questions bring more.
public struct Verkenning: Hashable, Sendable {
  /// Everybody of the own circle who is named and counts, by kenmerk.
  public let eigenKring: [Persoon.ID]
  /// What to ask, the easiest first.
  public let vragen: [Vraag]

  public enum Vraag: Hashable, Sendable {
    /// Of whom the tie is asleep: how would it be to hear from them?
    case slapend([Persoon.ID])
    /// Who else cares: to be asked of those who are there (snowball).
    case wieNogMeer(aan: [Persoon.ID])
    /// Who are met in the outer ring, from which new contacts come.
    case buitensteKring
    /// Groups of which nobody is named.
    case groepen([Groep.Soort])
    /// Who was there before, and got out of sight.
    case vroeger
    /// Places where people are; those that are named already.
    case plekken([Organisatie])
    /// What a question for help would look like when it were solved.
    case hulpvragen([Hulpvraag])
  }
}

extension Verkenning {
  /// What to say first: who is there, and that there are nearly always more.
  public func aanhef(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? aanhefNederlands(woorden) : openingEnglish(woorden)
  }

  /// The questions, as one would ask them.
  public func vragen(_ woorden: Verwoording) -> [String] {
    vragen.map { woorden.taal == .nederlands ? $0.nederlands(woorden) : $0.english(woorden) }
  }
}

extension Meetbaar {
  /// Which questions help to look further around somebody with hardly anybody near? (English:
  /// *exploration*)
  ///
  /// **Who counts.** The own circle: everybody alive who has not broken off with the hoofdpersoon,
  /// with whom contact is safe, and who is not a professional. Named to be asked are only people
  /// without a ``Beletsel``.
  ///
  /// - Returns: `nil` from ``Hiaatgrenzen/bijnaLeeg`` people of the own circle on; then
  ///   ``hiaten()`` says what to look at.
  public func verkenning() -> Verkenning? {
    let blik = Hiatenblik(graaf)
    guard blik.isBijnaLeeg else { return nil }
    var vragen: [Verkenning.Vraag] = []
    if !blik.slapendeBanden.isEmpty { vragen.append(.slapend(blik.slapendeBanden)) }
    vragen += [.wieNogMeer(aan: blik.vraagbaar), .buitensteKring]
    let genoemd = Set(blik.netwerk.personen.compactMap { $0.groep?.soort.hoofdgroep })
    let groepen = Hiaatgrenzen.groepen.filter { !genoemd.contains($0) }
    if !groepen.isEmpty { vragen.append(.groepen(groepen)) }
    vragen += [.vroeger, .plekken(blik.netwerk.collectieveVoorzieningen)]
    let open = blik.netwerk.hulpvragen.filter(\.steun.isEmpty)
    if !open.isEmpty { vragen.append(.hulpvragen(open)) }
    return Verkenning(eigenKring: blik.eigenKring.map(\.id), vragen: vragen)
  }
}

extension Hiatenblik {
  /// Who may be asked who else cares, professionals too.
  fileprivate var vraagbaar: [Persoon.ID] { veilig.filter(magGevraagdWorden).map(\.id) }
}
