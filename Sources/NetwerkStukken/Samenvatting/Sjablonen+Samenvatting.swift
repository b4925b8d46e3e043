extension Sjablonen {
  /// The page of a summary. Every value is escaped by Mustache, except the style, which is ours.
  static let samenvatting = """
    <!DOCTYPE html>
    <html lang="{{taal}}">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="referrer" content="no-referrer"/>
    <title>{{titel}}</title>
    <style>
    {{{stijl}}}
    </style>
    </head>
    <body>
    <main>
    <h1>{{titel}}</h1>
    {{#inleiding}}
    <p>{{.}}</p>
    {{/inleiding}}
    <details>
    <summary>{{hoe}}</summary>
    {{#uitleg}}
    <p>{{.}}</p>
    {{/uitleg}}
    </details>
    <nav aria-label="{{inhoud}}">
    <ul>
    {{#delen}}
    <li><a href="#{{anker}}">{{naam}}</a></li>
    {{/delen}}
    </ul>
    </nav>
    {{#delen}}
    <section id="{{anker}}" aria-labelledby="{{anker}}-kop">
    <h2 id="{{anker}}-kop">{{naam}} <code>{{kolom}}</code></h2>
    {{#vraag}}
    <p class="vraag">{{vraag}}</p>
    {{/vraag}}
    {{#figuur}}
    <svg viewBox="0 0 {{breedte}} 204" role="img" aria-label="{{bijschrift}}">
    <text class="as" x="12" y="12">{{hoogste}}</text>
    <line class="lijn" x1="12" y1="148" x2="628" y2="148"/>
    {{#staven}}
    <rect class="staaf" x="{{x}}" y="{{y}}" width="{{breedte}}" height="{{hoogte}}"><title>{{titel}}</title></rect>
    {{/staven}}
    <line class="lijn" x1="{{vijf}}" y1="164" x2="{{vijfennegentig}}" y2="164"/>
    <rect class="doos" x="{{kwart}}" y="157" width="{{doos}}" height="14"/>
    <line class="mediaan" x1="{{mediaan}}" y1="155" x2="{{mediaan}}" y2="173"/>
    <circle class="gemiddelde" cx="{{gemiddelde}}" cy="164" r="4"/>
    {{#merken}}
    <line class="lijn" x1="{{x}}" y1="180" x2="{{x}}" y2="184"/><text class="as midden" x="{{x}}" y="197">{{tekst}}</text>
    {{/merken}}
    </svg>
    {{/figuur}}
    <dl>
    {{#getallen}}
    <div><dt>{{naam}}</dt><dd>{{waarde}}</dd></div>
    {{/getallen}}
    </dl>
    {{#vergelijking}}
    <h3>{{titel}}</h3>
    {{#figuur}}
    <svg viewBox="0 0 {{breedte}} {{hoogte}}" aria-hidden="true">
    {{#rijen}}
    <text class="as eind" x="160" y="{{tekst}}">{{naam}}</text>
    <line class="lijn" x1="{{van}}" y1="{{y}}" x2="{{tot}}" y2="{{y}}"/>
    <rect class="doos" x="{{kwart}}" y="{{doosboven}}" width="{{doos}}" height="14"/>
    <line class="mediaan" x1="{{mediaan}}" y1="{{mboven}}" x2="{{mediaan}}" y2="{{monder}}"/>
    <circle class="gemiddelde" cx="{{gemiddelde}}" cy="{{y}}" r="4"/>
    {{/rijen}}
    <line class="lijn" x1="170" y1="{{onder}}" x2="628" y2="{{onder}}"/>
    {{#merken}}
    <text class="as midden" x="{{x}}" y="{{y}}">{{tekst}}</text>
    {{/merken}}
    </svg>
    {{/figuur}}
    <div class="breed" role="region" tabindex="0" aria-label="{{titel}}">
    <table>
    <thead><tr>{{#koppen}}<th scope="col">{{.}}</th>{{/koppen}}</tr></thead>
    <tbody>
    {{#regels}}
    <tr><th scope="row">{{naam}}</th>{{#cellen}}<td>{{.}}</td>{{/cellen}}{{#klein}}<td colspan="6">{{klein}}</td>{{/klein}}</tr>
    {{/regels}}
    </tbody>
    </table>
    </div>
    {{/vergelijking}}
    <div class="bron">
    {{#bron}}
    <p>{{.}}</p>
    {{/bron}}
    </div>
    </section>
    {{/delen}}
    </main>
    </body>
    </html>

    """

  /// Its look: on a screen, on a telephone, in the dark and on paper.
  static let stijlVanSamenvatting = """
    :root { --inkt: #1a1a1a; --papier: #fff; --grijs: #5a5a5a; --vlak: #7ea6bd; --doos: #c9dbe5; --kop: #14506e; --lijn: #8a9aa3; --accent: #a63c00; color-scheme: light dark; }
    @media screen and (prefers-color-scheme: dark) { :root { --inkt: #ececec; --papier: #16191b; --grijs: #b5b5b5; --vlak: #5f93b0; --doos: #3c5563; --kop: #8cc6e6; --lijn: #7c8a92; --accent: #ffb27a; } }
    @page { size: A4; margin: 15mm 18mm; }
    html { font: 12pt/1.5 "Atkinson Hyperlegible", Verdana, "DejaVu Sans", sans-serif; color: var(--inkt); background: var(--papier); }
    body { margin: 0; }
    main { max-width: 46em; margin: 0 auto; padding: 1.5em; }
    h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 .5em; color: var(--kop); }
    h2 { font-size: 1.15em; line-height: 1.3; margin: 0 0 .2em; color: var(--kop); overflow-wrap: anywhere; }
    h3 { font-size: 1em; margin: 1em 0 .3em; }
    h2 code { font-size: .75em; color: var(--grijs); font-weight: normal; }
    section { border-top: 1px solid var(--lijn); margin-top: 2em; padding-top: 1em; break-inside: avoid; }
    a { color: var(--kop); }
    nav ul { columns: 16em; padding-left: 1.2em; font-size: .9em; }
    .vraag { margin: 0 0 .5em; font-style: italic; }
    svg { width: 100%; height: auto; display: block; }
    svg text { font-size: 12px; fill: var(--inkt); }
    .midden { text-anchor: middle; } .eind { text-anchor: end; }
    .staaf { fill: var(--vlak); } .doos { fill: var(--doos); stroke: var(--inkt); }
    .lijn { stroke: var(--lijn); } .mediaan { stroke: var(--inkt); stroke-width: 2.5; }
    .gemiddelde { fill: var(--accent); stroke: var(--papier); }
    dl { display: flex; flex-wrap: wrap; gap: .2em 1.4em; margin: .4em 0; font-size: .9em; }
    dl div { white-space: nowrap; } dt { display: inline; color: var(--grijs); } dt::after { content: ": "; } dd { display: inline; margin: 0; font-weight: bold; }
    .breed { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .85em; }
    th, td { border-bottom: 1px solid var(--lijn); padding: .25em .5em; text-align: right; vertical-align: top; }
    th:first-child { text-align: left; font-weight: normal; } thead th { font-weight: bold; vertical-align: bottom; }
    td[colspan] { text-align: left; color: var(--grijs); }
    .bron { font-size: .8em; color: var(--grijs); margin-top: .6em; } .bron p { margin: 0; overflow-wrap: anywhere; }
    @media (max-width: 32em) { main { padding: 1em; } td { white-space: nowrap; } }
    @media print { html { font-size: 10pt; background: #fff; } nav { display: none; } main { max-width: none; padding: 0; } details::details-content { content-visibility: visible; height: auto; } summary { list-style: none; font-weight: bold; } section svg { width: 66%; } section { margin-top: 1em; } }
    """
}
