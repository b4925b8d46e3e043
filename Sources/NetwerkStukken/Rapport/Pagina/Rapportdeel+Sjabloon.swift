extension Rapportdeel {
  /// The built-in template.
  var sjabloon: String {
    switch self {
    case .tekening: Self.sjabloonTekening
    case .mensen: Self.sjabloonMensen
    case .kracht: Self.sjabloonKracht
    case .hiaten: Self.sjabloonHiaten
    case .steun: Self.sjabloonSteun
    case .conferentie: Self.sjabloonConferentie
    case .plan: Self.sjabloonPlan
    case .veranderingen: Self.sjabloonVeranderingen
    case .begrippen: Self.sjabloonBegrippen
    case .berekening: Self.sjabloonBerekening
    }
  }

  private static let sjabloonTekening = """
    {{#tekening}}
    <section id="{{anker}}" class="tekening" aria-labelledby="{{anker}}-kop">
    <h2 id="{{anker}}-kop">{{naam}}</h2>
    <p class="klein">{{woord.tekeningUitleg}}</p>
    <p class="klein script" hidden="hidden">{{woord.hoeKiezen}}</p>
    <figure>
    <div class="schuif" role="region" tabindex="0" aria-label="{{naam}}. {{woord.wissel}}">
    {{{svg}}}
    </div>
    </figure>
    <div class="gekozen script" id="gekozen" data-kiezen="{{woord.kiesIemand}}" hidden="hidden"></div>
    </section>
    {{/tekening}}
    """

  private static let sjabloonMensen = """
    {{#mensen}}
    <section id="{{anker}}" class="mensen" aria-labelledby="{{anker}}-kop">
    <h2 id="{{anker}}-kop">{{naam}}</h2>
    {{#groepen}}
    <h3><bdi>{{kop}}</bdi></h3>
    <ul>
    {{#mensen}}
    <li id="{{id}}"{{#element}} data-element="{{element}}" data-lijnen="{{lijnen}}" data-buren="{{buren}}"{{/element}}>
    <details>
    <summary><bdi class="naam">{{naam}}</bdi>{{#rol}} <span class="rol"><bdi>{{rol}}</bdi></span>{{/rol}}{{#plek}} <span class="plek"><bdi>{{plek}}</bdi></span>{{/plek}}</summary>
    <div class="meer">
    {{#regels}}
    <p>{{.}}</p>
    {{/regels}}
    {{^empty(redenen)}}
    <div class="redenen">
    <p class="klein">{{woord.waaromHier}}</p>
    <ul>
    {{#redenen}}
    <li>{{.}}</li>
    {{/redenen}}
    </ul>
    </div>
    {{/empty(redenen)}}
    </div>
    </details>
    </li>
    {{/mensen}}
    </ul>
    {{/groepen}}
    </section>
    {{/mensen}}
    """

  private static let sjabloonKracht = """
    {{#kracht}}
    <section id="{{anker}}" class="kracht" aria-labelledby="{{anker}}-kop">
    <h2 id="{{anker}}-kop">{{naam}}</h2>
    {{#voorFamilie}}
    <dl class="lijst">
    {{#watErAlIs}}
    <div><dt>{{kop}}</dt>{{#regels}}<dd>{{.}}</dd>{{/regels}}</div>
    {{/watErAlIs}}
    </dl>
    {{/voorFamilie}}
    {{#voorProfessional}}
    {{#uitspraken}}
    <p>{{.}}</p>
    {{/uitspraken}}
    {{^empty(rijen)}}
    <p class="klein">{{woord.zekerEnMogelijk}} {{gewichten}}</p>
    <ul class="balken">
    {{#rijen}}
    <li>
    <p class="balkkop"><strong>{{naam}}</strong> <span>{{getallen}}</span></p>
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="baan" x="0" y="0" width="100" height="6"/>
    <rect class="zeker" x="0" y="0" width="{{zeker}}" height="6"/>
    <rect class="kan" x="{{kan}}" y="1" width="{{breedte}}" height="4"/>
    {{#merk}}
    <rect class="merk" x="{{merk}}" y="0" width="0.75" height="6"/>
    {{/merk}}
    </svg>
    <p class="klein">{{grond}}</p>
    </li>
    {{/rijen}}
    </ul>
    {{/empty(rijen)}}
    {{^empty(onbekend)}}
    <h3>{{woord.nogNietBekend}}</h3>
    <ul>
    {{#onbekend}}
    <li>{{.}}</li>
    {{/onbekend}}
    </ul>
    {{/empty(onbekend)}}
    {{/voorProfessional}}
    </section>
    {{/kracht}}
    """

  private static let sjabloonHiaten = """
    {{#hiaten}}
    <section id="{{anker}}" class="hiaten" aria-labelledby="{{anker}}-kop">
    <h2 id="{{anker}}-kop">{{naam}}</h2>
    {{#voorFamilie}}
    <p>{{woord.hoeftNiet}}</p>
    {{/voorFamilie}}
    {{#voorProfessional}}
    <p>{{woord.hiatenUitleg}}</p>
    {{/voorProfessional}}
    {{^empty(verderKijken)}}
    <h3>{{woord.verderKijken}}</h3>
    <ul>
    {{#verderKijken}}
    <li>{{.}}</li>
    {{/verderKijken}}
    </ul>
    {{/empty(verderKijken)}}
    {{#groepen}}
    {{#voorProfessional}}
    <h3>{{kop}}</h3>
    {{/voorProfessional}}
    {{#hiaten}}
    <div class="kaart">
    <p class="zin">{{zin}}</p>
    {{^empty(stappen)}}
    <ul class="stappen">
    {{#stappen}}
    <li>{{#voorProfessional}}<span class="dosering">{{dosering}}</span> {{/voorProfessional}}{{zin}}</li>
    {{/stappen}}
    </ul>
    {{/empty(stappen)}}
    </div>
    {{/hiaten}}
    {{/groepen}}
    </section>
    {{/hiaten}}
    """

  private static let sjabloonSteun = """
    {{#steun}}
    <section id="{{anker}}" class="steun" aria-labelledby="{{anker}}-kop">
    <h2 id="{{anker}}-kop">{{naam}}</h2>
    <p>{{woord.vragenUitleg}}</p>
    {{#groepen}}
    <h3>{{kop}}</h3>
    {{#toelichting}}
    <p class="klein">{{.}}</p>
    {{/toelichting}}
    <div class="kaarten">
    {{#mensen}}
    <div class="kaart">
    <p class="zin"><bdi class="naam">{{naam}}</bdi>{{#rol}} <span class="rol"><bdi>{{rol}}</bdi></span>{{/rol}}</p>
    {{#zin}}
    <p>{{zin}}.</p>
    {{/zin}}
    {{#letOp}}
    <p class="tegen"><strong>{{woord.letOp}}:</strong> {{letOp}}.</p>
    {{/letOp}}
    {{#navragen}}
    <p class="navragen"><strong>{{woord.vraagEerst}}:</strong> {{navragen}}.</p>
    {{/navragen}}
    <p class="route">{{route}}</p>
    </div>
    {{/mensen}}
    </div>
    {{^empty(professionals)}}
    <h4>{{woord.uitHunWerk}}</h4>
    <div class="kaarten">
    {{#professionals}}
    <div class="kaart">
    <p class="zin"><bdi class="naam">{{naam}}</bdi>{{#rol}} <span class="rol"><bdi>{{rol}}</bdi></span>{{/rol}}</p>
    {{#zin}}
    <p>{{zin}}.</p>
    {{/zin}}
    {{#letOp}}
    <p class="tegen"><strong>{{woord.letOp}}:</strong> {{letOp}}.</p>
    {{/letOp}}
    {{#navragen}}
    <p class="navragen"><strong>{{woord.vraagEerst}}:</strong> {{navragen}}.</p>
    {{/navragen}}
    <p class="route">{{route}}</p>
    </div>
    {{/professionals}}
    </div>
    {{/empty(professionals)}}
    {{^empty(plekken)}}
    <h4>{{woord.inDeBuurt}}</h4>
    <ul>
    {{#plekken}}
    <li>{{.}}</li>
    {{/plekken}}
    </ul>
    {{/empty(plekken)}}
    {{/groepen}}
    </section>
    {{/steun}}
    """

  private static let sjabloonConferentie = """
    {{#conferentie}}
    <section id="{{anker}}" aria-labelledby="{{anker}}-kop">
    <h2 id="{{anker}}-kop">{{naam}}</h2>
    <dl class="lijst">
    {{#gegevens}}
    <div><dt>{{kop}}</dt>{{#regels}}<dd>{{.}}</dd>{{/regels}}</div>
    {{/gegevens}}
    </dl>
    {{#mensen}}
    <h3>{{kop}}</h3>
    <ul>
    {{#regels}}
    <li>{{.}}</li>
    {{/regels}}
    </ul>
    {{/mensen}}
    {{^empty(vragen)}}
    <h3>{{woord.wieVraagtWie}}</h3>
    <ul class="genummerd">
    {{#vragen}}
    <li>{{.}}</li>
    {{/vragen}}
    </ul>
    {{/empty(vragen)}}
    </section>
    {{/conferentie}}
    """

  private static let sjabloonPlan = """
    {{#plan}}
    <section id="{{anker}}" aria-labelledby="{{anker}}-kop">
    <h2 id="{{anker}}-kop">{{naam}}</h2>
    {{#empty(afspraken)}}
    <p>{{woord.geenAfspraken}}</p>
    {{/empty(afspraken)}}
    {{#afspraken}}
    <div class="kaart">
    <p class="zin">{{wat}}</p>
    <ul>
    {{#regels}}
    <li>{{.}}</li>
    {{/regels}}
    </ul>
    </div>
    {{/afspraken}}
    {{^empty(voorwaarden)}}
    <h3>{{woord.voorwaarden}}</h3>
    <ul>
    {{#voorwaarden}}
    <li>{{.}}</li>
    {{/voorwaarden}}
    </ul>
    {{/empty(voorwaarden)}}
    {{^empty(hulp)}}
    <h3>{{woord.hulp}}</h3>
    <ul>
    {{#hulp}}
    <li>{{.}}</li>
    {{/hulp}}
    </ul>
    {{/empty(hulp)}}
    {{#verder}}
    <p>{{.}}</p>
    {{/verder}}
    {{#controle}}
    <h3>{{kop}}</h3>
    <ul>
    {{#regels}}
    <li>{{.}}</li>
    {{/regels}}
    </ul>
    {{/controle}}
    </section>
    {{/plan}}
    """

  private static let sjabloonVeranderingen = """
    {{#veranderingen}}
    <section id="{{anker}}" aria-labelledby="{{anker}}-kop">
    <h2 id="{{anker}}-kop">{{naam}}</h2>
    {{#groepen}}
    <h3>{{tussen}}</h3>
    <ul>
    {{#zinnen}}
    <li>{{.}}</li>
    {{/zinnen}}
    </ul>
    {{^empty(eigenWoorden)}}
    <h4>{{woord.eigenWoorden}}</h4>
    <ul>
    {{#eigenWoorden}}
    <li>{{.}}</li>
    {{/eigenWoorden}}
    </ul>
    {{/empty(eigenWoorden)}}
    {{^empty(verschillen)}}
    <h4>{{woord.krachtToenNu}}</h4>
    <ul>
    {{#verschillen}}
    <li>{{.}}</li>
    {{/verschillen}}
    </ul>
    {{/empty(verschillen)}}
    {{/groepen}}
    </section>
    {{/veranderingen}}
    """

  private static let sjabloonBegrippen = """
    {{#begrippen}}
    <section id="{{anker}}" aria-labelledby="{{anker}}-kop">
    <h2 id="{{anker}}-kop">{{naam}}</h2>
    <dl class="lijst">
    {{#groepen}}
    <div><dt>{{naam}}</dt><dd>{{betekenis}}</dd></div>
    {{/groepen}}
    </dl>
    </section>
    {{/begrippen}}
    """

  private static let sjabloonBerekening = """
    {{#berekening}}
    <section id="{{anker}}" class="berekening" aria-labelledby="{{anker}}-kop">
    <h2 id="{{anker}}-kop">{{naam}}</h2>
    {{#groepen}}
    <h3>{{kop}}</h3>
    <ul class="rekenregels">
    {{#regels}}
    <li>
    <p><strong>{{naam}}: {{waarde}}</strong> <span class="klein">({{woord.rustOp}}: {{n}})</span></p>
    <p>{{uitleg}}</p>
    {{#formule}}
    <p class="klein">{{woord.formule}}: <code>{{formule}}</code></p>
    {{/formule}}
    <p class="klein">{{woord.bron}}: {{bron}}</p>
    </li>
    {{/regels}}
    </ul>
    {{/groepen}}
    </section>
    {{/berekening}}
    """
}
