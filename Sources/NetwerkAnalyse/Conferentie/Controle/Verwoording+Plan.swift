import Netwerk

extension Verwoording {
  /// An agreement in the words of the circle, on one line between quotation marks.
  func aangehaald(_ afspraak: Afspraak) -> String { aangehaald(tekst: afspraak.wat) }

  /// Agreements one after another, at most five by their words.
  func aangehaald(_ afspraken: [Afspraak]) -> String {
    guard afspraken.count > 5 else { return opsomming(afspraken.map(aangehaald)) }
    let rest = afspraken.count - 4
    return opsomming(
      afspraken.prefix(4).map(aangehaald) + [kies("\(rest) andere", "\(rest) others")])
  }

  func aangehaald(tekst: String) -> String {
    "‘" + tekst.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "’"
  }

  /// People, organisations and others by name, at most eight.
  func namen(_ wie: [Betrokkene]) -> String {
    opsomming(
      wie.prefix(8).map { betrokkene in
        switch betrokkene {
        case .inNetwerk(let kenmerk): naam(kenmerk)
        case .buiten(let naam): naam.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
      })
  }

  /// Hours a week or a share's hours, as people say them.
  func getal(_ getal: Double) -> String { Getalnotatie.kort(getal, in: taal) }
}
