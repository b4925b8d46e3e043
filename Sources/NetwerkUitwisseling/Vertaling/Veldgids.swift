import GraphFormats
import Netwerk
import NetwerkBestand

/// Which field of a netwerk file a property of another program means (English: *field guide*).
struct Veldgids: Sendable {
  struct Treffer: Sendable {
    let veld: Platveld
    fileprivate let woorden: [Veldnaam]
    /// Whether only known words say something, as of a closeness.
    fileprivate let isStrikt: Bool
  }

  private let treffers: [Kenmerk: Treffer]

  private init(_ velden: [Platveld], _ bekend: [Veldnaam]) {
    var treffers: [Kenmerk: Treffer] = [:]
    let opNaam = Dictionary(grouping: bekend, by: \.naam)
    for veld in velden {
      let woorden = opNaam[veld.naam] ?? []
      let treffer = Treffer(veld: veld, woorden: woorden, isStrikt: false)
      treffers[Kenmerk(veld.naam)] = treffer
    }
    for veld in velden {
      for naam in opNaam[veld.naam] ?? [] {
        for vorm in naam.vormen where treffers[vorm] == nil {
          treffers[vorm] = Treffer(
            veld: veld, woorden: opNaam[veld.naam] ?? [], isStrikt: false)
        }
      }
    }
    if let kring = velden.first(where: { $0.naam == "kring" }) {
      for vorm in Veldnamen.nabijheid.vormen where treffers[vorm] == nil {
        treffers[vorm] = Treffer(veld: kring, woorden: [Veldnamen.nabijheid], isStrikt: true)
      }
    }
    self.treffers = treffers
  }

  func zoek(_ naam: String) -> Treffer? { treffers[Kenmerk(naam)] }

  static let netwerk = Veldgids(
    Platvelden.netwerk, (Veldnamen.hoofdpersoon + Veldnamen.wereld).filter { $0.waar == .netwerk })
  static let hoofdpersoon = Veldgids(Platvelden.hoofdpersoon, delen)
  static let persoon = Veldgids(Platvelden.persoon, delen)
  static let organisatie = Veldgids(Platvelden.organisatie, delen)
  static let relatie = Veldgids(Platvelden.relatie, Veldnamen.band + Veldnamen.wereld)

  private static let delen = (Veldnamen.persoon + Veldnamen.wereld).filter { $0.waar == .deel }
}

extension Veldgids.Treffer {
  /// The texts of a value as a netwerk file spells them; `nil` for a word that says nothing here.
  ///
  /// A format without lists has them with `|` in between, as our own files always do; what people type
  /// has commas too.
  func teksten(_ waarde: String, isVanLijst: Bool, isVanOns: Bool) -> [String?] {
    guard veld.soort == .lijst, !isVanLijst else { return [woord(waarde)] }
    if isVanOns || waarde.contains("|") {
      return waarde.split(separator: "|").map { woord(String($0)) }
    }
    guard woorden.contains(where: \.isLijst) else { return [woord(waarde)] }
    return waarde.split { ";,".contains($0) }.map { woord(String($0).zonderRanden) }
  }

  private func woord(_ waarde: String) -> String? {
    for veldnaam in woorden {
      let woord = veldnaam.woord(waarde)
      if woord != waarde { return woord }
    }
    if isStrikt { return nil }
    if veld.soort == .antwoord { return Antwoordwoord.antwoord(waarde) ?? waarde }
    return waarde
  }
}

/// What programs write for yes and no.
enum Antwoordwoord {
  static func antwoord(_ waarde: String) -> String? {
    switch waarde.lowercased() {
    case "true", "yes", "ja", "1", "wahr": "ja"
    case "false", "no", "nee", "0", "falsch": "nee"
    default: nil
    }
  }

  static func isJa(_ waarde: Property.Value) -> Bool { antwoord(waarde.text) == "ja" }
}

extension String {
  /// Without white space at its beginning and end.
  var zonderRanden: String {
    var tekst = self[...]
    while tekst.first?.isWhitespace ?? false { tekst.removeFirst() }
    while tekst.last?.isWhitespace ?? false { tekst.removeLast() }
    return String(tekst)
  }
}
