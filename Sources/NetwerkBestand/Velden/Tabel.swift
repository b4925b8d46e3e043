import Netwerk

/// The keys of one kind of thing in a netwerk file, in the order in which they are written
/// (English: *table*). The reader, the check for unknown keys, the writer and the schema all go by
/// it.
struct Tabel<Doel: Sendable>: Sendable {
  let onderdeel: Melding.Onderdeel
  let uitleg: String
  let velden: [Veld<Doel>]
  /// The key that a bare word stands for: `- Ria` is `- { naam: Ria }`.
  let kort: String?
  /// Keys that cannot both be written.
  let uitsluitingen: [Uitsluiting]
  /// Keys of which at least one must be written.
  let minstensEen: [String]
  /// Keys of which exactly one must be written: what kind of thing it is.
  let keuze: [String]
  private let schemanaam: String
  private let leeg: @Sendable () -> Doel
  private let nummers: [String: Int]

  init(
    _ onderdeel: Melding.Onderdeel, _ uitleg: String, kort: String? = nil,
    schemanaam: String? = nil, uitsluitingen: [Uitsluiting] = [], minstensEen: [String] = [],
    keuze: [String] = [], leeg: @escaping @Sendable () -> Doel, _ velden: [Veld<Doel>]
  ) {
    self.onderdeel = onderdeel
    self.uitleg = uitleg
    self.kort = kort
    self.schemanaam = schemanaam ?? onderdeel.rawValue
    self.uitsluitingen = Uitsluiting.alle(keuze) + uitsluitingen
    self.minstensEen = minstensEen
    self.keuze = keuze
    self.leeg = leeg
    self.velden = velden
    nummers = Dictionary(velden.enumerated().map { ($1.sleutel, $0) }) { eerste, _ in eerste }
  }
}

/// Two keys of which only one can be written (English: *exclusion*).
struct Uitsluiting: Sendable {
  let een: String
  let ander: String
  /// Only when the first says this.
  var alsEenZegt: String?

  /// Every two of these.
  fileprivate static func alle(_ sleutels: [String]) -> [Uitsluiting] {
    sleutels.indices.flatMap { nummer in
      sleutels[(nummer + 1)...].map { Uitsluiting(een: sleutels[nummer], ander: $0) }
    }
  }
}

extension Tabel {
  /// The thing a value describes; `nil` when it is no table or lacks what it cannot do without.
  /// Everything else that is wrong in it is reported and left out.
  func lees(_ waarde: Waarde, _ lezer: inout Lezer) -> Doel? {
    leesDelen(waarde, &lezer).flatMap { $0.isHeel ? $0.doel : nil }
  }

  /// What could be read of the thing, and whether nothing is missing that it cannot do without;
  /// `nil` when it is no table.
  func leesDelen(_ waarde: Waarde, _ lezer: inout Lezer) -> (doel: Doel, isHeel: Bool)? {
    guard let paren = paren(van: waarde) else {
      lezer.meld(.verkeerdeSoort(sleutel: lezer.sleutel, .sleutels), waarde.plek)
      return nil
    }
    let opVolgorde = geordend(paren, &lezer)
    keurUitsluitingen(opVolgorde, &lezer)
    let sleutel = lezer.sleutel
    defer { lezer.sleutel = sleutel }
    var doel = leeg()
    var isHeel = true
    for (veld, waarde) in zip(velden, opVolgorde) {
      guard let waarde, !waarde.isLeeg else { continue }
      lezer.sleutel = veld.sleutel
      if !veld.lees(waarde, &doel, &lezer), veld.isVerplicht { isHeel = false }
    }
    for (veld, inhoud) in zip(velden, opVolgorde)
    where veld.isVerplicht && inhoud?.isLeeg ?? true {
      lezer.meld(.ontbreekt(veld.sleutel, bij: onderdeel), waarde.plek)
      isHeel = false
    }
    func zonder(_ sleutels: [String]) -> Bool {
      paren.allSatisfy { !sleutels.contains($0.sleutel) || $0.waarde.isLeeg }
    }
    if let eerste = minstensEen.first, zonder(minstensEen) {
      lezer.meld(.ontbreekt(eerste, bij: onderdeel), waarde.plek)
      isHeel = false
    }
    if !keuze.isEmpty, zonder(keuze) {
      lezer.meld(.ontbreektEenVan(keuze, bij: onderdeel), waarde.plek)
      isHeel = false
    }
    return (doel, isHeel)
  }

  private func paren(van waarde: Waarde) -> [Waarde.Paar]? {
    switch waarde.inhoud {
    case .tabel(let paren): paren
    case .tekst: kort.map { [Waarde.Paar(sleutel: $0, plek: waarde.plek, waarde: waarde)] }
    case .leeg, .lijst: nil
    }
  }

