import Netwerk

/// A measure of a large graph and everything there is to say about it (English: *large graph measure*).
///
/// Where a measure of one person's network means the same, it has the same id, name and source.
public struct Graafmaat: Identifiable, Sendable {
  /// The word by which it is asked for, such as `dichtheid`.
  public let id: String
  public let naam: Tekst
  /// The question from practice that it answers.
  public let vraag: Tekst
  public let definitie: Tekst
  /// Empty for a count.
  public let formule: String
  /// Within what the value lies.
  public let bereik: String
  public let opmerking: Tekst?
  /// Author, year, DOI.
  public let bron: String
  let bereken: @Sendable (inout Graafrekening) -> Graafuitkomst

  /// Who counts, and which ties do: the same for all of them.
  public static let afspraak = Tekst(
    "iedereen die in het bestand staat; wie elkaar kent telt één keer, ook als dat vaker of in twee "
      + "richtingen gezegd is; banden met zichzelf, richting en gewicht tellen niet mee",
    "everybody in the file; a pair that knows each other counts once, also when that is said more often "
      + "or in two directions; ties with oneself, direction and weight do not count")

  init(
    _ id: String, _ naam: Tekst, vraag: Tekst, _ definitie: Tekst, formule: String = "",
    bereik: String, opmerking: Tekst? = nil, bron: String,
    _ bereken: @escaping @Sendable (inout Graafrekening) -> Graafuitkomst
  ) {
    self.id = id
    self.naam = naam
    self.vraag = vraag
    self.definitie = definitie
    self.formule = formule
    self.bereik = bereik
    self.opmerking = opmerking
    self.bron = bron
    self.bereken = bereken
  }

  /// One that means the same as a measure of one person's network.
  init(
    als maat: Maat, vraag: Tekst? = nil, _ definitie: Tekst? = nil, opmerking: Tekst? = nil,
    _ bereken: @escaping @Sendable (inout Graafrekening) -> Graafuitkomst
  ) {
    self.init(
      maat.id, maat.naam, vraag: vraag ?? maat.vraag, definitie ?? maat.definitie,
      formule: maat.formule, bereik: maat.bereik, opmerking: opmerking ?? maat.opmerking,
      bron: maat.bron, bereken)
  }
}

extension Graafmaat: Hashable {
  public static func == (links: Graafmaat, rechts: Graafmaat) -> Bool { links.id == rechts.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Graafmaat {
  /// Everything there is to say about this measure, as headed lines.
  public func uitleg(in taal: Taal) -> [(kop: String, tekst: String)] {
    func kop(_ nederlands: String, _ english: String) -> String {
      taal == .nederlands ? nederlands : english
    }
    var regels = [
      (kop("vraag", "question"), vraag.naam(in: taal)),
      (kop("definitie", "definition"), definitie.naam(in: taal)),
    ]
    if !formule.isEmpty {
      regels.append((kop("formule", "formula"), formule))
      regels.append((kop("waarin", "where"), Maat.Familie.symbolen.naam(in: taal)))
    }
    regels.append((kop("wie telt", "who counts"), Self.afspraak.naam(in: taal)))
    regels.append((kop("bereik", "range"), bereik))
    if let opmerking { regels.append((kop("let op", "note"), opmerking.naam(in: taal))) }
    regels.append((kop("naam", "name"), "\(naam.nederlands) · \(naam.engels) · --maat \(id)"))
    regels.append((kop("bron", "source"), bron))
    return regels
  }
}
