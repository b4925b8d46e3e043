import Netwerk
import NetwerkAnalyse

/// The profile as data, with its sentences.
struct KrachtGegevens: Encodable {
  let versie = 1
  let hoofdpersonen: [String]
  let peildatum: String?
  let kracht: Netwerkkracht
  let zinnen: [String]
  let gronden: [String: String]
  let verkenning: VerkenningGegevens?

  private enum CodingKeys: String, CodingKey {
    case versie, hoofdpersonen, peildatum, kracht, zinnen, gronden, verkenning
  }

  init(_ netwerk: Netwerk, _ kracht: Netwerkkracht, _ taal: Taal) {
    let woorden = Verwoording([netwerk], in: taal)
    hoofdpersonen = netwerk.hoofdpersonen.map(\.id.tekst)
    peildatum = netwerk.peildatum?.description
    self.kracht = kracht
    zinnen = kracht.uitspraken.map { $0.zin(in: taal) } + kracht.onbekend.map { $0.zin(woorden) }
    gronden = Dictionary(
      uniqueKeysWithValues: kracht.metingen.map { ($0.dimensie.rawValue, $0.grond.zin(woorden)) })
    verkenning = netwerk.verkenning().map { VerkenningGegevens($0, woorden) }
  }
}

/// The profile as rows of data; the last is the one number, from 0 to 100.
enum KrachtCSV {
  static func tekst(_ kracht: Netwerkkracht) -> String {
    let kop = CSV.regel([
      "dimensie", "waarde", "van", "tot", "gewicht", "n", "eenheid", "onbekend", "reden",
    ])
    let rijen = kracht.metingen.map { meting in
      CSV.regel([
        meting.dimensie.id, meting.waarde.map { "\($0)" } ?? "", "\(meting.bereik.lowerBound)",
        "\(meting.bereik.upperBound)", "\(kracht.gewichten[meting.dimensie])",
        "\(meting.uitkomst.n)", meting.uitkomst.eenheid.rawValue, "\(meting.uitkomst.onbekend)",
        meting.uitkomst.reden?.rawValue ?? "",
      ])
    }
    let samen = CSV.regel([
      "netwerkkracht", kracht.getal.map { "\($0)" } ?? "",
      kracht.getal.map { _ in "\(kracht.bereik.lowerBound)" } ?? "",
      kracht.getal.map { _ in "\(kracht.bereik.upperBound)" } ?? "", "", "", "",
      "\(kracht.ontbrekend.count)",
      kracht.reden?.rawValue ?? "",
    ])
    return kop + rijen.joined() + samen
  }
}
