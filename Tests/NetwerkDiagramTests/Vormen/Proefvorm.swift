import Netwerk
import NetwerkTestSupport
import Testing

@testable import NetwerkDiagram

/// A form of drawing that must obey the laws of every drawing.
struct Proefvorm: Sendable, CustomTestStringConvertible {
  let naam: String
  /// How often lines may run behind the box of somebody they do not belong to, per 10 people.
  let passages: Double
  /// Whether it shows every kind of emphasis on the box of everybody of the network, in their order.
  var toontNadruk = true
  /// The smallest letters up to 25 people with usual names; a strip has two pictures on a sheet.
  var leesbaar = 4.5
  /// The most people it is tried with.
  var grootste = 60
  let diagram: @Sendable (Netwerk) throws -> Diagram

  var testDescription: String { naam }

  /// A new form joins with a line here.
  static let alle = [
    Proefvorm(naam: "ecogram", passages: 6) { .ecogram($0) },
    Proefvorm(naam: "netwerkkaart", passages: 6) { .netwerkkaart($0) },
    Proefvorm(naam: "lensinkcirkel", passages: 0) { .lensinkcirkel($0) },
    Proefvorm(naam: "msna", passages: 6) { .msna($0) },
    Proefvorm(naam: "kringen", passages: 0) { .kringen($0) },
    Proefvorm(naam: "sociogram", passages: 2, toontNadruk: false) {
      .sociogram($0, .proef($0))
    },
    Proefvorm(naam: "genogram", passages: 0, toontNadruk: false) { .genogram($0) },
    Proefvorm(naam: "verandering", passages: 8, toontNadruk: false) {
      .verandering(try .proef($0))
    },
    Proefvorm(naam: "veranderstrook", passages: 8, toontNadruk: false, leesbaar: 2.5, grootste: 25)
    {
      .veranderstrook(try .proef($0))
    },
    Proefvorm(naam: "hiaten", passages: 0, toontNadruk: false) {
      .steunkaart(.proef($0), van: $0)
    },
    Proefvorm(naam: "zorgspaghetti", passages: 0, toontNadruk: false) {
      .zorgspaghetti(.proef($0, zaad: $0.personen.count), van: $0)
    },
    Proefvorm(naam: "buurtkaart", passages: 6, toontNadruk: false) { .buurtkaart(.proef($0)) },
  ]
}

extension Sociogram {
  /// Fives who stand beside each other in the file as groups, and a brugpersoon of each kind.
  fileprivate static func proef(_ netwerk: Netwerk) -> Sociogram {
    let ids = netwerk.personen.map(\.id)
    let groepen = stride(from: 0, to: ids.count * 2 / 3, by: 5).map {
      Array(ids[$0..<min($0 + 5, ids.count)])
    }
    let bruggen = zip(ids, Brugpersoon.Soort.allCases).map { Brugpersoon($0, $1) }
    return Sociogram(groepen: groepen, brugpersonen: bruggen)
  }
}

extension Veranderkaart {
  /// What became of a network: every ninth came, every seventh went, every fifth moved, and every
  /// sixth tie between others is no more.
  fileprivate static func proef(_ netwerk: Netwerk) throws -> Veranderkaart {
    var (toen, nu) = (netwerk.onderdelen, netwerk.onderdelen)
    let ids = netwerk.personen.map(\.id)
    func every(_ number: Int, _ rest: Int) -> Set<Kenmerk> {
      Set(ids.enumerated().filter { $0.offset % number == rest }.map(\.element))
    }
    try toen.laatWeg(every(9, 4))
    try nu.laatWeg(every(7, 3))
    for place in nu.personen.indices where every(5, 1).contains(nu.personen[place].id) {
      nu.personen[place].kring =
        nu.personen[place].kring == Kring(rawValue: 1) ? Kring(rawValue: 2) : Kring(rawValue: 1)
    }
    nu.relaties = nu.relaties.enumerated().filter { $0.offset % 6 != 5 }.map(\.element)
    return Veranderkaart(simpel: [try Netwerk(toen), try Netwerk(nu)])
  }
}

extension Onderdelen {
  fileprivate mutating func laatWeg(_ ids: Set<Kenmerk>) throws {
    personen.removeAll { ids.contains($0.id) }
    relaties.removeAll { ids.contains($0.van) || ids.contains($0.naar) }
  }
}

extension Steunkaart {
  /// Who gives what of two questions for help and of every kind of support.
  fileprivate static func proef(_ netwerk: Netwerk) -> Steunkaart {
    let vragen: [(Kop, Set<Steunsoort>)] = [
      (.hulpvraag(Hulpvraag("Ik wil niet uit mijn huis", id: "thuis", .huisvesting)), [.praktisch]),
      (
        .hulpvraag(Hulpvraag("De dagen duren te lang", id: "dagen", .tijdsbesteding)),
        [.gezelschap, .waardering]
      ),
    ]
    let koppen = vragen + Steunsoort.allCases.map { (.steun($0), [$0]) }
    let rijen = netwerk.personen.map { persoon in
      Rij(
        persoon.id,
        koppen.map { Cel(geeft: $0.1.intersection(persoon.band?.steun ?? []).sorted()) })
    }
    let kolommen = koppen.enumerated().map { place, kop in
      let gevers = rijen.count { !$0.cellen[place].geeft.isEmpty }
      return Kolom(kop.0, Stand.allCases[place % Stand.allCases.count], gevers: gevers)
    }
    return Steunkaart(kolommen: kolommen, rijen: rijen)
  }
}

extension Buurtkaart {
  /// A household for everybody and four more; every third person is shared by some beside each other.
  fileprivate static func proef(_ netwerk: Netwerk) -> Buurtkaart {
    let aantal = netwerk.personen.count + 4
    let gedeeld = netwerk.personen.enumerated().filter { $0.offset % 3 == 0 }.map {
      place, persoon in
      Gedeeld(
        .persoon(persoon.groep?.soort), (0...1 + place % 4).map { (place + $0 * $0) % aantal })
    }
    return Buurtkaart(huishoudens: aantal, gedeeld: gedeeld)
  }
}
