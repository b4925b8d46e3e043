import GraphFormats
import Netwerk
import NetwerkBestand

/// Reads network maps of easyNWK: the JSON of the web application, versions 2.0 to 2.7, and the `.nwk`
/// files of easyNWK 1.5.
///
/// easyNWK draws the egocentric *Netzwerkkarte* of social work (Pantuček): four sectors by angle and
/// three horizons by distance from the middle, the outer one at 100. Every map becomes a graph of
/// which properties have the names and words of a netwerk file:
///
/// - a ring from the distance: below 33.33 the first, below 66.67 the second, up to 100 the third;
///   outside the outer horizon none;
/// - a group from the sector: family top right, friends and acquaintances top left, colleagues bottom
///   left, professional help bottom right, unless the role says it more precisely;
/// - the known German roles in Dutch, others as they were written;
/// - no line to the middle is a tie that is asleep, a conflicting one `conflict`; support by its kind
///   and direction (2.7); who is no human is an organisation.
///
/// A file with several maps (2.1 and later) is the same person over time: see ``lees(_:)``.
///
/// Reference: the source of easyNWK, <https://github.com/fhstp/easynwk-web> (St. Pölten University of
/// Applied Sciences): `src/data/Alter.ts`, `Ego.ts`, `Gender.ts`, `Connection.ts`, `Horizon.ts`,
/// `AlterCategories.ts`, `NWKVersion.ts`, `NWKRecord.ts` (with the reader of `.nwk`), `roles_de.json`,
/// `src/components/AlteriEditForm.vue`, `CHANGELOG.md`, and its demo `Rosa_Braunsteigl-Mueller.json`.
public struct EasyNWKReader: Sendable {
  /// The name of the file, for messages.
  public var bestand: String

  public init(bestand: String) { self.bestand = bestand }

  /// What came of reading a file.
  public struct Lezing: Sendable {
    /// A graph for each map, in the order of the file; empty when there is a fout.
    public var kaarten: [PropertyGraph] = []
    public var meldingen: [Melding] = []
    public var aantekeningen = Aantekeningen()
  }

  /// Reads the bytes of a file of at most 16 MiB.
  ///
  /// Maps with a date each are the same person at several moments and stand in order of date; of a map
  /// without one nobody knows when it was.
  ///
  /// Complexity: O(length of the file).
  public func lees(_ bytes: [UInt8]) -> Lezing {
    guard bytes.count <= NetwerkDecoder.hoogstensBytes else {
      let bron = Brontekst("", bestand: bestand)
      return mislukt([Bevinding(.teGroot(bytes: bytes.count), .begin)], bron)
    }
    let tekst = Tekencodering.lees(bytes).tekst
    let bron = Brontekst(tekst, bestand: bestand)
    guard !tekst.utf8.contains(0) else { return mislukt([Bevinding(.geenTekst, .begin)], bron) }
    guard tekst.contains(where: { !$0.isWhitespace }) else {
      return mislukt([Bevinding(.leegBestand, .begin)], bron)
    }
    return tekst.first { !$0.isWhitespace } == "{" ? json(bron) : nwk(bron)
  }

  private func mislukt(_ bevindingen: [Bevinding], _ bron: Brontekst) -> Lezing {
    Lezing(meldingen: Melding.van(bevindingen, in: bron))
  }

  private func json(_ bron: Brontekst) -> Lezing {
    let boom = Boom(json: bron)
    guard boom.bevindingen.isEmpty, let wortel = boom.wortel else {
      return mislukt(boom.bevindingen, bron)
    }
    var lezing = Lezing()
    let versies = wortel["versions"]?.alsLijst ?? []
    let kaarten: [(Waarde?, Waarde?)] =
      wortel["versions"] == nil ? [(wortel, nil)] : versies.map { ($0["nwk"], $0) }
    for (kaart, versie) in kaarten {
      guard let kaart, let ego = kaart["ego"], let alteri = kaart["alteri"] else {
        let plek = kaart?.plek ?? versie?.plek ?? wortel.plek
        let sleutel = kaart == nil ? "nwk" : kaart?["ego"] == nil ? "ego" : "alteri"
        return mislukt([Bevinding(.ontbreekt(sleutel, bij: .netwerk), plek)], bron)
      }
      var maker = EasyNWKKaart(
        titel: versie?["title"]?.alsTekst, datum: versie?["date"]?.alsTekst,
        plek: kaart.plek.positie)
      maker.zetEgo(ego)
      for alter in alteri.alsLijst { maker.voegToe(EasyNWKContact(alter)) }
      for lijn in kaart["connections"]?.alsLijst ?? [] {
        maker.verbind(lijn["id1"]?.alsTekst, lijn["id2"]?.alsTekst, lijn.plek.positie)
      }
      lezing.kaarten.append(maker.graaf)
      lezing.aantekeningen.voegToe(maker.aantekeningen)
    }
    return lezing
  }

  private func nwk(_ bron: Brontekst) -> Lezing {
    var lezer = NwkRegels()
    for nummer in 1...bron.aantalRegels {
      lezer.lees(bron.regel(nummer), Position(line: nummer))
    }
    guard let kaart = lezer.kaart else {
      return mislukt([Bevinding(.ontbreekt("E", bij: .netwerk), .begin)], bron)
    }
    return Lezing(kaarten: [kaart.graaf], aantekeningen: kaart.aantekeningen)
  }
}

extension Plek {
  var positie: Position { Position(line: regel, column: kolom) }
}
