/// What somebody is to the hoofdpersoon, as people say it: zus, buurvrouw, wijkcoach (English:
/// *role*).
///
/// Any text will do. Of the roles in ``bekend`` the group, the family tie and sometimes the sex are
/// known, so they need not be written.
public struct Rol: Hashable, Sendable {
  public let tekst: String

  public init(_ tekst: String) { self.tekst = tekst }
}

extension Rol: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension Rol: CustomStringConvertible {
  public var description: String { tekst }
}

extension Rol {
  /// What a known role says about a person.
  public struct Betekenis: Hashable, Sendable {
    public let groep: Groep.Soort
    public let familieband: Familieband?
    public let geslacht: Geslacht?
  }

  /// What the role says about a person; `nil` for a role in somebody's own words.
  public var betekenis: Betekenis? { Rol.bekend[tekst.lowercased()] }

  public static let partner: Rol = "partner"
  public static let echtgenoot: Rol = "echtgenoot"
  public static let echtgenote: Rol = "echtgenote"
  public static let moeder: Rol = "moeder"
  public static let vader: Rol = "vader"
  public static let dochter: Rol = "dochter"
  public static let zoon: Rol = "zoon"
  public static let zus: Rol = "zus"
  public static let broer: Rol = "broer"
  public static let oma: Rol = "oma"
  public static let opa: Rol = "opa"
  public static let kleindochter: Rol = "kleindochter"
  public static let kleinzoon: Rol = "kleinzoon"
  public static let tante: Rol = "tante"
  public static let oom: Rol = "oom"
  public static let nicht: Rol = "nicht"
  public static let neef: Rol = "neef"
  public static let schoonmoeder: Rol = "schoonmoeder"
  public static let schoonvader: Rol = "schoonvader"
  public static let vriend: Rol = "vriend"
  public static let vriendin: Rol = "vriendin"
  public static let buur: Rol = "buur"
  public static let buurvrouw: Rol = "buurvrouw"
  public static let buurman: Rol = "buurman"
  public static let kennis: Rol = "kennis"
  public static let collega: Rol = "collega"
  public static let klasgenoot: Rol = "klasgenoot"
  public static let leerkracht: Rol = "leerkracht"
  public static let vrijwilliger: Rol = "vrijwilliger"
  public static let maatje: Rol = "maatje"
  public static let lotgenoot: Rol = "lotgenoot"
  public static let ervaringsdeskundige: Rol = "ervaringsdeskundige"
  public static let wijkcoach: Rol = "wijkcoach"
  public static let huisarts: Rol = "huisarts"
  public static let wijkverpleegkundige: Rol = "wijkverpleegkundige"
}
