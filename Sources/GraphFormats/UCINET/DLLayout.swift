/// How the data of a DL file are laid out.
enum DLLayout {
  case matrix(Half)
  /// Pairs with a value or, in an array, a value for each matrix.
  case pairs(isTwoMode: Bool, isArray: Bool)
  /// One and those it is tied to; with counts, rows follow each other and say how many come.
  case lists(isTwoMode: Bool, hasCounts: Bool)

  enum Half { case full, upper, lower }

  init?(_ word: String) {
    switch word {
    case "fullmatrix", "fm", "matrix": self = .matrix(.full)
    case "upperhalf", "uh": self = .matrix(.upper)
    case "lowerhalf", "lh": self = .matrix(.lower)
    case "edgelist", "edgelist1", "el", "el1": self = .pairs(isTwoMode: false, isArray: false)
    case "edgelist2", "el2": self = .pairs(isTwoMode: true, isArray: false)
    case "edgearray", "edgearray1", "ea", "ea1": self = .pairs(isTwoMode: false, isArray: true)
    case "edgearray2", "ea2": self = .pairs(isTwoMode: true, isArray: true)
    case "nodelist", "nodelist1", "nl", "nl1": self = .lists(isTwoMode: false, hasCounts: false)
    case "nodelist1b", "nl1b": self = .lists(isTwoMode: false, hasCounts: true)
    case "nodelist2", "nl2": self = .lists(isTwoMode: true, hasCounts: false)
    case "nodelist2b", "nl2b": self = .lists(isTwoMode: true, hasCounts: true)
    default: return nil
    }
  }

  var isTwoMode: Bool {
    switch self {
    case .matrix: false
    case .pairs(let isTwoMode, _), .lists(let isTwoMode, _): isTwoMode
    }
  }
}

/// The rows or the columns of a DL file: their labels, by number and by name.
struct DLAxis {
  private(set) var labels: [String] = []
  private var places: [String: Int] = [:]
  /// What `n`, `nr` or `nc` says.
  var count: Int?
  var isEmbedded = false

  mutating func append(_ label: String) {
    if places[label] == nil { places[label] = labels.count }
    labels.append(label)
  }

  /// The place of what the data name: by label where labels are among the data, else by number or,
  /// when it is none, by label; `nil` when there is nobody such.
  mutating func find(_ label: String, number: Int?) -> Int? {
    if isEmbedded || number == nil, let place = places[label] { return place }
    if isEmbedded {
      append(label)
      return labels.count - 1
    }
    guard let number, number >= 1, number <= size else { return nil }
    return number - 1
  }

  func label(_ place: Int) -> String? { place < labels.count ? labels[place] : nil }

  var size: Int { max(count ?? 0, labels.count) }
}
