import Netwerk

/// How numbers are written for people (English: *number notation*).
public enum Getalnotatie {
  /// Two decimals, with a comma in Dutch and a point in English: `0,14`. What would wrongly look
  /// like nothing is `≈ 0`; a number too large for decimals keeps its own form.
  public static func tekst(_ getal: Double, in taal: Taal) -> String {
    if getal != 0, abs(getal) < 0.005 { return "≈ 0" }
    let honderdsten = (abs(getal) * 100).rounded()
    guard honderdsten < 1e15 else { return "\(getal)" }
    let geheel = Int(honderdsten)
    let teken = getal < 0 && geheel > 0 ? "−" : ""
    let decimalen = geheel % 100
    return teken + "\(geheel / 100)" + (taal == .nederlands ? "," : ".")
      + (decimalen < 10 ? "0" : "") + "\(decimalen)"
  }

  /// Without decimals for a whole number, with two for another.
  public static func kort(_ getal: Double, in taal: Taal) -> String {
    getal == getal.rounded() && abs(getal) < 1e15
      ? (getal < 0 ? "−" : "") + "\(Int(abs(getal)))" : tekst(getal, in: taal)
  }

  /// With its sign, for a difference: `+2`, `−0,05`, `0`.
  public static func verschil(_ getal: Double, in taal: Taal) -> String {
    (getal >= 0.005 ? "+" : "") + kort(getal, in: taal)
  }

  /// A whole number with its thousands apart: `9.998` in Dutch, `9,998` in English.
  public static func duizendtallen(_ aantal: Int, in taal: Taal) -> String {
    let cijfers = String(aantal.magnitude)
    var tekst = aantal < 0 ? "−" : ""
    for (plaats, cijfer) in cijfers.enumerated() {
      if plaats > 0, (cijfers.count - plaats).isMultiple(of: 3) {
        tekst += taal == .nederlands ? "." : ","
      }
      tekst.append(cijfer)
    }
    return tekst
  }
}
