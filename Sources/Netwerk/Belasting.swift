/// What somebody carries in caring for others, and what they can bear (English: *burden* and
/// *capacity*).
public struct Belasting: Hashable, Sendable {
  /// What this person does for others, in words.
  public var taken: [String]
  /// Hours of care a week.
  public var uren: Double?
  /// Score of the EDIZ, self-perceived pressure from informal care, 0 to 9 (Pot, van Dyck, Deeg
  /// 1995). As given; nothing is derived here.
  public var ediz: Int?
  public var draagkracht: Draagkracht?

  public init(
    taken: [String] = [], uren: Double? = nil, ediz: Int? = nil, draagkracht: Draagkracht? = nil
  ) {
    self.taken = taken
    self.uren = uren
    self.ediz = ediz
    self.draagkracht = draagkracht
  }

  /// How much more somebody could bear, in their own judgement.
  public enum Draagkracht: String, CaseIterable, Hashable, Sendable {
    case ruim
    case genoeg
    case beperkt
    case op
  }
}

extension Belasting.Draagkracht: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (_, .nederlands): rawValue
    case (.ruim, .engels): "ample"
    case (.genoeg, .engels): "enough"
    case (.beperkt, .engels): "limited"
    case (.op, .engels): "exhausted"
    }
  }
}
