import GraphFormats
import Netwerk

/// Something to tell about what was made of another format, or was left out of it, without which it
/// is still sound (English: *remark*).
public struct Aantekening: Hashable, Sendable {
  public let ernst: Ernst
  public let oorzaak: Oorzaak

  public enum Ernst: String, Hashable, Sendable, CaseIterable {
    /// Understood, though the file does not say it in so many words.
    case gok
    /// All there, though written otherwise than it was.
    case vorm
    /// Left out, because the other side has no place for it.
    case verlies
  }

  public init(_ oorzaak: Oorzaak) {
    self.oorzaak = oorzaak
    ernst = oorzaak.ernst
  }

  public enum Oorzaak: Hashable, Sendable {
    // Guesses.
    /// A tie that stood in the file from both sides.
    case tweeRichtingen
    /// A tie that stood in the file more than once.
    case dubbeleBand
    /// An arrow that was read as a tie.
    case pijl
    /// An id that had to be spelled otherwise.
    case kenmerk
    case kringUitAfstand, groepUitSector, rolUitDuits, geenLijn, geenMens, steunsoort
    case geenNaam

    // Losses.
    /// Nobody has a tie with themselves.
    case lus
    /// A property by this name has no place here.
    case eigenschap(String)
    /// A value of the property by this name means nothing here.
    case waarde(String)
    case buitenHorizon, zonderPlaats, meervoudigeBand, geenMoment
    case onderdeel(Onderdeel)
    /// Who does not want to be shown.
    case nietGetoond
    /// Who does not want to be named.
    case nietGenoemd
    /// What a reader or writer of another format tells.
    case formaat(FormatIssue.Cause, FormatIssue.Severity)
  }

  /// Parts of a netwerk file that no other format has a place for.
  public enum Onderdeel: String, Hashable, Sendable, CaseIterable {
    case hulpvraag, conferentie, plan, eerder, veiligheid, vragenlijst
  }
}

extension Aantekening.Oorzaak {
  var ernst: Aantekening.Ernst {
    switch self {
    case .tweeRichtingen, .dubbeleBand, .pijl, .kenmerk, .kringUitAfstand, .groepUitSector,
      .rolUitDuits, .geenLijn, .geenMens, .steunsoort, .geenNaam:
      .gok
    case .lus, .eigenschap, .waarde, .buitenHorizon, .zonderPlaats, .meervoudigeBand, .geenMoment,
      .onderdeel, .nietGetoond, .nietGenoemd:
      .verlies
    case .formaat(_, .loss): .verlies
    case .formaat(_, .change): .vorm
    case .formaat: .gok
    }
  }
}

/// How often each thing was told, with the first few different examples (English: *remarks*).
///
/// Memory stays the same however many networks are added.
public struct Aantekeningen: Hashable, Sendable {
  public struct Telling: Hashable, Sendable {
    public var aantal = 0
    /// Different examples in the order in which they came, at most ``hoogstensVoorbeelden``.
    public var voorbeelden: [String] = []
    /// Whether there were more different ones.
    public var heeftMeer = false
  }

  public static let hoogstensVoorbeelden = 5

  private var tellingen: [Aantekening: Telling] = [:]
  private var volgorde: [Aantekening] = []

  public init() {}

  public var isLeeg: Bool { volgorde.isEmpty }

  /// Everything that was told, in the order in which it was told first.
  public var alle: [(aantekening: Aantekening, telling: Telling)] {
    volgorde.map { ($0, tellingen[$0] ?? Telling()) }
  }

  /// How often this was told.
  public func aantal(_ oorzaak: Aantekening.Oorzaak) -> Int {
    tellingen[Aantekening(oorzaak)]?.aantal ?? 0
  }

  /// Different examples of this.
  public func voorbeelden(_ oorzaak: Aantekening.Oorzaak) -> [String] {
    tellingen[Aantekening(oorzaak)]?.voorbeelden ?? []
  }

  public mutating func noteer(
    _ oorzaak: Aantekening.Oorzaak, _ voorbeeld: String? = nil, aantal: Int = 1
  ) {
    guard aantal > 0 else { return }
    var telling = Telling()
    telling.aantal = aantal
    telling.voorbeelden = voorbeeld.map { [$0] } ?? []
    voegToe(Aantekening(oorzaak), telling)
  }

  public mutating func voegToe(_ ander: Aantekeningen) {
    for (aantekening, telling) in ander.alle { voegToe(aantekening, telling) }
  }

  private mutating func voegToe(_ aantekening: Aantekening, _ erbij: Telling) {
    if tellingen[aantekening] == nil { volgorde.append(aantekening) }
    var telling = tellingen[aantekening] ?? Telling()
    telling.aantal += erbij.aantal
    telling.heeftMeer = telling.heeftMeer || erbij.heeftMeer
    for voorbeeld in erbij.voorbeelden where !telling.voorbeelden.contains(voorbeeld) {
      if telling.voorbeelden.count < Self.hoogstensVoorbeelden {
        telling.voorbeelden.append(voorbeeld)
      } else {
        telling.heeftMeer = true
      }
    }
    tellingen[aantekening] = telling
  }
}
