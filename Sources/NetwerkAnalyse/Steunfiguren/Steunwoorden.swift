import Netwerk

/// The words with which one person is spoken of (English: *wording of a person*).
struct Steunwoorden {
  let woorden: Verwoording
  let naam: String
  /// He or she, where that is known; otherwise the name.
  let onderwerp: String

  init(_ woorden: Verwoording, _ id: Persoon.ID, _ geslacht: Geslacht?) {
    self.woorden = woorden
    naam = woorden.naam(id)
    onderwerp =
      switch geslacht {
      case .vrouw: woorden.kies("zij", "she")
      case .man: woorden.kies("hij", "he")
      case .anders, .onbekend, nil: naam
      }
  }

  /// The hoofdpersoon, of a household the household.
  var hoofd: String { woorden.hoofdpersoon }

  /// The subject as a sentence begins with it.
  var begin: String { onderwerp.prefix(1).uppercased() + onderwerp.dropFirst() }
}

extension Verwoording {
  /// A name with the role behind it: `Wim (jeugdvriend)`.
  public func naamMetRol(_ id: Persoon.ID, _ rol: Rol?) -> String {
    rol.map { "\(naam(id)) (\($0.tekst))" } ?? naam(id)
  }
}

extension Steunfeit {
  /// What is said of somebody after their name or pronoun, a verb first; of what is to be found out
  /// what follows on "ask".
  func gezegde(_ woorden: Steunwoorden) -> String {
    woorden.woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}

extension Steunfiguur {
  /// Every fact with its words, in the language of `woorden`.
  public func zin(van feit: Steunfeit, _ woorden: Verwoording) -> String {
    feit.gezegde(Steunwoorden(woorden, id, geslacht))
  }

  /// What is to be said of somebody in a conversation, in a few sentences: whether the tie is asleep
  /// or second-hand, what speaks for asking, what to mind, what to find out first, and how to ask.
  ///
  /// - Parameters:
  ///   - voor: at most so many facts in favour, those with most points by `regel` first.
  ///   - zonder: facts that are said once for everybody.
  public func zinnen(
    _ woorden: Verwoording, voor aantal: Int = 4, zonder: Set<Rangregel.Soort> = [],
    _ regel: Rangregel = .standaard
  ) -> [String] {
    let taal = Steunwoorden(woorden, id, geslacht)
    let telt = feiten.filter { !zonder.contains($0.soort) }
    func deel(_ feiten: [Steunfeit]) -> String? {
      feiten.isEmpty ? nil : woorden.opsomming(feiten.map { $0.gezegde(taal) })
    }
    let voor = telt.gunstigste(aantal, regel) + telt.filter(\.isErbij)
    return [
      deel(telt.filter(\.isMerk)).map { "\(taal.begin) \($0)." },
      deel(voor).map { "\(taal.begin) \($0)." },
      deel(telt.filter { $0.kant == .tegen }).map {
        "\(woorden.kies("Let op", "Mind")): \(taal.onderwerp) \($0)."
      },
      deel(telt.filter { $0.kant == .navragen }).map {
        "\(woorden.kies("Vraag eerst", "Ask first")) \($0)."
      },
      routezin(woorden),
    ].compactMap { $0 }
  }

  /// How to ask.
  public func routezin(_ woorden: Verwoording) -> String {
    let wijze = Vraagwijze(self)
    return woorden.taal == .nederlands ? wijze.nederlands(woorden) : wijze.english(woorden)
  }
}

extension [Steunfeit] {
  /// So many facts in favour, those with most points first, equals as they stand.
  fileprivate func gunstigste(_ aantal: Int, _ regel: Rangregel) -> [Steunfeit] {
    filter { $0.kant == .voor }.enumerated().sorted { een, ander in
      let punten = (regel.punten([een.element]), regel.punten([ander.element]))
      return punten.0 == punten.1 ? een.offset < ander.offset : punten.0 > punten.1
    }.prefix(aantal).map(\.element)
  }
}

extension Steunfeit {
  /// Whether it says how the hoofdpersoon knows somebody, which comes first.
  fileprivate var isMerk: Bool { self == .viaAnderen || self == .aard(.slapend) }

  /// Whether it is good to know and said with what is in favour.
  fileprivate var isErbij: Bool {
    switch self {
    case .talent, .taak, .regie: true
    default: false
    }
  }
}

/// In what way somebody is asked.
enum Vraagwijze: Hashable {
  case niemand
  /// The hoofdpersoon asks.
  case zelf
  /// The hoofdpersoon wakes the tie.
  case wek
  case via([Persoon.ID])

  init(_ figuur: Steunfiguur) {
    guard let route = figuur.route else {
      self = .niemand
      return
    }
    guard route.isRechtstreeks else {
      self = .via(route.via)
      return
    }
    self = figuur.isSlapend ? .wek : .zelf
  }
}

extension Afwijzing {
  /// As it follows on a name and a colon.
  public func zin(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)
  }
}

extension Afgewezene {
  /// `Greet (ex-vrouw): het contact is verbroken.`
  public func zin(_ woorden: Verwoording) -> String {
    let waarom = redenen.map { $0.zin(woorden) }.joined(separator: "; ")
    let zin = "\(woorden.naamMetRol(id, rol)): \(waarom)"
    return zin.hasSuffix(".") ? zin : zin + "."
  }
}

extension Steunvoorziening {
  /// What it is to the question and who comes there, in a sentence or two.
  public func zin(_ woorden: Verwoording) -> String {
    (woorden.taal == .nederlands ? nederlands(woorden) : english(woorden)).joined(separator: " ")
  }
}

extension WaaromNiet {
  /// The answer in a few sentences.
  public func zinnen(_ id: Persoon.ID, _ woorden: Verwoording) -> [String] {
    woorden.taal == .nederlands ? nederlands(id, woorden) : english(id, woorden)
  }
}

extension Steunvraag {
  /// What is asked, as a heading: the question itself, or what is sought.
  public func titel(_ woorden: Verwoording) -> String {
    woorden.taal == .nederlands ? nederlands : english
  }

  /// What is to be known before anybody is asked: the question behind it, what is wanted, whether a
  /// professional is needed.
  public func zinnen(_ woorden: Verwoording) -> [String] {
    woorden.taal == .nederlands ? toelichting(woorden) : explanation(woorden)
  }
}
