extension Nederlands {
  /// The plan to fill in by hand.
  static let leegPlan = #"""
    # Het plan van {{hoofdpersoon}} en de kring

    - **Gemaakt op:** {{dag}}{{^dag}}……………………………{{/dag}}
    - **Waar het over gaat:** {{vraag}}{{^vraag}}…………………………………………………………{{/vraag}}

    ## De vragen

    | Vraag | Wat willen wij bereiken? |
    |---|---|
    {{#hulpvragen}}
    | {{wat}} | |
    {{/hulpvragen}}
    | | |

    ## Onze afspraken

    | Wat | Wie doet het | Voor wanneer | Wie let erop | Als het niet lukt |
    |---|---|---|---|---|
    | | | | | |
    | | | | | |
    | | | | | |
    | | | | | |
    | | | | | |
    | | | | | |
    | | | | | |

    ## Wat in elk geval moet

    | Wat | Van wie | Zo doen wij dat |
    |---|---|---|
    {{#voorwaarden}}
    | {{wat}} | {{van}} | |
    {{/voorwaarden}}
    | | | |

    ## Hulp die wij vragen aan professionals

    | Wat | Aan wie | Voor wanneer |
    |---|---|---|
    | | | |
    | | | |

    ## Hoe het verder gaat

    - **Dit laten wij nu open:** …………………………………………………………
    - **Wie bewaakt het plan:** ……………………………
    - **Wanneer kijken wij terug:** ……………………………

    ## Wie is het ermee eens?

    | Naam | Handtekening | Naam | Handtekening |
    |---|---|---|---|
    | | | | |
    | | | | |
    | | | | |
    | | | | |
    """#
}
