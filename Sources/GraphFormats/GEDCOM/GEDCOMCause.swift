import Netwerk

/// What can be the matter with a GEDCOM file.
public enum GEDCOMCause: Hashable, Sendable {
  case notGEDCOM
  case noHeader
  /// The file has no last line, so it may have been cut off.
  case noTrailer
  /// Lines without a level, read as going on with the text before.
  case linesWithoutLevel(Int)
  /// Levels that skip one, read as one below the line before.
  case levelsSkipped(Int)
  case duplicateRecord(String)
  case missingFamily(String)
  case missingPerson(String)
  /// A person names a family that does not name the person.
  case oneWayLinks(Int)
  /// A family with more than two partners.
  case morePartners(String)
  /// A child that a family names more than once.
  case doubledChildren(Int)
  /// Children of nobody in the file, too many to write each as a brother or sister of each other.
  case siblingsLeftOut(family: String)
  /// Somebody who is their own forebear, and how many people are in such rings.
  case ownForebear(String, people: Int)
  /// A line of a kind for which graphs have no place.
  case tagLeftOut(String, count: Int)
}

extension GEDCOMCause {
  func sentence(in taal: Taal) -> String {
    switch taal {
    case .nederlands: nederlandseZin
    case .engels: englishSentence
    }
  }

  private var nederlandseZin: String {
    switch self {
    case .notGEDCOM: "dit is geen GEDCOM-bestand: de eerste regel begint niet met '0 HEAD'"
    case .noHeader: "het bestand begint niet met '0 HEAD'; het is toch gelezen"
    case .noTrailer: "de laatste regel '0 TRLR' ontbreekt; misschien is het bestand afgebroken"
    case .linesWithoutLevel(let count):
      "\(count) regels beginnen niet met een getal; gelezen als vervolg van de tekst ervoor"
    case .levelsSkipped(let count): "\(count) regels slaan een niveau over; gelezen als een lager"
    case .duplicateRecord(let id): "'@\(id)@' staat twee keer in het bestand; de eerste telt"
    case .missingFamily(let id): "het gezin '@\(id)@' staat niet in het bestand; overgeslagen"
    case .missingPerson(let id): "de persoon '@\(id)@' staat niet in het bestand; overgeslagen"
    case .oneWayLinks(let count):
      "\(count) keer noemt iemand een gezin dat diegene zelf niet noemt; gelezen alsof het klopt"
    case .morePartners(let id):
      "het gezin '@\(id)@' heeft meer dan twee partners; de eerste twee tellen"
    case .doubledChildren(let count): "\(count) keer staat een kind dubbel in een gezin"
    case .siblingsLeftOut(let family):
      "het gezin '@\(family)@' heeft geen ouders en te veel kinderen om hun banden te tekenen"
    case .ownForebear(let id, let people):
      "'@\(id)@' is eigen voorouder; zo'n kring raakt \(people) mensen, kijk hun ouders na"
    case .tagLeftOut(let tag, let count):
      "'\(tag)' is \(count) keer weggelaten; daar is geen plaats voor"
    }
  }

  private var englishSentence: String {
    switch self {
    case .notGEDCOM: "this is no GEDCOM file: its first line does not begin with '0 HEAD'"
    case .noHeader: "the file does not begin with '0 HEAD'; it was read all the same"
    case .noTrailer: "the last line '0 TRLR' is missing; the file may have been cut off"
    case .linesWithoutLevel(let count):
      "\(count) lines do not begin with a number; read as going on with the text before"
    case .levelsSkipped(let count): "\(count) lines skip a level; read as one lower"
    case .duplicateRecord(let id): "'@\(id)@' is in the file twice; the first one counts"
    case .missingFamily(let id): "family '@\(id)@' is not in the file; skipped"
    case .missingPerson(let id): "person '@\(id)@' is not in the file; skipped"
    case .oneWayLinks(let count):
      "\(count) times somebody names a family that does not name them; read as if it did"
    case .morePartners(let id): "family '@\(id)@' has more than two partners; the first two count"
    case .doubledChildren(let count): "\(count) times a child is in a family twice"
    case .siblingsLeftOut(let family):
      "family '@\(family)@' has no parents and too many children to write their ties"
    case .ownForebear(let id, let people):
      "'@\(id)@' is their own forebear; such rings touch \(people) people, check their parents"
    case .tagLeftOut(let tag, let count):
      "'\(tag)' was left out \(count) times; there is no place for it"
    }
  }
}
