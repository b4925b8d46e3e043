import Foundation
import Netwerk
import NetwerkBestand
import NetwerkDiagram

/// What a page is told about a file, as JSON (English: *view data*).
struct KijkGegevens: Encodable {
  let versie: Int
  let bestand: String
  /// When the file became what it is, in seconds since 1970.
  let tijd: Double
  let gestopt: Bool
  /// Whether a network can be drawn: perhaps as it was before a mistake.
  let heeftNetwerk: Bool
  let meldingen: [Regel]
  let vormen: [Keuze]
  let momenten: [Keuze]
  let nadrukken: [Keuze]
  let mensen: [Keuze]

  /// A word for the address, and what people read.
  struct Keuze: Encodable {
    let id: String
    let naam: String
  }

  struct Regel: Encodable {
    let isFout: Bool
    let plaats: String
    let zin: String
    let bronregel: String
    let inspringing: String
  }

  init(_ stand: Kijkstand, bestand: String, taal: Taal) {
    versie = stand.versie
    self.bestand = bestand
    tijd = stand.tijd.timeIntervalSince1970
    gestopt = stand.isGestopt
    heeftNetwerk = stand.netwerk != nil
    meldingen = stand.lezing.map { $0.meldingen.map { Regel($0, taal) } } ?? [.weg(taal)]
    let netwerk = stand.netwerk
    vormen = Kijkkeuze.vormen
      .filter { $0 != .verandering || netwerk.map { !$0.eerder.isEmpty } ?? false }
      .map { Keuze(id: $0.rawValue, naam: $0.naam(in: taal)) }
    momenten = netwerk?.momentkeuzen(taal) ?? []
    nadrukken = Kijkkeuze.nadruksoorten.map { Keuze(id: $0.rawValue, naam: $0.naam(in: taal)) }
    // Others may look over the shoulder: who does not want to be named is not in the list.
    mensen = (netwerk?.personen ?? []).filter(\.magGenoemdWorden)
      .map { Keuze(id: $0.id.tekst, naam: $0.naam) }
  }
}

extension KijkGegevens.Regel {
  fileprivate init(_ melding: Melding, _ taal: Taal) {
    isFout = melding.ernst == .fout
    plaats =
      taal == .nederlands
      ? "regel \(melding.regel), teken \(melding.kolom):"
      : "line \(melding.regel), character \(melding.kolom):"
    zin = melding.zin(in: taal)
    bronregel = melding.bronregel
    inspringing = melding.inspringing
  }

  fileprivate static func weg(_ taal: Taal) -> Self {
    Self(
      zin: taal == .nederlands
        ? "het bestand is er niet meer, of mag niet gelezen worden; zodra het terug is, komt de "
          + "tekening weer"
        : "the file is gone, or may not be read; as soon as it is back, so is the picture")
  }

  private init(zin: String) {
    (isFout, plaats, self.zin, bronregel, inspringing) = (true, "", zin, "", "")
  }
}

extension Netwerk {
  /// Now and all earlier moments, the latest first; nothing when there is one moment only.
  fileprivate func momentkeuzen(_ taal: Taal) -> [KijkGegevens.Keuze] {
    guard !eerder.isEmpty else { return [] }
    func naam(_ netwerk: Netwerk, anders: String) -> String {
      netwerk.peildatum?.voluit(in: taal) ?? anders
    }
    let nu = KijkGegevens.Keuze(
      id: "", naam: naam(self, anders: taal == .nederlands ? "nu" : "now"))
    let vroeger = eerder.enumerated().reversed().map { nummer, netwerk in
      KijkGegevens.Keuze(
        id: "\(nummer)",
        naam: naam(
          netwerk, anders: "moment \(nummer + 1)"))
    }
    return [nu] + vroeger
  }
}
