import Netwerk
import NetwerkTestSupport

extension Netwerk {
  /// A network in which every reason not to ask somebody happens often, and people know each other:
  /// the same one for the same seed.
  init(boundarySeed seed: Int) throws {
    var random = Toeval(seed)
    var parts = try Netwerk(zaad: seed).onderdelen
    let extra = (0..<random.getal(0...14)).map { Kenmerk("mens-\($0)") }
    let everybody = (parts.hoofdpersonen + parts.personen).map(\.id) + extra
    let rings = parts.kringindeling?.kringen ?? Kring.allCases
    parts.personen += extra.map { id in
      var person = Persoon(id: id, among: everybody, &random)
      // A file of three rings has no fourth.
      if let ring = person.kring, !rings.contains(ring) { person.kring = rings.last }
      return person
    }
    for one in extra {
      for other in everybody where other != one && random.eenOp(4) {
        parts.relaties.append(Relatie(one, other, band: Band(&random)))
      }
    }
    try self.init(parts)
  }
}

extension Persoon {
  fileprivate init(id: Kenmerk, among everybody: [Kenmerk], _ random: inout Toeval) {
    self.init(id.tekst, id: id, groep: Groep(random.een(Groep.Soort.self)))
    rol = random.eenOp(4) ? Rol(random.een(van: ["zusje", "klasgenoot", "zoon", "vriend"])) : nil
    kring = random.misschien { $0.een(Kring.self) }
    band = random.eenOp(4) ? nil : Band(&random)
    overleden = random.eenOp(10) ? .ja : nil
    leeftijd = random.misschien {
      $0.eenOp(2) ? .jaren($0.getal(4...90)) : .geboren($0.getal(1950...2024))
    }
    belasting = random.misschien {
      Belasting(
        uren: $0.misschien { Double($0.getal(0...40)) }, ediz: $0.misschien { $0.getal(0...9) },
        draagkracht: $0.misschien { $0.een(Belasting.Draagkracht.self) })
    }
    toestemming = random.misschien {
      Toestemming(benaderen: $0.misschien { $0.een(Antwoord.self) })
    }
    talenten = random.enkele(hoogstens: 2) { $0.een(van: ["koken", "biljarten", "luisteren"]) }
    inzet = random.eenOp(5) ? Inzet(kader: random.misschien { $0.een(Kader.self) }) : nil
    guard random.eenOp(4) else { return }
    let other = random.een(van: everybody)
    veiligheid = [
      Veiligheidsafspraak(
        random.een(Veiligheidsafspraak.Soort.self), reden: "rust", met: other == id ? [] : [other])
    ].filter { $0.soort != .nietSamenMet || !$0.met.isEmpty }
  }
}

extension Band {
  fileprivate init(_ random: inout Toeval) {
    self.init(
      random.misschien { $0.een(Sterkte.self) },
      aard: random.misschien { $0.een(Aard.self) },
      steun: Set(random.enkele(hoogstens: 3) { $0.een(Steunsoort.self) }),
      krijgt: Set(random.enkele(hoogstens: 2) { $0.een(Steunsoort.self) }),
      contact: random.misschien { Contact($0.misschien { $0.een(Contact.Frequentie.self) }) },
      familieband: random.eenOp(4) ? random.een(Familieband.self) : nil,
      contactverbod: random.eenOp(12) ? .ja : nil)
  }
}
