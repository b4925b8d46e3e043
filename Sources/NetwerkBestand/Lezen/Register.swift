import Netwerk

/// Who and what is in a file, so that others can refer to it by name (English: *register*).
struct Register: Sendable {
  var personen = Naamlijst()
  var organisaties = Naamlijst()
  var hulpvragen = Naamlijst()
  /// The bottom lines of the conference.
  var voorwaarden = Naamlijst()
  /// The agreements of the plan.
  var afspraken = Naamlijst()
  /// People and organisations together.
  var iedereen = Naamlijst()

  init(_ onderdelen: Onderdelen) {
    for persoon in onderdelen.hoofdpersonen + onderdelen.personen {
      personen.neemOp(persoon.id, persoon.naam)
    }
    for organisatie in onderdelen.organisaties {
      organisaties.neemOp(organisatie.id, organisatie.naam)
    }
    for hulpvraag in onderdelen.hulpvragen { hulpvragen.neemOp(hulpvraag.id, hulpvraag.vraag) }
    for voorwaarde in onderdelen.conferentie?.voorwaarden ?? [] {
      voorwaarden.neemOp(voorwaarde.id, voorwaarde.wat)
    }
    for afspraak in onderdelen.plan?.afspraken ?? [] {
      afspraken.neemOp(afspraak.id, afspraak.wat)
    }
    iedereen = personen.samen(met: organisaties)
  }

  /// Reads names and ids only, before the rest of the file, so that a reference may stand before
  /// what it refers to.
  init(_ wortel: Waarde) {
    func neemOp(_ delen: Waarde?, _ naamsleutel: String, in lijst: inout Naamlijst) {
      for waarde in delen?.alsLijst ?? [] {
        guard let naam = (waarde[naamsleutel] ?? waarde).alsTekst, !naam.isEmpty else { continue }
        let id = waarde["id"]?.alsTekst ?? ""
        lijst.neemOp(Kenmerk(id.isEmpty ? naam : id), naam)
      }
    }
    for sleutel in ["hoofdpersoon", "hoofdpersonen", "personen"] {
      neemOp(wortel[sleutel], "naam", in: &personen)
    }
    neemOp(wortel["organisaties"], "naam", in: &organisaties)
    neemOp(wortel["hulpvragen"], "vraag", in: &hulpvragen)
    neemOp(wortel["conferentie"]?["voorwaarden"], "wat", in: &voorwaarden)
    neemOp(wortel["plan"]?["afspraken"], "wat", in: &afspraken)
    iedereen = personen.samen(met: organisaties)
  }
}

/// Names with the kenmerken they stand for (English: *name list*).
struct Naamlijst: Sendable {
  private var kenmerken: Set<Kenmerk> = []
  private var naamVan: [Kenmerk: String] = [:]
  private var opNaam: [String: [Kenmerk]] = [:]
  private var namen: [(vorm: Kenmerk, woord: String)] = []

  mutating func neemOp(_ id: Kenmerk, _ naam: String) {
    kenmerken.insert(id)
    naamVan[id] = naam
    opNaam[naam, default: []].append(id)
    namen.append((Kenmerk(naam), naam))
    if id != Kenmerk(naam) { namen.append((id, id.tekst)) }
  }

  func samen(met ander: Naamlijst) -> Naamlijst {
    var samen = self
    samen.kenmerken.formUnion(ander.kenmerken)
    samen.opNaam.merge(ander.opNaam) { $0 + $1 }
    samen.naamVan.merge(ander.naamVan) { eerste, _ in eerste }
    samen.namen += ander.namen
    return samen
  }

  /// Everybody a text can refer to: the one with this id, else those with exactly this name, else
  /// the one whose id follows from the text.
  func zoek(_ tekst: String) -> [Kenmerk] {
    let kenmerk = Kenmerk(tekst)
    if kenmerk.tekst == tekst, kenmerken.contains(kenmerk) { return [kenmerk] }
    if let metNaam = opNaam[tekst] { return metNaam }
    return kenmerken.contains(kenmerk) ? [kenmerk] : []
  }

  /// What people call whom this stands for; `nil` when it stands for nobody.
  func naam(van kenmerk: Kenmerk) -> String? { naamVan[kenmerk] }

  func suggestie(voor tekst: String) -> String? { Suggestie.beste(voor: tekst, uit: namen) }
}
