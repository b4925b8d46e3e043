extension Rapportsjablonen {
  /// The page around the parts.
  static let eigenPagina = """
    <!DOCTYPE html>
    <html lang="{{taal}}">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="{{beleid}}"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="referrer" content="no-referrer"/>
    <meta name="robots" content="noindex"/>
    <title>{{titel}}</title>
    <style>{{{stijl}}}</style>
    </head>
    <body>
    <a class="sprong" href="#inhoud">{{woord.naarInhoud}}</a>
    <header>
    <h1><bdi>{{titel}}</bdi></h1>
    {{#ondertitel}}
    <p class="onder">{{ondertitel}}</p>
    {{/ondertitel}}
    {{#waarschuwing}}
    <p class="waarschuwing">{{waarschuwing}}</p>
    {{/waarschuwing}}
    {{#inleiding}}
    <p>{{.}}</p>
    {{/inleiding}}
    {{#uitspraak}}
    <blockquote><p>‘{{uitspraak}}’</p></blockquote>
    {{/uitspraak}}
    </header>
    <nav aria-label="{{woord.inhoud}}">
    <ul>
    {{#inhoud}}
    <li><a href="#{{anker}}">{{naam}}</a></li>
    {{/inhoud}}
    </ul>
    </nav>
    <main id="inhoud" tabindex="-1">
    {{> rapport-tekening}}
    {{> rapport-mensen}}
    {{> rapport-kracht}}
    {{> rapport-hiaten}}
    {{> rapport-steun}}
    {{> rapport-conferentie}}
    {{> rapport-plan}}
    {{> rapport-veranderingen}}
    {{> rapport-begrippen}}
    {{> rapport-berekening}}
    </main>
    <footer><p>{{woord.slot}}</p></footer>
    <script>{{{script}}}</script>
    </body>
    </html>

    """
}
