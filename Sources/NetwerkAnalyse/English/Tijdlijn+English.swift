import Netwerk

extension Feestdag {
  var english: String {
    switch self {
    case .nieuwjaarsdag: "New Year's Day"
    case .goedeVrijdag: "Good Friday"
    case .eerstePaasdag: "Easter Sunday"
    case .tweedePaasdag: "Easter Monday"
    case .koninginnedag: "Queen's Day"
    case .koningsdag: "King's Day"
    case .bevrijdingsdag: "Liberation Day"
    case .hemelvaartsdag: "Ascension Day"
    case .eerstePinksterdag: "Whit Sunday"
    case .tweedePinksterdag: "Whit Monday"
    case .eersteKerstdag: "Christmas Day"
    case .tweedeKerstdag: "the second day of Christmas"
    }
  }
}

extension Bezwaar {
  /// As it follows on "it is".
  var english: String {
    switch self {
    case .weekend(let weekdag): weekdag.naam(in: .engels)
    case .feestdag(.goedeVrijdag): "Good Friday, on which not everybody is free"
    case .feestdag(let feestdag): feestdag.english
    case .schoolvakantie(let vakantie):
      "a school holiday (\(vakantie.naam))"
        + (vakantie.regio.map { " in the \($0.naam(in: .engels)) region" } ?? "")
    }
  }
}

extension Tijdlijn.Waarschuwing {
  var english: String {
    switch self {
    case .voorbij(let dagen): "The conference was \(dagen.englishDays) ago."
    case .korterDanOoit(let dagen):
      "The preparation has \(dagen.englishDays). The fastest conference that we know of took four "
        + "days from beginning to end. Take time if you can: a week later is better than without "
        + "the people who matter."
    case .weinigTijd(let dagen):
      "The preparation has \(dagen.englishDays); six to ten weeks is usual. Most time goes into "
        + "speaking with everybody in person, asking who else belongs, and finding a day on which "
        + "all can come. It can be faster: the fastest took four days."
    case .dagVanConferentie(.weekend(let weekdag)):
      "The conference is on a \(weekdag.naam(in: .engels)). That often suits the circle; ask the "
        + "professionals whether they can come too."
    case .dagVanConferentie(let bezwaar):
      "On the day of the conference it is \(bezwaar.english). Ask whether everybody can come."
    case .schoolvakantiesOnbekend:
      "No school holidays are known for this time. See for yourself whether there is one."
    case .teVroeg(let taak, let eerder):
      "'\(taak.english)' now comes before '\(eerder.english)', which has to be done first."
    }
  }
}

extension Tijdlijn.Taak {
  /// When it can be done and why it is this day; nothing where there is nothing to say.
  var englishPlanning: [String] {
    var zinnen: [String] = []
    if soort == .planUitvoeren {
      zinnen.append("Until \(venster.upperBound.metWeekdag(in: .engels)).")
    } else if venster.lowerBound < venster.upperBound {
      zinnen.append(
        "Can be done from \(venster.lowerBound.voluit(in: .engels)) to "
          + "\(venster.upperBound.voluit(in: .engels)).")
    }
    if isVerschoven {
      let waarom = streefbezwaren.map(\.english).joined(separator: " and ")
      zinnen.append(
        "Would be on \(streefdatum.metWeekdag(in: .engels)), but that is \(waarom).")
    }
    zinnen += bezwaren.map { "Mind: it is then \($0.english)." }
    return zinnen
  }
}

extension Int {
  fileprivate var englishDays: String { self == 1 ? "1 day" : "\(self) days" }
}
