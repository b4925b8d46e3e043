import Netwerk

/// Everything a neighbourhood map says in words.
struct BuurtkaartWords: Sendable {
  var sheet: SheetWords
  var legend: Legend
  var accessibleText: AccessibleText
  /// Above the households that share nobody.
  let apart: String
  private let taal: Taal

  init(_ content: BuurtkaartContent, in taal: Taal) {
    self.taal = taal
    let isDutch = taal == .nederlands
    let count = Self.households(content.apart, taal)
    apart = isDutch ? "\(count) die niets delen" : "\(count) that share nothing"
    legend = Legend(content, in: taal)
    sheet = SheetWords(
      title: isDutch
        ? "Wat huishoudens in de buurt met elkaar delen" : "What households here share",
      subtitle: Self.subtitle(content, taal), footer: Self.footer(content, taal))
    accessibleText = AccessibleText(
      language: taal.rawValue, title: sheet.title, summary: "", elements: [:])
    accessibleText.summary = summary(content)
  }

  static func households(_ count: Int, _ taal: Taal) -> String {
    Telling.van(
      count, taal == .nederlands ? ("huishouden", "huishoudens") : ("household", "households"))
  }

  /// What stands in a box: what it is, and in how many households.
  func lines(_ mark: BuurtkaartContent.Mark) -> [String] {
    let isDutch = taal == .nederlands
    switch mark {
    case .household: return []
    case .shared(let soort, let households):
      return [soort.naam(in: taal), isDutch ? "bij \(households)" : "with \(households)"]
    case .bubble(let households, let bubble):
      return ["\(households)"] + [bubble.word(isDutch: isDutch)].filter { !$0.isEmpty }
    }
  }

  func sentence(_ mark: BuurtkaartContent.Mark) -> String {
    let isDutch = taal == .nederlands
    switch mark {
    case .household: return isDutch ? "huishouden" : "household"
    case .shared(let soort, let households):
      let count = Self.households(households, taal)
      return "\(soort.naam(in: taal)) \(isDutch ? "bij" : "with") \(count)"
    case .bubble(let households, let bubble):
      let word = bubble.word(isDutch: isDutch)
      return Self.households(households, taal) + (word.isEmpty ? "" : ", \(word)")
    }
  }

  private static func subtitle(_ content: BuurtkaartContent, _ taal: Taal) -> String {
    let isDutch = taal == .nederlands
    let drawn = content.households - content.left
    var parts = [households(drawn, taal)]
    if content.isGrouped {
      parts.append(
        isDutch
          ? "te veel om elk te tekenen: elke bol is een groep"
          : "too many to draw each: every bubble is a group")
    } else if content.people + content.organisations > 0 {
      let people = Telling.van(
        content.people, isDutch ? ("persoon", "personen") : ("person", "people"))
      let places = Telling.van(
        content.organisations,
        isDutch ? ("organisatie", "organisaties") : ("organisation", "organisations"))
      parts.append(
        isDutch
          ? "\(people) en \(places) bij twee of meer" : "\(people) and \(places) in two or more")
    }
    return parts.joined(separator: "  ·  ")
  }

  private static func footer(_ content: BuurtkaartContent, _ taal: Taal) -> String {
    let isDutch = taal == .nederlands
    var footer = SheetWords.footer(hidden: content.hidden, in: taal)
    if content.left > 0 {
      let few = content.threshold
      footer +=
        isDutch
        ? "  ·  minder dan \(few) huishoudens niet getekend, zodat niemand te herkennen is"
        : "  ·  fewer than \(few) households not drawn, so that nobody can be recognised"
    }
    return footer
  }

  /// How many households, who is in most of them, and how many share nothing.
  private func summary(_ content: BuurtkaartContent) -> String {
    let isDutch = taal == .nederlands
    var sentences = [sheet.subtitle.split(separator: "·").map(Self.trimmed).joined(separator: ", ")]
    let most = content.marks.filter {
      if case .shared = $0 { true } else { false }
    }.prefix(5).map(sentence)
    if !most.isEmpty {
      sentences.append(
        (isDutch ? "Het meest gedeeld: " : "Shared most: ") + most.joined(separator: "; "))
    }
    if content.apart > 0 { sentences.append(apart) }
    return sentences.map { $0 + "." }.joined(separator: " ")
  }

