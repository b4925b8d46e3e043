extension Nederlands {
  /// The plan as it was agreed.
  static let plan = #"""
    # Het plan van {{hoofdpersoon}} en de kring

    - **Gemaakt op:** {{dag}}{{^dag}}……………………………{{/dag}}
    {{#vraag}}
    - **Waar het over gaat:** {{vraag}}
    {{/vraag}}
    {{#wens}}
    - **Wat {{hoofdpersoon}} wil:** {{wens}}
    {{/wens}}

    ## Onze afspraken

    {{#afspraken}}
    ### {{nummer}}. {{wat}}

    - **Wie doet het:** {{wie}}{{^wie}}……………………………{{/wie}}
    {{#voorWie}}
    - **Voor wie:** {{voorWie}}
    {{/voorWie}}
    {{#hoeVaak}}
    - **Hoe vaak:** {{hoeVaak}}
    {{/hoeVaak}}
    {{#vanaf}}
    - **Vanaf:** {{vanaf}}
    {{/vanaf}}
    - **Voor wanneer:** {{voor}}{{^voor}}……………………………{{/voor}}
    {{#uren}}
    - **Uren in de week:** {{uren}}
    {{/uren}}
    {{#hulpvraag}}
    - **Bij de vraag:** {{hulpvraag}}
    {{/hulpvraag}}
    {{#nodig}}
    - **Nodig:** {{nodig}}
    {{/nodig}}
    - **Wie let erop:** {{bewaker}}{{^bewaker}}……………………………{{/bewaker}}
    - **Als het niet lukt:** {{planB}}{{^planB}}……………………………{{/planB}}

    {{/afspraken}}
    {{^afspraken}}
    …………………………………………………………
    {{/afspraken}}

    ## Wat in elk geval moet

    | Wat | Van wie | Zo doen wij dat | Goed zo? |
    |---|---|---|---|
    {{#voorwaarden}}
    | {{wat}} | {{van}} | {{hoe}} | {{aanvaard}} |
    {{/voorwaarden}}
    {{^voorwaarden}}
    | | | | |
    {{/voorwaarden}}

    ## Hulp die wij vragen aan professionals

    | Wat | Aan wie | Voor wanneer | Antwoord |
    |---|---|---|---|
    {{#hulp}}
    | {{wat}} | {{van}} | {{voor}} | {{antwoord}}{{#toezegging}}: {{toezegging}}{{/toezegging}} |
    {{/hulp}}
    {{^hulp}}
    | | | | |
    {{/hulp}}

    {{#bewustOpen}}
    - **Dit laten wij nu open:** {{wat}}{{#reden}}. {{reden}}{{/reden}}
    {{/bewustOpen}}

    ## Hoe het verder gaat

    - **Wie bewaakt het plan:** {{planbewaker}}{{^planbewaker}}……………………………{{/planbewaker}}
    - **Wanneer kijken wij terug:** {{evaluatie}}{{^evaluatie}}……………………………{{/evaluatie}}

    ## Wie is het ermee eens?

    | Naam | Eens | Handtekening |
    |---|---|---|
    {{#akkoord}}
    | {{naam}} | {{antwoord}} | |
    {{/akkoord}}
    | | | |
    """#
}
