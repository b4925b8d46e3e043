import Netwerk

/// People and organisations that a picture stresses, and as what (English: *emphasis*).
///
/// What was worked out about a network reaches its pictures this way, as data. A picture can stress
/// several things at once, each in its own way that also shows in greyscale; the legend tells those
/// that are really on it.
public struct Nadruk: Hashable, Sendable {
  public var soort: Soort
  public var op: Set<Kenmerk>
  /// What the legend calls it, instead of the usual words of its kind.
  public var naam: String?

  public init(_ soort: Soort, op kenmerken: some Sequence<Kenmerk>, als naam: String? = nil) {
    self.soort = soort
    op = Set(kenmerken)
    self.naam = naam
  }

  public enum Soort: String, CaseIterable, Hashable, Sendable {
    /// Invited to the conference.
    case uitgenodigd
    /// Something is missing here.
    case hiaat
    /// The link between people who would not know each other otherwise.
    case brugpersoon
    /// Carries more than they can.
    case overbelast
    /// Not there, in a what-if: drawn faint and dashed, with faint dotted ties.
    case afwezig
    /// In a word of one's own.
    case eigen
  }
}

extension Nadruk.Soort: Benoemd {
  /// What the legend calls it.
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.uitgenodigd, .nederlands): "uitgenodigd"
    case (.hiaat, .nederlands): "hier mist iets"
    case (.brugpersoon, .nederlands): "verbindt mensen"
    case (.overbelast, .nederlands): "draagt te veel"
    case (.afwezig, .nederlands): "als die er niet is"
    case (.eigen, .nederlands): "met nadruk"
    case (.uitgenodigd, .engels): "invited"
    case (.hiaat, .engels): "something is missing here"
    case (.brugpersoon, .engels): "links people"
    case (.overbelast, .engels): "carries too much"
    case (.afwezig, .engels): "if they are not there"
    case (.eigen, .engels): "stressed"
    }
  }
}

extension Nadruk.Soort {
  /// The word on somebody's box; `nil` when the box itself looks different.
  func badge(in taal: Taal) -> String? {
    switch (self, taal) {
    case (.uitgenodigd, .nederlands): "genodigd"
    case (.hiaat, .nederlands): "hiaat"
    case (.brugpersoon, .nederlands): "brug"
    case (.overbelast, .nederlands): "te zwaar"
    case (.uitgenodigd, .engels): "invited"
    case (.hiaat, .engels): "gap"
    case (.brugpersoon, .engels): "link"
    case (.overbelast, .engels): "too heavy"
    case (.afwezig, _), (.eigen, _): nil
    }
  }

  /// For style sheets.
  var className: String { self == .eigen ? "nadruk" : rawValue }
}

extension Diagram {
  /// The same picture with this stressed too. An earlier emphasis of the same kind makes place.
  public func nadruk(_ nadruk: Nadruk) -> Diagram {
    var ander = self
    ander.nadrukken.removeAll { $0.soort == nadruk.soort }
    if !nadruk.op.isEmpty { ander.nadrukken.append(nadruk) }
    return ander
  }

  /// The same picture with these people and organisations stressed, and the legend saying as what.
  public func nadruk(op kenmerken: some Sequence<Kenmerk>, als naam: String? = nil) -> Diagram {
    nadruk(Nadruk(.eigen, op: kenmerken, als: naam))
  }

  /// How somebody is stressed.
  func overlays(of kenmerk: Kenmerk) -> Set<Nadruk.Soort> {
    Set(nadrukken.filter { $0.op.contains(kenmerk) }.map(\.soort))
  }

  /// What the legend calls an emphasis.
  func naam(van soort: Nadruk.Soort) -> String {
    nadrukken.first { $0.soort == soort }?.naam ?? soort.naam(in: taal)
  }
}
