/// Who stands around one person or one household at one moment, who knows whom, what is asked and
/// what is agreed (English: *network*).
///
/// ```swift
/// var netwerk = try Netwerk(rond: "Sara") {
///   InKring(.intiem) {
///     Persoon("Fatima", .moeder, steun: [.emotioneel])
///   }
///   Persoon("Jeroen", .buurman, kring: .deelname)
///   Relatie("Fatima", "Jeroen", .zwak)
/// }
/// ```
///
/// A network is always sound: every kenmerk is used once and every reference leads somewhere, or
/// it is not made at all. The rules are in ``Onderdelen/fouten()``. Order is kept and means
/// nothing, except that a map shows people in it.
public struct Netwerk: Hashable, Sendable {
  /// Everything in the network, as plain data.
  public private(set) var onderdelen: Onderdelen

  /// A network of these parts.
  /// - Throws: the first of ``Onderdelen/fouten()``.
  public init(_ onderdelen: Onderdelen) throws(NetwerkError) {
    if let fout = onderdelen.fouten().first { throw fout }
    self.onderdelen = onderdelen
  }

  /// Changes the parts, all or nothing: when the result would not be sound, nothing changes.
  /// - Throws: the first of ``Onderdelen/fouten()`` of the result.
  public mutating func wijzig(_ wijziging: (inout Onderdelen) -> Void) throws(NetwerkError) {
    var nieuw = onderdelen
    wijziging(&nieuw)
    self = try Netwerk(nieuw)
  }

  /// A network of parts that are sound by construction.
  package init(gaaf onderdelen: Onderdelen) { self.onderdelen = onderdelen }
}

extension Netwerk {
  public var titel: String? { onderdelen.titel }
  /// The day on which it was so.
  public var peildatum: Datum? { onderdelen.peildatum }
  public var hoofdpersonen: [Persoon] { onderdelen.hoofdpersonen }
  /// Everybody around the hoofdpersoon, who is not one of them.
  public var personen: [Persoon] { onderdelen.personen }
  public var organisaties: [Organisatie] { onderdelen.organisaties }
  public var relaties: [Relatie] { onderdelen.relaties }
  public var hulpvragen: [Hulpvraag] { onderdelen.hulpvragen }
  /// The same network at earlier moments, oldest first.
  public var eerder: [Netwerk] { onderdelen.eerder }

  /// The person with this kenmerk, hoofdpersonen included; `nil` when there is none.
  /// Complexity: O(people).
  public subscript(_ id: Persoon.ID) -> Persoon? {
    personen.first { $0.id == id } ?? hoofdpersonen.first { $0.id == id }
  }

  /// The organisation with this kenmerk; `nil` when there is none.
  public func organisatie(_ id: Organisatie.ID) -> Organisatie? {
    organisaties.first { $0.id == id }
  }

  /// What people call the person or organisation with this kenmerk; `nil` when there is none.
  public func naam(van kenmerk: Kenmerk) -> String? {
    self[kenmerk]?.naam ?? organisatie(kenmerk)?.naam
  }

  public func isHoofdpersoon(_ id: Persoon.ID) -> Bool { hoofdpersonen.contains { $0.id == id } }
}
