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

  static let sjabloonTekening = """
    {{#tekening}}
    <section id="{{anker}}" class="tekening" aria-labelledby="{{anker}}-kop">
    <h2 id="{{anker}}-kop">{{naam}}</h2>
    <p class="klein">{{woord.tekeningUitleg}}</p>
    <p class="klein script" hidden="hidden">{{woord.hoeKiezen}}</p>
    <figure>
    <div class="schuif{{#groot}} groot{{/groot}}" role="region" tabindex="0" aria-label="{{naam}}. {{woord.wissel}}">
    {{{svg}}}
    </div>
    </figure>
    <div class="gekozen script" id="gekozen" data-kiezen="{{woord.kiesIemand}}" hidden="hidden"></div>
    </section>
    {{/tekening}}
    """

  static let sjabloonMensen = """
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

  static let sjabloonKracht = """
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

  static let sjabloonBegrippen = """
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

  static let sjabloonBerekening = """
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
