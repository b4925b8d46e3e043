import Netwerk

/// A network as the keys and values of its file, for work that must know every key there is, such as
/// leaving out what identifies people (English: *network tree*).
package enum Netwerkboom {
  /// The keys of a netwerk file.
  package static let wortel = Tabellen.netwerk.schema
  /// The keys of an earlier moment in it.
  package static let moment = Tabellen.moment.schema

  /// Every kind of thing with keys, each once: the netwerk file first, then what is in it.
  package static let tabellen: [Schema.Tabel] = {
    var gezien: Set<String> = []
    return ([wortel] + wortel.velden.flatMap(\.schema.tabellen)).filter {
      gezien.insert($0.naam).inserted
    }
  }()

  /// What the file of a network says, without its earlier moments; whoever is referred to is
  /// referred to by kenmerk.
  ///
  /// - Parameter isMoment: as an earlier moment in a file, not as a file of its own.
  package static func schrijf(_ netwerk: Netwerk, isMoment: Bool = false) -> Uitvoer {
    var onderdelen = netwerk.onderdelen
    onderdelen.eerder = []
    let tabel = isMoment ? Tabellen.moment : Tabellen.netwerk
    return tabel.schrijf(onderdelen, Schrijver(onderdelen, metKenmerken: true))
  }

  /// The network that a file with these keys and values is; else all that is wrong with it.
  package static func lees(_ uitvoer: Uitvoer) -> Result<Netwerk, Boomfout> {
    let lezing = Netwerklezing(Waarde(uitvoer), Tabellen.netwerk)
    if let netwerk = lezing.netwerk { return .success(netwerk) }
    return .failure(Boomfout(oorzaken: lezing.lezer.bevindingen.map(\.oorzaak)))
  }
}

/// Why a tree is no network.
package struct Boomfout: Error, Hashable, Sendable {
  package let oorzaken: [Melding.Oorzaak]
}

extension Waarde {
  /// The same, as if it had been read.
  fileprivate init(_ uitvoer: Uitvoer) {
    plek = .begin
    switch uitvoer {
    case .tekst(let tekst), .woord(let tekst), .getal(let tekst): inhoud = .tekst(tekst)
    case .leeg: inhoud = .leeg
    case .lijst(let delen), .opsomming(let delen): inhoud = .lijst(delen.map { Waarde($0) })
    case .tabel(let paren):
      inhoud = .tabel(
        paren.map { Paar(sleutel: $0.sleutel, plek: .begin, waarde: Waarde($0.waarde)) })
    }
  }
}
