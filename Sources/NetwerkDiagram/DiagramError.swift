import Netwerk

/// Why a diagram cannot be laid out.
public enum DiagramError: Error, Hashable, Sendable {
  /// More people and organisations than a sheet can hold so that anybody could read it.
  case teVeel(aantal: Int, hoogstens: Int)
  /// More rows than a sheet with a matrix can hold.
  case teVeelRijen(aantal: Int, hoogstens: Int)
  /// More professionals than a service map can hold.
  case teVeelProfessionals(aantal: Int, hoogstens: Int)
  /// So few networks that a map of the neighbourhood could point to one household.
  case teWeinigNetwerken(aantal: Int, minstens: Int)
}

extension DiagramError {
  /// What is wrong and what to do.
  public func zin(in taal: Taal) -> String {
    switch (self, taal) {
    case (.teVeel(let aantal, let hoogstens), .nederlands):
      "op één tekening passen hoogstens \(hoogstens) mensen en organisaties, hier zijn het er "
        + "\(aantal); laat er weg met --zonder"
    case (.teVeel(let aantal, let hoogstens), .engels):
      "one drawing holds at most \(hoogstens) people and organisations, here are \(aantal); "
        + "leave some out with --zonder"
    case (.teVeelRijen(let aantal, let hoogstens), .nederlands):
      "een steunkaart kan hoogstens \(hoogstens) mensen en plekken tonen, hier zijn het er \(aantal)"
    case (.teVeelRijen(let aantal, let hoogstens), .engels):
      "a support matrix can show at most \(hoogstens) people and places, here are \(aantal)"
    case (.teVeelProfessionals(let aantal, let hoogstens), .nederlands):
      "een zorgspaghetti kan hoogstens \(hoogstens) professionals tonen, hier zijn het er \(aantal)"
    case (.teVeelProfessionals(let aantal, let hoogstens), .engels):
      "a service map can show at most \(hoogstens) professionals, here are \(aantal)"
    case (.teWeinigNetwerken(let aantal, let minstens), .nederlands):
      "een buurtkaart vraagt minstens \(minstens) netwerken, zodat niemand te herkennen is; "
        + "hier zijn het er \(aantal)"
    case (.teWeinigNetwerken(let aantal, let minstens), .engels):
      "a neighbourhood map needs at least \(minstens) networks, so that nobody can be recognised; "
        + "here are \(aantal)"
    }
  }
}

extension DiagramError: CustomStringConvertible {
  public var description: String { zin(in: .nederlands) }
}
