extension English {
  /// For the wall.
  static let overzicht = #"""
    # The circle of {{hoofdpersoon}}

    {{#vraag}}
    **{{vraag}}**
    {{/vraag}}
    {{#wens}}

    {{hoofdpersoon}} says: {{wens}}
    {{/wens}}

    ## What is asked?

    | Question | What can we do? |
    |---|---|
    {{#hulpvragen}}
    | {{wat}} | |
    {{/hulpvragen}}
    | | |

    ## Who is there, and what can they offer?

    | Name | Who is that | Good at, or gives already | Wants to do this |
    |---|---|---|---|
    {{#mensen}}
    | {{naam}} | {{rol}} | {{biedt}} | |
    {{/mensen}}
    | | | | |
    | | | | |
    """#
}
