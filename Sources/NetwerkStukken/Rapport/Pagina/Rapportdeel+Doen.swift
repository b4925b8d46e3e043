// What there is to do: gaps, who could help, the conference, its plan and what became of it.
extension Rapportdeel {
  static let sjabloonHiaten = """
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

  static let sjabloonSteun = """
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

  static let sjabloonConferentie = """
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

  static let sjabloonPlan = """
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

  static let sjabloonVeranderingen = """
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
}
