import Netwerk
import NetwerkAnalyse
import NetwerkTestSupport

extension Keuzevraag {
  /// A small question in which every kind of limit occurs now and then.
  ///
  /// - Parameter krap: whether there are so many limits that often nothing is possible.
  static func willekeurig(_ zaad: Int, mensen: ClosedRange<Int> = 2...8, krap: Bool = false)
    -> Keuzevraag
  {
    var toeval = Toeval(zaad)
    let vragen = (0..<toeval.getal(0...5)).map { Kenmerk("vraag-\($0)") }
    let momenten = (0..<toeval.getal(1...3)).map { nummer in
      Moment(
        Kenmerk("moment-\(nummer)"), datum: Datum(jaar: 2027, maand: 1, dag: toeval.getal(1...28))!)
    }
    let ids = (0..<toeval.getal(mensen)).map { Kenmerk("mens-\($0)") }
    let kandidaten = ids.map { id in
      Kandidaat(
        id, helptBij: Set(vragen.filter { _ in toeval.eenOp(3) }),
        kan: Dictionary(uniqueKeysWithValues: momenten.map { ($0.id, toeval.antwoord()) }),
        kanten: Set(["moeder", "vader"].filter { _ in toeval.eenOp(3) }),
        talen: Set(["nederlands", "tigrinya", "pools"].filter { _ in toeval.eenOp(3) }),
        voorkeur: toeval.eenOp(2) ? 0 : toeval.getal(0...9))
    }
    let belangen = vragen.map { ($0, toeval.een(Hulpvraag.Belang.self)) }
    return Keuzevraag(
      kandidaten: kandidaten, hulpvragen: Dictionary(uniqueKeysWithValues: belangen),
      momenten: momenten, grenzen: toeval.grenzen(ids, krap: krap))
  }
}

extension Toeval {
  mutating func antwoord() -> Antwoord { eenOp(4) ? .nee : eenOp(3) ? .onbekend : .ja }

  mutating func grenzen(_ mensen: [Kenmerk], krap: Bool) -> [Keuzevraag.Grens] {
    let keren = krap ? 2 : 1
    var grenzen: [Keuzevraag.Grens] = []
    if eenOp(2) { grenzen.append(.plaatsen(getal(1...(krap ? 3 : 6)))) }
    if eenOp(4) { grenzen.append(.uiterlijk(Datum(jaar: 2027, maand: 1, dag: getal(10...28))!)) }
    if eenOp(3) { grenzen.append(.voertaal("nederlands", tolken: eenOp(3) ? ["pools"] : [])) }
    for _ in 0..<keren * getal(0...2) {
      let (een, ander, derde) = (een(van: mensen), een(van: mensen), een(van: mensen))
      if eenOp(krap ? 1 : 4) { grenzen.append(.verplicht(een)) }
      if eenOp(6) { grenzen.append(.uitgesloten(derde)) }
      if een != ander { grenzen.append(.nietSamen(een, ander)) }
      if eenOp(3) { grenzen.append(.samen([ander, derde])) }
      if eenOp(3), derde != een { grenzen.append(.begeleiding(een, door: [derde])) }
      if eenOp(krap ? 2 : 5) {
        grenzen.append(.minimum(getal(0...2), kant: eenOp(2) ? "moeder" : "vader"))
      }
    }
    return grenzen
  }
}
