import Netwerk

/// How many households have few people around them who are not there for their work (English:
/// *isolation*).
public struct Isolement: Hashable, Sendable {
  /// How many informal contacts the hoofdpersoon of each household has, by household.
  public let contacten: [Int]
  /// As many contacts or fewer are few.
  public let weinig: Int
  /// How many households would have fewer if those of unknown group were professionals, and then no
  /// more than few.
  public let onzeker: Int

  /// The households without any informal contact.
  public var geen: [Int] { huishoudens { $0 == 0 } }
  /// The households with one informal contact or more, but few.
  public var enkele: [Int] { huishoudens { $0 > 0 && $0 <= weinig } }
  /// The others.
  public var meer: [Int] { huishoudens { $0 > weinig } }

  private func huishoudens(_ past: (Int) -> Bool) -> [Int] {
    contacten.indices.filter { past(contacten[$0]) }
  }
}

extension Buurt {
  /// Which hoofdpersonen have few informal contacts or none?
  ///
  /// **Who counts:** everybody alive with a tie with the hoofdpersoon that is not broken off and who
  /// is not there for their work; volunteers and peers are informal, and so is whoever has no known
  /// group. People who may not be shown count too: no number here shows them.
  ///
  /// - Parameter weinig: so many contacts or fewer are few. Two is our convention: no instrument
  ///   counts contacts of all kinds.
  /// - Complexity: O(people of all networks).
  public func isolement(weinig: Int = 2) -> Isolement {
    var contacten = [Int](repeating: 0, count: huishoudens)
    var bekend = contacten
    for lid in leden
    where lid.kanten.contains(.band) && !lid.kanten.contains(.beroepskracht) {
      contacten[Int(lid.netwerk)] += 1
      if lid.hoofdgroep > 0 { bekend[Int(lid.netwerk)] += 1 }
    }
    let onzeker = zip(contacten, bekend).count { $0 != $1 && $1 <= weinig }
    return Isolement(contacten: contacten, weinig: weinig, onzeker: onzeker)
  }
}
