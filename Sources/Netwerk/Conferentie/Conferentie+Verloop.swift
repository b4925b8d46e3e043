extension Conferentie {
  /// How far a conference is (English: *status*).
  public enum Status: String, CaseIterable, Hashable, Sendable {
    case voorgesteld
    /// The hoofdpersoon said yes.
    case aangemeld
    case inVoorbereiding = "in voorbereiding"
    case gehouden
    /// Begun and not held; the step says why.
    case afgebroken
  }

  /// One step on the way (English: *step*).
  public struct Stap: Hashable, Sendable {
    public var status: Status
    public var datum: Datum?
    public var reden: String?

    public init(_ status: Status, _ datum: Datum? = nil, reden: String? = nil) {
      self.status = status
      self.datum = datum
      self.reden = reden
    }
  }
}

extension Conferentie.Status: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.voorgesteld, .engels): "proposed"
    case (.aangemeld, .engels): "referred"
    case (.inVoorbereiding, .engels): "being prepared"
    case (.gehouden, .engels): "held"
    case (.afgebroken, .engels): "broken off"
    }
  }
}
