import GraphFormats
import Netwerk

extension Aantekeningen {
  /// A line for each thing that was told: how often, what, and examples. Fields of which the same is
  /// told share a line, each with how often.
  public func regels(in taal: Taal) -> [String] {
    let samen = Veldregels(alle)
    return alle.compactMap { aantekening, telling in
      guard let veld = aantekening.oorzaak.veld else { return regel(aantekening, telling, taal) }
      guard let lijst = samen.opsomming(vanaf: aantekening) else { return nil }
      return "\(aantekening.ernst.naam(in: taal)): \(veld.soort.naam(in: taal)): \(lijst)"
    }
  }

  private func regel(_ aantekening: Aantekening, _ telling: Telling, _ taal: Taal) -> String {
    let kop = aantekening.ernst.naam(in: taal)
    let voorbeelden = telling.voorbeelden.map { "'\($0.kort)'" }.joined(separator: ", ")
    let staart = voorbeelden.isEmpty ? "" : ": \(voorbeelden)\(telling.heeftMeer ? ", …" : "")"
    // What a reader or writer tells once has its own count in the sentence.
    let isGeteld = if case .formaat = aantekening.oorzaak { telling.aantal == 1 } else { false }
    let aantal = isGeteld ? "" : "\(telling.aantal)× "
    return "\(kop): \(aantal)\(aantekening.oorzaak.zin(in: taal))\(staart)"
  }
}

extension String {
  /// On one line, at most forty characters.
  var kort: String {
    let regel = String(map { $0.isNewline ? " " : $0 })
    return regel.count > 40 ? regel.prefix(39) + "…" : regel
  }
}

extension Aantekening.Ernst: Benoemd {
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.gok, .nederlands): "aangenomen"
    case (.vorm, .nederlands): "anders geschreven"
    case (.verlies, .nederlands): "weggelaten"
    case (.gok, .engels): "assumed"
    case (.vorm, .engels): "written otherwise"
    case (.verlies, .engels): "left out"
    }
  }
}

extension Aantekening.Oorzaak {
  func zin(in taal: Taal) -> String {
    switch taal {
    case .nederlands: nederlandseZin
    case .engels: englishSentence
    }
  }

  private var nederlandseZin: String {
    switch self {
    case .tweeRichtingen: "een band stond er van beide kanten en is nu één band"
    case .dubbeleBand: "een band stond er vaker en is nu één band"
    case .pijl: "een pijl van de een naar de ander is als band gelezen"
    case .kenmerk:
      "een id is anders gespeld, want een id heeft kleine letters, cijfers en streepjes"
    case .kringUitAfstand: "de kring is gelezen uit de afstand tot het midden van de kaart"
    case .groepUitSector: "de groep is gelezen uit de plaats op de kaart"
    case .rolUitDuits: "een rol is uit het Duits vertaald"
    case .geenLijn: "er is geen lijn met het midden; gelezen als een band die slaapt"
    case .geenMens: "wat geen mens is, is als organisatie gelezen"
    case .steunsoort: "een soort steun is gelezen als de soort die er het dichtst bij ligt"
    case .geenNaam: "iemand had geen naam en heet nu als zijn id"
    case .lus: "een band van iemand met zichzelf"
    case .eigenschap(let naam): "een netwerkbestand heeft geen veld '\(naam)'"
    case .waarde(let naam): "een waarde van '\(naam)' is hier niet bekend"
    case .buitenHorizon: "iemand staat buiten de buitenste ring en krijgt geen kring"
    case .zonderPlaats: "iemand staat niet op de kaart en is daar eerder verwijderd"
    case .meervoudigeBand: "een dubbele lijn (meer rollen tegelijk)"
    case .geenMoment: "een kaart heeft geen eigen datum en kan geen eerder moment zijn"
    case .onderdeel(let onderdeel): onderdeel.nederlands
    case .nietGetoond: "iemand wil niet getoond worden; met --iedereen komt die wel mee"
    case .nietGenoemd:
      "iemand wil niet genoemd worden en staat er zonder naam; met --iedereen mét naam"
    case .formaat(let oorzaak, _): FormatIssue(.guess, oorzaak).sentence(in: .nederlands)
    }
  }

  private var englishSentence: String {
    switch self {
    case .tweeRichtingen: "a tie stood there from both sides and is one tie now"
    case .dubbeleBand: "a tie stood there more than once and is one tie now"
    case .pijl: "an arrow from one to another was read as a tie"
    case .kenmerk: "an id is spelled otherwise, since an id has small letters, digits and hyphens"
    case .kringUitAfstand: "the ring was read from the distance to the middle of the map"
    case .groepUitSector: "the group was read from the place on the map"
    case .rolUitDuits: "a role was translated from German"
    case .geenLijn: "there is no line to the middle; read as a tie that is asleep"
    case .geenMens: "what is not human was read as an organisation"
    case .steunsoort: "a kind of support was read as the kind that is nearest"
    case .geenNaam: "somebody had no name and is called by their id now"
    case .lus: "a tie of somebody with themselves"
    case .eigenschap(let naam): "a network file has no field '\(naam)'"
    case .waarde(let naam): "a value of '\(naam)' is not known here"
    case .buitenHorizon: "somebody stands outside the outer ring and gets no ring"
    case .zonderPlaats: "somebody has no place on the map and was removed there before"
    case .meervoudigeBand: "a double line (several roles at once)"
    case .geenMoment: "a map has no date of its own and cannot be an earlier moment"
    case .onderdeel(let onderdeel): onderdeel.english
    case .nietGetoond: "somebody does not want to be shown; with --iedereen they come along"
    case .nietGenoemd:
      "somebody does not want to be named and stands without a name; with --iedereen with it"
    case .formaat(let oorzaak, _): FormatIssue(.guess, oorzaak).sentence(in: .engels)
    }
  }
}

extension Aantekening.Onderdeel {
  fileprivate var nederlands: String {
    switch self {
    case .hulpvraag: "een hulpvraag"
    case .conferentie: "een Eigen Kracht-conferentie"
    case .plan: "een plan"
    case .eerder: "een eerder moment"
    case .veiligheid: "een veiligheidsafspraak; bewaar het netwerkbestand"
    case .vragenlijst: "een vragenlijst"
    }
  }

  fileprivate var english: String {
    switch self {
    case .hulpvraag: "a question for help"
    case .conferentie: "a family group conference"
    case .plan: "a plan"
    case .eerder: "an earlier moment"
    case .veiligheid: "a safety measure; keep the network file"
    case .vragenlijst: "a questionnaire"
    }
  }
}
