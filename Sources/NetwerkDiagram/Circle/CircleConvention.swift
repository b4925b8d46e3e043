import Netwerk

/// What one kind of circle picture asks of the shared parts: where people stand, how they are
/// drawn, which lines there are and what the legend says.
protocol CircleConvention: Sendable {
  /// The name of the drawing, for files and style sheets.
  var name: String { get }
  var layout: CircleFrame.Layout { get }
  var figure: CircleBox.Figure { get }
  var tieStyle: CircleTieStyle { get }
  /// What stands before the name of somebody who died.
  var deceasedSign: String { get }
  /// The sectors; `nil` for one for each group in use.
  var sectors: [CircleSector]? { get }
  /// The names of the rings from the heart outwards in each language; `nil` for those of the file.
  var rings: [CircleName]? { get }
  /// Whether letters tell what kinds of support somebody gives and gets.
  var showsSupport: Bool { get }
  var showsOrganisations: Bool { get }

  func title(_ everyone: String, in taal: Taal) -> String
  /// Which convention this is, for the line below the title; `nil` for none.
  var source: CircleName? { get }
  /// In which of the rings somebody stands, from 0; `nil` for who does not belong on this picture.
  /// Only asked when the convention has rings of its own.
  func ring(_ kring: Kring?, isFormal: Bool) -> Int?
  /// The line for a tie; `nil` for none.
  func kind(of band: Band, isOwn: Bool) -> TieKind?
  /// The line with the hoofdpersoon of somebody who died; `nil` for none.
  func kindOfDeceased(_ band: Band) -> TieKind?
  func form(of persoon: Persoon) -> Drawing.Box.Form
  /// What the line for such a tie is called here.
  func word(for kind: TieKind, in taal: Taal) -> String
  func legend(_ content: CircleContent, _ diagram: Diagram, naam: String) -> Legend
}

/// Something with a name in both languages.
struct CircleName: Hashable, Sendable {
  var dutch: String
  var english: String

  init(_ dutch: String, _ english: String) {
    self.dutch = dutch
    self.english = english
  }

  func callAsFunction(in taal: Taal) -> String { taal == .nederlands ? dutch : english }
}

/// A sector that is always there, with the groups that stand in it.
struct CircleSector: Hashable, Sendable {
  var name: CircleName
  /// The group whose colour it has.
  var groep: Groep.Soort
  /// The main groups in it; `nil` among them for people whose group is not known.
  var groups: [Groep.Soort?]
}

extension CircleConvention {
  var tieStyle: CircleTieStyle { CircleTieStyle() }
  var source: CircleName? { nil }
  var deceasedSign: String { "†" }
  var sectors: [CircleSector]? { nil }
  var rings: [CircleName]? { nil }
  var showsSupport: Bool { false }
  var showsOrganisations: Bool { true }
  var layout: CircleFrame.Layout { .byNeed }
  var figure: CircleBox.Figure { .card }
  func ring(_ kring: Kring?, isFormal: Bool) -> Int? { nil }
  func kind(of band: Band, isOwn: Bool) -> TieKind? { nil }
  func kindOfDeceased(_ band: Band) -> TieKind? { kind(of: band, isOwn: true) }
  func form(of persoon: Persoon) -> Drawing.Box.Form { .rounded }
  func word(for kind: TieKind, in taal: Taal) -> String { kind.naam(in: taal) }
}
