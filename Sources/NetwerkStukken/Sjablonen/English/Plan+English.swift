extension English {
  /// The plan as it was agreed.
  static let plan = #"""
    # The plan of {{hoofdpersoon}} and the circle

    - **Made on:** {{dag}}{{^dag}}……………………………{{/dag}}
    {{#vraag}}
    - **What it is about:** {{vraag}}
    {{/vraag}}
    {{#wens}}
    - **What {{hoofdpersoon}} wants:** {{wens}}
    {{/wens}}

    ## Our agreements

    {{#afspraken}}
    ### {{nummer}}. {{wat}}

    - **Who does it:** {{wie}}{{^wie}}……………………………{{/wie}}
    {{#voorWie}}
    - **For whom:** {{voorWie}}
    {{/voorWie}}
    {{#hoeVaak}}
    - **How often:** {{hoeVaak}}
    {{/hoeVaak}}
    {{#vanaf}}
    - **From:** {{vanaf}}
    {{/vanaf}}
    - **By when:** {{voor}}{{^voor}}……………………………{{/voor}}
    {{#uren}}
    - **Hours a week:** {{uren}}
    {{/uren}}
    {{#hulpvraag}}
    - **For the question:** {{hulpvraag}}
    {{/hulpvraag}}
    {{#nodig}}
    - **Needed:** {{nodig}}
    {{/nodig}}
    - **Who checks:** {{bewaker}}{{^bewaker}}……………………………{{/bewaker}}
    - **If it does not work:** {{planB}}{{^planB}}……………………………{{/planB}}

    {{/afspraken}}
    {{^afspraken}}
    …………………………………………………………
    {{/afspraken}}

    ## What must be in any case

    | What | From whom | How we do that | All right? |
    |---|---|---|---|
    {{#voorwaarden}}
    | {{wat}} | {{van}} | {{hoe}} | {{aanvaard}} |
    {{/voorwaarden}}
    {{^voorwaarden}}
    | | | | |
    {{/voorwaarden}}

    ## Help we ask of professionals

    | What | Of whom | By when | Answer |
    |---|---|---|---|
    {{#hulp}}
    | {{wat}} | {{van}} | {{voor}} | {{antwoord}}{{#toezegging}}: {{toezegging}}{{/toezegging}} |
    {{/hulp}}
    {{^hulp}}
    | | | | |
    {{/hulp}}

    {{#bewustOpen}}
    - **This we leave open for now:** {{wat}}{{#reden}}. {{reden}}{{/reden}}
    {{/bewustOpen}}

    ## How it goes on

    - **Who watches over the plan:** {{planbewaker}}{{^planbewaker}}……………………………{{/planbewaker}}
    - **When we look back:** {{evaluatie}}{{^evaluatie}}……………………………{{/evaluatie}}

    ## Who agrees?

    | Name | Agrees | Signature |
    |---|---|---|
    {{#akkoord}}
    | {{naam}} | {{antwoord}} | |
    {{/akkoord}}
    | | | |
    """#
}
