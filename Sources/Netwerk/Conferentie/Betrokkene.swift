/// Somebody who has a part in it, in this network or outside it (English: *party*).
///
/// A person or an organisation of the network is meant by their kenmerk, so that a check can see
/// who it is. Whoever is not in it, such as a judge or the bureau a coordinator works for, goes by
/// a name.
public enum Betrokkene: Hashable, Sendable {
  case inNetwerk(Kenmerk)
  case buiten(String)

  /// Who it is in the network; `nil` for somebody outside it.
  public var kenmerk: Kenmerk? {
    switch self {
    case .inNetwerk(let kenmerk): kenmerk
    case .buiten: nil
    }
  }
}

extension Betrokkene: ExpressibleByStringLiteral {
  /// Somebody in the network: `wie: ["Karel"]`.
  public init(stringLiteral value: String) { self = .inNetwerk(Kenmerk(value)) }
}

extension Betrokkene {
  /// What people call them; the kenmerk for somebody the network does not know.
  public func naam(in netwerk: Netwerk) -> String {
    switch self {
    case .inNetwerk(let kenmerk): netwerk.naam(van: kenmerk) ?? kenmerk.tekst
    case .buiten(let naam): naam
    }
  }
}
