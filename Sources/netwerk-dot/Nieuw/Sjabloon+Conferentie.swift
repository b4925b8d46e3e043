extension Sjabloon {
  /// The conference and the plan, in Dutch.
  static let conferentie = """
    ## Een Eigen Kracht-conferentie, en het plan dat eruit komt. Alles mag weg.
    ## status: voorgesteld, aangemeld, in voorbereiding, gehouden, afgebroken (met een reden).
    ## Wie niet in dit netwerk staat, schrijft u als { buiten: de rechter }.
    # conferentie:
    #   vraag: Hoe krijgt Karel weer iets om handen?
    #   wens: Dat iedereen hetzelfde hoort.
    #   status: { status: aangemeld, datum: 2026-11-20, reden: Karel wil dit }
    #   verwijzer: Sanne
    ## coordinator = wie het voorbereidt en er geen belang bij heeft; alleen een naam kan ook.
    #   coordinator:
    #     naam: Marja
    #     werktVoor: { buiten: Eigen Kracht }
    #     telefoon: "000"
    #     mail: marja
    #     talen: [Nederlands, Turks]
    #     wensen: [{ wat: een vrouw, vervuld: ja }]
    ## persoon = wie het in dit netwerk is, als de coördinator erin staat.
    #     persoon: Dirk
    ## voorwaarden = waaraan het plan moet voldoen, van wie, en bij welke hulpvraag.
    #   voorwaarden:
    #     - Geen ruzie met de buren
    #     - { id: huur, wat: De huur is betaald, van: Sanne, hulpvraag: rondkomen }
    ## tijdvakken = waaruit te kiezen is. tijd = van en tot hoe laat op de gekozen datum.
    #   tijdvakken: [2026-12-12 avond, 2026-12-14 10:00-14:00]
    #   datum: 2026-12-12
    #   tijd: 18:00-21:30
    #   locatie: { naam: Buurthuis, adres: Molenstraat 1, ruimteVoor: 14, toegankelijk: ja }
    ## grenzen = wat de keuze beperkt, elk met een van: plaatsen, nietSamen, samen, minstens, uiterlijk.
    ## Bij minstens: uit (een groep) of onder (mensen).
    #   grenzen:
    #     - { plaatsen: 14, reden: De zaal is klein, van: Ria, wanneer: 2026-11-21 }
    #     - { nietSamen: [Bart, Wim] }
    #     - { samen: [Bart, Noor] }
    #     - { minstens: 2, uit: familie }
    #     - { minstens: 1, onder: [Ton, Youssef] }
    #     - { uiterlijk: 2027-01-10 }
    ## deelnemers, komt: voorgesteld, gevraagd, ja, nee, weet nog niet, niet uitgenodigd.
    ## hoe: aanwezig, telefoon, beeldbellen, brief, opname, vertegenwoordiger.
    ## als: kring, informant, steunpersoon, tolk, coördinator, verwijzer.
    ## delen: informatie, besloten tijd, presentatie. via = wie diegene vraagt.
    #   deelnemers:
    #     - { wie: Ria, komt: ja, hoe: aanwezig, via: Karel, kan: [2026-12-12 avond] }
    #     - { wie: Noor, begeleidDoor: Bart, veilig: ja, nodig: een pauze, brengt: een tekening }
    #     - { wie: Ton, hoe: brief, vertegenwoordiger: Ria, genoemdDoor: Wim }
    #     - { wie: Sanne, als: informant, delen: [informatie, presentatie], bron: Marja }
    #     - { wie: Els, komt: niet uitgenodigd, besluit: { wie: Karel, reden: Later } }
    #   informatie: [{ wat: Wat er kan bij schulden, door: Sanne, hulpvraag: rondkomen }]
    #   talen: Nederlands
    #   tolken: [{ taal: Turks, wie: { buiten: de tolkentelefoon } }]
    #   eten: Ria maakt soep
    #   kinderopvang: Els past op
    #   opening: Een kaars
    #   besluiten: [{ wat: Op een zaterdag, wie: Karel, wanneer: 2026-11-21, reden: Dan kan iedereen }]
    #   notitie: Marja belt iedereen.
    ## Het plan. afspraken, hoeVaak: dagelijks, paar keer per week, wekelijks, om de week, maandelijks,
    ## paar keer per jaar, jaarlijks, eenmalig, zo nodig. bewaker = wie erop let. uren = per week.
    # plan:
    #   datum: 2026-12-12
    #   afspraken:
    #     - { wat: Samen naar de biljartclub, id: biljart, wie: [Ton, Karel], voor: 2027-01-10, hulpvraag: rondkomen }
    #     - { wat: Koken, wie: Ria, voorWie: Karel, vanaf: 2026-12-13, hoeVaak: wekelijks, uren: 2, bewaker: Bart, planB: Els kookt, nodig: een pan }
    ## voorwaarden = hoe aan elke voorwaarde is voldaan. aanvaard: ja, nee, onbekend.
    #   voorwaarden:
    #     - { voorwaarde: huur, afspraken: biljart, hoe: Via de bank, aanvaard: ja, aanvaardDoor: Sanne, wanneer: 2026-12-12 }
    ## hulp = wat u van professionals vraagt, en wat zij toezeggen. bewustOpen = wat met reden blijft liggen.
    #   hulp: [{ wat: Uitleg over schulden, van: Sanne, voor: 2027-01-10, hulpvraag: rondkomen, antwoord: ja, toezegging: In januari }]
    #   bewustOpen: [{ hulpvraag: rondkomen, reden: Eerst rust, besluit: Karel wil dit }]
    #   planbewaker: Ria
    #   evaluatie: 2027-03-12
    #   akkoord: [Karel, Ria, { wie: Bart, antwoord: onbekend, wanneer: 2026-12-13 }]
    #   besluit: { wat: Dit is ons plan, wie: [Karel, Ria] }
    ## opvolging = hoe het daarna ging. stand: nagekomen, deels, niet, gewijzigd, nog niet.
    ## gaat: opgelost, beter, hetzelfde, slechter. nu = hoe het is, in eigen woorden.
    #   opvolging:
    #     - wanneer: 2027-01-10
    #       door: { buiten: Marja }
    #       met: [Karel, Ria]
    #       afspraken: [{ afspraak: biljart, stand: nagekomen }]
    #       hulpvragen: [{ hulpvraag: rondkomen, gaat: beter, nu: Er is lucht }]
    #       volgendeStap: Bellen met Wim
    """

  /// The conference and the plan, with English explanations.
  static let conference = """
    ## A family group conference (Eigen Kracht-conferentie) and the plan that comes of it; all optional.
    ## status: voorgesteld (proposed), aangemeld (referred), in voorbereiding (being prepared), gehouden
    ## (held), afgebroken (broken off). Somebody outside this network: { buiten: the judge }.
    # conferentie:
    #   vraag: How does Karel find something to do?
    #   wens: That everybody hears the same.
    #   status: { status: aangemeld, datum: 2026-11-20, reden: Karel wants it }
    #   verwijzer: Sanne
    ## coordinator = who prepares it without a stake; only a name will do. werktVoor = employer,
    ## wensen = wishes, vervuld = fulfilled.
    #   coordinator:
    #     naam: Marja
    #     werktVoor: { buiten: Eigen Kracht }
    #     telefoon: "000"
    #     mail: marja
    #     talen: [Dutch, Turkish]
    #     wensen: [{ wat: a woman, vervuld: ja }]
    ## persoon = who it is in this network, if the coordinator is in it.
    #     persoon: Dirk
    ## voorwaarden = what the plan must meet (bottom lines), van = set by whom.
    #   voorwaarden:
    #     - No quarrels with the neighbours
    #     - { id: huur, wat: The rent is paid, van: Sanne, hulpvraag: ends-meet }
    ## tijdvakken = times to choose from: ochtend (morning), middag (afternoon), avond (evening), or hours.
    #   tijdvakken: [2026-12-12 avond, 2026-12-14 10:00-14:00]
    #   datum: 2026-12-12
    #   tijd: 18:00-21:30
    #   locatie: { naam: Community centre, adres: Mill Street 1, ruimteVoor: 14, toegankelijk: ja }
    ## grenzen = limits, each with one of: plaatsen (places), nietSamen (not together), samen (together),
    ## minstens (at least; uit: of a group, onder: of these people), uiterlijk (no later than).
    #   grenzen:
    #     - { plaatsen: 14, reden: The room is small, van: Ria, wanneer: 2026-11-21 }
    #     - { nietSamen: [Bart, Wim] }
    #     - { samen: [Bart, Noor] }
    #     - { minstens: 2, uit: familie }
    #     - { minstens: 1, onder: [Ton, Youssef] }
    #     - { uiterlijk: 2027-01-10 }
    ## deelnemers = who takes part. komt (comes): voorgesteld (proposed), gevraagd (asked), ja, nee, weet
    ## nog niet (does not know yet), niet uitgenodigd (not invited). hoe (how): aanwezig (present),
    ## telefoon, beeldbellen (video call), brief (letter), opname (recording), vertegenwoordiger
    ## (representative). als (as): kring (circle), informant, steunpersoon (support person), tolk
    ## (interpreter), coördinator, verwijzer (referrer). delen: informatie, besloten tijd, presentatie.
    ## via = who asks them, genoemdDoor = who named them, kan = when they can.
    #   deelnemers:
    #     - { wie: Ria, komt: ja, hoe: aanwezig, via: Karel, kan: [2026-12-12 avond] }
    #     - { wie: Noor, begeleidDoor: Bart, veilig: ja, nodig: a break, brengt: a drawing }
    #     - { wie: Ton, hoe: brief, vertegenwoordiger: Ria, genoemdDoor: Wim }
    #     - { wie: Sanne, als: informant, delen: [informatie, presentatie], bron: Marja }
    #     - { wie: Els, komt: niet uitgenodigd, besluit: { wie: Karel, reden: Later } }
    #   informatie: [{ wat: What can be done about debts, door: Sanne, hulpvraag: ends-meet }]
    #   talen: Dutch
    #   tolken: [{ taal: Turkish, wie: { buiten: the interpreters' line } }]
    #   eten: Ria makes soup
    #   kinderopvang: Els looks after them
    #   opening: A candle
    #   besluiten: [{ wat: On a Saturday, wie: Karel, wanneer: 2026-11-21, reden: Then all can come }]
    #   notitie: Marja phones everybody.
    ## The plan. afspraken = agreements: wat (what), wie (who), voor (before when), vanaf (from), bewaker
    ## (who checks), uren (hours a week). hoeVaak (how often): dagelijks (daily), paar keer per week,
    ## wekelijks (weekly), om de week (every other week), maandelijks (monthly), paar keer per jaar,
    ## jaarlijks (yearly), eenmalig (once), zo nodig (when needed).
    # plan:
    #   datum: 2026-12-12
    #   afspraken:
    #     - { wat: To the billiards together, id: biljart, wie: [Ton, Karel], voor: 2027-01-10, hulpvraag: ends-meet }
    #     - { wat: Cooking, wie: Ria, voorWie: Karel, vanaf: 2026-12-13, hoeVaak: wekelijks, uren: 2, bewaker: Bart, planB: Els cooks, nodig: a pan }
    ## voorwaarden = how each bottom line is met. aanvaard (accepted): ja, nee, onbekend.
    #   voorwaarden:
    #     - { voorwaarde: huur, afspraken: biljart, hoe: Through the bank, aanvaard: ja, aanvaardDoor: Sanne, wanneer: 2026-12-12 }
    ## hulp = asked of professionals, toezegging = what they promise. bewustOpen = left open on purpose.
    #   hulp: [{ wat: About debts, van: Sanne, voor: 2027-01-10, hulpvraag: ends-meet, antwoord: ja, toezegging: In January }]
    #   bewustOpen: [{ hulpvraag: ends-meet, reden: Rest first, besluit: Karel wants it }]
    #   planbewaker: Ria
    #   evaluatie: 2027-03-12
    #   akkoord: [Karel, Ria, { wie: Bart, antwoord: onbekend, wanneer: 2026-12-13 }]
    #   besluit: { wat: This is our plan, wie: [Karel, Ria] }
    ## opvolging = check-ins. stand: nagekomen (kept), deels (partly), niet, gewijzigd (changed), nog niet
    ## (not yet). gaat: opgelost (solved), beter (better), hetzelfde (the same), slechter (worse).
    #   opvolging:
    #     - wanneer: 2027-01-10
    #       door: { buiten: Marja }
    #       met: [Karel, Ria]
    #       afspraken: [{ afspraak: biljart, stand: nagekomen }]
    #       hulpvragen: [{ hulpvraag: ends-meet, gaat: beter, nu: There is room to breathe }]
    #       volgendeStap: Phoning Wim
    """
}
