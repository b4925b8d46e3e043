import NetwerkReeks

/// Groups under each other on one scale: the middle half of each, its median, and its mean with what
/// is known of it (English: *group comparison plot*).
struct Groepsdiagram {
  let regels: [Groepsregel]
  let groepering: Groepering
  let woorden: Samenvattingswoorden

  private static let (links, rij, boven) = (170.0, 26.0, 8.0)

  init(_ regels: [Groepsregel], _ groepering: Groepering, _ woorden: Samenvattingswoorden) {
    self.regels = regels
    self.groepering = groepering
    self.woorden = woorden
  }

  var gegevens: [String: Any] {
    let laagste = regels.compactMap { $0.verdeling.kwantiel(0.05) }.min() ?? 0
    let hoogste = regels.compactMap { $0.verdeling.kwantiel(0.95) }.max() ?? 1
    let marge = hoogste > laagste ? 0 : 0.5
    let schaal = Schaal(
      van: laagste - marge, tot: hoogste + marge, links: Self.links,
      rechts: Staafdiagram.breedte - 12)
    let onder = Self.boven + Self.rij * Double(regels.count)
    return [
      "rijen": regels.enumerated().map {
        rij($1, Self.boven + Self.rij * (Double($0) + 0.5), schaal)
      },
      "onder": svg(onder), "hoogte": svg(onder + 22), "breedte": svg(Staafdiagram.breedte),
      "merken": schaal.merken(hoogstens: 8, isHeel: regels.allSatisfy(\.verdeling.isHeel)).map {
        ["x": svg(schaal.plek($0)), "tekst": woorden.getal($0), "y": svg(onder + 15)]
      },
    ]
  }

  private func rij(_ regel: Groepsregel, _ y: Double, _ schaal: Schaal) -> [String: Any] {
    let verdeling = regel.verdeling
    func plek(_ deel: Double) -> Double { schaal.plek(verdeling.kwantiel(deel) ?? 0) }
    return [
      "naam": woorden.kort(woorden.naam(van: regel.groep, groepering)), "y": svg(y),
      "tekst": svg(y + 4), "doosboven": svg(y - 7), "van": svg(plek(0.05)), "tot": svg(plek(0.95)),
      "kwart": svg(plek(0.25)), "doos": svg(max(1, plek(0.75) - plek(0.25))),
      "mediaan": svg(plek(0.5)), "mboven": svg(y - 7), "monder": svg(y + 7),
      "gemiddelde": svg(schaal.plek(verdeling.gemiddelde ?? 0)),
    ]
  }
}
