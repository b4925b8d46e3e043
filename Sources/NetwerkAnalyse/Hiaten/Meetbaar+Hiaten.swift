import Netwerk

extension Meetbaar {
  /// What is missing or under pressure around the hoofdpersoon? (English: *gaps*)
  ///
  /// What is not known is never reported as missing: it gives a gap of its own, that says which
  /// answers it could change (``Ontbrekend``). With an almost empty network
  /// (``Hiaatgrenzen/bijnaLeeg``) only what touches somebody's safety is reported; everything else
  /// becomes a question in ``verkenning()``.
  ///
  /// **Who counts.** Everybody alive who has not broken off with the hoofdpersoon. As givers, and as
  /// people who matter, only those with whom contact is not forbidden or unsafe. As people to ask,
  /// only those without a ``Beletsel`` and not, as far as is known, under eighteen.
  ///
  /// - Returns: by severity, then by kind (``Onderwerp``), then by kenmerk: the order in which the
  ///   network was written down changes nothing.
  ///
  /// Complexity: O(questions · people + people · (people + relations)), and sorting.
  public func hiaten() -> [Hiaat] {
    let blik = Hiatenblik(graaf)
    let gevonden =
      blik.zorglasten + blik.vraaghiaten + blik.steunhiaten + blik.kringhiaten
      + blik.bandhiaten + blik.professionalhiaten + blik.ontbrekend
    let hiaten = gevonden.map(Hiaat.init).sorted()
    return blik.isBijnaLeeg ? hiaten.filter(\.onderwerp.isVeiligheid) : hiaten
  }
}

/// What the search for gaps looks at, worked out once.
struct Hiatenblik {
  let graaf: Netwerkgraaf
  let dekkingen: [Vraagdekking]
  /// Why people must not be asked; only of those with a reason.
  let beletselen: [Persoon.ID: [Beletsel]]
  /// Everybody who counts and with whom contact is safe, by kenmerk.
  let veilig: [Lid]
  /// Those of them who are not professionals; who is of no known group is among them.
  let eigenKring: [Lid]
  /// Of whom it is not said which support they give.
  let steunOnbekend: [Persoon.ID]
  /// People of the own circle who may be asked to think along, the nearest first.
  let meedenkers: [Persoon.ID]
  let hulp: Hulpverlening

  var netwerk: Netwerk { graaf.netwerk }
  var leden: [Lid] { graaf.leden }

  init(_ graaf: Netwerkgraaf) {
    self.graaf = graaf
    dekkingen = graaf.vraagdekkingen()
    hulp = graaf.hulpverlening()
    var beletselen: [Persoon.ID: [Beletsel]] = [:]
    for lid in graaf.leden {
      let eigen = graaf.beletselen(van: lid.id)
      if !eigen.isEmpty { beletselen[lid.id] = eigen }
    }
    self.beletselen = beletselen
    veilig = graaf.leden.filter { !(beletselen[$0.id]?.contains(where: \.isOnveilig) ?? false) }
    eigenKring = veilig.filter { $0.isFormeel != true }
    steunOnbekend = veilig.filter { lid in
      Steunsoort.allCases.contains { lid.geeft($0) == nil }
    }.map(\.id)
    meedenkers = eigenKring.filter {
      beletselen[$0.id] == nil && $0.kanMeedenken(in: graaf.netwerk)
    }.sorted { ($0.nabijheid, $0.id) < ($1.nabijheid, $1.id) }.map(\.id)
  }

  /// Whether so few people of the own circle are named that questions help more than gaps.
  var isBijnaLeeg: Bool { eigenKring.count < Hiaatgrenzen.bijnaLeeg }

  var isSteunBekend: Bool { veilig.contains { !$0.steun.isEmpty } }

  func magGevraagdWorden(_ lid: Lid) -> Bool {
    beletselen[lid.id] == nil && Minderjarig.geldt(voor: lid.persoon, in: netwerk) != true
  }

  func zoekhulp(
    voor leefgebied: Leefgebied?, beloofd: [Persoon.ID] = [], zonder: [Persoon.ID]
  ) -> Hiaat.Zoekhulp {
    .init(
      onbekend: steunOnbekend, beloofd: beloofd,
      meedenkers: Array(meedenkers.lazy.filter { !zonder.contains($0) }.prefix(3)),
      voorzieningen: netwerk.voorzieningen(voor: leefgebied))
  }
}

extension Beletsel {
  /// Whether contact itself is forbidden or unsafe.
  fileprivate var isOnveilig: Bool {
    switch self {
    case .contactverbod, .veiligheid: true
    case .overleden, .verbroken, .wilNiet, .overbelast: false
    }
  }
}

extension Lid {
  /// Whether it is known that this person is under eighteen.
  func isKind(op peildatum: Datum?) -> Bool {
    persoon.leeftijd?.jaren(op: peildatum).map { $0 < Hiaatgrenzen.volwassen } ?? false
  }

  /// Whether this person is said to give support, of whatever kind.
  var isGever: Bool { band?.steunrichting == .heen || band?.steunrichting == .wederzijds }

  /// The ring as a number to sort by; without a ring last.
  var nabijheid: Int { persoon.kring?.rawValue ?? Kring.allCases.count + 1 }

  fileprivate func kanMeedenken(in netwerk: Netwerk) -> Bool {
    guard let band, Minderjarig.geldt(voor: persoon, in: netwerk) != true else { return false }
    return !band.isGespannen && band.isLevend && persoon.belasting?.draagkracht != .beperkt
  }
}

extension Netwerk {
  /// Collective provisions for a part of life that nobody has fallen out with, by kenmerk.
  func voorzieningen(voor leefgebied: Leefgebied?) -> [Organisatie] {
    guard let leefgebied else { return [] }
    return collectieveVoorzieningen.filter { $0.leefgebieden.contains(leefgebied) }
  }

  var collectieveVoorzieningen: [Organisatie] {
    organisaties.filter { organisatie in
      let aard = organisatie.band?.aard
      return (organisatie.soort?.isCollectief ?? false) && aard != .verbroken && aard != .conflict
    }.sorted { $0.id < $1.id }
  }
}
