/// Who prepares the conference, without a stake in what comes out (English: *independent
/// coordinator*).
///
/// Facts only: whether somebody is independent is a question for the check of a conference, which
/// goes by ``persoon`` and ``werktVoor``.
public struct Coordinator: Hashable, Sendable {
  /// `nil` as long as only the wishes are known.
  public var naam: String?
  /// Who this is in the network, for somebody who is on the map.
  public var persoon: Persoon.ID?
  public var telefoon: String?
  public var mail: String?
  /// Who employs them or for whom they act.
  public var werktVoor: [Betrokkene] = []
  public var talen: [String] = []
  /// What the hoofdpersoon asked of a coordinator, such as a language, a sex or a culture.
  public var wensen: [Wens] = []
  public var notitie: String?

  public init(_ naam: String? = nil, werktVoor: [Betrokkene] = [], talen: [String] = []) {
    self.naam = naam
    self.werktVoor = werktVoor
    self.talen = talen
  }

  /// Something asked of a coordinator (English: *wish*).
  public struct Wens: Hashable, Sendable {
    public var wat: String
    /// Whether this coordinator is so.
    public var vervuld: Antwoord?

    public init(_ wat: String, vervuld: Antwoord? = nil) {
      self.wat = wat
      self.vervuld = vervuld
    }
  }
}

extension Coordinator: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