  /// The values in the order of the fields; of a repeated key the first.
  private func geordend(_ paren: [Waarde.Paar], _ lezer: inout Lezer) -> [Waarde?] {
    var waarden = [Waarde?](repeating: nil, count: velden.count)
    for paar in paren {
      if let nummer = nummers[paar.sleutel] {
        waarden[nummer] = waarden[nummer] ?? paar.waarde
      } else {
        let suggestie = lezer.suggestie {
          Suggestie.beste(voor: paar.sleutel, uit: velden.map(\.sleutel))
        }
        lezer.meld(.onbekendeSleutel(paar.sleutel, bij: onderdeel, suggestie: suggestie), paar.plek)
      }
    }
    return waarden
  }

  private func keurUitsluitingen(_ waarden: [Waarde?], _ lezer: inout Lezer) {
    func waarde(_ sleutel: String) -> Waarde? {
      nummers[sleutel].flatMap { waarden[$0] }.flatMap { $0.isLeeg ? nil : $0 }
    }
    for uitsluiting in uitsluitingen {
      guard let een = waarde(uitsluiting.een), let ander = waarde(uitsluiting.ander) else {
        continue
      }
      if let woord = uitsluiting.alsEenZegt, een.alsTekst?.lowercased() != woord { continue }
      lezer.meld(
        .nietBeide(uitsluiting.een, uitsluiting.ander, woord: uitsluiting.alsEenZegt),
        max(een.plek, ander.plek))
    }
  }

  func schrijf(_ doel: Doel, _ schrijver: Schrijver) -> Uitvoer {
    let paren = velden.compactMap { veld in
      veld.schrijf(doel, schrijver).map { Uitvoer.Paar(sleutel: veld.sleutel, waarde: $0) }
    }
    if paren.count == 1, paren[0].sleutel == kort { return paren[0].waarde }
    return .tabel(paren)
  }

  var vorm: Vorm<Doel> {
    Vorm(
      schema: .tabel(schema),
      lees: { waarde, lezer in lees(waarde, &lezer) },
      schrijf: { doel, schrijver in schrijf(doel, schrijver) })
  }

  /// One of them, of which the place is remembered.
  func vorm(als onderdeel: Plaats.Onderdeel) -> Vorm<Doel> {
    Vorm(
      schema: .tabel(schema),
      lees: { waarde, lezer in
        let doel = lees(waarde, &lezer)
        if doel != nil { lezer.plekken.voegToe(waarde, aan: onderdeel) }
        return doel
      },
      schrijf: { doel, schrijver in schrijf(doel, schrijver) })
  }

  /// Several of them, of which the places are remembered.
  func lijst(als onderdeel: Plaats.Onderdeel) -> Vorm<[Doel]> {
    Vorm<[Doel]>(
      schema: .lijst(.tabel(schema)),
      lees: { waarde, lezer in
        guard !isZonderStreepjes(waarde) else {
          lezer.meld(.verkeerdeSoort(sleutel: lezer.sleutel, .streepjes), waarde.plek)
          return nil
        }
        return waarde.alsLijst.filter { !$0.isLeeg }.compactMap { waarde in
          let doel = lees(waarde, &lezer)
          if doel != nil { lezer.plekken.voegToe(waarde, aan: onderdeel) }
          return doel
        }
      },
      schrijf: vorm.opsomming.schrijf)
  }

  /// Whether names stand where keys belong, as in `personen: { Ria: zus, Ton: broer }`. A name
  /// begins with a capital, a key never does.
  private func isZonderStreepjes(_ waarde: Waarde) -> Bool {
    guard case .tabel(let paren) = waarde.inhoud, !paren.isEmpty else { return false }
    return paren.allSatisfy { paar in
      guard nummers[paar.sleutel] == nil else { return false }
      switch Suggestie.beste(voor: paar.sleutel, uit: velden.map(\.sleutel)) {
      case nil: return true
      case let sleutel?:
        return Kenmerk(sleutel) != Kenmerk(paar.sleutel)
          && paar.sleutel.first?.isUppercase ?? false
      }
    }
  }

  var schema: Schema.Tabel {
    Schema.Tabel(
      naam: schemanaam, uitleg: uitleg, kort: kort, uitsluitingen: uitsluitingen,
      minstensEen: minstensEen, keuze: keuze,
      velden: velden.map {
        Schema.Veld(
          sleutel: $0.sleutel, uitleg: $0.uitleg, schema: $0.schema, isVerplicht: $0.isVerplicht)
      })
  }
}
