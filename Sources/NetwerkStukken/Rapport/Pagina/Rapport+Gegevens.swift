import Netwerk
import NetwerkAnalyse

/// What the templates of a report are filled with, by name (English: *values*).
struct Rapportwaarden: ExpressibleByDictionaryLiteral {
  private var waarden: [Rapportveld: Any]

  init(dictionaryLiteral paren: (Rapportveld, Any)...) {
    waarden = Dictionary(paren) { _, nieuw in nieuw }
  }

  subscript(_ veld: Rapportveld) -> Any? {
    get { waarden[veld] }
    set { waarden[veld] = newValue }
  }

  /// As Mustache reads it.
  var voorMustache: [String: Any] {
    Dictionary(uniqueKeysWithValues: waarden.map { ($0.rawValue, Self.voorMustache($1)) })
  }

  private static func voorMustache(_ waarde: Any) -> Any {
    switch waarde {
    case let waarden as Rapportwaarden: waarden.voorMustache
    case let lijst as [Rapportwaarden]: lijst.map(\.voorMustache)
    default: waarde
    }
  }
}

extension Rapportdeel {
  /// The variable that holds it.
  var veld: Rapportveld {
    switch self {
    case .tekening: .tekening
    case .mensen: .mensen
    case .kracht: .kracht
    case .hiaten: .hiaten
    case .steun: .steun
    case .conferentie: .conferentie
    case .plan: .plan
    case .veranderingen: .veranderingen
    case .begrippen: .begrippen
    case .berekening: .berekening
    }
  }
}

extension Rapport {
  /// Everything that the templates may use.
  var gegevens: Rapportwaarden {
    var waarden = pagina
    for deel in Rapportdeel.allCases {
      guard var inhoud = inhoud(van: deel) else { continue }
      inhoud[.anker] = deel.rawValue
      inhoud[.naam] = deel.titel(voor: lezer, in: taal)
      waarden[deel.veld] = inhoud
    }
    waarden[.inhoud] = Rapportdeel.allCases.filter { waarden[$0.veld] != nil }.map {
      [.anker: $0.rawValue, .naam: $0.titel(voor: lezer, in: taal)] as Rapportwaarden
    }
    return waarden
  }

  private var pagina: Rapportwaarden {
    let woorden = Dictionary(
      uniqueKeysWithValues: Rapportwoord.allCases.map { ($0.rawValue, $0.naam(in: taal)) })
    return [
      .taal: taal.rawValue, .titel: kop.titel, .ondertitel: of(kop.ondertitel),
      .inleiding: kop.inleiding, .uitspraak: of(kop.uitspraak),
      .waarschuwing: of(kop.waarschuwing), .voorFamilie: lezer == .familie,
      .voorProfessional: lezer == .professional, .woord: woorden,
    ]
  }

  private func of(_ tekst: String?) -> Any { tekst ?? Ontbrekend() }

  /// - Returns: `nil` for a part that this report does not have.
  private func inhoud(van deel: Rapportdeel) -> Rapportwaarden? {
    switch deel {
    case .tekening: tekening.map { [.svg: $0.inPagina, .groot: $0.isGroot] }
    case .mensen: mensen.isEmpty ? nil : [.groepen: mensen.map(groep)]
    case .kracht: krachtinhoud
    case .hiaten:
      hiaten.isEmpty && verderKijken.isEmpty
        ? nil : [.groepen: hiaten.map(hiaatgroep), .verderKijken: verderKijken]
    case .steun: steun.isEmpty ? nil : [.groepen: steun.map(steundeel)]
    case .conferentie:
      conferentie.map {
        [
          .gegevens: $0.gegevens.map(lijst), .mensen: $0.mensen.map(lijst), .vragen: $0.vragen,
        ]
      }
    case .plan: plan.map(planinhoud)
    case .veranderingen:
      veranderingen.isEmpty ? nil : [.groepen: veranderingen.map(verandering)]
    case .begrippen:
      [
        .groepen: begrippen.map {
          [.naam: $0.naam(in: taal), .betekenis: $0.betekenis(in: taal)] as Rapportwaarden
        }
      ]
    case .berekening: berekening.isEmpty ? nil : [.groepen: berekening.map(rekengroep)]
    }
  }

