import Netwerk
import NetwerkBestand

/// What becomes of one word or number (English: *field anonymiser*).
struct Veldanonimisering {
  private let boom: Boomanonimisering
  private let pad: Veldpad

  init(_ boom: Boomanonimisering, _ pad: Veldpad) { (self.boom, self.pad) = (boom, pad) }

  /// - Parameters:
  ///   - waarde: the value as it stands.
  ///   - tekst: the same as text.
  func waarde(_ waarde: Uitvoer, _ tekst: String, _ handeling: Handeling) -> Uitvoer? {
    switch handeling {
    case .houd: waarde
    case .pseudoniem:
      .tekst(boom.wie.nieuw(tekst: tekst, "\(pad.tabel).\(pad.sleutel)").tekst)
    case .jaar, .dagen:
      Datum(tekst).flatMap { boom.tijdlijn.datum($0, handeling) }.map { .woord($0.description) }
    case .banden: band(tekst).map { .getal("\($0)") }
    case .zeldzaam: isAlAlgemeen || isGewoon(tekst) ? waarde : nil
    case .regio: boom.beleid.regios[Kenmerk(tekst)].map { .tekst($0) }
    case .weg, .rolnaam, .aantal: nil
    }
  }

  /// Roles and groups were made general before, as far as needed.
  private var isAlAlgemeen: Bool { pad.sleutel == "rol" || pad.sleutel == "groep" }

  private func isGewoon(_ tekst: String) -> Bool {
    !boom.voorkomen.isZeldzaam(pad.tabel, pad.sleutel, tekst)
  }

  private func band(_ tekst: String) -> Int? {
    let banden = boom.beleid.banden
    guard let getal = Double(tekst) else { return nil }
    return switch pad.sleutel {
    case "leeftijd": Int(tekst).map { banden.leeftijd($0) }
    case "geboortejaar": Int(tekst).map { banden.geboortejaar($0, nu: boom.tijdlijn.nu?.jaar) }
    case "afstand": banden.afstand(getal)
    case "reistijd": Int(tekst).map { banden.reistijd($0) }
    case "uren": banden.uren(getal)
    default: nil
    }
  }
}
