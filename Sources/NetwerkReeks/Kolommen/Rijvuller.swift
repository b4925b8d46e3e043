import Netwerk
import NetwerkAnalyse

/// Fills one row with the measures of one network (English: *row filler*).
struct Rijvuller {
  let kolommen: Kolommen
  /// Why cells are empty.
  private var redenen: [String] = []

  init(_ kolommen: Kolommen) { self.kolommen = kolommen }

  /// The row of a network that could not be read.
  static func vul<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, id: String, fout: String, _ kolommen: Kolommen
  ) {
    schrijver.beginRij()
    schrijver.tekst(id)
    schrijver.tekst(fout)
    schrijver.leeg(kolommen.kolommen.count - 2)
    schrijver.eindeRij()
  }

  /// The row of a network.
  static func vul<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, id: String, _ netwerk: Netwerk, _ kolommen: Kolommen
  ) {
    var vuller = Rijvuller(kolommen)
    vuller.vul(&schrijver, id: id, netwerk)
  }

  private mutating func vul<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, id: String, _ netwerk: Netwerk
  ) {
    let graaf = netwerk.graaf
    let personen = kolommen.metWie ? graaf.wieTelt : []
    let verandering =
      kolommen.maten.contains(where: \.isVergelijking)
      ? netwerk.eerder.last.map { Verandering(van: $0, naar: graaf) } : nil
    schrijver.beginRij()
    schrijver.tekst(id)
    schrijver.leeg()
    if kolommen.metWie {
      schrijver.json { $0.voegToe(lijst: personen) { $0.voegToe(json: $1.tekst) } }
    }
    for (maat, breedte) in zip(kolommen.maten, kolommen.breedten) {
      let uitkomst =
        maat.isVergelijking ? verandering.flatMap(maat.bereken) : maat.bereken(graaf)
      if let uitkomst {
        vul(
          &schrijver, maat, uitkomst, personen, hoofdpersoon: graaf.netwerk.hoofdpersonen.first?.id)
      } else {
        redenen.append("\(maat.kolomnaam):\(Kolommen.geenEerderMoment)")
        schrijver.leeg(breedte)
      }
    }
    schrijver.tekst(redenen.isEmpty ? nil : redenen.joined(separator: " "))
    schrijver.eindeRij()
  }

  private mutating func vul<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ maat: Maat, _ uitkomst: Uitkomst, _ personen: [Persoon.ID],
    hoofdpersoon: Persoon.ID?
  ) {
    if let reden = uitkomst.reden { redenen.append("\(maat.kolomnaam):\(reden.rawValue)") }
    switch maat.soort {
    case .aantal, .getal, .score, .oordeel: enkel(&schrijver, uitkomst.waarde)
    case .personen, .paren, .groepen, .woorden, .steun:
      lijst(&schrijver, uitkomst.waarde)
    case .vrijeVerdeling:
      lijst(&schrijver, uitkomst.waarde)
      schrijver.aantal(uitkomst.onbekend)
    case .verdeling(let soorten):
      verdeling(&schrijver, soorten, uitkomst.waarde)
      schrijver.aantal(uitkomst.onbekend)
    case .perPersoon:
      perPersoon(
        &schrijver, maat, uitkomst.waarde, personen,
        apart: maat.heeftWaardeVanHoofdpersoon ? hoofdpersoon : nil)
    }
    if kolommen.metGrondslag { grondslag(&schrijver, maat, uitkomst) }
  }

  private func grondslag<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ maat: Maat, _ uitkomst: Uitkomst
  ) {
    schrijver.aantal(uitkomst.n)
    switch maat.soort {
    case .verdeling, .vrijeVerdeling: break
    default: schrijver.aantal(uitkomst.onbekend)
    }
  }

  private func enkel<Schrijver: Celschrijver>(_ schrijver: inout Schrijver, _ waarde: Waarde?) {
    switch waarde {
    case .aantal(let aantal): schrijver.aantal(aantal)
    case .getal(let getal): schrijver.getal(getal)
    case .score(let score): schrijver.aantal(score.punten)
    case .oordeel(let oordeel, _): schrijver.tekst(oordeel.nederlands)
    default: schrijver.leeg()
    }
  }

  /// How many there are, and who or what they are.
  private func lijst<Schrijver: Celschrijver>(_ schrijver: inout Schrijver, _ waarde: Waarde?) {
    guard let waarde else { return schrijver.leeg(kolommen.metWie ? 2 : 1) }
    schrijver.aantal(waarde.omvang)
    if kolommen.metWie { schrijver.json { $0.voegToe(leden: waarde) } }
  }

  private func verdeling<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ soorten: [Verdelingssoort], _ waarde: Waarde?
  ) {
    guard case .verdeling(let tellingen) = waarde else { return schrijver.leeg(soorten.count) }
    for soort in soorten {
      var aantal = 0
      for telling in tellingen where telling.sleutel == soort.sleutel { aantal += telling.aantal }
      schrijver.aantal(aantal)
    }
  }

  /// - Parameter apart: whose value stands in a column of its own.
  private mutating func perPersoon<Schrijver: Celschrijver>(
    _ schrijver: inout Schrijver, _ maat: Maat, _ waarde: Waarde?, _ personen: [Persoon.ID],
    apart: Persoon.ID?
  ) {
    guard case .perPersoon(let alle) = waarde else {
      let breedte = 3 + (maat.heeftWaardeVanHoofdpersoon ? 1 : 0) + (kolommen.metWie ? 1 : 0)
      return schrijver.leeg(breedte)
    }
    let waarden = alle.filter { $0.persoon != apart }
    if waarden.isEmpty {
      redenen.append("\(maat.kolomnaam):\(Reden.geenMensen.rawValue)")
    }
    let som = waarden.reduce(0) { $0 + $1.waarde }
    schrijver.getal(waarden.isEmpty ? nil : som / Double(waarden.count))
    schrijver.getal(waarden.lazy.map(\.waarde).min())
    schrijver.getal(waarden.lazy.map(\.waarde).max())
    if maat.heeftWaardeVanHoofdpersoon {
      schrijver.getal(alle.first { $0.persoon == apart }?.waarde)
    }
    if kolommen.metWie { schrijver.json { $0.voegToe(waarden, van: personen) } }
  }
}

