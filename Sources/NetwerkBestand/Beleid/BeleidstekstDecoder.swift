/// Reads a policy file, in YAML, with the same messages as a netwerk file has (English: *policy
/// reader*).
///
/// ```yaml
/// beleid: 1
/// k: 5
/// velden:
///   persoon: { rol: zeldzaam, woonplaats: regio }
/// regios:
///   - { naam: Noord, plaatsen: [Groningen, Assen] }
/// ```
///
/// Complexity: O(length of the file).
package struct BeleidstekstDecoder: Sendable {
  private let tabel: Tabel<Beleidstekst>

  /// - Parameters:
  ///   - getallen: the numbers it may hold.
  ///   - tabellen: the tables it may speak of.
  package init(getallen: [Beleidstekst.Getal], tabellen: [Beleidstekst.Tabelkeuze]) {
    let versie = Veld<Beleidstekst>(
      "beleid", "De versie van dit formaat: 1.", Vorm<Int>.geheel(1...1), verplicht: true,
      zet: { _, _ in }, geef: { _ in 1 })
    let velden = Veld<Beleidstekst>(
      "velden", "Wat er met elk veld gebeurt.", Self.velden(tabellen).vorm,
      zet: { $0.velden = $1 }, geef: { $0.velden })
    let regios = Veld<Beleidstekst>(
      "regios", "Welke woonplaatsen bij welke regio horen.", Self.regio.vorm.opsomming,
      zet: { $0.regios = $1 }, geef: { $0.regios })
    tabel = Tabel(
      .beleid, "Wat er met elk veld van een netwerkbestand gebeurt.", leeg: { Beleidstekst() },
      [versie] + getallen.map(Self.veld) + [velden, regios])
  }

  package func lees(
    _ bytes: [UInt8], bestand: String
  ) -> (tekst: Beleidstekst?, meldingen: [Melding]) {
    let lezing = Bestandslezing(bytes, bestand: bestand, lees: lees)
    return (lezing.inhoud, lezing.meldingen)
  }

  private func lees(_ bron: Brontekst) -> (Beleidstekst?, [Bevinding]) {
    let boom = Boom(yaml: bron)
    guard let wortel = boom.wortel, case .tabel = wortel.inhoud else {
      let ontbreekt = Bevinding(.ontbreekt("beleid", bij: .beleid), boom.wortel?.plek ?? .begin)
      return (nil, boom.bevindingen.isEmpty ? [ontbreekt] : boom.bevindingen)
    }
    var lezer = Lezer(register: Register(wortel))
    let tekst = tabel.lees(wortel, &lezer)
    let bevindingen = boom.bevindingen + lezer.bevindingen
    return (bevindingen.isEmpty ? tekst : nil, bevindingen)
  }

  private static func veld(_ getal: Beleidstekst.Getal) -> Veld<Beleidstekst> {
    Veld(
      getal.sleutel, getal.uitleg, Vorm<Int>.geheel(getal.bereik),
      zet: { $0.getallen[getal.sleutel] = $1 }, geef: { $0.getallen[getal.sleutel] })
  }

  private static func velden(
    _ tabellen: [Beleidstekst.Tabelkeuze]
  ) -> Tabel<[String: [String: String]]> {
    Tabel(
      .velden, "Per soort gegeven wat ermee gebeurt.", leeg: { [:] },
      tabellen.map { tabel in
        Veld(
          tabel.tabel, "Wat er met elke sleutel gebeurt.", Self.tabel(tabel).vorm,
          zet: { $0[tabel.tabel] = $1 }, geef: { $0[tabel.tabel] })
      })
  }

  private static func tabel(_ keuze: Beleidstekst.Tabelkeuze) -> Tabel<[String: String]> {
    Tabel(
      Melding.Onderdeel(rawValue: keuze.tabel) ?? .contact, "Wat er met elke sleutel gebeurt.",
      leeg: { [:] },
      keuze.velden.map { veld in
        Veld(
          veld.sleutel, "Wat ermee gebeurt.",
          .woord(Woordenlijst(.handeling, veld.keuze.map { ($0, $0) })),
          zet: { $0[veld.sleutel] = $1 }, geef: { $0[veld.sleutel] })
      })
  }

  private static let regio = Tabel<Beleidstekst.Regio>(
    .regio, "Plaatsen die samen een regio zijn.", leeg: { Beleidstekst.Regio() },
    [
      Veld(verplicht: "naam", "Hoe de regio heet.", \.naam, .tekst),
      Veld(lijst: "plaatsen", "Welke woonplaatsen erbij horen.", \.plaatsen, .tekst),
    ])
}
