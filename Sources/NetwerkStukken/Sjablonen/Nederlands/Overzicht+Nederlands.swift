extension Nederlands {
  /// For the wall.
  static let overzicht = #"""
    # De kring van {{hoofdpersoon}}

    {{#vraag}}
    **{{vraag}}**
    {{/vraag}}
    {{#wens}}

    {{hoofdpersoon}} zegt: {{wens}}
    {{/wens}}

    ## Wat wordt er gevraagd?

    | Vraag | Wat kunnen wij doen? |
    |---|---|
    {{#hulpvragen}}
    | {{wat}} | |
    {{/hulpvragen}}
    | | |

    ## Wie zijn er, en wat kunnen zij bieden?

    | Naam | Wie is dat | Goed in, of geeft al | Wil dit doen |
    |---|---|---|---|
    {{#mensen}}
    | {{naam}} | {{rol}} | {{biedt}} | |
    {{/mensen}}
    | | | | |
    | | | | |
    """#
}
