import Netwerk

/// A measure and everything there is to say about it: what it asks, how it is computed, what it
/// rests on (English: *measure*).
///
/// ```swift
/// Maat.dichtheid.bereken(netwerk).waarde          // .getal(0.14)
/// Maat.zoek("dichteid")                           // nil, with suggesties(voor:) → [dichtheid]
/// Maat.alle.map(\.id)
/// ```
public struct Maat: Sendable, Identifiable {
  /// The word by which it is asked for, such as `dichtheid`.
  public let id: String
  public let familie: Familie
  public let naam: Tekst
  /// The question from practice that it answers.
  public let vraag: Tekst
  public let definitie: Tekst
  /// The formula in the symbols of ``Familie/symbolen``; empty for a list or a count.
  public let formule: String
  public let wieTelt: WieTelt
  /// What kind of value it gives, whatever the network.
  public let soort: Soort
  /// Within what the value lies, such as `0…1`.
  public let bereik: String
  /// Every reason for which there may be no value; together with ``opmerking`` the edge cases.
  public let redenen: [Reden]
  /// What else one should know before using it.
  public let opmerking: Tekst?
  /// Author, year, DOI.
  public let bron: String
  /// How the value is put into words, with {deel}, {n} and {hoofdpersoon}; `nil` when the value
  /// speaks for itself.
  let zin: Tekst?
  let berekening: Berekening

  enum Berekening: Sendable {
    case netwerk(@Sendable (Netwerkgraaf) -> Uitkomst)
    case verandering(@Sendable (Verandering) -> Uitkomst)
  }

  /// What belongs together (English: *family*).
  public enum Familie: String, CaseIterable, Hashable, Sendable {
    case samenhang, positie, samenstelling, steun, instrumenten, verandering
  }

  /// Who counts in a measure (English: *who counts*).
  public enum WieTelt: String, CaseIterable, Hashable, Sendable {
    case leden, ledenMetHoofdpersoon, contacten, steun, dragers, vragenlijst, tweeMomenten
    case mensenEnOrganisaties
  }

  /// The value for a network, or for one made ready for many questions.
  ///
  /// - Returns: `nil` for a measure that compares two moments.
  public func bereken(_ netwerk: some Meetbaar) -> Uitkomst? {
    if case .netwerk(let bereken) = berekening { bereken(netwerk.graaf) } else { nil }
  }

  /// The value for what changed between two moments.
  ///
  /// - Returns: `nil` for a measure of one moment.
  public func bereken(_ verandering: Verandering) -> Uitkomst? {
    if case .verandering(let bereken) = berekening { bereken(verandering) } else { nil }
  }

  /// Whether it compares two moments.
  public var isVergelijking: Bool { familie == .verandering }
}

extension Maat {
  init(
    _ id: String, _ familie: Familie, _ naam: Tekst, vraag: Tekst, _ definitie: Tekst,
    formule: String = "", telt wieTelt: WieTelt = .leden, soort: Soort, bereik: String,
    redenen: [Reden] = [], opmerking: Tekst? = nil, bron: String, zin: Tekst? = nil,
    _ bereken: @escaping @Sendable (Netwerkgraaf) -> Uitkomst
  ) {
    self.init(
      id: id, familie: familie, naam: naam, vraag: vraag, definitie: definitie, formule: formule,
      wieTelt: wieTelt, soort: soort, bereik: bereik, redenen: redenen, opmerking: opmerking,
      bron: bron, zin: zin, berekening: .netwerk(bereken))
  }
}

extension Maat: Equatable {
  public static func == (links: Maat, rechts: Maat) -> Bool { links.id == rechts.id }
}

