import Netwerk
import NetwerkAnalyse

/// The answer as a coordinator would read it aloud, in a terminal of eighty columns.
struct SteunfigurenTabel {
  private let verslag: SteunfigurenVerslag
  private let woorden: Verwoording
  /// Facts that hold for everybody proposed and are said once.
  private let gedeeld: Set<Rangregel.Soort>

  init(_ verslag: SteunfigurenVerslag, _ taal: Taal) {
    self.verslag = verslag
    woorden = Verwoording([verslag.netwerk], in: taal)
    let onbekend: Set<Rangregel.Soort> = [.toestemmingOnbekend, .draagkrachtOnbekend]
    let mensen = verslag.voorstellen.flatMap(\.mensen)
    gedeeld = onbekend.filter { soort in
      mensen.count { $0.feiten.contains { $0.soort == soort } } > 1
    }
  }

  var tekst: String {
    let netwerk = verslag.netwerk
    var stukken = [kop(netwerk)]
    stukken.append(Verderkijken.regels(netwerk.verkenning(), woorden))
    if verslag.voorstellen.isEmpty { stukken.append(geenVraag) }
    stukken += verslag.voorstellen.map {
      verslag.waarom.isEmpty ? voorstel($0) : waarom($0)
    }
    if verslag.waarom.isEmpty {
      stukken.append(vooraf)
      stukken.append(nietGevraagd)
    }
    if verslag.metUitleg { stukken.append(SteunfigurenUitleg(taal: woorden.taal).regels) }
    return stukken.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private func zin(_ nederlands: String, _ english: String) -> String {
    woorden.taal == .nederlands ? nederlands : english
  }

  private func alinea(_ tekst: String, _ inspringing: Int = 2) -> [String] {
    Terminalregels.alinea(tekst, inspringing)
  }

  private func kop(_ netwerk: Netwerk) -> [String] {
    let wie = woorden.hoofdpersoon
    let regel = zin("Wie kan er helpen rond \(wie)?", "Who could help around \(wie)?")
    return alinea(Kop.metDatum(regel, netwerk, woorden.taal), 0)
      + alinea(
        zin(
          "Een lijst om samen te bespreken. Wie er gevraagd wordt, beslist \(wie) zelf.",
          "A list to talk about together. Who is asked is for \(wie) to decide."), 0)
  }

  private var geenVraag: [String] {
    alinea(
      zin(
        "Er zijn geen hulpvragen, en elke soort steun komt van twee mensen of meer.",
        "There are no questions, and every kind of support comes from two people or more."), 0)
  }
}

extension SteunfigurenTabel {
  private func vraagkop(_ vraag: Steunvraag) -> [String] {
    var titel = vraag.titel(woorden).uppercased()
    if let gebied = vraag.leefgebied { titel += " – \(gebied.naam(in: woorden.taal))" }
    return alinea(titel, 0) + alinea(vraag.zinnen(woorden).joined(separator: " "))
  }

  private func voorstel(_ voorstel: Steunvoorstel) -> [String] {
    let eigen = mensen(voorstel) + plekken(voorstel)
    // Who needs a professional reads of them first.
    let volgorde =
      voorstel.vraag.professional == .ja
      ? professionals(voorstel) + eigen : eigen + professionals(voorstel)
    return vraagkop(voorstel.vraag) + volgorde + kinderen(voorstel)
  }

  private func mensen(_ voorstel: Steunvoorstel) -> [String] {
    guard voorstel.mensen.isEmpty else { return lijst(voorstel.mensen) }
    return [""]
      + alinea(
        zin(
          "Uit de eigen kring is nog niemand te vragen.",
          "Nobody of the own circle can be asked yet."))
  }

  private func plekken(_ voorstel: Steunvoorstel) -> [String] {
    let plekken = voorstel.voorzieningen.prefix(verslag.hoogstens)
    guard !plekken.isEmpty else { return [] }
    return ["", "  " + zin("In de buurt:", "In the neighbourhood:")]
      + plekken.flatMap { Terminalregels.punt($0.zin(woorden)) }
  }

