import Netwerk

extension Feestdag {
  var nederlands: String {
    switch self {
    case .nieuwjaarsdag: "Nieuwjaarsdag"
    case .goedeVrijdag: "Goede Vrijdag"
    case .eerstePaasdag: "eerste paasdag"
    case .tweedePaasdag: "tweede paasdag"
    case .koninginnedag: "Koninginnedag"
    case .koningsdag: "Koningsdag"
    case .bevrijdingsdag: "Bevrijdingsdag"
    case .hemelvaartsdag: "Hemelvaartsdag"
    case .eerstePinksterdag: "eerste pinksterdag"
    case .tweedePinksterdag: "tweede pinksterdag"
    case .eersteKerstdag: "eerste kerstdag"
    case .tweedeKerstdag: "tweede kerstdag"
    }
  }
}

extension Bezwaar {
  /// As it follows on "het is".
  var nederlands: String {
    switch self {
    case .weekend(let weekdag): weekdag.rawValue
    case .feestdag(.goedeVrijdag): "Goede Vrijdag; niet iedereen is dan vrij"
    case .feestdag(let feestdag): feestdag.nederlands
    case .schoolvakantie(let vakantie):
      vakantie.naam.beginKlein
        + (vakantie.regio.map { " in de regio \($0.naam(in: .nederlands))" } ?? "")
    }
  }
}

extension Tijdlijn.Waarschuwing {
  var nederlands: String {
    switch self {
    case .voorbij(let dagen): "De conferentie was \(dagen.nederlandseDagen) geleden."
    case .korterDanOoit(let dagen):
      "De voorbereiding heeft \(dagen.nederlandseDagen). De snelste conferentie die we kennen "
        + "duurde vier dagen van begin tot eind. Neem de tijd als het kan: een week later is beter "
        + "dan zonder de mensen die ertoe doen."
    case .weinigTijd(let dagen):
      "De voorbereiding heeft \(dagen.nederlandseDagen); zes tot tien weken is gewoon. De meeste "
        + "tijd gaat zitten in iedereen persoonlijk spreken, vragen wie er nog meer bij hoort, en "
        + "een dag vinden waarop iedereen kan. Het kan sneller: de snelste duurde vier dagen."
    case .dagVanConferentie(.weekend(let weekdag)):
      "De conferentie is op \(weekdag.rawValue). Vaak kan de kring dan juist goed; vraag de "
        + "professionals of zij ook kunnen."
    case .dagVanConferentie(let bezwaar):
      "Op de dag van de conferentie is het \(bezwaar.nederlands). Vraag of iedereen dan kan."
    case .schoolvakantiesOnbekend:
      "Van deze tijd zijn geen schoolvakanties bekend. Kijk zelf of het dan vakantie is."
    case .teVroeg(let taak, let eerder):
      "'\(taak.nederlands)' staat nu voor '\(eerder.nederlands)', dat eerst moet."
    }
  }
}

extension Tijdlijn.Taak {
  /// When it can be done and why it is this day; nothing where there is nothing to say.
  var nederlandsePlanning: [String] {
    var zinnen: [String] = []
    if soort == .planUitvoeren {
      zinnen.append("Tot \(venster.upperBound.metWeekdag(in: .nederlands)).")
    } else if venster.lowerBound < venster.upperBound {
      zinnen.append(
        "Kan van \(venster.lowerBound.voluit(in: .nederlands)) tot en met "
          + "\(venster.upperBound.voluit(in: .nederlands)).")
    }
    if isVerschoven {
      let waarom = streefbezwaren.map(\.nederlands).joined(separator: " en ")
      zinnen.append(
        "Eigenlijk op \(streefdatum.metWeekdag(in: .nederlands)), maar dan is het \(waarom).")
    }
    zinnen += bezwaren.map { "Let op: het is dan \($0.nederlands)." }
    return zinnen
  }
}

extension Int {
  fileprivate var nederlandseDagen: String { self == 1 ? "1 dag" : "\(self) dagen" }
}

extension String {
  /// With a small first letter, as inside a sentence.
  var beginKlein: String { prefix(1).lowercased() + dropFirst() }
}
