import GraphFormats
import Netwerk
import NetwerkBestand

/// Which field a column seems to mean, and why (English: *guess*).
struct Kolomgok: Sendable {
  let veld: String
  let reden: String

  /// `nil` when nothing is recognised.
  init?(_ kolom: Steekproef.Kolom, _ deel: Kolomvelden.Deel, opInhoud: Bool) {
    let velden = Kolomvelden.velden(deel)
    let gok = opInhoud ? Self.naarInhoud(kolom, velden) : Self.naarNaam(kolom.naam, velden)
    guard let gok else { return nil }
    self = gok
  }

  private init(veld: String, reden: String) { (self.veld, self.reden) = (veld, reden) }

  private static func naarNaam(_ naam: String, _ velden: [String]) -> Kolomgok? {
    let vorm = Kenmerk(naam)
    let bekend = Veldnamen.persoon + Veldnamen.hoofdpersoon
    if let veld = bekend.first(where: { $0.vormen.contains(vorm) && velden.contains($0.naam) }) {
      return Kolomgok(veld: veld.naam, reden: "de kolom heet zo")
    }
    if velden.contains(naam.lowercased()) {
      return Kolomgok(veld: naam.lowercased(), reden: "de kolom heet zo")
    }
    let kaal = vorm.tekst.filter { $0 != "-" }
    if let veld = Kolomvelden.kolomwoorden[kaal], velden.contains(veld) {
      return Kolomgok(veld: veld, reden: "zo heet '\(veld)' ook wel")
    }
    let vormen = bekend.filter { velden.contains($0.naam) }
    for veld in vormen {
      for woord in veld.vormen where lijktOp(kaal, woord.tekst.filter { $0 != "-" }) {
        return Kolomgok(veld: veld.naam, reden: "de naam lijkt op '\(veld.naam)'")
      }
    }
    return nil
  }

  /// Whether one word is the other with one letter more, less or else, or holds it as a part.
  private static func lijktOp(_ een: String, _ ander: String) -> Bool {
    guard een.count >= 5, ander.count >= 5, een.count <= 40 else { return false }
    if een.hasPrefix(ander) || een.hasSuffix(ander) { return true }
    return abs(een.count - ander.count) <= 1
      && Suggestie.beste(voor: een, uit: [ander]) != nil
      && Set(een).symmetricDifference(Set(ander)).count <= 2
  }

  private static func naarInhoud(_ kolom: Steekproef.Kolom, _ velden: [String]) -> Kolomgok? {
    guard !kolom.waarden.isEmpty, !kolom.isVol || kolom.zijnGetallen else { return nil }
    for veld in ["geslacht", "contact", "steun", "groep", "aard", "sterkte", "familieband"]
    where velden.contains(veld) {
      let bekend = kolom.waarden.count { Kolomvelden.woord($0, veld) != nil }
      if bekend > 0, bekend * 10 >= kolom.waarden.count * 8, bekend > 1 || veld != "geslacht" {
        return Kolomgok(veld: veld, reden: "dat zijn woorden voor '\(veld)'")
      }
    }
    let getallen = kolom.waarden.compactMap { Int($0) }
    guard getallen.count == kolom.waarden.count, let grootste = getallen.max(),
      let kleinste = getallen.min(), kolom.waarden.count > 1
    else { return nil }
    if kleinste >= 1900, grootste <= 2035, velden.contains("geboortejaar") {
      return Kolomgok(veld: "geboortejaar", reden: "dat lijken jaren")
    }
    if kleinste >= 0, (21...110).contains(grootste), velden.contains("leeftijd"),
      kolom.naam.lowercased().contains("oud") || kolom.naam.lowercased().contains("age")
    {
      return Kolomgok(veld: "leeftijd", reden: "dat lijken leeftijden")
    }
    return nil
  }
}

/// What stands in the columns of many rows: enough to see what they mean (English: *sample*).
struct Steekproef: Sendable {
  struct Kolom: Sendable {
    let naam: String
    /// Different values in the order in which they occur.
    fileprivate(set) var waarden: [String] = []
    /// Whether there are more values than are kept.
    fileprivate(set) var isVol = false
    fileprivate(set) var zijnGetallen = true

    /// A few of its values.
    var voorbeelden: String {
      guard !waarden.isEmpty else { return "leeg" }
      return waarden.prefix(3).map { $0.count > 30 ? "\($0.prefix(30))…" : $0 }.joined(
        separator: ", ")
        + (waarden.count > 3 ? ", …" : "")
    }
  }

  private(set) var kolommen: [Kolom] = []
  private var plaatsen: [String: Int] = [:]
  private static let hoogstens = 30

  mutating func tel(_ eigenschappen: [Property]) {
    for eigenschap in eigenschappen {
      let plaats = plaatsen[eigenschap.name, default: kolommen.count]
      if plaats == kolommen.count {
        plaatsen[eigenschap.name] = plaats
        kolommen.append(Kolom(naam: eigenschap.name))
      }
      let teksten =
        if case .list(let delen) = eigenschap.value { delen } else { [eigenschap.value.text] }
      for tekst in teksten { kolommen[plaats].tel(tekst, hoogstens: Self.hoogstens) }
    }
  }
}

extension Steekproef.Kolom {
  fileprivate mutating func tel(_ tekst: String, hoogstens: Int) {
    if zijnGetallen { zijnGetallen = Double(tekst) != nil }
    guard !isVol, !waarden.contains(tekst) else { return }
    if waarden.count == hoogstens { isVol = true } else { waarden.append(tekst) }
  }
}
