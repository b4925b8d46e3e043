import Netwerk

/// A moment to meet, with the hours where they are known (English: *slot*).
public struct Kringmoment: Hashable, Sendable, Identifiable {
  /// `2026-12-03-avond`.
  public let id: Kenmerk
  public let datum: Datum
  public let dagdeel: Tijdvak.Dagdeel?
  public let tijd: Tijdspanne?

  init(_ datum: Datum, _ dagdeel: Tijdvak.Dagdeel?, _ tijd: Tijdspanne?) {
    self.datum = datum
    self.dagdeel = dagdeel ?? tijd?.van.dagdeel
    self.tijd = tijd
    id = Kenmerk(
      [datum.description, self.dagdeel?.rawValue, tijd?.description].compactMap { $0 }
        .joined(separator: " "))
  }

  var moment: Moment { Moment(id, datum: datum, dagdeel) }
}

extension Kringmoment {
  /// Whether somebody who can come in these times can come now.
  ///
  /// - Returns: `nee` when none of them holds this moment, `onbekend` when a part of it is in one.
  func valt(in tijden: [Tijdvak]) -> Antwoord {
    let antwoorden = tijden.map(valt)
    if antwoorden.contains(.ja) { return .ja }
    return antwoorden.contains(.onbekend) ? .onbekend : .nee
  }

  private func valt(in vak: Tijdvak) -> Antwoord {
    switch vak.wanneer {
    case .datum(let dag): guard dag == datum else { return .nee }
    case .elke(let weekdag): guard weekdag == datum.weekdag else { return .nee }
    }
    if let hunne = vak.tijd, let onze = tijd { return hunne.omvat(onze) }
    guard let deel = vak.dagdeel ?? vak.tijd?.van.dagdeel else { return .ja }
    guard let dagdeel else { return .onbekend }
    // Hours against a part of the day: they may hold it, or a piece of it.
    return deel == dagdeel ? (vak.tijd == nil ? .ja : .onbekend) : .nee
  }
}

extension Tijdspanne {
  fileprivate func omvat(_ ander: Tijdspanne) -> Antwoord {
    guard van <= ander.van else { return .nee }
    guard let tot else { return .ja }
    guard let einde = ander.tot else { return ander.van < tot ? .onbekend : .nee }
    return einde <= tot ? .ja : .nee
  }
}

extension Kloktijd {
  /// Morning until noon, afternoon until half past five, evening after it.
  fileprivate var dagdeel: Tijdvak.Dagdeel {
    (uur, minuut) < (12, 0) ? .ochtend : (uur, minuut) < (17, 30) ? .middag : .avond
  }
}

extension Conferentie {
  /// Up to how many weeks ahead a time that comes every week is looked for: preparing takes six to
  /// ten.
  static let wekenVooruit = 10

  /// The moments to choose from, from early to late and each once: the chosen day, else the times
  /// to choose from.
  ///
  /// - Parameter vanaf: the first day that is possible; without it a time that comes every week is no
  ///   moment.
  func momenten(vanaf: Datum?) -> [Kringmoment] {
    if let datum, datum.isDag { return [Kringmoment(datum, nil, tijd)] }
    let momenten = tijdvakken.flatMap { vak in
      vak.dagen(vanaf: vanaf).map { Kringmoment($0, vak.dagdeel, vak.tijd) }
    }
    return Set(momenten).sorted { $0.moment < $1.moment }.zonderDubbele()
  }
}

extension [Kringmoment] {
  fileprivate func zonderDubbele() -> [Kringmoment] {
    var gezien: Set<Kenmerk> = []
    return filter { gezien.insert($0.id).inserted }
  }
}

extension Tijdvak {
  /// The days that are meant; of a weekday those of the coming weeks.
  fileprivate func dagen(vanaf: Datum?) -> [Datum] {
    switch wanneer {
    case .datum(let datum):
      guard datum.isDag else { return [] }
      return vanaf.map { datum.isZekerEerder(dan: $0) } == true ? [] : [datum]
    case .elke(let weekdag):
      guard let vanaf, vanaf.isDag else { return [] }
      return (0..<7 * Conferentie.wekenVooruit).compactMap { vanaf.plus(dagen: $0) }
        .filter { $0.weekdag == weekdag }
    }
  }
}
