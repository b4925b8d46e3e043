extension Sjabloon {
  static let nederlands = """
    ## Een netwerk: wie er om iemand heen staan. De mensen hieronder zijn verzonnen; zet er uw eigen
    ## namen neer. Weglaten mag altijd: alleen versie, hoofdpersoon en namen zijn nodig.
    ##
    ## Regels met ## zijn uitleg. Regels met één # doen mee als u het # en de spatie erachter weghaalt.
    ## Nakijken:  netwerk-dot controleer BESTAND
    ## Tekenen:   netwerk-dot ecogram BESTAND

    versie: 1

    ## titel = wat boven de tekening komt. peildatum = de dag waarop het zo was: jaar-maand-dag.
    # titel: Het netwerk van Karel
    # peildatum: 2026-11-21
    # id: karel-najaar
    # opsteller: Karel, samen met de wijkcoach
    # notitie: Aan de keukentafel ingevuld.

    ## kringen = 3 of 4, of hun eigen namen van binnen naar buiten.
    # kringen: [heel dichtbij, dichtbij, bekend, diensten]

    ## groepen = eigen groepen, elk onder een bekende groep.
    # groepen:
    #   - { naam: Moskee, onder: vrienden }

    ## Om wie het gaat. Bij een gezin of paar: hoofdpersonen, met een lijst.
    hoofdpersoon: { naam: Karel, geboortejaar: 1961, geslacht: m }

    ## Eén mens per regel. Na naam mag staan:
    ##   rol     wat iemand is: zus, buurvrouw, huisarts. De groep volgt daar vaak uit.
    ##   groep   familie, kerngezin, gezin van herkomst, overige familie, schoonfamilie, vrienden,
    ##           buren, kennissen, collega's, school, vrijwilligers, lotgenoten, professionals, zorg, raad
    ##   kring   1 heel dichtbij, 2 dichtbij, 3 bekend, 4 diensten
    ##   sterkte zwak, gewoon, sterk, zeer sterk
    ##   aard    steunend, neutraal, ambivalent, gespannen, conflict, slapend, verbroken
    ##   steun   wat iemand voor de hoofdpersoon doet, en krijgt: wat de hoofdpersoon voor diegene doet:
    ##           praktisch, emotioneel, advies, gezelschap, waardering, materieel
    personen:
      - { naam: Ria, rol: zus, kring: 1, sterkte: sterk, steun: [emotioneel, praktisch] }
      - { naam: Bart, rol: zoon, kring: 1, aard: ambivalent }
      - { naam: Noor, rol: kleindochter, kring: 1, krijgt: gezelschap }
      - { naam: Ton, groep: vrienden, rol: oude vriend, kring: 2, aard: slapend }
      - { naam: Youssef, groep: vrienden, kring: 2, steun: gezelschap, krijgt: praktisch }
      - { naam: Mevrouw de Wit, rol: buurvrouw, kring: 3, aard: gespannen }
      - { naam: Els, groep: buren, kring: 3, steun: praktisch }
      - { naam: Wim, rol: oud-collega, kring: 3 }
      - { naam: Dirk, groep: vrijwilligers, rol: maatje, kring: 3, steun: gezelschap }
      - { naam: Sanne, rol: wijkcoach, kring: 4, organisatie: Wijkteam Noord, regie: ja }

    ## Meer over iemand kan ook, met elke sleutel op een eigen regel.
      # - naam: Ria Bakker
    ## Een id hoeft alleen als twee mensen dezelfde naam hebben.
      #   id: ria-bakker
      #   rol: nicht
      #   groep: overige familie
      #   kring: 2
      #   sterkte: gewoon
      #   aard: steunend
      #   steun: advies
      #   krijgt: [waardering, materieel]
    ## richting = wie wie steunt, als de soort niet bekend is: heen (naar de hoofdpersoon), terug,
    ## wederzijds.
      #   richting: wederzijds
    ## frequentie: dagelijks, paar keer per week, wekelijks, paar keer per maand, maandelijks,
    ## paar keer per jaar, jaarlijks, zelden, nooit. manieren: persoonlijk, telefoon, online, brief.
    ## initiatief: hoofdpersoon, zelf, beiden. Alleen hoe vaak kan ook: contact: wekelijks
      #   contact: { frequentie: wekelijks, manieren: [telefoon, online], initiatief: beiden }
      #   sinds: 1975
    ## familieband = wat iemand van de hoofdpersoon is, als de rol het niet zegt.
      #   familieband: neef of nicht
    ## contactverbod, overleden: ja, nee, onbekend.
      #   contactverbod: nee
      #   overleden: nee
    ## geslacht: v, m, x, onbekend. geboortejaar of leeftijd, niet allebei.
      #   geslacht: v
      #   leeftijd: 58
    ## Wie bij huishouden hetzelfde woord heeft, woont samen.
      #   huishouden: Molenstraat
      #   woonplaats: Zutphen
    ## afstand in kilometers of reistijd in minuten, niet allebei.
      #   reistijd: 20
      #   talen: [Nederlands, Fries]
      #   talenten: [koken, autorijden]
    ## belasting = wat iemand draagt. uren per week; ediz: 0 tot 9; draagkracht: ruim, genoeg, beperkt, op.
      #   belasting: { taken: [zorg voor moeder], uren: 6, ediz: 3, draagkracht: beperkt }
    ## beschikbaar = een dag of een datum, en eventueel ochtend, middag of avond.
      #   beschikbaar: [woensdag avond, 2026-12-03 middag]
    ## toestemming: ja, nee, onbekend voor elk, of één woord voor alle drie.
      #   toestemming: { noemen: ja, benaderen: nee, tonen: ja }
    ## veiligheid, soort: niet uitnodigen, niet benaderen, niet samen met, alleen begeleid, niet tonen.
      #   veiligheid:
      #     - { soort: niet samen met, reden: Er is ruzie., met: [Bart], tot: 2027-01-01, besluitVan: Sanne }
    ## bron = wie het vertelde.
      #   bron: { wie: Karel, wanneer: 2026-11-21 }
      #   notitie: Belt op zondag.
    ## kader = onder welke wet: Wmo, Jeugdwet, Zvw, Wlz, Participatiewet, schuldhulp, justitie, onderwijs,
    ## anders. regie = heeft de leiding over alle hulp.
      # - { naam: Joke, rol: wijkverpleegkundige, organisatie: Thuiszorg, kader: Zvw, taak: wondzorg, regie: nee }
    ## band: geen = de hoofdpersoon kent diegene alleen via anderen.
      # - { naam: Tineke, groep: kennissen, band: geen, afstand: 2.5 }

    ## Teams, clubs en plekken. soort: wijkteam, gemeente, zorg, jeugdhulp, ggz, school, werk,
    ## woningcorporatie, justitie, schuldhulp, buurthuis, eettafel, sportclub, vereniging,
    ## geloofsgemeenschap, vrijwilligersorganisatie, lotgenotengroep, voorziening.
    organisaties:
      - { naam: Wijkteam Noord, soort: wijkteam }
      # - { naam: Thuiszorg, soort: zorg }
      # - { naam: Biljartclub, soort: vereniging, leefgebied: tijdsbesteding, kring: 3, steun: gezelschap }

    ## Wie elkaar kennen. Alles wat bij een persoon over de band mag staan, mag hier ook.
    relaties:
      - { tussen: [Ria, Bart] }
      - { tussen: [Ton, Wim], sterkte: zwak }

    ## Wat iemand zou willen. leefgebied: financiën, werk en opleiding, tijdsbesteding, huisvesting,
    ## huiselijke relaties, geestelijke gezondheid, lichamelijke gezondheid, middelengebruik, basale ADL,
    ## instrumentele ADL, sociaal netwerk, maatschappelijke participatie, justitie.
    ## achter = de vraag achter de vraag. belang: 1 fijn, 2 belangrijk, 3 dringend.
    hulpvragen:
      - { vraag: Overdag iets te doen hebben, leefgebied: tijdsbesteding, achter: Weer ergens bij horen }
    ## eigenKracht = wat iemand er zelf al aan doet. professional = is er hoe dan ook een nodig?
      # - vraag: Weer rondkomen
      #   id: rondkomen
      #   leefgebied: financiën
      #   van: Karel
      #   steun: [advies, praktisch]
      #   belang: 3
      #   professional: ja
      #   eigenKracht: Houdt een kasboek bij.
      #   notitie: Eerst de post openen.

    ## Wat de hoofdpersoon van het eigen leven zegt. participatieladder: trede 1 tot 6.
    ## vragenlijsten, soort: LSNS-6, LSNS-R, LSNS-18, eenzaamheid-6, eenzaamheid-11, EDIZ, EDIZ-plus.
    # situatie:
    #   participatieladder: 2
    #   uitspraak: Overdag is het stil in huis.
    #   vragenlijsten:
    #     - { soort: LSNS-6, van: Karel, antwoorden: [2, 1, 1, 3, ~, 2] }

    \(conferentie)

    ## Hetzelfde netwerk op eerdere momenten, het oudste eerst, met dezelfde sleutels.
    # eerder:
    #   - peildatum: 2025-11-01
    #     hoofdpersoon: Karel
    #     personen: [Ria, Bart]

    """
}
