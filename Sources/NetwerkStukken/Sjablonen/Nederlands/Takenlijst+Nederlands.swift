extension Nederlands {
  /// Who does what when, to tick off.
  static let takenlijst = #"""
    # Takenlijst voor de conferentie van {{hoofdpersoon}}

    De conferentie is op {{dag}}{{^dag}}……………………………{{/dag}}.

    ## Ervoor

    {{#takenVoor}}
    - [ ] **{{dag}}{{^dag}}……………………………{{/dag}}**: {{wat}}\
      Door: {{eigenaar}}. {{reden}}
    {{/takenVoor}}

    ## Op de dag zelf

    {{#takenDag}}
    - [ ] **{{dag}}{{^dag}}……………………………{{/dag}}**: {{wat}}\
      Door: {{eigenaar}}. {{reden}}
    {{/takenDag}}

    ## Erna

    {{#takenNa}}
    - [ ] **{{dag}}{{^dag}}……………………………{{/dag}}**: {{wat}}\
      Door: {{eigenaar}}. {{reden}}
    {{/takenNa}}
    """#
}
