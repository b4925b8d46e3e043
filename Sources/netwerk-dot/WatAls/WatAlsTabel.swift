import Netwerk
import NetwerkAnalyse

/// What would be lost, for people to read in a terminal of eighty columns.
struct WatAlsTabel {
  let verslag: WatAlsVerslag
  let taal: Taal

  private func zin(_ nederlands: String, _ english: String) -> String {
    taal == .nederlands ? nederlands : english
  }

  var tekst: String {
    let woorden = Verwoording([verslag.netwerk], in: taal)
    let regels =
      [Kop.regel(verslag.netwerk, taal)]
      + (verslag.watAls.map { watAls($0, woorden) } ?? []) + ergste(woorden)
      + (verslag.verwacht.map(verwacht) ?? []) + slot(woorden)
    return regels.joined(separator: "\n") + "\n"
  }

  private func watAls(_ watAls: WatAls, _ woorden: Verwoording) -> [String] {
    let dan = watAls.krachtDan()
    var regels = Terminalregels.omloop(kop(watAls), breedte: 80)
    for gevolg in watAls.gevolgen {
      var zin = gevolg.zin(woorden)
      // Into which groups follows on that they come apart.
      if case .valtUiteen = gevolg { zin += " " + dan[.samenhang].grond.zin(woorden) }
      regels += Terminalregels.punt(zin)
    }
    let verschil = Krachtverschil(vroeger: watAls.krachtNu(), nu: dan, taal: taal).regels
    if !verschil.isEmpty { regels += ["", zin("  In getallen:", "  In numbers:")] + verschil }
    return [""] + regels + verslag.wijzigingen.map { wijziging($0, woorden) }
  }

  private func kop(_ watAls: WatAls) -> String {
    let weg = verslag.netwerk.metMensen(van: watAls.ingreep.zonder).sorted()
    let namen = weg.compactMap(verslag.netwerk.naam)
    guard !namen.isEmpty else {
      return zin("WAT ALS de uren anders zijn?", "WHAT IF hours change?")
    }
    let lijst = namen.joined(separator: ", ")
    return namen.count == 1
      ? zin("WAT ALS \(lijst) er niet is?", "WHAT IF \(lijst) is not there?")
      : zin("WAT ALS zij er niet zijn: \(lijst)?", "WHAT IF they are not there: \(lijst)?")
  }

  private func wijziging(_ wijziging: Wijziging, _ woorden: Verwoording) -> String {
    let naam = Terminalregels.links(wijziging.maat.naam.naam(in: taal), 30)
    let verschil = Getalnotatie.verschil(wijziging.verschil ?? 0, in: taal)
    return
      "  \(naam)\(woorden.waarde(wijziging.vroeger)) → \(woorden.waarde(wijziging.nu))   (\(verschil))"
  }

  private func ergste(_ woorden: Verwoording) -> [String] {
    let kop = ["", zin("WIE WORDT HET MEEST GEMIST?", "WHO WOULD BE MISSED MOST?")]
    guard let twee = verslag.ergsteTwee else {
      return kop + Terminalregels.punt(Gevolg.niets.zin(woorden))
    }
    let een = verslag.ergste.map { verlies($0, woorden) } ?? []
    // Two together only when that costs more than one alone.
    let isErger = verslag.ergste?.zwaarte != twee.zwaarte
    return kop + een + (isErger ? verlies(twee, woorden) : [])
      + Terminalregels.omloop(
        zin(
          "  Het zwaarst telt wat mensen vragen, dan soorten steun, dan wie elkaar kwijtraakt.",
          "  What people ask weighs most, then kinds of support, then who lose each other."),
        breedte: 80, inspringing: 2)
  }

  private func verlies(_ verlies: Verlies, _ woorden: Verwoording) -> [String] {
    let namen = woorden.namen(verlies.zonder)
    let kop = zin("  Als \(namen) wegvalt:", "  When \(namen) falls away:")
    let samen = zin("  Als \(namen) allebei wegvallen:", "  When both \(namen) fall away:")
    return Terminalregels.omloop(
      verlies.zonder.count == 1 ? kop : samen, breedte: 80, inspringing: 4)
      + verlies.gevolgen.flatMap {
        Terminalregels.punt($0.zin(woorden), vanaf: 4)
      }
  }

  private func verwacht(_ verwacht: VerwachtVerlies) -> [String] {
    let vragen = Dictionary(
      uniqueKeysWithValues: verslag.netwerk.hulpvragen.map { ($0.id, $0.vraag) })
    let steun = verwacht.steun.map { rij($0.soort.naam(in: taal), $0.kans) }
    let hulp = verwacht.vragen.map { rij("‘\(vragen[$0.hulpvraag] ?? "")’", $0.kans) }
    let soorten = Getalnotatie.decimalen(verwacht.soorten, in: taal)
    let aantal = Getalnotatie.decimalen(verwacht.aantalVragen, in: taal)
    return [
      "", zin("KANS DAT HET WEGVALT", "PROBABILITY OF LOSING IT"),
    ] + (steun + hulp).flatMap { $0 }
      + Terminalregels.punt(
        zin(
          "Gemiddeld vallen er \(soorten) soorten steun weg, en missen \(aantal) vragen iets.",
          "On average \(soorten) kinds of support are lost, and \(aantal) questions lose something."
        ))
      + Terminalregels.punt(
        zin(
          "Dit rekent alsof mensen los van elkaar uitvallen, met de kansen die u gaf. Het is om te "
            + "vergelijken, geen voorspelling.",
          "This reckons as if people drop out independently, with the probabilities you gave. It is "
            + "to compare, not a forecast."))
  }

  private func rij(_ naam: String, _ kans: Double) -> [String] {
    let procent = kans > 0 && kans < 0.005 ? "< 1%" : "\(Int((kans * 100).rounded()))%"
    return Terminalregels.rij(procent, "", naam, naambreedte: 8, waardebreedte: 0)
  }

  private func slot(_ woorden: Verwoording) -> [String] {
    let verder = Verderkijken.regels(verslag.netwerk.verkenning(), woorden)
    return (verder.isEmpty ? [] : [""] + verder) + [""]
      + Terminalregels.omloop(
        zin(
          "Dit gaat over wat bekend is: wie niet genoemd is als helper, kan best bijspringen.",
          "This is about what is known: who is not named as a helper may well step in."),
        breedte: 80)
  }
}
