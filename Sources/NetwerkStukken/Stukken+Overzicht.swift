import Netwerk

extension Stukken {
  /// What everybody in the room may see. Whoever must or may not be shown or named is left out.
  func overzichtgegevens() -> Gegevens {
    let wacht = Naamwacht(netwerk, taal, opDeMuur: true)
    let zichtbaar = netwerk.genodigden.compactMap { netwerk[$0.wie] }
      .filter { wacht.mag($0.id) }
    return algemeen(wacht).met([
      .mensen: .lijst(zichtbaar.map { mens($0, wacht) }),
      .hulpvragen: .lijst(
        netwerk.hulpvragen.compactMap { vraag in
          wacht.schoon(vraag.vraag).map {
            Gegevens([.wat: .tekst($0), .leefgebied: .tekst(vraag.leefgebied?.naam(in: taal))])
          }
        }),
    ])
  }

  private func mens(_ persoon: Persoon, _ wacht: Naamwacht) -> Gegevens {
    Gegevens([
      .naam: .tekst(persoon.naam),
      .rol: .tekst(persoon.rol?.tekst),
      .biedt: .tekst(aanbod(persoon, wacht)),
    ])
  }

  /// What somebody is good at and gives already.
  private func aanbod(_ persoon: Persoon, _ wacht: Naamwacht) -> String? {
    let soorten = persoon.band?.steun ?? []
    let geeft = Steunsoort.allCases.filter(soorten.contains).map { $0.naam(in: taal) }
    let woord = taal == .nederlands ? "steun" : "support"
    let steun = geeft.isEmpty ? [] : ["\(woord): \(geeft.opgesomd(in: taal))"]
    let talenten = persoon.talenten.compactMap(wacht.schoon)
    let alles = (talenten.isEmpty ? [] : [talenten.opgesomd(in: taal)]) + steun
    return alles.isEmpty ? nil : alles.joined(separator: "; ")
  }
}
