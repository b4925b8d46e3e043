/// A family of a family tree while its links are being joined.
struct GEDCOMFamily {
  struct Partner {
    var person: Int
    var isWife: Bool
  }

  struct Child {
    var person: Int
    /// Where the family or the child says so.
    var line: Int
  }

  var id: String
  /// Its record.
  var line: Int
  var partners: [Partner] = []
  var children: [Child] = []
}

/// The words for ties in families, as the names of `Familieband` are in English.
enum GEDCOMKinship: String, CaseIterable, Sendable {
  case partner
  case married
  case livingTogether = "living together"
  case engaged
  case legallySeparated = "legally separated"
  case divorced
  case formerPartner = "former partner"
  case parent
  case adoptiveParent = "adoptive parent"
  case fosterParent = "foster parent"
  case stepparent
  case sibling = "brother or sister"

  /// What a parent is by the kind of the link to the child.
  init(pedigree: String?) {
    switch pedigree?.lowercased() {
    case "adopted", "adoptive", "adop": self = .adoptiveParent
    case "foster": self = .fosterParent
    case "step": self = .stepparent
    default: self = .parent
    }
  }

  /// What a couple is by the events of its family.
  init(coupleOf family: Int, in file: GEDCOMFile) {
    var (isMarried, isDivorced, isEngaged, isApart) = (false, false, false, false)
    var (isAnnulled, isTogether) = (false, false)
    var (marriage, divorce): (Int?, Int?)
    for event in file.children(of: family) where file.lines[event].value.uppercased() != "N" {
      let type = file.text("TYPE", of: event)?.lowercased() ?? ""
      let year = file.text("DATE", of: event).flatMap(GEDCOMDate.year)
      switch file.lines[event].tag {
      case "MARR" where Self.isTogether(type): isTogether = true
      case "MARR":
        isMarried = true
        marriage = year.map { max($0, marriage ?? $0) } ?? marriage
      case "DIV":
        isDivorced = true
        divorce = year.map { max($0, divorce ?? $0) } ?? divorce
      case "ANUL": isAnnulled = true
      case "ENGA": isEngaged = true
      case "_SEPR", "_SEPA": isApart = true
      case "_LIV", "_COML", "_COHA": isTogether = true
      case "EVEN" where Self.isTogether(type): isTogether = true
      case "EVEN" where type.contains("separat") || type.contains("tafel en bed"): isApart = true
      default: break
      }
    }
    // A couple may marry each other again.
    let isAgain = isMarried && (marriage ?? .min) > (divorce ?? .max)
    if isDivorced && !isAgain {
      self = .divorced
    } else if isAnnulled {
      self = .formerPartner
    } else if isApart {
      self = .legallySeparated
    } else if isMarried {
      self = .married
    } else if isTogether {
      self = .livingTogether
    } else {
      self = isEngaged ? .engaged : .partner
    }
  }

  private static func isTogether(_ type: String) -> Bool {
    ["cohab", "living together", "common law", "common-law", "unmarried", "samenwon", "ongehuwd"]
      .contains { type.contains($0) }
  }
}
