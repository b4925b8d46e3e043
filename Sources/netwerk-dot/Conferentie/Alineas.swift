import Netwerk
import NetwerkAnalyse

/// Paragraphs and lists in a terminal of eighty columns, in one language.
struct Alineas {
  let taal: Taal
  static let breedte = 80

  func zin(_ nederlands: String, _ english: String) -> String {
    taal == .nederlands ? nederlands : english
  }

  func alinea(_ tekst: String, _ inspringing: Int = 0) -> [String] {
    Terminalregels.omloop(
      String(repeating: " ", count: inspringing) + tekst, breedte: Self.breedte,
      inspringing: inspringing)
  }

  func punt(_ tekst: String, _ teken: String = "-") -> [String] {
    Terminalregels.omloop(
      "  \(teken)\u{A0}" + tekst, breedte: Self.breedte, inspringing: teken.count + 3)
  }

  /// A heading over lines; nothing when there are no lines.
  func deel(_ kop: String, _ regels: [String]) -> [String] {
    regels.isEmpty ? [] : [kop.uppercased()] + regels
  }

  /// Parts with a blank line between them.
  static func tekst(_ delen: [[String]]) -> String {
    delen.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }
}
