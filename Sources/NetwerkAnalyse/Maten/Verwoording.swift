import Netwerk

/// Puts outcomes into the words of one network: names for ids, the hoofdpersoon by name (English:
/// *wording*).
public struct Verwoording: Sendable {
  public let taal: Taal
  private let namen: [Persoon.ID: String]
  private let vragen: [Hulpvraag.ID: String]
  /// The hoofdpersoon by name; several together are a household, spoken of as one.
  public let hoofdpersoon: String

  /// Words for what is measured of these networks.
  ///
  /// - Parameters:
  ///   - netwerken: where the names are looked up, the first that knows somebody counting.
  ///   - taal: the language.
  public init(_ netwerken: [Netwerk], in taal: Taal) {
    self.taal = taal
    var namen: [Persoon.ID: String] = [:]
    for netwerk in netwerken {
      for persoon in netwerk.hoofdpersonen + netwerk.personen where namen[persoon.id] == nil {
        namen[persoon.id] = persoon.naam
      }
      for organisatie in netwerk.organisaties where namen[organisatie.id] == nil {
        namen[organisatie.id] = organisatie.naam
      }
    }
    let gesteld = netwerken.flatMap(\.hulpvragen).map { ($0.id, $0.vraag) }
    vragen = Dictionary(gesteld) { eerste, _ in eerste }
    self.namen = namen
    let hoofden = netwerken.first?.hoofdpersonen ?? []
    let gezin = taal == .nederlands ? "het gezin" : "the family"
    hoofdpersoon = hoofden.count > 1 ? gezin : hoofden.first?.naam ?? ""
  }

  /// The value in a few characters: `0,14`, `13`, `–`.
  public func waarde(_ uitkomst: Uitkomst) -> String {
    switch uitkomst.waarde {
    case nil: "–"
    case .getal(let getal): Getalnotatie.tekst(getal, in: taal)
    case .verdeling: ""
    case .oordeel: ""
    case .perPersoon(let waarden):
      Getalnotatie.kort(waarden.map(\.waarde).max() ?? 0, in: taal)
    case .aantal, .personen, .paren, .groepen, .woorden, .steun, .score:
      Getalnotatie.kort(uitkomst.waarde?.getal ?? 0, in: taal)
    }
  }

  /// What the value says, in words: `11 van de 78 paren kennen elkaar`.
  ///
  /// Where a line should not break stands a no-break space.
  public func toelichting(_ meting: Meting) -> String {
    let uitkomst = meting.uitkomst
    guard let waarde = uitkomst.waarde else {
      return uitkomst.reden?.zin(in: taal) ?? ""
    }
    let zin = meting.maat.zin.map { vul($0.naam(in: taal), uitkomst) }
    var delen = [zin, inhoud(waarde)].compactMap { $0 }
    if delen.isEmpty { delen = [rustOp(uitkomst)] }
    return delen.joined(separator: ": ") + onbekend(uitkomst)
  }

  /// Names, as people say them: `Annie, Kees en 3 anderen`.
  public func namen(_ personen: [Persoon.ID], hoogstens: Int = 6) -> String {
    let alle = personen.map(naam)
    guard alle.count > hoogstens else { return opsomming(alle) }
    let rest = alle.count - hoogstens + 1
    let anderen = taal == .nederlands ? "\(rest) anderen" : "\(rest) others"
    return opsomming(alle.prefix(hoogstens - 1) + [anderen])
  }

  public func naam(_ id: Persoon.ID) -> String { namen[id] ?? id.tekst }

  /// Questions as they were put, between quotation marks.
  func vragen(_ ids: [Hulpvraag.ID]) -> String {
    opsomming(ids.map { aangehaald(vragen[$0] ?? $0.tekst) })
  }

  func aangehaald(_ vraag: Hulpvraag) -> String { aangehaald(vraag.vraag) }

  func aangehaald(_ vragen: [Hulpvraag]) -> String { opsomming(vragen.map(aangehaald)) }

  /// Somebody's own words, on one line between quotation marks.
  public func aangehaald(_ tekst: String) -> String {
    "‘" + tekst.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "’"
  }

  /// Kinds of support as things that are given: `praktische hulp en gezelschap`.
  package func steunnamen(_ soorten: [Steunsoort]) -> String {
    opsomming(soorten.map { taal == .nederlands ? $0.gegevenNederlands : $0.givenEnglish })
  }

  func kies(_ nederlands: String, _ english: String) -> String {
    taal == .nederlands ? nederlands : english
  }

  func opsomming(_ woorden: [String]) -> String { Self.opsomming(woorden, in: taal) }

  private static func opsomming(_ woorden: [String], in taal: Taal) -> String {
    guard let laatste = woorden.last, woorden.count > 1 else { return woorden.first ?? "" }
    return woorden.dropLast().joined(separator: ", ")
      + (taal == .nederlands ? " en " : " and ") + laatste
  }
}