  private static func trimmed(_ part: Substring) -> String {
    part.split(separator: " ").joined(separator: " ")
  }
}

extension Buurtkaart.Gedeeld.Soort {
  /// What it is, without saying who.
  func naam(in taal: Taal) -> String {
    let isDutch = taal == .nederlands
    switch self {
    case .persoon(let groep): return Self.iemand(groep, isDutch: isDutch)
    case .organisatie(let soort):
      return soort?.naam(in: taal) ?? (isDutch ? "organisatie" : "organisation")
    }
  }

  private static func iemand(_ groep: Groep.Soort?, isDutch: Bool) -> String {
    switch groep?.hoofdgroep {
    case .familie: isDutch ? "familielid" : "relative"
    case .vrienden: isDutch ? "vriend(in)" : "friend"
    case .buren: isDutch ? "buur" : "neighbour"
    case .kennissen: isDutch ? "kennis" : "acquaintance"
    case .collegas: isDutch ? "collega" : "colleague"
    case .vrijwilligers: isDutch ? "vrijwilliger" : "volunteer"
    case .lotgenoten: isDutch ? "lotgenoot" : "peer"
    case .professionals: "professional"
    default: isDutch ? "iemand" : "somebody"
    }
  }
}

extension BuurtkaartContent.Bubble {
  /// What stands below the number; nothing in an ordinary group.
  func word(isDutch: Bool) -> String {
    switch self {
    case .group: ""
    case .rest: isDutch ? "in andere groepen" : "in other groups"
    case .apart: isDutch ? "delen niets" : "share nothing"
    }
  }
}

extension Legend {
  /// The marks that are really on this neighbourhood map.
  init(_ content: BuurtkaartContent, in taal: Taal) {
    let isDutch = taal == .nederlands
    var entries: [Entry] = []
    func add(_ isThere: Bool, _ look: BuurtkaartLook, _ text: String) {
      guard isThere else { return }
      entries.append(Entry(sample: .mark(LegendMark([look.sample])), text: text))
    }
    add(
      content.marks.contains(.household), BuurtkaartLook(.household),
      isDutch ? "huishouden" : "household")
    add(
      content.apart > 0, .apart,
      isDutch ? "huishouden dat niets deelt" : "household that shares nothing")
    let shared = BuurtkaartContent.Mark.shared(.persoon(nil), households: 2)
    add(
      content.marks.contains { $0.isSharedPerson && !BuurtkaartContent.isKey($0) },
      BuurtkaartLook(shared),
      isDutch ? "persoon bij twee huishoudens" : "person with two households")
    add(
      content.marks.contains(where: BuurtkaartContent.isKey),
      BuurtkaartLook(.shared(.persoon(nil), households: 3)),
      isDutch ? "sleutelfiguur: bij drie of meer" : "key person: with three or more")
    add(
      content.organisations > 0, BuurtkaartLook(.shared(.organisatie(nil), households: 2)),
      isDutch ? "organisatie" : "organisation")
    add(
      content.isGrouped, BuurtkaartLook(.bubble(households: 9, .group)),
      isDutch ? "groep, met het aantal huishoudens" : "group, with its number of households")
    if content.isGrouped && !content.ties.isEmpty {
      let line = Curve(from: Point(-15, 0), to: Point(15, 0))
      let shape = Drawing.Shape(
        outline: .path(line.points), stroke: .init(colour: Palette.background, width: 3))
      entries.append(
        Entry(
          sample: .mark(LegendMark([shape])),
          text: isDutch ? "hoe dikker, hoe meer gedeeld" : "the thicker, the more shared"))
    }
    sections =
      entries.isEmpty ? [] : [Section(title: isDutch ? "Tekens" : "Signs", entries: entries)]
  }
}

extension BuurtkaartContent.Mark {
  var isSharedPerson: Bool {
    if case .shared(.persoon, _) = self { true } else { false }
  }
}
