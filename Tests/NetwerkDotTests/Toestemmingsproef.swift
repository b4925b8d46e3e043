import Foundation

/// A network with everybody who agreed to less than everything, under names that stand nowhere else.
enum Toestemmingsproef {
  /// Does not want to be shown, must not be shown, and does not want to be named.
  static let nietGetoond = ["zwijgertje", "schuilkelder"]
  static let nietGenoemd = ["naamloosje", "stilprof"]
  /// Why something was agreed is nobody else's business.
  static let redenen = ["geheimplek", "rechterlijkverbod"]

  static let netwerk = """
    versie: 1
    titel: Netwerk van Karel
    peildatum: 2026-11-01
    hoofdpersoon: { naam: Karel, geboortejaar: 1961, geslacht: m }
    personen:
      - { naam: Ria, groep: familie, rol: zus, kring: 1, sterkte: sterk, steun: [praktisch] }
      - { naam: Ton, groep: vrienden, kring: 2, steun: [gezelschap] }
      - { naam: Zwijgertje, groep: vrienden, kring: 2, steun: [gezelschap], toestemming: { tonen: nee } }
      - { naam: Naamloosje, groep: buren, rol: buurvrouw van Naamloosje, kring: 2, \
    steun: [praktisch], toestemming: { noemen: nee } }
      - { naam: Vraagmeniet, groep: buren, kring: 2, toestemming: { benaderen: nee } }
      - { naam: Schuilkelder, groep: familie, rol: dochter, kring: 1, steun: [emotioneel], \
    veiligheid: [ { soort: niet tonen, reden: verblijft op geheimplek } ] }
      - { naam: Verbodsel, groep: familie, rol: ex-partner, kring: 3, contactverbod: ja, \
    veiligheid: [ { soort: niet uitnodigen, reden: er is een rechterlijkverbod } ] }
      - { naam: Sanne, groep: professionals, rol: wijkcoach, organisatie: wijkteam, kader: Wmo, \
    taak: begeleiding, regie: ja }
      - { naam: Stilprof, groep: professionals, rol: begeleider, organisatie: wijkteam, kader: Wmo, \
    taak: begeleiding, toestemming: { noemen: nee } }
    organisaties:
      - { id: wijkteam, naam: Wijkteam Noord, soort: wijkteam }
    relaties:
      - { tussen: [Ria, Zwijgertje], sterkte: zwak }
      - { tussen: [Ria, Naamloosje], sterkte: gewoon }
      - { tussen: [Naamloosje, Schuilkelder], aard: conflict }
    hulpvragen:
      - { id: overdag, leefgebied: tijdsbesteding, vraag: "Iets te doen hebben overdag", \
    steun: [gezelschap], belang: 3 }
    conferentie:
      vraag: Hoe krijgt Karel iets te doen?
      verwijzer: Sanne
      coordinator: { naam: Froukje Postma, werktVoor: { buiten: Eigen Kracht } }
      datum: 2026-11-26
      tijd: 18:00-22:00
      locatie: { naam: Buurthuis De Hoek, ruimteVoor: 14, toegankelijk: ja }
      deelnemers:
        - { wie: Ria, komt: ja, via: Karel }
        - { wie: Ton, komt: ja, via: Naamloosje, genoemdDoor: Naamloosje }
        - { wie: Zwijgertje, komt: ja, via: Ria }
        - { wie: Naamloosje, komt: ja, via: Ria }
        - { wie: Stilprof, komt: ja, als: informant, delen: [informatie] }
      informatie:
        - { wat: Wat er kan, door: Stilprof, hulpvraag: overdag }
      eten: Naamloosje maakt soep
    plan:
      datum: 2026-11-26
      afspraken:
        - { id: wandel, wat: Met Naamloosje wandelen, wie: [Naamloosje, Ton], voor: 2026-12-08, \
    hoeVaak: wekelijks, hulpvraag: overdag, bewaker: Naamloosje, planB: Naamloosje belt }
      planbewaker: Naamloosje
      evaluatie: 2027-02-25
      akkoord: [Karel, Ria, Naamloosje]

    """

  /// The same person a year before, when nobody had said yet that they would rather not.
  static let eerder =
    netwerk
    .replacingOccurrences(of: "2026-11-01", with: "2025-11-01")
    .replacingOccurrences(of: ", toestemming: { tonen: nee }", with: "")
    .replacingOccurrences(of: "toestemming: { noemen: nee }", with: "kring: 2")
    .replacingOccurrences(of: "kring: 2, steun: [praktisch], kring: 2", with: "kring: 2")
    .components(separatedBy: "conferentie:")[0]

  /// Eight households that share somebody who may be named and three who may not.
  static let buurt = (1...8).map { nummer in
    """
    {"versie":1,"hoofdpersoon":{"naam":"H","id":"h\(nummer)"},"personen":[\
    {"naam":"Openbaar","id":"openbaar1","groep":"vrijwilligers"},\
    {"naam":"Zwijgertje","id":"zwijgertje1","groep":"buren","toestemming":{"tonen":"nee"}},\
    {"naam":"Naamloosje","id":"naamloosje1","groep":"vrijwilligers","belasting":{"uren":9},\
    "toestemming":{"noemen":"nee"}},\
    {"naam":"Schuilkelder","id":"schuilkelder1","groep":"buren",\
    "veiligheid":[{"soort":"niet tonen","reden":"geheimplek"}]}]}

    """
  }.joined()
}
