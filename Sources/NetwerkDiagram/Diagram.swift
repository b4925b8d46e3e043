import Netwerk

/// A picture of a network that has yet to be drawn: which convention, of whom, and what to stress.
///
/// ```swift
/// let diagram = Diagram.ecogram(netwerk).nadruk(op: ["fatima"], als: "uitgenodigd")
/// let png = try GraphvizRenderer().render(diagram, als: .png)
/// ```
///
/// Nothing is laid out until ``drawing(measuredBy:)`` is asked, because only a renderer knows how
/// wide its letters are. Same diagram and same measurer, same drawing.
public struct Diagram: Hashable, Sendable {
  var netwerk: Netwerk
  var vorm: Vorm
  var taal = Taal.nederlands
  var papier: Papier?
  var stand: Papier.Stand?
  var aanduiding = Aanduiding.naam
  var nadrukken: [Nadruk] = []

  enum Vorm: Hashable, Sendable {
    case ecogram
    case netwerkkaart
    case lensinkcirkel
    case msna
    case kringen
    case steunkaart(Steunkaart)
    case sociogram(Sociogram)
    case verandering(Veranderkaart, isStrook: Bool)
    case genogram(GenogramBanden)
    case zorgspaghetti(Zorgspaghetti)
    case buurtkaart(Buurtkaart)
  }

  /// How people are called on the picture (English: *designation*).
  public enum Aanduiding: String, CaseIterable, Hashable, Sendable {
    case naam
    /// The first letters of the name: `F. Y.`
    case initialen
    /// What they are to the hoofdpersoon: `zus`, and `vriend 2` for the second friend.
    case rol
  }

  /// An ecogram: the hoofdpersoon in the heart, groups as sectors, nearness as rings, and a line
  /// for every tie whose kind shows how it is.
  ///
  /// After Hartman (1978, doi:10.1177/104438947805900803), in the Dutch star form with rings.
  /// Everybody is shown, the deceased marked as such, except people who do not want to be shown
  /// (`Toestemming.tonen` is `nee`) or must not be (`Veiligheidsafspraak.Soort.nietTonen`);
  /// the sheet says how many they are. Who has no ring stands in the outermost one.
  public static func ecogram(_ netwerk: Netwerk) -> Diagram {
    Diagram(netwerk: netwerk, vorm: .ecogram)
  }

  /// The same picture with its own words in this language.
  public func taal(_ taal: Taal) -> Diagram { met { $0.taal = taal } }

  /// The same picture for this sheet. Without it: A4 lying, and A3 when names would become smaller
  /// than 6 points.
  public func papier(_ papier: Papier) -> Diagram { met { $0.papier = papier } }

  /// The same picture on a sheet held this way, of the size it needs.
  public func stand(_ stand: Papier.Stand) -> Diagram { met { $0.stand = stand } }

  /// The same picture with people called by initials or role. Names, titles, organisations and
  /// free text then stay out of it, also out of its description.
  public func anoniem(_ aanduiding: Aanduiding) -> Diagram { met { $0.aanduiding = aanduiding } }

  /// Where everything stands.
  /// - Throws: what the measurer throws; ``DiagramError`` with more than 300 people and
  ///   organisations.
  /// - Complexity: for n people and t ties between them about O(n² + t·n); 25 people take
  ///   milliseconds.
  public func drawing(measuredBy measurer: some TextMeasurer) throws -> Drawing {
    switch vorm {
    case .ecogram: try CirclePicture(Ecogram(), self, measuredBy: measurer).drawing()
    case .netwerkkaart: try CirclePicture(Netwerkkaart(), self, measuredBy: measurer).drawing()
    case .lensinkcirkel: try CirclePicture(Lensinkcirkel(), self, measuredBy: measurer).drawing()
    case .msna: try CirclePicture(MSNA(), self, measuredBy: measurer).drawing()
    case .kringen: try CirclePicture(Kringen(), self, measuredBy: measurer).drawing()
    case .steunkaart(let kaart):
      try SteunkaartSheet(kaart, self, measuredBy: measurer).drawing()
    case .sociogram(let sociogram):
      try SociogramDrawing(sociogram, self, measuredBy: measurer).drawing()
    case .verandering(let kaart, let isStrook):
      try VeranderingDrawing(kaart, isStrook: isStrook, self, measuredBy: measurer).drawing()
    case .genogram(let banden): try Genogram(self, banden, measuredBy: measurer).drawing()
    case .zorgspaghetti(let kaart):
      try ZorgspaghettiSheet(kaart, self, measuredBy: measurer).drawing()
    case .buurtkaart(let kaart):
      try BuurtkaartSheet(kaart, self, measuredBy: measurer).drawing()
    }
  }

  /// Styles of text that every diagram uses, for a renderer that wants to load their fonts early.
  package static var usualStyles: [TextStyle] { Sheet.styles }

  private func met(_ wijziging: (inout Diagram) -> Void) -> Diagram {
    var ander = self
    wijziging(&ander)
    return ander
  }
}
