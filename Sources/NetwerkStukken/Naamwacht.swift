import Netwerk

/// Who may be named to others? (English: *name guard*)
///
/// Whoever does not want to be named (`toestemming.noemen: nee`) is left out of what others read,
/// also where somebody wrote the name into a text. The hoofdpersoon is always named: it is their
/// conference.
struct Naamwacht {
  private let netwerk: Netwerk
  let taal: Taal
  private let verzwegen: Set<Kenmerk>
  private let woorden: [String]

  /// - Parameters:
  ///   - lezer: Who reads it; they may see their own name.
  ///   - opDeMuur: Whether everybody in the room sees it: whoever must not be shown is then not
  ///     named either.
  init(_ netwerk: Netwerk, _ taal: Taal, lezer: Persoon.ID? = nil, opDeMuur: Bool = false) {
    let stil = netwerk.personen.filter { persoon in
      persoon.id != lezer
        && (persoon.toestemming?.noemen == .nee || opDeMuur && !persoon.magGetoondWorden)
    }
    self.init(netwerk, taal, verzwegen: stil)
  }

  /// - Parameter verzwegen: Whom it does not name, also people of other moments.
  init(_ netwerk: Netwerk, _ taal: Taal, verzwegen stil: [Persoon]) {
    self.netwerk = netwerk
    self.taal = taal
    verzwegen = Set(stil.map(\.id))
    woorden = stil.flatMap { Naamwacht.delen(van: $0.naam) }
  }

  func mag(_ wie: Kenmerk) -> Bool { !verzwegen.contains(wie) }

  /// The name, or "iemand" for whoever may not be named.
  func naam(_ wie: Betrokkene) -> String {
    switch wie {
    case .inNetwerk(let kenmerk):
      mag(kenmerk) ? wie.naam(in: netwerk) : iemand
    case .buiten(let naam): schoon(naam) ?? iemand
    }
  }

  func naam(_ wie: Kenmerk) -> String { naam(.inNetwerk(wie)) }

  /// The names after each other, each once; `nil` when there are none.
  func namen(_ wie: [Betrokkene]) -> String? {
    let namen = wie.map(naam)
    let eenmaal = namen.indices.filter { !namen[..<$0].contains(namen[$0]) }.map { namen[$0] }
    return eenmaal.isEmpty ? nil : eenmaal.opgesomd(in: taal)
  }

  /// The text, or `nil` when it names somebody who may not be named. As written and without regard
  /// to capitals, whole words only: `Ad` is not in `had`.
  func schoon(_ tekst: String?) -> String? {
    guard let tekst else { return nil }
    let heel = Naamwacht.woorden(van: tekst)
    return woorden.contains { heel.contains($0) } ? nil : tekst
  }

  private var iemand: String { taal == .nederlands ? "iemand" : "somebody" }

  /// The whole name, and each of its words that is a name by itself.
  private static func delen(van naam: String) -> [String] {
    let losse = naam.split { !$0.isLetter && !$0.isNumber }
      .filter { $0.count > 1 && $0.first?.isLowercase == false }
      .map { woorden(van: String($0)) }
    return ([woorden(van: naam)] + losse.filter { !aanspreekvormen.contains($0) })
      .filter { $0 != " " }
  }

  /// The words in lower case with one space around each.
  private static func woorden(van tekst: String) -> String {
    " " + tekst.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0 + " " }.joined()
  }

  private static let aanspreekvormen = Set(
    [
      "mevrouw", "meneer", "mijnheer", "dokter", "oom", "tante", "opa", "oma", "van", "de", "den",
      "der", "het", "een", "mr", "mrs", "ms", "uncle", "aunt",
    ].map(woorden))
}

extension [String] {
  /// `Annie, Henk en Dennis`.
  func opgesomd(in taal: Taal) -> String {
    guard count > 1, let laatste = last else { return first ?? "" }
    let en = taal == .nederlands ? " en " : " and "
    return dropLast().joined(separator: ", ") + en + laatste
  }
}
