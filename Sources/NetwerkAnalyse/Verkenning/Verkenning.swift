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
    /// Known only through others: how would it be to meet them?
    case viaAnderen([Persoon.ID])
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
  /// What to say first: who is there, that there are nearly always more, and that questions help.
  public func aanhef(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? aanhefNederlands(woorden) : openingEnglish(woorden)
  }

  /// The questions, as one would ask them.
  public func vragen(_ woorden: Verwoording) -> [String] {
    vragen.map { woorden.taal == .nederlands ? $0.nederlands(woorden) : $0.english(woorden) }
  }
}

extension Meetbaar {
  /// Whether so few people of the own circle are named that looking further comes before anything
  /// else: fewer than ``Hiaatgrenzen/bijnaLeeg``.
  ///
  /// One rule for ``hiaten()``, ``netwerkkracht(_:)`` and ``steunfiguren(_:)``. **Who counts.** The
  /// own circle: everybody alive who has not broken off with the hoofdpersoon, with whom contact is
  /// safe, and who is not a professional; who is of no known group is among them.
  public var isBijnaLeeg: Bool { graaf.eigenKring.count < Hiaatgrenzen.bijnaLeeg }

  /// Which questions help to look further around somebody with hardly anybody near? (English:
  /// *exploration*)
  ///
  /// Named to be asked are only people without a ``Beletsel``, grown up as far as is known, and with
  /// whom there is no tension.
  ///
  /// - Returns: `nil` when the network is not almost empty (``isBijnaLeeg``).
  public func verkenning() -> Verkenning? {
    let eigenKring = graaf.eigenKring
    guard eigenKring.count < Hiaatgrenzen.bijnaLeeg else { return nil }
    let netwerk = graaf.netwerk
    let vraagbaar = graaf.leden.filter(graaf.isVraagbaar)
    let eigen = vraagbaar.filter { $0.isFormeel != true }
    var vragen: [Verkenning.Vraag] = []
    func voegToe(_ maak: ([Persoon.ID]) -> Verkenning.Vraag, _ wie: [Lid]) {
      if !wie.isEmpty { vragen.append(maak(wie.map(\.id))) }
    }
    voegToe(Verkenning.Vraag.slapend, eigen.filter { $0.band?.aard == .slapend })
    voegToe(Verkenning.Vraag.viaAnderen, eigen.filter { $0.band == nil })
    vragen += [.wieNogMeer(aan: vraagbaar.filter { $0.band != nil }.map(\.id)), .buitensteKring]
    let genoemd = Set(netwerk.personen.compactMap { $0.groep?.soort.hoofdgroep })
    let groepen = Hiaatgrenzen.groepen.filter { !genoemd.contains($0) }
    if !groepen.isEmpty { vragen.append(.groepen(groepen)) }
    vragen += [.vroeger, .plekken(netwerk.collectieveVoorzieningen)]
    let open = netwerk.hulpvragen.filter(\.steun.isEmpty)
    if !open.isEmpty { vragen.append(.hulpvragen(open)) }
    return Verkenning(eigenKring: eigenKring.map(\.id), vragen: vragen)
  }
}

extension Netwerkgraaf {
  /// Everybody of the own circle with whom contact is safe, by kenmerk; who is of no known group is
  /// among them.
  var eigenKring: [Lid] { leden.filter { $0.isFormeel != true && !isOnveilig($0.id) } }

  /// Whether somebody may be asked for a name or a thought: nothing stands in the way, no tension
  /// with the hoofdpersoon, and not a child as far as is known.
  func isVraagbaar(_ lid: Lid) -> Bool {
    lid.band?.isGespannen != true && Minderjarig.geldt(voor: lid.persoon, in: netwerk) != true
      && beletselen(van: lid.id).isEmpty
  }
}
