import Netwerk
import NetwerkBestand

/// Reads a policy from a file, in YAML.
///
/// ```yaml
/// beleid: 1
/// k: 10
/// velden:
///   persoon: { woonplaats: regio, talen: zeldzaam }
/// regios:
///   - { naam: Noord, plaatsen: [Groningen, Assen] }
/// ```
///
/// What the file does not say is as in ``Beleid/veilig``. All problems are found at once, with their
/// places, as in a network file.
///
/// Complexity: O(length of the file).
public struct BeleidDecoder: Sendable {
  public init() {}

  /// What came of reading a policy (English: *reading*).
  public struct Lezing: Sendable {
    /// The policy; `nil` exactly when there is at least one fout among the messages.
    public let beleid: Beleid?
    public let meldingen: [Melding]
  }

  public func lees(_ bytes: [UInt8], bestand: String) -> Lezing {
    let (tekst, meldingen) = Self.decoder.lees(bytes, bestand: bestand)
    return Lezing(beleid: tekst.map { Beleid.veilig.met($0) }, meldingen: meldingen)
  }

  public func lees(_ tekst: String, bestand: String) -> Lezing {
    lees(Array(tekst.utf8), bestand: bestand)
  }

  static let getallen: [Beleidsgetal] = [
    Beleidsgetal("k", "Hoeveel er gelijk moeten zijn.", 2...1_000, \.k),
    Beleidsgetal(
      "zeldzaam", "In minder netwerken dan dit is een woord zeldzaam.", 2...1_000, \.zeldzaam),
    Beleidsgetal(
      "leeftijdsband", "Hoeveel jaren een leeftijdsband heeft.", 2...50, \.banden.leeftijd),
    Beleidsgetal(
      "hoogsteLeeftijd", "Vanaf deze leeftijd is het één band.", 60...120, \.banden.hoogsteLeeftijd),
  ]

  private static let decoder = BeleidstekstDecoder(
    getallen: getallen.map { Beleidstekst.Getal($0.sleutel, $0.uitleg, $0.bereik) },
    tabellen: Netwerkboom.tabellen.map { tabel in
      Beleidstekst.Tabelkeuze(
        tabel.naam,
        Veldgids.alle.filter { $0.tabel == tabel.naam }.map {
          Beleidstekst.Veldkeuze($0.sleutel, $0.keuze.map(\.rawValue))
        })
    })
}

/// A number in a policy file and where it stands in a policy.
struct Beleidsgetal: Sendable {
  let sleutel: String
  let uitleg: String
  let bereik: ClosedRange<Int>
  let pad: WritableKeyPath<Beleid, Int> & Sendable

  init(
    _ sleutel: String, _ uitleg: String, _ bereik: ClosedRange<Int>,
    _ pad: WritableKeyPath<Beleid, Int> & Sendable
  ) {
    (self.sleutel, self.uitleg, self.bereik, self.pad) = (sleutel, uitleg, bereik, pad)
  }
}

extension Beleid {
  /// This policy where the file says nothing, the file where it does.
  fileprivate func met(_ tekst: Beleidstekst) -> Beleid {
    var beleid = self
    for getal in BeleidDecoder.getallen {
      if let waarde = tekst.getallen[getal.sleutel] { beleid[keyPath: getal.pad] = waarde }
    }
    for (tabel, sleutels) in tekst.velden {
      for (sleutel, woord) in sleutels {
        beleid.velden[Veldnaam(tabel: tabel, sleutel: sleutel)] = Handeling(rawValue: woord)
      }
    }
    for regio in tekst.regios {
      for plaats in regio.plaatsen { beleid.regios[Kenmerk(plaats)] = regio.naam }
    }
    return beleid
  }
}
