import Netwerk

/// Which letter or sheet? (English: *piece*)
public enum Stuk: String, CaseIterable, Hashable, Sendable {
  /// The three parts of the conference, with who does what in them.
  case agenda
  /// A letter to one person.
  case uitnodiging
  /// Who does what when, to tick off.
  case takenlijst
  /// For the wall: who is there, what is asked, what people can offer.
  case overzicht
  /// The familiegroepsplan as it was agreed.
  case plan
  /// The familiegroepsplan to fill in by hand.
  case leegPlan = "leeg-plan"
}

extension Stuk: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.agenda, .nederlands): "agenda"
    case (.uitnodiging, .nederlands): "uitnodiging"
    case (.takenlijst, .nederlands): "takenlijst"
    case (.overzicht, .nederlands): "overzicht"
    case (.plan, .nederlands): "plan"
    case (.leegPlan, .nederlands): "leeg plan"
    case (.agenda, .engels): "agenda"
    case (.uitnodiging, .engels): "invitation"
    case (.takenlijst, .engels): "checklist"
    case (.overzicht, .engels): "overview"
    case (.plan, .engels): "plan"
    case (.leegPlan, .engels): "blank plan"
    }
  }
}
