import Netwerk

/// What somebody can ask of the interview at every question, beside answering it (English:
/// *command*).
enum Opdracht: Hashable, Sendable {
  case uitleg, terug, stop
  /// On to the next part.
  case verder
  /// Take away what stands there.
  case wis
  /// Nothing, or words that say there is nothing to say.
  case overslaan

  /// `nil` when it is an answer.
  init?(_ invoer: Antwoordregel, in taal: Taal) {
    if ["", "-"].contains(invoer.tekst) || Opdracht.nietsTeZeggen.contains(invoer.woord) {
      self = .overslaan
    } else if ["?", "؟", "？"].contains(invoer.tekst) {
      self = .uitleg
    } else if let opdracht = Opdracht.woorden[taal]?[invoer.tekst.lowercased()] {
      self = opdracht
    } else {
      return nil
    }
  }

  static func isIedereen(_ invoer: Antwoordregel) -> Bool {
    ["allemaal", "alle", "iedereen", "all", "everyone", "everybody"].contains(invoer.woord)
  }

  private static let woorden: [Taal: [String: Opdracht]] = [
    .nederlands: ["terug": .terug, "stop": .stop, "verder": .verder, "wis": .wis],
    .engels: ["back": .terug, "stop": .stop, "next": .verder, "clear": .wis],
  ]

  private static let nietsTeZeggen: Set<String> = [
    "weet-ik-niet", "weet-niet", "geen-idee", "onbekend", "geen", "niets", "niks", "niemand", "nee",
    "i-dont-know", "dont-know", "unknown", "none", "nothing", "nobody", "no-one", "no", "0",
  ]
}
