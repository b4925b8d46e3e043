import Netwerk

/// Writes exact results down as tables that may be told (English: *report writer*).
struct Verslagpen {
  let instelling: Buurtinstelling
  let onderdrukking: Onderdrukking

  init(_ instelling: Buurtinstelling) {
    self.instelling = instelling
    onderdrukking = Onderdrukking(drempel: instelling.drempel)
  }

  typealias Kolom = Buurtverslag.Kolom
  typealias Rij = Buurtverslag.Rij
  typealias Onderdeel = Buurtverslag.Onderdeel

  static let inHuishoudens = Tekst("huishoudens", "households")
  static let inMensen = Tekst("mensen", "people")
  static let huishoudens = Kolom(sleutel: "huishoudens", naam: inHuishoudens)
  static let aantal = Kolom(sleutel: "aantal", naam: Tekst("aantal", "number"))

  /// One column of numbers that add up to a total that is told.
  private func verdeling(
    _ vraag: Buurtvraag, _ kolom: Kolom, _ eenheid: Tekst,
    _ rijen: [(sleutel: String, naam: Tekst, aantal: Int)], onbekend: Int? = nil
  ) -> Onderdeel {
    let (cellen, totaal) = onderdrukking.tabel(rijen.map(\.aantal))
    return Onderdeel(
      vraag: vraag, n: totaal, eenheid: eenheid, onbekend: onbekend.map(onderdrukking.cel),
      kolommen: [kolom],
      rijen: zip(rijen, cellen).map {
        Rij(sleutel: $0.sleutel, naam: $0.naam, waarden: [.cel($1)])
      })
  }

  func isolement(_ isolement: Isolement) -> Onderdeel {
    let weinig = isolement.weinig
    return verdeling(
      .isolement, Self.huishoudens, Self.inHuishoudens,
      [
        ("geen", Tekst("geen informele contacten", "no informal contacts"), isolement.geen.count),
        (
          "weinig",
          Tekst("hoogstens \(weinig) informele contacten", "at most \(weinig) informal contacts"),
          isolement.enkele.count
        ),
        (
          "meer", Tekst("meer informele contacten", "more informal contacts"), isolement.meer.count
        ),
      ], onbekend: isolement.onzeker)
  }

  func verbinding(_ verbinding: Buurtverbinding, _ huishoudens: Int) -> Onderdeel {
    let grootste = verbinding.delen.first?.count ?? 0
    return self.verdeling(
      .verbinding, Self.huishoudens, Self.inHuishoudens,
      [
        ("grootste-geheel", Tekst("in het grootste geheel", "in the largest whole"), grootste),
        (
          "kleiner-geheel", Tekst("in een kleiner geheel", "in a smaller whole"),
          huishoudens - grootste - verbinding.zonder.count
        ),
        (
          "zonder", Tekst("zonder enige verbinding", "without any connection"),
          verbinding.zonder.count
        ),
      ])
  }

  func gedeeld(_ verbinding: Buurtverbinding) -> Onderdeel {
    var (perGroep, organisaties): ([Groep.Soort?: Int], Int) = ([:], 0)
    for figuur in verbinding.sleutelfiguren {
      switch figuur.wat {
      case .persoon(_, let groep): perGroep[groep, default: 0] += 1
      case .organisatie: organisaties += 1
      }
    }
    var rijen = Groep.Soort.hoofdgroepen.filter { perGroep[$0] != nil }.map {
      (sleutel: $0.rawValue, naam: Tekst($0), aantal: perGroep[$0] ?? 0)
    }
    let onbekend = perGroep[nil] ?? 0
    if onbekend > 0 {
      rijen.append(("onbekend", Tekst("groep onbekend", "group unknown"), onbekend))
    }
    rijen.append(("organisaties", Tekst("organisaties", "organisations"), organisaties))
    return verdeling(
      .gedeeld, Self.aantal, Tekst("mensen en organisaties", "people and organisations"), rijen)
  }

  func sleutelfiguren(_ verbinding: Buurtverbinding) -> Onderdeel {
    let veel = verbinding.sleutelfiguren.filter { $0.huishoudens.count >= instelling.drempel }
    let getoond = veel.prefix(instelling.hoogsteRijen)
    let isExact = verbinding.bronnen >= verbinding.knopen
    return Onderdeel(
      vraag: .sleutelfiguren, n: onderdrukking.cel(verbinding.knopen),
      eenheid: Tekst(
        "huishoudens en wie of wat ze delen", "households and who or what they share"),
      kolommen: [
        Self.huishoudens, Kolom(sleutel: "los-zonder", naam: Tekst("los zonder", "apart without")),
        Kolom(sleutel: "ertussen", naam: Tekst("ertussen", "between")),
      ],
      rijen: getoond.enumerated().map { plaats, figuur in
        let (sleutel, naam) = benoem(figuur.wat, plaats + 1)
        return Rij(
          sleutel: sleutel, naam: naam,
          waarden: [
            .cel(onderdrukking.cel(figuur.huishoudens.count)),
            .cel(onderdrukking.cel(figuur.losZonder)), .aandeel(figuur.tussenpositie),
          ])
      }, weggelaten: verbinding.sleutelfiguren.count - getoond.count,
      werkwijze: isExact
        ? nil
        : Tekst(
          "'Ertussen' is geschat uit \(verbinding.bronnen) van de \(verbinding.knopen) punten.",
          "'Between' is estimated from \(verbinding.bronnen) of the \(verbinding.knopen) nodes."))
  }

  /// An organisation by kenmerk, somebody only when pseudonyms are asked for.
  private func benoem(_ wat: Sleutelfiguur.Wat, _ plaats: Int) -> (String, Tekst) {
    switch wat {
    case .organisatie(let kenmerk, let soort):
      let erbij = soort.map { Tekst($0) }
      return (
        kenmerk.tekst,
        Tekst(
          kenmerk.tekst + (erbij.map { " (\($0.nederlands))" } ?? ""),
          kenmerk.tekst + (erbij.map { " (\($0.engels))" } ?? ""))
      )
    case .persoon(let kenmerk, let groep):
      let soort =
        groep.map {
          Tekst("iemand (\($0.naam(in: .nederlands)))", "somebody (\($0.naam(in: .engels)))")
        }
        ?? Tekst("iemand, groep onbekend", "somebody, group unknown")
      guard instelling.metPseudoniemen else { return ("persoon-\(plaats)", soort) }
      return (
        kenmerk.tekst,
        Tekst("\(kenmerk.tekst) (\(soort.nederlands))", "\(kenmerk.tekst) (\(soort.engels))")
      )
    }
  }
}
