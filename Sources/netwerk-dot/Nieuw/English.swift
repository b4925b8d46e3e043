import Netwerk

/// The interview in English.
struct English: Bewoording {
  let begin = """
    Together you map who stands around somebody. Take your time: nothing is required, \
    every question may stay empty. What you answer is saved at once.

    You can always write:
      (Enter)  I do not know, or not now
      ?        what does this question mean?
      back     to the previous question
      next     to the next part
      stop     save and stop; later you go on where you were
    """
  let hulpBijNamen = "(one name per line; an empty line when you are done)"
  let hulpBijTekst = "(in your own words; Enter = skip)"
  let hulpBijKeuze = "(number or word; Enter = I do not know)"
  let hulpBijKeuzes = "(numbers or words, several if you like; Enter = I do not know)"
  let nietsBewaard = "Nothing has been saved yet. Until another time."
  let weggehaald = "Taken away."
  let nakijken = "Check it:"
  let tekenen = "Draw it:"
  let verder = "Go on:"

  func kop(_ deel: Deel, naam: String, nummer: Int, van aantal: Int) -> String? {
    switch deel {
    case .begin: nil
    case .namen: "Who is there?"
    case .persoon: "\(naam) (\(nummer) of \(aantal))"
    case .elkaar: "Who knows whom?"
    case .hulpvragen: "What would you like?"
    }
  }

  func vraag(_ vraag: Vraag, onderwerp: String, aantal: Int) -> String {
    switch vraag {
    case .hoofdpersoon: "Who is it about? A first name is enough."
    case .namen(let aanleiding): self.vraag(aanleiding, aantal: aantal)
    case .naam: "What is the name?"
    case .persoon(let gegeven, _): self.vraag(gegeven, onderwerp)
    case .elkaar: "Would you like to write down who of these people know each other?"
    case .kent: "Who of them knows \(onderwerp) too? You can also write 'all'."
    case .hulpvragen where aantal == 0:
      "Is there anything you would like to be different? Write it in your own words."
    case .hulpvragen: "Is there anything else you would like to be different?"
    case .vraagtekst: "How would you like to say it?"
    case .hulpvraag(.achter, _): "\"\(onderwerp)\" What do you hope will change then?"
    case .hulpvraag(.leefgebied, _): "\"\(onderwerp)\" What is that mostly about?"
    case .hulpvraag(.belang, _): "\"\(onderwerp)\" How important is that to you now?"
    }
  }

  private func vraag(_ aanleiding: Aanleiding, aantal: Int) -> String {
    switch aanleiding {
    case .vrij where aantal > 0:
      "There \(aantal == 1 ? "is 1 name" : "are \(aantal) names") now. Who else comes to mind?"
    case .vrij: "Who comes to mind?"
    case .familie:
      "Family: is there anybody else? Think of uncles and aunts, cousins, in-laws too."
    case .vrienden: "Friends: whom do you like to see or talk to?"
    case .buren: "Neighbours: whom do you greet, whom do you know by name?"
    case .vroeger: "The past: of whom from school, work or an old street do you still think?"
    case .werk: "Work, school or day centre: with whom do you work or learn, or did you?"
    case .geloof: "Church, mosque or another place of faith or reflection: whom do you know there?"
    case .vereniging: "Clubs, sports, choir, volunteering: whom do you meet there?"
    case .online: "Online: with whom do you chat, call or play?"
    case .helper: "Who helps you at times? Small things count, and so do people whose work it is."
    case .geholpene: "Whom do you help at times?"
    case .gemist: "Whom do you see less than you would like?"
    }
  }

  private func vraag(_ gegeven: Persoonsgegeven, _ naam: String) -> String {
    switch gegeven {
    case .groep: "How do you know \(naam)?"
    case .kring: "How close is \(naam) to you?"
    case .sterkte: "How strong is the tie with \(naam)?"
    case .aard: "How are things between you and \(naam)?"
    case .steun: "What does \(naam) do for you?"
    case .krijgt: "And what do you do for \(naam)?"
    }
  }

  func toelichting(_ waarde: Waarde) -> String? {
    switch waarde {
    case .groep(let groep): groep.eigenNaam == nil ? toelichting(groep.soort) : nil
    case .kring(let kring): toelichting(kring)
    case .aard(let aard): toelichting(aard)
    case .steun(let soort): toelichting(soort)
    case .leefgebied(let leefgebied): toelichting(leefgebied)
    case .rol, .sterkte, .persoon, .antwoord, .belang: nil
    }
  }

  private func toelichting(_ groep: Groep.Soort) -> String? {
    switch groep {
    case .collegas: "work, school, day centre"
    case .kennissen: "people from the club or the church"
    case .vrijwilligers: "people who come and help of their own accord"
    case .lotgenoten: "people who go through the same"
    case .professionals: "people whose work it is, social workers, doctors"
    default: nil
    }
  }

  private func toelichting(_ kring: Kring) -> String {
    switch kring {
    case .intiem: "you cannot imagine life without them"
    case .vriendschap: "important to you"
    case .deelname: "you know each other, you run into each other"
    case .diensten: "comes for their work, such as a doctor"
    }
  }

  private func toelichting(_ aard: Band.Aard) -> String {
    switch aard {
    case .steunend: "good, it does you good"
    case .neutraal: "as it is, nothing special"
    case .ambivalent: "mixed, good and hard at once"
    case .gespannen: "tense, difficult"
    case .conflict: "quarrel"
    case .slapend: "faded, not spoken for long"
    case .verbroken: "no contact any more"
    }
  }

  private func toelichting(_ soort: Steunsoort) -> String {
    switch soort {
    case .praktisch: "odd jobs, cooking, lifts, babysitting"
    case .emotioneel: "listening, comforting, being there"
    case .advies: "thinking along, information"
    case .gezelschap: "doing things together, visits"
    case .waardering: "showing that somebody matters, compliments"
    case .materieel: "money, things, a place to stay"
    }
  }

  private func toelichting(_ leefgebied: Leefgebied) -> String? {
    switch leefgebied {
    case .financien: "money, debts"
    case .tijdsbesteding: "something to do by day"
    case .huisvesting: "a place to live"
    case .huiselijkeRelaties: "family, home"
    case .geestelijkeGezondheid: "how you feel"
    case .middelengebruik: "drink, drugs, medicines, gambling"
    case .basaleADL: "washing, dressing, eating"
    case .instrumenteleADL: "housekeeping, cooking, shopping, post"
    case .sociaalNetwerk: "people around you, contact"
    case .maatschappelijkeParticipatie: "joining in, belonging"
    case .justitie: "police, court"
    case .werkEnOpleiding, .lichamelijkeGezondheid: nil
    }
  }

  func woord(_ belang: Hulpvraag.Belang) -> String {
    switch belang {
    case .fijn: "nice to have"
    case .belangrijk: "important"
    case .dringend: "urgent"
    }
  }
}
