import Netwerk

/// By what people can be recognised in data of many (English: *identifying values*).
///
/// It says which kinds of values there are, in how many networks and where the first is; never the
/// value itself. Looking at some networks of many is enough to know what kind of data it is, see
/// ``isInSteekproef(_:inPortie:)``.
///
/// ```swift
/// var herkenning = Herkenning()
/// for (regel, netwerk) in netwerken.enumerated() {
///   herkenning.bekijk(netwerk, .alles, plek: "in.ndjson:\(regel + 1)")
/// }
/// if let zin = herkenning.zin(in: .nederlands) { print(zin) }
/// ```
public struct Herkenning: Hashable, Sendable {
  /// How many networks were looked at.
  public private(set) var bekeken = 0
  /// Of each kind that was found, in how many networks and where first.
  public private(set) var gevonden: [Soort: Vondst] = [:]

  public enum Soort: String, CaseIterable, Hashable, Sendable {
    case naam, geboortedatum, burgerservicenummer, telefoonnummer, mailadres
  }

  public struct Vondst: Hashable, Sendable {
    /// In how many networks.
    public var netwerken: Int
    /// Where the first is, as the caller calls it.
    public var eerste: String
  }

  /// What of a network is looked at: what will be written.
  public enum Bereik: Hashable, Sendable {
    /// The id of the network, and no more.
    case id
    /// And the kenmerken of people: a kenmerk that follows from a name is that name.
    case kenmerken
    /// And all names and free text.
    case alles
  }

  public init() {}

  /// Whether a network of many is worth a look: the first 16, and then one of each portion.
  ///
  /// - Parameters:
  ///   - nummer: its number in all of the input, from 1.
  ///   - plaats: its place in the portion in which it was read, from 0.
  public static func isInSteekproef(_ nummer: Int, inPortie plaats: Int) -> Bool {
    nummer <= 16 || plaats == 0
  }

  /// Looks at one network.
  ///
  /// Complexity: O(people and text of the network).
  public mutating func bekijk(_ netwerk: Netwerk, _ bereik: Bereik, plek: String) {
    noteer(Self.soorten(in: netwerk, bereik), plek)
  }

  /// Notes what one more network holds.
  mutating func noteer(_ soorten: Set<Soort>, _ plek: @autoclosure () -> String) {
    bekeken += 1
    for soort in soorten {
      gevonden[soort, default: Vondst(netwerken: 0, eerste: plek())].netwerken += 1
    }
  }

  /// Looks at what people are called in one large network.
  ///
  /// Complexity: O(length of what they are called).
  public mutating func bekijk(mensen: some Sequence<String>, plek: String) {
    var soorten: Set<Soort> = []
    for tekst in mensen {
      if Self.lijktOpNaam(tekst) { soorten.insert(.naam) }
      soorten.formUnion(Soort.alle(in: tekst, voor: nil))
    }
    noteer(soorten, plek)
  }

  /// Adds what was found elsewhere, later in the input.
  public mutating func voegToe(_ ander: Herkenning) {
    bekeken += ander.bekeken
    gevonden.merge(ander.gevonden) { eigen, later in
      Vondst(netwerken: eigen.netwerken + later.netwerken, eerste: eigen.eerste)
    }
  }

  private static func soorten(in netwerk: Netwerk, _ bereik: Bereik) -> Set<Soort> {
    let mensen = netwerk.hoofdpersonen + netwerk.personen
    var soorten: Set<Soort> = []
    var teksten = [netwerk.onderdelen.id?.tekst].compactMap { $0 }
    if bereik != .id {
      teksten += mensen.map(\.id.tekst)
      let heeftNaam = mensen.contains {
        (bereik == .alles || $0.id == Kenmerk($0.naam)) && lijktOpNaam($0.naam)
      }
      if heeftNaam { soorten.insert(.naam) }
    }
    if bereik == .alles { teksten += vrijeTeksten(in: netwerk) }
    for tekst in teksten { soorten.formUnion(Soort.alle(in: tekst, voor: netwerk.peildatum)) }
    return soorten
  }

  private static func vrijeTeksten(in netwerk: Netwerk) -> [String] {
    let mensen = (netwerk.hoofdpersonen + netwerk.personen).flatMap {
      [$0.naam, $0.rol?.tekst, $0.inzet?.taak, $0.woonplaats, $0.notitie]
    }
    let vragen = netwerk.hulpvragen.flatMap { [$0.vraag, $0.achter, $0.eigenKracht, $0.notitie] }
    let rest = [netwerk.titel, netwerk.onderdelen.notitie] + netwerk.relaties.map(\.notitie)
    return (mensen + vragen + rest).compactMap { $0 }
  }

  /// Whether it is written as names are: a capital, two letters or more and no digit; and no word
  /// for what somebody is, such as `Moeder`.
  static func lijktOpNaam(_ tekst: String) -> Bool {
    guard !tekst.utf8.contains(where: { (0x30...0x39).contains($0) }),
      tekst.split(whereSeparator: { !$0.isLetter }).contains(where: { woord in
        woord.count > 1 && woord.first?.isLowercase == false
      })
    else { return false }
    let woord = tekst.lowercased()
    return Rol.bekend[woord] == nil && !plaatshouders.contains(woord)
  }

  private static let plaatshouders: Set<String> = [
    "hoofdpersoon", "persoon", "iemand", "onbekend", "anoniem", "somebody", "person", "unknown",
  ]
}

extension Herkenning.Soort {
  /// The kinds of values in a text.
  ///
  /// - Parameter peildatum: a whole date in a year before it may be that of a birth; any may when it
  ///   is not known.
  static func alle(in tekst: String, voor peildatum: Datum?) -> Set<Self> {
    let cijfers = tekst.utf8.count { (0x30...0x39).contains($0) }
    var soorten: Set<Self> = []
    // A date has two signs between its parts; looking for one costs more than counting those.
    if cijfers >= 6, tekst.utf8.count(where: { (0x2D...0x2F).contains($0) }) >= 2,
      heeftGeboortedatum(tekst, voor: peildatum)
    {
      soorten.insert(.geboortedatum)
    }
    switch cijfers >= 9 || tekst.utf8.contains(UInt8(ascii: "@"))
      ? Melding.Gegeven(in: tekst) : nil
    {
    case .burgerservicenummer: soorten.insert(.burgerservicenummer)
    case .telefoonnummer: soorten.insert(.telefoonnummer)
    case .mailadres: soorten.insert(.mailadres)
    case nil: break
    }
    return soorten
  }

  /// `1-2-1961`, `01/02/1961`, `01.02.1961` or `1961-02-01`.
  private static func heeftGeboortedatum(_ tekst: String, voor peildatum: Datum?) -> Bool {
    tekst.split { !($0.isASCII && ($0.isNumber || "-/.".contains($0))) }.contains { woord in
      let delen = woord.split { "-/.".contains($0) }
      let getallen = delen.compactMap { Int($0) }
      guard delen.count == 3, getallen.count == 3 else { return false }
      let isJaarEerst = delen[0].count == 4
      let (jaar, dag) = isJaarEerst ? (getallen[0], getallen[2]) : (getallen[2], getallen[0])
      guard (1900...2100).contains(jaar), Datum(jaar: jaar, maand: getallen[1], dag: dag) != nil
      else { return false }
      return peildatum.map { jaar < $0.jaar } ?? true
    }
  }
}
