import Netwerk

/// The interview in Dutch.
struct Nederlands: Bewoording {
  let begin = """
    Samen brengt u in kaart wie er om iemand heen staan. Neem de tijd: niets moet, \
    elke vraag mag leeg blijven. Wat u antwoordt, wordt meteen bewaard.

    U kunt altijd schrijven:
      (Enter)  weet ik niet, of niet nu
      ?        wat bedoelt deze vraag?
      terug    naar de vorige vraag
      verder   naar het volgende onderdeel
      stop     bewaren en stoppen; later gaat u verder waar u was
    """
  let hulpBijNamen = "(één naam per regel; een lege regel als u klaar bent)"
  let hulpBijTekst = "(in uw eigen woorden; Enter = overslaan)"
  let hulpBijKeuze = "(nummer of woord; Enter = weet ik niet)"
  let hulpBijKeuzes = "(nummers of woorden, meer mag; Enter = weet ik niet)"
  let nietsBewaard = "Er is nog niets bewaard. Tot een andere keer."
  let weggehaald = "Weggehaald."
  let nakijken = "Nakijken:"
  let tekenen = "Tekenen:"
  let verder = "Verder gaan:"

  func kop(_ deel: Deel, naam: String, nummer: Int, van aantal: Int) -> String? {
    switch deel {
    case .begin: nil
    case .namen: "Wie zijn er?"
    case .persoon: "\(naam) (\(nummer) van \(aantal))"
    case .elkaar: "Wie kent wie?"
    case .hulpvragen: "Wat zou u willen?"
    }
  }

  func vraag(_ vraag: Vraag, onderwerp: String, aantal: Int) -> String {
    switch vraag {
    case .hoofdpersoon: "Over wie gaat het? Een voornaam is genoeg."
    case .namen(let aanleiding): self.vraag(aanleiding, aantal: aantal)
    case .naam: "Hoe is de naam?"
    case .persoon(let gegeven, _): self.vraag(gegeven, onderwerp)
    case .elkaar: "Wilt u vastleggen wie van deze mensen elkaar kennen?"
    case .kent: "Wie van hen kent \(onderwerp) ook? U kunt ook 'allemaal' schrijven."
    case .hulpvragen where aantal == 0:
      "Is er iets wat u graag anders zou zien? Schrijf het in uw eigen woorden."
    case .hulpvragen: "Is er nog iets wat u graag anders zou zien?"
    case .vraagtekst: "Hoe wilt u het zeggen?"
    case .hulpvraag(.achter, _): "\"\(onderwerp)\" Wat hoopt u dat er dan anders wordt?"
    case .hulpvraag(.leefgebied, _): "\"\(onderwerp)\" Waar gaat dat vooral over?"
    case .hulpvraag(.belang, _): "\"\(onderwerp)\" Hoe belangrijk is dat nu voor u?"
    }
  }

  private func vraag(_ aanleiding: Aanleiding, aantal: Int) -> String {
    switch aanleiding {
    case .vrij where aantal > 0:
      "Er \(aantal == 1 ? "staat nu 1 naam" : "staan nu \(aantal) namen"). Wie komen er nog bij u op?"
    case .vrij: "Wie komen er bij u op?"
    case .familie:
      "Familie: is er nog iemand? Denk ook aan ooms en tantes, neven en nichten, schoonfamilie."
    case .vrienden: "Vrienden en vriendinnen: wie ziet of spreekt u graag?"
    case .buren: "Buren en buurt: wie groet u, wie kent u bij naam?"
    case .vroeger: "Vroeger: aan wie van school, werk of een oude buurt denkt u nog wel eens?"
    case .werk: "Werk, school of dagbesteding: met wie werkt of leert u, of deed u dat?"
    case .geloof: "Kerk, moskee of een andere plek van geloof of bezinning: wie kent u daar?"
    case .vereniging: "Vereniging, sport, koor, vrijwilligerswerk: wie komt u daar tegen?"
    case .online: "Online: met wie appt, belt of speelt u?"
    case .helper: "Wie helpt u wel eens? Ook met kleine dingen, ook als het hun werk is."
    case .geholpene: "Wie helpt u zelf wel eens?"
    case .gemist: "Wie ziet u minder dan u zou willen?"
    }
  }

  private func vraag(_ gegeven: Persoonsgegeven, _ naam: String) -> String {
    switch gegeven {
    case .groep:
      "Hoe kent u \(naam)? U kunt ook schrijven wat \(naam) is: zus, buurvrouw, huisarts."
    case .kring: "Hoe dicht staat \(naam) bij u?"
    case .sterkte: "Hoe sterk is de band met \(naam)?"
    case .aard: "Hoe is het tussen u en \(naam)?"
    case .steun: "Wat doet \(naam) voor u?"
    case .krijgt: "En wat doet u voor \(naam)?"
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
    case .collegas: "werk, school, dagbesteding"
    case .kennissen: "bekenden, mensen van de club of de kerk"
    case .vrijwilligers: "mensen die uit zichzelf komen helpen"
    case .lotgenoten: "mensen die hetzelfde meemaken"
    case .professionals: "mensen voor wie het hun werk is, hulpverleners, artsen"
    default: nil
    }
  }

  private func toelichting(_ kring: Kring) -> String {
    switch kring {
    case .intiem: "niet weg te denken"
    case .vriendschap: "belangrijk voor u"
    case .deelname: "u kent elkaar, u komt elkaar tegen"
    case .diensten: "komt voor het werk, bijvoorbeeld een arts of wijkcoach"
    }
  }

  private func toelichting(_ aard: Band.Aard) -> String {
    switch aard {
    case .steunend: "fijn, het doet u goed"
    case .neutraal: "het gaat zoals het gaat"
    case .ambivalent: "dubbel, fijn en lastig tegelijk"
    case .gespannen: "moeizaam, er is spanning"
    case .conflict: "ruzie"
    case .slapend: "verwaterd, lang niet gesproken"
    case .verbroken: "er is geen contact meer"
    }
  }

  private func toelichting(_ soort: Steunsoort) -> String {
    switch soort {
    case .praktisch: "klussen, koken, vervoer, oppassen"
    case .emotioneel: "luisteren, troosten, er zijn"
    case .advies: "meedenken, informatie, raad"
    case .gezelschap: "samen iets doen, bezoek, gezelligheid"
    case .waardering: "laten merken dat iemand telt, complimenten"
    case .materieel: "geld, spullen, onderdak"
    }
  }

  private func toelichting(_ leefgebied: Leefgebied) -> String? {
    switch leefgebied {
    case .financien: "geld, schulden"
    case .tijdsbesteding: "iets om handen, dagbesteding"
    case .huisvesting: "wonen"
    case .huiselijkeRelaties: "gezin, thuis"
    case .geestelijkeGezondheid: "hoe u zich voelt"
    case .middelengebruik: "drank, drugs, medicijnen, gokken"
    case .basaleADL: "wassen, aankleden, eten"
    case .instrumenteleADL: "huishouden, koken, boodschappen, post"
    case .sociaalNetwerk: "mensen om u heen, contact"
    case .maatschappelijkeParticipatie: "meedoen, erbij horen"
    case .justitie: "politie, rechter"
    case .werkEnOpleiding, .lichamelijkeGezondheid: nil
    }
  }

  func woord(_ belang: Hulpvraag.Belang) -> String {
    switch belang {
    case .fijn: "fijn"
    case .belangrijk: "belangrijk"
    case .dringend: "dringend"
    }
  }
}
