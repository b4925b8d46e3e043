import Netwerk

extension Stukken {
  /// What a letter to one person says: nothing about others but who is at whose side.
  func uitnodiging(_ deelname: Deelname) -> Gegevens {
    let wacht = Naamwacht(netwerk, taal, lezer: deelname.wie)
    let als = netwerk.hoedanigheid(deelname)
    let naast = conferentie.begeleiden(door: deelname.wie).map(Betrokkene.inNetwerk)
    return algemeen(wacht).met([
      .naam: .tekst(netwerk.naam(van: deelname.wie)),
      .kring: .waar(als == .kring),
      .informant: .waar(als == .informant || als == .verwijzer),
      .hoortPlan: .waar(deelname.delen.contains(.presentatie)),
      .steunpersoon: .waar(als == .steunpersoon),
      .tolk: .waar(als == .tolk),
      .naast: .tekst(wacht.namen(naast)),
      .begeleiders: .tekst(wacht.namen(deelname.begeleidDoor)),
      .vertegenwoordiger: .tekst(deelname.vertegenwoordiger.map(wacht.naam)),
      .nodig: .regels(deelname.nodig.compactMap(wacht.schoon)),
      .brengt: .regels(deelname.brengt.compactMap(wacht.schoon)),
      .vertelt: .regels(informatie(door: deelname.wie).compactMap(wacht.schoon)),
      .tolken: tolken(wacht),
    ]).met(wijze(deelname))
  }

  /// In which one way they take part.
  private func wijze(_ deelname: Deelname) -> [Veld: Gegeven] {
    [
      .inDeKamer: .waar(deelname.isInDeKamer),
      .telefonisch: .waar(deelname.hoe == .telefoon),
      .beeldbellen: .waar(deelname.hoe == .beeldbellen),
      .brief: .waar(deelname.hoe == .brief),
      .opname: .waar(deelname.hoe == .opname),
      .vertegenwoordigd: .waar(deelname.hoe == .vertegenwoordiger),
    ]
  }

  /// What the circle wants to hear from somebody, or from the organisation they work for.
  private func informatie(door wie: Persoon.ID) -> [String] {
    let organisatie = netwerk[wie]?.inzet?.organisatie
    return conferentie.informatie.filter { informatie in
      informatie.door.contains { betrokkene in
        betrokkene.kenmerk == wie || organisatie != nil && betrokkene.kenmerk == organisatie
      }
    }.map(\.wat)
  }
}
