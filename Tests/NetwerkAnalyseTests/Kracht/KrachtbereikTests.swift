import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkAnalyse

/// The range of every dimension against all that the unknown could be, one by one.
struct KrachtbereikTests {
  @Test(arguments: [
    (Dimensie.omvangEnBereik, [Onbekende.Wat.groep, .contact]), (.nabijheid, [.kring]),
    (.variatie, [.groep]), (.steundekking, [.steun]), (.wederkerigheid, [.groep, .steun]),
    (.veerkracht, [.steun]), (.balans, [.groep]), (.draaglast, [.groep, .belasting]),
  ])
  func `het bereik is precies wat het kan worden`(dimensie: Dimensie, feiten: [Onbekende.Wat])
    throws
  {
    // Only for variety does it matter which group exactly.
    let groepen = dimensie == .variatie ? Groep.Soort.hoofdgroepen : [.buren, .professionals]
    for zaad in 0..<16 {
      let netwerk = try Netwerk(klein: zaad)
      let meting = netwerk.graaf.meting(dimensie)
      var laag = meting.waarde ?? 0
      var hoog = meting.waarde ?? 1
      for volledig in try netwerk.volledig(in: feiten, groepen) {
        // What cannot be computed then may be anything.
        let waarde = volledig.graaf.meting(dimensie).waarde
        laag = min(laag, waarde ?? 0)
        hoog = max(hoog, waarde ?? 1)
      }
      #expect(isGelijk(meting.bereik.lowerBound, laag), "zaad \(zaad)")
      #expect(isGelijk(meting.bereik.upperBound, hoog), "zaad \(zaad)")
    }
  }
}

extension Netwerk {
  /// Three people of whom all may be known, of two of them only some.
  fileprivate init(klein zaad: Int) throws {
    var toeval = Toeval(zaad)
    var onderdelen = Onderdelen(
      hoofdpersonen: [
        Persoon("Sara").met {
          $0.band = nil
          $0.belasting = Belasting(draagkracht: .genoeg)
        }
      ])
    for (nummer, naam) in ["Ada", "Ben", "Cas"].enumerated() {
      onderdelen.personen.append(Persoon(naam).met { $0.vulHeel(&toeval) })
      for feit in Onbekende.Wat.allCases where nummer > 0 && toeval.eenOp(2) {
        onderdelen.personen[nummer].vergeet(feit, &toeval)
      }
    }
    try self.init(onderdelen)
  }

  /// Every way in which these facts could be known of everybody.
  fileprivate func volledig(in feiten: [Onbekende.Wat], _ groepen: [Groep.Soort]) throws
    -> [Netwerk]
  {
    var mogelijk: [[Persoon]] = [[]]
    for persoon in personen {
      let opties = feiten.reduce([persoon]) { lijst, feit in
        lijst.flatMap { $0.opties(feit, groepen) }
      }
      mogelijk = mogelijk.flatMap { begin in opties.map { begin + [$0] } }
    }
    return try mogelijk.map { personen in
      var anders = onderdelen
      anders.personen = personen
      return try Netwerk(anders)
    }
  }
}

extension Persoon {
  fileprivate static let steunopties: [Set<Steunsoort>] = [
    [], [.praktisch], [.emotioneel], [.praktisch, .emotioneel], Set(Steunsoort.allCases),
  ]

  fileprivate mutating func vulHeel(_ toeval: inout Toeval) {
    eigenGroep = Groep(toeval.een(van: [.familie, .buren, .professionals]))
    kring = toeval.een(van: [.intiem, .vriendschap, .deelname])
    band = Band(
      steun: toeval.een(van: Persoon.steunopties),
      krijgt: toeval.eenOp(2) ? [.gezelschap] : [.waardering],
      contact: Contact(toeval.een(van: [.wekelijks, .jaarlijks])))
    if toeval.eenOp(2), band?.steun.isEmpty == false { band?.krijgt = [] }
    belasting = Belasting(draagkracht: toeval.een(van: [.op, .genoeg]))
  }

  fileprivate mutating func vergeet(_ feit: Onbekende.Wat, _ toeval: inout Toeval) {
    switch feit {
    case .groep: eigenGroep = nil
    case .kring: kring = nil
    case .contact: band?.contact = nil
    case .steun:
      band?.steun = []
      band?.krijgt = []
      // Known to give, nobody knows what.
      band?.richting = toeval.eenOp(3) ? .heen : nil
    case .belasting: belasting = nil
    }
  }

  /// This person with one fact known, in every way it could be; only this person when it is.
  fileprivate func opties(_ feit: Onbekende.Wat, _ groepen: [Groep.Soort]) -> [Persoon] {
    switch feit {
    case .groep:
      eigenGroep != nil
        ? [self] : groepen.map { soort in met { $0.eigenGroep = Groep(soort) } }
    case .kring:
      kring != nil
        ? [self] : [.intiem, .vriendschap, .deelname].map { ring in met { $0.kring = ring } }
    case .contact:
      band?.contact != nil
        ? [self]
        : [Contact(.wekelijks), Contact(.jaarlijks)].map { contact in
          met { $0.band?.contact = contact }
        }
    case .steun: steunopties
    case .belasting:
      belasting != nil
        ? [self]
        : [.op, .genoeg].map { kracht in met { $0.belasting = Belasting(draagkracht: kracht) } }
    }
  }

  private var steunopties: [Persoon] {
    guard let band, band.steun.isEmpty, band.krijgt.isEmpty else { return [self] }
    let geeftZeker = band.richting == .heen
    var opties = Persoon.steunopties.filter { !$0.isEmpty }.map { steun in
      met {
        $0.band?.steun = steun
        $0.band?.richting = nil
      }
    }
    // Whether somebody who gives also gets was said with it; of others it may be either.
    if !geeftZeker {
      opties += opties.map { persoon in persoon.met { $0.band?.krijgt = [.gezelschap] } }
      opties.append(met { $0.band?.krijgt = [.gezelschap] })
      // No support at all.
      opties.append(met { $0.band = nil })
    }
    return opties
  }
}
