/// Lines of text in columns.
enum Terminalregels {
  /// Words over several lines of at most `breedte` characters; a longer word has a line to itself.
  static func omloop(_ tekst: String, breedte: Int, inspringing: Int = 0) -> [String] {
    var regels: [String] = []
    var regel = String(tekst.prefix { $0 == " " })
    for woord in tekst.split(separator: " ").map(aaneen) {
      let isLeeg = regel.allSatisfy { $0 == " " }
      if !isLeeg, regel.count + 1 + woord.count > breedte {
        regels.append(regel)
        regel = String(repeating: " ", count: inspringing) + woord
      } else {
        regel += isLeeg ? woord : " " + woord
      }
    }
    return regels + [regel]
  }

  /// What stays together while lines are broken is written with a plain space in the end.
  private static func aaneen(_ woord: Substring) -> String {
    String(woord.map { $0 == "\u{A0}" ? " " : $0 })
  }

  /// A name, a value, and what it says, which goes on below itself.
  static func rij(
    _ naam: String, _ waarde: String, _ tekst: String, naambreedte: Int, waardebreedte: Int
  ) -> [String] {
    let begin = 2 + naambreedte + waardebreedte + 2
    let regels = omloop(tekst, breedte: 80 - begin)
    let vervolg = String(repeating: " ", count: begin)
    let rest = regels.dropFirst().map { vervolg + $0 }
    let inhoud = rechts(waarde, waardebreedte) + "  " + (regels.first ?? "")
    // A name that fills its column stands on a line of its own.
    let regel =
      naam.count < naambreedte
      ? ["  " + links(naam, naambreedte) + inhoud]
      : ["  " + naam, "  " + links("", naambreedte) + inhoud]
    return regel.map(zonderSlot) + rest
  }

  /// Text over as many lines as it takes, each as far in.
  static func alinea(_ tekst: String, _ inspringing: Int = 2) -> [String] {
    omloop(
      String(repeating: " ", count: inspringing) + tekst, breedte: 80, inspringing: inspringing)
  }

  /// A sentence behind a bullet, over as many lines as it takes.
  static func punt(_ zin: String, teken: String = "•", vanaf: Int = 2) -> [String] {
    let begin = String(repeating: " ", count: vanaf)
    return omloop(
      begin + teken + "\u{A0}" + zin, breedte: 80, inspringing: vanaf + teken.count + 1)
  }

  static func links(_ tekst: String, _ breedte: Int) -> String {
    tekst + String(repeating: " ", count: max(1, breedte - tekst.count))
  }

  static func rechts(_ tekst: String, _ breedte: Int) -> String {
    String(repeating: " ", count: max(0, breedte - tekst.count)) + tekst
  }

  private static func zonderSlot(_ regel: String) -> String {
    var regel = regel
    while regel.last == " " { regel.removeLast() }
    return regel
  }
}
