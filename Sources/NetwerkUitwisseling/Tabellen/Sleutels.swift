/// What columns say which row is about what, instead of something about it (English: *key role*).
public enum Sleutelrol: String, Hashable, Sendable, CaseIterable {
  /// Whose network the row belongs to.
  case netwerk
  /// Who the row is about.
  case kenmerk
  /// From whom a tie goes.
  case van
  /// To whom a tie goes.
  case naar
}

/// The places of the columns that say which row is about what (English: *keys*).
struct Sleutels: Sendable {
  var netwerk: Int?
  var kenmerk: Int?
  var van: Int?
  var naar: Int?
  /// What people are called.
  var naam: Int?

  /// - Parameter zwak: whether a column called `id` says who the row is about.
  init(_ tabel: CSVTabel, _ kaart: Kolomkaart?, zwak: Bool) {
    let plaatsen = Dictionary(tabel.kolommen.map { ($0.vorm, $0.plaats) }) { eerste, _ in eerste }
    func zoek(_ woorden: [String]) -> Int? { woorden.lazy.compactMap { plaatsen[$0] }.first }
    // A column of yes and no says who it is around, not whose network a row belongs to; one that is
    // called an id does not.
    let isJaNee = { plaats in tabel.inhoud[plaats].gevuld > 0 && tabel.inhoud[plaats].isJaNee }
    netwerk =
      Self.netwerkwoorden.lazy.filter { $0.hasSuffix("id") || !(plaatsen[$0].map(isJaNee) ?? true) }
      .compactMap { plaatsen[$0] }.first
    kenmerk = zoek(Self.kenmerkwoorden) ?? (zwak ? zoek(["uid", "id", "nr", "nummer"]) : nil)
    naar = zoek(Self.naarwoorden)
    van = zoek(Self.vanwoorden)
    naam = zoek(Self.naamwoorden)
    // openeddi calls who a tie goes from as it calls who a row is about.
    if naar != nil, van == nil { van = kenmerk }
    guard let kaart else { return }
    for kolom in tabel.kolommen {
      guard let rol = kaart.rol(van: kolom.naam) else { continue }
      switch rol {
      case .sleutel(.netwerk): netwerk = kolom.plaats
      case .sleutel(.kenmerk): kenmerk = kolom.plaats
      case .sleutel(.van): van = kolom.plaats
      case .sleutel(.naar): naar = kolom.plaats
      case .naam: naam = kolom.plaats
      case .geen: laatLos(kolom.plaats)
      }
    }
  }

  /// A column that somebody says is something else.
  private mutating func laatLos(_ plaats: Int) {
    if netwerk == plaats { netwerk = nil }
    if kenmerk == plaats { kenmerk = nil }
    if van == plaats { van = nil }
    if naar == plaats { naar = nil }
    if naam == plaats { naam = nil }
  }

  var soort: Soort? {
    if van != nil, naar != nil { return .banden }
    if kenmerk != nil { return .personen }
    return netwerk == nil ? nil : .netwerken
  }

  /// What each row of a table is about.
  enum Soort { case netwerken, personen, banden }

  var gebruikt: Set<Int> { Set([netwerk, kenmerk, van, naar].compactMap { $0 }) }

  static let netwerkwoorden = [
    "networkcanvasegouuid", "interviewid", "interviewnumber", "egoid", "puid", "ego", "egonumber",
    "egonr", "netwerkid", "netwerk", "casus", "casusid", "caseid", "dossier", "dossiernummer",
    "clientnummer", "clientid", "client", "respondent", "respondentid", "hoofdpersoonid",
    "hoofdpersoon",
  ]
  private static let kenmerkwoorden = [
    "networkcanvasuuid", "alterid", "altid", "alternumber", "alternr", "nameid", "persoonid",
    "contactid", "nodeid", "kenmerk",
  ]
  private static let vanwoorden = [
    "networkcanvassourceuuid", "source", "src", "srcid", "sourceid", "alter1number", "alter1id",
    "alter1", "from", "fromid", "van", "persoon1",
  ]
  private static let naarwoorden = [
    "networkcanvastargetuuid", "target", "tgt", "tgtid", "targetid", "alter2number", "alter2id",
    "alter2", "to", "toid", "naar", "persoon2",
  ]
  static let naamwoorden = [
    "naam", "name", "label", "altername", "egoname", "voornaam", "roepnaam", "nickname",
    "fullname", "volledigenaam", "wie",
  ]
}
