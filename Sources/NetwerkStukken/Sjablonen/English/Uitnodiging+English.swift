extension English {
  /// A letter to one person.
  static let uitnodiging = #"""
    # Invitation

    Dear {{naam}},

    {{hoofdpersoon}} {{#meerHoofdpersonen}}invite{{/meerHoofdpersonen}}{{^meerHoofdpersonen}}invites{{/meerHoofdpersonen}} you to a family group conference. It is a meeting of people who care about {{hoofdpersoon}}. Together they make a plan.

    ## What is it about?

    {{#vraag}}
    **{{vraag}}**
    {{/vraag}}
    {{^vraag}}
    …………………………………………………………
    {{/vraag}}

    ## When and where?

    - **Day:** {{dag}}{{^dag}}……………………………{{/dag}}
    - **Time:** {{tijd}}{{^tijd}}……………………………{{/tijd}}
    - **Place:** {{plaats}}{{^plaats}}……………………………{{/plaats}}
    - **Address:** {{adres}}{{^adres}}……………………………{{/adres}}
    {{#toegankelijk}}
    - You can get in with a wheelchair.
    {{/toegankelijk}}
    {{#eten}}
    - **Food:** {{eten}}
    {{/eten}}
    {{#kinderopvang}}
    - **Children:** {{kinderopvang}}
    {{/kinderopvang}}
    {{#tolken}}
    - **Interpreter:** {{voorTaal}}
    {{/tolken}}

    ## How do you take part?

    {{#kring}}
    You belong to the circle: the people around {{hoofdpersoon}}.{{#inDeKamer}} You listen, you ask and you think along.{{/inDeKamer}} You need not promise anything that you cannot or do not want to do.
    {{/kring}}
    {{#informant}}
    We ask you to give information in part 1, in plain words. In part 2 the circle is alone, and we ask you to leave. {{#hoortPlan}}In part 3 you come back and hear the plan.{{/hoortPlan}}{{^hoortPlan}}Would you like to hear the plan in part 3? Ask the coordinator.{{/hoortPlan}}
    {{/informant}}
    {{#steunpersoon}}
    We ask you to sit beside somebody and to help when that is needed.
    {{/steunpersoon}}
    {{#tolk}}
    We ask you to interpret.
    {{/tolk}}
    {{#naast}}

    You are also there for {{naast}}: you sit beside them and help when that is needed.
    {{/naast}}
    {{#telefonisch}}

    You take part by telephone. The coordinator agrees with you when we call.
    {{/telefonisch}}
    {{#beeldbellen}}

    You take part by video call. The coordinator agrees with you how that works.
    {{/beeldbellen}}
    {{#brief}}

    You do not come yourself, but you can write a letter. We read it out in part 1{{#vertegenwoordiger}}; {{vertegenwoordiger}} reads it{{/vertegenwoordiger}}.
    {{/brief}}
    {{#opname}}

    You do not come yourself, but you can record something, with sound or pictures. We play it in part 1.
    {{/opname}}
    {{#vertegenwoordigd}}

    You do not come yourself. {{#vertegenwoordiger}}{{vertegenwoordiger}} speaks for you.{{/vertegenwoordiger}}{{^vertegenwoordiger}}Somebody speaks for you: ……………………………{{/vertegenwoordiger}}
    {{/vertegenwoordigd}}
    {{#begeleiders}}

    You are not on your own. With you: {{begeleiders}}.
    {{/begeleiders}}

    {{#vertelt}}
    - Please tell about this: **{{wat}}**
    {{/vertelt}}
    {{#brengt}}
    - You bring: {{wat}}
    {{/brengt}}
    {{#nodig}}
    - We take care of: {{wat}}
    {{/nodig}}

    ## How it goes

    - **Part 1: information.** Everybody hears what it is about. You may ask anything.
    - **Part 2: private time.** The circle talks and makes a plan. Professionals are not there.
    - **Part 3: the plan.** The circle tells the plan. Together we make it clear.

    ## Your answer

    - [ ] I take part
    - [ ] I cannot come, but I want to take part in another way
    - [ ] I do not take part

    Do you not feel safe to come, or do you need something? Tell us, and together we find another way. Do you know somebody else who belongs here? Tell us too.

    You can call or write to the coordinator, who is independent and takes no side.

    - **Coordinator:** {{coordinator}}{{^coordinator}}……………………………{{/coordinator}}
    - **Telephone:** {{telefoon}}{{^telefoon}}……………………………{{/telefoon}}
    {{#mail}}
    - **Email:** {{mail}}
    {{/mail}}
    """#
}
