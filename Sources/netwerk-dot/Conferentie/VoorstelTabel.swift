import Netwerk
import NetwerkAnalyse

/// The proposal as a coordinator would read it aloud.
struct VoorstelTabel {
  private let verslag: Kringverslag
  private let woorden: Verwoording
  private let regels: Alineas
  /// What holds for many and is said once.
  private let gedeeld: Set<Kringaandacht> = [.toestemmingOnbekend]

  init(_ verslag: Kringverslag) {
    self.verslag = verslag
    woorden = verslag.woorden
    regels = Alineas(taal: verslag.taal)
  }

  private var voorstel: Kringvoorstel { verslag.voorstel }

  var tekst: String {
    Alineas.tekst([
      kop, apart,
      deel("In de kring gevraagd", "Asked into the circle") { $0 == .aanwezig },
      deel("Doet op een andere manier mee", "Takes part in another way") {
        if case .anders = $0 { true } else { false }
      },
      deel("Eerst overleggen", "Talk first") { $0 == .overleg },
      deel("Niet gevraagd", "Not asked") { if case .niet = $0 { true } else { false } },
      professionals, ongedekt, vragen, grenzen,
    ])
  }

  private var kop: [String] {
    let namen = woorden.namen(voorstel.hoofdpersonen)
    var kop = regels.alinea(
      regels.zin(
        "Wie vraagt u bij de conferentie van \(namen)?",
        "Whom to ask to the conference of \(namen)?"))
    kop += regels.alinea(
      regels.zin(
        "Een voorstel om samen te bespreken. Wat mensen besloten hebben, gaat voor.",
        "A proposal to talk about together. What people decided goes first."))
    kop += telling
    for zin in voorstel.onafhankelijkheid?.zinnen(woorden) ?? [] { kop += regels.alinea(zin) }
    return kop
  }

  /// How many people, and from which side.
  private var telling: [String] {
    let groepen = Dictionary(grouping: voorstel.kring, by: { $0.kant?.hoofdgroep })
    let delen = Groep.Soort.hoofdgroepen.compactMap { soort in
      groepen[soort].map { "\(soort.naam(in: verslag.taal))\u{A0}\($0.count)" }
    }
    let aantal = voorstel.kring.count
    let mensen =
      aantal == 1
      ? regels.zin("1 mens", "1 person") : regels.zin("\(aantal) mensen", "\(aantal) people")
    let zin = regels.zin("De kring: \(mensen)", "The circle: \(mensen)")
    return regels.alinea(delen.isEmpty ? zin + "." : "\(zin) (\(delen.joined(separator: ", "))).")
  }

  private var apart: [String] {
    voorstel.hoofdpersonenApart.flatMap {
      regels.alinea(
        regels.zin(
          "\(woorden.namen([$0.een, $0.ander])) mogen niet samen in één ruimte zijn: bespreek eerst of er één conferentie kan zijn of twee.",
          "\(woorden.namen([$0.een, $0.ander])) must not be in one room: talk first about one conference or two."
        ))
    }
  }

  private func deel(
    _ nederlands: String, _ english: String, _ hoort: (Kringplek) -> Bool
  ) -> [String] {
    let mensen = voorstel.mensen.filter { hoort($0.plek) }
    guard !mensen.isEmpty else { return [] }
    let lijst = mensen.flatMap { genodigde in
      let zinnen = genodigde.zinnen(woorden, zonder: gedeeld) + bron(genodigde)
      return regels.punt(
        "\(woorden.naamMetRol(genodigde.id, genodigde.rol)) – \(zinnen.joined(separator: " "))")
    }
    let isNieuw = mensen.contains { $0.aandacht.contains(.toestemmingOnbekend) }
    let vooraf =
      isNieuw && hoort(.aanwezig)
      ? regels.alinea(
        regels.zin(
          "Vraag iedereen eerst of die mee wil denken, en wie er nog meer is.",
          "Ask everybody first whether they want to think along, and who else there is."), 2) : []
    return regels.deel("\(regels.zin(nederlands, english)) (\(mensen.count))", lijst + vooraf)
  }

  /// Who named them.
  private func bron(_ genodigde: Genodigde) -> [String] {
    let wie = (genodigde.deelname?.genoemdDoor ?? []).map { $0.naam(in: verslag.netwerk) }
    guard !wie.isEmpty else { return [] }
    let namen = wie.joined(separator: ", ")
    return [regels.zin("Genoemd door \(namen).", "Named by \(namen).")]
  }

  private var professionals: [String] {
    let gevraagd = voorstel.informanten.filter { $0.plek == .gevraagd }
    let mogelijk = voorstel.informanten.filter { $0.plek == .mogelijk }.map(\.id)
    let niet = voorstel.informanten.filter { if case .niet = $0.plek { true } else { false } }
    var lijst = (gevraagd + niet).flatMap { informant in
      let zinnen = informant.zinnen(woorden).joined(separator: " ")
      let naam = woorden.naamMetRol(informant.id, informant.rol)
      return regels.punt(zinnen.isEmpty ? naam : "\(naam) – \(zinnen)")
    }
    if !mogelijk.isEmpty {
      lijst += regels.alinea(
        regels.zin(
          "Alleen als de kring iets van hen wil horen: \(woorden.namen(mogelijk)).",
          "Only when the circle wants to hear something of them: \(woorden.namen(mogelijk))."), 2)
    }
    return regels.deel(
      regels.zin(
        "Niet van de kring: vertellen iets in deel 1", "Not of the circle: inform in part 1"), lijst
    )
  }

  private var ongedekt: [String] {
    regels.deel(
      regels.zin("Nog niemand voor", "Nobody yet for"),
      voorstel.ongedekt.flatMap { regels.punt($0.zin(woorden)) })
  }

  private var vragen: [String] {
    let stappen = voorstel.vraagstappen()
    return regels.deel(
      regels.zin("Wie vraagt wie", "Who asks whom"),
      stappen.flatMap { regels.punt($0.weg.zin($0.wie, woorden), "\($0.ronde).") })
  }

  private var grenzen: [String] {
    guard let keuze = verslag.keuze else { return [] }
    return regels.deel(
      regels.zin("Onder de grenzen", "Under the limits"),
      Keuzeregels(keuze, woorden, regels).beknopt)
  }
}
