extension English {
  /// The plan to fill in by hand.
  static let leegPlan = #"""
    # The plan of {{hoofdpersoon}} and the circle

    - **Made on:** {{dag}}{{^dag}}……………………………{{/dag}}
    - **What it is about:** {{vraag}}{{^vraag}}…………………………………………………………{{/vraag}}

    ## The questions

    | Question | What do we want to reach? |
    |---|---|
    {{#hulpvragen}}
    | {{wat}} | |
    {{/hulpvragen}}
    | | |

    ## Our agreements

    | What | Who does it | By when | Who checks | If it does not work |
    |---|---|---|---|---|
    | | | | | |
    | | | | | |
    | | | | | |
    | | | | | |
    | | | | | |
    | | | | | |
    | | | | | |

    ## What must be in any case

    | What | From whom | How we do that |
    |---|---|---|
    {{#voorwaarden}}
    | {{wat}} | {{van}} | |
    {{/voorwaarden}}
    | | | |

    ## Help we ask of professionals

    | What | Of whom | By when |
    |---|---|---|
    | | | |
    | | | |

    ## How it goes on

    - **This we leave open for now:** …………………………………………………………
    - **Who watches over the plan:** ……………………………
    - **When we look back:** ……………………………

    ## Who agrees?

    | Name | Signature | Name | Signature |
    |---|---|---|---|
    | | | | |
    | | | | |
    | | | | |
    | | | | |
    """#
}
