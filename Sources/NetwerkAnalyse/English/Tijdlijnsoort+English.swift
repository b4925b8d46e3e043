import Netwerk

extension Tijdlijn.Soort {
  /// As it stands in a calendar or on a list; names nobody.
  var english: String {
    switch self {
    case .aanmelding: "Propose a family group conference"
    case .jaVanHoofdpersoon: "The hoofdpersoon says yes"
    case .coordinatorKiezen: "Choose a coordinator who fits"
    case .kringInKaart: "List together who can think along"
    case .iedereenSpreken: "Speak with everybody in person"
    case .dagEnPlek: "Settle day and place with the circle"
    case .uitnodigen: "Send the invitations"
    case .praktischRegelen: "Arrange room, food, interpreter and child care"
    case .informatieVoorbereiden: "Prepare the information in plain words"
    case .informatie: "Part 1: information"
    case .beslotenTijd: "Part 2: private family time"
    case .presentatie: "Part 3: telling the plan"
    case .planVersturen: "Write the plan down and send it round"
    case .planUitvoeren: "Carry out the plan"
    case .aandeelProfessionals: "Confirm your part of the plan as a professional"
    case .nabellen: "Phone round: how is the plan going?"
    case .terugblik: "Look back after three months"
    case .evaluatie: "Evaluate the plan together"
    }
  }

  /// Why it has to be done, and then.
  var englishReason: String {
    switch self {
    case .aanmelding: "This is where it begins. It needs the consent of the hoofdpersoon."
    case .jaVanHoofdpersoon:
      "The hoofdpersoon decides. Without their own yes there is no conference."
    case .coordinatorKiezen:
      "The hoofdpersoon chooses by language, culture or whatever counts. The coordinator is "
        + "independent."
    case .kringInKaart:
      "Who belongs, also from longer ago? The circle becomes as large as it can be."
    case .iedereenSpreken:
      "Everybody hears in person what it is about, and says who else cares about the hoofdpersoon, "
        + "whether taking part feels safe and which information is needed. This takes most time."
    case .dagEnPlek: "The circle chooses a day and a place where everybody can come."
    case .uitnodigen: "So that everybody can take leave, arrange transport or take part otherwise."
    case .praktischRegelen: "On the day itself people should only have to talk."
    case .informatieVoorbereiden:
      "The circle can only make a good plan if everybody understands the same information."
    case .informatie: "Professionals tell what can and what must be done. All hear the same."
    case .beslotenTijd: "The circle makes the plan by itself, without professionals."
    case .presentatie: "The circle tells the plan. What is unclear is made clear."
    case .planVersturen: "Whoever took part has the plan within a week."
    case .planUitvoeren: "The circle does what was agreed."
    case .aandeelProfessionals: "The circle then knows which help it can count on."
    case .nabellen:
      "The coordinator phones everybody who took part after four to six weeks, and is then done."
    case .terugblik: "After three months plans are often forgotten. So look back together."
    case .evaluatie: "Does the plan still fit? The circle chooses the day for this itself."
    }
  }
}

extension Tijdlijn.Eigenaar {
  var english: String {
    switch self {
    case .hoofdpersoon: "the hoofdpersoon"
    case .kring: "the circle"
    case .coordinator: "the coordinator"
    case .verwijzer: "the referrer"
    case .professional: "the professionals"
    case .planbewaker: "whoever watches over the plan"
    }
  }
}
