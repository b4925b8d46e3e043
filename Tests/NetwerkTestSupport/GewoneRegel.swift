import Netwerk

/// A line with a network of the kind that fills large files: usual keys, words that are known, names
/// that are mostly short; the same line for the same seed.
///
/// Now and then it is not sound, or spelled in a way of its own.
public struct GewoneRegel {
  private var toeval: Toeval
  /// How people are named in relations.
  private var namen: [String] = []
  /// Whether people have a kenmerk that does not follow from their name.
  private var heeftKenmerken = false

  /// - Parameter hoogstens: how many people there are at most.
  public static func tekst(zaad: Int, hoogstens: Int = 12) -> String {
    var maker = GewoneRegel(toeval: Toeval(zaad))
    return maker.regel(hoogstens)
  }

  private init(toeval: Toeval) { self.toeval = toeval }

  private mutating func regel(_ hoogstens: Int) -> String {
    heeftKenmerken = toeval.eenOp(6)
    let hoofdpersoon = tabel([("naam", woord("H"))] + wie())
    let personen = (0..<toeval.getal(0...hoogstens)).map { persoon($0) }
    var velden = [("versie", "1")]
    if toeval.eenOp(2) { velden.append(("id", woord(toeval.een(van: ["n-1", "N 17", "x_2"])))) }
    if toeval.eenOp(4) { velden.append(("titel", woord("Een kring"))) }
    if toeval.eenOp(3) { velden.append(("peildatum", woord("2026-03-14"))) }
    velden.append(("hoofdpersoon", hoofdpersoon))
    velden.append(("personen", lijst(personen)))
    velden.append(("relaties", lijst(relaties(rond: namen))))
    return tabel(velden)
  }

  private mutating func persoon(_ nummer: Int) -> String {
    let naam = toeval.een(van: Self.namen) + "\(nummer)"
    var velden = [("naam", woord(naam))]
    if heeftKenmerken || toeval.eenOp(100) { velden.append(("id", woord("p\(nummer)"))) }
    namen.append(heeftKenmerken ? "p\(nummer)" : naam)
    if toeval.eenOp(2) { velden.append(("groep", woord(toeval.een(van: Self.groepen)))) }
    if toeval.eenOp(2) { velden.append(("kring", "\(toeval.getal(1...4))")) }
    return tabel(velden + wie() + band(verbrokenEenOp: 8))
  }

  private mutating func wie() -> [(String, String)] {
    var velden: [(String, String)] = []
    if toeval.eenOp(4) { velden.append(("rol", woord(toeval.een(van: Self.rollen)))) }
    if toeval.eenOp(2) { velden.append(("geslacht", woord(toeval.een(van: ["v", "man", "x"])))) }
    if toeval.eenOp(2) {
      velden.append(
        toeval.eenOp(2)
          ? ("leeftijd", "\(toeval.getal(0...130))")
          : ("geboortejaar", "\(toeval.getal(1920...2020))"))
    }
    if toeval.eenOp(8) { velden.append(("overleden", woord(toeval.een(van: ["ja", "nee", "?"])))) }
    return velden
  }

  private mutating func band(verbrokenEenOp kans: Int) -> [(String, String)] {
    var velden: [(String, String)] = []
    if toeval.eenOp(2) { velden.append(("sterkte", woord(toeval.een(van: Self.sterkten)))) }
    if toeval.eenOp(kans) {
      velden.append(("aard", woord("verbroken")))
    } else if toeval.eenOp(2) {
      velden.append(("aard", woord(toeval.een(van: Self.aarden))))
    }
    if toeval.eenOp(2) { velden.append(("steun", soorten())) }
    if toeval.eenOp(4) { velden.append(("krijgt", soorten())) }
    if toeval.eenOp(8) { velden.append(("richting", woord("wederzijds"))) }
    if toeval.eenOp(8) { velden.append(("contact", woord("een paar keer per maand"))) }
    if toeval.eenOp(8) { velden.append(("familieband", woord("tante"))) }
    if toeval.eenOp(12) { velden.append(("contactverbod", woord("nee"))) }
    return velden
  }

  private mutating func soorten() -> String {
    lijst(toeval.enkele(hoogstens: 3) { $0.een(van: Self.steun) }.map(woord))
  }

  private mutating func relaties(rond namen: [String]) -> [String] {
    guard namen.count > 1 else { return [] }
    return (0..<toeval.getal(0...namen.count * 2)).compactMap { _ in
      let (een, ander) = (toeval.een(van: namen), toeval.een(van: namen))
      guard een != ander else { return nil }
      let naar = toeval.eenOp(60) ? "H" : ander
      return tabel(
        [("tussen", lijst([woord(een), woord(naar)]))] + band(verbrokenEenOp: 10))
    }
  }

  private func woord(_ tekst: String) -> String { "\"\(tekst)\"" }

  private func lijst(_ delen: [String]) -> String { "[" + delen.joined(separator: ",") + "]" }

  private mutating func tabel(_ velden: [(String, String)]) -> String {
    let wit = toeval.eenOp(10) ? " " : ""
    return "{" + velden.map { "\(woord($0.0)):\(wit)\($0.1)" }.joined(separator: ",\(wit)") + "}"
  }

  private static let namen = [
    "a", "a", "b", "Ria ", "O'Brien", "mevrouw-de-wit-", "Zo\u{EB} ", "Ren\u{E9}e de Wit ",
    "\u{D6}zlem", "I\u{308}bo ", "\u{738B}",
  ]
  private static let groepen = [
    "familie", "gezin van herkomst", "vrienden", "buren", "collega's", "werk", "zorg", "school",
    "professionals", "lotgenoten",
  ]
  private static let rollen = [
    "zus", "buurvrouw", "wijkcoach", "zomaar iemand", "Moeder", "ex-man", "ge\u{EF}nteresseerde",
  ]
  private static let sterkten = ["zwak", "gewoon", "sterk", "zeer sterk", "hecht"]
  private static let aarden = ["steunend", "neutraal", "gespannen", "ruzie", "slapend", "dubbel"]
  private static let steun = [
    "praktisch", "emotioneel", "advies", "gezelschap", "waardering", "financieel", "geld",
  ]
}
