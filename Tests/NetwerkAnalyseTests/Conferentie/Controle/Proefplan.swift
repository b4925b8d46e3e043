import Netwerk

@testable import NetwerkAnalyse

/// A plan that meets every demand, around Sara, with one thing changed at a time.
enum Proefplan {
  static func netwerk(
    mensen: (inout [Persoon]) -> Void = { _ in }, alles: (inout Onderdelen) -> Void = { _ in },
    conferentie: (inout Conferentie) -> Void = { _ in },
    plan: (inout Familiegroepsplan) -> Void = { _ in }
  ) throws -> Netwerk {
    var onderdelen = Onderdelen(hoofdpersonen: [Persoon("Sara").met { $0.band = nil }])
    onderdelen.peildatum = Datum("2026-11-26")
    onderdelen.personen = [
      Persoon("Fatima", .zus), Persoon("Omar", .broer), Persoon("Lies", .vriendin),
      Persoon("Farid", .wijkcoach).met { $0.inzet = Inzet(organisatie: "team") },
    ]
    mensen(&onderdelen.personen)
    onderdelen.organisaties = [Organisatie("Wijkteam", id: "team", .wijkteam)]
    onderdelen.hulpvragen = [Hulpvraag("Ik ben veel alleen", id: "alleen", .tijdsbesteding)]
    var gesprek = Conferentie(
      datum: Datum("2026-11-26"),
      coordinator: Coordinator("Froukje", werktVoor: [.buiten("Eigen Kracht")]),
      voorwaarden: [Voorwaarde("Elke dag iemand", id: "dag", van: ["farid"])])
    gesprek.deelnemers = ["fatima", "omar", "lies"].map { Deelname($0, komt: .ja) }
    conferentie(&gesprek)
    onderdelen.conferentie = gesprek
    var bezoek = Afspraak(
      "Samen eten", id: "eten", wie: ["fatima", "omar"], voor: Datum("2026-12-06"),
      hulpvraag: "alleen")
    bezoek.bewaker = ["lies"]
    bezoek.planB = "Lies komt"
    var invulling = Invulling("dag", afspraken: ["eten"])
    invulling.aanvaard = .ja
    var dit = Familiegroepsplan(afspraken: [bezoek], evaluaties: [Datum("2027-02-25")!])
    dit.datum = Datum("2026-11-26")
    dit.voorwaarden = [invulling]
    dit.planbewaker = ["lies"]
    dit.akkoord = [Akkoord("sara")]
    plan(&dit)
    onderdelen.plan = dit
    alles(&onderdelen)
    return try Netwerk(onderdelen)
  }

  static func bevindingen(
    mensen: (inout [Persoon]) -> Void = { _ in }, alles: (inout Onderdelen) -> Void = { _ in },
    conferentie: (inout Conferentie) -> Void = { _ in },
    plan: (inout Familiegroepsplan) -> Void = { _ in }
  ) throws -> [Planbevinding] {
    try netwerk(mensen: mensen, alles: alles, conferentie: conferentie, plan: plan)
      .plancontrole()?.bevindingen ?? []
  }
}

extension [Planbevinding] {
  /// Whether these points, and no others, came up.
  var punten: [Planpunt] { map(\.punt) }

  /// The grounds of the one finding about a point; `nil` when there are none or several.
  func gronden(_ punt: Planpunt) -> [Kenmerk]? {
    let eigen = filter { $0.punt == punt }
    return eigen.count == 1 ? eigen[0].gronden.alle : nil
  }

  func gewicht(_ punt: Planpunt) -> Planbevinding.Gewicht? {
    first { $0.punt == punt }?.gewicht
  }
}