extension Verwoording {
  /// A space at which no line should break.
  private var bijeen: String { "\u{A0}" }

  private func rustOp(_ uitkomst: Uitkomst) -> String {
    let wat = "\(uitkomst.n) \(uitkomst.eenheid.naam(uitkomst.n, in: taal))"
    return "over \(wat)"
  }

  private func onbekend(_ uitkomst: Uitkomst) -> String {
    guard uitkomst.onbekend > 0 else { return "" }
    return kies(" (van \(uitkomst.onbekend) onbekend)", " (\(uitkomst.onbekend) unknown)")
  }

  /// Fills in a template, each mark once; a name in it is never taken for a mark.
  private func vul(_ zin: String, _ uitkomst: Uitkomst) -> String {
    zin.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { nummer, stuk in
      guard nummer > 0, let einde = stuk.firstIndex(of: "}") else { return String(stuk) }
      let rest = stuk[stuk.index(after: einde)...]
      return switch stuk[..<einde] {
      case "deel": deel(uitkomst) + rest
      case "n": "\(uitkomst.n)\(rest)"
      case "hoofdpersoon": hoofdpersoon + rest
      default: String(rest)
      }
    }.joined()
  }

  /// A share in whole numbers: `9 van de 91 paren`.
  private func deel(_ uitkomst: Uitkomst) -> String {
    let teller = Int(((uitkomst.waarde?.getal ?? 0) * Double(uitkomst.n)).rounded())
    let eenheid = uitkomst.eenheid.naam(uitkomst.n, in: taal)
    let van = uitkomst.n == 1 ? kies("van", "of") : kies("van de", "of")
    return "\(teller) \(van) \(uitkomst.n) \(eenheid)"
  }

  /// What is in a list, a distribution or a score; `nil` for a plain number.
  private func inhoud(_ waarde: Waarde) -> String? {
    switch waarde {
    case .aantal, .getal: nil
    case .personen(let personen): personen.isEmpty ? kies("niemand", "nobody") : namen(personen)
    case .paren(let paren):
      lijst(paren.map { "\(naam($0.een))\(bijeen)–\(bijeen)\(naam($0.ander))" }, tussen: ", ")
    case .groepen(let groepen): self.groepen(groepen)
    case .perPersoon(let waarden): bovenaan(waarden)
    case .verdeling(let tellingen):
      tellingen.map { "\($0.soort.naam(in: taal))\(bijeen)\($0.aantal)" }.joined(separator: ", ")
    case .woorden(let woorden): lijst(woorden.map { $0.naam(in: taal) }, tussen: ", ")
    case .steun(let giften):
      lijst(giften.map { "\(naam($0.van)): \($0.soort.naam(in: taal))" }, tussen: "; ")
    case .score(let score): self.score(score)
    case .oordeel(let oordeel, let gronden):
      "\(oordeel.naam(in: taal)): \(gronden.map { $0.naam(in: taal) }.joined(separator: ", "))"
    }
  }

  private func lijst(_ stukken: [String], tussen: String) -> String {
    stukken.isEmpty ? kies("geen", "none") : stukken.joined(separator: tussen)
  }

  /// Groups of two and more by name; how many people stand alone.
  private func groepen(_ groepen: [[Persoon.ID]]) -> String {
    let grote = groepen.filter { $0.count > 1 }
    let alleen = groepen.count - grote.count
    var stukken = grote.prefix(6).map { namen($0, hoogstens: 6) }
    if grote.count > 6 {
      stukken.append(kies("en \(grote.count - 6) meer", "and \(grote.count - 6) more"))
    }
    if alleen > 0 { stukken.append(kies("\(alleen) op zichzelf", "\(alleen) alone")) }
    return lijst(stukken, tussen: "; ")
  }

  /// The three highest; people with nothing are not named.
  private func bovenaan(_ waarden: [PerPersoonWaarde]) -> String {
    let hoogste = waarden.filter { $0.waarde > 0 }
      .sorted { ($1.waarde, $0.persoon) < ($0.waarde, $1.persoon) }
    guard !hoogste.isEmpty else { return kies("niemand", "nobody") }
    let namen = hoogste.prefix(3).map {
      "\(naam($0.persoon))\(bijeen)\(Getalnotatie.kort($0.waarde, in: taal))"
    }
    return namen.joined(separator: ", ") + (hoogste.count > 3 ? ", …" : "")
  }

  private func score(_ score: Score) -> String {
    var stukken = [kies("van \(score.bereik.upperBound)", "of \(score.bereik.upperBound)")]
    if score.isAfgeleid { stukken[0] += kies(", afgeleid", ", derived") }
    if let duiding = score.duiding { stukken.append(duiding.naam(in: taal)) }
    stukken += score.delen.map { "\($0.deel.naam(in: taal)) \($0.punten)" }
    return stukken.joined(separator: "; ")
  }
}
