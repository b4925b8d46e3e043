import GraphFormats
import Netwerk
import NetwerkBestand

/// Makes a graph of a network, for writers of other formats (English: *network graph*).
///
/// Every hoofdpersoon, person and organisation is a node by its kenmerk, with its name as label. What
/// is said of each stands in properties by the keys of the netwerk file, `belasting.uren` for a key in
/// a table; `type` is `persoon` or `organisatie`, and a hoofdpersoon has `hoofdpersoon` true. A band is
/// an edge from the person to the (first) hoofdpersoon with `lijn` `band`, a relatie one with `lijn`
/// `relatie` and in `eerste` the id of the first of the two. ``Vertaling`` makes the same network of it
/// again, but for what is counted as left out: hulpvragen, conferentie, plan, earlier moments, safety
/// measures and questionnaires.
///
/// Who does not want to be shown (`tonen: nee`, or a safety measure `niet tonen`) is left out, and who
/// does not want to be named has no name, unless ``iedereen`` is true. Hoofdpersonen stay.
public struct Netwerkgraaf: Sendable {
  /// Whether people who do not want to be shown or named come along as they are: for one's own use.
  public var iedereen: Bool

  public init(iedereen: Bool = false) { self.iedereen = iedereen }

  /// Everything such a graph can have, in a fixed order, whatever the network.
  public static let schema = PropertySchema(
    graph: lijst(Platvelden.netwerk),
    node: [.init("type", .text), .init("hoofdpersoon", .boolean)]
      + lijst(Platvelden.hoofdpersoon + Platvelden.persoon + Platvelden.organisatie)
      .filter { !bandnamen.contains($0.name) },
    edge: [.init(Lijnwoord.soort, .text), .init(Lijnwoord.eerste, .text)]
      + lijst(Platvelden.relatie))

  /// The graph of a network, and what of the network is not in it.
  ///
  /// Complexity: O(size of the network).
  public func graaf(
    van netwerk: Netwerk, _ aantekeningen: inout Aantekeningen
  ) -> PropertyGraph {
    let netwerk = iedereen ? netwerk : netwerk.zonderVerborgenen(&aantekeningen)
    Self.telOnderdelen(netwerk.onderdelen, &aantekeningen)
    return Graafbouw(netwerk, iedereen: iedereen).graaf(&aantekeningen)
  }

  private static func telOnderdelen(_ delen: Onderdelen, _ aantekeningen: inout Aantekeningen) {
    let mensen = delen.hoofdpersonen + delen.personen
    aantekeningen.noteer(.onderdeel(.hulpvraag), aantal: delen.hulpvragen.count)
    aantekeningen.noteer(.onderdeel(.conferentie), aantal: delen.conferentie == nil ? 0 : 1)
    aantekeningen.noteer(.onderdeel(.plan), aantal: delen.plan == nil ? 0 : 1)
    aantekeningen.noteer(.onderdeel(.eerder), aantal: delen.eerder.count)
    aantekeningen.noteer(
      .onderdeel(.veiligheid), aantal: mensen.reduce(0) { $0 + $1.veiligheid.count })
    aantekeningen.noteer(
      .onderdeel(.vragenlijst), aantal: delen.situatie?.vragenlijsten.count ?? 0)
  }

  fileprivate static let soorten = Dictionary(
    (Platvelden.netwerk + Platvelden.hoofdpersoon + Platvelden.persoon + Platvelden.organisatie
      + Platvelden.relatie).map { ($0.naam, $0.soort) }
  ) { eerste, _ in eerste }

  /// What of a person stands on the edge.
  private static let bandnamen = Set(Platvelden.relatie.map(\.naam)).subtracting([
    "bron", "bron.wanneer", "notitie",
  ])

  private static func lijst(_ velden: [Platveld]) -> [PropertySchema.Entry] {
    var gezien: Set<String> = []
    return velden.filter { gezien.insert($0.naam).inserted }.map {
      PropertySchema.Entry($0.naam, $0.soort.kind)
    }
  }
}

extension Platveld.Soort {
  fileprivate var kind: PropertySchema.Kind {
    switch self {
    case .tekst, .antwoord: .text
    case .geheel: .integer
    case .getal: .number
    case .lijst: .list
    }
  }
}

extension Netwerk {
  /// Without who does not want to be shown.
  fileprivate func zonderVerborgenen(_ aantekeningen: inout Aantekeningen) -> Netwerk {
    let verborgen = Set(personen.filter { !$0.magGetoondWorden }.map(\.id))
    guard !verborgen.isEmpty else { return self }
    aantekeningen.noteer(.nietGetoond, aantal: verborgen.count)
    return zonder(verborgen)
  }
}

private struct Graafbouw {
  private let delen: Onderdelen
  private let iedereen: Bool
  private let schrijver: Platschrijver
  private var plaatsen: [Kenmerk: Int] = [:]
  private var knopen: [PropertyGraph.Node] = []
  private var lijnen: [PropertyGraph.Edge] = []
  private var namelozen = 0

