extension English {
  /// The three parts, with who does what.
  static let agenda = #"""
    # Agenda of the conference of {{hoofdpersoon}}

    - **What it is about:** {{vraag}}{{^vraag}}……………………………{{/vraag}}
    {{#wens}}
    - **What {{hoofdpersoon}} wants:** {{wens}}
    {{/wens}}
    - **Day:** {{dag}}{{^dag}}……………………………{{/dag}}
    - **Time:** {{tijd}}{{^tijd}}……………………………{{/tijd}}
    - **Place:** {{plaats}}{{^plaats}}……………………………{{/plaats}}{{#adres}}, {{adres}}{{/adres}}
    - **Coordinator:** {{coordinator}}{{^coordinator}}……………………………{{/coordinator}}

    ## To arrange beforehand

    - [ ] A room for {{aantal}} people{{#ruimteVoor}}; there is room for {{ruimteVoor}}{{/ruimteVoor}}
    {{#teVol}}
    - [ ] **More people come than there is room for. Find a larger room.**
    {{/teVol}}
    - [ ] Another room, where the professionals wait during part 2
    {{^toegankelijk}}
    - [ ] Find out whether everybody can get in, also with a wheelchair
    {{/toegankelijk}}
    {{#talen}}
    - [ ] Languages spoken: {{talen}}
    {{/talen}}
    {{#tolken}}
    - [ ] Interpreter {{voorTaal}}: {{wie}}{{^wie}}……………………………{{/wie}}
    {{/tolken}}
    {{#opAfstand}}
    - [ ] {{naam}}: {{hoe}}. Try it out a day before.
    {{/opAfstand}}
    {{#voorlezen}}
    - [ ] {{naam}}: {{hoe}}. Who brings this into the room: {{wie}}{{^wie}}……………………………{{/wie}}
    {{/voorlezen}}
    {{#begeleidingen}}
    - [ ] Beside {{naam}}: {{wie}}
    {{/begeleidingen}}
    - [ ] Food and drink: {{eten}}{{^eten}}……………………………{{/eten}}
    {{#kinderopvang}}
    - [ ] Care of children: {{kinderopvang}}
    {{/kinderopvang}}

    ## Who is there

    | Name | Who is that | Takes part as |
    |---|---|---|
    | {{hoofdpersoon}} | whom it is about | central person |
    {{#aanwezigen}}
    | {{naam}} | {{rol}} | {{hoe}} |
    {{/aanwezigen}}

    ## Part 1: information

    Everybody is there and hears the same. The coordinator leads this part.

    - Welcome. Everybody says who they are.
    {{#opening}}
    - Opening: {{opening}}
    {{/opening}}
    - {{hoofdpersoon}} says what it is about, or has somebody do so.
    {{#informatie}}
    - **{{wat}}**: {{wie}}{{^wie}}……………………………{{/wie}}
    {{/informatie}}
    {{^informatie}}
    - Information, and who gives it: ……………………………
    {{/informatie}}
    {{#voorwaarden}}
    - This must be in the plan in any case: **{{wat}}**{{#van}} ({{van}}){{/van}}
    {{/voorwaarden}}
    - Questions. Anything may be asked.

    ## Part 2: private time

    Only the circle is there. The coordinator stays nearby. There is as much time as needed.

    {{#vertrekken}}
    - Leaves now: {{naam}}
    {{/vertrekken}}
    - The circle makes the plan and calls the coordinator when it is ready.

    ## Part 3: the plan

    The circle tells the plan. The coordinator asks until everything is clear.

    - What will happen? Who does it, and when?
    - Is there an answer to every question and to all that must be in the plan?
    - Who agrees?
    - Who watches over the plan? ……………………………
    - When does the circle look back? ……………………………
    """#
}
