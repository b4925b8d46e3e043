extension English {
  /// Who does what when, to tick off.
  static let takenlijst = #"""
    # Checklist for the conference of {{hoofdpersoon}}

    The conference is on {{dag}}{{^dag}}……………………………{{/dag}}.

    ## Before

    {{#takenVoor}}
    - [ ] **{{dag}}{{^dag}}……………………………{{/dag}}**: {{wat}}\
      By: {{eigenaar}}. {{reden}}
    {{/takenVoor}}

    ## On the day

    {{#takenDag}}
    - [ ] **{{dag}}{{^dag}}……………………………{{/dag}}**: {{wat}}\
      By: {{eigenaar}}. {{reden}}
    {{/takenDag}}

    ## After

    {{#takenNa}}
    - [ ] **{{dag}}{{^dag}}……………………………{{/dag}}**: {{wat}}\
      By: {{eigenaar}}. {{reden}}
    {{/takenNa}}
    """#
}