  init(_ netwerk: Netwerk, iedereen: Bool) {
    delen = netwerk.onderdelen
    self.iedereen = iedereen
    schrijver = Platschrijver(delen)
  }

  func graaf(_ aantekeningen: inout Aantekeningen) -> PropertyGraph {
    var bouw = self
    for persoon in delen.hoofdpersonen {
      bouw.voegToe(
        persoon.id, persoon.naam,
        [Property("hoofdpersoon", .boolean(true))] + eigenschappen(schrijver.hoofdpersoon(persoon)))
    }
    for persoon in delen.personen { bouw.voegToe(persoon) }
    for organisatie in delen.organisaties {
      bouw.voegToe(
        organisatie.id, organisatie.naam, type: "organisatie",
        eigenschappen(schrijver.organisatie(organisatie)))
    }
    bouw.voegBandenToe()
    aantekeningen.noteer(.nietGenoemd, aantal: bouw.namelozen)
    return PropertyGraph(
      id: delen.id?.tekst, properties: eigenschappen(schrijver.netwerk), nodes: bouw.knopen,
      edges: bouw.lijnen)
  }

  private mutating func voegToe(_ persoon: Persoon) {
    guard persoon.toestemming?.noemen == .nee, !iedereen else {
      return voegToe(persoon.id, persoon.naam, eigenschappen(schrijver.persoon(persoon)))
    }
    namelozen += 1
    // A role or task in somebody's own words may hold a name.
    let rol = persoon.rol.flatMap { $0.betekenis == nil ? nil : $0 }
    let stil = persoon.met {
      $0.rol = rol
      $0.inzet?.taak = nil
      $0.notitie = nil
      $0.bron = nil
      $0.woonplaats = nil
      $0.huishouden = nil
    }
    voegToe(
      persoon.id, rol?.tekst ?? "naamloos", eigenschappen(schrijver.persoon(stil)),
      knoopid: naamloosID)
  }

  /// An id that says nothing and that nobody has.
  private var naamloosID: String {
    let bezet = Set((delen.hoofdpersonen + delen.personen).map(\.id.tekst))
      .union(delen.organisaties.map(\.id.tekst))
    var id = "naamloos-\(namelozen)"
    while bezet.contains(id) { id += "-x" }
    return id
  }

  private mutating func voegToe(
    _ id: Kenmerk, _ naam: String, type: String = "persoon", _ eigenschappen: [Property],
    knoopid: String? = nil
  ) {
    plaatsen[id] = knopen.count
    knopen.append(
      PropertyGraph.Node(
        knoopid ?? id.tekst, label: naam,
        properties: [Property("type", .text(type))] + eigenschappen))
  }

  private mutating func voegBandenToe() {
    if let hoofdpersoon = delen.hoofdpersonen.first?.id {
      for persoon in delen.personen {
        if let band = persoon.band { voegToe(Relatie(persoon.id, hoofdpersoon, band: band), .band) }
      }
      for organisatie in delen.organisaties {
        if let band = organisatie.band {
          voegToe(Relatie(organisatie.id, hoofdpersoon, band: band), .band)
        }
      }
    }
    for relatie in delen.relaties { voegToe(relatie, .relatie) }
  }

  private enum Soort { case band, relatie }

  private mutating func voegToe(_ relatie: Relatie, _ soort: Soort) {
    guard let van = plaatsen[relatie.van], let naar = plaatsen[relatie.naar] else { return }
    let woorden: [Property] =
      switch soort {
      case .band: [Property(Lijnwoord.soort, .text(Lijnwoord.band))]
      case .relatie:
        [
          Property(Lijnwoord.soort, .text(Lijnwoord.relatie)),
          Property(Lijnwoord.eerste, .text(knopen[van].id)),
        ]
      }
    lijnen.append(
      PropertyGraph.Edge(
        van, naar, properties: woorden + eigenschappen(schrijver.relatie(relatie))))
  }

  private func eigenschappen(_ waarden: Platschrijver.Waarden) -> [Property] {
    waarden.map { naam, inhoud in
      Property(naam, Self.waarde(inhoud, Netwerkgraaf.soorten[naam] ?? .tekst))
    }
  }

  /// The value in the kind that the schema declares.
  private static func waarde(
    _ inhoud: Platschrijver.Inhoud, _ soort: Platveld.Soort
  ) -> Property.Value {
    switch (inhoud, soort) {
    case (.tekst(let tekst), .geheel): Int(tekst).map { .integer($0) } ?? .text(tekst)
    case (.tekst(let tekst), .getal): Double(tekst).map { .number($0) } ?? .text(tekst)
    case (.tekst(let tekst), .lijst): .list([tekst])
    case (.tekst(let tekst), _): .text(tekst)
    case (.lijst(let delen), _): .list(delen)
    }
  }
}
