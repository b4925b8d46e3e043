/// Values as RFC 4180 writes them: lines end in CR LF, and what holds a comma, a quotation mark or a
/// line break stands between quotation marks, with its own doubled.
enum CSV {
  static func regel(_ velden: [String]) -> String {
    velden.map(veld).joined(separator: ",") + "\r\n"
  }

  private static func veld(_ tekst: String) -> String {
    let bijzonder: Set<Unicode.Scalar> = [",", "\"", "\r", "\n"]
    guard tekst.unicodeScalars.contains(where: bijzonder.contains) else { return tekst }
    let verdubbeld = tekst.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + verdubbeld.joined(separator: "\"\"") + "\""
  }
}
