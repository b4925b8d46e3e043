import Netwerk
import NetwerkGraphviz

/// Whether the fonts of this computer can draw the names of a network.
enum Lettertypen {
  /// Every text that a picture of the network may show.
  static func teksten(van netwerk: Netwerk) -> [String] {
    let mensen = (netwerk.hoofdpersonen + netwerk.personen).flatMap { persoon in
      [persoon.naam, persoon.rol?.tekst, persoon.eigenGroep?.eigenNaam].compactMap { $0 }
    }
    let rest = [netwerk.titel, netwerk.onderdelen.opsteller].compactMap { $0 }
    return mensen + netwerk.organisaties.map(\.naam) + rest
      + (netwerk.onderdelen.kringindeling?.namen ?? [])
  }

  /// A sentence for each writing system that cannot be drawn; empty when all can.
  ///
  /// Latin letters need no look: no computer that draws at all lacks them. Looking costs tens of
  /// milliseconds.
  static func ontbrekend(voor netwerk: Netwerk, _ taal: Taalkeuze) -> [String] {
    let teksten = teksten(van: netwerk)
    let isGewoon = teksten.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value < 0x250 } }
    guard !isGewoon, let bereik = FontCoverage.installed() else { return [] }
    return bereik.gaps(in: teksten).map { zin($0, taal) }
  }

  static func zin(_ gat: FontCoverage.Gap, _ taal: Taalkeuze) -> String {
    let schrift = gat.writingSystem.name(in: taal.taal.rawValue)
    let voorbeeld = String(gat.characters.prefix(8))
    return taal.zin(
      "geen lettertype voor \(schrift) (\(voorbeeld)): die tekens worden lege blokjes; installeer "
        + gat.writingSystem.package,
      "no font for \(schrift) (\(voorbeeld)): those characters become empty boxes; install "
        + gat.writingSystem.package)
  }
}
