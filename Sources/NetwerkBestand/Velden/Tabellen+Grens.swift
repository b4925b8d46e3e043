import Netwerk

/// A limit as it stands in a file: one of the keys that say what it limits, and who set it.
struct Grensregel: Sendable {
  var plaatsen: Int?
  var nietSamen: [Kenmerk]?
  var samen: [Kenmerk]?
  var minstens: Int?
  var uit: Groep?
  var onder: [Kenmerk]?
  var uiterlijk: Datum?
  var reden: String?
  var van: [Betrokkene] = []
  var wanneer: Datum?
}

extension Tabellen {
  static let grens = Tabel<Grensregel>(
    .grens, "Iets wat de keuze van mensen of dag beperkt.",
    uitsluitingen: [Uitsluiting(een: "uit", ander: "onder")]
      + ["uit", "onder"].flatMap { kant in
        soorten.filter { $0 != "minstens" }.map { Uitsluiting(een: $0, ander: kant) }
      },
    keuze: soorten, leeg: { Grensregel() },
    waarover + vanWie)

  private static let soorten = ["plaatsen", "nietSamen", "samen", "minstens", "uiterlijk"]

  private static let aantal = Vorm<Int>.geheel(1...10_000, keur: .model)

  private static let waarover: [Veld<Grensregel>] = [
    Veld("plaatsen", "Hoeveel mensen er hoogstens bij kunnen zijn.", \.plaatsen, aantal),
    Veld(
      "nietSamen", "Wie niet bij elkaar in een ruimte kunnen zijn.", \.nietSamen,
      Vorm<Kenmerk>.persoon.lijst),
    Veld("samen", "Wie alleen samen komen.", \.samen, Vorm<Kenmerk>.persoon.lijst),
    Veld("minstens", "Hoeveel mensen er minstens bij zijn.", \.minstens, aantal),
    Veld("uit", "Bij minstens: uit welke groep.", \.uit, .groep),
    Veld("onder", "Bij minstens: uit welke mensen.", \.onder, Vorm<Kenmerk>.persoon.lijst),
    Veld("uiterlijk", "De laatste dag waarop het kan.", \.uiterlijk, .datum),
  ]

  private static let vanWie: [Veld<Grensregel>] = [
    Veld("reden", "Waarom.", \.reden, .tekst),
    Veld(lijst: "van", "Wie dit bepaalde.", \.van, .betrokkene),
    Veld("wanneer", "Wanneer dat was.", \.wanneer, .datum),
  ]
}

extension Vorm where Inhoud == [Grens] {
  static var grenzen: Vorm<[Grens]> {
    Tabellen.grens.lijst(als: .grens).als({ $0.map(\.grens) }, { $0.map { Grensregel($0) } })
  }
}

extension Grensregel {
  init(_ grens: Grens) {
    self.init(reden: grens.reden, van: grens.van, wanneer: grens.wanneer)
    switch grens.soort {
    case .plaatsen(let aantal): plaatsen = aantal
    case .nietSamen(let wie): nietSamen = wie
    case .samen(let wie): samen = wie
    case .minstens(let aantal, let kant):
      minstens = aantal
      if case .groep(let groep) = kant { uit = groep }
      if case .mensen(let wie) = kant { onder = wie }
    case .uiterlijk(let datum): uiterlijk = datum
    }
  }

  var grens: Grens { Grens(soort, reden: reden, van: van, wanneer: wanneer) }

  /// What it limits. When that could not be read, which has been reported, it stands in for it so
  /// that the limits after it keep their numbers.
  private var soort: Grens.Soort {
    if let nietSamen { return .nietSamen(nietSamen) }
    if let samen { return .samen(samen) }
    if let uiterlijk { return .uiterlijk(uiterlijk) }
    if let minstens {
      return .minstens(minstens, uit: uit.map { .groep($0) } ?? onder.map { .mensen($0) })
    }
    return .plaatsen(plaatsen ?? 1)
  }
}