  private func lijst(_ figuren: [Steunfiguur]) -> [String] {
    var regels: [String] = []
    for (nummer, figuur) in figuren.prefix(verslag.hoogstens).enumerated() {
      let zinnen = figuur.zinnen(woorden, zonder: gedeeld).joined(separator: " ")
      regels += [""]
      regels += Terminalregels.punt(
        "\(woorden.naamMetRol(figuur.id, figuur.rol)) – \(zinnen)", teken: "\(nummer + 1)")
    }
    let rest = figuren.dropFirst(verslag.hoogstens).map(\.id)
    guard !rest.isEmpty else { return regels }
    return regels + [""]
      + alinea(zin("Verder nog: ", "And also: ") + woorden.namen(rest) + ".")
  }

  private func professionals(_ voorstel: Steunvoorstel) -> [String] {
    guard !voorstel.professionals.isEmpty else {
      guard voorstel.vraag.professional == .ja else { return [] }
      return [""]
        + alinea(
          zin(
            "Voor zover bekend helpt hier nog geen professional bij. Vraag het na bij de huisarts of het wijkteam.",
            "No professional is known yet to help with this. Ask the general practitioner or the neighbourhood team."
          ))
    }
    let eerste = voorstel.professionals.prefix(verslag.hoogstens)
    var regels = ["", "  " + zin("Vanuit hun werk:", "From their work:")]
    for figuur in eerste {
      let zinnen = figuur.zinnen(woorden, zonder: gedeeld).joined(separator: " ")
      regels += Terminalregels.punt("\(woorden.naamMetRol(figuur.id, figuur.rol)) – \(zinnen)")
    }
    let rest = voorstel.professionals.dropFirst(verslag.hoogstens).map(\.id)
    guard !rest.isEmpty else { return regels }
    return regels
      + alinea(zin("Verder nog: ", "And also: ") + woorden.namen(rest) + ".", 4)
  }

  /// Children are left out per question, so that is said there.
  private func kinderen(_ voorstel: Steunvoorstel) -> [String] {
    let kinderen = voorstel.nietVoorgesteld.filter { $0.redenen == [.minderjarig] }
    guard !kinderen.isEmpty else { return [] }
    return [""]
      + alinea(
        zin("Hierbij niet gevraagd, want nog een kind: ", "Not asked here, still a child: ")
          + woorden.namen(kinderen.map(\.id)) + ".")
  }

  /// What is not known of anybody, once for all.
  private var vooraf: [String] {
    var zinnen: [String] = []
    if gedeeld.contains(.toestemmingOnbekend) {
      zinnen.append(
        zin(
          "Vraag eerst of iemand gevraagd wil worden: dat is niet van iedereen bekend.",
          "Ask everybody first whether they want to be asked: it is not known of all."))
    }
    if gedeeld.contains(.draagkrachtOnbekend) {
      zinnen.append(
        zin(
          "Vraag ook hoeveel ruimte iemand heeft: ook dat is niet van iedereen bekend.",
          "Ask too how much room somebody has: that is not known of all either."))
    }
    return zinnen.isEmpty ? [] : alinea(zinnen.joined(separator: " "), 0)
  }

  private var nietGevraagd: [String] {
    let afgewezen = verslag.voorstellen.first?.nietVoorgesteld ?? []
    let vast = afgewezen.filter { $0.redenen.contains { $0 != .minderjarig } }
    guard !vast.isEmpty else { return [] }
    return [zin("NIET GEVRAAGD", "NOT ASKED")]
      + vast.flatMap { Terminalregels.punt($0.zin(woorden)) }
  }

  private func waarom(_ voorstel: Steunvoorstel) -> [String] {
    vraagkop(voorstel.vraag)
      + verslag.waarom.flatMap { id in
        [""]
          + alinea(
            voorstel.waaromNiet(id, in: verslag.netwerk).zinnen(id, woorden).joined(separator: " "))
      }
  }
}
