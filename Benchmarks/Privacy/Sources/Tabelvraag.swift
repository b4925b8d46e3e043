import NetwerkPrivacy
import NetwerkTestSupport

/// What are k, l and t of this table? (English: *table question*)
struct Tabelvraag: Encodable {
  let soort = "tabel"
  let kolommen: [String]
  var rijen: [[String]] = []
  /// Numbers, as words.
  var gevoelig: [Int] = []
  let k: Int
  let l: Int
  let tGelijk: Double
  let tGeordend: Double
  let uniek: Int

  init(_ toeval: inout Toeval) {
    kolommen = (0..<toeval.getal(1...4)).map { "q\($0)" }
    let waarden = toeval.getal(1...4)
    let gevoeligen = toeval.getal(2...7)
    var klassen = Klassen(kolommen: kolommen)
    for _ in 0..<toeval.getal(2...120) {
      let rij = kolommen.map { _ in "w\(toeval.getal(1...waarden))" }
      let waarde = toeval.getal(1...gevoeligen) * 3
      rijen.append(rij)
      gevoelig.append(waarde)
      klassen.voegToe(rij, gevoelig: "\(waarde)")
    }
    k = klassen.k ?? 0
    l = klassen.l ?? 0
    tGelijk = klassen.t(.gelijk) ?? 0
    tGeordend = klassen.t(.geordend) ?? 0
    uniek = klassen.uniek
  }
}
