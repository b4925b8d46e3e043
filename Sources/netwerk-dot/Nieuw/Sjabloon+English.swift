extension Sjabloon {
  static let engels = """
    ## A network: who stands around somebody. The people below are made up; put your own names in their
    ## place. You may leave out anything: only versie, hoofdpersoon and names are needed. The words
    ## before a colon and those to choose from are Dutch, so that every file reads alike.
    ##
    ## Lines with ## explain. Lines with one # join in when you remove the # and the space behind it.
    ## Check it:  netwerk-dot controleer FILE --taal en
    ## Draw it:   netwerk-dot ecogram FILE --taal en

    versie: 1

    ## titel = the title above the drawing. peildatum = the day on which it was so: year-month-day.
    ## opsteller = who wrote it. notitie = a note.
    # titel: The network of Karel
    # peildatum: 2026-11-21
    # id: karel-autumn
    # opsteller: Karel, together with the social worker
    # notitie: Filled in at the kitchen table.

    ## kringen = rings: 3 or 4, or names of your own from the heart outwards.
    # kringen: [very close, close, known, services]

    ## groepen = groups of your own, each under (onder) a known one.
    # groepen:
    #   - { naam: Mosque, onder: vrienden }

    ## Whom it is about (naam = name, geboortejaar = year of birth, geslacht = sex). For a family or
    ## couple: hoofdpersonen, with a list.
    hoofdpersoon: { naam: Karel, geboortejaar: 1961, geslacht: m }

    ## One person per line. After naam you may write:
    ##   rol     what somebody is, in Dutch: zus (sister), buurvrouw (neighbour). The group often follows.
    ##   groep   the group: familie, kerngezin (immediate family), gezin van herkomst (family of origin),
    ##           overige familie (other family), schoonfamilie (in-laws), vrienden (friends), buren
    ##           (neighbours), kennissen (acquaintances), collega's, school, vrijwilligers (volunteers),
    ##           lotgenoten (peers), professionals, zorg (care), raad (advisers)
    ##   kring   the ring: 1 very close, 2 close, 3 known, 4 services
    ##   sterkte the strength: zwak (weak), gewoon (ordinary), sterk (strong), zeer sterk (very strong)
    ##   aard    what it is like: steunend (supportive), neutraal, ambivalent, gespannen (strained),
    ##           conflict, slapend (asleep), verbroken (broken off)
    ##   steun   what somebody does for the person, and krijgt: what they get: praktisch (practical),
    ##           emotioneel, advies (advice), gezelschap (company), waardering (recognition), materieel
    personen:
      - { naam: Ria, rol: zus, kring: 1, sterkte: sterk, steun: [emotioneel, praktisch] }
      - { naam: Bart, rol: zoon, kring: 1, aard: ambivalent }
      - { naam: Noor, rol: kleindochter, kring: 1, krijgt: gezelschap }
      - { naam: Ton, groep: vrienden, rol: old friend, kring: 2, aard: slapend }
      - { naam: Youssef, groep: vrienden, kring: 2, steun: gezelschap, krijgt: praktisch }
      - { naam: Mrs de Wit, rol: buurvrouw, kring: 3, aard: gespannen }
      - { naam: Els, groep: buren, kring: 3, steun: praktisch }
      - { naam: Wim, rol: oud-collega, kring: 3 }
      - { naam: Dirk, groep: vrijwilligers, rol: maatje, kring: 3, steun: gezelschap }
      - { naam: Sanne, rol: wijkcoach, kring: 4, organisatie: Team North, regie: ja }

    ## You can say more of somebody, with each key on a line of its own.
      # - naam: Ria Bakker
    ## An id is only needed when two people have the same name.
      #   id: ria-bakker
      #   rol: nicht
      #   groep: overige familie
      #   kring: 2
      #   sterkte: gewoon
      #   aard: steunend
      #   steun: advies
      #   krijgt: [waardering, materieel]
    ## richting = who supports whom when the kind is not known: heen (to the person), terug (from the
    ## person), wederzijds (both).
      #   richting: wederzijds
    ## frequentie (how often): dagelijks (daily), paar keer per week, wekelijks, paar keer per maand,
    ## maandelijks, paar keer per jaar, jaarlijks, zelden (seldom), nooit (never). manieren (how):
    ## persoonlijk, telefoon, online, brief (letter). initiatief (who starts): hoofdpersoon, zelf, beiden.
    ## Just how often will do: contact: wekelijks
      #   contact: { frequentie: wekelijks, manieren: [telefoon, online], initiatief: beiden }
    ## sinds = since.
      #   sinds: 1975
    ## familieband = what somebody is in the family, when the role does not say.
      #   familieband: neef of nicht
    ## contactverbod (contact is forbidden), overleden (has died): ja (yes), nee (no), onbekend (unknown).
      #   contactverbod: nee
      #   overleden: nee
    ## geslacht (sex): v (f), m, x, onbekend. geboortejaar or leeftijd (age), not both.
      #   geslacht: v
      #   leeftijd: 58
    ## Who has the same word at huishouden lives together. woonplaats = town.
      #   huishouden: Molenstraat
      #   woonplaats: Zutphen
    ## afstand in kilometres or reistijd (travelling time) in minutes, not both.
      #   reistijd: 20
    ## talen = languages, talenten = what somebody is good at.
      #   talen: [Dutch, Frisian]
      #   talenten: [cooking, driving]
    ## belasting = what somebody carries: taken (tasks), uren (hours) a week, ediz: 0 to 9, draagkracht
    ## (room for more): ruim (ample), genoeg (enough), beperkt (limited), op (none).
      #   belasting: { taken: [care for mother], uren: 6, ediz: 3, draagkracht: beperkt }
    ## beschikbaar (free) = a day in Dutch or a date, and perhaps ochtend (morning), middag, avond.
      #   beschikbaar: [woensdag avond, 2026-12-03 middag]
    ## toestemming (consent) to be named, approached and shown: ja, nee, onbekend for each, or one word.
      #   toestemming: { noemen: ja, benaderen: nee, tonen: ja }
    ## veiligheid (safety), soort (kind): niet uitnodigen (do not invite), niet benaderen (do not
    ## approach), niet samen met (not together with), alleen begeleid (only accompanied), niet tonen (do
    ## not show). reden = why, met = with whom, tot = until, besluitVan = who decided.
      #   veiligheid:
      #     - { soort: niet samen met, reden: They quarrel., met: [Bart], tot: 2027-01-01, besluitVan: Sanne }
    ## bron (source) = wie (who) said so, and wanneer (when).
      #   bron: { wie: Karel, wanneer: 2026-11-21 }
      #   notitie: Calls on Sundays.
    ## organisatie = works for; kader = under which law: Wmo, Jeugdwet, Zvw, Wlz, Participatiewet,
    ## schuldhulp, justitie, onderwijs, anders; taak = task; regie = leads all the help.
      # - { naam: Joke, rol: wijkverpleegkundige, organisatie: Home care, kader: Zvw, taak: wounds, regie: nee }
    ## band: geen = the person knows them only through others.
      # - { naam: Tineke, groep: kennissen, band: geen, afstand: 2.5 }

    ## Teams, clubs and places. soort (kind): wijkteam, gemeente (municipality), zorg (care), jeugdhulp
    ## (youth care), ggz (mental health), school, werk, woningcorporatie (housing), justitie, schuldhulp
    ## (debts), buurthuis (community centre), eettafel (shared meals), sportclub, vereniging (club),
    ## geloofsgemeenschap (faith), vrijwilligersorganisatie (volunteers), lotgenotengroep (peers),
    ## voorziening (other).
    organisaties:
      - { naam: Team North, soort: wijkteam }
      # - { naam: Home care, soort: zorg }
      # - { naam: Billiards, soort: vereniging, leefgebied: tijdsbesteding, kring: 3, steun: gezelschap }

    ## Who knows whom: tussen = between. All that may be said of the tie with a person may be said here.
    relaties:
      - { tussen: [Ria, Bart] }
      - { tussen: [Ton, Wim], sterkte: zwak }

    ## What somebody would like: vraag (the question). leefgebied (part of life): financiën, werk en
    ## opleiding, tijdsbesteding (daytime activities), huisvesting (housing), huiselijke relaties (home),
    ## geestelijke gezondheid (mental health), lichamelijke gezondheid (physical health), middelengebruik
    ## (substance use), basale ADL, instrumentele ADL (daily life), sociaal netwerk, maatschappelijke
    ## participatie (taking part), justitie. achter = the question behind the question.
    ## belang: 1 nice to have, 2 important, 3 urgent.
    hulpvragen:
      - { vraag: Something to do by day, leefgebied: tijdsbesteding, achter: To belong somewhere again }
    ## van = whose question, eigenKracht = what somebody does already, professional = is one needed anyhow?
      # - vraag: Make ends meet
      #   id: ends-meet
      #   leefgebied: financiën
      #   van: Karel
      #   steun: [advies, praktisch]
      #   belang: 3
      #   professional: ja
      #   eigenKracht: Keeps accounts.
      #   notitie: Open the post first.

    ## What the person says of their own life: uitspraak = in their words, participatieladder: rung 1 to 6.
    ## vragenlijsten (questionnaires), soort: LSNS-6, LSNS-R, LSNS-18, eenzaamheid-6, eenzaamheid-11, EDIZ,
    ## EDIZ-plus. antwoorden = answers, ~ for none.
    # situatie:
    #   participatieladder: 2
    #   uitspraak: The house is quiet by day.
    #   vragenlijsten:
    #     - { soort: LSNS-6, van: Karel, antwoorden: [2, 1, 1, 3, ~, 2] }

    \(conference)

    ## The same network at earlier moments, the oldest first, with the same keys.
    # eerder:
    #   - peildatum: 2025-11-01
    #     hoofdpersoon: Karel
    #     personen: [Ria, Bart]

    """
}
