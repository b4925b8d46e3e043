import Netwerk

extension Stukken {
  func agendagegevens() -> Gegevens {
    let wacht = Naamwacht(netwerk, taal)
    let mensen = netwerk.genodigden
    let aantal = aantalInDeKamer(mensen)
    let ruimte = conferentie.locatie?.ruimteVoor
    return algemeen(wacht).met([
      .aantal: .tekst(String(aantal)),
      .ruimteVoor: .tekst(ruimte.map(String.init)),
      .teVol: .waar(ruimte.map { aantal > $0 } ?? false),
      .aanwezigen: .lijst(mensen.filter(\.isInDeKamer).map { aanwezige($0, wacht) }),
      .vertrekken: .regels(vertrekkers(mensen).map { wacht.naam($0.wie) }, als: .naam),
      .opAfstand: .lijst(mensen.filter { $0.hoe?.isVerbinding ?? false }.map { anders($0, wacht) }),
      .voorlezen: .lijst(mensen.filter { $0.hoe?.isStem ?? false }.map { anders($0, wacht) }),
      .talen: .tekst(
        conferentie.talen.isEmpty
          ? nil : wacht.schoon(conferentie.talen.opgesomd(in: taal))),
      .tolken: tolken(wacht),
    ]).met(inhoud(wacht))
  }

  /// The hoofdpersonen, the coordinator, interpreters from outside and who comes.
  private func aantalInDeKamer(_ mensen: [Deelname]) -> Int {
    let bekend = Set(mensen.map(\.wie))
    let tolken = conferentie.tolken.compactMap(\.wie)
      .filter { tolk in !(tolk.kenmerk.map(bekend.contains) ?? false) }
    return netwerk.hoofdpersonen.count + 1 + Set(tolken).count
      + mensen.filter(\.isInDeKamer).count
  }

  /// Who leaves for the private time: professionals who inform, unless the circle wants them there.
  private func vertrekkers(_ mensen: [Deelname]) -> [Deelname] {
    mensen.filter { deelname in
      let als = netwerk.hoedanigheid(deelname)
      return (als == .informant || als == .verwijzer) && !deelname.delen.contains(.beslotenTijd)
    }
  }

  private func aanwezige(_ deelname: Deelname, _ wacht: Naamwacht) -> Gegevens {
    let als = netwerk.hoedanigheid(deelname)
    return Gegevens([
      .naam: .tekst(wacht.naam(deelname.wie)),
      .rol: .tekst(wacht.mag(deelname.wie) ? netwerk[deelname.wie]?.rol?.tekst : nil),
      .hoe: .tekst(als.naam(in: taal)),
    ])
  }

  private func anders(_ deelname: Deelname, _ wacht: Naamwacht) -> Gegevens {
    let helpers = deelname.vertegenwoordiger.map { [$0] } ?? deelname.begeleidDoor
    return Gegevens([
      .naam: .tekst(wacht.naam(deelname.wie)),
      .hoe: .tekst(deelname.hoe?.naam(in: taal)),
      .wie: .tekst(wacht.namen(helpers)),
    ])
  }

  private func inhoud(_ wacht: Naamwacht) -> [Veld: Gegeven] {
    [
      .informatie: .lijst(
        conferentie.informatie.compactMap { informatie in
          wacht.schoon(informatie.wat).map {
            Gegevens([.wat: .tekst($0), .wie: .tekst(wacht.namen(informatie.door))])
          }
        }),
      .voorwaarden: .lijst(
        conferentie.voorwaarden.compactMap { voorwaarde in
          wacht.schoon(voorwaarde.wat).map {
            Gegevens([.wat: .tekst($0), .van: .tekst(wacht.namen(voorwaarde.van))])
          }
        }),
      .begeleidingen: .lijst(
        netwerk.genodigden.filter { $0.isInDeKamer && !$0.begeleidDoor.isEmpty }.map { deelname in
          Gegevens([
            .naam: .tekst(wacht.naam(deelname.wie)),
            .wie: .tekst(wacht.namen(deelname.begeleidDoor)),
          ])
        }),
    ]
  }
}

extension Deelname.Wijze {
  /// Whether a line has to be made to somebody elsewhere.
  fileprivate var isVerbinding: Bool { self == .telefoon || self == .beeldbellen }

  /// Whether somebody else brings their words into the room.
  fileprivate var isStem: Bool { self == .brief || self == .opname || self == .vertegenwoordiger }
}