extension Maat: Hashable {
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Maat.Familie: Benoemd {
  public func naam(in taal: Taal) -> String { titel.naam(in: taal) }

  private var titel: Tekst {
    switch self {
    case .samenhang: Tekst("samenhang", "cohesion")
    case .positie: Tekst("positie", "position")
    case .samenstelling: Tekst("samenstelling", "composition")
    case .steun: Tekst("steun", "support")
    case .instrumenten: Tekst("instrumenten", "instruments")
    case .verandering: Tekst("verandering", "change")
    }
  }

  /// What this family is about, in one line.
  public var uitleg: Tekst {
    switch self {
    case .samenhang:
      Tekst(
        "Wie kent wie, en wat gebeurt er als iemand wegvalt?",
        "Who knows whom, and what happens when somebody falls away?")
    case .positie:
      Tekst(
        "Brengen de contacten nieuwe kringen, of steeds dezelfde?",
        "Do the contacts bring new circles, or the same one again?")
    case .samenstelling: Tekst("Wie zijn het, en hoe verschillend?", "Who are they, how different?")
    case .steun:
      Tekst(
        "Wat doen mensen voor elkaar, en op wie komt het neer?",
        "What do people do for each other, and on whom does it come down?")
    case .instrumenten:
      Tekst(
        "Vragenlijsten en maten uit praktijk en onderzoek.",
        "Questionnaires and measures known from practice and research.")
    case .verandering:
      Tekst("Wat is er anders dan de vorige keer?", "What is different from last time?")
    }
  }

  /// What the letters in formulas stand for.
  public static let symbolen = Tekst(
    "n = aantal mensen (of contacten), t = aantal banden tussen hen, p = aandeel",
    "n = number of people (or contacts), t = number of ties among them, p = share")
}

extension Maat.WieTelt: Benoemd {
  public func naam(in taal: Taal) -> String { tekst.naam(in: taal) }

  private var tekst: Tekst {
    switch self {
    case .leden:
      Tekst(
        "iedereen die leeft en niet met de hoofdpersoon gebroken heeft; banden die niet verbroken "
          + "zijn; organisaties en de hoofdpersoon zelf tellen niet mee",
        "everybody alive who has not broken off with the hoofdpersoon; ties that are not broken "
          + "off; organisations and the hoofdpersoon do not count")
    case .ledenMetHoofdpersoon:
      Tekst(
        "de hoofdpersoon (een gezin als één) en iedereen die leeft en niet met hem of haar gebroken "
          + "heeft; banden die niet verbroken zijn; organisaties tellen niet mee",
        "the hoofdpersoon (a household as one) and everybody alive who has not broken off with them; "
          + "ties that are not broken off; organisations do not count")
    case .contacten:
      Tekst(
        "iedereen die leeft en een band met de hoofdpersoon (een gezin als één) heeft die niet "
          + "verbroken is; organisaties tellen niet mee",
        "everybody alive with a tie with the hoofdpersoon (a household as one) that is not broken "
          + "off; organisations do not count")
    case .steun:
      Tekst(
        "iedereen die leeft en niet met de hoofdpersoon gebroken heeft, professionals ook, van wie "
          + "gezegd is wat die geeft of krijgt; wat niet gezegd is telt niet als nee",
        "everybody alive who has not broken off with the hoofdpersoon, professionals too, of whom "
          + "is said what they give or get; what was not said is not a no")
    case .dragers:
      Tekst(
        "iedereen die leeft en niet met de hoofdpersoon gebroken heeft, en de hoofdpersoon zelf",
        "everybody alive who has not broken off with the hoofdpersoon, and the hoofdpersoon")
    case .vragenlijst:
      Tekst(
        "de laatste vragenlijst van deze soort die de hoofdpersoon heeft ingevuld",
        "the last questionnaire of this kind that the hoofdpersoon filled in")
    case .tweeMomenten:
      Tekst(
        "op elk moment iedereen die dan leeft en niet met de hoofdpersoon gebroken heeft; iemand is "
          + "dezelfde als het kenmerk (id) hetzelfde is",
        "at each moment everybody then alive who has not broken off with the hoofdpersoon; somebody "
          + "is the same when their id is")
    case .mensenEnOrganisaties:
      Tekst(
        "iedereen die leeft en niet met de hoofdpersoon gebroken heeft, professionals niet; en "
          + "organisaties waar je bij kunt horen en waarmee een band leeft",
        "everybody alive who has not broken off with the hoofdpersoon, but not professionals; and "
          + "organisations one can belong to with which a tie is alive")
    }
  }
}
