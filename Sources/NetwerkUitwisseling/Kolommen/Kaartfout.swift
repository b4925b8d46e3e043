import Netwerk
import NetwerkBestand

/// Something wrong with a column map, and where (English: *column map error*).
public struct Kaartfout: Error, Hashable, Sendable {
  public let bestand: String
  /// From 1.
  public let regel: Int
  /// From 1, in Unicode scalars.
  public let kolom: Int
  public let oorzaak: Oorzaak

  public enum Oorzaak: Hashable, Sendable {
    /// It is no YAML.
    case schrift(Melding)
    case geenKaart
    case versie(String)
    case onbekendeSleutel(String, suggestie: String?)
    case onbekendVeld(String, suggestie: String?)
    case onbekendWoord(String, suggestie: String?)
    case geenTeken
    case geenDecimaalteken
    case geenKolommen
    case geenBetekenis(String)
    case geenWaarden
    /// Two columns mean what only one can mean.
    case tweeKolommen(String, String, String)
  }

  /// The place and the sentence, as an editor takes them.
  public func tekst(in taal: Taal) -> String {
    if case .schrift(let melding) = oorzaak { return melding.tekst(in: taal) }
    let ernst = taal == .nederlands ? "fout" : "error"
    return "\(bestand):\(regel):\(kolom): \(ernst): \(zin(in: taal))"
  }

  /// What is wrong and what to do.
  public func zin(in taal: Taal) -> String {
    switch taal {
    case .nederlands: nederlandseZin
    case .engels: englishSentence
    }
  }

  private var nederlandseZin: String {
    switch oorzaak {
    case .schrift(let melding): melding.zin(in: .nederlands)
    case .geenKaart: "dit is geen kolomkaart; die begint met 'kolomkaart: 1'"
    case .versie(let tekst):
      "een kolomkaart van versie '\(tekst)' kan niet worden gelezen; schrijf 1"
    case .onbekendeSleutel(let woord, let ander):
      "onbekende sleutel '\(woord)'" + Self.bedoelde(ander)
    case .onbekendVeld(let woord, let ander):
      "'\(woord)' is geen veld van een netwerkbestand" + Self.bedoelde(ander)
    case .onbekendWoord(let woord, let ander):
      "'\(woord)' is hier geen woord van een netwerkbestand" + Self.bedoelde(ander)
    case .geenTeken: "hier hoort één teken, zoals \"|\""
    case .geenDecimaalteken: "hier hoort \",\" of \".\""
    case .geenKolommen: "hier horen kolommen met hun betekenis, zoals \"Voornaam\": naam"
    case .geenBetekenis(let kolom):
      "wat '\(kolom)' betekent, ontbreekt; schrijf een veld, of { veld: …, waarden: { … } }"
    case .geenWaarden: "hier horen woorden met hun betekenis, zoals \"zeer vaak\": dagelijks"
    case .tweeKolommen(let kolom, let eerder, let veld):
      "'\(kolom)' en '\(eerder)' kunnen niet allebei '\(veld)' zijn; laat er een weg"
    }
  }

  private var englishSentence: String {
    switch oorzaak {
    case .schrift(let melding): melding.zin(in: .engels)
    case .geenKaart: "this is no column map; that begins with 'kolomkaart: 1'"
    case .versie(let tekst): "a column map of version '\(tekst)' cannot be read; write 1"
    case .onbekendeSleutel(let woord, let ander): "unknown key '\(woord)'" + Self.didYouMean(ander)
    case .onbekendVeld(let woord, let ander):
      "'\(woord)' is no field of a netwerk file" + Self.didYouMean(ander)
    case .onbekendWoord(let woord, let ander):
      "'\(woord)' is no word of a netwerk file here" + Self.didYouMean(ander)
    case .geenTeken: "one character belongs here, such as \"|\""
    case .geenDecimaalteken: "\",\" or \".\" belongs here"
    case .geenKolommen: "columns with what they mean belong here, such as \"Voornaam\": naam"
    case .geenBetekenis(let kolom):
      "what '\(kolom)' means is missing; write a field, or { veld: …, waarden: { … } }"
    case .geenWaarden: "words with what they mean belong here, such as \"zeer vaak\": dagelijks"
    case .tweeKolommen(let kolom, let eerder, let veld):
      "'\(kolom)' and '\(eerder)' cannot both be '\(veld)'; leave one out"
    }
  }

  private static func bedoelde(_ woord: String?) -> String {
    woord.map { "; bedoelde u '\($0)'?" } ?? ""
  }

  private static func didYouMean(_ word: String?) -> String {
    word.map { "; did you mean '\($0)'?" } ?? ""
  }
}