  private func lijst(_ lijst: Rapportlijst) -> Rapportwaarden {
    [.kop: lijst.kop, .regels: lijst.regels]
  }

  private func groep(_ groep: Mensengroep) -> Rapportwaarden {
    [.kop: groep.naam, .mensen: groep.mensen.map(mens)]
  }

  private func mens(_ mens: Mens) -> Rapportwaarden {
    [
      .id: mens.anker, .naam: mens.naam, .rol: of(mens.rol), .plek: of(mens.plek),
      .regels: mens.regels, .redenen: mens.redenen, .element: of(mens.element),
      .lijnen: mens.lijnen.joined(separator: " "), .buren: mens.buren.joined(separator: " "),
    ]
  }

  private var krachtinhoud: Rapportwaarden? {
    if lezer == .familie {
      return watErAlIs.isEmpty ? nil : [.watErAlIs: watErAlIs.map(lijst)]
    }
    return kracht.map {
      [
        .uitspraken: $0.uitspraken, .rijen: $0.rijen.map(rij), .gewichten: $0.gewichten,
        .onbekend: $0.onbekend,
      ]
    }
  }

  private func rij(_ rij: Krachtrij) -> Rapportwaarden {
    let (van, tot) = (rij.bereik.lowerBound * 100, rij.bereik.upperBound * 100)
    return [
      .naam: rij.naam, .getallen: rij.getallen, .grond: rij.grond, .zeker: svg(van),
      .kan: svg(van), .breedte: svg(tot - van),
      .merk: rij.waarde.map { svg(min(max($0 * 100, 0.75), 99.25)) } ?? Ontbrekend(),
    ]
  }

  private func hiaatgroep(_ groep: Hiaatgroep) -> Rapportwaarden {
    [
      .kop: groep.naam,
      .hiaten: groep.hiaten.map { hiaat in
        [
          .zin: hiaat.zin,
          .stappen: hiaat.stappen.map {
            [.dosering: $0.dosering, .zin: $0.zin] as Rapportwaarden
          },
        ] as Rapportwaarden
      },
    ]
  }

  private func steundeel(_ deel: Steundeel) -> Rapportwaarden {
    [
      .kop: deel.titel, .toelichting: deel.toelichting, .mensen: deel.mensen.map(helper),
      .professionals: deel.professionals.map(helper), .plekken: deel.plekken,
    ]
  }

  private func helper(_ helper: Steundeel.Helper) -> Rapportwaarden {
    [
      .naam: helper.naam, .rol: of(helper.rol), .zin: opgesomd(helper.voor, hoofdletter: true),
      .letOp: opgesomd(helper.letOp),
      .navragen: opgesomd(helper.navragen), .route: helper.route,
    ]
  }

  /// The reasons as one sentence; nothing where there are none.
  private func opgesomd(_ redenen: [String], hoofdletter: Bool = false) -> Any {
    let zin = redenen.opgesomd(in: taal)
    return zin.isEmpty ? Ontbrekend() : hoofdletter ? zin.eersteHoofdletter : zin
  }

  private func planinhoud(_ plan: Plandeel) -> Rapportwaarden {
    [
      .afspraken: plan.afspraken.map { [.wat: $0.wat, .regels: $0.regels] as Rapportwaarden },
      .voorwaarden: plan.voorwaarden, .hulp: plan.hulp, .verder: plan.verder,
      .controle: plan.controle.map(lijst),
    ]
  }

  private func verandering(_ deel: Veranderdeel) -> Rapportwaarden {
    [
      .tussen: deel.tussen, .zinnen: deel.zinnen, .eigenWoorden: deel.eigenWoorden,
      .verschillen: deel.kracht,
    ]
  }

  private func rekengroep(_ groep: Rekengroep) -> Rapportwaarden {
    [
      .kop: groep.naam,
      .regels: groep.regels.map { regel in
        [
          .naam: regel.naam, .waarde: regel.waarde, .n: regel.n, .uitleg: regel.uitleg,
          .formule: regel.formule.isEmpty ? Ontbrekend() : regel.formule, .bron: regel.bron,
        ] as Rapportwaarden
      },
    ]
  }
}
