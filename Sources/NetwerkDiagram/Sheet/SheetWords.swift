import Netwerk

/// What stands in words around the picture on every sheet.
struct SheetWords: Hashable, Sendable {
  var title: String
  var subtitle: String
  var footer: String
}

extension SheetWords {
  /// Between the parts of a line.
  static let separator = "  ·  "

  /// What the hoofdpersonen are called together, in titles and sentences.
  static func everyone(_ diagram: Diagram, _ aanduidingen: Aanduidingen) -> String {
    let hoofdpersonen = diagram.netwerk.hoofdpersonen.map { aanduidingen.naam(van: $0.id) }
    return diagram.aanduiding == .rol
      ? unnamed(hoofdpersonen.count, in: diagram.taal)
      : Opsomming.van(hoofdpersonen, in: diagram.taal)
  }

  /// The hoofdpersoon, or the household, in a picture with roles instead of names.
  private static func unnamed(_ count: Int, in taal: Taal) -> String {
    switch (taal, count) {
    case (.nederlands, 1): "de hoofdpersoon"
    case (.nederlands, _): "het gezin"
    case (.engels, 1): "the focal person"
    case (.engels, _): "the household"
    }
  }

  /// When, by whom, and how many there are: the line below the title of every picture.
  static func subtitle(
    _ netwerk: Netwerk, people: Int, organisations: Int, isAnoniem: Bool, in taal: Taal
  ) -> String {
    let isDutch = taal == .nederlands
    var parts: [String] = []
    if let datum = netwerk.peildatum { parts.append(datum.voluit(in: taal)) }
    if let opsteller = netwerk.onderdelen.opsteller, !isAnoniem {
      parts.append(isDutch ? "opgesteld door \(opsteller)" : "drawn up by \(opsteller)")
    }
    parts.append(Telling.van(people, isDutch ? ("persoon", "personen") : ("person", "people")))
    if organisations > 0 {
      parts.append(
        Telling.van(
          organisations,
          isDutch ? ("organisatie", "organisaties") : ("organisation", "organisations")))
    }
    return parts.joined(separator: separator)
  }

  /// The last line of every picture, with how many people are left out on request, and how many
  /// because this kind of picture has no place for them.
  static func footer(hidden: Int, outside: Int = 0, in taal: Taal) -> String {
    let isDutch = taal == .nederlands
    var parts = [
      isDutch ? "Vertrouwelijk" : "Confidential",
      isDutch ? "gemaakt met netwerk-dot" : "made with netwerk-dot",
    ]
    if hidden > 0 {
      let people = Telling.van(
        hidden, isDutch ? ("persoon", "personen") : ("person", "people"))
      parts.append(isDutch ? "\(people) op verzoek niet getoond" : "\(people) not shown on request")
    }
    if outside > 0 {
      parts.append(
        isDutch ? "\(outside) niet op deze kaart" : "\(outside) not on this map")
    }
    return parts.joined(separator: separator)
  }
}
