import Netwerk

/// One key of a thing in a netwerk file: what it is called, what it means, how it is read into the
/// model and written from it (English: *field*).
struct Veld<Doel: Sendable>: Sendable {
  let sleutel: String
  /// What it says, in Dutch, for the editor that helps somebody write a file.
  let uitleg: String
  private let maakSchema: @Sendable () -> Schema
  var isVerplicht = false
  /// Puts the value in its place; false when it cannot be read.
  let lees: @Sendable (Waarde, inout Doel, inout Lezer) -> Bool
  /// What to write; `nil` when nothing was said.
  let schrijf: @Sendable (Doel, Schrijver) -> Uitvoer?

  init<Inhoud: Sendable>(
    _ sleutel: String, _ uitleg: String, _ vorm: Vorm<Inhoud>, verplicht: Bool = false,
    zet: @escaping @Sendable (inout Doel, Inhoud) -> Void,
    geef: @escaping @Sendable (Doel) -> Inhoud?
  ) {
    self.sleutel = sleutel
    self.uitleg = uitleg
    maakSchema = { vorm.schema }
    isVerplicht = verplicht
    lees = { waarde, doel, lezer in
      guard let inhoud = vorm.lees(waarde, &lezer) else { return false }
      zet(&doel, inhoud)
      return true
    }
    schrijf = { doel, schrijver in geef(doel).map { vorm.schrijf($0, schrijver) } }
  }

  private init(
    _ sleutel: String, _ uitleg: String, _ maakSchema: @escaping @Sendable () -> Schema,
    verplicht: Bool,
    lees: @escaping @Sendable (Waarde, inout Doel, inout Lezer) -> Bool,
    schrijf: @escaping @Sendable (Doel, Schrijver) -> Uitvoer?
  ) {
    self.sleutel = sleutel
    self.uitleg = uitleg
    self.maakSchema = maakSchema
    isVerplicht = verplicht
    self.lees = lees
    self.schrijf = schrijf
  }

  var schema: Schema { maakSchema() }
}

extension Veld {
  /// A property that may be unknown.
  init<Inhoud: Sendable>(
    _ sleutel: String, _ uitleg: String, _ pad: WritableKeyPath<Doel, Inhoud?> & Sendable,
    _ vorm: Vorm<Inhoud>
  ) {
    self.init(
      sleutel, uitleg, vorm, zet: { $0[keyPath: pad] = $1 }, geef: { $0[keyPath: pad] })
  }

  /// A property that is always there.
  init<Inhoud: Sendable>(
    verplicht sleutel: String, _ uitleg: String, _ pad: WritableKeyPath<Doel, Inhoud> & Sendable,
    _ vorm: Vorm<Inhoud>
  ) {
    self.init(
      sleutel, uitleg, vorm, verplicht: true, zet: { $0[keyPath: pad] = $1 },
      geef: { $0[keyPath: pad] })
  }

  /// Several of something; none are not written.
  init<Inhoud: Sendable>(
    lijst sleutel: String, _ uitleg: String, _ pad: WritableKeyPath<Doel, [Inhoud]> & Sendable,
    _ vorm: Vorm<Inhoud>
  ) {
    self.init(
      sleutel, uitleg, vorm.lijst, zet: { $0[keyPath: pad] = $1 },
      geef: { $0[keyPath: pad].isEmpty ? nil : $0[keyPath: pad] })
  }

  /// Some of the words of a list, in the order of that list.
  init<Inhoud: CaseIterable & Hashable & Sendable>(
    verzameling sleutel: String, _ uitleg: String,
    _ pad: WritableKeyPath<Doel, Set<Inhoud>> & Sendable, _ woorden: Woordenlijst<Inhoud>
  ) {
    self.init(
      sleutel, uitleg, Vorm.woord(woorden).lijst, zet: { $0[keyPath: pad] = Set($1) },
      geef: { doel in
        let inhoud = doel[keyPath: pad]
        return inhoud.isEmpty ? nil : Inhoud.allCases.filter(inhoud.contains)
      })
  }

  /// Several things with keys of their own, of which the places are remembered.
  init<Deel: Sendable>(
    delen sleutel: String, _ uitleg: String, _ pad: WritableKeyPath<Doel, [Deel]> & Sendable,
    _ tabel: Tabel<Deel>, als onderdeel: Plaats.Onderdeel
  ) {
    self.init(
      sleutel, uitleg, tabel.lijst(als: onderdeel), zet: { $0[keyPath: pad] = $1 },
      geef: { $0[keyPath: pad].isEmpty ? nil : $0[keyPath: pad] })
  }

  /// The same key, of a thing of which this is a part that may be absent: reading it makes the part.
  func binnen<Geheel: Sendable>(
    _ pad: WritableKeyPath<Geheel, Doel?> & Sendable, leeg: @escaping @Sendable () -> Doel
  ) -> Veld<Geheel> {
    Veld<Geheel>(
      sleutel, uitleg, maakSchema, verplicht: false,
      lees: { waarde, geheel, lezer in
        var deel = geheel[keyPath: pad] ?? leeg()
        defer { geheel[keyPath: pad] = deel }
        return lees(waarde, &deel, &lezer)
      },
      schrijf: { geheel, schrijver in
        geheel[keyPath: pad].flatMap { schrijf($0, schrijver) }
      })
  }

  /// The same key, of a thing of which this is a part that is always there.
  func binnen<Geheel: Sendable>(
    _ pad: WritableKeyPath<Geheel, Doel> & Sendable
  ) -> Veld<Geheel> {
    Veld<Geheel>(
      sleutel, uitleg, maakSchema, verplicht: isVerplicht,
      lees: { waarde, geheel, lezer in lees(waarde, &geheel[keyPath: pad], &lezer) },
      schrijf: { geheel, schrijver in schrijf(geheel[keyPath: pad], schrijver) })
  }
}
