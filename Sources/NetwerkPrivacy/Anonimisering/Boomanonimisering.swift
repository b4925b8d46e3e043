import Netwerk
import NetwerkBestand

/// Goes through the keys of one moment of a network and lets the policy decide about each (English:
/// *tree anonymiser*). What the policy does not name does not come through.
struct Boomanonimisering {
  let beleid: Beleid
  let voorkomen: Voorkomen
  let wie: Identiteiten
  let namen: Rolnamen
  let tijdlijn: Tijdlijn
  /// Everybody and everything there is to refer to, with what it is called now.
  let kenmerken: Kenmerkwijzer

  /// What remains of a thing with keys; `nil` when it lacks what it cannot do without.
  func tabel(_ waarde: Uitvoer, _ tabel: Schema.Tabel) -> Uitvoer? {
    var paren: [Uitvoer.Paar] = []
    let id = oudKenmerk(waarde, tabel)
    let gevonden = tabel.velden(van: waarde)
    for veld in tabel.velden {
      let inhoud = gevonden.first { $0.veld.sleutel == veld.sleutel }?.waarde
      let nieuw = nieuweWaarde(inhoud, veld, tabel, id: id, in: waarde)
      if let nieuw {
        paren.append(Uitvoer.Paar(sleutel: veld.sleutel, waarde: nieuw))
      } else if veld.isVerplicht {
        return nil
      }
    }
    func staat(_ sleutel: String) -> Bool { paren.contains { $0.sleutel == sleutel } }
    if !tabel.keuze.isEmpty, !tabel.keuze.contains(where: staat) { return nil }
    if tabel.naam == "organisatie", heeftBand(gevonden.map(\.veld.sleutel)),
      !heeftBand(paren.map(\.sleutel))
    {
      paren.append(Uitvoer.Paar(sleutel: "band", waarde: .woord("ja")))
    }
    return .tabel(paren)
  }

  /// A tie of which nothing may be said is still there.
  private func heeftBand(_ sleutels: [String]) -> Bool {
    sleutels.contains { Self.bandsleutels.contains($0) }
  }

  private static let bandsleutels: Set = [
    "sterkte", "aard", "steun", "krijgt", "richting", "contact", "sinds", "familieband",
    "contactverbod", "band",
  ]

  /// The kenmerk a thing has now; it follows from its words when it is not written.
  private func oudKenmerk(_ waarde: Uitvoer, _ tabel: Schema.Tabel) -> Kenmerk? {
    guard tabel.velden.contains(where: { $0.sleutel == "id" }) else { return nil }
    if let id = waarde["id"]?.kaleTekst { return Kenmerk(id) }
    let woorden = ["naam", "vraag", "wat"].lazy.compactMap { waarde[$0]?.kaleTekst }.first
    return (woorden ?? waarde.kaleTekst).map { Kenmerk($0) }
  }

  private func nieuweWaarde(
    _ inhoud: Uitvoer?, _ veld: Schema.Veld, _ tabel: Schema.Tabel, id: Kenmerk?,
    in geheel: Uitvoer
  ) -> Uitvoer? {
    if veld.sleutel == "id" { return nieuwKenmerk(id, tabel).map { .tekst($0.tekst) } }
    guard let inhoud else { return nil }
    let handeling = beleid[tabel.naam, veld.sleutel]
    let pad = Veldpad(tabel: tabel.naam, sleutel: veld.sleutel)
    switch handeling {
    case .weg: return veld.isVerplicht ? zonderWoorden(pad, geheel) : nil
    case .rolnaam: return id.map { .tekst(namen[$0]) }
    case .pseudoniem where veld.sleutel == "naam":
      return nieuwKenmerk(id, tabel).map { .tekst($0.tekst) }
    default: return waarde(inhoud, veld.schema, handeling, pad)
    }
  }

  private func nieuwKenmerk(_ id: Kenmerk?, _ tabel: Schema.Tabel) -> Kenmerk? {
    guard tabel.naam != "netwerk", tabel.naam != "moment" else { return wie.kenmerk }
    return id.flatMap { kenmerken.nieuw($0, Kenmerkwijzer.soort(tabel: tabel.naam)) }
  }

  /// What stands where words must stand and may not.
  private func zonderWoorden(_ pad: Veldpad, _ geheel: Uitvoer) -> Uitvoer {
    guard pad.tabel == "hulpvraag", pad.sleutel == "vraag" else { return .tekst("weggelaten") }
    let gebied = geheel["leefgebied"]?.kaleTekst ?? ""
    let mag =
      switch beleid["hulpvraag", "leefgebied"] {
      case .houd: true
      case .zeldzaam: !voorkomen.isZeldzaam("hulpvraag", "leefgebied", gebied)
      default: false
      }
    return .tekst(mag && !gebied.isEmpty ? "Vraag over \(gebied)" : "Vraag")
  }
}

extension Boomanonimisering {
  /// What remains of a value of a field.
  private func waarde(
    _ waarde: Uitvoer, _ schema: Schema, _ handeling: Handeling, _ pad: Veldpad
  ) -> Uitvoer? {
    switch waarde {
    case _ where handeling == .aantal: return aantal(waarde)
    case .lijst(let delen):
      let blijft = delen.compactMap { self.waarde($0, schema.kern, handeling, pad) }
      return heel(blijft, delen, schema).map { .lijst($0) }
    case .opsomming(let delen):
      let blijft = delen.compactMap { self.waarde($0, schema.kern, handeling, pad) }
      return heel(blijft, delen, schema).map { .opsomming($0) }
    case .tabel: return schema.tabel.flatMap { tabel(waarde, $0) }
    case .leeg: return .leeg
    case .tekst(let tekst), .woord(let tekst), .getal(let tekst):
      if case .tabel(let kort) = schema.kern { return tabel(waarde, kort) }
      if case .verwijzing = schema.zonderTabel {
        return kenmerken.nieuw(Kenmerk(tekst), Kenmerkwijzer.soort(sleutel: pad.sleutel))
          .map { .tekst($0.tekst) }
      }
      return Veldanonimisering(self, pad).waarde(waarde, tekst, handeling)
    }
  }

  /// A list of so many, such as the two of a relation, is nothing when one of them is gone; any
  /// other list may become shorter.
  private func heel(_ blijft: [Uitvoer], _ delen: [Uitvoer], _ schema: Schema) -> [Uitvoer]? {
    if case .rij = schema { return blijft.count == delen.count ? blijft : nil }
    return blijft.isEmpty && !delen.isEmpty ? nil : blijft
  }

  /// How many rings there are, of their names or number.
  private func aantal(_ waarde: Uitvoer) -> Uitvoer {
    switch waarde {
    case .lijst(let delen), .opsomming(let delen): .getal("\(delen.count)")
    default: waarde
    }
  }
}

/// Which field something stands in.
struct Veldpad: Hashable, Sendable {
  let tabel: String
  let sleutel: String
}
