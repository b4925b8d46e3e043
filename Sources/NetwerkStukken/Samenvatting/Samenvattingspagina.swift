import Mustache
import Netwerk
import NetwerkAnalyse
import NetwerkReeks

/// A summary of many networks as one page of HTML: how every measure is spread, drawn and in numbers,
/// and how groups differ (English: *summary page*).
///
/// The page holds everything it shows: no script, no style sheet and no picture from elsewhere. It
/// names nobody, and of a group with fewer networks than ``kleinsteGroep`` it says no more than that.
public struct Samenvattingspagina: Sendable {
  public let samenvatting: Samenvatting
  public var taal: Taal
  /// Groups of fewer networks than this are not shown.
  public var kleinsteGroep: Int

  public static let gewoneKleinsteGroep = 10

  public init(
    _ samenvatting: Samenvatting, taal: Taal = .nederlands,
    kleinsteGroep: Int = Samenvattingspagina.gewoneKleinsteGroep
  ) {
    self.samenvatting = samenvatting
    self.taal = taal
    self.kleinsteGroep = kleinsteGroep
  }

  /// - Throws: ``StukkenError`` only when the built-in template is broken.
  public func html() throws(StukkenError) -> String {
    do {
      return try MustacheTemplate(string: Sjablonen.samenvatting).render(gegevens)
    } catch {
      throw .sjabloon(bestand: "samenvatting", regel: 1, .onleesbaar)
    }
  }

  private var woorden: Samenvattingswoorden { Samenvattingswoorden(taal) }

  private var gegevens: [String: Any] {
    let delen = samenvatting.gemeten.indices.map(deel)
    return [
      "taal": taal.rawValue, "titel": woorden.titel(samenvatting.netwerken),
      "inleiding": woorden.inleiding(samenvatting, kleinsteGroep: kleinsteGroep),
      "inhoud": woorden.inhoud, "hoe": woorden.hoe, "uitleg": woorden.uitleg,
      "delen": delen, "stijl": Sjablonen.stijlVanSamenvatting,
    ]
  }

  private func deel(_ plaats: Int) -> [String: Any] {
    let kolom = samenvatting.gemeten[plaats]
    let verdeling = samenvatting.verdelingen[plaats]
    var gegevens: [String: Any] = [
      "anker": "m\(plaats + 1)", "naam": woorden.naam(van: kolom), "kolom": kolom.naam,
      "getallen": woorden.getallen(verdeling).map { ["naam": $0, "waarde": $1] },
    ]
    if let maat = kolom.maat {
      gegevens["vraag"] = maat.vraag.naam(in: taal)
      gegevens["bron"] = woorden.herkomst(van: maat)
    }
    if verdeling.n > 0 {
      gegevens["figuur"] = Staafdiagram(verdeling, woorden).gegevens(
        bijschrift: woorden.bijschrift(kolom, verdeling))
    }
    if let vergelijking = vergelijking(plaats) { gegevens["vergelijking"] = vergelijking }
    return gegevens
  }

  /// The groups side by side; `nil` when there are none to compare.
  private func vergelijking(_ plaats: Int) -> [String: Any]? {
    let groepen = samenvatting.groepen.sorted { $0.key < $1.key }.map { groep, verdelingen in
      Groepsregel(
        groep: groep, verdeling: verdelingen[plaats],
        verschil: samenvatting.verschil(van: groep, kolom: plaats))
    }
    let groot = groepen.filter { $0.verdeling.n >= kleinsteGroep }
    guard let groepering = samenvatting.groepering, groot.count > 1 else { return nil }
    let regels: [[String: Any]] = groepen.map { regel in
      ["naam": woorden.naam(van: regel.groep, groepering)].merging(
        regel.verdeling.n >= kleinsteGroep
          ? woorden.cellen(regel) : ["klein": woorden.teKlein(kleinsteGroep)]
      ) { _, nieuw in nieuw }
    }
    return [
      "titel": woorden.perGroep(groepering, samenvatting.kolommen), "koppen": woorden.groepskoppen,
      "regels": regels,
      "figuur": Groepsdiagram(groot, groepering, woorden).gegevens,
    ]
  }
}

/// One group in one column.
struct Groepsregel {
  let groep: Groepering.Groep
  let verdeling: Kolomverdeling
  let verschil: Groepsverschil?
}
