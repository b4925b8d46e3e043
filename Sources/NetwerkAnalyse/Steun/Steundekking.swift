import Netwerk

extension Meetbaar {
  /// Who gives this kind of support to the hoofdpersoon? (English: *providers*)
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon, professionals
  /// too; ties asleep or strained count when it is said that they give. Organisations do not count.
  ///
  /// - Returns: by kenmerk.
  public func gevers(van soort: Steunsoort) -> [Persoon.ID] {
    graaf.leden.filter { $0.steun.contains(soort) }.map(\.id)
  }

  /// Who gives the hoofdpersoon support of any kind? (English: *support providers*)
  ///
  /// Also those of whom only is said that they support, not how. Who counts: as
  /// ``gevers(van:)``.
  public func steungevers() -> [Persoon.ID] {
    graaf.leden.filter {
      $0.band?.steunrichting == .heen || $0.band?.steunrichting == .wederzijds
    }.map(\.id)
  }

  /// Which share of the six kinds of support does somebody give? (English: *support coverage*)
  ///
  /// Who counts: as ``gevers(van:)``.
  ///
  /// - Returns: 0...1; `nil` when of nobody is said what they give: that is not the same as nothing.
  /// - Reference: J. S. House, *Work stress and social support*, 1981, for the kinds.
  public func steundekking() -> Double? {
    guard isSteunBekend else { return nil }
    let gedekt = Steunsoort.allCases.count { !gevers(van: $0).isEmpty }
    return Rekenen.aandeel(gedekt, van: Steunsoort.allCases.count)
  }

  /// Which kinds of support does nobody give? (English: *gaps*)
  ///
  /// - Returns: `nil` when of nobody is said what they give. Who counts: as ``gevers(van:)``.
  public func ontbrekendeSteun() -> [Steunsoort]? {
    isSteunBekend ? Steunsoort.allCases.filter { gevers(van: $0).isEmpty } : nil
  }

  /// Which kinds of support hang on one person? (English: *fragile support*)
  ///
  /// - Returns: `nil` when of nobody is said what they give. Who counts: as ``gevers(van:)``.
  public func kwetsbareSteun() -> [Steunsoort]? {
    isSteunBekend ? Steunsoort.allCases.filter { gevers(van: $0).count == 1 } : nil
  }

  /// Which share of the support comes from people who are not professionals? (English: *informal
  /// share of support*)
  ///
  /// Each kind that somebody gives counts once: a sister who gives three kinds counts three times.
  /// **Who counts.** As ``gevers(van:)``, of whom the group is known.
  ///
  /// - Returns: 0...1; `nil` when of nobody of known group is said what they give.
  public func aandeelInformeleSteun() -> Double? {
    let bekend = graaf.leden.filter { $0.isFormeel != nil }
    let informeel = bekend.filter { $0.isFormeel == false }
    return Rekenen.aandeel(informeel.steungiften, van: bekend.steungiften)
  }

  /// Whether of anybody is said which support they give.
  var isSteunBekend: Bool { graaf.leden.contains { !$0.steun.isEmpty } }
}

extension [Lid] {
  /// How many kinds of support these people give, each person's apart.
  var steungiften: Int { reduce(0) { $0 + $1.steun.count } }
}
