import Mustache
import Netwerk

/// Why letters and sheets could not be made.
public enum StukkenError: Error, Hashable, Sendable {
  /// A template that cannot be used, with the line, from 1.
  case sjabloon(bestand: String, regel: Int, SjabloonFout)
  /// CSS that would end the part of the page it stands in.
  case stijl(bestand: String)
}

/// What is wrong with a template (English: *template error*).
public enum SjabloonFout: Hashable, Sendable {
  /// A variable that does not exist.
  case onbekendVeld(String)
  /// Something of Mustache that these templates do not know, such as a partial.
  case kanHierNiet(String)
  /// A section is closed by another name than it was opened with.
  case verkeerdGesloten
  /// A section is not closed.
  case nietGesloten
  /// Double braces without an end, or without a name.
  case naamOnaf
  case onleesbaar
}

extension SjabloonFout {
  init(_ fout: any Error) {
    self =
      switch fout as? MustacheTemplate.Error {
      case .sectionCloseNameIncorrect: .verkeerdGesloten
      case .expectedSectionEnd: .nietGesloten
      case .unfinishedName: .naamOnaf
      case .invalidSetDelimiter, .transformAppliedToInheritanceSection,
        .illegalTokenInsideInheritSection, .textInsideInheritSection, .invalidConfigVariableSyntax,
        .unrecognisedConfigVariable, nil:
        .onleesbaar
      }
  }
}

extension StukkenError: Benoemd {
  /// What is wrong, where, and what to do.
  public func naam(in taal: Taal) -> String {
    switch (self, taal) {
    case (.sjabloon(let bestand, let regel, let fout), _):
      "\(bestand):\(regel): \(fout.naam(in: taal))"
    case (.stijl(let bestand), .nederlands):
      "\(bestand): '</style' kan hier niet; laat alleen CSS staan"
    case (.stijl(let bestand), .engels): "\(bestand): '</style' cannot stand here; leave only CSS"
    }
  }
}

extension SjabloonFout: Benoemd {
  public func naam(in taal: Taal) -> String { taal == .nederlands ? nederlands : english }

  private var nederlands: String {
    switch self {
    case .onbekendVeld(let naam):
      "'\(naam)' bestaat niet; in de uitleg bij eigen sjablonen staat wat er wel is"
    case .kanHierNiet(let label):
      "{{\(label)}} kan hier niet; gebruik alleen {{naam}}, {{#naam}}, {{^naam}} en {{/naam}}"
    case .verkeerdGesloten: "hier sluit {{/…}} een ander stuk dan er open staat; kijk de namen na"
    case .nietGesloten: "een stuk dat met {{#…}} of {{^…}} begint, heeft geen {{/…}}; zet die erbij"
    case .naamOnaf: "achter {{ hoort een naam en dan }}; maak het af"
    case .onleesbaar: "dit is niet te lezen als sjabloon; begin opnieuw met het ingebouwde"
    }
  }

  private var english: String {
    switch self {
    case .onbekendVeld(let naam):
      "there is no '\(naam)'; the page on templates of your own lists what there is"
    case .kanHierNiet(let label):
      "{{\(label)}} cannot stand here; use only {{name}}, {{#name}}, {{^name}} and {{/name}}"
    case .verkeerdGesloten: "here {{/…}} closes another part than is open; check the names"
    case .nietGesloten: "a part that begins with {{#…}} or {{^…}} has no {{/…}}; add it"
    case .naamOnaf: "after {{ comes a name and then }}; finish it"
    case .onleesbaar: "this cannot be read as a template; begin again with the built-in one"
    }
  }
}
