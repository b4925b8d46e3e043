import Netwerk

/// What stands at the top of a report (English: *head*).
public struct Rapportkop: Hashable, Sendable {
  public let titel: String
  /// The date of the network, and who wrote it down.
  public let ondertitel: String?
  public let inleiding: [String]
  /// What somebody said of their own situation, in their own words.
  public let uitspraak: String?
  /// What whoever holds it must mind; `nil` for the family.
  public let waarschuwing: String?

  init(_ bron: Rapportbron) {
    let wie = bron.hoofdpersoon
    titel =
      bron.netwerk.titel ?? bron.zin("Het netwerk van \(wie)", "The network of \(wie)")
    let opsteller = bron.netwerk.onderdelen.opsteller.map {
      bron.zin("gemaakt door \($0)", "made by \($0)")
    }
    let delen = [bron.netwerk.peildatum?.voluit(in: bron.taal), opsteller].compactMap { $0 }
    ondertitel = delen.isEmpty ? nil : delen.joined(separator: " · ")
    uitspraak = bron.netwerk.onderdelen.situatie?.uitspraak
    inleiding = Self.inleiding(bron, wie)
    waarschuwing =
      bron.isVoorFamilie
      ? nil
      : bron.zin(
        "Dit is de versie voor de professional. Er staan dingen in over anderen die zij misschien "
          + "niet willen delen. Geef deze versie niet mee; daar is de versie voor de familie voor.",
        "This is the version for the professional. It says things about others that they may not "
          + "want to share. Do not hand it on; there is a version for the family.")
  }

  private static func inleiding(_ bron: Rapportbron, _ wie: String) -> [String] {
    switch bron.lezer {
    case .familie:
      [
        bron.zin(
          "Op deze pagina staat wie er om \(wie) heen staan, wat zij al voor "
            + "elkaar doen en wat er nog kan. Het is om samen te bekijken.",
          "This page shows who stands around \(wie), what they do for each other already and what "
            + "more there could be. It is there to look at together."),
        bron.zin(
          "Klopt er iets niet, of mist u iemand? Zeg het. Wat hier staat mag altijd anders.",
          "Is something wrong, or is somebody missing? Say so. What stands here can always change."),
      ]
    case .professional:
      [
        bron.zin(
          "Wie er om \(wie) heen staan, waar de kracht zit, wat er mist en wie er kan helpen, met waar "
            + "elk antwoord op rust. Om met \(wie) te bespreken: wat er gebeurt, beslist \(wie).",
          "Who stands around \(wie), where the strength lies, what is missing and who could help, with "
            + "what each answer rests on. To talk about with \(wie), who decides what happens.")
      ]
    }
  }
}
