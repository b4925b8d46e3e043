import Netwerk

/// A network read from a tree, with what was found wrong and where its parts stand (English:
/// *reading of a network*).
struct Netwerklezing {
  private(set) var netwerk: Netwerk?
  private(set) var lezer: Lezer

  init(_ wortel: Waarde, _ tabel: Tabel<Onderdelen>) {
    lezer = Lezer(register: Register(wortel))
    leesVooruit(wortel)
    lezer.plekken.voegToe(wortel, aan: .netwerk)
    let gelezen = tabel.leesDelen(wortel, &lezer)
    if let gelezen { keur(gelezen.doel) }
  }

  /// Own groups and rings give words their meaning, wherever they stand. What is wrong with them is
  /// reported when they are read in their turn.
  private mutating func leesVooruit(_ wortel: Waarde) {
    var stil = lezer
    if let groepen = wortel["groepen"] {
      lezer.eigenGroepen = Vorm.eigenGroep.lijst.lees(groepen, &stil) ?? []
    }
    if let kringen = wortel["kringen"] {
      lezer.kringindeling = Vorm.kringindeling.lees(kringen, &stil)
    }
  }

  /// Holds the parts against the rules of a network.
  private mutating func keur(_ onderdelen: Onderdelen) {
    for fout in onderdelen.fouten() where !isAlGemeld(fout) {
      lezer.meld(oorzaak(fout, onderdelen), lezer.plekken.plek(van: fout.plaats))
    }
    guard lezer.bevindingen.isEmpty else { return }
    do {
      netwerk = try Netwerk(onderdelen)
    } catch {
      lezer.meld(.netwerk(error), lezer.plekken.plek(van: error.plaats))
    }
  }

  /// References are reported while reading, each at its own place and with a suggestion.
  private func isAlGemeld(_ fout: NetwerkError) -> Bool {
    switch fout {
    case .geenHoofdpersoon, .onbekendKenmerk, .onbekendePersoon, .onbekendeOrganisatie,
      .onbekendeHulpvraag, .onbekendeVoorwaarde, .onbekendeAfspraak:
      true
    case .grensZonderPaar(let plaats):
      plaats.veld.flatMap { lezer.plekken.waarde(plaats, $0.rawValue) }
        .map { $0.alsLijst.count > 1 } ?? false
    case .nietSamenZonderWie(let plaats):
      lezer.plekken.waarde(plaats, "veiligheid")?.alsLijst
        .allSatisfy { !($0["met"]?.alsLijst.isEmpty ?? true) } ?? false
    default: false
    }
  }

  private func oorzaak(_ fout: NetwerkError, _ onderdelen: Onderdelen) -> Melding.Oorzaak {
    guard case .dubbelKenmerk(let id, let eerste, let plaats) = fout,
      let naam = onderdelen.naam(op: plaats), naam == onderdelen.naam(op: eerste)
    else { return .netwerk(fout) }
    return .dubbeleNaam(
      naam, eersteRegel: lezer.plekken.plek(van: eerste).regel, voorstel: "\(id)-2")
  }
}

extension Onderdelen {
  /// What people call the person or organisation at this place.
  fileprivate func naam(op plaats: Plaats) -> String? {
    switch plaats.onderdeel {
    case .hoofdpersoon: hoofdpersonen[plaats.nummer].naam
    case .persoon: personen[plaats.nummer].naam
    case .organisatie: organisaties[plaats.nummer].naam
    default: nil
    }
  }
}

extension Vorm where Inhoud == [Netwerk] {
  /// Earlier moments, each a network with people of its own.
  static var momenten: Vorm<[Netwerk]> {
    Vorm(
      schema: .lijst(.tabel(Tabellen.moment.schema)),
      lees: { waarde, lezer in
        waarde.alsLijst.filter { !$0.isLeeg }.compactMap { waarde in
          let lezing = Netwerklezing(waarde, Tabellen.moment)
          for bevinding in lezing.lezer.bevindingen {
            lezer.meld(bevinding.oorzaak, bevinding.plek)
          }
          if lezing.netwerk != nil { lezer.plekken.voegToe(waarde, aan: .moment) }
          return lezing.netwerk
        }
      },
      schrijf: { momenten, _ in
        .opsomming(
          momenten.map { Tabellen.moment.schrijf($0.onderdelen, Schrijver($0.onderdelen)) })
      })
  }
}
