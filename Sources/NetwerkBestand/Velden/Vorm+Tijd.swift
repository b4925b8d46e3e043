import Netwerk

extension Vorm where Inhoud == Tijdvak {
  static var tijdvak: Vorm<Tijdvak> {
    Vorm(
      schema: .tijdvak,
      lees: { waarde, lezer in
        guard let tekst = Vorm<String>.tekst.lees(waarde, &lezer) else { return nil }
        if let tijdvak = Tijdvak(tekst.lowercased()) { return tijdvak }
        lezer.meld(.geenTijdvak(tekst), waarde.plek)
        return nil
      },
      schrijf: { tijdvak, _ in .woord(tijdvak.description) })
  }
}

extension Vorm where Inhoud == Tijdspanne {
  /// From when to when: `19:00-21:30`, also as `19.00 tot 21.30`.
  static var tijdspanne: Vorm<Tijdspanne> {
    Vorm(
      schema: .tijd,
      lees: { waarde, lezer in
        guard let tekst = Vorm<String>.tekst.lees(waarde, &lezer) else { return nil }
        let strak = tekst.replacing("tot", with: "-").replacing("–", with: "-")
          .filter { !$0.isWhitespace }
        if let tijd = Tijdspanne(strak) { return tijd }
        lezer.meld(.geenTijd(tekst), waarde.plek)
        return nil
      },
      schrijf: { tijd, _ in .tekst(tijd.description) })
  }
}
