extension Nederlands {
  /// A letter to one person.
  static let uitnodiging = #"""
    # Uitnodiging

    Beste {{naam}},

    {{hoofdpersoon}} {{#meerHoofdpersonen}}nodigen{{/meerHoofdpersonen}}{{^meerHoofdpersonen}}nodigt{{/meerHoofdpersonen}} u uit voor een Eigen Kracht-conferentie. Dat is een bijeenkomst met mensen die om {{hoofdpersoon}} geven. Samen maken zij een plan.

    ## Waar gaat het over?

    {{#vraag}}
    **{{vraag}}**
    {{/vraag}}
    {{^vraag}}
    …………………………………………………………
    {{/vraag}}

    ## Wanneer en waar?

    - **Dag:** {{dag}}{{^dag}}……………………………{{/dag}}
    - **Tijd:** {{tijd}}{{^tijd}}……………………………{{/tijd}}
    - **Plaats:** {{plaats}}{{^plaats}}……………………………{{/plaats}}
    - **Adres:** {{adres}}{{^adres}}……………………………{{/adres}}
    {{#toegankelijk}}
    - U kunt er ook met een rolstoel naar binnen.
    {{/toegankelijk}}
    {{#eten}}
    - **Eten:** {{eten}}
    {{/eten}}
    {{#kinderopvang}}
    - **Kinderen:** {{kinderopvang}}
    {{/kinderopvang}}
    {{#tolken}}
    - **Tolk:** {{voorTaal}}
    {{/tolken}}

    ## Hoe doet u mee?

    {{#kring}}
    U hoort bij de kring: de mensen om {{hoofdpersoon}} heen.{{#inDeKamer}} U luistert, u vraagt en u denkt mee.{{/inDeKamer}} U hoeft niets te beloven wat u niet kunt of wilt doen.
    {{/kring}}
    {{#informant}}
    Wij vragen u om in deel 1 informatie te geven, in gewone taal. In deel 2 is de kring alleen; u gaat dan weg. {{#hoortPlan}}In deel 3 komt u terug en hoort u het plan.{{/hoortPlan}}{{^hoortPlan}}Wilt u in deel 3 het plan horen? Vraag dat aan de coördinator.{{/hoortPlan}}
    {{/informant}}
    {{#steunpersoon}}
    Wij vragen u om naast iemand te zitten en te helpen als dat nodig is.
    {{/steunpersoon}}
    {{#tolk}}
    Wij vragen u om te tolken.
    {{/tolk}}
    {{#naast}}

    U bent er ook voor {{naast}}: u zit erbij en helpt als dat nodig is.
    {{/naast}}
    {{#telefonisch}}

    U doet mee via de telefoon. De coördinator spreekt met u af wanneer wij u bellen.
    {{/telefonisch}}
    {{#beeldbellen}}

    U doet mee via beeldbellen. De coördinator spreekt met u af hoe dat gaat.
    {{/beeldbellen}}
    {{#brief}}

    U komt niet zelf. Wel kunt u een brief schrijven. Die lezen wij voor in deel 1{{#vertegenwoordiger}}; {{vertegenwoordiger}} leest voor{{/vertegenwoordiger}}.
    {{/brief}}
    {{#opname}}

    U komt niet zelf. Wel kunt u iets opnemen, met geluid of beeld. Dat laten wij horen of zien in deel 1.
    {{/opname}}
    {{#vertegenwoordigd}}

    U komt niet zelf. {{#vertegenwoordiger}}{{vertegenwoordiger}} spreekt voor u.{{/vertegenwoordiger}}{{^vertegenwoordiger}}Iemand spreekt voor u: ……………………………{{/vertegenwoordiger}}
    {{/vertegenwoordigd}}
    {{#begeleiders}}

    U staat er niet alleen voor: {{begeleiders}} helpt u.
    {{/begeleiders}}

    {{#vertelt}}
    - Wilt u hierover vertellen: **{{wat}}**
    {{/vertelt}}
    {{#brengt}}
    - U brengt mee: {{wat}}
    {{/brengt}}
    {{#nodig}}
    - Wij zorgen voor: {{wat}}
    {{/nodig}}

    ## Zo gaat het

    - **Deel 1: informatie.** Iedereen hoort waar het om gaat. U mag alles vragen.
    - **Deel 2: besloten tijd.** De kring praat en maakt een plan. Professionals zijn er dan niet bij.
    - **Deel 3: het plan.** De kring vertelt het plan. Samen maken wij het duidelijk.

    ## Uw antwoord

    - [ ] Ik doe mee
    - [ ] Ik kan niet komen, maar ik wil op een andere manier meedoen
    - [ ] Ik doe niet mee

    Voelt u zich niet veilig om te komen, of hebt u iets nodig? Zeg het. Dan zoeken wij samen een andere manier. Weet u nog iemand die hierbij hoort? Zeg het ook.

    U kunt bellen of schrijven met de coördinator. De coördinator is onafhankelijk en kiest geen kant.

    - **Coördinator:** {{coordinator}}{{^coordinator}}……………………………{{/coordinator}}
    - **Telefoon:** {{telefoon}}{{^telefoon}}……………………………{{/telefoon}}
    {{#mail}}
    - **Mail:** {{mail}}
    {{/mail}}
    """#
}
