import Netwerk

/// How one kind of value stands in a netwerk file: reading it, writing it and saying so in the
/// schema, together, so that they cannot drift apart (English: *codec*).
struct Vorm<Inhoud: Sendable>: Sendable {
  private let maakSchema: @Sendable () -> Schema
  /// The value; `nil` when it cannot be read, which has then been reported.
  let lees: @Sendable (Waarde, inout Lezer) -> Inhoud?
  let schrijf: @Sendable (Inhoud, Schrijver) -> Uitvoer

  /// - Parameter schema: made when it is asked for; reading and writing do without.
  init(
    schema: @autoclosure @escaping @Sendable () -> Schema,
    lees: @escaping @Sendable (Waarde, inout Lezer) -> Inhoud?,
    schrijf: @escaping @Sendable (Inhoud, Schrijver) -> Uitvoer
  ) {
    maakSchema = schema
    self.lees = lees
    self.schrijf = schrijf
  }

  var schema: Schema { maakSchema() }

  /// The same, made when it is needed: for what most files do not hold.
  static func pas(_ maak: @escaping @Sendable () -> Vorm) -> Vorm {
    Vorm(
      schema: maak().schema, lees: { maak().lees($0, &$1) }, schrijf: { maak().schrijf($0, $1) })
  }
}

extension Vorm {
  /// The same in the file, another type in the model.
  func als<Ander: Sendable>(
    _ heen: @escaping @Sendable (Inhoud) -> Ander, _ terug: @escaping @Sendable (Ander) -> Inhoud
  ) -> Vorm<Ander> {
    Vorm<Ander>(
      schema: schema,
      lees: { waarde, lezer in lees(waarde, &lezer).map(heen) },
      schrijf: { schrijf(terug($0), $1) })
  }

  /// Several of them, of which one may stand without brackets. What cannot be read is left out.
  var lijst: Vorm<[Inhoud]> {
    Vorm<[Inhoud]>(
      schema: .lijst(schema),
      lees: { waarde, lezer in
        waarde.alsLijst.filter { !$0.isLeeg }.compactMap { lees($0, &lezer) }
      },
      schrijf: { inhoud, schrijver in .lijst(inhoud.map { schrijf($0, schrijver) }) })
  }
}

extension Vorm {
  /// Several of them, written one to a line.
  var opsomming: Vorm<[Inhoud]> {
    Vorm<[Inhoud]>(
      schema: lijst.schema, lees: lijst.lees,
      schrijf: { inhoud, schrijver in .opsomming(inhoud.map { schrijf($0, schrijver) }) })
  }
}

extension Vorm where Inhoud == String {
  static var tekst: Vorm<String> {
    Vorm(
      schema: .tekst,
      lees: { waarde, lezer in
        if let tekst = waarde.alsTekst { return tekst.isEmpty ? nil : tekst }
        lezer.meld(.verkeerdeSoort(sleutel: lezer.sleutel, .tekst), waarde.plek)
        return nil
      },
      schrijf: { tekst, _ in .tekst(tekst) })
  }
}

extension Vorm where Inhoud == Rol {
  static var rol: Vorm<Rol> { Vorm<String>.tekst.als({ Rol($0) }, { $0.tekst }) }
}

extension Vorm where Inhoud == Kenmerk {
  /// An id of a thing's own.
  static var kenmerk: Vorm<Kenmerk> { Vorm<String>.tekst.als({ Kenmerk($0) }, { $0.tekst }) }
}

extension Vorm where Inhoud: Hashable {
  /// One of a list of words.
  static func woord(_ lijst: Woordenlijst<Inhoud>) -> Vorm<Inhoud> {
    Vorm(
      schema: .woorden(lijst.woorden),
      lees: { waarde, lezer in
        guard let tekst = Vorm<String>.tekst.lees(waarde, &lezer) else { return nil }
        if let inhoud = lijst.zoek(tekst) { return inhoud }
        if Inhoud.self == Antwoord.self || Inhoud.self == Deelname.Komst.self,
          booleaans.contains(tekst.lowercased())
        {
          lezer.meld(.geenJaOfNee(tekst), waarde.plek)
        } else {
          let suggestie = lezer.suggestie { lijst.suggestie(voor: tekst) }
          lezer.meld(
            .onbekendWoord(tekst, lijst.begrip, suggestie: suggestie, keuze: lijst.woorden),
            waarde.plek)
        }
        return nil
      },
      schrijf: { inhoud, _ in .woord(lijst.woord(voor: inhoud)) })
  }
}

/// What YAML 1.1 takes for true and false.
private let booleaans: Set<String> = ["true", "false", "yes", "no", "on", "off", "y", "n"]

extension Vorm where Inhoud == Datum {
  static var datum: Vorm<Datum> {
    Vorm(
      schema: .datum,
      lees: { waarde, lezer in
        guard let tekst = Vorm<String>.tekst.lees(waarde, &lezer) else { return nil }
        if let datum = Datum(tekst) { return datum }
        lezer.meld(.geenDatum(tekst, suggestie: Datum.omgekeerd(tekst)?.description), waarde.plek)
        return nil
      },
      schrijf: { datum, _ in .woord(datum.description) })
  }
}

extension Datum {
  /// A date as people write it, day first: `1-11-2026`, `01/11/2026`.
  fileprivate static func omgekeerd(_ tekst: String) -> Datum? {
    let delen = tekst.split { "-/. ".contains($0) }.map { Int($0) }
    guard delen.count == 3, let dag = delen[0], let maand = delen[1], let jaar = delen[2] else {
      return nil
    }
    return Datum(jaar: jaar, maand: maand, dag: dag)
  }
}
