extension Nederlands {
  /// The three parts, with who does what.
  static let agenda = #"""
    # Agenda van de conferentie van {{hoofdpersoon}}

    - **Waar het over gaat:** {{vraag}}{{^vraag}}……………………………{{/vraag}}
    {{#wens}}
    - **Wat {{hoofdpersoon}} wil:** {{wens}}
    {{/wens}}
    - **Dag:** {{dag}}{{^dag}}……………………………{{/dag}}
    - **Tijd:** {{tijd}}{{^tijd}}……………………………{{/tijd}}
    - **Plaats:** {{plaats}}{{^plaats}}……………………………{{/plaats}}{{#adres}}, {{adres}}{{/adres}}
    - **Coördinator:** {{coordinator}}{{^coordinator}}……………………………{{/coordinator}}

    ## Vooraf regelen

    - [ ] Een ruimte voor {{aantal}} mensen{{#ruimteVoor}}; er is plek voor {{ruimteVoor}}{{/ruimteVoor}}
    {{#teVol}}
    - [ ] **Er komen meer mensen dan er plek is. Zoek een grotere ruimte.**
    {{/teVol}}
    - [ ] Een andere kamer, waar de professionals tijdens deel 2 wachten
    {{^toegankelijk}}
    - [ ] Nagaan of iedereen naar binnen kan, ook met een rolstoel
    {{/toegankelijk}}
    {{#talen}}
    - [ ] Er wordt gesproken: {{talen}}
    {{/talen}}
    {{#tolken}}
    - [ ] Tolk {{voorTaal}}: {{wie}}{{^wie}}……………………………{{/wie}}
    {{/tolken}}
    {{#opAfstand}}
    - [ ] {{naam}}: {{hoe}}. Probeer het een dag eerder uit.
    {{/opAfstand}}
    {{#voorlezen}}
    - [ ] {{naam}}: {{hoe}}. Wie dit in de kamer brengt: {{wie}}{{^wie}}……………………………{{/wie}}
    {{/voorlezen}}
    {{#begeleidingen}}
    - [ ] Naast {{naam}} zit {{wie}}
    {{/begeleidingen}}
    - [ ] Eten en drinken: {{eten}}{{^eten}}……………………………{{/eten}}
    {{#kinderopvang}}
    - [ ] Opvang van kinderen: {{kinderopvang}}
    {{/kinderopvang}}

    ## Wie er zijn

    | Naam | Wie is dat | Doet mee als |
    |---|---|---|
    | {{hoofdpersoon}} | om wie het gaat | hoofdpersoon |
    {{#aanwezigen}}
    | {{naam}} | {{rol}} | {{hoe}} |
    {{/aanwezigen}}

    ## Deel 1: informatie

    Iedereen is erbij en hoort hetzelfde. De coördinator leidt dit deel.

    - Welkom. Iedereen zegt wie hij of zij is.
    {{#opening}}
    - Opening: {{opening}}
    {{/opening}}
    - {{hoofdpersoon}} zegt waar het om gaat, of laat dat iemand doen.
    {{#informatie}}
    - **{{wat}}**: {{wie}}{{^wie}}……………………………{{/wie}}
    {{/informatie}}
    {{^informatie}}
    - Informatie, en wie die geeft: ……………………………
    {{/informatie}}
    {{#voorwaarden}}
    - Dit moet in elk geval in het plan: **{{wat}}**{{#van}} ({{van}}){{/van}}
    {{/voorwaarden}}
    - Vragen. Alles mag gevraagd worden.

    ## Deel 2: besloten tijd

    Alleen de kring is erbij. De coördinator blijft in de buurt. Er is zoveel tijd als nodig is.

    {{#vertrekken}}
    - Gaat nu weg: {{naam}}
    {{/vertrekken}}
    - De kring maakt het plan en roept de coördinator als het klaar is.

    ## Deel 3: het plan

    De kring vertelt het plan. De coördinator vraagt door tot alles duidelijk is.

    - Wat gaat er gebeuren? Wie doet dat, en wanneer?
    - Is er een antwoord op elke vraag en op alles wat in elk geval moet?
    - Wie is het ermee eens?
    - Wie bewaakt het plan? ……………………………
    - Wanneer kijkt de kring terug? ……………………………
    """#
}
