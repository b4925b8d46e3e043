import NetwerkReeks

/// Bars of how often values occur, with below them where the middle half and the middle nine tenths
/// lie (English: *histogram with box plot*).
struct Staafdiagram {
  let verdeling: Kolomverdeling
  let woorden: Samenvattingswoorden

  static let breedte = 640.0
  private static let (links, boven, hoogte, kader) = (12.0, 18.0, 130.0, 164.0)
  private static let hoogstensStaven = 40

  init(_ verdeling: Kolomverdeling, _ woorden: Samenvattingswoorden) {
    self.verdeling = verdeling
    self.woorden = woorden
  }

  /// - Parameter bijschrift: what it shows, for who cannot see it.
  func gegevens(bijschrift: String) -> [String: Any] {
    let staven = verdeling.staven(hoogstens: Self.hoogstensStaven)
    guard let eerste = staven.first, let laatste = staven.last else { return [:] }
    let schaal = Schaal(
      van: eerste.van, tot: laatste.tot, links: Self.links, rechts: Self.breedte - Self.links)
    let hoogste = Double(staven.map(\.aantal).max() ?? 1)
    let vormen: [[String: Any]] = staven.map { staaf in
      let hoog = Self.hoogte * Double(staaf.aantal) / hoogste
      let begin = schaal.plek(staaf.van)
      return [
        "x": svg(begin + 0.5), "y": svg(Self.boven + Self.hoogte - hoog),
        "breedte": svg(max(0.5, schaal.plek(staaf.tot) - begin - 1)), "hoogte": svg(hoog),
        "titel": woorden.staaf(staaf, isHeel: verdeling.isHeel),
      ]
    }
    return [
      "bijschrift": bijschrift, "staven": vormen, "hoogste": woorden.aantal(Int(hoogste)),
      "merken": merken(schaal), "breedte": svg(Self.breedte),
    ].merging(doos(schaal)) { eerste, _ in eerste }
  }

  private func merken(_ schaal: Schaal) -> [[String: Any]] {
    schaal.merken(hoogstens: 8, isHeel: verdeling.isHeel).map {
      ["x": svg(schaal.plek($0)), "tekst": woorden.getal($0)]
    }
  }

  private func doos(_ schaal: Schaal) -> [String: Any] {
    func plek(_ deel: Double) -> String { svg(schaal.plek(verdeling.kwantiel(deel) ?? 0)) }
    let (laag, hoog) = (
      schaal.plek(verdeling.kwantiel(0.25) ?? 0), schaal.plek(verdeling.kwantiel(0.75) ?? 0)
    )
    return [
      "vijf": plek(0.05), "vijfennegentig": plek(0.95), "kwart": svg(laag),
      "doos": svg(max(1, hoog - laag)), "mediaan": plek(0.5),
      "gemiddelde": svg(schaal.plek(verdeling.gemiddelde ?? 0)),
    ]
  }
}

/// From values to places on a line.
struct Schaal {
  let van: Double
  let tot: Double
  let links: Double
  let rechts: Double

  func plek(_ waarde: Double) -> Double {
    tot == van ? (links + rechts) / 2 : links + (waarde - van) / (tot - van) * (rechts - links)
  }

  /// Round values along it: steps of 1, 2 or 5 times a power of ten.
  func merken(hoogstens: Int, isHeel: Bool) -> [Double] {
    guard tot > van else { return [van] }
    var stap = isHeel ? 1.0 : 1e-9
    var maal = [2.0, 2.5, 2.0]
    while (tot - van) / stap > Double(hoogstens) {
      stap *= maal[0]
      maal.append(maal.removeFirst())
    }
    let begin = (van / stap).rounded(.up)
    return (0...Int((tot / stap).rounded(.down) - begin)).map { (begin + Double($0)) * stap }
  }
}

/// A place in a picture, to a hundredth.
func svg(_ getal: Double) -> String {
  let honderdsten = (getal * 100).rounded() / 100
  return honderdsten == honderdsten.rounded() ? "\(Int(honderdsten))" : "\(honderdsten)"
}
