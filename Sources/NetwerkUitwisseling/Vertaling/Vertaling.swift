import GraphFormats
import Netwerk
import NetwerkBestand

/// Makes a network of people of a graph that another program wrote (English: *translation*).
///
/// ```swift
/// let uitslag = Vertaling(hoofdpersoon: "Sara").netwerk(van: graaf, uit: [bestand])
/// for regel in uitslag.aantekeningen.regels(in: .nederlands) { print(regel) }
/// ```
///
/// Who the network is around is the ego of the graph, a node with the property `hoofdpersoon` or
/// `ego` that says yes, or ``hoofdpersoon``. A tie with that person becomes the person's own band;
/// every other tie a relatie. A tie that stands in the file from both sides, or more than once, is one
/// tie; one of somebody with themselves is left out. Who has no tie with the hoofdpersoon keeps that:
/// `band: geen`.
///
/// Properties go by the names of the netwerk file, Dutch or English, and those of other programs. What
/// the netwerk file has no name or word for is left out and counted. What remains goes through the
/// same tables and rules as a netwerk file.
///
/// Complexity: O(size of the graph).
public struct Vertaling: Sendable {
  /// The id or the label of the hoofdpersoon, when the file does not say who that is.
  public var hoofdpersoon: String?
  /// Whether a value that is not known is an error instead of left out.
  public var isStreng: Bool

  public init(hoofdpersoon: String? = nil, isStreng: Bool = false) {
    self.hoofdpersoon = hoofdpersoon
    self.isStreng = isStreng
  }

  /// The network that a graph means.
  ///
  /// - Parameters:
  ///   - graaf: what a reader made of a file.
  ///   - bestanden: the files it was read from, for messages.
  public func netwerk(van graaf: PropertyGraph, uit bestanden: [Bronbestand] = []) -> Vertaaluitslag
  {
    var aantekeningen = Aantekeningen()
    let rollen: Rolverdeling
    do throws(Vertaalfout) {
      rollen = try Rolverdeling(graaf, keuze: hoofdpersoon, &aantekeningen)
    } catch {
      return Vertaaluitslag(fout: error)
    }
    let bouw = Boombouw(graaf, rollen)
    var weg: Set<Int> = []
    while true {
      var gevonden = Aantekeningen()
      let boom = bouw.boom(zonder: weg, &gevonden)
      let lezing = Boomlezing(boom.wortel)
      if let gelezen = lezing.netwerk {
        aantekeningen.voegToe(gevonden)
        for blad in weg.sorted() {
          aantekeningen.noteer(.waarde(boom.bladen[blad].naam), boom.bladen[blad].waarde)
        }
        return afgemaakt(gelezen, boom, &aantekeningen)
      }
      let slecht = isStreng ? [] : boom.teLaten(lezing.bevindingen)
      guard !slecht.isSubset(of: weg) else {
        return Vertaaluitslag(
          meldingen: boom.meldingen(lezing.bevindingen, bestanden),
          plek: lezing.bevindingen.first.flatMap { boom.positie(van: $0) })
      }
      weg.formUnion(slecht)
    }
  }

  private func afgemaakt(
    _ netwerk: Netwerk, _ boom: Netwerkboom, _ aantekeningen: inout Aantekeningen
  ) -> Vertaaluitslag {
    var onderdelen = netwerk.onderdelen
    onderdelen.verdeelBanden(boom.lijnen, &aantekeningen)
    do throws(NetwerkError) {
      return Vertaaluitslag(netwerk: try Netwerk(onderdelen), aantekeningen: aantekeningen)
    } catch {
      return Vertaaluitslag(fout: .regel(error))
    }
  }
}

/// A file that was read, for messages that show its lines (English: *source file*).
public struct Bronbestand: Sendable {
  /// As the caller named it.
  public let naam: String
  public let bytes: [UInt8]

  public init(_ naam: String, _ bytes: [UInt8]) {
    self.naam = naam
    self.bytes = bytes
  }
}

/// What came of a translation (English: *outcome*).
public struct Vertaaluitslag: Sendable {
  /// `nil` exactly when there is a fout or a message that is one.
  public var netwerk: Netwerk?
  /// Why there is no network, when that has no place in a file.
  public var fout: Vertaalfout?
  /// What is wrong, each at its place in the file it came from.
  public var meldingen: [Melding] = []
  /// Where the first of them is, for who has no bytes of the files.
  var plek: Position?
  /// What was guessed and what was left out.
  public var aantekeningen = Aantekeningen()

  init(netwerk: Netwerk, aantekeningen: Aantekeningen) {
    self.netwerk = netwerk
    self.aantekeningen = aantekeningen
  }

  init(fout: Vertaalfout) { self.fout = fout }
  init(meldingen: [Melding], plek: Position?) { (self.meldingen, self.plek) = (meldingen, plek) }
}

/// Why a graph is no network around somebody.
public enum Vertaalfout: Error, Hashable, Sendable {
  /// Nobody is said to be the hoofdpersoon; these have most ties, most first.
  case geenHoofdpersoon([Kandidaat])
  /// Nobody has this id or label.
  case onbekendeHoofdpersoon(String, [Kandidaat])
  /// So many have this label.
  case hoofdpersoonVanMeer(String, [String])
  /// What the rules of a network forbid.
  case regel(NetwerkError)

  public struct Kandidaat: Hashable, Sendable {
    public let id: String
    public let naam: String?
    public let aantalBanden: Int
  }

  /// What is the matter and what to do about it.
  public func zin(in taal: Taal) -> String {
    switch taal {
    case .nederlands: nederlandseZin
    case .engels: englishSentence
    }
  }

  private var nederlandseZin: String {
    switch self {
    case .geenHoofdpersoon([]): "er staat niemand in het bestand"
    case .geenHoofdpersoon(let kandidaten):
      "het bestand zegt niet om wie het gaat; kies iemand met --hoofdpersoon. De meeste banden hebben "
        + Self.opsomming(kandidaten)
    case .onbekendeHoofdpersoon(let wie, let kandidaten):
      "niemand in het bestand heet '\(wie.kort)' of heeft dat als id; de meeste banden hebben "
        + Self.opsomming(kandidaten)
    case .hoofdpersoonVanMeer(let wie, let ids):
      "er zijn er \(ids.count) die '\(wie.kort)' heten; kies er een met zijn id: "
        + ids.prefix(5).joined(separator: ", ")
    case .regel(let fout): fout.zin(in: .nederlands)
    }
  }

  private var englishSentence: String {
    switch self {
    case .geenHoofdpersoon([]): "there is nobody in the file"
    case .geenHoofdpersoon(let kandidaten):
      "the file does not say whom it is about; choose somebody with --hoofdpersoon. Most ties have "
        + Self.opsomming(kandidaten)
    case .onbekendeHoofdpersoon(let wie, let kandidaten):
      "nobody in the file is called '\(wie.kort)' or has that as id; most ties have "
        + Self.opsomming(kandidaten)
    case .hoofdpersoonVanMeer(let wie, let ids):
      "there are \(ids.count) who are called '\(wie.kort)'; choose one by id: "
        + ids.prefix(5).joined(separator: ", ")
    case .regel(let fout): fout.zin(in: .engels)
    }
  }

  private static func opsomming(_ kandidaten: [Kandidaat]) -> String {
    kandidaten.map { kandidaat in
      let naam = kandidaat.naam.map { $0 == kandidaat.id ? "" : " (\($0.kort))" } ?? ""
      return "\(kandidaat.id.kort)\(naam): \(kandidaat.aantalBanden)"
    }.joined(separator: ", ")
  }
}