extension Kolommen {
  /// Why a measure of change has no value when the file knows one moment only.
  static let geenEerderMoment = "geen-eerder-moment"
}

extension Waarde {
  /// How many there are in a list.
  fileprivate var omvang: Int {
    switch self {
    case .personen(let personen): personen.count
    case .paren(let paren): paren.count
    case .groepen(let groepen): groepen.count
    case .woorden(let woorden): woorden.count
    case .steun(let giften): giften.count
    case .verdeling(let tellingen): tellingen.count
    case .perPersoon(let waarden): waarden.count
    case .aantal, .getal, .score, .oordeel: 1
    }
  }
}

extension Schrijfbuffer {
  /// Who or what is in a list, as JSON: people as ids, pairs as `["a","b"]`, words as they are.
  fileprivate mutating func voegToe(leden waarde: Waarde) {
    func persoon(_ buffer: inout Schrijfbuffer, _ id: Persoon.ID) {
      buffer.voegToe(json: id.tekst)
    }
    func tweetal(_ buffer: inout Schrijfbuffer, _ een: String, _ ander: String) {
      buffer.voegToe(lijst: [een, ander]) { $0.voegToe(json: $1) }
    }
    switch waarde {
    case .personen(let personen): voegToe(lijst: personen, persoon)
    case .paren(let paren):
      voegToe(lijst: paren) { tweetal(&$0, $1.een.tekst, $1.ander.tekst) }
    case .groepen(let groepen): voegToe(lijst: groepen) { $0.voegToe(lijst: $1, persoon) }
    case .woorden(let woorden): voegToe(lijst: woorden) { $0.voegToe(json: $1.nederlands) }
    case .steun(let giften):
      voegToe(lijst: giften) { tweetal(&$0, $1.van.tekst, $1.soort.rawValue) }
    case .verdeling(let tellingen):
      voegToe(lijst: tellingen) { buffer, telling in
        buffer.voegToe("[")
        buffer.voegToe(json: telling.sleutel)
        buffer.voegToe(",")
        buffer.voegToe(aantal: telling.aantal)
        buffer.voegToe("]")
      }
    case .perPersoon, .aantal, .getal, .score, .oordeel: voegToe("[]")
    }
  }

  /// Everybody's value in the order of `personen`, `null` for who has none; both by kenmerk.
  fileprivate mutating func voegToe(_ waarden: [PerPersoonWaarde], van personen: [Persoon.ID]) {
    var rest = waarden[...]
    voegToe(lijst: personen) { buffer, persoon in
      guard let eerste = rest.first, eerste.persoon == persoon else {
        return buffer.voegToe("null")
      }
      rest.removeFirst()
      buffer.voegToe(getal: eerste.waarde)
    }
  }
}
