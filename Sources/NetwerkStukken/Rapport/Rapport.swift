import Netwerk
import NetwerkAnalyse

/// A report of one network, to read, to print and to lay on the table: its parts as values, and as
/// one page of HTML (English: *report*).
///
/// ```swift
/// let tekenen = Rapport.teTekenen(netwerk, voor: .familie, taal: .nederlands)
/// let rapport = Rapport(netwerk, voor: .familie, tekening: Tekening(svg: …))
/// let html = try rapport.html(Rapportsjablonen())
/// ```
///
/// **For the family** it holds no numbers about people, no reasons against anybody, no notes, no
/// strain that nobody agreed to show, and nobody who does not want to be named or shown, also not
/// in a text that somebody else wrote. **For a professional** it holds everything but notes.
public struct Rapport: Sendable {
  public let lezer: Lezer
  public let taal: Taal
  public let kop: Rapportkop
  public let tekening: Tekening?
  public let mensen: [Mensengroep]
  /// For the family: what there is already.
  public let watErAlIs: [Rapportlijst]
  /// For a professional: where the strength lies.
  public let kracht: Krachtprofiel?
  public let hiaten: [Hiaatgroep]
  /// How to go on where hardly anybody is named; for a professional.
  public let verderKijken: [String]
  public let steun: [Steundeel]
  public let conferentie: Conferentiedeel?
  public let plan: Plandeel?
  public let veranderingen: [Veranderdeel]
  public let begrippen: [Begrip]
  public let berekening: [Rekengroep]

  /// - Parameters:
  ///   - netwerk: with its earlier moments, conference and plan.
  ///   - lezer: for whom. Take ``Lezer/familie`` when in doubt.
  ///   - tekening: a picture of ``teTekenen(_:voor:taal:)``, never of the network itself.
  ///   - vandaag: until when the plan is looked at.
  ///
  /// Complexity: that of `steunfiguren()`, `hiaten()`, `netwerkkracht()` and, for a professional,
  /// `maten()` and `kringvoorstel()`.
  public init(
    _ netwerk: Netwerk, voor lezer: Lezer, taal: Taal = .nederlands, tekening: Tekening? = nil,
    vandaag: Datum? = nil
  ) {
    let bron = Rapportbron(netwerk, voor: lezer, taal, vandaag: vandaag)
    self.lezer = lezer
    self.taal = taal
    self.tekening = tekening
    kop = Rapportkop(bron)
    mensen = bron.mensengroepen(tekening)
    watErAlIs = bron.watErAlIs()
    kracht = bron.krachtprofiel()
    hiaten = bron.hiaatgroepen()
    verderKijken = bron.verderKijken()
    steun = bron.steunfiguren
    conferentie = bron.conferentiedeel()
    plan = bron.plandeel()
    veranderingen = bron.veranderdelen()
    let isConferentie = conferentie != nil || plan != nil
    begrippen = Begrip.allCases.filter { $0.hoort(bij: lezer, heeftConferentie: isConferentie) }
    berekening = bron.berekening()
  }

  /// The network as it may be drawn for a reader.
  public static func teTekenen(
    _ netwerk: Netwerk, voor lezer: Lezer, taal: Taal = .nederlands
  ) -> Netwerk {
    switch lezer {
    case .familie: Familieblik(netwerk, taal).teTekenen
    case .professional: netwerk
    }
  }
}
