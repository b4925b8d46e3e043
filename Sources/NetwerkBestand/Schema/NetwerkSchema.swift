import Netwerk

/// What may stand in a netwerk file, for editors that complete and check while somebody types.
///
/// The schema comes from the same tables as the reader and the writer. It is a little stricter than
/// the reader: of every word it knows only the canonical spelling, which the reader also finds
/// behind capitals, missing marks and common synonyms.
public enum NetwerkSchema {
  /// JSON Schema 2020-12, with descriptions in Dutch.
  public static func json() -> String {
    let wortel = Tabellen.netwerk.schema
    var definities: [(String, Uitvoer)] = []
    for tabel in wortel.velden.flatMap(\.schema.tabellen)
    where !definities.contains(where: { $0.0 == tabel.naam }) {
      definities.append((tabel.naam, tabel.json))
    }
    let kop: [(String, Uitvoer)] = [
      ("$schema", .woord("https://json-schema.org/draft/2020-12/schema")),
      ("title", .woord("Netwerk, versie 1")),
    ]
    return JSONSchrijver.tekst(
      .object(kop + wortel.json.paren + [("$defs", .object(definities))]))
  }
}
