import Netwerk

/// What a support matrix shows, in words: its columns, and its rows under the heads of their groups.
struct SteunkaartContent: Sendable {
  var columns: [Column]
  var rows: [Row]
  /// People who are in the matrix and not on the picture.
  var hidden: Int

  struct Column: Hashable, Sendable {
    var title: String
    var state: SteunkaartChip
    var stand: Steunkaart.Stand
    /// Of support as such only the letter stands above the column.
    var isNeed: Bool
    /// In full, for who cannot see it.
    var sentence: String
  }

  enum Row: Hashable, Sendable {
    case head(String, Groep.Soort?)
    case member(name: String, role: String?, cells: [[SteunkaartChip]], kenmerk: Kenmerk)
  }

  /// How many people, and how many places, have a row.
  var people = 0
  var places = 0
}

extension SteunkaartContent {
  init(_ kaart: Steunkaart, _ diagram: Diagram, _ aanduidingen: Aanduidingen) {
    let taal = diagram.taal
    columns = kaart.kolommen.enumerated().map { number, kolom in
      Column(kolom, number: number + 1, isAnoniem: aanduidingen.isAnoniem, in: taal)
    }
    let personen = Dictionary(
      diagram.netwerk.personen.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let shown = kaart.rijen.filter { personen[$0.kenmerk]?.magGetoondWorden ?? true }
    hidden = kaart.rijen.count - shown.count
    rows = []
    var group: String?
    for rij in shown {
      let persoon = personen[rij.kenmerk]
      let soort = persoon?.groep?.soort.hoofdgroep
      let head = Self.head(soort, isPerson: persoon != nil, in: taal)
      if head != group { rows.append(.head(head, soort)) }
      group = head
      if persoon == nil { places += 1 } else { people += 1 }
      rows.append(
        .member(
          name: aanduidingen.naam(van: rij.kenmerk),
          role: Self.words(persoon.flatMap(aanduidingen.rol), diagram, rij.kenmerk),
          cells: rij.cellen.map { SteunkaartChip.chips($0, in: taal) }, kenmerk: rij.kenmerk))
    }
  }

  /// The role, and as what somebody is stressed: words, that need no legend.
  private static func words(_ rol: String?, _ diagram: Diagram, _ kenmerk: Kenmerk) -> String? {
    let overlays = diagram.overlays(of: kenmerk)
    let words =
      [rol].compactMap { $0 }
      + Nadruk.Soort.allCases.filter(overlays.contains).map(diagram.naam)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private static func head(_ soort: Groep.Soort?, isPerson: Bool, in taal: Taal) -> String {
    let isDutch = taal == .nederlands
    guard isPerson else { return isDutch ? "Plekken en voorzieningen" : "Places and provisions" }
    return soort?.naam(in: taal).metHoofdletter ?? (isDutch ? "Groep onbekend" : "Group unknown")
  }
}

extension SteunkaartContent.Column {
  fileprivate init(_ kolom: Steunkaart.Kolom, number: Int, isAnoniem: Bool, in taal: Taal) {
    stand = kolom.stand
    let words = kolom.stand.naam(in: taal)
    switch kolom.kop {
    case .hulpvraag(let vraag):
      isNeed = true
      let area = vraag.leefgebied?.naam(in: taal)
      let unnamed = taal == .nederlands ? "Hulpvraag \(number)" : "Question \(number)"
      title = isAnoniem ? area?.metHoofdletter ?? unnamed : vraag.vraag
      state = SteunkaartChip(text: words, look: .state(kolom.stand))
      sentence = "\(title): \(words)"
    case .steun(let soort):
      isNeed = false
      title = String(soort.letter(in: taal))
      let isUnknown = kolom.stand == .onbekend && kolom.gevers == 0
      let count = isUnknown ? "?" : "\(kolom.gevers)"
      state = SteunkaartChip(text: count, look: .state(kolom.stand))
      sentence = "\(soort.naam(in: taal)): \(words)"
    }
  }
}

extension Steunkaart.Stand: Benoemd {
  /// How the column stands, as it is written above it.
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.mistProfessional, .nederlands): "professional mist"
    case (.ontbreekt, .nederlands): "niemand"
    case (.deels, .nederlands): "een deel mist"
    case (.hangtOpEen, .nederlands): "hangt aan één"
    case (.gedekt, .nederlands): "gedekt"
    case (.onbekend, .nederlands): "nog onbekend"
    case (.mistProfessional, .engels): "no professional"
    case (.ontbreekt, .engels): "nobody"
    case (.deels, .engels): "partly missing"
    case (.hangtOpEen, .engels): "hangs on one"
    case (.gedekt, .engels): "covered"
    case (.onbekend, .engels): "not known yet"
    }
  }
}
